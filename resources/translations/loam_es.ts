<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Loam</name>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Be there for the person: a birthday, a success, a hard time. Nothing is sold.</source>
        <translation>Estar ahí para la persona: un cumpleaños, un éxito, un momento difícil. No se vende nada.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Whoever of us this person trusts most, alone.</source>
        <translation>Quien de nosotros tenga más confianza con esta persona, a solas.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What matters to the person just now?
Look whether he or she accepts private contact; if not, congratulate at work.
What was given before, and what the limit of the year still allows.
Something thoughtful rather than dear; a card by hand.</source>
        <translation>¿Qué le importa a la persona ahora?
Ver si acepta el trato personal; si no, felicitar en el trabajo.
Qué se regaló antes y qué permite aún el límite del año.
Algo pensado más que caro; una tarjeta a mano.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Listen.
Help with one thing that has nothing to do with us.</source>
        <translation>Escuchar.
Ayudar en algo que no tenga que ver con nosotros.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The person felt meant, not courted. We know one thing more about what moves him or her.</source>
        <translation>La persona se sintió apreciada, no cortejada. Sabemos una cosa más de lo que le mueve.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>How is the person?
What would help him or her succeed?</source>
        <translation>¿Cómo está la persona?
¿Qué le ayudaría a tener éxito?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Note the gift with its value.
Note days that matter.
Keep what was offered within a week.</source>
        <translation>Anotar el obsequio con su valor.
Anotar las fechas que importan.
Cumplir lo ofrecido en una semana.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Hear how satisfied people of every rank are, and what they expected instead.</source>
        <translation>Oír qué tan satisfechas están las personas de todo rango y qué esperaban en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Users, middle management and decision makers of each department. Somebody of ours who was not in the project.</source>
        <translation>Usuarios, mandos medios y decisores de cada departamento. Alguien nuestro que no estuvo en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Choose people of every rank, not the same few again.
What was criticised the last time, and what we did about it.
The same questions for all, ten at most.</source>
        <translation>Elegir personas de todo rango, no siempre las mismas.
Qué se criticó la última vez y qué hicimos al respecto.
Las mismas preguntas para todos, diez como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What did we do since you told us the last time?
How satisfied are you, 0 to 10, and what would make it one more?
What did you expect that did not happen?
What do others do better?</source>
        <translation>¿Qué hicimos desde su última respuesta?
¿Qué tan satisfecho está, de 0 a 10, y qué haría subir un punto?
¿Qué esperaba que no ocurrió?
¿Qué hacen mejor otros?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Everybody gave a number and a reason. Each criticism has somebody of ours who answers it.</source>
        <translation>Todos dieron un número y una razón. Cada crítica tiene a alguien nuestro que la responde.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The numbers, with the reasons in their words.
What was criticised, by whom?</source>
        <translation>Los números, con las razones en sus palabras.
¿Qué se criticó y quién lo hizo?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Pass each criticism on within two days.
Tell everybody who answered what is done about it.
Ask again when it is done.</source>
        <translation>Transmitir cada crítica en dos días.
Contar a todos los que respondieron qué se hace al respecto.
Preguntar de nuevo cuando esté hecho.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Settle one thing, and keep in touch.</source>
        <translation>Resolver una cosa y mantener el contacto.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>One of them, one of us.</source>
        <translation>Una persona suya, una nuestra.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The one thing to settle.
What is still promised between us.</source>
        <translation>Lo único por resolver.
Qué compromisos hay aún entre nosotros.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>How are you?
The one thing.
What else is on your desk?
Who does what by when?</source>
        <translation>¿Cómo va todo?
El asunto.
¿Qué más hay sobre la mesa?
Quién hace qué y para cuándo</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The one thing is settled, and we know what occupies them.</source>
        <translation>El asunto está resuelto y sabemos qué les ocupa.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What was settled?
What else did they mention?</source>
        <translation>¿Qué se resolvió?
¿Qué más mencionaron?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What was promised, in two lines by mail, the same day.</source>
        <translation>Lo comprometido, en dos líneas por correo, el mismo día.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What shall be different afterwards?</source>
        <translation>¿Qué debe ser distinto después?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Who is needed for that, on both sides?</source>
        <translation>¿Quién hace falta para eso, en ambos lados?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What do they expect?
What do we bring?
What is still promised between us?</source>
        <translation>¿Qué esperan?
¿Qué llevamos?
¿Qué compromisos hay aún entre nosotros?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Their subject
Our subject
Who does what by when</source>
        <translation>Su tema
Nuestro tema
Quién hace qué y para cuándo</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What should be different is different, or we know why not.</source>
        <translation>Lo que debía ser distinto lo es, o sabemos por qué no.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What is different now?
What was said, and what was promised?</source>
        <translation>¿Qué es distinto ahora?
¿Qué se dijo y qué se prometió?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Thanks and promises the same day.</source>
        <translation>Agradecimiento y compromisos el mismo día.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Bring users of several departments or branches together at the place where our equipment works, so that they carry the experience home.</source>
        <translation>Reunir a usuarios de varios departamentos o sucursales donde funciona nuestro equipo, para que se lleven la experiencia.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Users and middle management of all branches concerned; speakers of the customer before ours.</source>
        <translation>Usuarios y mandos medios de todas las sucursales implicadas; oradores del cliente antes que los nuestros.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Win a department of the customer as host and as first speaker.
Invite each branch by name and ask what it wants to hear.
Rehearse what is shown, and have a second way to show it.
Signs, seats, power, network, weather.
A colleague of ours for each group of guests.</source>
        <translation>Ganar un departamento del cliente como anfitrión y primer orador.
Invitar a cada sucursal por su nombre y preguntar qué quiere oír.
Ensayar lo que se muestra y tener otra forma de mostrarlo.
Señales, asientos, energía, red, clima.
Un colega nuestro por cada grupo de invitados.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Opening by the host
What the host department reached with it, in figures
On site, in small groups
Open exchange: what does not work yet
What each branch takes home</source>
        <translation>Apertura a cargo del anfitrión
Qué logró con ello el departamento anfitrión, en cifras
En el sitio, en grupos pequeños
Intercambio abierto: qué no funciona aún
Qué se lleva cada sucursal</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Every invited branch came. The customer’s own people spoke most. At least three branches asked for a talk of their own.</source>
        <translation>Vinieron todas las sucursales invitadas. La gente del cliente habló más que nadie. Al menos tres sucursales pidieron una charla propia.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Who came, by department?
What was criticised?
Which branch wants what, and who calls them?</source>
        <translation>¿Quién vino, por departamento?
¿Qué se criticó?
¿Qué sucursal quiere qué y quién la llama?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Call each branch within a week.
Answer what was criticised to all who were there.
Mark new supporters on the map, with what shows it.</source>
        <translation>Llamar a cada sucursal en una semana.
Responder a las críticas ante todos los que asistieron.
Marcar en el mapa a los nuevos partidarios, con lo que lo demuestra.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Make evaluators certain that our solution fits their need, before the specification is written.</source>
        <translation>Dar a los evaluadores la certeza de que nuestra solución cubre su necesidad, antes de que se escriba la especificación.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Evaluators and users of the technical departments. Our solution manager speaks, the account manager listens.</source>
        <translation>Evaluadores y usuarios de los departamentos técnicos. Habla nuestro responsable de solución; el gestor de cuenta escucha.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Ask two evaluators beforehand what they must be able to prove.
Three requirements of theirs that we meet best, with figures.
What the rival will say against it, with our answer.
No slide that is not about them.</source>
        <translation>Preguntar antes a dos evaluadores qué deben poder demostrar.
Tres requisitos suyos que cumplimos mejor, con cifras.
Qué dirá el competidor en contra, con nuestra respuesta.
Ninguna diapositiva que no trate de ellos.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>5 min: their need, as we understood it
25 min: how it is met, shown, not told
20 min: questions, each noted with who asked
10 min: what they need from us for their own paper</source>
        <translation>5 min: su necesidad, como la entendimos
25 min: cómo se cubre, mostrado, no contado
20 min: preguntas, cada una anotada con quién la hizo
10 min: qué necesitan de nosotros para su propio documento</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Their need was confirmed by them. At least five questions came. One of our points is taken into their specification.</source>
        <translation>Confirmaron su necesidad. Hubo al menos cinco preguntas. Uno de nuestros puntos entra en su especificación.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Who asked what?
Which points did they accept, which not?
What stands in their specification now?</source>
        <translation>¿Quién preguntó qué?
¿Qué puntos aceptaron y cuáles no?
¿Qué dice ahora su especificación?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Written answers within three working days.
Documents that they can use as they are.
A talk with each evaluator who stayed silent.</source>
        <translation>Respuestas por escrito en tres días hábiles.
Documentos que puedan usar tal cual.
Una charla con cada evaluador que guardó silencio.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Be of use beyond the product: share how we or others solved a problem of management that they have.</source>
        <translation>Ser útiles más allá del producto: compartir cómo nosotros u otros resolvimos un problema de gestión que ellos tienen.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Management of one or two departments, ten to twenty people. A speaker of ours who has done it.</source>
        <translation>Dirección de uno o dos departamentos, de diez a veinte personas. Un orador nuestro que lo haya hecho.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Let the customer choose the subject out of three.
A case with figures, its failures included.
Two of their people who will speak of their own practice.
Nothing about our products.</source>
        <translation>Dejar que el cliente elija el tema entre tres.
Un caso con cifras, fracasos incluidos.
Dos personas suyas que hablen de su propia práctica.
Nada sobre nuestros productos.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>10 min: why this subject, by the customer
40 min: the case: before, decision, failures, result
40 min: their own situation, in groups
20 min: what they will try, and what help they want</source>
        <translation>10 min: por qué este tema, a cargo del cliente
40 min: el caso: antes, decisión, fracasos, resultado
40 min: su propia situación, en grupos
20 min: qué probarán y qué ayuda quieren</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>They chose the subject. Half of the time was theirs. They asked for a second one, or for help with one thing.</source>
        <translation>Eligieron el tema. La mitad del tiempo fue suya. Pidieron otro seminario o ayuda con algo.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Which problems did they name?
What will they try, and who leads it?
Who took the lead in the groups?</source>
        <translation>¿Qué problemas nombraron?
¿Qué probarán y quién lo dirige?
¿Quién tomó la iniciativa en los grupos?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Send the case and the results of the groups within a week.
Ask after 30 days what came of what they wanted to try.
Enter the problems named as needs.</source>
        <translation>Enviar el caso y los resultados de los grupos en una semana.
Preguntar a los 30 días qué fue de lo que querían probar.
Registrar los problemas nombrados como necesidades.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Both sides open their strategy for the next three to five years and find the ground that they share.</source>
        <translation>Ambas partes abren su estrategia para los próximos tres a cinco años y encuentran el terreno que comparten.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Their head of strategy and business; our management of the region and the product lines. Equal ranks, no more than eight a side.</source>
        <translation>Su jefatura de estrategia y de negocio; nuestra dirección de la región y de las líneas de producto. Rangos iguales, no más de ocho por lado.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Read their group strategy, annual report and budget; mark what is not understood.
Agree three to five topics with their strategy department.
For each topic: our position, theirs as we know it, the ground we may share.
Decide what we may open and what not.
What came of the last meeting’s topics.</source>
        <translation>Leer su estrategia de grupo, informe anual y presupuesto; marcar lo que no se entienda.
Acordar de tres a cinco temas con su departamento de estrategia.
Por cada tema: nuestra posición, la suya según la conocemos, el terreno posible.
Decidir qué se puede abrir y qué no.
Qué fue de los temas de la última reunión.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>15 min: what came of the last meeting
45 min: their strategy, in their words
45 min: our strategy and investments that concern them
60 min: topic by topic: common ground and differences
15 min: projects that follow, with owners</source>
        <translation>15 min: qué fue de la última reunión
45 min: su estrategia, en sus palabras
45 min: nuestra estrategia e inversiones que les atañen
60 min: tema por tema: terreno común y diferencias
15 min: proyectos que siguen, con responsables</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>They opened plans that we did not know. Every topic ends with common ground or a clear difference. At least one project follows.</source>
        <translation>Abrieron planes que no conocíamos. Cada tema termina en terreno común o en una diferencia clara. Sigue al menos un proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Per topic: ours, theirs, common ground, what follows.
What surprised us?
Where do we drift apart?</source>
        <translation>Por tema: lo nuestro, lo suyo, terreno común, qué sigue.
¿Qué nos sorprendió?
¿Dónde nos alejamos?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Minutes agreed by both sides within a week.
Common topics go into the plan of the year, with owners.
Bring the customer’s strategy in the insight up to date.
Next meeting within 12 months.</source>
        <translation>Minuta acordada por ambas partes en una semana.
Los temas comunes entran en el plan del año, con responsables.
Poner al día la estrategia del cliente en el análisis.
Próxima reunión antes de 12 meses.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Learn what changed at the customer, and move one thing forward.</source>
        <translation>Saber qué cambió en el cliente y hacer avanzar una cosa.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>The account manager, with the solution manager when a product is the subject. One or two of them.</source>
        <translation>El gestor de cuenta, con el responsable de solución si se trata de un producto. Una o dos personas suyas.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Read the last summary and what is still promised.
Choose one aim and two questions.
Look up their news and what runs in their network or plant.
Bring one thing of use to them.</source>
        <translation>Leer el último resumen y los compromisos pendientes.
Elegir un objetivo y dos preguntas.
Buscar sus noticias y qué funciona en su red o planta.
Llevarles algo útil.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>5 min: what changed since the last time
20 min: their subject first, then ours
10 min: what worries them about us or our deliveries
5 min: who does what by when</source>
        <translation>5 min: qué cambió desde la última vez
20 min: primero su tema, luego el nuestro
10 min: qué les preocupa de nosotros o de nuestras entregas
5 min: quién hace qué y para cuándo</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>We heard something new, word for word. Every promise has a name and a day. The next meeting is agreed.</source>
        <translation>Oímos algo nuevo, palabra por palabra. Cada compromiso tiene nombre y día. La próxima reunión está acordada.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>What is new at the customer?
Where does this person stand, and what shows it?
What do rivals do here?</source>
        <translation>¿Qué hay de nuevo en el cliente?
¿Cuál es la postura de esta persona y qué lo demuestra?
¿Qué hacen aquí los competidores?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Send thanks and the list of promises the same day.
Pass opinions on within two days.
Enter what the visit showed as evidence.</source>
        <translation>Enviar el mismo día el agradecimiento y la lista de compromisos.
Transmitir las opiniones en dos días.
Registrar como evidencia lo que mostró la visita.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Bring the two managements together on direction for the next years, and settle what only they can settle.</source>
        <translation>Reunir a ambas direcciones en torno al rumbo de los próximos años y resolver lo que solo ellas pueden resolver.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Our executive, of equal rank with the host; the account manager prepares and takes notes. Their decision maker and whoever carries out what is agreed.</source>
        <translation>Nuestro ejecutivo, de igual rango que el anfitrión; el gestor de cuenta prepara y toma notas. Su decisor y quien ejecute lo acordado.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>One page for our executive: who they are, where each stands, what we want, what we can give.
Three messages, and the one question that our executive asks.
What they may complain of, with our answer and its owner.
Agree the agenda with their office a week before.
What was promised at the last executive visit, and what became of it.</source>
        <translation>Una página para nuestro ejecutivo: quiénes son, qué postura tiene cada uno, qué queremos, qué podemos dar.
Tres mensajes y la única pregunta que hace nuestro ejecutivo.
De qué pueden quejarse, con nuestra respuesta y su responsable.
Acordar la agenda con su oficina una semana antes.
Qué se prometió en la última visita ejecutiva y qué fue de ello.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>10 min: welcome, and how the cooperation stands
25 min: their strategy and what they expect of us
25 min: our strategy and what we offer them
20 min: decisions on open subjects
10 min: who follows up, and when both meet again</source>
        <translation>10 min: bienvenida y estado de la cooperación
25 min: su estrategia y qué esperan de nosotros
25 min: nuestra estrategia y qué les ofrecemos
20 min: decisiones sobre temas abiertos
10 min: quién da seguimiento y cuándo vuelven a reunirse</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Equal ranks met. They spoke at least half of the time. One decision was taken. The return visit has a date.</source>
        <translation>Se reunieron rangos iguales. Hablaron al menos la mitad del tiempo. Se tomó una decisión. La visita de vuelta tiene fecha.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>What did their executive say about direction, word for word?
What was decided?
What did either executive promise in person?</source>
        <translation>¿Qué dijo su ejecutivo sobre el rumbo, palabra por palabra?
¿Qué se decidió?
¿Qué prometió en persona cada ejecutivo?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Letter of thanks from our executive within three days.
Every promise with its owner goes to both offices within a week.
The account manager reports on all of them after 30 days.
Plan the return visit within 12 months.</source>
        <translation>Carta de agradecimiento de nuestro ejecutivo en tres días.
Cada compromiso con su responsable llega a ambas oficinas en una semana.
El gestor de cuenta informa de todos a los 30 días.
Planificar la visita de vuelta antes de 12 meses.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Let them see with their own eyes that we can deliver: development, factory, service, exhibition hall.</source>
        <translation>Que vean con sus propios ojos que podemos cumplir: desarrollo, fábrica, servicio, sala de exposición.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Decision makers and evaluators with an open project, six to eight guests. A host of ours for each line of the agenda, an interpreter where one is needed.</source>
        <translation>Decisores y evaluadores con un proyecto abierto, de seis a ocho invitados. Un anfitrión nuestro por cada punto de la agenda; intérprete donde haga falta.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Ask every guest what he or she wants to see.
Plan the agenda to the minute, with places, hosts, transport and meals.
Diets, allergies, drinks, names as they wish to be written.
Brief each host: who comes, where they stand, what not to say.
Walk the whole way the day before.</source>
        <translation>Preguntar a cada invitado qué quiere ver.
Planificar la agenda al minuto, con lugares, anfitriones, transporte y comidas.
Dietas, alergias, bebidas, nombres como quieren que se escriban.
Informar a cada anfitrión: quién viene, su postura, qué no decir.
Hacer todo el recorrido el día anterior.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Welcome by our executive
Exhibition hall: what the guests asked to see
Factory or laboratory
Exchange on their project with our experts
Meal, with seats by subject
Closing: what was seen, what was asked, what follows</source>
        <translation>Bienvenida de nuestro ejecutivo
Sala de exposición: lo que los invitados pidieron ver
Fábrica o laboratorio
Conversación sobre su proyecto con nuestros expertos
Comida, con asientos por tema
Cierre: qué se vio, qué se preguntó, qué sigue</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>It ran on time. Every guest saw what he or she asked for and put a question to an expert. All open questions were answered within a week.</source>
        <translation>Se cumplió el horario. Cada invitado vio lo que pidió y preguntó a un experto. Todas las preguntas abiertas se respondieron en una semana.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>What impressed which guest, word for word?
What did they doubt?
Which questions are still open, and who answers them?</source>
        <translation>¿Qué impresionó a qué invitado, palabra por palabra?
¿De qué dudaron?
¿Qué preguntas siguen abiertas y quién las responde?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Photographs and thanks within two days.
Answers to all open questions within a week.
Visit each guest within 30 days and ask what stayed with them.</source>
        <translation>Fotos y agradecimiento en dos días.
Respuestas a todas las preguntas abiertas en una semana.
Visitar a cada invitado en 30 días y preguntar qué le quedó.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Let a customer who uses our equipment answer the doubts of one who may buy it.</source>
        <translation>Que un cliente que usa nuestro equipo responda las dudas de otro que puede comprarlo.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Their evaluators and users, two to five people. The host customer’s engineer and our solution manager.</source>
        <translation>Sus evaluadores y usuarios, de dos a cinco personas. El ingeniero del cliente anfitrión y nuestro responsable de solución.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Choose a site that is like theirs in size and in what runs beside it.
Ask the host customer’s leave, and what must not be shown.
Write down their doubts, and where on site each is answered.
Figures of the site: since when, how many, how often it failed.
Safety shoes, passes, the way there.</source>
        <translation>Elegir un sitio parecido al suyo en tamaño y en lo que funciona al lado.
Pedir permiso al cliente anfitrión y preguntar qué no se debe mostrar.
Anotar sus dudas y en qué punto del sitio se responde cada una.
Cifras del sitio: desde cuándo, cuántos, cuántas fallas.
Calzado de seguridad, pases, cómo llegar.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>15 min: the host on why they chose it and what they would do again
45 min: on site, the equipment at work
30 min: questions among users, without us speaking
15 min: what this means for their project</source>
        <translation>15 min: el anfitrión, por qué lo eligió y qué volvería a hacer
45 min: en el sitio, el equipo funcionando
30 min: preguntas entre usuarios, sin que hablemos
15 min: qué significa para su proyecto</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>The host spoke freely. Each doubt written down before was answered on site. A next step for their project is agreed.</source>
        <translation>El anfitrión habló con libertad. Cada duda anotada antes se respondió en el sitio. Hay acordado un paso siguiente para su proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Which doubt is settled, which is left?
What did the host say, word for word?
Who changed his or her mind?</source>
        <translation>¿Qué duda quedó resuelta y cuál queda?
¿Qué dijo el anfitrión, palabra por palabra?
¿Quién cambió de opinión?</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Thank the host customer, and note that we owe them one.
Send the figures of the site to those who asked.
Settle the doubts that are left within two weeks.</source>
        <translation>Agradecer al cliente anfitrión y anotar que le debemos un favor.
Enviar las cifras del sitio a quienes las pidieron.
Resolver en dos semanas las dudas que queden.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>This repeats more than once a day, and the calendar cannot show that. Repeat it daily.</source>
        <translation>Se repite más de una vez al día, y el calendario no puede mostrarlo. Repetir cada día.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>The repetition ends before it begins. Choose a later last day.</source>
        <translation>La repetición termina antes de empezar. Elegir un último día posterior.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>{count} times are too many; {most} are the most. Choose a last day instead.</source>
        <translation>{count} veces son demasiadas; el máximo es {most}. Elegir un último día en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>The repetition “{rule}” cannot be read. Choose how it repeats.</source>
        <translation>La repetición “{rule}” no se puede leer. Elegir cómo se repite.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>{repeats} It takes place once.</source>
        <translation>{repeats} Se realiza una vez.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>{repeats} It takes place {count} times.</source>
        <translation>{repeats} Se realiza {count} veces.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>{repeats} The last day is {day}.</source>
        <translation>{repeats} El último día es el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>It repeats by a rule of its own: {rule}.</source>
        <translation>Se repite con una regla propia: {rule}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every day.</source>
        <translation>Cada día.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every second day.</source>
        <translation>Cada dos días.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every {n} days.</source>
        <translation>Cada {n} días.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every week from Monday to Friday.</source>
        <translation>Cada semana de lunes a viernes.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every week on {days}.</source>
        <translation>Cada semana: {days}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every second week on {days}.</source>
        <translation>Cada dos semanas: {days}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every {n} weeks on {days}.</source>
        <translation>Cada {n} semanas: {days}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the last day of every month.</source>
        <translation>El último día de cada mes.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the last day of the month, every {n} months.</source>
        <translation>El último día del mes, cada {n} meses.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On day {days} of every month.</source>
        <translation>El día {days} de cada mes.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On day {days} of the month, every {n} months.</source>
        <translation>El día {days} del mes, cada {n} meses.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the {weekday} of every month.</source>
        <translation>El {weekday} de cada mes.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the {weekday} of the month, every {n} months.</source>
        <translation>El {weekday} del mes, cada {n} meses.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every year on {day}.</source>
        <translation>Cada año el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every {n} years on {day}.</source>
        <translation>Cada {n} años el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every year on the {weekday} of {month}.</source>
        <translation>Cada año el {weekday} de {month}.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>first {weekday}</source>
        <translation>primer {weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>second {weekday}</source>
        <translation>segundo {weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>third {weekday}</source>
        <translation>tercer {weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>fourth {weekday}</source>
        <translation>cuarto {weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>fifth {weekday}</source>
        <translation>quinto {weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>last {weekday}</source>
        <translation>último {weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/zones.py"/>
        <source>“{name}” is no time zone. Choose one from the list, such as Europe/Madrid.</source>
        <translation>“{name}” no es un huso horario. Elegir uno de la lista, como Europe/Madrid.</translation>
    </message>
    <message>
        <location filename="../../app/almanac/zones.py"/>
        <source>On {day} the clocks in {zone} are put forward, and {missing} does not come. It was set to {settled}.</source>
        <translation>El {day} los relojes de {zone} se adelantan y las {missing} no existen. Se fijó a las {settled}.</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Before an update</source>
        <translation>Antes de actualizar</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Parts of the book are damaged. Restore the newest backup; the damaged file is kept.</source>
        <translation>Partes del cuaderno están dañadas. Restaurar la copia más reciente; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>The history does not tell how the book came to be what it is. The entries are sound.</source>
        <translation>El historial no explica cómo llegó el cuaderno a su estado actual. Los datos en sí están en orden.</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>This book lies in a folder of another computer. A broken connection can damage it: keep it on this computer and share workbooks instead.</source>
        <translation>Este cuaderno está en una carpeta de otro equipo. Un corte de conexión puede dañarlo: conviene guardarlo en este equipo y compartir libros de Excel.</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>{service} copies this folder to other computers, which can damage an open book. Keep the book elsewhere on this computer and share workbooks instead.</source>
        <translation>{service} copia esta carpeta a otros equipos y puede dañar un cuaderno abierto. Conviene guardarlo en otra carpeta de este equipo y compartir libros de Excel.</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Holder of a seat</source>
        <translation>Titular de un puesto</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Buying step</source>
        <translation>Etapa de compra</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Seat in a buying step</source>
        <translation>Puesto en una etapa de compra</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Rival</source>
        <translation>Competidor</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Tie to a rival</source>
        <translation>Vínculo con un competidor</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Plan item</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Insight section</source>
        <translation>Sección del análisis</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Team member</source>
        <translation>Miembro del equipo</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Exception of a series</source>
        <translation>Excepción de una serie</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Cadence</source>
        <translation>Ritmo de contacto</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Activity template</source>
        <translation>Plantilla de actividad</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Topic of a meeting</source>
        <translation>Tema de una reunión</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Gift</source>
        <translation>Obsequio</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Day to remember</source>
        <translation>Fecha clave</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Reception of guests</source>
        <translation>Recepción de invitados</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Line of an agenda</source>
        <translation>Punto de una agenda</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Guest of a line</source>
        <translation>Invitado de un punto</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Way between places</source>
        <translation>Trayecto entre lugares</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Plan template</source>
        <translation>Plantilla de plan</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Item of a template</source>
        <translation>Acción de una plantilla</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Support request</source>
        <translation>Solicitud de apoyo</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Rating of a customer</source>
        <translation>Valoración de un cliente</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Locked project</source>
        <translation>Proyecto asegurado</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Innovation centre</source>
        <translation>Centro de innovación</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Topic of innovation</source>
        <translation>Tema de innovación</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Mapping of a workbook</source>
        <translation>Mapeo de un libro</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Place on the map, across</source>
        <translation>Posición horizontal en el mapa</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Place on the map, down</source>
        <translation>Posición vertical en el mapa</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Held by</source>
        <translation>Titular</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Held since</source>
        <translation>Titular desde</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Held until</source>
        <translation>Titular hasta</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Customer's person</source>
        <translation>Persona del cliente</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Our person</source>
        <translation>Persona nuestra</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/names.py"/>
        <source>{one} → {other}</source>
        <translation>{one} → {other}</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}”: {fields} was edited since and stays.</source>
        <translation>{kind} “{name}”: {fields} se editó después y se queda igual.</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” was edited since and stays.</source>
        <translation>{kind} “{name}” se editó después y se queda igual.</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” is used elsewhere by now and stays.</source>
        <translation>{kind} “{name}” ya se usa en otra parte y se queda igual.</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” was deleted since and stays deleted.</source>
        <translation>{kind} “{name}” se eliminó después y sigue así.</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}”: what “{fields}” referred to is gone, so it stays as it is.</source>
        <translation>{kind} “{name}”: aquello a lo que remitía “{fields}” ya no existe, así que se queda igual.</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}”: what it referred to is gone.</source>
        <translation>{kind} “{name}”: aquello a lo que remitía ya no existe.</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” was replaced by another one, which stays.</source>
        <translation>{kind} “{name}” se sustituyó por otro registro, que se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>write a verified backup beside the book</source>
        <translation>escribir una copia de seguridad verificada junto al cuaderno</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>put a backup in the place of the book; without one: list them</source>
        <translation>poner una copia en lugar del cuaderno; sin indicar ninguna: listarlas</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>a file, or its name in the list</source>
        <translation>un archivo, o su nombre en la lista</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>print the list for programs</source>
        <translation>mostrar la lista en formato para programas</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>“{file}” is as it was in the backup.</source>
        <translation>“{file}” está como en la copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>The book that was there is kept as “{file}”.</source>
        <translation>El cuaderno anterior se conserva como “{file}”.</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>Name one of these backups to restore it.</source>
        <translation>Indicar una de estas copias para restaurarla.</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>There is no backup of this book yet.</source>
        <translation>Este cuaderno aún no tiene copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>There is no backup “{name}”. Leave the name out to see those that are there.</source>
        <translation>No hay ninguna copia “{name}”. Sin indicar el nombre se listan las que hay.</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>write a calendar file for a phone or Outlook</source>
        <translation>escribir un archivo de calendario para un teléfono u Outlook</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>the calendar file</source>
        <translation>el archivo de calendario</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>only this one; may be repeated</source>
        <translation>solo este; puede repetirse</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>the first day</source>
        <translation>el primer día</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>{activities} activities and {items} plan items were written.</source>
        <translation>Se escribieron {activities} actividades y {items} acciones.</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>check file, schema and history of a book</source>
        <translation>comprobar archivo, estructura e historial de un cuaderno</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>print findings for programs</source>
        <translation>mostrar los hallazgos en formato para programas</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>“{file}” is damaged. Restore the newest backup; it stays as it is.</source>
        <translation>“{file}” está dañado. Restaurar la copia más reciente; el archivo queda como está.</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>“{file}” is sound.</source>
        <translation>“{file}” está en orden.</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>Give it with --passphrase-file FILE, or in LOAM_PASSPHRASE.</source>
        <translation>Indicarla con --passphrase-file FILE o en LOAM_PASSPHRASE.</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>{command} needs --book FILE</source>
        <translation>{command} necesita --book ARCHIVO</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>Loam: the people of a customer, the plan, what is known, and workbooks.</source>
        <translation>Loam: las personas de un cliente, el plan, lo que se sabe y los libros de Excel.</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>Without a command the window opens. Exit status: 0 done, 1 refused, 2 wrong usage.</source>
        <translation>Sin ningún comando se abre la ventana. Código de salida: 0 hecho, 1 rechazado, 2 uso incorrecto.</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>There is no display here, so Loam shows itself in pictures instead of a window.</source>
        <translation>Aquí no hay pantalla: Loam se muestra en imágenes en lugar de una ventana.</translation>
    </message>
    <message>
        <location filename="../../app/commands/customers.py"/>
        <source>This customer was not in the book on {day}. Choose a later day.</source>
        <translation>Este cliente no estaba en el cuaderno el {day}. Elegir un día posterior.</translation>
    </message>
    <message>
        <location filename="../../app/commands/demo.py"/>
        <source>make the demo book</source>
        <translation>crear el cuaderno de demostración</translation>
    </message>
    <message>
        <location filename="../../app/commands/demo.py"/>
        <source>the day on which the demo takes place (today)</source>
        <translation>el día en que ocurre la demostración (hoy)</translation>
    </message>
    <message>
        <location filename="../../app/commands/demo.py"/>
        <source>The demo book is ready: {file}</source>
        <translation>El cuaderno de demostración está listo: {file}</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>write a workbook</source>
        <translation>escribir un libro de Excel</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>the workbook</source>
        <translation>el libro</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>compare a workbook or a calendar file with the book, and take it in</source>
        <translation>comparar un libro o un archivo de calendario con el cuaderno e importarlo</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>show the differences, change nothing</source>
        <translation>mostrar las diferencias sin cambiar nada</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>take everything, or what is neither conflict nor problem</source>
        <translation>aplicar todo, o lo que no sea conflicto ni problema</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>for a workbook of another program: the mapping that the book remembers under this name; if there is none, its columns are guessed, shown, and remembered so</source>
        <translation>para un libro de otro programa: el mapeo que el cuaderno guarda con este nombre; si no existe, sus columnas se deducen, se muestran y se guardan así</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>with --mapping or a calendar file: whose these are, where the file does not say it</source>
        <translation>con --mapping o un archivo de calendario: de quién son, donde el archivo no lo diga</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>print the differences for programs</source>
        <translation>mostrar las diferencias en formato para programas</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>--customer goes with --mapping or a calendar file; workbooks of Loam know their customers.</source>
        <translation>--customer va con --mapping o un archivo de calendario; los libros de Loam conocen sus clientes.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>The mapping is remembered as “{name}”.</source>
        <translation>El mapeo queda guardado como “{name}”.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>Taken in: {created} new rows, {changed} cells, {deleted} rows deleted.</source>
        <translation>Importado: {created} filas nuevas, {changed} celdas, {deleted} filas eliminadas.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>{count} rows are missing in the workbook and stay in the book.</source>
        <translation>{count} filas faltan en el libro y se quedan en el cuaderno.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>{count} cells were edited on both sides and stay as they are.</source>
        <translation>{count} celdas se editaron en ambos lados y se quedan igual.</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>{count} cells could not be understood and were left out.</source>
        <translation>{count} celdas no se pudieron interpretar y se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” is protected with a password. Save it without one and try again.</source>
        <translation>“{file}” está protegido con contraseña. Guardarlo sin ella e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” was written by Loam. Leave --mapping out to take it in.</source>
        <translation>“{file}” lo escribió Loam. Importarlo sin --mapping.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Remember the mapping “{name}”</source>
        <translation>Guardar el mapeo “{name}”</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” was not written by Loam. The remembered mapping “{name}” fits it: add --mapping "{name}".</source>
        <translation>“{file}” no lo escribió Loam. El mapeo guardado “{name}” le corresponde: agregar --mapping "{name}".</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” was not written by Loam. Give a mapping a name with --mapping NAME: its columns are guessed, shown, and remembered under that name.</source>
        <translation>“{file}” no lo escribió Loam. Dar nombre a un mapeo con --mapping NOMBRE: sus columnas se deducen, se muestran y se guardan con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>No table of customers, departments or people was found in “{file}”. Open it in the window, Exchange, and say what its columns mean.</source>
        <translation>En “{file}” no se encontró ninguna tabla de clientes, departamentos o personas. Abrirlo en la ventana, en Intercambio, e indicar qué significan sus columnas.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Sheet “{sheet}” of “{file}” does not say whose people these are. Name the customer with --customer NAME.</source>
        <translation>La hoja “{sheet}” de “{file}” no dice de qué cliente son las personas. Indicarlo con --customer NOMBRE.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{name}” is not in this book yet and comes in as a new customer.</source>
        <translation>“{name}” aún no está en este cuaderno y entra como cliente nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Like it are: {names}. Use that name if it is the one you mean.</source>
        <translation>Se parecen: {names}. Usar ese nombre si se trata del mismo.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Sheet “{sheet}”: headings in row {row}, below them: {subject}.</source>
        <translation>Hoja “{sheet}”: encabezados en la fila {row}; debajo: {subject}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>A tick under “{heading}” says {field}: {value}.</source>
        <translation>Una marca bajo “{heading}” significa {field}: {value}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Column “{heading}” is read as: {field}.</source>
        <translation>La columna “{heading}” se lee como: {field}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>list the changes of a book, newest first</source>
        <translation>listar los cambios de un cuaderno, primero los más recientes</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>print all of them for programs</source>
        <translation>mostrarlos todos en formato para programas</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>take a change back, however old</source>
        <translation>revertir un cambio, por antiguo que sea</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>its number or key in the history</source>
        <translation>su número o clave en el historial</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>There was nothing left to take back.</source>
        <translation>No quedaba nada que revertir.</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>And {count} more entries stay.</source>
        <translation>Y quedan {count} entradas más.</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>There is no change “{name}” in this book. See the history.</source>
        <translation>No hay ningún cambio “{name}” en este cuaderno. Consultar el historial.</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>The demo book is made: twelve customers, 150 people, 24 months.</source>
        <translation>El cuaderno de demostración está hecho: doce clientes, 150 personas, 24 meses.</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Move {name} under {manager}</source>
        <translation>Mover a {name} bajo {manager}</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Rate {name}: exclusive support</source>
        <translation>Valorar a {name}: apoyo exclusivo</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Told the other vendor that the second slot is closed.</source>
        <translation>Dijo al otro proveedor que la segunda plaza está cerrada.</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Plan a visit: {title}</source>
        <translation>Planificar una visita: {title}</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Write insight: what the energy project is paid from</source>
        <translation>Escribir el análisis: de dónde sale el dinero del proyecto de energía</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Export {customer} to {file}: {rows} rows</source>
        <translation>Exportar {customer} a {file}: {rows} filas</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Edit it without Loam: {cells}</source>
        <translation>Editarlo sin Loam: {cells}</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Compare, before anything is taken:</source>
        <translation>Comparar, antes de aplicar nada:</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Import: {changed} cells changed in one step</source>
        <translation>Importar: {changed} celdas cambiadas en un solo paso</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Undo the tour</source>
        <translation>Deshacer el recorrido</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Undo everything: the book is what it was, row by row.</source>
        <translation>Deshacer todo: el cuaderno queda como estaba, fila por fila.</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>K {value:.1f}, gap {gap:g}</source>
        <translation>K {value:.1f}, brecha {gap:g}</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Energy project</source>
        <translation>Proyecto de energía</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Meeting with Radio Access</source>
        <translation>Reunión con Acceso Radio</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Asked for our proposal first.</source>
        <translation>Pidió primero nuestra propuesta.</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>the book</source>
        <translation>el cuaderno</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>a file whose first line opens the book</source>
        <translation>un archivo cuya primera línea abre el cuaderno</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>the language of what is said</source>
        <translation>el idioma de los mensajes</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>who makes the changes</source>
        <translation>quién hace los cambios</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>“{text}” is not a date such as 2026-03-31</source>
        <translation>“{text}” no es una fecha como 2026-03-31</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>The passphrase file “{file}” cannot be read. Check its name.</source>
        <translation>No se puede leer el archivo de la frase de contraseña “{file}”. Revisar su nombre.</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>“{file}” may not be read. Ask for the right to read it.</source>
        <translation>No hay permiso para leer “{file}”. Pedir el permiso de lectura.</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>say what there is, and end</source>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>draw a power map</source>
        <translation>dibujar un mapa de poder</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>whose map</source>
        <translation>el mapa de qué cliente</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>the picture or slide</source>
        <translation>la imagen o diapositiva</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>how the people are put in order</source>
        <translation>cómo se ordenan las personas</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>as it was at the end of that day</source>
        <translation>como estaba al final de ese día</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>redacted: names, titles and departments only</source>
        <translation>versión para terceros: solo nombres, cargos y departamentos</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>a PDF on sheets of that size, to be cut and glued</source>
        <translation>un PDF en hojas de ese tamaño, para recortar y pegar</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>Only a PDF has sheets. Choose a name that ends in .pdf, or no tiles.</source>
        <translation>Solo un PDF tiene hojas. Elegir un nombre que termine en .pdf, o no pedir hojas.</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>Left out for others:</source>
        <translation>Omitido para terceros:</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>There was nothing to leave out.</source>
        <translation>No había nada que omitir.</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>– {what}</source>
        <translation>– {what}</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>scores of customers</source>
        <translation>puntuaciones de los clientes</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>as they were at the end of that day</source>
        <translation>como estaban al final de ese día</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>print them for programs, with their reasons</source>
        <translation>mostrarlas en formato para programas, con sus razones</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>There is no customer in this book on {day}.</source>
        <translation>No hay ningún cliente en este cuaderno el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>gap</source>
        <translation>brecha</translation>
    </message>
    <message>
        <location filename="../../app/commands/targets.py"/>
        <source>“{text}” does not end in {endings}</source>
        <translation>“{text}” no termina en {endings}</translation>
    </message>
    <message>
        <location filename="../../app/commands/targets.py"/>
        <source>“{file}” is a folder. Give the name of a file in it.</source>
        <translation>“{file}” es una carpeta. Indicar el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../app/commands/targets.py"/>
        <source>The folder of “{file}” is not there. Choose another one.</source>
        <translation>La carpeta de “{file}” no existe. Elegir otra.</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>the main job without a screen, with pictures and workbooks left in a folder</source>
        <translation>el trabajo principal sin pantalla; deja imágenes y libros en una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>“{file}” is a file. Give the name of a folder.</source>
        <translation>“{file}” es un archivo. Indicar el nombre de una carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>Pictures, workbooks and the story are in {folder}.</source>
        <translation>Las imágenes, los libros y el relato están en {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Draw who influences whom at {name}</source>
        <translation>Dibujar quién influye en quién en {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Set out the decision seats of {name}</source>
        <translation>Definir los puestos de decisión de {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Add the seat “{title}”</source>
        <translation>Agregar el puesto “{title}”</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Hand “{title}” to {name}</source>
        <translation>Dar el puesto “{title}” a {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Write down how {name} buys</source>
        <translation>Anotar cómo compra {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>{name} has left</source>
        <translation>{name} ya no está</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Move six people to the Group Procurement Office</source>
        <translation>Mover a seis personas a la Oficina de Compras del Grupo</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Move buying power to the holding</source>
        <translation>Trasladar el poder de compra al holding</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Add the lines that cross the new office</source>
        <translation>Agregar las líneas que cruzan la nueva oficina</translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add the account team</source>
        <translation>Agregar el equipo de cuenta</translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add {name}</source>
        <translation>Agregar {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add people of {name}</source>
        <translation>Agregar personas de {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Record the agreement with {name}</source>
        <translation>Registrar el acuerdo con {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Record the innovation centre with {name}</source>
        <translation>Registrar el centro de innovación con {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Write down what was promised at {name}</source>
        <translation>Anotar lo que se prometió en {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Pass on what {name} says</source>
        <translation>Transmitir lo que dice {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Care for people at {name}</source>
        <translation>Atender a personas de {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Agree how often {name} is seen</source>
        <translation>Acordar con qué frecuencia se ve a {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Ask for support for {name}</source>
        <translation>Pedir apoyo para {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Rate the relationship with {name}</source>
        <translation>Valorar la relación con {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Forecast the next 24 months</source>
        <translation>Pronosticar los próximos 24 meses</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Keep good practice as a plan template</source>
        <translation>Guardar buena práctica como plantilla de plan</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Assess {period}</source>
        <translation>Evaluar {period}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Common ground of the benchmarking with {name}</source>
        <translation>Terreno común del contraste con {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Plan the reception of {name}</source>
        <translation>Planificar la recepción de {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Repeat the call every second week</source>
        <translation>Repetir la llamada cada dos semanas</translation>
    </message>
    <message>
        <location filename="../../app/demo/rivals.py"/>
        <source>Add the rivals</source>
        <translation>Agregar los competidores</translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Plan {month}</source>
        <translation>Planificar {month}</translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Write up the visits of {month}</source>
        <translation>Registrar las visitas de {month}</translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Approve and verify plan items, {month}</source>
        <translation>Aprobar y verificar acciones del plan, {month}</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Write the insight of {name}</source>
        <translation>Escribir el análisis de {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Check the figures of {name}</source>
        <translation>Revisar las cifras de {name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Review the insight of {name}, round 1</source>
        <translation>Revisar el análisis de {name}, ronda 1</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Review the insight of {name}, round 2</source>
        <translation>Revisar el análisis de {name}, ronda 2</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Approve the insight of {name}</source>
        <translation>Aprobar el análisis de {name}</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is not there any more. Look for it in another folder.</source>
        <translation>“{file}” ya no está ahí. Buscarlo en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is not a Loam book. Choose a file that Loam made.</source>
        <translation>“{file}” no es un cuaderno de Loam. Elegir un archivo creado por Loam.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is encrypted. Enter its passphrase to open it.</source>
        <translation>“{file}” está cifrado. Escribir su frase de contraseña para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>This passphrase does not open “{file}”. Check the keyboard layout and try again.</source>
        <translation>Esta frase de contraseña no abre “{file}”. Revisar la distribución del teclado e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” was written by a newer Loam. Update Loam on this computer to open it; the book was not touched.</source>
        <translation>“{file}” se escribió con un Loam más reciente. Para abrirlo hay que actualizar Loam en este equipo; el cuaderno no se tocó.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” was written by an older Loam. Open it for editing once to bring it up to date.</source>
        <translation>“{file}” se escribió con un Loam anterior. Abrirlo una vez para editar lo pone al día.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” could not be brought up to date and is as it was. Open it with the Loam that wrote it, or restore a backup.</source>
        <translation>“{file}” no se pudo poner al día y sigue como estaba. Abrirlo con el Loam que lo escribió o restaurar una copia.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>Parts of “{file}” are damaged and cannot be read. Restore the newest backup; the damaged file is kept.</source>
        <translation>Partes de “{file}” están dañadas y no se pueden leer. Restaurar la copia más reciente; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is open in another window of Loam on {computer}. Use that window, or open the book for reading only.</source>
        <translation>“{file}” está abierto en otra ventana de Loam en {computer}. Usar esa ventana o abrir el cuaderno solo para leer.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The book is being used by another program. Wait a moment and try again.</source>
        <translation>Otro programa está usando el cuaderno. Esperar un momento e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>There is already a file “{file}”. Choose another name.</source>
        <translation>Ya existe un archivo “{file}”. Elegir otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>This book can only be read. Open it for editing, or save a copy and edit that.</source>
        <translation>Este cuaderno solo se puede leer. Abrirlo para editar, o guardar una copia y editarla.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>Nothing can be written in this folder. Choose another folder, or ask for the right to write here.</source>
        <translation>No se puede escribir en esta carpeta. Elegir otra o pedir permiso para escribir aquí.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The disk could not be read or written, and nothing was saved. Check that the drive is connected and has room, and try again.</source>
        <translation>El disco no se pudo leer o escribir y no se guardó nada. Comprobar que la unidad esté conectada y tenga espacio, e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The disk is full, and nothing was saved. Make room and try again.</source>
        <translation>El disco está lleno y no se guardó nada. Liberar espacio e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Change what should be different, add rows below the others, and save the workbook under any name.</source>
        <translation>Cambiar lo que deba ser distinto, agregar filas debajo de las demás y guardar el libro con cualquier nombre.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Where one row points to another, choose the name from the list, or write the name of a new row.</source>
        <translation>Donde una fila remite a otra, elegir el nombre de la lista o escribir el de una fila nueva.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sort, filter, hide and rename as you like; hidden rows and columns belong to the workbook and stay.</source>
        <translation>Se puede ordenar, filtrar, ocultar y renombrar; las filas y columnas ocultas son parte del libro y deben quedarse.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Send it back. Whoever imports it sees every difference first and decides on each.</source>
        <translation>Devolver el libro. Quien lo importe verá antes cada diferencia y decidirá sobre cada una.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>A row that you delete is listed there as missing, and is kept unless they decide otherwise.</source>
        <translation>Una fila eliminada aparece allí como faltante y se conserva, salvo que se decida otra cosa.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Customer relations, from Loam</source>
        <translation>Relaciones con clientes, de Loam</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>White cells may be changed.</source>
        <translation>Las celdas blancas se pueden cambiar.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Grey cells are for reading; changes in them are not taken.</source>
        <translation>Las celdas grises son de lectura; los cambios en ellas no se aplican.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>The whole book</source>
        <translation>Todo el cuaderno</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>Checking what was chosen.</source>
        <translation>Comprobando lo elegido.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This row is in the book by now. Compare the workbook again.</source>
        <translation>Esta fila ya está en el cuaderno. Comparar el libro de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This row was deleted in the meantime.</source>
        <translation>Esta fila se eliminó mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>The row was deleted since the comparison. Compare the workbook again.</source>
        <translation>La fila se eliminó después de comparar. Comparar el libro de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>The book was changed here since the comparison. Compare the workbook again.</source>
        <translation>El cuaderno cambió aquí después de comparar. Comparar el libro de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This points to a row that does not come in or is deleted. Take both.</source>
        <translation>Remite a una fila que no se importa o se elimina. Aplicar ambas.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This would make a circle: the row would belong to itself in the end.</source>
        <translation>Se formaría un círculo: la fila acabaría perteneciendo a sí misma.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>There is such a row already. Change that one instead.</source>
        <translation>Ya existe una fila así. Cambiar esa en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>The headings of sheet “{sheet}” have changed, so it was left out.</source>
        <translation>Los encabezados de la hoja “{sheet}” cambiaron y la hoja se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{value}” under “{heading}” is not understood and was left out; cells like this: {count}.</source>
        <translation>“{value}” bajo “{heading}” no se entiende y se dejó fuera; celdas así: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This cell shows the error {code} and was left out.</source>
        <translation>Esta celda muestra el error {code} y se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This formula was never calculated. Open the workbook in Excel and save it.</source>
        <translation>Esta fórmula nunca se calculó. Abrir el libro en Excel y guardarlo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This row has no name and was left out: “{start}”.</source>
        <translation>Esta fila no tiene nombre y se dejó fuera: “{start}”.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{name}” is a sum and was left out.</source>
        <translation>“{name}” es una suma y se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>The name “{name}” cannot be read, so the row was left out.</source>
        <translation>El nombre “{name}” no se puede leer y la fila se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{name}” also stands at {other} with other values.</source>
        <translation>“{name}” también está en {other} con otros valores.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/arrival.py"/>
        <source>“{file}” has no rows. Choose another file.</source>
        <translation>“{file}” no tiene filas. Elegir otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/arrival.py"/>
        <source>Backing up the book.</source>
        <translation>Haciendo una copia del cuaderno.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>This text has {count} characters; {limit} are the most. Shorten it.</source>
        <translation>Este texto tiene {count} caracteres; el máximo es {limit}. Hay que acortarlo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” is not a time. Write it like 2026-03-02 14:30.</source>
        <translation>“{text}” no es una hora. Escribirla como 2026-03-02 14:30.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{value}” is not a whole number. Write one without decimals.</source>
        <translation>“{value}” no es un número entero. Escribir uno sin decimales.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>{value:g} is out of range. Write a number between {low:g} and {high:g}.</source>
        <translation>{value:g} está fuera de rango. Escribir un número entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>{value:g} is too small. Write a larger number.</source>
        <translation>{value:g} es demasiado pequeño. Escribir un número mayor.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” is not in the list. Choose one of: {choices}.</source>
        <translation>“{text}” no está en la lista. Elegir entre: {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” does not say on which scale. Write it as on sheet “People”, like {example}.</source>
        <translation>“{text}” no dice en qué escala. Escribirlo como en la hoja “Personas”, por ejemplo {example}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>What was rated is never erased. Choose another value, or put the old one back.</source>
        <translation>Lo valorado nunca se borra. Elegir otro valor o reponer el anterior.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>There is no level that this could belong to. Write the level too.</source>
        <translation>No hay ningún nivel al que pueda pertenecer. Escribir también el nivel.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A rating cannot be dated in the future. Write today or an earlier day.</source>
        <translation>Una valoración no puede tener fecha futura. Escribir hoy o un día anterior.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>The level that counts is of {day}. Write a day that is not before it.</source>
        <translation>El nivel vigente es del {day}. Escribir un día que no sea anterior.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>Nobody holds this seat. Write who does, or clear the date.</source>
        <translation>Nadie ocupa este puesto. Escribir quién lo ocupa o borrar la fecha.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A line leads from one person to another. Choose two people.</source>
        <translation>Una línea va de una persona a otra. Elegir dos personas.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This ends before it begins. Correct one of the two times.</source>
        <translation>Termina antes de empezar. Corregir una de las dos horas.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A cancelled item keeps its reason. Say why it is cancelled.</source>
        <translation>Una acción cancelada conserva su motivo. Indicar por qué se cancela.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A withdrawn promise keeps its reason. Say why it is withdrawn.</source>
        <translation>Un compromiso retirado conserva su motivo. Indicar por qué se retira.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This ends before it begins. Correct one of the two dates.</source>
        <translation>Termina antes de empezar. Corregir una de las dos fechas.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This rating goes from {low:g} to {high:g}. Choose a number in between.</source>
        <translation>Esta valoración va de {low:g} a {high:g}. Elegir un número intermedio.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This rating belongs to another scale. Choose a word of the right one.</source>
        <translation>Esta valoración pertenece a otra escala. Elegir una palabra de la escala correcta.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/columns.py"/>
        <source>The cell shows the error {code}. Write the value instead.</source>
        <translation>La celda muestra el error {code}. Escribir el valor.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/columns.py"/>
        <source>The formula in this cell was never calculated. Open the workbook in Excel and save it.</source>
        <translation>La fórmula de esta celda nunca se calculó. Abrir el libro en Excel y guardarlo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/common_columns.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>Comparing sheet “{sheet}”.</source>
        <translation>Comparando la hoja “{sheet}”.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>The hidden key of this row is not known in this book. Clear it to bring the row in as a new one.</source>
        <translation>La clave oculta de esta fila no existe en este cuaderno. Borrarla para que la fila entre como nueva.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>This row is a copy of another one and says the same. Change it, or delete it.</source>
        <translation>Esta fila es copia de otra y dice lo mismo. Cambiarla o eliminarla.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>A rating that was made stays as it is. Add a new row instead.</source>
        <translation>Una valoración hecha se queda como está. Agregar una fila nueva.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>This is taken together with a cell of its row that is a problem. Mend that one.</source>
        <translation>Se aplica junto con una celda de su fila que tiene un problema. Corregir esa celda.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{column}” is needed. Put a value back.</source>
        <translation>“{column}” es obligatorio. Reponer un valor.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>The book has deleted this row, the workbook has changed it. Taking it brings the row back.</source>
        <translation>El cuaderno eliminó esta fila y el libro la cambió. Aplicarla recupera la fila.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>Rows cannot be added to this sheet. Delete this one.</source>
        <translation>En esta hoja no se pueden agregar filas. Eliminar esta.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{column}” is needed in a new row. Write it.</source>
        <translation>“{column}” es obligatorio en una fila nueva. Escribirlo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>This row carries the same hidden key as another one. It comes in as a new row.</source>
        <translation>Esta fila lleva la misma clave oculta que otra. Entra como fila nueva.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{name}” is in the book already. Taking this row adds a second one of that name.</source>
        <translation>“{name}” ya está en el cuaderno. Aplicar esta fila agrega otro registro con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>{count} of {total} rows are not on sheet “{sheet}” any more. They stay unless you say so.</source>
        <translation>{count} de {total} filas ya no están en la hoja “{sheet}”. Se quedan, salvo que se decida otra cosa.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>One row a customer. Amounts are per year, in the currency of the row.</source>
        <translation>Una fila por cliente. Los importes son anuales, en la moneda de la fila.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Account manager</source>
        <translation>Gestor de cuenta</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Grade</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Market type</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Three letters, such as EUR or CNY.</source>
        <translation>Tres letras, como EUR o CNY.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our revenue</source>
        <translation>Nuestros ingresos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What we sell to them in a year.</source>
        <translation>Lo que le vendemos en un año.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Purchase volume</source>
        <translation>Volumen de compras</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What they buy of our category in a year, from everyone.</source>
        <translation>Lo que compra de nuestra categoría en un año, a todos los proveedores.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our share</source>
        <translation>Nuestra cuota</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our part of what they buy of our category.</source>
        <translation>Nuestra parte de lo que compra de nuestra categoría.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Partnership</source>
        <translation>Alianza</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What we expect to sell them in the next 24 months.</source>
        <translation>Lo que esperamos venderle en los próximos 24 meses.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The customer's departments, a tree: each may belong to another one.</source>
        <translation>Los departamentos del cliente, en árbol: cada uno puede pertenecer a otro.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>For our sale: 1 little, 2 some, 3 high.</source>
        <translation>Para nuestra venta: 1 poca, 2 media, 3 alta.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>One row a person at the customer. A new level is kept beside the earlier ones.</source>
        <translation>Una fila por persona del cliente. Un nivel nuevo se guarda junto a los anteriores.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Decision role</source>
        <translation>Rol de decisión</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Evidence of the level</source>
        <translation>Evidencia del nivel</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What the person said or did that shows this level.</source>
        <translation>Lo que la persona dijo o hizo y demuestra este nivel.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What the person said, word for word.</source>
        <translation>Lo que dijo la persona, palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Date of the level</source>
        <translation>Fecha del nivel</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The day of the judgement. Left alone, a new level is dated with the day of the import.</source>
        <translation>El día de la valoración. Si se deja así, un nivel nuevo lleva la fecha de la importación.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Confidence in the level</source>
        <translation>Certeza del nivel</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Target level</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Closeness</source>
        <translation>Cercanía</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Power</source>
        <translation>Poder</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our contact</source>
        <translation>Nuestro contacto</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>No private activities</source>
        <translation>Sin actividades privadas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Yes: working contact only. Plans respect it.</source>
        <translation>Sí: solo trato de trabajo. Los planes lo respetan.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Left on</source>
        <translation>Fecha de salida</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The day the person left the customer.</source>
        <translation>El día en que la persona dejó al cliente.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Birthday by the lunar calendar</source>
        <translation>Cumpleaños por calendario lunar</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Yes: the lunar day of the birthday is celebrated.</source>
        <translation>Sí: se celebra el día lunar del cumpleaños.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Positions in the customer's decisions, and who holds them. One without a holder is a gap.</source>
        <translation>Puestos en las decisiones del cliente y quién los ocupa. Un puesto sin titular es una brecha.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>A new name ends the time of the former holder and begins that of the new one.</source>
        <translation>Un nombre nuevo cierra el periodo del titular anterior y abre el del nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Left alone, a new holder begins on the day of the import.</source>
        <translation>Si se deja así, el nuevo titular empieza el día de la importación.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Reports to</source>
        <translation>Reporta a</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Buying steps</source>
        <translation>Etapas de compra</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The steps that the seat takes part in, as on sheet “Buying steps”.</source>
        <translation>Las etapas en que participa el puesto, como en la hoja “Etapas de compra”.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the contract</source>
        <translation>Firma el contrato</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the receipt</source>
        <translation>Firma la recepción</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the acceptance</source>
        <translation>Firma la aceptación</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the payment</source>
        <translation>Firma el pago</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The steps in which a customer buys, in their order. Sheet “Seats” says who takes part.</source>
        <translation>Las etapas en que compra un cliente, en su orden. La hoja “Puestos” dice quién participa.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Who reports to whom, and who influences whom. A reporting line runs to the manager.</source>
        <translation>Quién reporta a quién y quién influye en quién. Una línea de reporte va hacia el jefe.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Kind of line</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>1 weak, 2 clear, 3 strong.</source>
        <translation>1 débil, 2 clara, 3 fuerte.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/exchange/decisions.py"/>
        <source>Only plain text can be corrected here. Correct it in the book or in the workbook.</source>
        <translation>Aquí solo se puede corregir texto simple. Corregirlo en el cuaderno o en el libro.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Whether it is a company</source>
        <translation>Si es una empresa</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Current or desired</source>
        <translation>Actual o deseado</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Number of the row</source>
        <translation>Número de la fila</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Number of the parent row</source>
        <translation>Número de la fila superior</translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” cannot be a workbook. Choose another name that ends in .xlsx.</source>
        <translation>“{file}” no puede ser un libro. Elegir otro nombre que termine en .xlsx.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” cannot be written. Close it if it is open in Excel, or choose another folder.</source>
        <translation>No se puede escribir “{file}”. Cerrarlo si está abierto en Excel o elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” was not written whole and was left out. Try again.</source>
        <translation>“{file}” no se escribió completo y se descartó. Intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/foreign.py"/>
        <source>Column “{heading}” ({place}) is in no field and was not read.</source>
        <translation>La columna “{heading}” ({place}) no corresponde a ningún campo y no se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/foreign.py"/>
        <source>Sheet “{sheet}” is not part of the mapping and was not read.</source>
        <translation>La hoja “{sheet}” no forma parte del mapeo y no se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/foreign.py"/>
        <source>“{name}” stands at {first} and with other values at {second}: taken as two people.</source>
        <translation>“{name}” está en {first} y con otros valores en {second}: se toma como dos personas.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>Comparing {file} with the book.</source>
        <translation>Comparando {file} con el cuaderno.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>{count} events are older than what the book knows of them and were left out.</source>
        <translation>{count} eventos son más antiguos que lo que el cuaderno sabe de ellos y se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>Nobody knows whose this event is. Choose the customer for the whole file, or write the customer's name into the event.</source>
        <translation>No se sabe de quién es este evento. Elegir el cliente para todo el archivo o escribir su nombre en el evento.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/export.py"/>
        <source>“{file}” cannot be a calendar. Choose a name that ends in .ics.</source>
        <translation>“{file}” no puede ser un calendario. Elegir un nombre que termine en .ics.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/export.py"/>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>El último día es anterior al primero. Elegir uno posterior.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/export.py"/>
        <source>“{file}” cannot be written. Choose another folder.</source>
        <translation>“{file}” no se puede escribir. Elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>Attachments of {count} events were left out and not opened.</source>
        <translation>Los adjuntos de {count} eventos se dejaron fuera sin abrirlos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} alarms that play, send or run something were left out.</source>
        <translation>{count} alarmas que suenan, envían o ejecutan algo se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} events have no identifier; they were recognised by what they say.</source>
        <translation>{count} eventos no tienen identificador; se reconocieron por su contenido.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} lines are not of a calendar file and were left out.</source>
        <translation>{count} líneas no son de un archivo de calendario y se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} series have dates beside their rule, or a second rule; these dates were left out.</source>
        <translation>{count} series tienen fechas aparte de su regla, o una segunda regla; esas fechas se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} events could not be read and were left out.</source>
        <translation>{count} eventos no se pudieron leer y se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} events beyond the first 50,000 were left out. Export a shorter time.</source>
        <translation>{count} eventos después de los primeros 50.000 se dejaron fuera. Exportar un período más corto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>The time zone “{zone}” is not known. Its events keep their times, without a zone.</source>
        <translation>No se conoce el huso horario “{zone}”. Sus eventos conservan la hora, sin huso.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>“{title}” was at {before}, which the clocks leave out. It was set to {after}.</source>
        <translation>“{title}” era a las {before}, hora que los relojes se saltan. Se fijó a las {after}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was not written by Loam. Choose a mapping that says what its columns mean.</source>
        <translation>“{file}” no lo escribió Loam. Elegir un mapeo que indique qué significan sus columnas.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Exactly this workbook was imported before.</source>
        <translation>Este mismo libro ya se importó antes.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Sheet “{sheet}” is not in the workbook; its rows stay as they are.</source>
        <translation>La hoja “{sheet}” no está en el libro; sus filas se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Exactly this file was imported before.</source>
        <translation>Este mismo archivo ya se importó antes.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was written by a newer Loam. Update Loam on this computer to import it.</source>
        <translation>“{file}” se escribió con un Loam más reciente. Actualizar Loam en este equipo para importarlo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was written by a newer state of this book than the one that is open. Open the newest copy of the book, then import.</source>
        <translation>“{file}” se escribió con un estado más reciente de este cuaderno que el que está abierto. Abrir la copia más reciente del cuaderno y luego importar.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>The workbook does not say any more when it was written. Cells that differ from the book are shown as conflicts.</source>
        <translation>El libro ya no indica cuándo se escribió. Las celdas distintas del cuaderno se muestran como conflictos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>This workbook comes from another book. Rows that are unknown here are new; cells that differ are shown as conflicts.</source>
        <translation>Este libro viene de otro cuaderno. Las filas desconocidas aquí son nuevas; las celdas distintas se muestran como conflictos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>This book was restored from a backup after the workbook was written. Cells that differ from the book are shown as conflicts.</source>
        <translation>Este cuaderno se restauró de una copia después de escribir el libro. Las celdas distintas se muestran como conflictos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ledger.py"/>
        <source>Export {file}</source>
        <translation>Exportar {file}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/line_contradictions.py"/>
        <source>There is already a line of this kind between {name} and {other}. Change its strength instead.</source>
        <translation>Ya hay una línea de este tipo entre {name} y {other}. Cambiar su fuerza.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/line_contradictions.py"/>
        <source>{name} already reports to {manager}. Change that line, or delete it too.</source>
        <translation>{name} ya reporta a {manager}. Cambiar esa línea o eliminarla también.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/line_contradictions.py"/>
        <source>{name} cannot report to {manager}, because {manager} already reports to {name}, directly or through others. Change that line first.</source>
        <translation>{name} no puede reportar a {manager}, porque {manager} ya reporta a {name}, directamente o a través de otros. Cambiar antes esa línea.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/map_sheets.py"/>
        <source>Power map</source>
        <translation>Mapa de poder</translation>
    </message>
    <message>
        <location filename="../../app/exchange/map_sheets.py"/>
        <source>Power map of {customer}</source>
        <translation>Mapa de poder de {customer}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/mappings.py"/>
        <source>There is no mapping “{name}” in this book. Make it in the import dialog.</source>
        <translation>No hay ningún mapeo “{name}” en este cuaderno. Crearlo en el diálogo de importación.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Receptions</source>
        <translation>Recepciones</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Activities with an agenda to the minute.</source>
        <translation>Actividades con una agenda al minuto.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Led by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Language of the guests</source>
        <translation>Idioma de los invitados</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Requested on</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Approved on</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Agendas</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What happens at a reception, line by line. A line without guests is for all of them.</source>
        <translation>Qué ocurre en una recepción, punto por punto. Un punto sin invitados es para todos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Track</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>For us only</source>
        <translation>Solo para nosotros</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Never printed for guests.</source>
        <translation>Nunca se imprime para los invitados.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Ways between places</source>
        <translation>Trayectos entre lugares</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>How many minutes it takes from one place to another, in either direction.</source>
        <translation>Cuántos minutos se tarda de un lugar a otro, en ambos sentidos.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>From place</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>To place</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Topics of meetings</source>
        <translation>Temas de reuniones</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What a strategy benchmarking meeting spoke about, and the common ground.</source>
        <translation>De qué se habló en una reunión de contraste estratégico, y el terreno común.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Our strategy</source>
        <translation>Nuestra estrategia</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Their strategy</source>
        <translation>Su estrategia</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Common ground</source>
        <translation>Terreno común</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What we and they promised. The customer's confirmation closes it.</source>
        <translation>Lo que prometimos y lo que nos prometieron. La confirmación del cliente lo cierra.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What was promised</source>
        <translation>Qué se prometió</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Who promised</source>
        <translation>Quién prometió</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Promised on</source>
        <translation>Prometido el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Kept on</source>
        <translation>Cumplido el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Confirmed on</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Reason of withdrawing</source>
        <translation>Motivo del retiro</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>A withdrawn promise needs one.</source>
        <translation>Un compromiso retirado lo necesita.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Opinions</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What customers think of us, on its way: passed on, decided, answered.</source>
        <translation>Lo que los clientes piensan de nosotros, en su camino: transmitido, decidido, respondido.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Said on</source>
        <translation>Se dijo el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Passed on to</source>
        <translation>Transmitida a</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Passed on</source>
        <translation>Transmitida el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Decided on</source>
        <translation>Decidida el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Gifts</source>
        <translation>Obsequios</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Thoughtful souvenirs, with their value for the limit of compliance.</source>
        <translation>Recuerdos bien pensados, con su valor para el límite de cumplimiento.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What was given</source>
        <translation>Qué se regaló</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Given on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Given by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Days to remember</source>
        <translation>Fechas clave</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Days that matter to a customer or a person.</source>
        <translation>Días que importan a un cliente o a una persona.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>By the lunar calendar</source>
        <translation>Por calendario lunar</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Yes: it comes on its lunar month and day.</source>
        <translation>Sí: llega en su mes y día lunares.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Ratings of customers</source>
        <translation>Valoraciones de clientes</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Every judgement of a customer. New rows may be added; the newest of each kind counts.</source>
        <translation>Cada valoración de un cliente. Se pueden agregar filas; cuenta la más reciente de cada tipo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>What is rated</source>
        <translation>Qué se valora</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>1 to 5; satisfaction from 0 to 10.</source>
        <translation>De 1 a 5; satisfacción de 0 a 10.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Judged by</source>
        <translation>Valorado por</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Strategic agreements; one without a date of signing is being prepared.</source>
        <translation>Acuerdos estratégicos; uno sin fecha de firma está en preparación.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Kind of agreement</source>
        <translation>Tipo de acuerdo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Exclusive</source>
        <translation>Exclusivo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Signed at</source>
        <translation>Firmado en</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Locked projects</source>
        <translation>Proyectos asegurados</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Projects that an agreement locks. Amounts are in the customer's currency.</source>
        <translation>Proyectos que asegura un acuerdo. Los importes van en la moneda del cliente.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Innovation centres</source>
        <translation>Centros de innovación</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Joint innovation centres with customers.</source>
        <translation>Centros de innovación conjunta con clientes.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Opened on</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Terms of intellectual property</source>
        <translation>Condiciones de propiedad intelectual</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Topics of innovation</source>
        <translation>Temas de innovación</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>What a centre works on, what came of it, and whose the property is.</source>
        <translation>En qué trabaja un centro, qué resultó y de quién es la propiedad.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Topic of research</source>
        <translation>Tema de investigación</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Intellectual property</source>
        <translation>Propiedad intelectual</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Finished on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>The three dimensions at the end of a period. Rows that are there never change.</source>
        <translation>Las tres dimensiones al final de un período. Las filas existentes nunca cambian.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Taken on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Key (K)</source>
        <translation>Clave (K)</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Organisational (O)</source>
        <translation>Organizativa (O)</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>General (G)</source>
        <translation>General (G)</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Overall (R)</source>
        <translation>Global (R)</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Coverage in 90 days</source>
        <translation>Cobertura en 90 días</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Exceptions of series</source>
        <translation>Excepciones de series</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Days on which a repeated activity does not take place, or is another one.</source>
        <translation>Días en que una actividad repetida no se realiza o es otra.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Repeated activity</source>
        <translation>Actividad repetida</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Would have started</source>
        <translation>Habría empezado</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Takes place as</source>
        <translation>Se realiza como</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Blank: it does not take place.</source>
        <translation>En blanco: no se realiza.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Cadences</source>
        <translation>Ritmos de contacto</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Contacts that are due some weeks after the last one.</source>
        <translation>Contactos que vencen unas semanas después del último.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Support requests</source>
        <translation>Solicitudes de apoyo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What the front line asks for, and how the answer was rated.</source>
        <translation>Qué pide la primera línea y cómo se valoró la respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What is needed</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Asked by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Asked on</source>
        <translation>Pedida el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Accepted on</source>
        <translation>Aceptada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Delivered on</source>
        <translation>Entregada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Rated on</source>
        <translation>Valorada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>1 poor to 5 excellent, by whoever asked.</source>
        <translation>De 1 mala a 5 excelente, por quien la pidió.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Plan templates</source>
        <translation>Plantillas de plan</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Good practice of our own, to start a plan from.</source>
        <translation>Buena práctica propia para empezar un plan.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>For grade</source>
        <translation>Para la clase</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Blank: for any customer.</source>
        <translation>En blanco: para cualquier cliente.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Items of templates</source>
        <translation>Acciones de plantillas</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What each plan template proposes: roles instead of names, weeks instead of dates.</source>
        <translation>Qué propone cada plantilla de plan: roles en lugar de nombres, semanas en lugar de fechas.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What we will do</source>
        <translation>Qué haremos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>With which role</source>
        <translation>Con qué rol</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>With which rank</source>
        <translation>Con qué rango</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>To level</source>
        <translation>Nivel final</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Supports</source>
        <translation>Contribuye a</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Responsible role</source>
        <translation>Rol responsable</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Due so many weeks after the start.</source>
        <translation>Vence tantas semanas después del inicio.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Done when</source>
        <translation>Se cumple cuando</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Activity templates</source>
        <translation>Plantillas de actividad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>How an activity of a kind is done well: what a new one starts with.</source>
        <translation>Cómo se hace bien una actividad de cada tipo: con qué empieza una nueva.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Agenda points</source>
        <translation>Puntos de la agenda</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Standard of quality</source>
        <translation>Criterio de calidad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Outline of the summary</source>
        <translation>Esquema del resumen</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Reading “{sheet}” of {name}.</source>
        <translation>Leyendo “{sheet}” de {name}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Opening {name}.</source>
        <translation>Abriendo {name}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Not every cell of sheet “{sheet}” could be read with certainty, so nothing will be removed because of it.</source>
        <translation>No todas las celdas de la hoja “{sheet}” se leyeron con certeza; por eso no se eliminará nada a causa de ella.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Workbooks of this older kind cannot be checked cell by cell, so nothing will be removed because of “{name}”. Save it as .xlsx if blanks should count.</source>
        <translation>Los libros de este formato antiguo no se pueden comprobar celda por celda; por eso no se eliminará nada a causa de “{name}”. Guardarlo como .xlsx si las celdas vacías deben contar.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” fits {count} rows of sheet “{sheet}”. Choose from the list.</source>
        <translation>“{name}” coincide con {count} filas de la hoja “{sheet}”. Elegir de la lista.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” is not on sheet “{sheet}”. Did you mean {near}?</source>
        <translation>“{name}” no está en la hoja “{sheet}”. ¿Se trata de {near}?</translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” is not on sheet “{sheet}”. Add it there, or choose from the list.</source>
        <translation>“{name}” no está en la hoja “{sheet}”. Agregarlo allí o elegir de la lista.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” cannot be opened. Check that it is still there and may be read.</source>
        <translation>No se puede abrir “{name}”. Comprobar que siga ahí y que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>“{name}” está vacío. Elegir otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is not a workbook. Choose an Excel, OpenDocument or CSV file.</source>
        <translation>“{name}” no es un libro. Elegir un archivo de Excel, OpenDocument o CSV.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is a web page with the name of a workbook. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>“{name}” es una página web con nombre de libro. Abrirla en Excel y guardarla como libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is an XML file of an older Excel. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>“{name}” es un archivo XML de un Excel antiguo. Abrirlo en Excel y guardarlo como libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is a document, but not a workbook. Choose an Excel file.</source>
        <translation>“{name}” es un documento, no un libro. Elegir un archivo de Excel.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is damaged and cannot be read. Open it in Excel, save it again, or ask for a new copy.</source>
        <translation>“{name}” está dañado y no se puede leer. Abrirlo en Excel y guardarlo de nuevo, o pedir otra copia.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” holds more than 400 MB once unpacked. Split it into smaller workbooks.</source>
        <translation>“{name}” ocupa más de 400 MB descomprimido. Dividirlo en libros más pequeños.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” consists of more than 1,000 parts. Save the sheets you need as a new workbook.</source>
        <translation>“{name}” tiene más de 1000 partes. Guardar las hojas necesarias como un libro nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is packed so tightly that it could be meant to do harm. Save it again in Excel, or ask for a new copy.</source>
        <translation>“{name}” está tan comprimido que podría ser dañino. Guardarlo de nuevo en Excel o pedir otra copia.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” contains instructions that no workbook needs and that could do harm. Save it again in Excel, or ask for a new copy.</source>
        <translation>“{name}” contiene instrucciones que ningún libro necesita y que podrían ser dañinas. Guardarlo de nuevo en Excel o pedir otra copia.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is protected with a password. Enter the password to read it.</source>
        <translation>“{name}” está protegido con contraseña. Escribirla para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>The password does not open “{name}”. Enter it again.</source>
        <translation>La contraseña no abre “{name}”. Escribirla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is protected in a way that cannot be opened here. Save it without a password and try again.</source>
        <translation>“{name}” tiene una protección que no se puede abrir aquí. Guardarlo sin contraseña e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” needs too much memory. Delete cells far outside the data, or split the workbook.</source>
        <translation>“{name}” necesita demasiada memoria. Eliminar las celdas alejadas de los datos o dividir el libro.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>Reading “{name}” took too long and was stopped. Save it again in Excel and try again.</source>
        <translation>La lectura de “{name}” tardó demasiado y se detuvo. Guardarlo de nuevo en Excel e intentar otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>Reading “{name}” failed because of something inside the file. Save it again in Excel and try again.</source>
        <translation>La lectura de “{name}” falló por algo dentro del archivo. Guardarlo de nuevo en Excel e intentar otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/returned.py"/>
        <source>Sheet “{name}” is a second copy of “{first}” and was not read. Keep one of them.</source>
        <translation>La hoja “{name}” es una segunda copia de “{first}” y no se leyó. Dejar solo una.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/returned.py"/>
        <source>Column “{heading}” of sheet “{sheet}” is not one of ours and was not read.</source>
        <translation>La columna “{heading}” de la hoja “{sheet}” no es de Loam y no se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Rivals</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Companies that sell what we sell. They are the same for all customers.</source>
        <translation>Empresas que venden lo que vendemos. Son las mismas para todos los clientes.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Ties to rivals</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>How people stand to rivals. New rows may be added; the newest of a person and a rival counts.</source>
        <translation>Qué postura tienen las personas ante los competidores. Se pueden agregar filas; cuenta la más reciente de cada persona y competidor.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Tie</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>From −2, against the rival, to 2, behind the rival.</source>
        <translation>De −2, contra el competidor, a 2, respalda al competidor.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” is not a date. Write it like 2026-03-02.</source>
        <translation>“{text}” no es una fecha. Escribirla como 2026-03-02.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” may be two different days. Write it with the year first, like 2026-03-02.</source>
        <translation>“{text}” puede ser dos días distintos. Escribirlo con el año primero, como 2026-03-02.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>Yes or no stands where a number is needed. Write a number.</source>
        <translation>Hay un sí o no donde hace falta un número. Escribir un número.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” may be two different numbers. Write it without separators, like 1234 or 1.23.</source>
        <translation>“{text}” puede ser dos números distintos. Escribirlo sin separadores, como 1234 o 1.23.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” is not a number. Write digits only.</source>
        <translation>“{text}” no es un número. Escribir solo cifras.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/storing.py"/>
        <source>Storing sheet “{sheet}”.</source>
        <translation>Guardando la hoja “{sheet}”.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Our own people.</source>
        <translation>Nuestra gente.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Assignments</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Which of our people work for which customer, with what share of their time.</source>
        <translation>Quién de los nuestros trabaja para qué cliente y con qué parte de su tiempo.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Share of time</source>
        <translation>Dedicación</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Duties</source>
        <translation>Deberes</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Visits, calls and events, planned and done. Several names are parted by semicolons.</source>
        <translation>Visitas, llamadas y eventos, planificados y hechos. Varios nombres se separan con punto y coma.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>An all-day activity ends at midnight after its last day.</source>
        <translation>Una actividad de día completo termina a medianoche después de su último día.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>All day</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Customer's people</source>
        <translation>Personas del cliente</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Our people</source>
        <translation>Personas nuestras</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Judged after the event: 1 poor to 5 excellent.</source>
        <translation>Valorada después: de 1 mala a 5 excelente.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reminder before</source>
        <translation>Recordatorio antes</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>In minutes; -1 for none, blank for the usual one.</source>
        <translation>En minutos; -1 para ninguno, vacío para el habitual.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>A rule of the calendar standard, such as FREQ=WEEKLY;INTERVAL=2. Blank: once.</source>
        <translation>Una regla del estándar de calendario, como FREQ=WEEKLY;INTERVAL=2. En blanco: una vez.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Time zone</source>
        <translation>Huso horario</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Such as Europe/Madrid.</source>
        <translation>Por ejemplo, Europe/Madrid.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Calendar identifier</source>
        <translation>Identificador de calendario</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Of the calendar file it came from.</source>
        <translation>Del archivo de calendario de origen.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Calendar version</source>
        <translation>Versión de calendario</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>The relationship plan. A level changes on sheet “People”, not by finishing an item here.</source>
        <translation>El plan de relación. Un nivel cambia en la hoja “Personas”, no al terminar una acción aquí.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>From level</source>
        <translation>Nivel inicial</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of cancelling</source>
        <translation>Motivo de cancelación</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>A cancelled item needs one.</source>
        <translation>Una acción cancelada lo necesita.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Verified on</source>
        <translation>Verificada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Cancelled on</source>
        <translation>Cancelada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Submitted on</source>
        <translation>Presentada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of returning it</source>
        <translation>Motivo de la devolución</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Why it is planned</source>
        <translation>Por qué se planifica</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Rule that proposed it</source>
        <translation>Regla que la propuso</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Insight</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>What we know about the customer, section by section, and the sources it stands on.</source>
        <translation>Lo que sabemos del cliente, sección por sección, y las fuentes en que se apoya.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of rejection</source>
        <translation>Motivo de devolución</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Where statements come from. An address is text; nothing is opened.</source>
        <translation>De dónde vienen los datos. Una dirección es texto; no se abre nada.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Published on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Every judgement ever made. New rows may be added; the rows that are there stay as they are.</source>
        <translation>Todas las valoraciones hechas. Se pueden agregar filas; las que hay se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>As on sheet “People”: a word of the list, or its code.</source>
        <translation>Como en la hoja “Personas”: una palabra de la lista o su código.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Weights and limits of the method. Clear a value to return to its default.</source>
        <translation>Pesos y límites del método. Borrar un valor lo devuelve al predeterminado.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>“{column}” of “{row}” on sheet “{sheet}” cannot stand in a workbook: it is longer than 32,767 characters or holds invisible signs. It stays in the book and was left blank.</source>
        <translation>“{column}” de “{row}” en la hoja “{sheet}” no cabe en un libro: tiene más de 32 767 caracteres o signos invisibles. Se queda en el cuaderno y aquí va en blanco.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Writing sheet “{sheet}”.</source>
        <translation>Escribiendo la hoja “{sheet}”.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a date, like 2026-03-02.</source>
        <translation>Escribir una fecha, como 2026-03-02.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a percentage between 0 % and 100 %.</source>
        <translation>Escribir un porcentaje entre 0 % y 100 %.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a number between {low:g} and {high:g}.</source>
        <translation>Escribir un número entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Choose from the list, or a name that is new on sheet “{sheet}”.</source>
        <translation>Elegir de la lista o escribir un nombre nuevo de la hoja “{sheet}”.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Choose from the list.</source>
        <translation>Elegir de la lista.</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic</source>
        <translation>Estratégico</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Priority</source>
        <translation>Prioritario</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Saline-alkali</source>
        <translation>Suelo salino</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Breakthrough</source>
        <translation>Penetración</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Mature</source>
        <translation>Maduro</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Telecommunications</source>
        <translation>Telecomunicaciones</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Manufacturing</source>
        <translation>Manufactura</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Financial services</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Government</source>
        <translation>Sector público</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Retail</source>
        <translation>Comercio minorista</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Health care</source>
        <translation>Salud</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Decision maker</source>
        <translation>Decisor</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Evaluator</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Influencer</source>
        <translation>Influenciador</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Supporting</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Exclusive support</source>
        <translation>Apoyo exclusivo</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Opposed</source>
        <translation>En contra</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Not contacted yet</source>
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Unknown</source>
        <translation>Por conocer</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Acquainted</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Regular working contact</source>
        <translation>Trato de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Accepts private contact</source>
        <translation>Trato personal</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Little power</source>
        <translation>Poco poder</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Some power</source>
        <translation>Algo de poder</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Considerable power</source>
        <translation>Poder considerable</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strong power</source>
        <translation>Mucho poder</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Decisive power</source>
        <translation>Poder decisivo</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>High level</source>
        <translation>Alta dirección</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Middle level</source>
        <translation>Mando medio</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Base level</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Against the rival</source>
        <translation>Contra el competidor</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reserved</source>
        <translation>Con reservas</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>No tie</source>
        <translation>Sin vínculo</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Leans towards the rival</source>
        <translation>Se inclina por el competidor</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Stands behind the rival</source>
        <translation>Respalda al competidor</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Receipt</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Dotted report</source>
        <translation>Reporte punteado</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Account responsible</source>
        <translation>Resp. de cuenta</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Solution responsible</source>
        <translation>Resp. de solución</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Fulfilment responsible</source>
        <translation>Resp. de entrega</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Executive visit</source>
        <translation>Visita ejecutiva</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Headquarters visit</source>
        <translation>Visita a la sede</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reference site</source>
        <translation>Sitio de referencia</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>On-site conference</source>
        <translation>Conferencia in situ</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Technical presentation</source>
        <translation>Presentación técnica</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Management seminar</source>
        <translation>Seminario de gestión</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategy benchmarking</source>
        <translation>Contraste estratégico</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Key relationship</source>
        <translation>Relación clave</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>General relationship</source>
        <translation>Relación general</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Organisational relationship</source>
        <translation>Relación organizativa</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Profit</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Market targets</source>
        <translation>Objetivos de mercado</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Steady growth</source>
        <translation>Crecimiento estable</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Competition</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Basics</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Organisation and decision chain</source>
        <translation>Organización y cadena de decisión</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Industry and competition</source>
        <translation>Industria y competencia</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategy and pain points</source>
        <translation>Estrategia y puntos de dolor</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Financial position</source>
        <translation>Situación financiera</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>SWOT and summary</source>
        <translation>FODA y resumen</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Buying and budget</source>
        <translation>Compras y presupuesto</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic decoding</source>
        <translation>Decodificación estratégica</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Needs a year ahead</source>
        <translation>Necesidades a un año</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Vendor profile</source>
        <translation>Perfil de proveedores</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>We visit them</source>
        <translation>Los visitamos</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>They visit us</source>
        <translation>Nos visitan</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Promised by us</source>
        <translation>Prometido por nosotros</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Promised by them</source>
        <translation>Prometido por ellos</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Still to be kept</source>
        <translation>Por cumplir</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Kept, not confirmed yet</source>
        <translation>Cumplido, sin confirmar</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Confirmed by the customer</source>
        <translation>Confirmado por el cliente</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Agenda planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Agenda approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Carried out</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Summarised</source>
        <translation>Resumida</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Discussion</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Exhibition hall</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Meal</source>
        <translation>Comida</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Delivered and rated</source>
        <translation>Valorada</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Depth of cooperation</source>
        <translation>Profundidad de la cooperación</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reliance</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic fit</source>
        <translation>Afinidad estratégica</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Declaration of intent</source>
        <translation>Declaración de intención</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Binding agreement</source>
        <translation>Acuerdo vinculante</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Preferred supplier</source>
        <translation>Proveedor preferente</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Partner company</source>
        <translation>Empresa socia</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic partner</source>
        <translation>Socio estratégico</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Finance check</source>
        <translation>Control financiero</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Review round 1</source>
        <translation>Ronda de revisión 1</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Review round 2</source>
        <translation>Ronda de revisión 2</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Industry report</source>
        <translation>Informe del sector</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Shareholder or analyst meeting</source>
        <translation>Junta de accionistas o analistas</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Investors</source>
        <translation>Inversionistas</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Journal</source>
        <translation>Revista</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Annual report</source>
        <translation>Informe anual</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Open to everyone</source>
        <translation>Abierta a todos</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Private to the writer</source>
        <translation>Solo para quien la escribe</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Undone</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Redone</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reverted</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Added</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Removed</source>
        <translation>Baja</translation>
    </message>
    <message>
        <location filename="../../app/machine.py"/>
        <source>Loam cannot draw its window because this machine lacks some libraries. On Debian and Ubuntu this line installs them: {line}</source>
        <translation>Loam no puede dibujar su ventana porque a este equipo le faltan algunas bibliotecas. En Debian y Ubuntu las instala esta línea: {line}</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>Not signed yet</source>
        <translation>Aún sin firmar</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>Signed, not in force yet</source>
        <translation>Firmado, aún sin vigencia</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>SWOT</source>
        <translation>FODA</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>empty</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>without a source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>{step} Completeness rises by {rise:.1f} points.</source>
        <translation>{step} La completitud sube {rise:.1f} puntos.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Points earned of the points that the grade requires. What has no source earns nothing; what is older than {days} days, or {people} days for ratings of people, earns half.</source>
        <translation>Puntos obtenidos de los que exige la clase. Lo que no tiene fuente no suma; lo que supera {days} días, o {people} días en valoraciones de personas, suma la mitad.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>{earned:g} of {required:g}, {reason}</source>
        <translation>{earned:g} de {required:g}, {reason}</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Write “{part}” and cite a source.</source>
        <translation>Escribir “{part}” y citar una fuente.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Fill in the customer's basics and cite a source.</source>
        <translation>Completar los datos básicos del cliente y citar una fuente.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Fill in one more basic field.</source>
        <translation>Completar un dato básico más.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Put the first decision seat (D, A, E or I) on the map.</source>
        <translation>Poner en el mapa el primer puesto de decisión (D, A, E o I).</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Find out who holds the seat “{title}” and rate them with evidence.</source>
        <translation>Averiguar quién ocupa el puesto “{title}” y valorar a esa persona con evidencia.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Rate {name} again, the level is stale.</source>
        <translation>Valorar de nuevo a {name}: el nivel está desactualizado.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Rate {name} with evidence.</source>
        <translation>Valorar a {name} con evidencia.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Add one contact of this customer.</source>
        <translation>Agregar un contacto de este cliente.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Check “{part}” again, it has expired.</source>
        <translation>Revisar de nuevo “{part}”: ha caducado.</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Cite a source for “{part}”.</source>
        <translation>Citar una fuente para “{part}”.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Everybody visits at least {wanted} different C customers a week.</source>
        <translation>Cada persona visita al menos {wanted} clientes C distintos por semana.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Visit one more C customer this week.</source>
        <translation>Visitar un cliente C más esta semana.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Visit {count} more different C customers this week.</source>
        <translation>Visitar {count} clientes C distintos más esta semana.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>{count} of {wanted}</source>
        <translation>{count} de {wanted}</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Different C customers</source>
        <translation>Clientes C distintos</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Executives of both sides meet once or twice a year, both ways. No visit in {months:g} months is red.</source>
        <translation>Los ejecutivos de ambas partes se reúnen una o dos veces al año, en ambos sentidos. Ninguna visita en {months:g} meses es rojo.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>We visited them</source>
        <translation>Los visitamos</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>{count:d}</source>
        <translation>{count:d}</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>They visited us</source>
        <translation>Nos visitaron</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Plan an executive visit.</source>
        <translation>Planificar una visita ejecutiva.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Invite their executives: nobody visited us in these months.</source>
        <translation>Invitar a sus ejecutivos: nadie nos visitó en estos meses.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Bring our executives there: nobody visited them in these months.</source>
        <translation>Llevar allí a nuestros ejecutivos: nadie los visitó en estos meses.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Solidity is the value of the projects that agreements lock in the next {months} months, by what we expect to sell in these months.</source>
        <translation>La solidez es el valor de los proyectos que los acuerdos aseguran en los próximos {months} meses, dividido por lo que esperamos vender en esos meses.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Locked</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Projects without a day or an amount</source>
        <translation>Proyectos sin fecha o sin importe</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Enter what we expect to sell in the next {months} months.</source>
        <translation>Anotar lo que esperamos vender en los próximos {months} meses.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Give “{project}” an amount and a day: it does not count yet.</source>
        <translation>Dar a “{project}” un importe y una fecha: aún no cuenta.</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Lock the next project in an agreement.</source>
        <translation>Asegurar el próximo proyecto en un acuerdo.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Weight of the roles</source>
        <translation>Peso de los roles</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How much a position counts in the key relationship. A role with weight 0 does not count; twice the weight counts twice.</source>
        <translation>Cuánto cuenta un puesto en la relación clave. Un rol con peso 0 no cuenta; el doble de peso cuenta el doble.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Target levels of the roles</source>
        <translation>Niveles objetivo de los roles</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>The level that we want of a position when it has no target of its own: −1 opposed to 3 coach. What is missing to it is the gap, and what the plan works on.</source>
        <translation>El nivel que se quiere de un puesto sin objetivo propio: de −1 en contra a 3 coach. Lo que falta es la brecha, y en ella trabaja el plan.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Key score of a person</source>
        <translation>Puntuación clave de una persona</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What a person's score is made of. Only the proportion of the two counts: 70 and 30 are the same as 7 and 3.</source>
        <translation>De qué se compone la puntuación de una persona. Solo cuenta la proporción entre ambas: 70 y 30 equivale a 7 y 3.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Three dimensions</source>
        <translation>Tres dimensiones</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How much each dimension counts in the overall relationship. Only the proportion of the three counts. S customers and saline-alkali ones have shares of their own.</source>
        <translation>Cuánto cuenta cada dimensión en la relación global. Solo importa la proporción entre las tres. Los clientes S y los de suelo salino tienen partes propias.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What the score of the general relationship is made of, and whom it counts as met.</source>
        <translation>De qué se compone la puntuación de la relación general y a quién cuenta como contactado.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>The most that a part can be, on its scale of 1 to 5, while what should carry it is missing, and how long a visit or meeting carries it.</source>
        <translation>Lo máximo que puede valer una parte, en su escala de 1 a 5, mientras falte lo que debe sostenerla, y cuánto tiempo la sostiene una visita o reunión.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Ladder to strategic partnership</source>
        <translation>Escala a la alianza estratégica</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What the rungs ask for beside agreements, visits, benchmarking and joint innovation.</source>
        <translation>Qué piden los peldaños además de acuerdos, visitas, contraste e innovación conjunta.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Contacts and receptions</source>
        <translation>Contactos y recepciones</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What is asked of a week with C customers, of gifts, and of the agenda of a reception.</source>
        <translation>Qué se pide de una semana con clientes C, de los obsequios y de la agenda de una recepción.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Bands of scores</source>
        <translation>Bandas de puntuación</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From which score on a relationship is called strong, sound or weak; below that it is poor.</source>
        <translation>A partir de qué puntuación una relación es fuerte, sólida o débil; por debajo es mala.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How long information is fresh</source>
        <translation>Vigencia de la información</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>After these days a rating fades on the map and asks to be checked, and a source counts only in part for completeness.</source>
        <translation>Tras estos días una valoración se atenúa en el mapa y pide revisión, y una fuente cuenta solo en parte para la completitud.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Guided rating</source>
        <translation>Valoración guiada</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Five answers from 0 to 4 suggest a level. The weights say how much each answer counts, the limits from which result of 0–100 on each level is suggested.</source>
        <translation>Cinco respuestas de 0 a 4 sugieren un nivel. Los pesos dicen cuánto cuenta cada respuesta; los límites, desde qué resultado de 0–100 se sugiere cada nivel.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Completeness: points of each part</source>
        <translation>Completitud: puntos de cada parte</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How much a part of the customer's profile counts in completeness. Only parts that the customer's grade requires are counted, so the points need not add up to 100.</source>
        <translation>Cuánto cuenta una parte del perfil del cliente en la completitud. Solo cuentan las partes que exige su clase; los puntos no tienen que sumar 100.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Completeness: what is required of whom</source>
        <translation>Completitud: qué se exige de quién</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From which grade on a part of the profile must be known. A customer without a grade counts as C.</source>
        <translation>Desde qué clase hay que conocer una parte del perfil. Un cliente sin clase cuenta como C.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Decision makers have the last word.</source>
        <translation>Los decisores tienen la última palabra.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Approvers can stop what others have decided.</source>
        <translation>Los aprobadores pueden detener lo que otros decidieron.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Evaluators compare the offers and recommend one.</source>
        <translation>Los evaluadores comparan las ofertas y recomiendan una.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Influencers are listened to without a vote.</source>
        <translation>A los influenciadores se los escucha, aunque no votan.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Users work with what is bought; they count in the gap, not in the key score.</source>
        <translation>Los usuarios trabajan con lo comprado; cuentan en la brecha, no en la puntuación clave.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Supporting people open doors; usually they count only as a way to others.</source>
        <translation>Las personas de soporte abren puertas; por lo general cuentan solo como camino hacia otras.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How far the person stands on our side counts this much.</source>
        <translation>Cuánto cuenta que la persona esté de nuestro lado.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How well we know the person counts this much.</source>
        <translation>Cuánto cuenta lo bien que conocemos a la persona.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>In the currency of the customer. A gift above it is marked, not refused.</source>
        <translation>En la moneda del cliente. Un obsequio superior se marca, no se rechaza.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Where no time is known for the way between two places.</source>
        <translation>Donde no se conoce el tiempo del trayecto entre dos lugares.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Each person sees so many different C customers in a calendar week.</source>
        <translation>Cada persona ve tantos clientes C distintos en una semana natural.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>People change their minds faster than companies change their plans.</source>
        <translation>Las personas cambian de opinión más rápido que las empresas de planes.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Sections, sources and figures of a customer.</source>
        <translation>Secciones, fuentes y cifras de un cliente.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>However good the rest is, nobody is a coach who does not guide us at least this much.</source>
        <translation>Por bueno que sea lo demás, nadie es coach si no nos orienta al menos hasta aquí.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From here on a score is shown as strong.</source>
        <translation>Desde aquí una puntuación se muestra como fuerte.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From here on a score is shown as sound.</source>
        <translation>Desde aquí una puntuación se muestra como sólida.</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From here on a score is weak; what is lower is poor.</source>
        <translation>Desde aquí una puntuación es débil; por debajo es mala.</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>G = {coverage:g}·coverage (contacted in {days:g} days against {target:g} % of those listed) + {departments:g}·relevant departments with a supporter + {satisfaction:g}·satisfaction/10. What is not known counts 0.</source>
        <translation>G = {coverage:g}·cobertura (con contacto en {days:g} días frente al {target:g} % de la lista) + {departments:g}·departamentos relevantes con partidario + {satisfaction:g}·satisfacción/10. Lo que no se conoce cuenta 0.</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>nobody is listed: 0</source>
        <translation>nadie en la lista: 0</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>none is relevant yet: 0</source>
        <translation>ninguno relevante aún: 0</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>not asked yet: 0</source>
        <translation>aún sin preguntar: 0</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{contacted} of {listed} people, {share:.0f} %: {points:.1f}</source>
        <translation>{contacted} de {listed} personas, {share:.0f} %: {points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{supported} of {count}: {points:.1f}</source>
        <translation>{supported} de {count}: {points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{value:g} of 10: {points:.1f}</source>
        <translation>{value:g} de 10: {points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Contacted in {days:g} days</source>
        <translation>Con contacto en {days:g} días</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Departments with a supporter</source>
        <translation>Departamentos con partidario</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Meet {name}</source>
        <translation>Reunirse con {name}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Meet somebody not met for long</source>
        <translation>Reunirse con alguien a quien no se ve hace tiempo</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>List the first people of this customer</source>
        <translation>Anotar las primeras personas de este cliente</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Win a supporter in {department}</source>
        <translation>Ganar un partidario en {department}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Ask how satisfied the customer is</source>
        <translation>Preguntar qué tan satisfecho está el cliente</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{deed}: every point of 10 raises G by {gain:.1f}.</source>
        <translation>{deed}: cada punto de 10 sube G en {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Raise the satisfaction from {before:g} to {after:g}</source>
        <translation>Subir la satisfacción de {before:g} a {after:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{deed}: G rises by {gain:.1f}.</source>
        <translation>{deed}: G sube {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Acceptance of us</source>
        <translation>Aceptación hacia nosotros</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Will not see us</source>
        <translation>No nos recibe</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Sees us after several requests</source>
        <translation>Nos recibe tras varias peticiones</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Sees us when we ask</source>
        <translation>Nos recibe cuando lo pedimos</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Makes time for us</source>
        <translation>Busca tiempo para nosotros</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Comes to us unasked</source>
        <translation>Acude sin que lo pidamos</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Business support</source>
        <translation>Apoyo al negocio</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Has never spoken for us</source>
        <translation>Nunca ha hablado a nuestro favor</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Speaks well of us in private</source>
        <translation>Habla bien de nosotros en privado</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Supports us when asked</source>
        <translation>Nos apoya cuando se le pide</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Speaks for us in meetings</source>
        <translation>Nos defiende en las reuniones</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Carries our case through</source>
        <translation>Saca adelante nuestra propuesta</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Taking part in activities</source>
        <translation>Participación en actividades</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Declines every invitation</source>
        <translation>Rechaza toda invitación</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Came once</source>
        <translation>Vino una vez</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Comes now and then</source>
        <translation>Viene de vez en cuando</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Comes whenever we invite</source>
        <translation>Viene siempre que invitamos</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Plans them with us</source>
        <translation>Las planifica con nosotros</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Passing information</source>
        <translation>Entrega de información</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us nothing</source>
        <translation>No nos cuenta nada</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us what is public</source>
        <translation>Nos cuenta lo que es público</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Answers our questions</source>
        <translation>Responde a nuestras preguntas</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us early what is planned</source>
        <translation>Nos avisa pronto de lo previsto</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us decisions and rivals’ offers</source>
        <translation>Nos cuenta decisiones y ofertas ajenas</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Gives no advice</source>
        <translation>No da consejos</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Hints now and then</source>
        <translation>Da pistas de vez en cuando</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Advises when asked</source>
        <translation>Aconseja si se le pide</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Says whom to see and what to do next</source>
        <translation>Dice a quién ver y qué hacer después</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Plans our way with us</source>
        <translation>Planifica el camino con nosotros</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Rated by questions: {score:g} of 100.</source>
        <translation>Valoración con preguntas: {score:g} de 100.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>{question} {answer} of 4: {words}.</source>
        <translation>{question} {answer} de 4: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>There is evidence that no rival is supported.</source>
        <translation>Hay evidencia de que no apoya a ningún competidor.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Opposes us openly.</source>
        <translation>Se opone abiertamente.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>X adds up weight·answer/4. Below {one:g} is level 0, below {two:g} level 1, below {three:g} level 2, else 3. Level 2 needs evidence of exclusivity, level 3 guidance of {guidance} or more; open opposition is level −1.</source>
        <translation>X suma peso·respuesta/4. Por debajo de {one:g} es nivel 0, de {two:g} nivel 1, de {three:g} nivel 2; si no, 3. El nivel 2 requiere evidencia de exclusividad; el nivel 3, orientación de {guidance} o más; la oposición abierta es nivel −1.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>{answer} of 4, weight {weight:g}</source>
        <translation>{answer} de 4, peso {weight:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Find out what the opposition is about, and settle that first.</source>
        <translation>Averiguar a qué se debe la oposición y resolverlo primero.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Write down the evidence that no rival is supported: that is level 2.</source>
        <translation>Anotar la evidencia de que no apoya a ningún competidor: eso es nivel 2.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Ask for guidance: level 3 needs {needed}, and it is {now}.</source>
        <translation>Pedir orientación: el nivel 3 requiere {needed} y hoy es {now}.</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Level {level} is {points:g} points away.</source>
        <translation>Faltan {points:g} puntos para el nivel {level}.</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Find out who holds the seat “{title}” ({role}): K rises by {gain:.1f}.</source>
        <translation>Averiguar quién ocupa el puesto “{title}” ({role}): K sube {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Bring {name} ({role}) from level {before} to {after}: K rises by {gain:.1f}.</source>
        <translation>Llevar a {name} ({role}) del nivel {before} al {after}: K sube {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Bring the closeness with {name} ({role}) from {before} to {after}: K rises by {gain:.1f}.</source>
        <translation>Llevar la cercanía con {name} ({role}) de {before} a {after}: K sube {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>K is the mean score of the D, A, E and I seats, weighted by role. A person scores {level:g}·(level + 1)/4 + {closeness:g}·closeness/4; an empty seat scores 0. The gap adds up weight times missing levels.</source>
        <translation>K es la media de los puestos D, A, E e I, ponderada por rol. Una persona puntúa {level:g}·(nivel + 1)/4 + {closeness:g}·cercanía/4; un puesto vacío puntúa 0. La brecha suma peso por niveles que faltan.</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Red</source>
        <translation>En rojo</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{name} decides and is against us</source>
        <translation>{name} decide y está en contra</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>none yet; S and A customers need one</source>
        <translation>aún ninguno; los clientes S y A necesitan uno</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{role} · {title}</source>
        <translation>{role} · {title}</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>empty seat, weight {weight:g}: {points:.1f}, gap {gap:g}</source>
        <translation>puesto vacío, peso {weight:g}: {points:.1f}, brecha {gap:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{role} · {name}</source>
        <translation>{role} · {name}</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>level {level}, closeness {closeness}, weight {weight:g}: {points:.1f}, gap {gap:g}</source>
        <translation>nivel {level}, cercanía {closeness}, peso {weight:g}: {points:.1f}, brecha {gap:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>O is the mean of depth of cooperation, recognition, reliance and strategic fit, each rated 1–5 and counted as 25·(rating − 1). What is not proved is capped; what is not rated counts 0.</source>
        <translation>O es la media de profundidad de la cooperación, reconocimiento, dependencia y afinidad estratégica, cada una valorada de 1 a 5 y contada como 25·(valoración − 1). Lo no demostrado tiene tope; lo no valorado cuenta 0.</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>no strategic agreement is in force</source>
        <translation>no hay acuerdo estratégico vigente</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Sign a strategic agreement</source>
        <translation>Firmar un acuerdo estratégico</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>no executive visit in the last {months:g} months</source>
        <translation>sin visita ejecutiva en los últimos {months:g} meses</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Hold an executive visit</source>
        <translation>Realizar una visita ejecutiva</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>neither exclusivity nor joint innovation</source>
        <translation>ni exclusividad ni innovación conjunta</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Agree on exclusivity or open a joint innovation centre</source>
        <translation>Acordar exclusividad o abrir un centro de innovación conjunta</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>no strategy benchmarking in the last {months:g} months</source>
        <translation>sin contraste estratégico en los últimos {months:g} meses</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Hold a strategy benchmarking meeting</source>
        <translation>Realizar una reunión de contraste estratégico</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Rate “{part}”: every step above 1 raises O by {gain:.1f}.</source>
        <translation>Valorar “{part}”: cada paso por encima de 1 sube O en {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Rate “{part}”</source>
        <translation>Valorar “{part}”</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>{deed}: O rises by {gain:.1f}.</source>
        <translation>{deed}: O sube {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Raise “{part}” from {before:g} to {after:g}</source>
        <translation>Subir “{part}” de {before:g} a {after:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>not rated yet: 0</source>
        <translation>aún sin valorar: 0</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>{rated:g} of 5, counted as {limit:g}: {points:g}; {reason}</source>
        <translation>{rated:g} de 5, cuenta como {limit:g}: {points:g}; {reason}</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>{rated:g} of 5: {points:g}</source>
        <translation>{rated:g} de 5: {points:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>“{label}” is {value:g}. Choose a number between {low:g} and {high:g}.</source>
        <translation>“{label}” es {value:g}. Elegir un número entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>“{label}” is {value:g}. Choose a whole number.</source>
        <translation>“{label}” es {value:g}. Elegir un número entero.</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of decision makers (D)</source>
        <translation>Peso de los decisores (D)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of approvers (A)</source>
        <translation>Peso de los aprobadores (A)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of evaluators (E)</source>
        <translation>Peso de los evaluadores (E)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of influencers (I)</source>
        <translation>Peso de los influenciadores (I)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of users (U)</source>
        <translation>Peso de los usuarios (U)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of supporting people (S)</source>
        <translation>Peso de las personas de soporte (S)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of decision makers (D)</source>
        <translation>Nivel objetivo de los decisores (D)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of approvers (A)</source>
        <translation>Nivel objetivo de los aprobadores (A)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of evaluators (E)</source>
        <translation>Nivel objetivo de los evaluadores (E)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of influencers (I)</source>
        <translation>Nivel objetivo de los influenciadores (I)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of users (U)</source>
        <translation>Nivel objetivo de los usuarios (U)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Part of the level in the key score</source>
        <translation>Parte del nivel en la puntuación clave</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Part of closeness in the key score</source>
        <translation>Parte de la cercanía en la puntuación clave</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: acceptance</source>
        <translation>Valoración guiada: aceptación</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: business support</source>
        <translation>Valoración guiada: apoyo al negocio</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: taking part in activities</source>
        <translation>Valoración guiada: participación en actividades</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: passing information</source>
        <translation>Valoración guiada: entrega de información</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: guidance</source>
        <translation>Valoración guiada: orientación</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 1</source>
        <translation>Valoración guiada: resultado mínimo para el nivel 1</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 2</source>
        <translation>Valoración guiada: resultado mínimo para el nivel 2</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 3</source>
        <translation>Valoración guiada: resultado mínimo para el nivel 3</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: guidance needed for level 3</source>
        <translation>Valoración guiada: orientación necesaria para el nivel 3</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days until a rating of a person is stale</source>
        <translation>Días hasta que caduca la valoración de una persona</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days until other information is stale</source>
        <translation>Días hasta que caduca otra información</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for basics</source>
        <translation>Completitud: puntos por datos básicos</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for organisation and decision chain</source>
        <translation>Completitud: puntos por organización y cadena de decisión</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for strategy and pain points</source>
        <translation>Completitud: puntos por estrategia y puntos de dolor</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for industry and competition</source>
        <translation>Completitud: puntos por industria y competencia</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for finance</source>
        <translation>Completitud: puntos por finanzas</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for SWOT</source>
        <translation>Completitud: puntos por FODA</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for buying and budget</source>
        <translation>Completitud: puntos por compras y presupuesto</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for the vendor profile</source>
        <translation>Completitud: puntos por el perfil de proveedores</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Basics are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exigen datos básicos (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Organisation and decision chain are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exigen organización y cadena de decisión (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Strategy and pain points are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exigen estrategia y puntos de dolor (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Industry and competition are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exigen industria y competencia (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Finance is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exigen finanzas (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>SWOT is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exige FODA (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Buying and budget are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exigen compras y presupuesto (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>The vendor profile is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>Se exige el perfil de proveedores (0 nunca, 1 a S y A, 2 también a B, 3 a todos)</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Overall: share of the key relationship</source>
        <translation>Global: parte de la relación clave</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Overall: share of the organisational relationship</source>
        <translation>Global: parte de la relación organizativa</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Overall: share of the general relationship</source>
        <translation>Global: parte de la relación general</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Saline-alkali customer: share of the key relationship</source>
        <translation>Cliente de suelo salino: parte de la relación clave</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Saline-alkali customer: share of the organisational relationship</source>
        <translation>Cliente de suelo salino: parte de la relación organizativa</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Saline-alkali customer: share of the general relationship</source>
        <translation>Cliente de suelo salino: parte de la relación general</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>S customer: share of the key relationship</source>
        <translation>Cliente S: parte de la relación clave</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>S customer: share of the organisational relationship</source>
        <translation>Cliente S: parte de la relación organizativa</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>S customer: share of the general relationship</source>
        <translation>Cliente S: parte de la relación general</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>General relationship: part of coverage</source>
        <translation>Relación general: parte de la cobertura</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>General relationship: part of departments that support</source>
        <translation>Relación general: parte de los departamentos que apoyan</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>General relationship: part of satisfaction</source>
        <translation>Relación general: parte de la satisfacción</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target of coverage, in per cent</source>
        <translation>Objetivo de cobertura, en por ciento</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days within which a contact counts as coverage</source>
        <translation>Días en que un contacto cuenta como cobertura</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for depth without an agreement</source>
        <translation>Máximo de profundidad sin acuerdo</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for recognition without an executive visit</source>
        <translation>Máximo de reconocimiento sin visita ejecutiva</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for strategic fit without a benchmarking meeting</source>
        <translation>Máximo de afinidad estratégica sin reunión de contraste</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for reliance without exclusivity or joint innovation</source>
        <translation>Máximo de dependencia sin exclusividad ni innovación conjunta</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Months for which an executive visit counts</source>
        <translation>Meses que cuenta una visita ejecutiva</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Months for which a benchmarking meeting counts</source>
        <translation>Meses que cuenta una reunión de contraste</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Months ahead that the solidity of agreements looks at</source>
        <translation>Meses futuros que mira la solidez de los acuerdos</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Ladder: our share from preferred supplier, in per cent</source>
        <translation>Escala: nuestra cuota desde proveedor preferente, en por ciento</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Ladder: our share as strategic partner, in per cent</source>
        <translation>Escala: nuestra cuota como socio estratégico, en por ciento</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Ladder: solidity of a strategic partner, in per cent</source>
        <translation>Escala: solidez de un socio estratégico, en por ciento</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Different C customers to see in a week</source>
        <translation>Clientes C distintos por semana</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most that gifts to one person may be worth in a year</source>
        <translation>Valor máximo anual de los obsequios a una persona</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Minutes between two places of a reception</source>
        <translation>Minutos entre dos lugares de una recepción</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is strong</source>
        <translation>Puntuación mínima para fuerte</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is sound</source>
        <translation>Puntuación mínima para sólida</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is weak, not poor</source>
        <translation>Puntuación mínima para débil, no mala</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>The ladder goes from supplier to strategic partner. Each rung asks for plain facts; you confirm the rung on which both sides see themselves.</source>
        <translation>La escala va de proveedor a socio estratégico. Cada peldaño pide requisitos claros; se confirma el peldaño en que ambas partes se ven.</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>{met} of {all} facts</source>
        <translation>{met} de {all} requisitos</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>{deed}.</source>
        <translation>{deed}.</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>They buy from us</source>
        <translation>Nos compran</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Win the first order</source>
        <translation>Ganar el primer pedido</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>An executive visit in the last {months:g} months</source>
        <translation>Una visita ejecutiva en los últimos {months:g} meses</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>A strategic agreement in force</source>
        <translation>Un acuerdo estratégico vigente</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Projects locked for the next {months} months</source>
        <translation>Proyectos asegurados para los próximos {months} meses</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Lock the first project in an agreement</source>
        <translation>Asegurar el primer proyecto en un acuerdo</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Strategies benchmarked in the last {months:g} months</source>
        <translation>Estrategias contrastadas en los últimos {months:g} meses</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>The agreement binds both sides</source>
        <translation>El acuerdo obliga a ambas partes</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Sign a binding agreement</source>
        <translation>Firmar un acuerdo vinculante</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>The agreement is exclusive</source>
        <translation>El acuerdo es exclusivo</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Agree on exclusivity</source>
        <translation>Acordar exclusividad</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Projects locked for {wanted:g}% of the forecast</source>
        <translation>Proyectos asegurados por el {wanted:g} % del pronóstico</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Lock more projects in the agreement</source>
        <translation>Asegurar más proyectos en el acuerdo</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>An open joint innovation centre</source>
        <translation>Un centro de innovación conjunta abierto</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Open a joint innovation centre</source>
        <translation>Abrir un centro de innovación conjunta</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>{wanted:g}% of what they buy comes from us</source>
        <translation>El {wanted:g} % de lo que compran viene de nosotros</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Raise our share of their purchases to {wanted:g}%</source>
        <translation>Subir nuestra cuota de sus compras al {wanted:g} %</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>O of {wanted:g} or more</source>
        <translation>O de {wanted:g} o más</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Raise O to {wanted:g}</source>
        <translation>Subir O a {wanted:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>now {value:.0f}</source>
        <translation>hoy {value:.0f}</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Bring our executives there</source>
        <translation>Llevar allí a nuestros ejecutivos</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Invite their executives</source>
        <translation>Invitar a sus ejecutivos</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Executive visits both ways in the last {months:g} months</source>
        <translation>Visitas ejecutivas en ambos sentidos en los últimos {months:g} meses</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>now {value:.0f}%</source>
        <translation>hoy {value:.0f} %</translation>
    </message>
    <message>
        <location filename="../../app/method/periods.py"/>
        <source>“{period}” is no quarter. Write it as 2026-Q4.</source>
        <translation>“{period}” no es un trimestre. Escribirlo como 2026-Q4.</translation>
    </message>
    <message>
        <location filename="../../app/method/periods.py"/>
        <source>Q{quarter} {year}</source>
        <translation>T{quarter} {year}</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Plan completion is the weight of what is verified, plus progress times weight of what is not, by the weight of all that was due. Cancelled counts 0, unless it was cancelled before its day.</source>
        <translation>El cumplimiento del plan es el peso de lo verificado, más avance por peso de lo que no, dividido por el peso de todo lo que vencía. Lo cancelado cuenta 0, salvo si se canceló antes de su día.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Done in time</source>
        <translation>Hechas a tiempo</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Levels raised of those planned</source>
        <translation>Niveles subidos de los planificados</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Verify “{title}”: completion rises by {gain:.1f} %.</source>
        <translation>Verificar “{title}”: el cumplimiento sube {gain:.1f} %.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Finish “{title}”: completion rises by {gain:.1f} %.</source>
        <translation>Terminar “{title}”: el cumplimiento sube {gain:.1f} %.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>nothing was due</source>
        <translation>nada vencía</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>{share:.1f} % of {count} due</source>
        <translation>{share:.1f} % de {count} que vencían</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>submitted</source>
        <translation>presentada</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A manager agreed to this item; only a manager cancels it.</source>
        <translation>Un gerente aprobó esta acción; solo un gerente la cancela.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A manager approves what was submitted.</source>
        <translation>Un gerente aprueba lo presentado.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A manager verifies what is done; the level stays as it is until then.</source>
        <translation>Un gerente verifica lo hecho; hasta entonces el nivel se queda igual.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>Who gets an item back wants to know why. Say what is missing.</source>
        <translation>Quien recibe de vuelta una acción quiere saber por qué. Indicar qué falta.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A verified item stays as it is. Plan a new one for what comes next.</source>
        <translation>Una acción verificada se queda como está. Planificar otra para lo que sigue.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A cancelled item stays as it is until it is taken up again.</source>
        <translation>Una acción cancelada se queda así hasta que se retome.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>This item is already “{state}”.</source>
        <translation>Esta acción ya está en “{state}”.</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>An item that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>Una acción en “{state}” no puede pasar a “{to}”. Su siguiente paso es “{next}”.</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Single orders</source>
        <translation>Pedidos sueltos</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Regular orders in one field</source>
        <translation>Pedidos regulares en un campo</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Several fields, planned by the year</source>
        <translation>Varios campos, planificados por año</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Projects planned together</source>
        <translation>Proyectos planificados en conjunto</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>We build their business together</source>
        <translation>Construimos juntos su negocio</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Their executives do not know us</source>
        <translation>Sus ejecutivos no nos conocen</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Known as one of many</source>
        <translation>Conocidos como uno entre muchos</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Recognised by the departments we work with</source>
        <translation>Reconocidos por los departamentos con que trabajamos</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Their executives name us first</source>
        <translation>Sus ejecutivos nos nombran primero</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>They recommend us to others</source>
        <translation>Nos recomiendan a otros</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replaced within weeks</source>
        <translation>Reemplazables en semanas</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replaced within months</source>
        <translation>Reemplazables en meses</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replacing us costs them a year</source>
        <translation>Reemplazarnos les cuesta un año</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replacing us endangers their goals</source>
        <translation>Reemplazarnos pone en riesgo sus metas</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Neither can do without the other</source>
        <translation>Ninguno puede prescindir del otro</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Strategies lead apart</source>
        <translation>Las estrategias se separan</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Little in common</source>
        <translation>Poco en común</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Common ground in some fields</source>
        <translation>Terreno común en algunos campos</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Common ground in what matters most</source>
        <translation>Terreno común en lo que más importa</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>One strategy, planned together</source>
        <translation>Una sola estrategia, planificada en conjunto</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>A warning comes when {few} people or fewer had more than {most:.0f} % of the contacts while more than {unmet:.0f} % of those listed were not met at all.</source>
        <translation>Se avisa cuando {few} personas o menos tuvieron más del {most:.0f} % de los contactos y a más del {unmet:.0f} % de las de la lista no se las vio nunca.</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>Contacts with them</source>
        <translation>Contactos con estas personas</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>{share:.0f} % of {count}</source>
        <translation>{share:.0f} % de {count}</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>Not met</source>
        <translation>Sin reunión</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>{unmet} of {listed} people</source>
        <translation>{unmet} de {listed} personas</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>Meet somebody else next time.</source>
        <translation>Reunirse la próxima vez con otra persona.</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>finance check</source>
        <translation>control financiero</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>round 1</source>
        <translation>ronda 1</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>round 2</source>
        <translation>ronda 2</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A rejected section goes back to its writer. Say what is missing.</source>
        <translation>Una sección devuelta vuelve a quien la escribió. Indicar qué falta.</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>This section is already in “{state}”.</source>
        <translation>Esta sección ya está en “{state}”.</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>Only the finance section passes the finance check.</source>
        <translation>Solo la sección financiera pasa por el control financiero.</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A section is approved after two rounds of review. Its next step is “{next}”.</source>
        <translation>Una sección se aprueba tras dos rondas de revisión. Su siguiente paso es “{next}”.</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A section in “{state}” cannot go to “{to}”. Its next step is “{next}”.</source>
        <translation>Una sección en “{state}” no puede pasar a “{to}”. Su siguiente paso es “{next}”.</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>sound</source>
        <translation>sólida</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>poor</source>
        <translation>mala</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>R = {key:.2f}·K + {organisational:.2f}·O + {general:.2f}·G, {kind}. It is always read with its minimum: a strong side does not carry a weak one. What is not known counts 0.</source>
        <translation>R = {key:.2f}·K + {organisational:.2f}·O + {general:.2f}·G, {kind}. Siempre se lee con su mínimo: un lado fuerte no compensa uno débil. Lo que no se conoce cuenta 0.</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>{step} R rises by {gain:.1f}.</source>
        <translation>{step} R sube {gain:.1f}.</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>not known yet: 0</source>
        <translation>aún no se conoce: 0</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>{score:.1f} × {weight:.2f} = {points:.1f}</source>
        <translation>{score:.1f} × {weight:.2f} = {points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>the weights of saline-alkali customers</source>
        <translation>los pesos de clientes de suelo salino</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>the weights of strategic customers</source>
        <translation>los pesos de clientes estratégicos</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>the usual weights</source>
        <translation>los pesos habituales</translation>
    </message>
    <message>
        <location filename="../../app/method/why.py"/>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Influence is {between} times the share of the most shortest ways, plus {heard} times the share of the most listening. Shortest ways run along reporting and dotted lines both ways, and along influence lines in their direction; conflicts carry nothing. Listening adds up the strength of the lines of those who report to a person or are influenced; dotted lines count half.</source>
        <translation>La influencia es {between} veces la proporción respecto al máximo de caminos más cortos, más {heard} veces la proporción respecto al máximo de escucha. Los caminos más cortos siguen las líneas de reporte y punteadas en ambos sentidos y las de influencia en su dirección; los conflictos no llevan nada. La escucha suma la fuerza de las líneas de quienes reportan a una persona o reciben su influencia; las punteadas cuentan la mitad.</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>{ways:.0f} of {pairs}; the most on this map are {most:.0f}</source>
        <translation>{ways:.0f} de {pairs}; el máximo en este mapa es {most:.0f}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>{heard:g}; the most on this map are {most:g}</source>
        <translation>{heard:g}; el máximo en este mapa es {most:g}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Place among all</source>
        <translation>Puesto entre todos</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>{rank} of {count}</source>
        <translation>{rank} de {count}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Pairs of others connected on a shortest way</source>
        <translation>Pares de otras personas unidos por un camino más corto</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Strength of those who listen</source>
        <translation>Fuerza de quienes escuchan</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Connects</source>
        <translation>Conecta</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>people of {departments}</source>
        <translation>personas de {departments}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Strongest line</source>
        <translation>Línea más fuerte</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Ask {name} to speak for us with those who listen: {names}.</source>
        <translation>Pedir a {name} que hable a nuestro favor con quienes le escuchan: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Meet {name}, because others listen: {names}.</source>
        <translation>Reunirse con {name}, porque otros le escuchan: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Bring {name} from level {level} to 1, because others listen: {names}.</source>
        <translation>Llevar a {name} del nivel {level} al 1, porque otros le escuchan: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} leaves.</source>
        <translation>{name} se va.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>The closeness with {name} becomes {closeness}.</source>
        <translation>La cercanía con {name} pasa a {closeness}.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} goes from level {before} to {after}, closeness {closeness}.</source>
        <translation>{name} pasa del nivel {before} al {after}, cercanía {closeness}.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} goes from level {before} to {after}.</source>
        <translation>{name} pasa del nivel {before} al {after}.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>The seat “{title}” becomes empty.</source>
        <translation>El puesto “{title}” queda vacío.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} takes the seat “{title}”.</source>
        <translation>{name} ocupa el puesto “{title}”.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} joins.</source>
        <translation>{name} se incorpora.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>This department is no longer on the map. Choose another one.</source>
        <translation>Este departamento ya no está en el mapa. Elegir otro.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} is on the map already.</source>
        <translation>{name} ya está en el mapa.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>This person is no longer on the map. Take the change out and try again.</source>
        <translation>Esta persona ya no está en el mapa. Quitar el cambio e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>This seat is no longer on the map. Take the change out and try again.</source>
        <translation>Este puesto ya no está en el mapa. Quitar el cambio e intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/network/counting.py"/>
        <source>Counting the shortest ways between {count} people.</source>
        <translation>Contando los caminos más cortos entre {count} personas.</translation>
    </message>
    <message>
        <location filename="../../app/network/counting.py"/>
        <source>The count of the shortest ways ended early. Ask once more.</source>
        <translation>El conteo de los caminos más cortos terminó antes de tiempo. Preguntar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Coverage is the share of the relevant departments (relevance 2 or 3; all of them while none is rated) in which somebody supports us: level 1 or above.</source>
        <translation>La cobertura es la parte de los departamentos relevantes (relevancia 2 o 3; todos, mientras ninguno la tenga) donde alguien nos apoya: nivel 1 o superior.</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Department {department}</source>
        <translation>Departamento {department}</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>supported by {names}</source>
        <translation>con el apoyo de {names}</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>nobody supports us</source>
        <translation>nadie nos apoya</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Win somebody in {department}.</source>
        <translation>Ganarse a alguien en {department}.</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Put the first department on the map.</source>
        <translation>Poner el primer departamento en el mapa.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>The rating of {name} is {days} days old: check it first.</source>
        <translation>La valoración de {name} tiene {days} días: revisarla primero.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{other} reports to {name}.</source>
        <translation>{other} reporta a {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} reports to {other}.</source>
        <translation>{name} reporta a {other}.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} and {other} both report to {boss}.</source>
        <translation>{name} y {other} reportan a {boss}.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{other} has a dotted line to {name}.</source>
        <translation>{other} reporta en línea punteada a {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} has a dotted line to {other}.</source>
        <translation>{name} reporta en línea punteada a {other}.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} influences {other}.</source>
        <translation>{name} influye en {other}.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} influences {other} (strength {strength} of 3).</source>
        <translation>{name} influye en {other} (fuerza {strength} de 3).</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} listens to {other}, which is the harder direction.</source>
        <translation>{name} escucha a {other}: es la dirección más difícil.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} listens to {other} (strength {strength} of 3), which is the harder direction.</source>
        <translation>{name} escucha a {other} (fuerza {strength} de 3): es la dirección más difícil.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} has not been contacted yet.</source>
        <translation>Aún no hay contacto con {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} stands at level {level}, closeness {closeness}.</source>
        <translation>{name} está en nivel {level}, cercanía {closeness}.</translation>
    </message>
    <message>
        <location filename="../../app/network/next_step.py"/>
        <source>Find out who holds the seat “{title}”</source>
        <translation>Averiguar quién ocupa el puesto “{title}”</translation>
    </message>
    <message>
        <location filename="../../app/network/next_step.py"/>
        <source>Raise {name} from level {before} to {after}</source>
        <translation>Subir a {name} del nivel {before} al {after}</translation>
    </message>
    <message>
        <location filename="../../app/network/next_step.py"/>
        <source>Bring the closeness with {name} from {before} to {after}</source>
        <translation>Llevar la cercanía con {name} de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>The ease of a path is the product of its introductions. Each depends on the line between the two, on its strength, and on the level, closeness and age of the rating of the one we ask.</source>
        <translation>La facilidad de un camino es el producto de sus presentaciones. Cada una depende de la línea entre ambas personas, de su fuerza, y del nivel, la cercanía y la antigüedad de la valoración de quien presenta.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Ask {name} to introduce us to {other}</source>
        <translation>Pedir a {name} que nos presente a {other}</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Meet {name} and win their support (level 1)</source>
        <translation>Reunirse con {name} y obtener su apoyo (nivel 1)</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Win {name}: from level {level} to 1</source>
        <translation>Ganarse a {name}: del nivel {level} al 1</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>{name} supports us already (level {level}): no introduction is needed.</source>
        <translation>{name} ya nos apoya (nivel {level}): no hace falta presentación.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>{name} supports us already (level {level}): {contact} can talk to them directly.</source>
        <translation>{name} ya nos apoya (nivel {level}): {contact} puede hablar directamente.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>In conflict with {goal} although they support us: {names}. Keep them out of it.</source>
        <translation>En conflicto con {goal} aunque nos apoyan: {names}. Dejarlos al margen.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>The easiest way would go from {name} to {other}, but they are in conflict.</source>
        <translation>El camino más fácil iría de {name} a {other}, pero están en conflicto.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>The only way goes from {name} to {other}, but they are in conflict.</source>
        <translation>El único camino va de {name} a {other}, pero están en conflicto.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Nobody supports us yet who could introduce us to {goal}.</source>
        <translation>Aún no nos apoya nadie que pueda presentarnos a {goal}.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>No lines on the map lead from our supporters to {goal}.</source>
        <translation>Ninguna línea del mapa lleva de nuestros partidarios a {goal}.</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Win {name} first: they are the nearest to {goal} (ease {percent:.0f} %)</source>
        <translation>Ganarse primero a {name}: está más cerca de {goal} (facilidad {percent:.0f} %)</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Ask for a meeting with {goal} directly, through {contact}</source>
        <translation>Pedir una reunión directa con {goal} a través de {contact}</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Say who of us is the contact of {goal}, and ask for a meeting directly</source>
        <translation>Designar nuestro contacto para {goal} y pedir una reunión directa</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Each D, A, E and I position weighs as its role does. It leans to {rival} when the tie is +1 or more, to us from level 1 on, and to both by half when both hold; the rest is open.</source>
        <translation>Cada puesto D, A, E e I pesa según su rol. Se inclina por {rival} si el vínculo es +1 o más, por nosotros desde el nivel 1, y mitad por cada uno si se dan ambos; el resto está abierto.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>This rival is no longer in the book. Choose another one.</source>
        <translation>Este competidor ya no está en el cuaderno. Elegir otro.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Nothing is known yet of how people here stand to {rival}.</source>
        <translation>Aún no se sabe qué postura tiene aquí la gente ante {rival}.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>{theirs:.0f} % of the decision leans to {rival}, {ours:.0f} % to us.</source>
        <translation>{theirs:.0f} % de la decisión se inclina por {rival}, {ours:.0f} % por nosotros.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Behind {rival}: {names}.</source>
        <translation>Respaldan a {rival}: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Only {rival} has: {names}.</source>
        <translation>Solo los tiene {rival}: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Both have: {names}. Here it is decided.</source>
        <translation>De ambos: {names}. Aquí se decide.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Open for both, since nobody sits there: {titles}.</source>
        <translation>Abierto para ambos, porque no hay titular: {titles}.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Against {rival}, and so our allies: {names}.</source>
        <translation>Contra {rival} y, por tanto, aliados nuestros: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>empty seat, weight {weight:g}: open</source>
        <translation>puesto vacío, peso {weight:g}: abierto</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: leans to {rival}</source>
        <translation>vínculo {tie}, nivel {level}, peso {weight:g}: se inclina por {rival}</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: half to each</source>
        <translation>vínculo {tie}, nivel {level}, peso {weight:g}: mitad para cada uno</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: leans to us</source>
        <translation>vínculo {tie}, nivel {level}, peso {weight:g}: se inclina por nosotros</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: open</source>
        <translation>vínculo {tie}, nivel {level}, peso {weight:g}: abierto</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Find out who takes the seat “{title}” before {rival} does.</source>
        <translation>Averiguar quién ocupará el puesto “{title}” antes que {rival}.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Find out what would tie {name} to us alone.</source>
        <translation>Averiguar qué vincularía a {name} solo con nosotros.</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Win {name}: from level {level} to 1.</source>
        <translation>Ganarse a {name}: del nivel {level} al 1.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>We have never met {name}, a key player.</source>
        <translation>Nunca nos hemos reunido con {name}, persona clave.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>We have not met {name}, a key player, for {days} days.</source>
        <translation>Sin reunión con {name}, persona clave, desde hace {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Who decides, approves, evaluates or has power 4 or 5 is met every {days} days.</source>
        <translation>Quien decide, aprueba, evalúa o tiene poder 4 o 5 se visita cada {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Last met</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>{contact} should meet {name}.</source>
        <translation>{contact} debería reunirse con {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Say who of us is the contact of {name}, and meet.</source>
        <translation>Designar nuestro contacto para {name} y reunirse.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>All our contact with the {count} people we know runs through {contact}.</source>
        <translation>Todo nuestro contacto con las {count} personas que conocemos pasa por {contact}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>When the only contact leaves or moves on, the relationship leaves too.</source>
        <translation>Si el único contacto se va o cambia de puesto, la relación se va también.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Contacts of ours</source>
        <translation>Contactos nuestros</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>People we know</source>
        <translation>Personas que conocemos</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Bring a second person of ours along to {name}.</source>
        <translation>Llevar a una segunda persona nuestra a ver a {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Bring a second person of ours, beside {contact}, to {name}</source>
        <translation>Llevar a una segunda persona nuestra, además de {contact}, a ver a {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>We meet the same few again and again: {names} took {share:.0f} % of the contacts.</source>
        <translation>Siempre vemos a los mismos: {names} concentran el {share:.0f} % de los contactos.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>No three people should take more than {share:.0f} % of the contacts of 180 days.</source>
        <translation>Tres personas no deberían concentrar más del {share:.0f} % de los contactos de 180 días.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Contacts with {name}</source>
        <translation>Contactos con {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Contacts with the {count} others</source>
        <translation>Contactos con las otras {count} personas</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Meet {name} next.</source>
        <translation>Reunirse ahora con {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>{name} is {count} levels below the target, and nothing is planned.</source>
        <translation>{name}: {count} niveles bajo el objetivo y nada planificado.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>A key player two levels or more below the target needs an open plan item.</source>
        <translation>Una persona clave dos o más niveles por debajo del objetivo necesita una acción abierta.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Plan the next level with {name}.</source>
        <translation>Planificar el siguiente nivel con {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>We know nobody in {department}, which matters most.</source>
        <translation>No conocemos a nadie en {department}, de máxima relevancia.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>Find the first person to talk to in {department}.</source>
        <translation>Encontrar a la primera persona con quien hablar en {department}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>Nobody in {department}, which matters most, supports us.</source>
        <translation>Nadie nos apoya en {department}, de máxima relevancia.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>{name} is the nearest: level {level}, closeness {closeness}.</source>
        <translation>{name} es quien está más cerca: nivel {level}, cercanía {closeness}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>A department of relevance 3 needs somebody who supports us (level 1 or above).</source>
        <translation>Un departamento de relevancia 3 necesita a alguien que nos apoye (nivel 1 o superior).</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>People we know there</source>
        <translation>Personas que conocemos allí</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>{name} ({role}, {title}) is against us.</source>
        <translation>{name} ({role}, {title}) está en contra.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Whoever decides, approves, evaluates or influences (D, A, E, I) must not be opposed.</source>
        <translation>Quien decide, aprueba, evalúa o influye (D, A, E, I) no debe estar en contra.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Weight of the role</source>
        <translation>Peso del rol</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out what {name} objects to, and bring them to neutral first.</source>
        <translation>Averiguar qué objeta {name} y pasar primero a neutral.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out what {name} objects to: from level −1 to 0</source>
        <translation>Averiguar qué objeta {name}: del nivel −1 al 0</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Nobody is known in the seat “{title}” ({role}).</source>
        <translation>No se conoce a nadie en el puesto “{title}” ({role}).</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>An empty seat scores 0 in K, and somebody else may fill it first.</source>
        <translation>Un puesto vacío puntúa 0 en K, y otros pueden cubrirlo antes.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out who takes the seat “{title}”, and who chooses them.</source>
        <translation>Averiguar quién ocupará el puesto “{title}” y quién lo elige.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out who takes the seat “{title}”</source>
        <translation>Averiguar quién ocupará el puesto “{title}”</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Win a first supporter; a coach grows out of one.</source>
        <translation>Ganar un primer partidario; de ahí surge un coach.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Win a first supporter</source>
        <translation>Ganar un primer partidario</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Raise {name} from level {before} to {after}, towards a coach</source>
        <translation>Subir a {name} del nivel {before} al {after}, hacia coach</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Nobody here is our coach.</source>
        <translation>Aquí nadie es nuestro coach.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>A coach (level 3) tells us how the customer decides. S and A customers need at least one.</source>
        <translation>Un coach (nivel 3) nos dice cómo decide el cliente. Los clientes S y A necesitan al menos uno.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Supporters</source>
        <translation>Partidarios</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Every way from our supporters to {names} runs through {name}.</source>
        <translation>Todo camino de nuestros partidarios a {names} pasa por {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Take one person away: if no way leads from any supporter to somebody who decides or approves any more, everything hangs by that one. Lines are ways, except between people in conflict; so is having the same manager.</source>
        <translation>Al quitar a una persona: si ningún camino lleva ya de un partidario a alguien que decide o aprueba, todo depende de ella. Las líneas son caminos, salvo entre personas en conflicto; también lo es tener el mismo jefe.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Level of {name}</source>
        <translation>Nivel de {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>{level}, closeness {closeness}</source>
        <translation>{level}, cercanía {closeness}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Without {name}</source>
        <translation>Sin {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>no way leads to {names}</source>
        <translation>ningún camino lleva a {names}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Open a second way to {goal} that does not need {name}.</source>
        <translation>Abrir un segundo camino a {goal} que no necesite a {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Open a second way to {goal}, besides {name}</source>
        <translation>Abrir un segundo camino a {goal}, además de {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Find out to whom {name} listens; until then only {contact} can go there.</source>
        <translation>Averiguar a quién escucha {name}; hasta entonces solo {contact} puede ir allí.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Find out to whom {name} listens, and draw the lines.</source>
        <translation>Averiguar a quién escucha {name} y trazar las líneas.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>No way leads from our supporters to {name}.</source>
        <translation>Ningún camino lleva de nuestros partidarios a {name}.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Whoever decides or approves (D, A) should be within reach of somebody who supports us.</source>
        <translation>Quien decide o aprueba (D, A) debería estar al alcance de alguien que nos apoya.</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Lines of {name}</source>
        <translation>Líneas de {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Find out to whom {name} listens</source>
        <translation>Averiguar a quién escucha {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Find out who takes the seat “{title}” next</source>
        <translation>Averiguar quién ocupará después el puesto “{title}”</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Talk with {name} about the seat “{title}”</source>
        <translation>Hablar con {name} sobre el puesto “{title}”</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Meet {name} when they join</source>
        <translation>Reunirse con {name} cuando se incorpore</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Keep {name} at level {level}</source>
        <translation>Mantener a {name} en el nivel {level}</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Find out who takes over from {name}</source>
        <translation>Averiguar quién reemplaza a {name}</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Find out who follows {name} in the seat “{title}”</source>
        <translation>Averiguar quién sucede a {name} en el puesto “{title}”</translation>
    </message>
    <message>
        <location filename="../../app/operations/activity.py"/>
        <source>{name} is at another customer. Choose somebody of this customer.</source>
        <translation>{name} es de otro cliente. Elegir a alguien de este cliente.</translation>
    </message>
    <message>
        <location filename="../../app/operations/activity.py"/>
        <source>Quality goes from 1 to 5. Choose one of these.</source>
        <translation>La calidad va de 1 a 5. Elegir uno de estos valores.</translation>
    </message>
    <message>
        <location filename="../../app/operations/activity_template.py"/>
        <source>An activity takes 1 minute or more. Write its usual length in minutes.</source>
        <translation>Una actividad dura 1 minuto o más. Escribir su duración habitual en minutos.</translation>
    </message>
    <message>
        <location filename="../../app/operations/assessment.py"/>
        <source>{period} was assessed on {day}. An assessment stays as it is; delete it to take it again.</source>
        <translation>{period} se evaluó el {day}. Una evaluación se queda como está; eliminarla para hacerla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/operations/assessment.py"/>
        <source>All customers have their assessment of {period} already.</source>
        <translation>Todos los clientes tienen ya su evaluación de {period}.</translation>
    </message>
    <message>
        <location filename="../../app/operations/assignment.py"/>
        <source>{name} works for this customer in this role already.</source>
        <translation>{name} ya trabaja para este cliente en este rol.</translation>
    </message>
    <message>
        <location filename="../../app/operations/assignment.py"/>
        <source>A share of time goes from 0 to 100 %. Choose a number in between.</source>
        <translation>La dedicación va de 0 a 100 %. Elegir un número intermedio.</translation>
    </message>
    <message>
        <location filename="../../app/operations/benchmarking.py"/>
        <source>Nothing comes next of “{topic}” yet. Write it first.</source>
        <translation>Aún no está escrito qué sigue de “{topic}”. Escribirlo primero.</translation>
    </message>
    <message>
        <location filename="../../app/operations/benchmarking.py"/>
        <source>What comes next of “{topic}” is in the plan already.</source>
        <translation>Lo que sigue de “{topic}” ya está en el plan.</translation>
    </message>
    <message>
        <location filename="../../app/operations/benchmarking.py"/>
        <source>Agreed in “{meeting}”: {topic}</source>
        <translation>Acordado en “{meeting}”: {topic}</translation>
    </message>
    <message>
        <location filename="../../app/operations/bringing_back.py"/>
        <source>This value belongs with others. Take the whole change back instead.</source>
        <translation>Este valor va unido a otros. Revertir el cambio completo.</translation>
    </message>
    <message>
        <location filename="../../app/operations/buying.py"/>
        <source>This step belongs to another customer. Choose one of this customer.</source>
        <translation>Esta etapa es de otro cliente. Elegir una de este cliente.</translation>
    </message>
    <message>
        <location filename="../../app/operations/cadence.py"/>
        <source>Choose between {least} and {most} weeks.</source>
        <translation>Elegir entre {least} y {most} semanas.</translation>
    </message>
    <message>
        <location filename="../../app/operations/customer.py"/>
        <source>A share lies between 0 and 100 per cent. Nothing was changed.</source>
        <translation>Una cuota está entre 0 y 100 %. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/customer.py"/>
        <source>{parent} is {name} itself or lies below it, so it cannot be its parent. Choose another.</source>
        <translation>{parent} es {name} o está por debajo y no puede ser su matriz. Elegir otra.</translation>
    </message>
    <message>
        <location filename="../../app/operations/customer.py"/>
        <source>“{text}” is no currency code. Write its three letters, such as CNY or EUR.</source>
        <translation>“{text}” no es un código de moneda. Escribir sus tres letras, como CNY o EUR.</translation>
    </message>
    <message>
        <location filename="../../app/operations/deletion.py"/>
        <source>Other entries still need this one. Delete or move them first.</source>
        <translation>Otros datos aún lo necesitan. Eliminarlos o moverlos primero.</translation>
    </message>
    <message>
        <location filename="../../app/operations/department.py"/>
        <source>“{name}” cannot be moved into itself or into one of its own parts. Choose another department.</source>
        <translation>“{name}” no se puede mover dentro de sí mismo ni de una de sus partes. Elegir otro departamento.</translation>
    </message>
    <message>
        <location filename="../../app/operations/generating.py"/>
        <source>“{title}” is in the plan already. Nothing was added; propose again.</source>
        <translation>“{title}” ya está en el plan. No se agregó nada; proponer de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/operations/gift.py"/>
        <source>The value of a gift is 0 or more. Write what it cost.</source>
        <translation>El valor de un obsequio es 0 o más. Escribir cuánto costó.</translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>A line needs two people; {name} cannot be connected with themselves.</source>
        <translation>Una línea necesita dos personas; {name} no puede conectarse consigo.</translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>{name} and {other} are at different customers. Lines stay within one customer.</source>
        <translation>{name} y {other} son de clientes distintos. Las líneas quedan dentro de un cliente.</translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>The strength of a line is 1, 2 or 3. Choose one of them.</source>
        <translation>La fuerza de una línea es 1, 2 o 3. Elegir una.</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>This section is approved. Reopen it to write on.</source>
        <translation>Esta sección está aprobada. Reabrirla para seguir escribiendo.</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>This text has {count} characters; a section holds {limit}. Divide it into two sections.</source>
        <translation>Este texto tiene {count} caracteres; en una sección caben {limit}. Dividirlo en dos secciones.</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>A source cannot be dated in the future. Choose today or an earlier day.</source>
        <translation>Una fuente no puede tener fecha futura. Elegir hoy o un día anterior.</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>This source is of another customer. Add it to this one first.</source>
        <translation>Esta fuente es de otro cliente. Agregarla primero a este.</translation>
    </message>
    <message>
        <location filename="../../app/operations/merging.py"/>
        <source>These are not two records but one. Choose another person to merge with.</source>
        <translation>No son dos registros, sino uno. Elegir otra persona para fusionar.</translation>
    </message>
    <message>
        <location filename="../../app/operations/merging.py"/>
        <source>{name} and {other} are at different customers. Only records of one customer can be merged.</source>
        <translation>{name} y {other} son de clientes distintos. Solo se fusionan registros de un mismo cliente.</translation>
    </message>
    <message>
        <location filename="../../app/operations/merging.py"/>
        <source>{name} has left the customer and cannot take a seat.</source>
        <translation>{name} ya no está en el cliente y no puede ocupar un puesto.</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>The year {year} is out of reach. Choose a day between {first} and {last}.</source>
        <translation>El año {year} está fuera de alcance. Elegir un día entre {first} y {last}.</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>It ends before it begins. Choose a later end.</source>
        <translation>Termina antes de empezar. Elegir un final posterior.</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>On {day} the clocks in {zone} are put forward, and {missing} does not come. Choose another time, such as {settled}.</source>
        <translation>El {day} los relojes de {zone} se adelantan y las {missing} no existen. Elegir otra hora, como {settled}.</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>This day is out of reach. Choose a nearer one.</source>
        <translation>Este día está fuera de alcance. Elegir uno más cercano.</translation>
    </message>
    <message>
        <location filename="../../app/operations/occurrence.py"/>
        <source>The series does not take place on this day any more. Nothing was changed.</source>
        <translation>La serie ya no se realiza este día. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/occurrence.py"/>
        <source>The series cannot move there as a whole. Move this one only, or change how it repeats.</source>
        <translation>La serie no se puede mover entera hasta ahí. Mover solo esta, o cambiar cómo se repite.</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Nobody was told yet. Pass the opinion on first.</source>
        <translation>Aún no se informó a nadie. Transmitir primero la opinión.</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Write what was decided, or why nothing will change.</source>
        <translation>Escribir qué se decidió o por qué no cambiará nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Nothing is decided yet. Write the decision first.</source>
        <translation>Aún no se decidió nada. Escribir primero la decisión.</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Write what was said. Nothing was changed.</source>
        <translation>Escribir qué se dijo. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/partnership.py"/>
        <source>A manager confirms a partnership while facts are missing.</source>
        <translation>Con requisitos sin cumplir, solo un gerente confirma una alianza.</translation>
    </message>
    <message>
        <location filename="../../app/operations/partnership.py"/>
        <source>Facts are missing. Say why it is confirmed all the same.</source>
        <translation>Faltan requisitos. Indicar por qué se confirma de todos modos.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>Progress goes from 0 to 100 %. Choose a number in between.</source>
        <translation>El avance va de 0 a 100 %. Elegir un número intermedio.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>A manager approves what was changed since.</source>
        <translation>Un gerente aprueba lo cambiado después.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>“{title}” is not approved yet. Submit it first.</source>
        <translation>“{title}” aún no está aprobada. Presentarla primero.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>A level changes only with evidence. Write what shows it, then verify the item.</source>
        <translation>Un nivel solo cambia con evidencia. Escribir qué lo demuestra y luego verificar la acción.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>A manager agreed to “{title}”; only a manager deletes it.</source>
        <translation>Un gerente aprobó “{title}”; solo un gerente la elimina.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>The weight of an item is more than 0. Choose 1 for a usual one.</source>
        <translation>El peso de una acción es mayor que 0. Elegir 1 para lo habitual.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan_template.py"/>
        <source>There is no item to keep. Choose some items of the plan first.</source>
        <translation>No hay ninguna acción que guardar. Elegir primero acciones del plan.</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan_template.py"/>
        <source>There is a template “{name}” already. Choose another name.</source>
        <translation>Ya existe una plantilla “{name}”. Elegir otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>It is due before it was promised. Choose a later day.</source>
        <translation>Vence antes de haberse prometido. Elegir un día posterior.</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>“{title}” is confirmed already. Nothing was changed.</source>
        <translation>“{title}” ya está confirmado. No cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>Only the customer’s word closes this promise. Choose who confirmed that it was kept.</source>
        <translation>Solo la palabra del cliente cierra este compromiso. Elegir quién confirmó que se cumplió.</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>Say why this promise is withdrawn. The customer will ask, too.</source>
        <translation>Indicar por qué se retira este compromiso. El cliente también preguntará.</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>A promise that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>Un compromiso en “{state}” no puede pasar a “{to}”. Su paso siguiente es “{next}”.</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>This day lies ahead. Choose today or an earlier day.</source>
        <translation>Este día está por venir. Elegir hoy o un día anterior.</translation>
    </message>
    <message>
        <location filename="../../app/operations/rating.py"/>
        <source>A rating cannot be dated in the future. Choose today or an earlier day.</source>
        <translation>Una valoración no puede tener fecha futura. Elegir hoy o un día anterior.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A manager approves a reception.</source>
        <translation>Un gerente aprueba una recepción.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>requested</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>carried out</source>
        <translation>realizada</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>summarised</source>
        <translation>resumida</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A reception that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>Una recepción en “{state}” no puede pasar a “{to}”. Su paso siguiente es “{next}”.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>The agenda has no lines yet. Add the first, then it is planned.</source>
        <translation>La agenda aún no tiene puntos. Agregar el primero; entonces queda planificada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>“{title}” has no summary yet. Write in its activity how it went.</source>
        <translation>“{title}” aún no tiene resumen. Escribir en su actividad cómo fue.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A line is for somebody. Choose one guest at least, or all.</source>
        <translation>Un punto es para alguien. Elegir al menos un invitado, o todos.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>“{title}” has no agenda to copy. Choose another one.</source>
        <translation>“{title}” no tiene agenda que copiar. Elegir otra.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>Both ends are “{place}”. Choose two places.</source>
        <translation>Ambos extremos son “{place}”. Elegir dos lugares.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A way takes 0 to {most} minutes. Write it in minutes.</source>
        <translation>Un trayecto toma de 0 a {most} minutos. Escribirlo en minutos.</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>This activity is no reception any more. Undo brings its agenda back.</source>
        <translation>Esta actividad ya no es una recepción. Deshacer recupera su agenda.</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This entry is no longer in the book. It may have been deleted; undo brings it back.</source>
        <translation>Este registro ya no está en el cuaderno. Quizá se eliminó; deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This belongs to another customer. Choose something of this customer.</source>
        <translation>Pertenece a otro cliente. Elegir algo de este cliente.</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>A name is needed here. Nothing was changed.</source>
        <translation>Aquí hace falta un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This name has {count} characters; {limit} are the most. Shorten it.</source>
        <translation>Este nombre tiene {count} caracteres; el máximo es {limit}. Hay que acortarlo.</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This amount cannot be below zero. Nothing was changed.</source>
        <translation>Este importe no puede ser menor que cero. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This amount is too large to be kept. Check its unit.</source>
        <translation>Este importe es demasiado grande para guardarlo. Revisar la unidad.</translation>
    </message>
    <message>
        <location filename="../../app/operations/rival.py"/>
        <source>There is already a rival called {name}. Choose it, or give another name.</source>
        <translation>Ya existe un competidor llamado {name}. Elegirlo o dar otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/operations/seat.py"/>
        <source>Somebody takes this seat later than that day. Choose a later day, or today.</source>
        <translation>Alguien ocupa este puesto después de ese día. Elegir un día posterior, u hoy.</translation>
    </message>
    <message>
        <location filename="../../app/operations/setting.py"/>
        <source>“{lower}” ({low:g}) must be below “{upper}” ({high:g}). Change the other one first.</source>
        <translation>“{lower}” ({low:g}) debe estar por debajo de “{upper}” ({high:g}). Cambiar antes el otro valor.</translation>
    </message>
    <message>
        <location filename="../../app/operations/setting.py"/>
        <source>At least one of these weights must be above 0, or nothing would count.</source>
        <translation>Al menos uno de estos pesos debe ser mayor que 0; si no, nada contaría.</translation>
    </message>
    <message>
        <location filename="../../app/operations/setting.py"/>
        <source>There is no setting “{name}”. Nothing was changed.</source>
        <translation>No existe el ajuste “{name}”. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/operations/stakeholder.py"/>
        <source>This department belongs to another customer. Choose one of this customer.</source>
        <translation>Este departamento es de otro cliente. Elegir uno de este cliente.</translation>
    </message>
    <message>
        <location filename="../../app/operations/summary.py"/>
        <source>This activity lies ahead. Write its summary when it took place.</source>
        <translation>Esta actividad está por venir. Escribir su resumen cuando se haya realizado.</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>delivered</source>
        <translation>entregada</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>rated</source>
        <translation>valorada</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>Nobody is named who answers this request. Choose somebody first.</source>
        <translation>No hay nadie indicado para responder esta solicitud. Elegir primero a alguien.</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>A rating goes from 1 to 5. Choose a number in between.</source>
        <translation>Una valoración va de 1 a 5. Elegir un número intermedio.</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>Who asked rates the answer, not who gave it. Ask them to rate it.</source>
        <translation>Valora la respuesta quien la pidió, no quien la dio. Pedirle que la valore.</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>A rated request is closed. Ask anew for what comes next.</source>
        <translation>Una solicitud valorada está cerrada. Hacer otra para lo que siga.</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>A request that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>Una solicitud en “{state}” no puede pasar a “{to}”. Su paso siguiente es “{next}”.</translation>
    </message>
    <message>
        <location filename="../../app/passphrase.py"/>
        <source>Weak: it can be guessed in a short time. Several unusual words are better.</source>
        <translation>Débil: se puede adivinar en poco tiempo. Mejor varias palabras poco comunes.</translation>
    </message>
    <message>
        <location filename="../../app/passphrase.py"/>
        <source>Fair: it stops the curious. Another word or two make it strong.</source>
        <translation>Aceptable: frena a los curiosos. Una o dos palabras más la hacen fuerte.</translation>
    </message>
    <message>
        <location filename="../../app/passphrase.py"/>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Every relevant department and rank is in contact with us; not the same few again and again.</source>
        <translation>Cada departamento y rango relevante tiene contacto con nosotros; no siempre las mismas personas.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Services for key people</source>
        <translation>Servicios para personas clave</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Key people are known, met regularly and helped to succeed.</source>
        <translation>A las personas clave se las conoce, se las ve con regularidad y se las ayuda a tener éxito.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Directed public relations</source>
        <translation>Relaciones públicas dirigidas</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Who decides is brought to the level that the decision needs; every department has a supporter.</source>
        <translation>Quien decide llega al nivel que la decisión necesita; cada departamento tiene un partidario.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Help with hard problems</source>
        <translation>Ayuda con problemas difíciles</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>At least once a year we solve a hard problem of the customer.</source>
        <translation>Al menos una vez al año resolvemos un problema difícil del cliente.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Strategic planning ahead</source>
        <translation>Planificación estratégica anticipada</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Strategy, decoding and needs a year ahead are approved every year.</source>
        <translation>Estrategia, decodificación y necesidades a un año se aprueban cada año.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Assessment of every key relationship</source>
        <translation>Evaluación de cada relación clave</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>The rating of everybody who decides is fresh and has its evidence.</source>
        <translation>La valoración de quienes deciden está al día y tiene su evidencia.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Deep insight</source>
        <translation>Análisis profundo</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>All required parts of the insight are approved and younger than 12 months.</source>
        <translation>Todas las partes exigidas del análisis están aprobadas y tienen menos de 12 meses.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Both sides open their strategies to each other once a year.</source>
        <translation>Ambas partes se abren sus estrategias una vez al año.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Executive visits both ways</source>
        <translation>Visitas ejecutivas en ambos sentidos</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Executives visit each other once or twice a year, both ways.</source>
        <translation>Los ejecutivos se visitan una o dos veces al año, en ambos sentidos.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Strategic agreement</source>
        <translation>Acuerdo estratégico</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>An agreement locks the projects of the year, best of the next two years.</source>
        <translation>Un acuerdo asegura los proyectos del año, mejor los de los próximos dos.</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Joint innovation centre</source>
        <translation>Centro de innovación conjunta</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Results and property are shared in a joint innovation centre.</source>
        <translation>Resultados y propiedad se comparten en un centro de innovación conjunta.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Nobody at {customer} was contacted in the last {days} days.</source>
        <translation>Nadie en {customer} tuvo contacto en los últimos {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Every customer is covered: somebody is met at least every {days} days.</source>
        <translation>Cada cliente está cubierto: se ve a alguien al menos cada {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Nobody in {department} was contacted in the last {days} days.</source>
        <translation>Nadie en {department} tuvo contacto en los últimos {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>We know nobody in {department}.</source>
        <translation>No conocemos a nadie en {department}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Every relevant department is in contact with us at least every {days} days.</source>
        <translation>Cada departamento relevante tiene contacto con nosotros al menos cada {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>{department}: nobody of this rank was contacted in the last {days} days ({rank}).</source>
        <translation>{department}: nadie de este rango tuvo contacto en los últimos {days} días ({rank}).</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>High, middle and base level of the relevant departments are all in contact with us.</source>
        <translation>Alta dirección, mandos medios y base de los departamentos relevantes tienen contacto con nosotros.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Nobody in {department} supports us.</source>
        <translation>Nadie en {department} nos apoya.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>A relevant department needs somebody who supports us (level 1 or above).</source>
        <translation>Un departamento relevante necesita a alguien que nos apoye (nivel 1 o más).</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>{share:.0f} % of the people were met in {days} days; {count} of {department} were not.</source>
        <translation>Se vio al {share:.0f} % de las personas en {days} días; a {count} de {department} no.</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>{target:.0f} % of the people listed are contacted within {days} days.</source>
        <translation>El {target:.0f} % de las personas de la lista tiene contacto en {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>We have never met {name} ({role}).</source>
        <translation>Nunca nos hemos reunido con {name} ({role}).</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>We have not met {name} ({role}) for {days} days.</source>
        <translation>No nos reunimos con {name} ({role}) desde hace {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>Who decides, approves, evaluates or influences is met every {days} days.</source>
        <translation>A quien decide, aprueba, evalúa o influye se le ve cada {days} días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>The target of {name} ({role}) is level {target}; a level is raised one step at a time.</source>
        <translation>El objetivo de {name} ({role}) es el nivel {target}; un nivel se sube paso a paso.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>{name} ({role}) stands at level {level}; the target is {target}.</source>
        <translation>{name} ({role}) está en el nivel {level}; el objetivo es {target}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>{name} ({role}) supports us, and yet we hardly know each other (closeness {closeness}).</source>
        <translation>{name} ({role}) nos apoya y, sin embargo, apenas nos conocemos (cercanía {closeness}).</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>Key people get regular working contact (closeness 2) and help to succeed.</source>
        <translation>Las personas clave reciben trato de trabajo regular (cercanía 2) y ayuda para tener éxito.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>The rating of {name} ({role}) is stale.</source>
        <translation>La valoración de {name} ({role}) está desactualizada.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>S and A customers: every key relationship is assessed in detail, with evidence.</source>
        <translation>Clientes S y A: cada relación clave se evalúa en detalle, con evidencia.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>No hard problem of {customer} was solved with our help for {days} days.</source>
        <translation>Hace {days} días que no se resuelve un problema difícil de {customer} con nuestra ayuda.</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>From grade B on we help a customer with hard problems.</source>
        <translation>Desde la clase B ayudamos al cliente con problemas difíciles.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>Strategy, strategic decoding and needs a year ahead are not all approved.</source>
        <translation>Estrategia, decodificación estratégica y necesidades a un año no están todas aprobadas.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The approval of strategy, decoding and needs a year ahead ends on {day}.</source>
        <translation>La aprobación de estrategia, decodificación y necesidades a un año termina el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: strategic planning ahead, renewed every year.</source>
        <translation>Clientes S y A: planificación estratégica anticipada, renovada cada año.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The insight is not approved in all the parts that this grade requires.</source>
        <translation>El análisis no está aprobado en todas las partes que exige esta clase.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The approval of the insight ends on {day}.</source>
        <translation>La aprobación del análisis termina el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers need an approved insight younger than 12 months.</source>
        <translation>Los clientes S y A necesitan un análisis aprobado de menos de 12 meses.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The last strategy benchmarking meeting was on {day}.</source>
        <translation>La última reunión de contraste estratégico fue el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>Our strategies were never benchmarked with {customer}.</source>
        <translation>Nuestras estrategias nunca se contrastaron con {customer}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: a strategy benchmarking meeting every {months} months; without one fit counts 3 at most.</source>
        <translation>Clientes S y A: una reunión de contraste estratégico cada {months} meses; sin ella la afinidad cuenta 3 como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: executives visit each other once or twice a year, both ways; without a visit in {months} months recognition counts 3 at most.</source>
        <translation>Clientes S y A: los ejecutivos se visitan una o dos veces al año, en ambos sentidos; sin visita en {months} meses el reconocimiento cuenta 3 como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>No executive of ours ever visited {customer}.</source>
        <translation>Ningún ejecutivo nuestro visitó nunca {customer}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>An executive of ours last visited {customer} on {day}.</source>
        <translation>La última visita de un ejecutivo nuestro a {customer} fue el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>No executive of {customer} ever visited us.</source>
        <translation>Ningún ejecutivo de {customer} nos visitó nunca.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>An executive of {customer} last visited us on {day}.</source>
        <translation>La última visita de un ejecutivo de {customer} fue el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The strategic agreement ends on {day}.</source>
        <translation>El acuerdo estratégico termina el {day}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>There is no strategic agreement with {customer}.</source>
        <translation>No hay acuerdo estratégico con {customer}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: a strategic agreement that locks the projects of the year, best of the next {months} months; without one depth counts 3 at most.</source>
        <translation>Clientes S y A: un acuerdo estratégico que asegura los proyectos del año, mejor los de los próximos {months} meses; sin él la profundidad cuenta 3 como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>There is no joint innovation centre with {customer}.</source>
        <translation>No hay centro de innovación conjunta con {customer}.</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: a joint innovation centre with shared results and property.</source>
        <translation>Clientes S y A: un centro de innovación conjunta con resultados y propiedad compartidos.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>{gap} Rule: {demand}</source>
        <translation>{gap} Regla: {demand}</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Evidence of the new level is written down: what was said or done, and when.</source>
        <translation>La evidencia del nuevo nivel está anotada: qué se dijo o hizo y cuándo.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The meeting took place, has a summary, and the level is rated anew.</source>
        <translation>La reunión se realizó, tiene resumen y el nivel se valora de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The holder of the seat is on the map, with a first contact.</source>
        <translation>El titular del puesto está en el mapa, con un primer contacto.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody at the customer is rated level 1, with evidence.</source>
        <translation>Alguien del cliente está valorado en nivel 1, con evidencia.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Level, closeness and evidence are rated anew, no older than 90 days.</source>
        <translation>Nivel, cercanía y evidencia se valoran de nuevo, con no más de 90 días.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>At least three working meetings within six months, all with a summary.</source>
        <translation>Al menos tres reuniones de trabajo en seis meses, todas con resumen.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The customer confirms in their own words that the problem is solved.</source>
        <translation>El cliente confirma en sus palabras que el problema está resuelto.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The visit took place and has a summary.</source>
        <translation>La visita se realizó y tiene resumen.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody of the department was met, and the meeting has a summary.</source>
        <translation>Hubo reunión con alguien del departamento y tiene resumen.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody of the department is rated level 1, with evidence.</source>
        <translation>Alguien del departamento está valorado en nivel 1, con evidencia.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody of this rank was met, and the meeting has a summary.</source>
        <translation>Hubo reunión con alguien de este rango y tiene resumen.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>All of them took part in a meeting that has a summary.</source>
        <translation>Todos participaron en una reunión que tiene resumen.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The visit took place as planned, and every promise has an owner.</source>
        <translation>La visita se realizó según lo previsto y cada compromiso tiene responsable.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Both sides presented; topics, common ground and next steps are written down.</source>
        <translation>Ambas partes presentaron; temas, terreno común y próximos pasos están anotados.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The agreement is signed and its projects have amounts and dates.</source>
        <translation>El acuerdo está firmado y sus proyectos tienen importes y fechas.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The centre is open, with first topics and terms for the property.</source>
        <translation>El centro está abierto, con primeros temas y condiciones de propiedad.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The three sections went through two rounds and are approved.</source>
        <translation>Las tres secciones pasaron dos rondas y están aprobadas.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The required sections went through two rounds and are approved.</source>
        <translation>Las secciones exigidas pasaron dos rondas y están aprobadas.</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Evidence of the new level is written down: what was said or done, and when. Working contact only, no private activities.</source>
        <translation>La evidencia del nuevo nivel está anotada: qué se dijo o hizo y cuándo. Solo trato de trabajo, sin actividades privadas.</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Rate {name} anew, with evidence</source>
        <translation>Valorar de nuevo a {name}, con evidencia</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Build regular working contact with {name}</source>
        <translation>Establecer trato de trabajo regular con {name}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Help {customer} with a hard problem</source>
        <translation>Ayudar a {customer} con un problema difícil</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Visit {customer}</source>
        <translation>Visitar {customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Win {name} as a supporter in {department}</source>
        <translation>Ganar a {name} como partidario en {department}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Invite those in {department} whom we have not met lately</source>
        <translation>Invitar a quienes no vimos últimamente en {department}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Find the first person to talk to in {department}</source>
        <translation>Encontrar un primer interlocutor en {department}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Meet {name} in {department}</source>
        <translation>Reunirse con {name} en {department}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Receive an executive of {customer} at our headquarters</source>
        <translation>Recibir a un ejecutivo de {customer} en nuestra sede</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Executive visit of ours to {customer}</source>
        <translation>Visita de nuestro ejecutivo a {customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Strategy benchmarking meeting with {customer}</source>
        <translation>Reunión de contraste estratégico con {customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Renew the strategic agreement with {customer}</source>
        <translation>Renovar el acuerdo estratégico con {customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Sign a strategic agreement with {customer}</source>
        <translation>Firmar un acuerdo estratégico con {customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Open a joint innovation centre with {customer}</source>
        <translation>Abrir un centro de innovación conjunta con {customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Renew strategy, decoding and needs a year ahead of {customer}</source>
        <translation>Renovar estrategia, decodificación y necesidades a un año de {customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Bring the insight on {customer} to approval</source>
        <translation>Llevar a aprobación el análisis de {customer}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>For us: everything</source>
        <translation>Para nosotros: todo</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>For others: names, titles, departments</source>
        <translation>Para terceros: nombres, cargos, departamentos</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>A redacted map shows the organisation only; this lens is about what we think. Choose the lens “Organisation”.</source>
        <translation>Un mapa para terceros muestra solo la organización; esta vista trata de lo que pensamos. Elegir la vista “Organización”.</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Levels: {count}</source>
        <translation>Niveles: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Target levels: {count}</source>
        <translation>Niveles objetivo: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Closeness: {count}</source>
        <translation>Cercanía: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Power: {count}</source>
        <translation>Poder: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ranks: {count}</source>
        <translation>Rangos: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Decision roles: {count}</source>
        <translation>Roles de decisión: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ties to rivals: {count}</source>
        <translation>Vínculos con competidores: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Our contacts: {count}</source>
        <translation>Nuestros contactos: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Days of the last meeting: {count}</source>
        <translation>Fechas de la última reunión: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ages of ratings: {count}</source>
        <translation>Antigüedad de valoraciones: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ratings with evidence: {count}</source>
        <translation>Valoraciones con evidencia: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Levels reached through the plan: {count}</source>
        <translation>Niveles logrados con el plan: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Marks “no private activities”: {count}</source>
        <translation>Marcas “sin actividades privadas”: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>People who have left: {count}</source>
        <translation>Personas que ya no están: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Decision seats: {count}</source>
        <translation>Puestos de decisión: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Who holds a decision seat: {count}</source>
        <translation>Titulares de puestos de decisión: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Signatures: {count}</source>
        <translation>Firmas: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Buying steps: {count}</source>
        <translation>Etapas de compra: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Lines of influence: {count}</source>
        <translation>Líneas de influencia: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Conflicts: {count}</source>
        <translation>Conflictos: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Strengths of lines: {count}</source>
        <translation>Fuerza de líneas: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Notes of lines: {count}</source>
        <translation>Notas de líneas: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Relevance of departments: {count}</source>
        <translation>Relevancia de departamentos: {count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Grade of the customer</source>
        <translation>Clase del cliente</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Key score and gap</source>
        <translation>Puntuación clave y brecha</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>Organisation on {day}</source>
        <translation>Organización al {day}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>Power map ({lens}) on {day} · K {key} · gap {gap} · internal</source>
        <translation>Mapa de poder ({lens}) al {day} · K {key} · brecha {gap} · interno</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>1 empty seat</source>
        <translation>1 puesto vacío</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>{count} empty seats</source>
        <translation>{count} puestos vacíos</translation>
    </message>
    <message>
        <location filename="../../app/power_map/chain.py"/>
        <source>In no step yet</source>
        <translation>Aún en ninguna etapa</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Stale</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Decides, and is against us</source>
        <translation>Decide y está en contra</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Not contacted</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Not met for 90 days</source>
        <translation>Sin reunión en 90 días</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Without evidence</source>
        <translation>Sin evidencia</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Leans towards a rival</source>
        <translation>Se inclina por un competidor</translation>
    </message>
    <message>
        <location filename="../../app/power_map/grid.py"/>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <location filename="../../app/power_map/grid.py"/>
        <source>{value} {name}</source>
        <translation>{value} {name}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/influence.py"/>
        <source>First degree</source>
        <translation>Primer grado</translation>
    </message>
    <message>
        <location filename="../../app/power_map/influence.py"/>
        <source>Second degree</source>
        <translation>Segundo grado</translation>
    </message>
    <message>
        <location filename="../../app/power_map/influence.py"/>
        <source>Third degree</source>
        <translation>Tercer grado</translation>
    </message>
    <message>
        <location filename="../../app/power_map/perspective.py"/>
        <source>Power and support</source>
        <translation>Poder y apoyo</translation>
    </message>
    <message>
        <location filename="../../app/power_map/perspective.py"/>
        <source>Closeness and support</source>
        <translation>Cercanía y apoyo</translation>
    </message>
    <message>
        <location filename="../../app/power_map/perspective.py"/>
        <source>Decision chain</source>
        <translation>Cadena de decisión</translation>
    </message>
    <message>
        <location filename="../../app/queries/assessments.py"/>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>The name of the customer is empty. Give one.</source>
        <translation>El nombre del cliente está vacío. Escribir uno.</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>{count} customers are called “{name}”, and a workbook of another program knows no keys. Rename one of them first.</source>
        <translation>{count} clientes se llaman “{name}”, y un libro de otro programa no conoce claves. Cambiar antes el nombre de uno.</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>{count} customers are called “{name}”. Give the key of the one you mean: {keys}.</source>
        <translation>{count} clientes se llaman “{name}”. Indicar la clave del que corresponda: {keys}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>There is no customer “{name}” in this book. Like it are: {names}.</source>
        <translation>No hay ningún cliente “{name}” en este cuaderno. Se parecen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>There is no customer “{name}” in this book. Check the name.</source>
        <translation>No hay ningún cliente “{name}” en este cuaderno. Revisar el nombre.</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same name</source>
        <translation>El mismo nombre</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same name in another order</source>
        <translation>El mismo nombre en otro orden</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same e-mail address</source>
        <translation>El mismo correo</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same phone number</source>
        <translation>El mismo teléfono</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same WeChat account</source>
        <translation>La misma cuenta de WeChat</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} is on the map now.</source>
        <translation>{name} está ahora en el mapa.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>new</source>
        <translation>alta</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} was taken off the map.</source>
        <translation>{name} se quitó del mapa.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} left.</source>
        <translation>{name} dejó el cliente.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>left</source>
        <translation>salida</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>moved</source>
        <translation>traslado</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} is in {department} now.</source>
        <translation>{name} está ahora en {department}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} is no longer in {department}.</source>
        <translation>{name} ya no está en {department}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} moved from {department} to {other}.</source>
        <translation>{name} pasó de {department} a {other}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} reports to {manager} now.</source>
        <translation>{name} reporta ahora a {manager}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} no longer reports to {manager}.</source>
        <translation>{name} ya no reporta a {manager}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} reports to {manager} now, before to {other}.</source>
        <translation>{name} reporta ahora a {manager}, antes a {other}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>Our contact for {name}: {before} → {after}</source>
        <translation>Nuestro contacto para {name}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} takes part in no private activities now.</source>
        <translation>{name} ya no participa en actividades privadas.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} may take part in private activities again.</source>
        <translation>{name} puede participar de nuevo en actividades privadas.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>private activities</source>
        <translation>actividades privadas</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>closeness {change}</source>
        <translation>cercanía {change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>power {change}</source>
        <translation>poder {change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>target {change}</source>
        <translation>objetivo {change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} and {rival}: {before} → {after}</source>
        <translation>{name} y {rival}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>rival {tie}</source>
        <translation>competidor {tie}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>job title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The seat {seat} is new.</source>
        <translation>El puesto {seat} es nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>new seat</source>
        <translation>puesto nuevo</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The seat {seat} is gone.</source>
        <translation>El puesto {seat} ya no existe.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat gone</source>
        <translation>puesto eliminado</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>took a seat</source>
        <translation>ocupó un puesto</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} took the seat {seat}.</source>
        <translation>{name} ocupó el puesto {seat}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat empty</source>
        <translation>puesto vacío</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} left the seat {seat}, which is empty now.</source>
        <translation>{name} dejó el puesto {seat}, ahora vacío.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat handed over</source>
        <translation>puesto traspasado</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} took the seat {seat} from {other}.</source>
        <translation>{name} ocupó el puesto {seat}, antes de {other}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>What the seat {seat} signs is different.</source>
        <translation>Cambió lo que firma el puesto {seat}.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The seat {seat} takes part in other buying steps.</source>
        <translation>El puesto {seat} participa en otras etapas de compra.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat changed</source>
        <translation>puesto cambiado</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>line gone</source>
        <translation>línea quitada</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} to {other}: {line}</source>
        <translation>{name} a {other}: {line}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} to {other}: {line}, strength {change}</source>
        <translation>{name} a {other}: {line}, fuerza {change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The department {name} is new.</source>
        <translation>El departamento {name} es nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The department {name} is gone.</source>
        <translation>El departamento {name} ya no existe.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>Relevance of {name}: {before} → {after}</source>
        <translation>Relevancia de {name}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The buying step {name} is new.</source>
        <translation>La etapa de compra {name} es nueva.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The buying step {name} is gone.</source>
        <translation>La etapa de compra {name} ya no existe.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The buying steps stand in another order.</source>
        <translation>Las etapas de compra están en otro orden.</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>step</source>
        <translation>etapa</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Arrived</source>
        <translation>Altas</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Left</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Moved</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Warmed</source>
        <translation>Mejoran</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Cooled</source>
        <translation>Se enfrían</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>New seats</source>
        <translation>Puestos nuevos</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats gone</source>
        <translation>Puestos eliminados</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats filled</source>
        <translation>Puestos cubiertos</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats emptied</source>
        <translation>Puestos vaciados</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats handed over</source>
        <translation>Puestos traspasados</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats changed</source>
        <translation>Puestos cambiados</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>New lines</source>
        <translation>Líneas nuevas</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Lines gone</source>
        <translation>Líneas quitadas</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Lines changed</source>
        <translation>Líneas cambiadas</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Names and titles</source>
        <translation>Nombres y cargos</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Our contacts</source>
        <translation>Nuestros contactos</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/merging.py"/>
        <source>{name} reports to somebody already, so the line to {manager} is left out.</source>
        <translation>{name} ya reporta a alguien; la línea hacia {manager} se deja fuera.</translation>
    </message>
    <message>
        <location filename="../../app/queries/merging.py"/>
        <source>{name} would report to {manager} in a circle, so this line is left out.</source>
        <translation>{name} reportaría a {manager} en círculo; esta línea se deja fuera.</translation>
    </message>
    <message>
        <location filename="../../app/queries/power_map.py"/>
        <source>This customer is no longer in the book. It may have been deleted; undo brings it back.</source>
        <translation>Este cliente ya no está en el cuaderno. Quizá se eliminó; deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>A day at headquarters</source>
        <translation>Un día en la sede</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>From the hotel to headquarters</source>
        <translation>Del hotel a la sede</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Welcome and group photograph</source>
        <translation>Bienvenida y foto de grupo</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Exchange with the management</source>
        <translation>Conversación con la dirección</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Technical exchange</source>
        <translation>Conversación técnica</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Tea</source>
        <translation>Té</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Next steps and summary</source>
        <translation>Próximos pasos y resumen</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Back to the hotel</source>
        <translation>Regreso al hotel</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Time to rest</source>
        <translation>Tiempo de descanso</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>To the restaurant</source>
        <translation>Al restaurante</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Dinner</source>
        <translation>Cena</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>From the restaurant to the hotel</source>
        <translation>Del restaurante al hotel</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Executive visit, half a day</source>
        <translation>Visita ejecutiva, medio día</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Welcome by the host</source>
        <translation>Bienvenida del anfitrión</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Short tour of the exhibition hall</source>
        <translation>Recorrido breve por la sala de exposición</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Talk between the executives</source>
        <translation>Conversación entre ejecutivos</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Exchange of gifts and photograph</source>
        <translation>Intercambio de obsequios y foto</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Lunch together</source>
        <translation>Almuerzo en común</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>To the airport</source>
        <translation>Al aeropuerto</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Visit to a reference site</source>
        <translation>Visita a un sitio de referencia</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>To the reference site</source>
        <translation>Al sitio de referencia</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Welcome at the site</source>
        <translation>Bienvenida en el sitio</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Tour of the installation</source>
        <translation>Recorrido por la instalación</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Talk with the people who run it</source>
        <translation>Conversación con quienes la operan</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Lunch near the site</source>
        <translation>Almuerzo cerca del sitio</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Back from the site</source>
        <translation>Regreso del sitio</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was added, {times}.</source>
        <translation>Se agregó “{line}”, {times}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was deleted.</source>
        <translation>Se eliminó “{line}”.</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was {before}, now {now}.</source>
        <translation>“{line}” era {before}; ahora, {now}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was changed.</source>
        <translation>Se cambió “{line}”.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” takes no time. Set a later end.</source>
        <translation>“{line}” no dura nada. Fijar un fin posterior.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” ends before it begins. Set a later end.</source>
        <translation>“{line}” termina antes de empezar. Fijar un fin posterior.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} lines are not on the day, {day}.</source>
        <translation>{count} puntos no están en el día, {day}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} lines are not within {first} to {last}.</source>
        <translation>{count} puntos no están entre {first} y {last}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” is not on the day, {day}.</source>
        <translation>“{line}” no está en el día, {day}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” is not within {first} to {last}.</source>
        <translation>“{line}” no está entre {first} y {last}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{one}” and “{other}” overlap from {begin} to {end}.</source>
        <translation>“{one}” y “{other}” se solapan de {begin} a {end}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{guest} is in “{one}” and “{other}” at {time}.</source>
        <translation>{guest} está en “{one}” y “{other}” a las {time}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} guests are in “{one}” and “{other}” at {time}, {guest} among them.</source>
        <translation>{count} invitados están en “{one}” y “{other}” a las {time}, entre ellos {guest}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{one}” and “{other}” run side by side at {time}. Say which guests go where.</source>
        <translation>“{one}” y “{other}” van en paralelo a las {time}. Indicar qué invitados van a cada uno.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{host} receives in “{one}” and “{other}” at {time}.</source>
        <translation>{host} recibe en “{one}” y “{other}” a las {time}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{who} has {minutes} min from {one} to {other}; the way takes {needed} min.</source>
        <translation>{who} tiene {minutes} min de {one} a {other}; el trayecto toma {needed} min.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>From {one} to {other} there are {minutes} min; the way takes {needed} min. Add a transfer.</source>
        <translation>De {one} a {other} hay {minutes} min; el trayecto toma {needed} min. Agregar un traslado.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>How long is the way from {one} to {other}? There are {minutes} min.</source>
        <translation>¿Cuánto se tarda de {one} a {other}? Hay {minutes} min.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” at {time} has no host.</source>
        <translation>“{line}” a las {time} no tiene anfitrión.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>Nothing is planned from {begin} to {end}.</source>
        <translation>No hay nada previsto de {begin} a {end}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{guest} has nothing from {begin} to {end}.</source>
        <translation>{guest} no tiene nada de {begin} a {end}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} guests have nothing from {begin} to {end}.</source>
        <translation>{count} invitados no tienen nada de {begin} a {end}.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>Nobody who comes is in “{line}”. Choose its guests.</source>
        <translation>Nadie de los que vienen está en “{line}”. Elegir sus invitados.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{guest} comes and is in no line.</source>
        <translation>{guest} viene y no está en ningún punto.</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>No guests yet. Say who comes.</source>
        <translation>Aún sin invitados. Indicar quién viene.</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>Programme for {guest}</source>
        <translation>Programa para {guest}</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>Our guests</source>
        <translation>Nuestros invitados</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>Whom you will meet</source>
        <translation>Con quién se reunirán</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>{name}, {title}</source>
        <translation>{name}, {title}</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>All guests</source>
        <translation>Todos los invitados</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Run sheet · {title}</source>
        <translation>Guion · {title}</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>For {host}</source>
        <translation>Para {host}</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>In charge: {who}</source>
        <translation>A cargo: {who}</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Menu and drinks</source>
        <translation>Menú y bebidas</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Still to settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>Nothing is planned for today. Things that wait for you: {needs}.</source>
        <translation>Hoy no hay nada planificado. Asuntos pendientes: {needs}.</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>Activities today: {activities}. Nothing waits for you.</source>
        <translation>Actividades hoy: {activities}. Nada pendiente.</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>Activities today: {activities}. Things that wait for you: {needs}.</source>
        <translation>Actividades hoy: {activities}. Asuntos pendientes: {needs}.</translation>
    </message>
    <message>
        <location filename="../../app/reports/map_slides.py"/>
        <source>A slide cannot be larger than 142 cm. The map stands on it at {percent} % of its size.</source>
        <translation>Una diapositiva no puede superar 142 cm. El mapa ocupa en ella el {percent} % de su tamaño.</translation>
    </message>
    <message>
        <location filename="../../app/reports/map_slides.py"/>
        <source>“{file}” could not be written. Close it if it is open, or choose another folder.</source>
        <translation>No se pudo escribir “{file}”. Cerrarlo si está abierto o elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_cards.py"/>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_cards.py"/>
        <source>Empty seat</source>
        <translation>Puesto vacío</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_cards.py"/>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Closeness, 0 to 4</source>
        <translation>Cercanía, de 0 a 4</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Power, 1 to 5</source>
        <translation>Poder, de 1 a 5</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Level wanted</source>
        <translation>Nivel deseado</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Reached through the plan</source>
        <translation>Logrado con el plan</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Tie to a rival, −2 to +2</source>
        <translation>Vínculo, de −2 a +2</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Influence, 0 to 100</source>
        <translation>Influencia /100</translation>
    </message>
    <message>
        <location filename="../../app/transactions.py"/>
        <source>This change is not in the history of this book. Nothing was changed.</source>
        <translation>Este cambio no está en el historial de este cuaderno. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../app/transactions.py"/>
        <source>Took back: {text}</source>
        <translation>Revertido: {text}</translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Another change is being stored. Try again in a moment.</source>
        <translation>Se está guardando otro cambio. Intentar de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Undo: {text}</source>
        <translation>Deshacer: {text}</translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Redo: {text}</source>
        <translation>Rehacer: {text}</translation>
    </message>
    <message>
        <location filename="../../views/acting.py"/>
        <source>You act as manager.</source>
        <translation>Actuando como gerente.</translation>
    </message>
    <message>
        <location filename="../../views/acting.py"/>
        <source>You act as account manager.</source>
        <translation>Actuando como gestor de cuenta.</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Remember a day</source>
        <translation>Anotar fecha</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Note a gift</source>
        <translation>Anotar obsequio</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Takes part in no private activities: congratulate at work.</source>
        <translation>No participa en actividades privadas: felicitar en el trabajo.</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>given by {name}</source>
        <translation>entregado por {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>no value noted</source>
        <translation>sin valor anotado</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Forget “{title}”</source>
        <translation>Olvidar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Delete the gift “{title}”</source>
        <translation>Eliminar el obsequio “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Days and gifts</source>
        <translation>Fechas y obsequios</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>{lunar}, born {day}</source>
        <translation>{lunar}, nacimiento {day}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>before the lunar calendar known here; the solar day counts</source>
        <translation>anterior al calendario lunar aquí conocido; cuenta el día solar</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>once, {day}</source>
        <translation>una vez, {day}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>{year}: {spent} of {limit}</source>
        <translation>{year}: {spent} de {limit}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>gifts in other currencies: {count}</source>
        <translation>obsequios en otras monedas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Wedding day, day of founding …</source>
        <translation>Aniversario de boda, de la fundación…</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Remember it</source>
        <translation>Guardar la fecha</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Choose the day.</source>
        <translation>Elegir el día.</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Remember “{title}”</source>
        <translation>Recordar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Nobody named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Note the gift</source>
        <translation>Anotar el obsequio</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>{name} takes part in no private activities; a gift may embarrass.</source>
        <translation>{name} no participa en actividades privadas; un obsequio puede incomodar.</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Note the gift “{title}”</source>
        <translation>Anotar el obsequio “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_line.py"/>
        <source>More for “{title}”</source>
        <translation>Más sobre “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>No promise is noted yet. Write down what was promised, and it is not forgotten.</source>
        <translation>Aún no hay compromisos. Anotar lo que se prometió evita que se olvide.</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note the first promise</source>
        <translation>Anotar el primer compromiso</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note a promise</source>
        <translation>Anotar un compromiso</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>We promised</source>
        <translation>Prometimos</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>They promised</source>
        <translation>Prometieron</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>No opinion is noted yet. What customers say about us changes what we do, once it is told.</source>
        <translation>Aún no hay opiniones. Lo que los clientes dicen de nosotros cambia lo que hacemos, una vez contado.</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note the first opinion</source>
        <translation>Anotar la primera opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note an opinion</source>
        <translation>Anotar una opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>To be passed on</source>
        <translation>Por transmitir</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>To be answered to the customer</source>
        <translation>Por responder al cliente</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <location filename="../../views/activity/met_field.py"/>
        <source>Somebody who left</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <location filename="../../views/activity/met_field.py"/>
        <source>New at this customer</source>
        <translation>Alguien nuevo en este cliente</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Word for word, if you know it</source>
        <translation>Palabra por palabra, si se sabe</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Pass on to</source>
        <translation>Transmitir a</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Save the opinion</source>
        <translation>Guardar la opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Note the opinion</source>
        <translation>Anotar la opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>A new opinion</source>
        <translation>Una opinión nueva</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Change an opinion</source>
        <translation>Cambiar una opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass it on…</source>
        <translation>Transmitirla…</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Write the decision…</source>
        <translation>Escribir la decisión…</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>The customer was told</source>
        <translation>El cliente ya lo sabe</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass it on to somebody else…</source>
        <translation>Transmitirla a otra persona…</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Take the last step back</source>
        <translation>Revertir el último paso</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Who of us should hear this?</source>
        <translation>¿Quién de nosotros debe saberlo?</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass it on</source>
        <translation>Transmitirla</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass an opinion on</source>
        <translation>Transmitir una opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>What is done about it?</source>
        <translation>¿Qué se hace al respecto?</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Decision, or why nothing changes</source>
        <translation>La decisión, o por qué nada cambia</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Save the decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Decide on an opinion</source>
        <translation>Decidir sobre una opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Answer an opinion</source>
        <translation>Responder a una opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Take back a step of an opinion</source>
        <translation>Revertir un paso de una opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Delete an opinion</source>
        <translation>Eliminar una opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>nobody was told yet</source>
        <translation>aún no se contó a nadie</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>passed on to {name}</source>
        <translation>transmitida a {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>passed on</source>
        <translation>transmitida</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>decided: {decision}</source>
        <translation>decidido: {decision}</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>answered: {decision}</source>
        <translation>respondido: {decision}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>To whom, or by whom</source>
        <translation>Por quién, o para quién</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Who of us sees to it</source>
        <translation>Quién de nosotros se ocupa</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>The account manager</source>
        <translation>El gestor de cuenta</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Save the promise</source>
        <translation>Guardar el compromiso</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Note the promise</source>
        <translation>Anotar el compromiso</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>A new promise</source>
        <translation>Un compromiso nuevo</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Change the promise “{title}”</source>
        <translation>Cambiar el compromiso “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Note the promise “{title}”</source>
        <translation>Anotar el compromiso “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>The customer confirmed it</source>
        <translation>El cliente lo confirmó</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>They kept it</source>
        <translation>Lo cumplieron</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>We kept it</source>
        <translation>Lo cumplimos</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Withdraw it…</source>
        <translation>Retirarlo…</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise kept: {title}</source>
        <translation>Compromiso cumplido: {title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Who at the customer said that it was kept?</source>
        <translation>¿Quién del cliente dijo que se cumplió?</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Close the promise</source>
        <translation>Cerrar el compromiso</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise confirmed: {title}</source>
        <translation>Compromiso confirmado: {title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Withdraw “{title}”?</source>
        <translation>¿Retirar “{title}”?</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Withdraw the promise</source>
        <translation>Retirar el compromiso</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise withdrawn: {title}</source>
        <translation>Compromiso retirado: {title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise open again: {title}</source>
        <translation>Compromiso abierto de nuevo: {title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Delete the promise “{title}”</source>
        <translation>Eliminar el compromiso “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>to {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>by {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>{name} sees to it</source>
        <translation>se ocupa {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>kept, waits for the customer’s word</source>
        <translation>cumplido, falta la palabra del cliente</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>confirmed by {name}</source>
        <translation>confirmado por {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>withdrawn: {reason}</source>
        <translation>retirado: {reason}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>was due {day}</source>
        <translation>venció el {day}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <location filename="../../views/activity/short_date_field.py"/>
        <source>+2w, fri, 3/4</source>
        <translation>+2s, vie</translation>
    </message>
    <message>
        <location filename="../../views/activity/short_date_field.py"/>
        <source>“{text}” is not a day. Write +2w, fri, or such as 2026-03-02.</source>
        <translation>“{text}” no es un día. Escribir +2s, vie o una fecha como 2026-03-02.</translation>
    </message>
    <message>
        <location filename="../../views/activity/short_date_field.py"/>
        <source>Choose a day between {first} and {last}.</source>
        <translation>Elegir un día entre el {first} y el {last}.</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Go on later</source>
        <translation>Seguir después</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Enter: next line · Ctrl+Enter: save · Esc: go on later</source>
        <translation>Enter: línea siguiente · Ctrl+Enter: guardar · Esc: seguir después</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Summary of “{title}”</source>
        <translation>Resumen de “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Done with this: {titles}. A manager verifies it.</source>
        <translation>Hecho con esto: {titles}. Un gerente lo verifica.</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>The evidence stands in {titles}, which nobody approved yet.</source>
        <translation>La evidencia queda en {titles}, que aún nadie aprobó.</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Add by name, or somebody new</source>
        <translation>Nombre, o alguien nuevo</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Add one of us</source>
        <translation>Agregar a alguien nuestro</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>“{title}” is done with this</source>
        <translation>“{title}” queda hecha con esto</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Not judged yet</source>
        <translation>Aún sin valorar</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Next activity</source>
        <translation>Próxima actividad</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Kind of the next activity</source>
        <translation>Tipo de la próxima actividad</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Day of the next activity</source>
        <translation>Día de la próxima actividad</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Noted already: {what}</source>
        <translation>Ya anotado: {what}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>5 means: {standard}</source>
        <translation>5 significa: {standard}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Whom we met</source>
        <translation>A quién vimos</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>From us</source>
        <translation>Por nuestra parte</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Said word for word</source>
        <translation>Dicho palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Opinions to pass on</source>
        <translation>Opiniones por transmitir</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>What it shows</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Choose a day for what comes next.</source>
        <translation>Elegir un día para lo que sigue.</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Word for word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Who said it?</source>
        <translation>¿Quién lo dijo?</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What they will do</source>
        <translation>Qué harán</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>To whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What they think of us</source>
        <translation>Qué piensan de nosotros</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Whose opinion</source>
        <translation>De quién es la opinión</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Whose?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Pass on to?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Worth, {currency}</source>
        <translation>Valor, {currency}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Level {level}, no change</source>
        <translation>Nivel {level}, igual</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Level not shown</source>
        <translation>Nivel no observado</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Closeness {value}, no change</source>
        <translation>Cercanía {value}, igual</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Closeness not shown</source>
        <translation>Cercanía no observada</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What shows it</source>
        <translation>Qué lo demuestra</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Closeness of {name}</source>
        <translation>Cercanía de {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What shows it: {name}</source>
        <translation>Qué lo demuestra: {name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>The plan aims at this level: the item gets the evidence, and a manager verifies the level.</source>
        <translation>El plan apunta a este nivel: la acción recibe la evidencia y un gerente verifica el nivel.</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Level {level} can be saved without evidence; it will be marked so.</source>
        <translation>El nivel {level} se puede guardar sin evidencia; quedará marcado así.</translation>
    </message>
    <message>
        <location filename="../../views/activity/who_dialog.py"/>
        <source>Loam</source>
        <translation>Loam</translation>
    </message>
    <message>
        <location filename="../../views/activity/who_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>1 · wasted</source>
        <translation>1 · perdida</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>2 · poor</source>
        <translation>2 · mala</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>3 · fair</source>
        <translation>3 · regular</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>4 · good</source>
        <translation>4 · buena</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>5 · excellent</source>
        <translation>5 · excelente</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>Gifts to {name} in {year} come to {spent}; the limit is {limit}.</source>
        <translation>Los obsequios a {name} en {year} suman {spent}; el límite es {limit}.</translation>
    </message>
    <message>
        <location filename="../../views/attempt.py"/>
        <source>Act as manager</source>
        <translation>Actuar como gerente</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda_table.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../views/calendar/entry_menu.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../views/calendar/entry_menu.py"/>
        <source>Export to a calendar file…</source>
        <translation>Exportar a archivo de calendario…</translation>
    </message>
    <message>
        <location filename="../../views/calendar/entry_menu.py"/>
        <source>Plan something on this day</source>
        <translation>Planificar algo este día</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Plan items</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Everyone's</source>
        <translation>De todos</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Colours: dimension</source>
        <translation>Color: dimensión</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Colours: owner</source>
        <translation>Color: responsable</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Colours: customer</source>
        <translation>Color: cliente</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Only {name} ×</source>
        <translation>Solo {name} ×</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>{mode} (press {letter})</source>
        <translation>{mode} (tecla {letter})</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>Plan something</source>
        <translation>Planificar algo</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>{count} without a due date</source>
        <translation>{count} sin vencimiento</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>One item without a due date</source>
        <translation>Una acción sin vencimiento</translation>
    </message>
    <message>
        <location filename="../../views/calendar/legend.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../views/calendar/legend.py"/>
        <source>+{count} more</source>
        <translation>+{count} más</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>W{number}</source>
        <translation>S{number}</translation>
    </message>
    <message>
        <location filename="../../views/calendar/plan_page.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../views/calendar/plan_page.py"/>
        <source>“Plan from…” proposes what a customer of this grade lacks, or what a template holds. Space ticks a line, Enter changes a cell; what is ticked is added to the plan in one step.</source>
        <translation>“Planificar desde…” propone lo que le falta a un cliente de esta clase o lo que contiene una plantilla. Espacio marca una línea, Enter cambia una celda; lo marcado se agrega al plan en un solo paso.</translation>
    </message>
    <message>
        <location filename="../../views/calendar/plan_page.py"/>
        <source>Drag across empty days or hours to plan a visit or a plan item. Drag a bar to move it, drag its end to make it longer; Escape gives up. Hours snap to quarters, with Alt they go by the minute.

Filled bars are activities, outlined ones plan items; the stripe is the dimension, or the owner or customer if you choose so. A sign says what is late, and who is expected in two places at once. Days off are darker; hours of work and countries of holidays are chosen in the settings.

M, W, D, A, Y and L turn to month, week, day, agenda, year and list. Arrows go from day to day, in a week also by half-hours; Page up and Page down turn the page, T goes to today. Enter opens what is there, N plans something new, Delete deletes what is chosen. Ctrl and an arrow moves it, with Shift it becomes longer or shorter. S asks how it went.

The year sets done against planned: round marks are contacts, diamonds plan items; filled is done, hollow is ahead, a point within is late. A click on a month shows it for that row alone.

The list shows plan items with their states; several that are selected are submitted, approved, verified or changed in one step. A pencil marks what was changed since it was approved. Beside it stands the support that was asked for.</source>
        <translation>Arrastrar sobre días u horas vacíos planifica una visita o una acción. Arrastrar una barra la mueve, arrastrar su extremo la alarga; Esc lo deja. Las horas se ajustan a cuartos; con Alt, al minuto.

Las barras llenas son actividades y las de solo contorno, acciones; la franja es la dimensión, o el responsable o el cliente si así se elige. Una señal indica qué está con atraso y a quién se espera en dos lugares a la vez. Los días libres son más oscuros; el horario de trabajo y los países de los feriados se eligen en los ajustes.

M, W, D, A, Y y L cambian a mes, semana, día, agenda, año y lista. Las flechas van de día en día, y en la semana también de media en media hora; Re Pág y Av Pág pasan la página, T va a hoy. Enter abre lo que hay, N planifica algo nuevo, Supr elimina lo elegido. Ctrl y una flecha lo mueven; con Mayús se alarga o se acorta. S pregunta cómo fue.

El año compara lo hecho con lo planificado: las marcas redondas son contactos y los rombos, acciones; llena es hecha, hueca es por venir, con un punto dentro está con atraso. Un clic en un mes lo muestra solo para esa fila.

La lista muestra las acciones con sus estados; varias seleccionadas se presentan, aprueban, verifican o cambian en un solo paso. Un lápiz marca lo que cambió desde su aprobación. Al lado está el apoyo solicitado.</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>Plan the first visit</source>
        <translation>Planificar la primera visita</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>The plan as a list</source>
        <translation>El plan como lista</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>Nothing is planned here yet. Drag across days, or press N.</source>
        <translation>Aún no hay nada planificado. Arrastrar sobre los días o pulsar N.</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>There are no customers yet. A plan begins with the first one.</source>
        <translation>Aún no hay clientes. Un plan empieza con el primero.</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>Go to the customers</source>
        <translation>Ir a los clientes</translation>
    </message>
    <message>
        <location filename="../../views/calendar/view.py"/>
        <source>the customer as a whole</source>
        <translation>el cliente en conjunto</translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>Find a customer (Ctrl+K)</source>
        <translation>Buscar un cliente (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>No customer has this in its name.</source>
        <translation>Ningún cliente tiene esto en su nombre.</translation>
    </message>
    <message>
        <location filename="../../views/customers/customer_page.py"/>
        <source>Overall relationship</source>
        <translation>Relación global</translation>
    </message>
    <message>
        <location filename="../../views/customers/customer_page.py"/>
        <source>A decision maker or approver is against us</source>
        <translation>Un decisor o aprobador está en contra</translation>
    </message>
    <message>
        <location filename="../../views/customers/customer_page.py"/>
        <source>Send this customer…</source>
        <translation>Enviar este cliente…</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>There are no customers yet. Add the first one, or bring them in from a workbook.</source>
        <translation>Aún no hay clientes. Agregar el primero o traerlos de un libro de Excel.</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Add a customer</source>
        <translation>Agregar un cliente</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>All customers of this book. Type to search names, codes, regions and sectors; the letters filter by grade; a click on a heading sorts. Enter opens a customer, F2 edits it, Delete deletes it, Ctrl+N adds one.</source>
        <translation>Todos los clientes de este cuaderno. Al escribir se busca en nombres, códigos, regiones y sectores; las letras filtran por clase; un clic en un encabezado ordena. Enter abre un cliente, F2 lo edita, Supr lo elimina y Ctrl+N agrega uno.</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {count} customers</source>
        <translation>Eliminar {count} clientes</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {count} customers?</source>
        <translation>¿Eliminar {count} clientes?</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Name, code, region or sector</source>
        <translation>Nombre, código, región o sector</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Search the customers</source>
        <translation>Buscar en los clientes</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Show the panel</source>
        <translation>Mostrar el panel</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>No customer fits these filters.</source>
        <translation>Ningún cliente cumple estos filtros.</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>{total} in all</source>
        <translation>{total} en total</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Our revenue per year</source>
        <translation>Nuestros ingresos</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Their purchases per year</source>
        <translation>Sus compras anuales</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Our share of their purchases, %</source>
        <translation>Nuestra cuota en sus compras, %</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Change “{field}” of {name}</source>
        <translation>Cambiar “{field}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Not known</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Nobody above</source>
        <translation>Sin matriz</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>People: {count}</source>
        <translation>Personas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Departments: {count}</source>
        <translation>Departamentos: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Activities: {count}</source>
        <translation>Actividades: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Plan items: {count}</source>
        <translation>Acciones: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Insight sections: {count}</source>
        <translation>Secciones del análisis: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Sources: {count}</source>
        <translation>Fuentes: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>This goes too:</source>
        <translation>También se elimina:</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Customers below stay and lose their parent: {count}</source>
        <translation>Filiales que se quedan y pierden su matriz: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Undo brings everything back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>R, lowest</source>
        <translation>R, mínimo</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>Next contact</source>
        <translation>Contacto el</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>A decision maker or approver is against us.</source>
        <translation>Un decisor o aprobador está en contra.</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>No grade</source>
        <translation>Sin clase</translation>
    </message>
    <message>
        <location filename="../../views/customers/new_customer.py"/>
        <source>Add customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <location filename="../../views/customers/new_customer.py"/>
        <source>A customer needs a name.</source>
        <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>What is due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{count} overdue</source>
        <translation>{count} con atraso</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Overdue since {day}: {title}</source>
        <translation>Con atraso desde el {day}: {title}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Nothing is planned with this customer.</source>
        <translation>No hay nada planificado con este cliente.</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Plan the next contact</source>
        <translation>Planificar el próximo contacto</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{count} more in the plan</source>
        <translation>{count} más en el plan</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>+{points} points</source>
        <translation>+{points} puntos</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{part}: {reason}</source>
        <translation>{part}: {reason}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Nothing is missing that the grade of this customer requires.</source>
        <translation>No falta nada de lo que exige la clase de este cliente.</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>What changed lately</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Nothing changed yet.</source>
        <translation>Aún no cambió nada.</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Open the relationship</source>
        <translation>Abrir la relación</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Team and duties</source>
        <translation>Equipo y deberes</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>No decision seat is known yet. Put the first one on the map: K starts there.</source>
        <translation>Aún no se conoce ningún puesto de decisión. Poner el primero en el mapa: ahí empieza K.</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>This customer is no longer in the book. Undo brings it back.</source>
        <translation>Este cliente ya no está en el cuaderno. Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>The few things that matter about this customer. Each line leads to where it is kept: the people to the map, what is due to the plan, what is missing to the insight.</source>
        <translation>Lo poco que importa de este cliente. Cada línea lleva a donde se guarda: las personas al mapa, lo que vence al plan, lo que falta al análisis.</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} more on the map</source>
        <translation>{count} más en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Gap {gap}</source>
        <translation>Brecha {gap}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{amount} a year</source>
        <translation>{amount} al año</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Account manager: {name}</source>
        <translation>Gestor de cuenta: {name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>No account manager yet</source>
        <translation>Aún sin gestor de cuenta</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Belongs to {name}</source>
        <translation>Pertenece a {name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} seats</source>
        <translation>Puestos: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} empty</source>
        <translation>Vacíos: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} deciding against us</source>
        <translation>Deciden en contra: {count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>Minimum: {letter}, not known yet</source>
        <translation>Mínimo: {letter}, aún sin dato</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>Minimum: {letter} {score}</source>
        <translation>Mínimo: {letter} {score}</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>{points} more than in {period}</source>
        <translation>{points} más que en {period}</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>{points} less than in {period}</source>
        <translation>{points} menos que en {period}</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>the same as in {period}</source>
        <translation>igual que en {period}</translation>
    </message>
    <message>
        <location filename="../../views/customers/seat_strip.py"/>
        <source>{role}: {title}. Nobody known.</source>
        <translation>{role}: {title}. Nadie conocido.</translation>
    </message>
    <message>
        <location filename="../../views/customers/seat_strip.py"/>
        <source>{role}: {name}, {title}. {level}</source>
        <translation>{role}: {name}, {title}. {level}</translation>
    </message>
    <message>
        <location filename="../../views/customers/seat_strip.py"/>
        <source>Nobody known</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Leads, and answers for the relationship.</source>
        <translation>Dirige y responde por la relación.</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Answers for the solution.</source>
        <translation>Responde por la solución.</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Answers for delivery and for being content with the contract.</source>
        <translation>Responde por la entrega y por la conformidad con el contrato.</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Take {name} out of this team</source>
        <translation>Quitar a {name} de este equipo</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Time, %</source>
        <translation>Tiempo, %</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Still here</source>
        <translation>Sigue aquí</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Duties here</source>
        <translation>Deberes aquí</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>What does {name} answer for?</source>
        <translation>¿De qué responde {name}?</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Team of the customer: {name}</source>
        <translation>Equipo del cliente: {name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Take {name} out of the team of the customer</source>
        <translation>Quitar a {name} del equipo del cliente</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Team of {customer}</source>
        <translation>Equipo de {customer}</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Add to the team</source>
        <translation>Agregar al equipo</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>The iron triangle shares one duty with different weights; others work beside it.</source>
        <translation>El triángulo de hierro comparte un deber con pesos distintos; otros trabajan a su lado.</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Nobody yet: {roles}</source>
        <translation>Aún nadie: {roles}</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Choose who works for this customer.</source>
        <translation>Elegir quién trabaja para este cliente.</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Add somebody to the team of the customer</source>
        <translation>Agregar a alguien al equipo del cliente</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>“{book}” is open elsewhere</source>
        <translation>“{book}” está abierto en otro lugar</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>Open for reading only</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>“{book}” is damaged</source>
        <translation>“{book}” está dañado</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>Restore the backup of {moment}</source>
        <translation>Restaurar la copia del {moment}</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>Parts of the file cannot be read; nothing was written to it. The newest backup that is whole is of {moment}. What was changed since is lost. The damaged file is kept beside the book.</source>
        <translation>Partes del archivo no se pueden leer; no se escribió nada en él. La copia íntegra más reciente es del {moment}. Lo que cambió desde entonces se pierde. El archivo dañado se conserva junto al cuaderno.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Export a calendar</source>
        <translation>Exportar un calendario</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Activities with their repetitions, and plan items on the day they are due, for a phone or Outlook. A file that comes back is compared with the book before anything changes.</source>
        <translation>Las actividades con sus repeticiones y las acciones en su día de vencimiento, para un teléfono u Outlook. Un archivo que vuelve se compara con el cuaderno antes de cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Write the calendar…</source>
        <translation>Escribir el calendario…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>One entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>“{file}” written: {activities} activities, {items} plan items.</source>
        <translation>“{file}” está escrito: {activities} actividades, {items} acciones.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>What column “{heading}” means</source>
        <translation>Qué significa la columna “{heading}”</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>Words…</source>
        <translation>Palabras…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>No heading</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>{field}, where it is ticked</source>
        <translation>{field}, donde esté marcado</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>{fields}, parted by “{mark}”</source>
        <translation>{fields}, separados por “{mark}”</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>a guess</source>
        <translation>conjetura</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>Words… {count} unknown</source>
        <translation>Palabras… sin conocer: {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Send a workbook</source>
        <translation>Enviar un libro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Chosen customers</source>
        <translation>Clientes elegidos</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Customers to send</source>
        <translation>Clientes que se envían</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Language of the reader</source>
        <translation>Idioma de quien lo lee</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Sections of the insight</source>
        <translation>Secciones del análisis</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Only open ones</source>
        <translation>Solo las abiertas</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Open and internal ones</source>
        <translation>Abiertas e internas</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Confidential ones too</source>
        <translation>También las confidenciales</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>A picture of each power map, on a sheet of its own</source>
        <translation>Una imagen de cada mapa de poder, en su propia hoja</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Write the workbook</source>
        <translation>Escribir el libro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Sections private to their writer never leave the book.</source>
        <translation>Las secciones privadas de quien las escribe nunca salen del cuaderno.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Whose data</source>
        <translation>Datos de quién</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>“{file}” written. Texts too long for a cell were left out: {count}.</source>
        <translation>“{file}” está escrito. Textos demasiado largos para una celda que se dejaron fuera: {count}.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>“{file}” written. Sections that stay in the book: {count}.</source>
        <translation>“{file}” escrito. Secciones que se quedan en el cuaderno: {count}.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>“{file}” written.</source>
        <translation>“{file}” está escrito.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>{first} and {count} more</source>
        <translation>{first} y {count} más</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Choose what to send…</source>
        <translation>Elegir qué enviar…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Export a calendar…</source>
        <translation>Exportar un calendario…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>To headquarters or a colleague: the whole book or some customers, in the reader’s language.</source>
        <translation>A la sede o a un colega: todo el cuaderno o algunos clientes, en el idioma de quien lo lee.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Take in a workbook</source>
        <translation>Importar un libro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>One that came back, one of another program, or a calendar file. Drop it here; you see every difference first.</source>
        <translation>Uno que volvió, uno de otro programa o un archivo de calendario. Soltarlo aquí; primero se ve cada diferencia.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>No workbook has left or come in yet. Each one will be listed here, with its revision.</source>
        <translation>Aún no ha salido ni entrado ningún libro. Aquí aparecerá cada uno con su revisión.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Sent and received</source>
        <translation>Enviados y recibidos</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Compared and waiting. Nothing has been taken over yet.</source>
        <translation>Comparado y en espera. Aún no se aplicó nada.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Go on deciding</source>
        <translation>Seguir decidiendo</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Put away</source>
        <translation>Dejar de lado</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_desk.py"/>
        <source>Taking in {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_desk.py"/>
        <source>Taking over {file}</source>
        <translation>Aplicando {file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>New {count}</source>
        <translation>Nuevas {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Changed {count}</source>
        <translation>Cambios {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Conflicts {count}</source>
        <translation>Conflictos {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Missing {count}</source>
        <translation>Faltan {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Problems {count}</source>
        <translation>Problemas {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Find in the differences</source>
        <translation>Buscar en las diferencias</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>All {count}</source>
        <translation>Todo {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Notes {count}</source>
        <translation>Notas {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>The workbook says what the book says. There is nothing to take over.</source>
        <translation>El libro dice lo mismo que el cuaderno. No hay nada que aplicar.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>No difference has these words.</source>
        <translation>Ninguna diferencia tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Tick all shown</source>
        <translation>Marcar lo visible</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Untick all shown</source>
        <translation>Desmarcar lo visible</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Take theirs</source>
        <translation>Tomar lo del libro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Keep the book's side in every conflict shown</source>
        <translation>Conservar el lado del cuaderno en cada conflicto visible</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Take the workbook's side in every conflict shown</source>
        <translation>Tomar el lado del libro en cada conflicto visible</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Another program's workbook</source>
        <translation>Libro de otro programa</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Whole book</source>
        <translation>Todo el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>A customer that is gone</source>
        <translation>Un cliente que ya no está</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>new: {count}</source>
        <translation>nuevas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>changed: {count}</source>
        <translation>cambiadas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>deleted: {count}</source>
        <translation>eliminadas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>refused: {count}</source>
        <translation>rechazadas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>{sheet}: {count}</source>
        <translation>{sheet}: {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>What was left out</source>
        <translation>Lo que se dejó fuera</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>1 difference was left out.</source>
        <translation>1 diferencia se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>{count} differences were left out.</source>
        <translation>{count} diferencias se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Take in “{file}”</source>
        <translation>Importar “{file}”</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>The mapping “{name}” fits this workbook and was applied. Look it over.</source>
        <translation>El mapeo “{name}” corresponde a este libro y se aplicó. Conviene revisarlo.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Loam did not write this workbook. Check what its columns mean; guesses are marked.</source>
        <translation>Este libro no lo escribió Loam. Revisar qué significan sus columnas; las conjeturas están marcadas.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Sheets of the workbook</source>
        <translation>Hojas del libro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>One row is about</source>
        <translation>Cada fila trata de</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Remember as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Compare with the book</source>
        <translation>Comparar con el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Click the row that holds the headings.</source>
        <translation>Hacer clic en la fila de los encabezados.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Whose people these are</source>
        <translation>De qué cliente son</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>First rows of the sheet</source>
        <translation>Primeras filas de la hoja</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>No sheet is ticked. Tick the one to take in.</source>
        <translation>No hay ninguna hoja marcada. Marcar la que se importa.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>No column of “{sheet}” is the name. Choose the one that is.</source>
        <translation>Ninguna columna de “{sheet}” es el nombre. Elegir la que corresponde.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>The rows do not say whose people they are. Choose a customer, or type a new one.</source>
        <translation>Las filas no dicen de qué cliente son las personas. Elegir un cliente o escribir uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_preview.py"/>
        <source>Click to say that the headings stand in row {row}</source>
        <translation>Clic para indicar que los encabezados están en la fila {row}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>Send a workbook to people who have only Excel, or a calendar to a phone. When it comes back, every difference is shown with its cell: tick with Space, decide conflicts with ← (the book) and → (the workbook), correct text with E, go to the next open conflict with N, take over with Ctrl+Enter. All of it is one step that Undo takes back.</source>
        <translation>Enviar un libro a quien solo tiene Excel, o un calendario a un teléfono. Cuando vuelve, cada diferencia se muestra con su celda: marcar con Espacio, decidir conflictos con ← (el cuaderno) y → (el libro), corregir el texto con E, ir al siguiente conflicto abierto con N, aplicar con Ctrl+Enter. Todo es un solo paso que Deshacer revierte.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>Workbooks and calendars</source>
        <translation>Libros y calendarios</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>“{file}” is locked. Which password opens it?</source>
        <translation>“{file}” está protegido. ¿Qué contraseña lo abre?</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>This password does not open it. Check the keyboard layout.</source>
        <translation>Esta contraseña no lo abre. Revisar la distribución del teclado.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>The difference in full</source>
        <translation>La diferencia completa</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>Choose a line to see it in full.</source>
        <translation>Elegir una línea para verla completa.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>{kind} · {place}</source>
        <translation>{kind} · {place}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>When the workbook was written</source>
        <translation>Al escribir el libro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>In the book</source>
        <translation>En el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>Corrected here</source>
        <translation>Corregido aquí</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>In the workbook</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>Row without a name</source>
        <translation>Fila sin nombre</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_model.py"/>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_model.py"/>
        <source>{kind}: {row}, {place}</source>
        <translation>{kind}: {row}, {place}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_model.py"/>
        <source>{kind}: {row}, {field}, {place}: {before} → {after}</source>
        <translation>{kind}: {row}, {field}, {place}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>What to take over</source>
        <translation>Qué aplicar</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Will be deleted from the book</source>
        <translation>Se eliminará del cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Not in the workbook; stays in the book</source>
        <translation>No está en el libro; se queda en el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Was: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Was empty</source>
        <translation>Estaba vacío</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_view.py"/>
        <source>Differences between the workbook and the book</source>
        <translation>Diferencias entre el libro y el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>From another program, by the mapping “{name}”</source>
        <translation>De otro programa, con el mapeo “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>From another program</source>
        <translation>De otro programa</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Written {date} by {author} at revision {revision}, in {language}</source>
        <translation>Escrito el {date} por {author} en la revisión {revision}, en {language}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Written at revision {revision}, in {language}</source>
        <translation>Escrito en la revisión {revision}, en {language}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Delete 1 row</source>
        <translation>Eliminar 1 fila</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Delete {gone} rows</source>
        <translation>Eliminar {gone} filas</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Nothing to take over</source>
        <translation>Nada que aplicar</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change, keep {kept} of mine, delete {gone}</source>
        <translation>Aplicar 1 cambio, conservar {kept} míos, eliminar {gone}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change, keep {kept} of mine</source>
        <translation>Aplicar 1 cambio, conservar {kept} míos</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change, delete {gone}</source>
        <translation>Aplicar 1 cambio, eliminar {gone}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change</source>
        <translation>Aplicar 1 cambio</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes, keep {kept} of mine, delete {gone}</source>
        <translation>Aplicar {count} cambios, conservar {kept} míos, eliminar {gone}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes, keep {kept} of mine</source>
        <translation>Aplicar {count} cambios, conservar {kept} míos</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes, delete {gone}</source>
        <translation>Aplicar {count} cambios, eliminar {gone}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes</source>
        <translation>Aplicar {count} cambios</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>1 conflict waits for your decision.</source>
        <translation>1 conflicto espera una decisión.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>{count} conflicts wait for your decision.</source>
        <translation>{count} conflictos esperan una decisión.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Nothing was taken over from {file}.</source>
        <translation>No se aplicó nada de {file}.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>1 change taken over from {file}</source>
        <translation>1 cambio aplicado de {file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>{count} changes taken over from {file}</source>
        <translation>{count} cambios aplicados de {file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>They do not say it: {titles}.</source>
        <translation>No lo dicen: {titles}.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>{count} events do not say it, {titles} among them.</source>
        <translation>{count} eventos no lo dicen, entre ellos {titles}.</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>Leave these events out</source>
        <translation>Dejar fuera estos eventos</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>Whose events are these?</source>
        <translation>¿De quién son estos eventos?</translation>
    </message>
    <message>
        <location filename="../../views/exchange/words_dialog.py"/>
        <source>Words of “{field}”</source>
        <translation>Palabras de “{field}”</translation>
    </message>
    <message>
        <location filename="../../views/exchange/words_dialog.py"/>
        <source>Use these meanings</source>
        <translation>Usar estos significados</translation>
    </message>
    <message>
        <location filename="../../views/exchange/words_dialog.py"/>
        <source>These words are not known. What do they mean?</source>
        <translation>Estas palabras no se conocen. ¿Qué significan?</translation>
    </message>
    <message>
        <location filename="../../views/greeting.py"/>
        <source>This book is open for reading only. Nothing you do here is saved.</source>
        <translation>Este cuaderno está abierto solo para leer. Nada de lo que se haga aquí se guarda.</translation>
    </message>
    <message>
        <location filename="../../views/greeting.py"/>
        <source>Backing up the book</source>
        <translation>Haciendo una copia del cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/greeting.py"/>
        <source>The clock of this computer is behind the last change in this book. Set it right, or ages and due dates will be wrong.</source>
        <translation>El reloj de este equipo va por detrás del último cambio de este cuaderno. Ajustarlo, o los plazos y antigüedades serán erróneos.</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>There is no help for this page.</source>
        <translation>No hay ayuda para esta página.</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Loam is the account manager's desk: customers, the people who decide there, what we know, what we plan. Everything is in one file, the book, on this computer; nothing is sent anywhere.</source>
        <translation>Loam es el escritorio del gestor de cuenta: los clientes, las personas que allí deciden, lo que sabemos y lo que planificamos. Todo está en un archivo, el cuaderno, en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Icons by Lucide, ISC licence.</source>
        <translation>Iconos de Lucide, licencia ISC.</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>About Loam</source>
        <translation>Acerca de Loam</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Only “{name}”  ✕</source>
        <translation>Solo “{name}”  ✕</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Only “{name}”: show everything again</source>
        <translation>Solo “{name}”: mostrar todo de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/history/model.py"/>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <location filename="../../views/history/model.py"/>
        <source>{count} records</source>
        <translation>{count} registros</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Changes, newest first</source>
        <translation>Cambios, primero los más recientes</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Nothing has been changed in this book yet. Every edit will stand here, with a way back.</source>
        <translation>Aún no se cambió nada en este cuaderno. Cada edición aparecerá aquí, con vuelta atrás.</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>No change fits what you are looking for.</source>
        <translation>Ningún cambio coincide con lo buscado.</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Every edit of this book, newest first. Select one to see what it changed. “Take this change back” undoes it however old it is; what was edited since stays. A single old value comes back with the arrow beside it. Ctrl+F searches, Enter goes to the changes at right, Escape back to the list.</source>
        <translation>Cada edición de este cuaderno, primero las más recientes. Al elegir una se ve qué cambió. “Revertir este cambio” la deshace por antigua que sea; lo editado después se queda. Un solo valor anterior vuelve con la flecha que tiene al lado. Ctrl+F busca, Enter va a los cambios de la derecha, Esc vuelve a la lista.</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Bring back {field} of {name}</source>
        <translation>Recuperar {field} de {name}</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>This change was taken back later.</source>
        <translation>Este cambio se revirtió después.</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>Take this change back</source>
        <translation>Revertir este cambio</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>What stays</source>
        <translation>Lo que se queda</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>Show more of the other {count} records</source>
        <translation>Mostrar más de los otros {count} registros</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>History of “{name}”</source>
        <translation>Historial de “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>Go to “{name}”</source>
        <translation>Ir a “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>Bring “{value}” back</source>
        <translation>Recuperar “{value}”</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>Make “{field}” empty again</source>
        <translation>Vaciar de nuevo “{field}”</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../views/insight/autosave.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Text of the section</source>
        <translation>Texto de la sección</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Cite a source for this passage…</source>
        <translation>Citar una fuente para este pasaje…</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What the customer does, for whom, and how large it is.</source>
        <translation>Qué hace el cliente, para quién y qué tamaño tiene.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Who owns it, and what belongs to it.</source>
        <translation>De quién es y qué le pertenece.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Where its money comes from, and what is changing.</source>
        <translation>De dónde viene su dinero y qué está cambiando.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>How the customer is organised, and what will change next.</source>
        <translation>Cómo está organizado el cliente y qué cambiará después.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Who needs, who evaluates, who approves, who decides, and who signs.</source>
        <translation>Quién necesita, quién evalúa, quién aprueba, quién decide y quién firma.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Where buying power is moving to.</source>
        <translation>Hacia dónde se mueve el poder de compra.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Market, growth and regulation in the customer's industry.</source>
        <translation>Mercado, crecimiento y regulación en la industria del cliente.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Its competitors, and how it stands against them.</source>
        <translation>Sus competidores y su posición frente a ellos.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What this means for its investments in the next three to five years.</source>
        <translation>Qué significa para sus inversiones en los próximos tres a cinco años.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>The customer's strategy in its own words: quote, then interpret.</source>
        <translation>La estrategia del cliente en sus propias palabras: citar, luego interpretar.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Pain points, whose they are, and what they cost.</source>
        <translation>Puntos de dolor, de quién son y qué cuestan.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Initiatives under way, what stands in their way, and our answer.</source>
        <translation>Iniciativas en marcha, qué las frena y nuestra respuesta.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Revenue, profit, debt and cash over the years, with the source of each figure.</source>
        <translation>Ingresos, beneficio, deuda y caja a lo largo de los años, con la fuente de cada cifra.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Investment budget: how large, when it is released, what lapses.</source>
        <translation>Presupuesto de inversión: cuánto, cuándo se libera, qué caduca.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>How it pays. The finance department checks this section.</source>
        <translation>Cómo paga. El departamento de finanzas revisa esta sección.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Strengths, weaknesses, opportunities and threats of ours at this customer.</source>
        <translation>Nuestras fortalezas, debilidades, oportunidades y amenazas en este cliente.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>For each: the evidence, and what we do about it.</source>
        <translation>Para cada una: la evidencia y qué hacemos al respecto.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>The summary that a manager reads in one minute.</source>
        <translation>El resumen que un gerente lee en un minuto.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>How it buys: framework, tender, score, calendar.</source>
        <translation>Cómo compra: contrato marco, licitación, puntuación, calendario.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Budget: who asks, who grants, when it closes.</source>
        <translation>Presupuesto: quién pide, quién concede, cuándo se cierra.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What it wants from a supplier, and who signs contract, receipt, acceptance and payment.</source>
        <translation>Qué quiere de un proveedor y quién firma contrato, recepción, aceptación y pago.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Where the customer will invest in the next three to five years.</source>
        <translation>Dónde invertirá el cliente en los próximos tres a cinco años.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Its business and organisation as they are meant to be then.</source>
        <translation>Su negocio y organización como deberán ser entonces.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Our value now and later: main channel, or edge.</source>
        <translation>Nuestro valor hoy y después: negocio principal o marginal.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What the customer will need in a year, with date and confidence.</source>
        <translation>Qué necesitará el cliente en un año, con fecha y certeza.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What we prepare for it, and the resources to reserve.</source>
        <translation>Qué preparamos para ello y los recursos por reservar.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Every supplier of weight, ours included: share, products, contracts.</source>
        <translation>Todo proveedor de peso, incluidos nosotros: cuota, productos, contratos.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Its strengths, and its ties to people on the map.</source>
        <translation>Sus fortalezas y sus vínculos con personas del mapa.</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>The gap in price to us, and the value that we have shown for it.</source>
        <translation>La diferencia de precio con nosotros y el valor que demostramos por ella.</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Write what is known about the customer, section by section, and cite where it comes from. What you type is saved by itself. Headings begin with #, points with a hyphen, quotes with &gt;; Ctrl+B makes bold. Select a passage and cite a source for it.</source>
        <translation>Escribir lo que se sabe del cliente, sección por sección, y citar de dónde viene. Lo escrito se guarda solo. Los títulos empiezan con #, los puntos con guion, las citas con &gt;; Ctrl+B pone negrita. Seleccionar un pasaje permite citar una fuente para él.</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Add “{section}” for {name}</source>
        <translation>Agregar “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Cite a source in “{section}” of {name}</source>
        <translation>Citar una fuente en “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Change the source “{title}”</source>
        <translation>Cambiar la fuente “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Write “{section}” of {name}</source>
        <translation>Escribir “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Write here. What you type is saved by itself.</source>
        <translation>Escribir aquí. Lo escrito se guarda solo.</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Nothing is written about this customer yet.</source>
        <translation>Aún no hay nada escrito sobre este cliente.</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Begin with “{section}”</source>
        <translation>Empezar con “{section}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Set “{section}” of {name} to “{state}”</source>
        <translation>Pasar “{section}” de {name} a “{state}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Name “{section}” of {name}</source>
        <translation>Dar título a “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Say who may read “{section}” of {name}</source>
        <translation>Indicar quién puede leer “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Move “{section}” of {name}</source>
        <translation>Mover “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Delete “{section}” of {name}</source>
        <translation>Eliminar “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Take a citation out of “{section}” of {name}</source>
        <translation>Quitar una cita de “{section}” de {name}</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>not saved yet</source>
        <translation>sin guardar aún</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>What belongs here</source>
        <translation>Qué va aquí</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>No source yet. What has no source earns nothing in completeness.</source>
        <translation>Aún sin fuente. Lo que no tiene fuente no suma completitud.</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Public sources of this customer: {share}. The method expects {expected}.</source>
        <translation>Fuentes públicas de este cliente: {share}. El método espera {expected}.</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Change the source</source>
        <translation>Cambiar la fuente</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Take the citation away</source>
        <translation>Quitar la cita</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Expired: look whether it still holds.</source>
        <translation>Caducada: revisar si sigue siendo válida.</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Show the passage</source>
        <translation>Mostrar el pasaje</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>The passage is no longer in the text: {passage}</source>
        <translation>El pasaje ya no está en el texto: {passage}</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Add a section</source>
        <translation>Agregar una sección</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>1 word in all</source>
        <translation>1 palabra en total</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>{count} words in all</source>
        <translation>{count} palabras en total</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>{part}: {points} points</source>
        <translation>{part}: {points} puntos</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>{part}: {state}, {count} words</source>
        <translation>{part}: {state}, {count} palabras</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Cite a source</source>
        <translation>Citar una fuente</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Public: anybody may read it</source>
        <translation>Pública: cualquiera puede leerla</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>File or address, as text</source>
        <translation>Archivo o dirección, como texto</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>A new source</source>
        <translation>Una fuente nueva</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Only for the selected passage</source>
        <translation>Solo para el pasaje seleccionado</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Save the source</source>
        <translation>Guardar la fuente</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Cite this source</source>
        <translation>Citar esta fuente</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>A source needs a title, so that others find it.</source>
        <translation>Una fuente necesita un título para que otros la encuentren.</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>not public</source>
        <translation>no pública</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>reliability: {level}</source>
        <translation>fiabilidad: {level}</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>“{passage}”</source>
        <translation>“{passage}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send to the finance check</source>
        <translation>Enviar a control financiero</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send to review round 1</source>
        <translation>Enviar a la ronda 1</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Pass the finance check</source>
        <translation>Pasar el control financiero</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Pass round 1</source>
        <translation>Pasar la ronda 1</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Title of the section</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Who may read this section</source>
        <translation>Quién puede leer esta sección</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>What is missing, so that the writer can mend it</source>
        <translation>Qué falta, para que se pueda corregir</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send back to the writer</source>
        <translation>Devolver para corregir</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send this section back?</source>
        <translation>¿Devolver esta sección?</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Say what is missing.</source>
        <translation>Indicar qué falta.</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Sent back: {reason}</source>
        <translation>Devuelta: {reason}</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>This was approved too long ago. Read it again, and reopen it where it no longer holds.</source>
        <translation>Se aprobó hace demasiado tiempo. Releerla y reabrirla donde ya no sea válida.</translation>
    </message>
    <message>
        <location filename="../../views/lines/table.py"/>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <location filename="../../views/lines/table.py"/>
        <source>In a table just type: Enter or Tab goes on, Shift+Enter breaks the line. Delete empties a cell; in the first column it removes the line.</source>
        <translation>En una tabla basta escribir: Enter o Tab siguen, Mayús+Enter parte la línea. Supr vacía una celda; en la primera columna quita la línea.</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Topics of the meeting</source>
        <translation>Temas de la reunión</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Type a topic …</source>
        <translation>Escribir un tema…</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Plan what comes next</source>
        <translation>Planificar lo que sigue</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>What comes next is in the plan.</source>
        <translation>Lo que sigue está en el plan.</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Add the topic “{title}”</source>
        <translation>Agregar el tema “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Change the topic “{title}”</source>
        <translation>Cambiar el tema “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Delete the topic “{title}”</source>
        <translation>Eliminar el tema “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Move the topic “{title}”</source>
        <translation>Mover el tema “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Plan “{title}”</source>
        <translation>Planificar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>“{title}” is in the plan now.</source>
        <translation>“{title}” está ahora en el plan.</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>{book} – Loam</source>
        <translation>{book} – Loam</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>The book was backed up to {file}.</source>
        <translation>Copia de seguridad guardada en {file}.</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>Open a customer first: it is the map of that customer that goes out.</source>
        <translation>Abrir primero un cliente: se exporta el mapa de ese cliente.</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>One record was changed since. It stays as it is now.</source>
        <translation>Un registro cambió después. Se queda como está ahora.</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>{count} records were changed since. They stay as they are now.</source>
        <translation>{count} registros cambiaron después. Se quedan como están ahora.</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>New book…</source>
        <translation>Cuaderno nuevo…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Open a book…</source>
        <translation>Abrir un cuaderno…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Recent books</source>
        <translation>Cuadernos recientes</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Open the demo book</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Back up the book</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Send a workbook…</source>
        <translation>Enviar un libro…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Take in a workbook…</source>
        <translation>Importar un libro…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Export the map…</source>
        <translation>Exportar el mapa…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Print the map…</source>
        <translation>Imprimir el mapa…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>About this page</source>
        <translation>Acerca de esta página</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Strategic agreements</source>
        <translation>Acuerdos estratégicos</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Add an agreement</source>
        <translation>Agregar un acuerdo</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Solidity of agreements</source>
        <translation>Solidez de los acuerdos</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No agreement yet. Add the first one, even as a draft: once it is signed, depth of cooperation may count more than {limit:g}.</source>
        <translation>Aún no hay acuerdo. Agregar el primero, aunque sea un borrador: una vez firmado, la profundidad de la cooperación puede contar más de {limit:g}.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>{amount} locked in the next {months} months</source>
        <translation>{amount} asegurados en los próximos {months} meses</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Forecast of these {months} months</source>
        <translation>Pronóstico de estos {months} meses</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No activity</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Delete the agreement</source>
        <translation>Eliminar el acuerdo</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Type a project …</source>
        <translation>Escribir un proyecto…</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>1 project</source>
        <translation>1 proyecto</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>{count} projects</source>
        <translation>{count} proyectos</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>{count} without an amount or a day</source>
        <translation>{count} sin importe o sin día</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No project is locked yet</source>
        <translation>Aún no hay proyectos asegurados</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Joint innovation centres</source>
        <translation>Centros de innovación conjunta</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Add a centre</source>
        <translation>Agregar un centro</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>No centre yet. Shared results and property bind both sides longer than any contract.</source>
        <translation>Aún no hay centros. Los resultados y la propiedad compartidos unen a ambas partes más que cualquier contrato.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Not closed</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Whose the property is</source>
        <translation>De quién es la propiedad</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>What was agreed about results</source>
        <translation>Qué se acordó sobre los resultados</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Delete the centre</source>
        <translation>Eliminar el centro</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Topics of the centre</source>
        <translation>Temas del centro</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Not open yet</source>
        <translation>Aún no abierto</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Open since {day}</source>
        <translation>Abierto desde el {day}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>{done} of {count} topics finished</source>
        <translation>{done} de {count} temas terminados</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>No topic yet</source>
        <translation>Aún sin temas</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Rate “{part}” with {value:g}</source>
        <translation>Valorar “{part}” con {value:g}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete a rating of “{part}”</source>
        <translation>Eliminar una valoración de “{part}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The partnership is not confirmed any more</source>
        <translation>La alianza ya no está confirmada</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm the partnership “{step}”</source>
        <translation>Confirmar la alianza “{step}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm “{step}” although facts are missing?</source>
        <translation>¿Confirmar “{step}” aunque falten requisitos?</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Why is it confirmed all the same?</source>
        <translation>¿Por qué se confirma de todos modos?</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The history keeps the reason.</source>
        <translation>El historial conserva el motivo.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm the partnership “{step}”: {reason}</source>
        <translation>Confirmar la alianza “{step}”: {reason}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the forecast</source>
        <translation>Cambiar el pronóstico</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>“{title}” is planned.</source>
        <translation>“{title}” está planificada.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Show the plan</source>
        <translation>Mostrar el plan</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>“{title}” took place</source>
        <translation>“{title}” se realizó</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>“{title}”: {direction}</source>
        <translation>“{title}”: {direction}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>New agreement</source>
        <translation>Acuerdo nuevo</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Add the agreement “{title}”</source>
        <translation>Agregar el acuerdo “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the agreement “{title}”</source>
        <translation>Cambiar el acuerdo “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete the agreement “{title}”</source>
        <translation>Eliminar el acuerdo “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The agreement “{title}” is deleted.</source>
        <translation>El acuerdo “{title}” se eliminó.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Lock the project “{name}”</source>
        <translation>Asegurar el proyecto “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the locked project “{name}”</source>
        <translation>Cambiar el proyecto asegurado “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete the locked project “{name}”</source>
        <translation>Eliminar el proyecto asegurado “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>New innovation centre</source>
        <translation>Centro de innovación nuevo</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Add the innovation centre “{name}”</source>
        <translation>Agregar el centro de innovación “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the innovation centre “{name}”</source>
        <translation>Cambiar el centro de innovación “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete the innovation centre “{name}”</source>
        <translation>Eliminar el centro de innovación “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The innovation centre “{name}” is deleted.</source>
        <translation>El centro de innovación “{name}” se eliminó.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/figure.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../views/organisation/figure.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>Withdraw the confirmation</source>
        <translation>Retirar la confirmación</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>Plan it</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>In the plan</source>
        <translation>En el plan</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>confirmed, and all facts are there</source>
        <translation>confirmado, y se cumplen todos los requisitos</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>confirmed, {count} facts missing</source>
        <translation>confirmado, faltan {count} requisitos</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>confirmed, 1 fact missing</source>
        <translation>confirmado, falta 1 requisito</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>{met} of {count} facts</source>
        <translation>{met} de {count} requisitos</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meeting_form.py"/>
        <source>It begins at 9:00; purpose, preparation and agenda come from the template of its kind.</source>
        <translation>Empieza a las 9:00; el propósito, la preparación y la agenda vienen de la plantilla de su tipo.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meeting_form.py"/>
        <source>Choose a day.</source>
        <translation>Elegir un día.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Plan a meeting</source>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>No meeting yet. Open both strategies and write down the common ground: it lifts strategic fit.</source>
        <translation>Aún no hay reuniones. Exponer ambas estrategias y anotar el terreno común: eleva la afinidad estratégica.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Show all {count} meetings</source>
        <translation>Mostrar las {count} reuniones</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Plan a strategy benchmarking meeting</source>
        <translation>Planificar una reunión de contraste estratégico</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Plan the meeting</source>
        <translation>Planificar la reunión</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>It took place</source>
        <translation>Se realizó</translation>
    </message>
    <message>
        <location filename="../../views/organisation/panel.py"/>
        <source>Choose a step from 1 to 5 to rate a part and say what shows it. Caps say what holds a part down and what lifts it. The ladder names what is missing for the next rung; you confirm where both sides stand.</source>
        <translation>Elegir un escalón de 1 a 5 valora una parte; después se anota qué lo demuestra. Los topes dicen qué frena una parte y qué la eleva. La escala nombra lo que falta para el siguiente peldaño; dónde se ven ambas partes se confirma aquí.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>{name}: {score} of 100</source>
        <translation>{name}: {score} de 100</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>1 rating</source>
        <translation>1 valoración</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>{count} ratings</source>
        <translation>{count} valoraciones</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Not rated yet. Choose a step.</source>
        <translation>Aún sin valorar. Elegir un escalón.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Rated {value:g}</source>
        <translation>Valorada en {value:g}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Delete this rating</source>
        <translation>Eliminar esta valoración</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>No evidence was written down.</source>
        <translation>No se anotó evidencia.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>no evidence</source>
        <translation>sin evidencia</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Counts as {limit:g}: {reason}. {deed} to lift this.</source>
        <translation>Cuenta como {limit:g}: {reason}. {deed} para superarlo.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Counts as {limit:g} at most: {reason}.</source>
        <translation>Cuenta como {limit:g} a lo sumo: {reason}.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>How the companies stand</source>
        <translation>Cómo están las empresas</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>rated 1 to 5</source>
        <translation>valorado de 1 a 5</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>0 to 10, counts in the general relationship</source>
        <translation>de 0 a 10, cuenta en la relación general</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>What was said or done</source>
        <translation>Qué se dijo o hizo</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>On the occasion of</source>
        <translation>Con ocasión de</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>Save the rating</source>
        <translation>Guardar la valoración</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>Without evidence it is saved all the same, and marked so.</source>
        <translation>Sin evidencia se guarda igual, y queda marcado.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>{what}: still {value}</source>
        <translation>{what}: sigue en {value}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Executive visits</source>
        <translation>Visitas ejecutivas</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>in {months} months: {outward} × we visited them, {inward} × they visited us</source>
        <translation>en {months} meses: {outward} × los visitamos, {inward} × nos visitaron</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>No executive visit is known yet. Plan the first one: it lifts recognition.</source>
        <translation>Aún no hay visitas ejecutivas. Planificar la primera eleva el reconocimiento.</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Plan an executive visit</source>
        <translation>Planificar una visita ejecutiva</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Plan the visit</source>
        <translation>Planificar la visita</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Which way?</source>
        <translation>¿En qué sentido?</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Past, not closed</source>
        <translation>Pasada, sin cerrar</translation>
    </message>
    <message>
        <location filename="../../views/pages.py"/>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <location filename="../../views/pages.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../../views/pages.py"/>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Open the book</source>
        <translation>Abrir el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>This passphrase does not open the book. Look at the keyboard layout and Caps Lock.</source>
        <translation>Esta frase de contraseña no abre el cuaderno. Revisar la distribución del teclado y Bloq Mayús.</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>“{book}” is encrypted</source>
        <translation>“{book}” está cifrado</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Enter the passphrase that was chosen for this book.</source>
        <translation>Escribir la frase de contraseña elegida para este cuaderno.</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Passphrase (may stay empty)</source>
        <translation>Frase de contraseña (puede quedar vacía)</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>With a passphrase the file is encrypted: on a lost laptop nobody can read it. Without one, whoever has the file can.</source>
        <translation>Con una frase de contraseña el archivo se cifra: en un equipo perdido nadie puede leerlo. Sin ella, lo lee quien tenga el archivo.</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Nobody can recover a forgotten passphrase, not even we: the book is then lost. Write it down and keep it in a safe place.</source>
        <translation>Nadie puede recuperar una frase de contraseña olvidada, tampoco nosotros: el cuaderno se pierde. Conviene anotarla y guardarla en un lugar seguro.</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>New book “{book}”</source>
        <translation>Cuaderno nuevo “{book}”</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Make the encrypted book</source>
        <translation>Crear el cuaderno cifrado</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Make the book</source>
        <translation>Crear el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>This is not the same passphrase. Type it once more.</source>
        <translation>No es la misma frase de contraseña. Escribirla otra vez.</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>time zone</source>
        <translation>huso horario</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>People of the customer</source>
        <translation>Personas del cliente</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Add somebody</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Agenda to the minute…</source>
        <translation>Agenda minuto a minuto…</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Topics…</source>
        <translation>Temas…</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>When and who</source>
        <translation>Cuándo y quién</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Before it</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Whole days</source>
        <translation>Días completos</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Changes apply to</source>
        <translation>Los cambios se aplican a</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>how it repeats</source>
        <translation>cómo se repite</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Serves “{title}”</source>
        <translation>Sirve a “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Go on with the summary</source>
        <translation>Seguir con el resumen</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Change the summary</source>
        <translation>Cambiar el resumen</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>who takes part</source>
        <translation>participantes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>purpose</source>
        <translation>propósito</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>preparation</source>
        <translation>preparación</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>What does a 5 look like?</source>
        <translation>¿Cómo es un 5?</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>standard of quality</source>
        <translation>criterio de calidad</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Usually there: {who}</source>
        <translation>Suelen estar: {who}</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>No private activities with {names}: congratulate at work.</source>
        <translation>Sin actividades privadas con {names}: felicitar en el trabajo.</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Take the template “{name}”</source>
        <translation>Usar la plantilla “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Who said what, and what was promised?</source>
        <translation>¿Quién dijo qué y qué se prometió?</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>what comes next</source>
        <translation>lo que sigue</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>When it begins</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>15 minutes before</source>
        <translation>15 minutos antes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>3 days before</source>
        <translation>3 días antes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>1 week before</source>
        <translation>1 semana antes</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>{count} minutes before</source>
        <translation>{count} minutos antes</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Contacts in rhythm</source>
        <translation>Contactos por ritmo</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Anybody at the customer</source>
        <translation>Cualquiera del cliente</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Weeks apart</source>
        <translation>Cada (sem.)</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Add the rhythm</source>
        <translation>Agregar el ritmo</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Change the rhythm</source>
        <translation>Cambiar el ritmo</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>A contact is due so many weeks after the last one, and marked until it is booked.</source>
        <translation>El contacto vence tantas semanas después del último, y queda marcado hasta que se agende.</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Nobody is contacted in rhythm yet.</source>
        <translation>Aún no hay contactos por ritmo.</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Add a rhythm of {weeks} weeks</source>
        <translation>Agregar un ritmo de {weeks} semanas</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Change a rhythm to {weeks} weeks</source>
        <translation>Cambiar un ritmo a {weeks} semanas</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Remove a rhythm</source>
        <translation>Quitar un ritmo</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Change this rhythm</source>
        <translation>Cambiar este ritmo</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Remove this rhythm</source>
        <translation>Quitar este ritmo</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind} with {name}, every week</source>
        <translation>{kind} con {name}, cada semana</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind} with {name}, every {weeks} weeks</source>
        <translation>{kind} con {name}, cada {weeks} semanas</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind}, every week</source>
        <translation>{kind}, cada semana</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind}, every {weeks} weeks</source>
        <translation>{kind}, cada {weeks} semanas</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Due on {due}. Booked for {booked}.</source>
        <translation>Vence el {due}. Agendado para el {booked}.</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Due on {due}. The last one was on {last}.</source>
        <translation>Vence el {due}. El último fue el {last}.</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Due on {due}. There was none yet.</source>
        <translation>Vence el {due}. Aún no hubo ninguno.</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>Approve as it is now</source>
        <translation>Aprobar como está ahora</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>Changed since it was approved</source>
        <translation>Cambió desde su aprobación</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>Approve “{title}” as it is now</source>
        <translation>Aprobar “{title}” como está ahora</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>{field}: {before} {arrow} {after} ({name}, {day})</source>
        <translation>{field}: {before} {arrow} {after} ({name}, {day})</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../views/plan/day_marks.py"/>
        <source>Birthday of {name} ({day})</source>
        <translation>Cumpleaños de {name} ({day})</translation>
    </message>
    <message>
        <location filename="../../views/plan/day_marks.py"/>
        <source>Birthday of {name}</source>
        <translation>Cumpleaños de {name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/day_marks.py"/>
        <source>{activity} due: {name}</source>
        <translation>Vence {activity}: {name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>Owner: {name}</source>
        <translation>Responsable: {name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>{names}: at the same time in “{title}” ({when})</source>
        <translation>{names}: al mismo tiempo en “{title}” ({when})</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>{state}, overdue</source>
        <translation>{state}, con atraso</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>Due {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Move “{title}” to {day}</source>
        <translation>Mover “{title}” al {day}</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>“{title}” goes from {first} to {last}</source>
        <translation>“{title}” va del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Plan “{title}” again</source>
        <translation>Planificar “{title}” de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Plan it again</source>
        <translation>Planificarla de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Cancel “{title}”</source>
        <translation>Cancelar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Cancel the activity</source>
        <translation>Cancelar la actividad</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Delete “{title}”</source>
        <translation>Eliminar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/entry_fields.py"/>
        <source>“{text}” is not a time of day. Write it such as 9:30 or 14:00.</source>
        <translation>“{text}” no es una hora. Escribirla como 9:30 o 14:00.</translation>
    </message>
    <message>
        <location filename="../../views/plan/entry_fields.py"/>
        <source>Write a number from {low} to {high}.</source>
        <translation>Escribir un número de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../views/plan/entry_fields.py"/>
        <source>Leave out {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/painting.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>Day by the hour</source>
        <translation>Día por horas</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>Week by the hour</source>
        <translation>Semana por horas</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>whole days</source>
        <translation>días completos</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>{weekday}, {day}, {time}: {count} entries</source>
        <translation>{weekday}, {day}, {time}: {count} entradas</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>due date</source>
        <translation>vencimiento</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Show this person on the map</source>
        <translation>Mostrar a esta persona en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>The whole organisation</source>
        <translation>Toda la organización</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>level to start from</source>
        <translation>nivel inicial</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>No level</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>level to reach</source>
        <translation>nivel final</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>How will one know that it is reached?</source>
        <translation>¿Cómo se sabrá que se logró?</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>acceptance</source>
        <translation>aceptación</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>What shows that it was reached?</source>
        <translation>¿Qué demuestra que se logró?</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Progress, %</source>
        <translation>Avance, %</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>progress</source>
        <translation>avance</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>dimension</source>
        <translation>dimensión</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>what it supports</source>
        <translation>a qué contribuye</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Activity that serves it</source>
        <translation>Actividad que le sirve</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Open this activity</source>
        <translation>Abrir esta actividad</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Proposed because: {reason}</source>
        <translation>Propuesta porque: {reason}</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Returned to draft: {reason}</source>
        <translation>Devuelta a borrador: {reason}</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../../views/plan/month/view.py"/>
        <source>{weekday}, {day}: {count} entries</source>
        <translation>{weekday}, {day}: {count} entradas</translation>
    </message>
    <message>
        <location filename="../../views/plan/panel.py"/>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <location filename="../../views/plan/panel.py"/>
        <source>Change “{title}”: {field}</source>
        <translation>Cambiar “{title}”: {field}</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>What is planned?</source>
        <translation>¿Qué se planifica?</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>Level to reach</source>
        <translation>Nivel final</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>Give it a title.</source>
        <translation>Ponerle un título.</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>Add the item</source>
        <translation>Agregar la acción</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Days apart</source>
        <translation>Cada (días)</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>On a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Not at all</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>By a rule of its own</source>
        <translation>Con regla propia</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Months apart</source>
        <translation>Cada (meses)</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Years apart</source>
        <translation>Cada (años)</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>This and the following</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>“{title}” repeats. What is to be moved?</source>
        <translation>“{title}” se repite. ¿Qué se mueve?</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>“{title}” repeats. What is to be deleted?</source>
        <translation>“{title}” se repite. ¿Qué se elimina?</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>What was done already stays.</source>
        <translation>Lo ya hecho se queda.</translation>
    </message>
    <message>
        <location filename="../../views/plan/showing.py"/>
        <source>Working day</source>
        <translation>Día laborable</translation>
    </message>
    <message>
        <location filename="../../views/plan/showing.py"/>
        <source>Which weekends are worked in exchange is not published yet.</source>
        <translation>Aún no se publica qué fines de semana se trabajan a cambio.</translation>
    </message>
    <message>
        <location filename="../../views/plan/state_path.py"/>
        <source>{day} by {name}</source>
        <translation>{day}, por {name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/state_path.py"/>
        <source>State: {state}</source>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Cancel “{title}”?</source>
        <translation>¿Cancelar “{title}”?</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Return “{title}” to its owner?</source>
        <translation>¿Devolver “{title}” a su responsable?</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>It stays in the plan as cancelled, with the reason.</source>
        <translation>Queda en el plan como cancelada, con el motivo.</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Why is it cancelled?</source>
        <translation>¿Por qué se cancela?</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Cancel the item</source>
        <translation>Cancelar la acción</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>It becomes a draft again; its owner sees what you write.</source>
        <translation>Vuelve a ser borrador; su responsable ve lo que se escriba.</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>What is missing?</source>
        <translation>¿Qué falta?</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Return to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>What shows that {name} is at “{level}” now?</source>
        <translation>¿Qué demuestra que {name} está ahora en “{level}”?</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>A level changes only with evidence. It is kept with the rating.</source>
        <translation>Un nivel solo cambia con evidencia. Se guarda con la valoración.</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Verify the level</source>
        <translation>Verificar el nivel</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>It has not begun yet. Did it take place?</source>
        <translation>Aún no ha empezado. ¿Ya tuvo lugar?</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Submit for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Return with a reason</source>
        <translation>Devolver con motivo</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Start work</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Not done after all</source>
        <translation>Aún no está hecha</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Verify level {level}</source>
        <translation>Verificar nivel {level}</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Return “{title}” to draft</source>
        <translation>Devolver “{title}” a borrador</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Take “{title}” back to draft</source>
        <translation>Volver “{title}” a borrador</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Submit “{title}”</source>
        <translation>Presentar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Approve “{title}”</source>
        <translation>Aprobar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Work on “{title}”</source>
        <translation>Empezar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>“{title}” is done</source>
        <translation>“{title}” está hecha</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Verify “{title}”</source>
        <translation>Verificar “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>ahead</source>
        <translation>futura</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>Round marks are contacts, diamonds are plan items of a dimension.</source>
        <translation>Las marcas redondas son contactos; los rombos, acciones de una dimensión.</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>{count} late</source>
        <translation>{count} tarde</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>The customer as a whole</source>
        <translation>El cliente en conjunto</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>{name}, {month}: {done} done, {ahead} ahead, {late} late</source>
        <translation>{name}, {month}: {done} hechas, {ahead} por venir, {late} con atraso</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/paper.py"/>
        <source>As of {day} · page {page} of {pages}</source>
        <translation>Al {day} · página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/paper.py"/>
        <source>“{file}” cannot be written. Choose another folder or close the file.</source>
        <translation>No se puede escribir “{file}”. Elegir otra carpeta o cerrar el archivo.</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/printing.py"/>
        <source>Print the year</source>
        <translation>Imprimir el año</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Calendar year</source>
        <translation>Año natural</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Twelve months ahead</source>
        <translation>Próximos doce meses</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Which months</source>
        <translation>Qué meses</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Nothing is planned or done in these months.</source>
        <translation>No hay nada planificado ni hecho en estos meses.</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Relationship plan: {name}</source>
        <translation>Plan de relación: {name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>One person without plan or contact</source>
        <translation>1 sin plan ni contacto</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>{count} people without plan or contact</source>
        <translation>{count} sin plan ni contacto</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>One customer without plan or contact</source>
        <translation>1 sin plan ni contacto</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>{count} customers without plan or contact</source>
        <translation>{count} sin plan ni contacto</translation>
    </message>
    <message>
        <location filename="../../views/plan/zone_field.py"/>
        <source>Wherever one is</source>
        <translation>Según dónde se esté</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>{count} selected</source>
        <translation>Seleccionados: {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Select several with Shift or Ctrl: what can be done with them at once stands here.</source>
        <translation>Seleccionar varias con Mayús o Ctrl: aquí aparece lo que se puede hacer con todas a la vez.</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Take {count} up again</source>
        <translation>Retomar {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Approve {count} changed</source>
        <translation>Aprobar {count} cambiadas</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Set the due date…</source>
        <translation>Fijar el vencimiento…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Set the owner…</source>
        <translation>Fijar el responsable…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Set the weight…</source>
        <translation>Fijar el peso…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Cancel with a reason…</source>
        <translation>Cancelar con motivo…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Approve {count} items as they are now</source>
        <translation>Aprobar {count} acciones como están ahora</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Set the due date</source>
        <translation>Fijar el vencimiento</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Set the owner</source>
        <translation>Fijar el responsable</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Set the weight</source>
        <translation>Fijar el peso</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Delete {count} plan items</source>
        <translation>Eliminar {count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>For {count} plan items</source>
        <translation>Para {count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>For “{title}”</source>
        <translation>Para “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Change {count} plan items: {field}</source>
        <translation>Cambiar {count} acciones: {field}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_columns.py"/>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Title, person, owner</source>
        <translation>Título o persona</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Search the plan items</source>
        <translation>Buscar en las acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Overdue</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Owner or function</source>
        <translation>Responsable o función</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Function: {role}</source>
        <translation>Función: {role}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>{total} plan items</source>
        <translation>{total} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_model.py"/>
        <source>Changed since it was approved. Open it to see what.</source>
        <translation>Cambió desde su aprobación. Abrirla para ver qué.</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/items_view.py"/>
        <source>No plan item fits these filters.</source>
        <translation>Ninguna acción cumple estos filtros.</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/items_view.py"/>
        <source>Nothing is planned here yet. Write down what shall move, for whom, by when.</source>
        <translation>Aquí aún no hay nada planificado. Anotar qué debe avanzar, con quién y para cuándo.</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/items_view.py"/>
        <source>Plan the first item</source>
        <translation>Planificar la primera acción</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/plan_list.py"/>
        <source>Support requests, {count} open</source>
        <translation>Solicitudes de apoyo, abiertas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>{count} of {total} can go on.</source>
        <translation>{count} de {total} pueden seguir.</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>One of {total} can go on.</source>
        <translation>1 de {total} puede seguir.</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>What stays as it is, and why:</source>
        <translation>Lo que queda como está, y por qué:</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>{name}: “{level}”</source>
        <translation>{name}: “{level}”</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>What shows that they are there now?</source>
        <translation>¿Qué demuestra que ya están ahí?</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>A level changes only with evidence. Items without it wait.</source>
        <translation>Un nivel solo cambia con evidencia. Las acciones sin ella esperan.</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Submit {count}</source>
        <translation>Presentar {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Approve {count}</source>
        <translation>Aprobar {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Start {count}</source>
        <translation>Empezar {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Mark {count} as done</source>
        <translation>Marcar {count} como hechas</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Verify {count}</source>
        <translation>Verificar {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Cancel {count} plan items?</source>
        <translation>¿Cancelar {count} acciones?</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Cancel with this reason</source>
        <translation>Cancelar con este motivo</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Why are they cancelled?</source>
        <translation>¿Por qué se cancelan?</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Return {count} plan items to their owners?</source>
        <translation>¿Devolver {count} acciones a sus responsables?</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Return {count}</source>
        <translation>Devolver {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Take {count} back</source>
        <translation>Retirar {count}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Take {count} plan items back to draft</source>
        <translation>Volver {count} acciones a borrador</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Submit {count} plan items</source>
        <translation>Presentar {count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Approve {count} plan items</source>
        <translation>Aprobar {count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Work on {count} plan items</source>
        <translation>Empezar {count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>{count} plan items are done</source>
        <translation>{count} acciones están hechas</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Verify {count} plan items</source>
        <translation>Verificar {count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Cancel {count} plan items</source>
        <translation>Cancelar {count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Return {count} plan items to draft</source>
        <translation>Devolver {count} acciones a borrador</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>Completion</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>Plan completion</source>
        <translation>Cumplimiento del plan</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>{count} items, weight {weight}</source>
        <translation>{count} acciones, peso {weight}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>not said {share}</source>
        <translation>sin indicar {share}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>Balance of the four supports: {shares}</source>
        <translation>Equilibrio de los cuatro soportes: {shares}</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Plan from…</source>
        <translation>Planificar desde…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Plan from gaps…</source>
        <translation>Planificar desde brechas…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Plan from a template…</source>
        <translation>Planificar desde plantilla…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Contacts in rhythm…</source>
        <translation>Contactos por ritmo…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Save the plan as a template…</source>
        <translation>Guardar el plan como plantilla…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>The template “{name}” is kept.</source>
        <translation>La plantilla “{name}” está guardada.</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>1 item is in the plan now.</source>
        <translation>1 acción está ahora en el plan.</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>{count} items are in the plan now.</source>
        <translation>{count} acciones están ahora en el plan.</translation>
    </message>
    <message>
        <location filename="../../views/planning/delegate.py"/>
        <source>What and why</source>
        <translation>Qué y por qué</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>Plan: {title}</source>
        <translation>Planificar: {title}</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>Add {count} items to the plan</source>
        <translation>Agregar {count} acciones al plan</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>A field cannot be read. Mend it first.</source>
        <translation>Un campo no se puede leer. Corregirlo primero.</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>Add 1 item to the plan</source>
        <translation>Agregar 1 acción al plan</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>{on} of {count} ticked</source>
        <translation>{on} de {count} marcadas</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>{on} of {count} ticked, about {days:.0f} days of work</source>
        <translation>{on} de {count} marcadas, unos {days:.0f} días de trabajo</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>Rule: {rule}</source>
        <translation>Regla: {rule}</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>This is needed: the earlier value stays.</source>
        <translation>Este dato es necesario: queda el valor anterior.</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>Usually by: {kind}. About {days} days of work.</source>
        <translation>Normalmente mediante: {kind}. Unos {days} días de trabajo.</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>Usually by: {kind}.</source>
        <translation>Normalmente mediante: {kind}.</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>Missing for a customer of grade {grade}</source>
        <translation>Lo que falta para un cliente de clase {grade}</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>Missing for a customer without a grade</source>
        <translation>Lo que falta para un cliente sin clase</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{met} of {count} duties met</source>
        <translation>{met} de {count} deberes cumplidos</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{count} more duties</source>
        <translation>{count} deberes más</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>Every duty of this grade is met.</source>
        <translation>Todos los deberes de esta clase están cumplidos.</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{duty}: in the plan</source>
        <translation>{duty}: en el plan</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>in the plan</source>
        <translation>en el plan</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>1 gap</source>
        <translation>1 brecha</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{count} gaps</source>
        <translation>{count} brechas</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{duty}: {count}</source>
        <translation>{duty}: {count}</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>Change the template</source>
        <translation>Cambiar la plantilla</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>For customers of grade</source>
        <translation>Para clientes de clase</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>Any grade</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>When it fits</source>
        <translation>Cuándo conviene</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>Change the template “{name}”</source>
        <translation>Cambiar la plantilla “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Plan from gaps</source>
        <translation>Planificar desde brechas</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Duty</source>
        <translation>Deber</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>All duties</source>
        <translation>Todos los deberes</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Nothing is missing: the plan answers every gap of this period.</source>
        <translation>No falta nada: el plan responde a cada brecha de este período.</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>What is missing of what a customer of grade {grade} is owed.</source>
        <translation>Lo que falta de lo que se debe a un cliente de clase {grade}.</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Without a grade a customer is covered like C. Give it a grade for more.</source>
        <translation>Sin clase, un cliente se cubre como C. Con una clase se propone más.</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>empty seat</source>
        <translation>puesto vacío</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>Nobody here has this role: {role}.</source>
        <translation>Aquí nadie tiene este rol: {role}.</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>The plan has such an item already.</source>
        <translation>El plan ya tiene una acción así.</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>From the template “{name}”.</source>
        <translation>De la plantilla “{name}”.</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>Every week of this colleague is full: choose another day or another owner.</source>
        <translation>Todas las semanas de este colega están llenas: elegir otro día u otro responsable.</translation>
    </message>
    <message>
        <location filename="../../views/planning/load_strip.py"/>
        <source>{name}, {month}: {before} already, {added} more with what is ticked.</source>
        <translation>{name}, {month}: ya {before}, {added} más con lo marcado.</translation>
    </message>
    <message>
        <location filename="../../views/planning/model.py"/>
        <source>An item needs words that say what to do.</source>
        <translation>Una acción necesita palabras que digan qué hacer.</translation>
    </message>
    <message>
        <location filename="../../views/planning/model.py"/>
        <source>{dimension}: {on} of {count}</source>
        <translation>{dimension}: {on} de {count}</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The next 12 months</source>
        <translation>Próximos 12 meses</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The next 6 months</source>
        <translation>Próximos 6 meses</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The rest of this quarter</source>
        <translation>Resto del trimestre</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The rest of this year</source>
        <translation>Resto del año</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The next calendar year</source>
        <translation>Próximo año natural</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>A plan begins today or later.</source>
        <translation>Un plan empieza hoy o más adelante.</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>Choose a day that is not before the first one.</source>
        <translation>Elegir un día que no sea anterior al primero.</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>A plan reaches {years} years ahead at most.</source>
        <translation>Un plan abarca {years} años como máximo.</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Such as: the first year of a bank</source>
        <translation>Por ejemplo: el primer año de un banco</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Items to keep</source>
        <translation>Acciones que se guardan</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Names become roles, and days become weeks after the first item.</source>
        <translation>Los nombres pasan a ser roles, y los días, semanas desde la primera acción.</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Give the template a name.</source>
        <translation>Poner nombre a la plantilla.</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Save the template “{name}”</source>
        <translation>Guardar la plantilla “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>{title} · {day}</source>
        <translation>{title} · {day}</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>1 item</source>
        <translation>1 acción</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>{count} items</source>
        <translation>{count} acciones</translation>
    </message>
    <message>
        <location filename="../../views/planning/table.py"/>
        <source>Proposals for the plan</source>
        <translation>Propuestas para el plan</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Plan from a template</source>
        <translation>Planificar desde una plantilla</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Change this template…</source>
        <translation>Cambiar esta plantilla…</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete this template</source>
        <translation>Eliminar esta plantilla</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>This template has no items. Add some in a workbook.</source>
        <translation>Esta plantilla no tiene acciones. Agregarlas en un libro.</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>There are no templates yet. Save the plan of a customer as a template, or take one in with a workbook.</source>
        <translation>Aún no hay plantillas. Guardar el plan de un cliente como plantilla, o importar una con un libro.</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Roles become people, weeks become days.</source>
        <translation>Los roles pasan a ser personas; las semanas, días.</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>¿Eliminar la plantilla “{name}”?</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete the template</source>
        <translation>Eliminar la plantilla</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Plans that were made from it stay. Undo brings it back.</source>
        <translation>Los planes hechos con ella se quedan. Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete the template “{name}”</source>
        <translation>Eliminar la plantilla “{name}”</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>{name} · {grade}, {weeks} weeks</source>
        <translation>{name} · {grade}, {weeks} semanas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/ahead.py"/>
        <source>Laying out the network</source>
        <translation>Ordenando la red</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/canvas.py"/>
        <source>This is the map of a past day. Go back to today to edit it.</source>
        <translation>Este es el mapa de un día pasado. Volver a hoy para editarlo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/connecting.py"/>
        <source>Go to the other person and press Enter. Escape stops.</source>
        <translation>Ir a la otra persona y pulsar Enter. Esc lo detiene.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/gestures/draw_line.py"/>
        <source>Connect with {name}</source>
        <translation>Conectar con {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Report to {manager}</source>
        <translation>Reportar a {manager}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take the seat {seat}</source>
        <translation>Ocupar el puesto {seat}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Move to {department}</source>
        <translation>Mover a {department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in no step</source>
        <translation>No participar en ninguna etapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Get a seat and take part in {step}</source>
        <translation>Recibir un puesto y participar en {step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in {step} too</source>
        <translation>Participar también en {step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in {step}</source>
        <translation>Participar en {step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in {step} instead (Ctrl: too)</source>
        <translation>Participar en {step} en su lugar (Ctrl: también)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a report</source>
        <translation>Nombre de la persona a cargo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a colleague</source>
        <translation>Nombre de un colega</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a manager in between</source>
        <translation>Nombre de la jefatura intermedia</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of the step</source>
        <translation>Nombre de la etapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>{name} is on the map. This lens shows them once they have a role.</source>
        <translation>{name} está en el mapa. Esta vista muestra a la persona cuando tenga un rol.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>What was said or done, and where it is written</source>
        <translation>Qué se dijo o hizo y dónde está escrito</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>A level of 2 or 3 without evidence counts, and is marked as such.</source>
        <translation>Un nivel 2 o 3 sin evidencia cuenta, y queda marcado así.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>Ctrl+Enter rates</source>
        <translation>Ctrl+Enter valora</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>{name}: {change}</source>
        <translation>{name}: {change}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>The map is another one now. The rating that you were typing was not saved.</source>
        <translation>El mapa es ahora otro. La valoración que se estaba escribiendo no se guardó.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>Who has been met stays contacted. Choose a level from −1 to 3.</source>
        <translation>Quien ya tuvo contacto sigue así. Elegir un nivel de −1 a 3.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>A rating of power stays. Choose a power from 1 to 5.</source>
        <translation>Una valoración de poder se queda. Elegir un poder de 1 a 5.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>{what} → {after}</source>
        <translation>{what} → {after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Tender</source>
        <translation>Licitación</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Start with the usual steps</source>
        <translation>Empezar con las etapas habituales</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Add a step</source>
        <translation>Agregar una etapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Through which steps does this customer buy?</source>
        <translation>¿Por qué etapas compra este cliente?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/taking_part.py"/>
        <source>New seat</source>
        <translation>Puesto nuevo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>New department</source>
        <translation>Departamento nuevo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Let the layout place all cards again?</source>
        <translation>¿Dejar que el diseño ubique de nuevo todas las tarjetas?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Tidy the map</source>
        <translation>Ordenar el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Cards that you placed by hand lose their places. Undo brings them back.</source>
        <translation>Las tarjetas ubicadas a mano pierden su lugar. Deshacer las recupera.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>This card is a folded department. Unfold it to delete people in it.</source>
        <translation>Esta tarjeta es un departamento plegado. Desplegarlo para eliminar a personas.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Delete {name}, or has this person left?</source>
        <translation>¿Eliminar a {name}, o esta persona ya no está?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Delete {count} people, or have they left?</source>
        <translation>¿Eliminar a {count} personas, o ya no están?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Mark as left</source>
        <translation>Marcar salida</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Delete with all that</source>
        <translation>Eliminar con todo eso</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>lines to others: {count}</source>
        <translation>líneas con otras personas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>people who report to them: {count}</source>
        <translation>personas que les reportan: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>ratings: {count}</source>
        <translation>valoraciones: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>entries about seats: {count}</source>
        <translation>registros de puestos: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>mentions in activities: {count}</source>
        <translation>menciones en actividades: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>plan items that forget them: {count}</source>
        <translation>acciones del plan que las olvidan: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Who has left disappears from the map and keeps all of it; their seats become empty.</source>
        <translation>Quien ya no está desaparece del mapa y lo conserva todo; su puesto queda vacío.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Deleting also takes:</source>
        <translation>Al eliminar también se pierde:</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card to place it, onto somebody to make it report to them, into a department to move it there; with Alt it is only placed. A double click on a department's name folds it, as a point does for the selected card; Enter unfolds it. Ctrl+Shift+arrows align several cards.</source>
        <translation>Arrastrar una tarjeta la ubica; sobre alguien, pasa a reportarle; en un departamento, se mueve allí; con Alt solo se ubica. Doble clic en el nombre de un departamento lo pliega, igual que un punto con la tarjeta seleccionada; Enter lo despliega. Ctrl+Mayús+flechas alinean varias tarjetas.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card into another cell to rate that person; you are asked what it rests on. Ctrl+Enter rates, Escape puts the card back.</source>
        <translation>Arrastrar una tarjeta a otra celda valora a esa persona; se pregunta en qué se basa. Ctrl+Enter valora, Esc repone la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card onto another to draw a line between the two. The network places the cards itself.</source>
        <translation>Arrastrar una tarjeta sobre otra traza una línea entre ambas. La red ubica las tarjetas por sí sola.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card into another step: its seat takes part there instead, with Ctrl there too. Double-click a step to rename it, Shift+F2 by keyboard; its menu adds, moves and deletes steps.</source>
        <translation>Arrastrar una tarjeta a otra etapa: su puesto pasa a participar allí, o también allí con Ctrl. Doble clic en una etapa cambia su nombre, Mayús+F2 con el teclado; su menú agrega, mueve y elimina etapas.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag from the edge of a card to draw a line. Arrows go from card to card, with Alt+Shift they select on the way, with Shift they move what is selected. Enter opens, N adds a report, Shift+N a colleague, Alt+N a manager in between, F2 renames, L draws a line, Delete deletes. Ctrl+C, Ctrl+V and Ctrl+D copy, paste and duplicate people; a list from Excel can be pasted.</source>
        <translation>Arrastrar desde el borde de una tarjeta traza una línea. Las flechas van de tarjeta en tarjeta, con Alt+Mayús seleccionan a su paso, con Mayús mueven lo seleccionado. Enter abre, N agrega una persona a cargo, Mayús+N un colega, Alt+N una jefatura intermedia, F2 cambia el nombre, L traza una línea, Supr elimina. Ctrl+C, Ctrl+V y Ctrl+D copian, pegan y duplican personas; se puede pegar una lista de Excel.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Time shows the map of earlier days, where nothing can be edited: ← and → go from change to change, Home and End to the first day and to today. Two days can be compared; with Shift the keys move the earlier one.</source>
        <translation>El tiempo muestra el mapa de días anteriores, donde no se puede editar nada: ← y → van de cambio en cambio, Inicio y Fin al primer día y a hoy. Se pueden comparar dos días; con Mayús las teclas mueven el más antiguo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Ctrl+Page Down and Ctrl+Page Up turn to another lens. F shows only who is around the selected person, 1 to 3 how far; Escape goes back. + and − zoom, 0 shows the whole map, Ctrl+arrows move the sheet, Ctrl+F finds people. The menu key shows what else can be done.</source>
        <translation>Ctrl+Av Pág y Ctrl+Re Pág cambian de vista. F muestra solo a quien está en torno a la persona seleccionada, 1 a 3 hasta dónde; Esc vuelve. + y − cambian el zoom, 0 muestra todo el mapa, Ctrl+flechas mueven la hoja, Ctrl+F busca personas. La tecla de menú muestra qué más se puede hacer.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Ctrl+Shift+A asks the map: who leads us to somebody, what if somebody left or changed their mind, where the relationship is weak, and how a rival sees it. Nothing of what is supposed is stored.</source>
        <translation>Ctrl+Mayús+A pregunta al mapa: quién nos lleva a alguien, qué pasa si alguien se va o cambia de opinión, dónde es débil la relación y cómo la ve un competidor. Nada de lo supuesto se guarda.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>No longer takes part in this step</source>
        <translation>Ya no participa en esta etapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a department</source>
        <translation>Agregar un departamento</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add an empty seat</source>
        <translation>Agregar un puesto vacío</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a buying step</source>
        <translation>Agregar una etapa de compra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Paste people from Excel</source>
        <translation>Pegar personas de Excel</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Open in the inspector</source>
        <translation>Abrir en el panel</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a report</source>
        <translation>Agregar persona a cargo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a peer</source>
        <translation>Agregar colega del mismo nivel</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a manager in between</source>
        <translation>Agregar jefatura intermedia</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add an empty seat below</source>
        <translation>Agregar puesto vacío debajo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Paste people from Excel below</source>
        <translation>Pegar personas de Excel debajo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Draw a line</source>
        <translation>Trazar una línea</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Reports to nobody</source>
        <translation>No reporta a nadie</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Move to department</source>
        <translation>Mover al departamento</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Same person: merge…</source>
        <translation>Misma persona: fusionar…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Has left the customer</source>
        <translation>Ya no está en el cliente</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Say who takes this seat</source>
        <translation>Indicar quién ocupa este puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Delete the seat</source>
        <translation>Eliminar el puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Unfold all departments</source>
        <translation>Desplegar todos los departamentos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Takes part in</source>
        <translation>Participa en</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Buying step {name}</source>
        <translation>Etapa de compra {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Left edges</source>
        <translation>Bordes izquierdos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Upper edges</source>
        <translation>Bordes superiores</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Equal distances across</source>
        <translation>Distancias iguales en horizontal</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Equal distances down</source>
        <translation>Distancias iguales en vertical</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Let the layout place it</source>
        <translation>Dejar que el diseño la ubique</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Fold the department</source>
        <translation>Plegar el departamento</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Show only who is around</source>
        <translation>Mostrar solo su entorno</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Show everybody again</source>
        <translation>Mostrar a todos de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Weak (1)</source>
        <translation>Débil (1)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Medium (2)</source>
        <translation>Media (2)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Strong (3)</source>
        <translation>Fuerte (3)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Strength not known</source>
        <translation>Fuerza desconocida</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Select everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Find people</source>
        <translation>Buscar gente</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Tidy the map…</source>
        <translation>Ordenar el mapa…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Fold {department}</source>
        <translation>Plegar {department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Fold all departments</source>
        <translation>Plegar todos los departamentos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Show the whole map</source>
        <translation>Mostrar todo el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Zoom to 100 %</source>
        <translation>Zoom al 100 %</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Merge two records</source>
        <translation>Fusionar dos registros</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Are these two records the same person?</source>
        <translation>¿Son estos dos registros la misma persona?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>One record stays and takes over everything; the other goes. Undo brings it back.</source>
        <translation>Un registro se queda y lo recibe todo; el otro se elimina. Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Merge into {name}</source>
        <translation>Fusionar en {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Let this one stay</source>
        <translation>Conservar este</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Goes</source>
        <translation>Se elimina</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>ties to rivals: {count}</source>
        <translation>vínculos con competidores: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>activities: {count}</source>
        <translation>actividades: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>plan items: {count}</source>
        <translation>acciones del plan: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>This comes over:</source>
        <translation>Esto se traspasa:</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Nothing else hangs on the record that goes.</source>
        <translation>Nada más depende del registro que se elimina.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>{name} · {title}</source>
        <translation>{name} · {title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/nudging.py"/>
        <source>The network places its cards itself. Draw a line with L.</source>
        <translation>La red ubica sus tarjetas por sí sola. Trazar una línea con L.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Rename the step</source>
        <translation>Cambiar el nombre de la etapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Add a step before</source>
        <translation>Agregar una etapa antes</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Add a step after</source>
        <translation>Agregar una etapa después</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Move the step to the left</source>
        <translation>Mover la etapa a la izquierda</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Move the step to the right</source>
        <translation>Mover la etapa a la derecha</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Delete the step</source>
        <translation>Eliminar la etapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>One person is on the clipboard, for Excel or another map.</source>
        <translation>Una persona está en el portapapeles, para Excel u otro mapa.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>{count} people are on the clipboard, for Excel or another map.</source>
        <translation>{count} personas están en el portapapeles, para Excel u otro mapa.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>There are no names on the clipboard. Copy a column of names, then paste.</source>
        <translation>No hay nombres en el portapapeles. Copiar una columna de nombres y luego pegar.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Add {count} people to the map?</source>
        <translation>¿Agregar {count} personas al mapa?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Add {count} people</source>
        <translation>Agregar {count} personas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>From {first} to {last}, as they are on the clipboard.</source>
        <translation>De {first} a {last}, tal como están en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>One person was added.</source>
        <translation>Se agregó una persona.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>{count} people were added.</source>
        <translation>Se agregaron {count} personas.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Line {line} was left out: its name has more than {limit} characters.</source>
        <translation>La línea {line} no se añadió: su nombre tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Lines {lines} were left out: their names have more than {limit} characters.</source>
        <translation>Las líneas {lines} no se añadieron: sus nombres tienen más de {limit} caracteres.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add {count} people to the map</source>
        <translation>Agregar {count} personas al mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Copy one person on the map</source>
        <translation>Copiar una persona en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Copy {count} people on the map</source>
        <translation>Copiar {count} personas en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} left the customer</source>
        <translation>{name} deja el cliente</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people left the customer</source>
        <translation>{count} personas dejan el cliente</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} is with the customer again</source>
        <translation>{name} vuelve al cliente</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete {count} people</source>
        <translation>Eliminar {count} personas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Remove {count} cards from the map</source>
        <translation>Quitar {count} tarjetas del mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Merge {other} into {name}</source>
        <translation>Fusionar {other} en {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} has no contact with us</source>
        <translation>{name} queda sin contacto nuestro</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people have no contact with us</source>
        <translation>{count} personas quedan sin contacto nuestro</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{member} is the contact of {name}</source>
        <translation>{member} es el contacto de {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{member} is the contact of {count} people</source>
        <translation>{member} es el contacto de {count} personas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Place {name} on the map</source>
        <translation>Ubicar a {name} en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Place {count} cards on the map</source>
        <translation>Ubicar {count} tarjetas en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Align {count} cards</source>
        <translation>Alinear {count} tarjetas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Let the layout place the selected cards</source>
        <translation>Dejar que el diseño ubique las tarjetas seleccionadas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} reports to nobody</source>
        <translation>{name} no reporta a nadie</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people report to nobody</source>
        <translation>{count} personas no reportan a nadie</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} reports to {manager}</source>
        <translation>{name} reporta a {manager}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people report to {manager}</source>
        <translation>{count} personas reportan a {manager}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {name} out of the department</source>
        <translation>Sacar a {name} del departamento</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {count} people out of their departments</source>
        <translation>Sacar a {count} personas de sus departamentos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move {name} to {department}</source>
        <translation>Mover a {name} a {department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move {count} people to {department}</source>
        <translation>Mover a {count} personas a {department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Connect {name} with {other}</source>
        <translation>Conectar a {name} con {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Remove the line between {name} and {other}</source>
        <translation>Quitar la línea entre {name} y {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the seat {name}</source>
        <translation>Agregar el puesto {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the seat {name}</source>
        <translation>Cambiar el puesto {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the seat {name}</source>
        <translation>Eliminar el puesto {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Leave the seat {seat} empty</source>
        <translation>Dejar vacío el puesto {seat}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes the seat {seat}</source>
        <translation>{name} ocupa el puesto {seat}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the department {name}</source>
        <translation>Agregar el departamento {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the department {name}</source>
        <translation>Cambiar el departamento {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename the department {name}</source>
        <translation>Cambiar el nombre del departamento {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the department {name}</source>
        <translation>Eliminar el departamento {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rate {name}</source>
        <translation>Valorar a {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rate {count} people</source>
        <translation>Valorar a {count} personas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete a rating of {name}</source>
        <translation>Eliminar una valoración de {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the rival {name}</source>
        <translation>Agregar el competidor {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rate the tie of {name} to {rival}</source>
        <translation>Valorar el vínculo de {name} con {rival}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete a rating of the tie of {name} to {rival}</source>
        <translation>Eliminar una valoración del vínculo de {name} con {rival}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the buying step {name}</source>
        <translation>Agregar la etapa de compra {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the usual buying steps</source>
        <translation>Agregar las etapas de compra habituales</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename the buying step {name}</source>
        <translation>Cambiar el nombre de la etapa de compra {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move the buying step {name}</source>
        <translation>Mover la etapa de compra {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the buying step {name}</source>
        <translation>Eliminar la etapa de compra {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes no part in {step}</source>
        <translation>{name} no participa en {step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes part in no buying step</source>
        <translation>{name} no participa en ninguna etapa de compra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {count} cards out of the buying steps</source>
        <translation>Sacar {count} tarjetas de las etapas de compra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes part in {step}</source>
        <translation>{name} participa en {step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} cards take part in {step}</source>
        <translation>{count} tarjetas participan en {step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the line between {name} and {other}</source>
        <translation>Cambiar la línea entre {name} y {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filter_panel.py"/>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filter_panel.py"/>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filter_panel.py"/>
        <source>Who needs us</source>
        <translation>Quién requiere atención</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Add people, seats or departments</source>
        <translation>Agregar personas, puestos o departamentos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Show the people as a table</source>
        <translation>Mostrar las personas como tabla</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Which lines are drawn besides reporting lines</source>
        <translation>Qué líneas se dibujan además de las de reporte</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>{shown} of {whole}</source>
        <translation>{shown} de {whole}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>{filter}: {count}</source>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Supposed</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Decide, and are against us: {names}</source>
        <translation>Deciden y están en contra: {names}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>We have no coach here</source>
        <translation>Aquí no hay coach nuestro</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>S and A customers need at least one coach.</source>
        <translation>Los clientes S y A necesitan al menos un coach.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>{count} who decide are against us</source>
        <translation>Deciden en contra: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>An approver is against us</source>
        <translation>Un aprobador está en contra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>A decision maker is against us</source>
        <translation>Un decisor está en contra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Zoom to 100 % (1)</source>
        <translation>Zoom al 100 % (1)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Overview of the map</source>
        <translation>Vista general del mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Show the whole map (0)</source>
        <translation>Mostrar todo el mapa (0)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>1st degree</source>
        <translation>1.er grado</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>2nd degree</source>
        <translation>2.º grado</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>3rd degree</source>
        <translation>3.er grado</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>Who is reached over {number} lines ({number})</source>
        <translation>A quién se llega con {number} líneas ({number})</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>Show everybody again (Esc)</source>
        <translation>Mostrar a todos de nuevo (Esc)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>Around {name}</source>
        <translation>En torno a {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>1 other</source>
        <translation>1 más</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>{count} others</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/legend.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/legend.py"/>
        <source>Nothing is marked on this map.</source>
        <translation>No hay nada marcado en este mapa.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/legend.py"/>
        <source>Lines show for the person under the pointer.</source>
        <translation>Las líneas se ven para la persona bajo el puntero.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/people_table.py"/>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/stage.py"/>
        <source>The map goes on. Press 0 to see all of it.</source>
        <translation>El mapa continúa. Pulsar 0 para verlo todo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>Rated, days ago</source>
        <translation>Valor., días</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>People beside</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>{rival} {value}</source>
        <translation>{rival} {value}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>{department}, {count} people</source>
        <translation>{department}, personas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Relevance {relevance} of 3</source>
        <translation>Relevancia {relevance} de 3</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Add a department below</source>
        <translation>Agregar un departamento debajo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Delete the department; its people stay</source>
        <translation>Eliminar el departamento; su gente se queda</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Nothing above it</source>
        <translation>Nada por encima</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Keep the changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/doubles.py"/>
        <source>Looking for people in two records</source>
        <translation>Buscando personas con dos registros</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>{name}, twice</source>
        <translation>{name}, dos veces</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>{name} and {other}</source>
        <translation>{name} y {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>Merge {names}: {why}</source>
        <translation>Fusionar {names}: {why}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>and {count} more pairs</source>
        <translation>y {count} pares más</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>We know that no rival is supported</source>
        <translation>No apoya a ningún competidor</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Opposes us openly</source>
        <translation>Se opone abiertamente</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>{score} of 100</source>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Answer all five questions.</source>
        <translation>Responder a las cinco preguntas.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Take over level {level}</source>
        <translation>Aplicar nivel {level}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/inspecting.py"/>
        <source>This map</source>
        <translation>Este mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Move all to</source>
        <translation>Mover a todos a</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Choose a department</source>
        <translation>Elegir un departamento</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>All report to</source>
        <translation>Todos reportan a</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Choose somebody</source>
        <translation>Elegir a alguien</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Our contact for all</source>
        <translation>Nuestro contacto para todos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Choose one of us</source>
        <translation>Elegir a alguien nuestro</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Mark all as left</source>
        <translation>Marcar salida de todos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Let the layout place them</source>
        <translation>Dejar que el diseño las ubique</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Stale ratings: {count}</source>
        <translation>Valoraciones desactualizadas: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Decide, and are against us: {count}</source>
        <translation>Deciden y están en contra: {count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>As it was on {day}</source>
        <translation>Tal como era el {day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Where they stand</source>
        <translation>Su postura</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Empty seats</source>
        <translation>Puestos vacíos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>By questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Five questions lead to a level.</source>
        <translation>Cinco preguntas llevan a un nivel.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Add a rival</source>
        <translation>Agregar un competidor</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>History of ratings</source>
        <translation>Historial de valoraciones</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Celebrated by the lunar calendar</source>
        <translation>Se celebra por el calendario lunar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Left the customer on</source>
        <translation>Dejó el cliente el</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Still there</source>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Change {name}</source>
        <translation>Cambiar datos de {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Still level {level}? Confirm it</source>
        <translation>¿Sigue en nivel {level}? Confirmarlo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Target {target}: {gap} to go.</source>
        <translation>Objetivo {target}: brecha {gap}.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated {days} days ago: stale.</source>
        <translation>Valoración de hace {days} d: desactualizada.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated {days} days ago.</source>
        <translation>Valoración de hace {days} d.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated yesterday.</source>
        <translation>Valoración de ayer.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated today.</source>
        <translation>Valoración de hoy.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>The level has no evidence.</source>
        <translation>El nivel no tiene evidencia.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>The level was obtained through a verified plan item.</source>
        <translation>El nivel se obtuvo con una acción verificada.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Last met on {day}.</source>
        <translation>Última reunión: {day}.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Decides, and is against us: K is red.</source>
        <translation>Decide y está en contra: K está en rojo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>{level}, as the seat says</source>
        <translation>{level}, según el puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>{level}, as the role says</source>
        <translation>{level}, según el rol</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Takes an empty seat</source>
        <translation>Ocupa un puesto vacío</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Holds no seat.</source>
        <translation>No ocupa ningún puesto.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Signs: {what}</source>
        <translation>Firma: {what}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Takes part in: {steps}</source>
        <translation>Participa en: {steps}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Edit this seat</source>
        <translation>Editar este puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Leave this seat</source>
        <translation>Dejar este puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Draw a line to</source>
        <translation>Trazar una línea hacia</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Nobody else is on this map yet.</source>
        <translation>Aún no hay nadie más en este mapa.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_chart.py"/>
        <source>{what} over time</source>
        <translation>{what} en el tiempo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_form.py"/>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Pale: stale.</source>
        <translation>Pálido: desactualizado.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Dashed: target.</source>
        <translation>Discontinuo: objetivo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Check: through a verified plan item.</source>
        <translation>Marca: con una acción verificada.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Point at a dot to read what it rests on.</source>
        <translation>Apuntar a un punto para leer en qué se basa.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Show all {count} ratings</source>
        <translation>Mostrar las {count} valoraciones</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Not rated yet.</source>
        <translation>Aún sin valorar.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Obtained through: {item}</source>
        <translation>Obtenido con: {item}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>No evidence</source>
        <translation>Sin evidencia</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>by {author}</source>
        <translation>por {author}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>confidence: {confidence}</source>
        <translation>certeza: {confidence}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/scale_field.py"/>
        <source>{number} · {label}</source>
        <translation>{number} · {label}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Nobody is known to hold this seat. While it is empty it scores 0 in K.</source>
        <translation>No se sabe quién ocupa este puesto. Mientras esté vacío puntúa 0 en K.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Who held it</source>
        <translation>Quién lo ocupó</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Who holds this seat</source>
        <translation>Quién ocupa este puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Name of the seat</source>
        <translation>Nombre del puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>As the role says</source>
        <translation>Según el rol</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Nobody is known to have held it.</source>
        <translation>No se sabe de nadie que lo ocupara.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>{name} held it until the day before, and keeps that.</source>
        <translation>{name} lo ocupó hasta el día anterior, y así queda.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Leave the seat empty</source>
        <translation>Dejar el puesto vacío</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Give the seat</source>
        <translation>Dar el puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Hand the seat over</source>
        <translation>Traspasar el puesto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>{since} to {until}</source>
        <translation>de {since} a {until}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/signatures.py"/>
        <source>{seat} (empty)</source>
        <translation>{seat} (vacío)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>No rivals are known yet.</source>
        <translation>Aún no se conoce ningún competidor.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Name of the rival</source>
        <translation>Nombre del competidor</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Add the rival</source>
        <translation>Agregar competidor</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Show {count} other rivals</source>
        <translation>Mostrar {count} competidores más</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Earlier opinions</source>
        <translation>Opiniones anteriores</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Delete this opinion</source>
        <translation>Eliminar esta opinión</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Perhaps the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Have left</source>
        <translation>Ya no están</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>No departments yet.</source>
        <translation>Aún no hay departamentos.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PDF on one page</source>
        <translation>PDF en una página</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PDF on A4 sheets for the wall</source>
        <translation>PDF en hojas A4 para la pared</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PDF on A3 sheets for the wall</source>
        <translation>PDF en hojas A3 para la pared</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PowerPoint slide to edit</source>
        <translation>Diapositiva de PowerPoint editable</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Lens</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>How much</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>As in sight, folded and in focus</source>
        <translation>Como se ve, plegado y enfocado</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>The whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>There is nothing to leave out.</source>
        <translation>No hay nada que omitir.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Left out, in the file's properties too:</source>
        <translation>Omitido, también en las propiedades del archivo:</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>A network of so many people is drawn when the file is written.</source>
        <translation>Una red de tantas personas se dibuja al escribir el archivo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>{customer} organisation {day}</source>
        <translation>{customer} organización {day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>{customer} power map {day}</source>
        <translation>{customer} mapa de poder {day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Drawing {file}</source>
        <translation>Dibujando {file}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>“{file}” written. {note}</source>
        <translation>“{file}” está escrito. {note}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/outlet.py"/>
        <source>The map is on the clipboard as a picture. It holds what we think of people.</source>
        <translation>El mapa está en el portapapeles como imagen. Contiene lo que pensamos de las personas.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/outlet.py"/>
        <source>This map is only supposed. Drop what you supposed to take it out of Loam.</source>
        <translation>Este mapa es solo un supuesto. Para exportarlo, descartar lo supuesto.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/preview.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/printing.py"/>
        <source>Print the map</source>
        <translation>Imprimir el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/printing.py"/>
        <source>Over several pages</source>
        <translation>En varias páginas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/printing.py"/>
        <source>Cards at a size to read; the pages are cut and glued together</source>
        <translation>Tarjetas de tamaño legible; las páginas se recortan y se pegan</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/rendering.py"/>
        <source>“{file}” cannot be drawn. Choose a name that ends in .svg, .png or .pdf.</source>
        <translation>“{file}” no se puede dibujar. Elegir un nombre que termine en .svg, .png o .pdf.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/rendering.py"/>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>No se pudo escribir “{file}”. Elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/tiling.py"/>
        <source>{tile} · {number} of {count} · {title}</source>
        <translation>{tile} · {number} de {count} · {title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/tiling.py"/>
        <source>{count} sheets, {columns} across and {rows} down. Cut at the marks on the left and on top, then glue each sheet over the edge of the one before it.</source>
        <translation>{count} hojas, {columns} de ancho y {rows} de alto. Cortar por las marcas de la izquierda y de arriba; luego pegar cada hoja sobre el borde de la anterior.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/page.py"/>
        <source>Nobody is on this map yet.</source>
        <translation>Aún no hay nadie en este mapa.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/page.py"/>
        <source>Add the first person</source>
        <translation>Agregar la primera persona</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Influence {number} of 100</source>
        <translation>Influencia {number} de 100</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>{label} ({number})</source>
        <translation>{label} ({number})</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>target {number}</source>
        <translation>objetivo {number}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>This level was reached by a verified plan item.</source>
        <translation>Este nivel se alcanzó con una acción verificada.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Tie to {rival}: {value} {name}</source>
        <translation>Vínculo con {rival}: {value} {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Our contact: {name}</source>
        <translation>Nuestro contacto: {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Rated {days} days ago</source>
        <translation>Valoración de hace {days} d</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>The thicker, the stronger</source>
        <translation>Más gruesa, más fuerte</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Nobody sits there</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Is against us</source>
        <translation>Está en contra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Powerful, and not won yet</source>
        <translation>Con poder, aún por ganar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/plain_painting.py"/>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} reports to {other}</source>
        <translation>{name} reporta a {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} has a dotted line to {other}</source>
        <translation>{name} reporta en línea punteada a {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} influences {other}</source>
        <translation>{name} influye en {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} is at odds with {other}</source>
        <translation>{name} está en conflicto con {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/asking.py"/>
        <source>This map is only supposed. Drop what you supposed to edit it.</source>
        <translation>Este mapa es solo un supuesto. Descartar lo supuesto para editarlo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/asking.py"/>
        <source>Ask the map</source>
        <translation>Preguntar al mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/asking.py"/>
        <source>Paths, suppositions, weak points, rivals ({keys})</source>
        <translation>Caminos, supuestos, puntos débiles, competidores ({keys})</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/keeping.py"/>
        <source>This step is in the plan already.</source>
        <translation>Este paso ya está en el plan.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if somebody takes this seat?</source>
        <translation>¿Y si alguien ocupa este puesto?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>Who leads us to {name}?</source>
        <translation>¿Quién nos lleva a {name}?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if {name} leaves?</source>
        <translation>¿Y si {name} se va?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if {name} supports us?</source>
        <translation>¿Y si {name} nos apoya?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if these {count} become supporters?</source>
        <translation>¿Y si estas {count} personas nos apoyan?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if these {count} leave?</source>
        <translation>¿Y si estas {count} personas se van?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>What would become</source>
        <translation>Cómo quedaría</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Positions</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>New weak points</source>
        <translation>Nuevos puntos débiles</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>No longer weak</source>
        <translation>Ya no son débiles</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Show {name} on the map</source>
        <translation>Mostrar {name} en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>{before} → {after} points, {title}</source>
        <translation>{before} → {after} puntos, {title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Now</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Difference</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>K would turn red: somebody who decides would be against us.</source>
        <translation>K pasaría a rojo: alguien que decide estaría en contra.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>K would no longer be red.</source>
        <translation>K dejaría de estar en rojo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>We would have no coach any more.</source>
        <translation>Nos quedaríamos sin coach.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>We would have a coach.</source>
        <translation>Tendríamos un coach.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Path to power</source>
        <translation>Camino al poder</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Weak points</source>
        <translation>Puntos débiles</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Rival’s view</source>
        <translation>El competidor</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Close the questions (Esc)</source>
        <translation>Cerrar las preguntas (Esc)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/parts.py"/>
        <source>Why: {what}</source>
        <translation>Por qué: {what}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>worth a try</source>
        <translation>cabe intentarlo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>very hard</source>
        <translation>muy difícil</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Whom do we need to reach?</source>
        <translation>¿A quién necesitamos llegar?</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Starting from</source>
        <translation>Partiendo de</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Everybody who supports us</source>
        <translation>Todos los que nos apoyan</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Who else was selected on the map</source>
        <translation>Los demás seleccionados en el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Path {number}: {percent}, {word}, through {names}</source>
        <translation>Camino {number}: {percent}, {word}, a través de {names}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>{percent}, {word}</source>
        <translation>{percent}, {word}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Through {names}</source>
        <translation>A través de {names}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>↓ {percent}, {word}</source>
        <translation>↓ {percent}, {word}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Ease of the path</source>
        <translation>Facilidad del camino</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/planning.py"/>
        <source>In the plan: {title}</source>
        <translation>En el plan: {title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/planning.py"/>
        <source>Add to the plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Theirs</source>
        <translation>Del competidor</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Both have</source>
        <translation>De ambos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Ours</source>
        <translation>Nuestros</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>+2 behind</source>
        <translation>+2 lo respalda</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>+1 leaning</source>
        <translation>+1 se inclina</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>0 no tie</source>
        <translation>0 sin vínculo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>−1 reserved</source>
        <translation>−1 con reservas</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>−2 against</source>
        <translation>−2 en contra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>No rivals are known yet. Add the one whom this customer compares us with.</source>
        <translation>Aún no se conoce ningún competidor. Agregar aquel con quien este cliente nos compara.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Theirs {percent}</source>
        <translation>Suyo {percent}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Open {percent}</source>
        <translation>Abierto {percent}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Ours {percent}</source>
        <translation>Nuestro {percent}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Shares of the decision</source>
        <translation>Partes de la decisión</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Cheapest next step</source>
        <translation>Paso siguiente más fácil</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>tie {tie}</source>
        <translation>vínculo {tie}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>tie not known</source>
        <translation>vínculo desconocido</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>{title}, {tie}</source>
        <translation>{title}, {tie}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/significance.py"/>
        <source>Counting who stands between whom</source>
        <translation>Contando quién está entre quiénes</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/significance.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/significance.py"/>
        <source>Rank {rank}</source>
        <translation>N.º {rank}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>somebody changes their mind</source>
        <translation>alguien cambia de opinión</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>somebody leaves</source>
        <translation>alguien se va</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>a seat goes to somebody</source>
        <translation>un puesto pasa a alguien</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Becomes level</source>
        <translation>Pasa al nivel</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Closeness becomes</source>
        <translation>La cercanía pasa a</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Suppose it</source>
        <translation>Suponerlo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>{title} · {name}</source>
        <translation>{title} · {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: {title}</source>
        <translation>Supuesto: {title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: empty</source>
        <translation>Supuesto: vacío</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: closeness {before} → {after}</source>
        <translation>Supuesto: cercanía {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: {before} → {after}</source>
        <translation>Supuesto: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Acute</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>To watch</source>
        <translation>Por vigilar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Against us</source>
        <translation>En contra</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Out of reach</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Single thread</source>
        <translation>Un solo hilo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>No coach</source>
        <translation>Sin coach</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>No supporter</source>
        <translation>Sin partidario</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>One contact</source>
        <translation>Un solo contacto</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>The same few</source>
        <translation>Siempre los mismos</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Not planned</source>
        <translation>Sin planificar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>No weak points: nothing here hangs by a thread.</source>
        <translation>Sin puntos débiles: aquí nada pende de un hilo.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>Suppose more</source>
        <translation>Suponer más</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>Drop it all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>Suppose something, and see what becomes of K, gap and coverage. Nothing is stored.</source>
        <translation>Suponer algo y ver qué pasa con K, brecha y cobertura. No se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>What it takes</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>No longer suppose: {text}</source>
        <translation>Dejar de suponer: {text}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>Nothing is different between these days.</source>
        <translation>No hay diferencias entre estos días.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>From {day} to {other}</source>
        <translation>Del {day} al {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>K {before} → {after}, gap {gap} → {other}</source>
        <translation>K {before} → {after}, brecha {gap} → {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/past_maps.py"/>
        <source>Looking up when the map changed</source>
        <translation>Buscando cuándo cambió el mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/past_maps.py"/>
        <source>Drawing the map of an earlier day</source>
        <translation>Dibujando el mapa de un día anterior</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>To the change before (←)</source>
        <translation>Al cambio anterior (←)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>To the next change (→)</source>
        <translation>Al cambio siguiente (→)</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Fold time away</source>
        <translation>Plegar el tiempo</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_track.py"/>
        <source>Day of the map</source>
        <translation>Día del mapa</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_track.py"/>
        <source>{day}: one change</source>
        <translation>{day}: un cambio</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_track.py"/>
        <source>{day}: {count} changes</source>
        <translation>{day}: {count} cambios</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>{day} compared with {other}</source>
        <translation>{day} comparado con {other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>Drawing the map of {day}</source>
        <translation>Dibujando el mapa del {day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>Map of {day}. Nothing can be edited here.</source>
        <translation>Mapa del {day}. Aquí no se puede editar nada.</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>Today. Drag the handle to see the map as it was.</source>
        <translation>Hoy. Arrastrar el control para ver el mapa como era.</translation>
    </message>
    <message>
        <location filename="../../views/reception/beginnings.py"/>
        <source>Fill in from…</source>
        <translation>Rellenar desde…</translation>
    </message>
    <message>
        <location filename="../../views/reception/beginnings.py"/>
        <source>A usual day</source>
        <translation>Un día habitual</translation>
    </message>
    <message>
        <location filename="../../views/reception/beginnings.py"/>
        <source>As at an earlier reception</source>
        <translation>Como en una recepción anterior</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>Begins</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>“{text}” is not in the list. Choose from the list with F4.</source>
        <translation>“{text}” no está en la lista. Elegir de la lista con F4.</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>Type the first line and press Enter, or fill in a usual day or an earlier agenda.</source>
        <translation>Escribir el primer punto y pulsar Enter, o rellenar con un día habitual o una agenda anterior.</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>This activity has no agenda yet. As a reception it is planned to the minute.</source>
        <translation>Esta actividad aún no tiene agenda. Como recepción se planifica minuto a minuto.</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>Plan the reception</source>
        <translation>Planificar la recepción</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>in charge</source>
        <translation>a cargo</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>New line</source>
        <translation>Punto nuevo</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>track</source>
        <translation>grupo</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>vehicle</source>
        <translation>vehículo</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>drinks</source>
        <translation>bebidas</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>internal notes</source>
        <translation>notas internas</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Plan the reception “{title}”</source>
        <translation>Planificar la recepción “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>“{title}” is no reception any more</source>
        <translation>“{title}” ya no es una recepción</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Take the reception “{title}” back to requested</source>
        <translation>Volver la recepción “{title}” a solicitada</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The agenda of “{title}” is planned</source>
        <translation>La agenda de “{title}” está planificada</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Approve the reception “{title}”</source>
        <translation>Aprobar la recepción “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The reception “{title}” took place</source>
        <translation>La recepción “{title}” se realizó</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The reception “{title}” is summarised</source>
        <translation>La recepción “{title}” está resumida</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Change the reception “{title}”: {field}</source>
        <translation>Cambiar la recepción “{title}”: {field}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Add “{line}” to the agenda of “{title}”</source>
        <translation>Agregar “{line}” a la agenda de “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Change “{line}”: {field}</source>
        <translation>Cambiar “{line}”: {field}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>“{line}” goes from {begin} to {end}</source>
        <translation>“{line}” va de {begin} a {end}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Move “{line}” to {time}</source>
        <translation>Mover “{line}” a las {time}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>guests</source>
        <translation>invitados</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Change the guests of “{title}”</source>
        <translation>Cambiar los invitados de “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Delete “{line}” from the agenda</source>
        <translation>Eliminar “{line}” de la agenda</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Delete {count} lines from the agenda</source>
        <translation>Eliminar {count} puntos de la agenda</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Copy the agenda of “{title}”</source>
        <translation>Copiar la agenda de “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Begin the agenda of “{title}” with “{day}”</source>
        <translation>Empezar la agenda de “{title}” con “{day}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Move the agenda of “{title}” to its day</source>
        <translation>Mover la agenda de “{title}” a su día</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Set the times of “{title}” to those of its agenda</source>
        <translation>Ajustar el horario de “{title}” al de su agenda</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The way from {one} to {other}</source>
        <translation>El trayecto de {one} a {other}</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>And {count} more; mend these first.</source>
        <translation>Y {count} más; corregir primero estos.</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>Nothing is missing and nothing collides.</source>
        <translation>No falta nada y nada choca.</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>One thing is still open</source>
        <translation>Queda 1 asunto abierto</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>{count} things are still open</source>
        <translation>Quedan {count} asuntos abiertos</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>One thing cannot be like this</source>
        <translation>1 asunto no puede quedar así</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>{count} things cannot be like this</source>
        <translation>{count} asuntos no pueden quedar así</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>{wrong} cannot be like this, {left} still open</source>
        <translation>Por corregir: {wrong} · abiertos: {left}</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Programme…</source>
        <translation>Programa…</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Run sheet…</source>
        <translation>Guion…</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>All receptions</source>
        <translation>Todas las recepciones</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Write the summary…</source>
        <translation>Escribir el resumen…</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>One line changed since the approval</source>
        <translation>1 punto cambió desde la aprobación</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>{count} lines changed since the approval</source>
        <translation>{count} puntos cambiaron desde la aprobación</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Back to “{state}”</source>
        <translation>Volver a “{state}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Open the activity</source>
        <translation>Abrir la actividad</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>No reception any more</source>
        <translation>Ya no es una recepción</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Request the reception</source>
        <translation>Solicitar la recepción</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Mark as planned</source>
        <translation>Marcar como planificada</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Approve the agenda</source>
        <translation>Aprobar la agenda</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Mark as carried out</source>
        <translation>Marcar como realizada</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Mark as summarised</source>
        <translation>Marcar como resumida</translation>
    </message>
    <message>
        <location filename="../../views/reception/model.py"/>
        <source>Type the next line…</source>
        <translation>Escribir el punto siguiente…</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>Agenda lines</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>To settle</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>In charge</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>No reception yet. Plan an executive visit in the calendar; its panel leads to the agenda.</source>
        <translation>Aún no hay recepciones. Planificar una visita ejecutiva en el calendario; su panel lleva a la agenda.</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <location filename="../../views/reception/page.py"/>
        <source>Show all receptions</source>
        <translation>Mostrar todas las recepciones</translation>
    </message>
    <message>
        <location filename="../../views/reception/page.py"/>
        <source>With {customer}</source>
        <translation>Con {customer}</translation>
    </message>
    <message>
        <location filename="../../views/reception/page.py"/>
        <source>Type the agenda line after line: a title and Enter is enough, the line begins where the last one ended. Times are typed as 930 or 9:30, an end also as +40 for forty minutes. Tab goes to the next cell, F4 opens the list of kinds, places and hosts.

Insert puts a line above the chosen one, Delete deletes it, Ctrl and an arrow moves it by five minutes. “Push what follows” moves the rest of the day along.

What collides or is missing is marked in its cell and listed below; Enter there goes to it.</source>
        <translation>Escribir la agenda punto por punto: basta un título y Enter; cada punto empieza donde terminó el anterior. Las horas se escriben como 930 o 9:30, y un final también como +40, por cuarenta minutos. Tab va a la celda siguiente, F4 abre la lista de tipos, lugares y anfitriones.

Insert pone un punto encima del elegido, Supr lo elimina, Ctrl y una flecha lo mueve cinco minutos. “Empujar lo que sigue” mueve con él el resto del día.

Lo que choca o falta se marca en su celda y aparece abajo; allí Enter lleva hasta ello.</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Print the reception</source>
        <translation>Imprimir la recepción</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Programme for the guests</source>
        <translation>Programa para los invitados</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Run sheet for the team</source>
        <translation>Guion para el equipo</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Parallel tracks</source>
        <translation>Grupos en paralelo</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>One after another</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>One thing in this agenda cannot happen like this.</source>
        <translation>1 asunto de esta agenda no puede quedar así.</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>{count} things in this agenda cannot happen like this.</source>
        <translation>{count} asuntos de esta agenda no pueden quedar así.</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>The whole team</source>
        <translation>Todo el equipo</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Transport, menu, drinks and internal notes are not in it.</source>
        <translation>No incluye transporte, menú, bebidas ni notas internas.</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Everything is in it, internal notes too. It is not for guests.</source>
        <translation>Lo incluye todo, también las notas internas. No es para los invitados.</translation>
    </message>
    <message>
        <location filename="../../views/reception/side.py"/>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <location filename="../../views/reception/side.py"/>
        <source>Ways</source>
        <translation>Trayectos</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>In how many lines this guest is</source>
        <translation>En cuántos puntos está este invitado</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>Add a guest</source>
        <translation>Agregar un invitado</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>Guests of the day</source>
        <translation>Invitados del día</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>How long the way takes, for every reception. Where nothing is said {minutes} min are taken.</source>
        <translation>Cuánto dura el trayecto, para todas las recepciones. Donde no se indica, se cuentan {minutes} min.</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>The ways between places stand here once lines have places.</source>
        <translation>Los trayectos aparecen aquí cuando los puntos tienen lugares.</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>{one} ↔ {other}</source>
        <translation>{one} ↔ {other}</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>As in the program</source>
        <translation>Como en el programa</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>What must not be forgotten?</source>
        <translation>¿Qué no se debe olvidar?</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>The calendar says other times than the agenda.</source>
        <translation>El calendario tiene otro horario que la agenda.</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Insert above</source>
        <translation>Insertar encima</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>A quarter of an hour before the chosen line; what follows moves. (Ins)</source>
        <translation>Un cuarto de hora antes del punto elegido; lo que sigue se mueve. (Ins)</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Push what follows</source>
        <translation>Empujar lo que sigue</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>When a line becomes longer or later, what follows it moves along.</source>
        <translation>Si un punto se alarga o se retrasa, lo que sigue se mueve con él.</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Move the agenda to {day}</source>
        <translation>Mover la agenda al {day}</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Set the calendar to {times}</source>
        <translation>Poner el calendario en {times}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>{name}: {contacted} of {listed} contacted, {supporters} support us</source>
        <translation>{name}: {contacted} de {listed} con contacto, {supporters} nos apoyan</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>No rank yet</source>
        <translation>Aún sin rango</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>No department</source>
        <translation>Sin departamento</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>nobody is listed</source>
        <translation>no hay nadie en la lista</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>{department}, {rank}</source>
        <translation>{department}, {rank}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>Contacted counts who was met in the last {days} days.</source>
        <translation>Cuenta quien tuvo reunión en {days} días.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>Relevance {count} of 3</source>
        <translation>Relevancia {count} de 3</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>met {day}</source>
        <translation>reunión {day}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>never met</source>
        <translation>sin reunión</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>The key, organisational and general relationship, and R of all three. Press any figure to see why it is what it is. Take an assessment every quarter: it keeps the figures as they are and draws the trend. A cell of the matrix lists its people.</source>
        <translation>La relación clave, la organizativa y la general, y la R de las tres. Al pulsar una cifra se ve por qué es la que es. Hacer una evaluación cada trimestre conserva las cifras como están y traza la tendencia. Una celda de la matriz muestra sus personas.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>Take the assessment of {period} of {name}</source>
        <translation>Hacer la evaluación de {period} de {name}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>The assessment of {period} is taken.</source>
        <translation>La evaluación de {period} está hecha.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>Take the assessments of {period}</source>
        <translation>Hacer las evaluaciones de {period}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>Delete the assessment of {period} of {name}</source>
        <translation>Eliminar la evaluación de {period} de {name}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>The assessment of {period} is deleted.</source>
        <translation>La evaluación de {period} se eliminó.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>{count} assessments are taken.</source>
        <translation>{count} evaluaciones están hechas.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>All customers that have no assessment of this quarter yet</source>
        <translation>Todos los clientes que aún no tienen evaluación de este trimestre</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>No assessment was taken yet. The first one begins the trend.</source>
        <translation>Aún no hay evaluaciones. La primera inicia la tendencia.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Nobody is listed yet. Add people on the map.</source>
        <translation>Aún no hay nadie. Agregar personas en el mapa.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Whom we reach</source>
        <translation>A quién llegamos</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Take the assessment of {period}</source>
        <translation>Hacer la evaluación de {period}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Assess {period} of {count} customers</source>
        <translation>Evaluar {period} de {count} clientes</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>{period} was assessed on {day}</source>
        <translation>{period} se evaluó el {day}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>The same few people</source>
        <translation>Siempre los mismos</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>contacted in {days} days of those listed, ● supporters</source>
        <translation>con contacto en {days} días entre los de la lista, ● partidarios</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Minimum: {letter} {score}, {band}</source>
        <translation>Mínimo: {letter} {score}, {band}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Always the same few: {names} had {share:.0f} % of the contacts; {unmet} of {listed} people had none.</source>
        <translation>Siempre los mismos: {names} tuvieron el {share:.0f} % de los contactos; {unmet} de {listed} personas, ninguno.</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Taken on {day} by {author}</source>
        <translation>Hecha el {day} por {author}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Taken on {day}</source>
        <translation>Hecha el {day}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Delete this assessment</source>
        <translation>Eliminar esta evaluación</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Grade {grade}</source>
        <translation>Clase {grade}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Minimum {letter}</source>
        <translation>Mínimo {letter}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Coverage {share}</source>
        <translation>Cobertura {share}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/trend_chart.py"/>
        <source>The three dimensions over time</source>
        <translation>Las tres dimensiones en el tiempo</translation>
    </message>
    <message>
        <location filename="../../views/relationship/trend_chart.py"/>
        <source>Copy the chart</source>
        <translation>Copiar el gráfico</translation>
    </message>
    <message>
        <location filename="../../views/relationship/trend_chart.py"/>
        <source>{period}: {scores}</source>
        <translation>{period}: {scores}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{count}, {empty} empty</source>
        <translation>{count}, vacíos: {empty}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Decision seats</source>
        <translation>Puestos de decisión</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Executive visits in {months} months</source>
        <translation>Visitas ejecutivas en {months} meses</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>not asked yet</source>
        <translation>aún sin encuesta</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{value:g} of 10</source>
        <translation>{value:g} de 10</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>People contacted in {days} days</source>
        <translation>Personas con contacto en {days} días</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Relevant departments with a supporter</source>
        <translation>Departamentos relevantes con un partidario</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>not rated yet</source>
        <translation>aún sin valorar</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{rated:g}, counted as {limit:g}</source>
        <translation>{rated:g}, cuenta como {limit:g}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{rated:g} of 5</source>
        <translation>{rated:g} de 5</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Plan of {year} done</source>
        <translation>Plan de {year} cumplido</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>nothing due</source>
        <translation>nada vence</translation>
    </message>
    <message>
        <location filename="../../views/reminding/outlets.py"/>
        <source>Open Loam</source>
        <translation>Abrir Loam</translation>
    </message>
    <message>
        <location filename="../../views/reminding/outlets.py"/>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../views/role_button.py"/>
        <source>A manager approves, verifies, returns and cancels plan items.</source>
        <translation>Un gerente aprueba, verifica, devuelve y cancela acciones.</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Check the book now</source>
        <translation>Comprobar el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Book</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Loam backs the book up once a day and before every import, and checks each backup. Restoring one keeps the present book as a file beside it.</source>
        <translation>Loam hace una copia del cuaderno al día y antes de cada importación, y comprueba cada una. Al restaurar una, el cuaderno actual se conserva como archivo al lado.</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>{number}, the number of the last change</source>
        <translation>{number}, el número del último cambio</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Encrypted; it opens with its passphrase only</source>
        <translation>Cifrado; solo se abre con su frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Not encrypted; whoever has the file can read it</source>
        <translation>Sin cifrar; quien tenga el archivo puede leerlo</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>{facts} · not whole any more</source>
        <translation>{facts} · ya no está íntegra</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Go back to the backup of {moment}?</source>
        <translation>¿Volver a la copia del {moment}?</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>What was changed since is then not in the book. The present book is kept beside it.</source>
        <translation>Lo que cambió desde entonces no estará en el cuaderno. El cuaderno actual se conserva al lado.</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Checking the book</source>
        <translation>Comprobando el cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>The book is sound: the file, every table and the whole history were read.</source>
        <translation>El cuaderno está en orden: se leyeron el archivo, cada tabla y todo el historial.</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Public holidays of</source>
        <translation>Feriados de</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>China, Spain</source>
        <translation>China, España</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Hours of work</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Public holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Weeks and days show these hours lighter.</source>
        <translation>Las semanas y los días muestran estas horas más claras.</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>The plan of a customer shows the holidays of its country. The calendar of everything shows those of these countries: names or codes, parted by commas. “ES-MD” is Spain with the days of Madrid.</source>
        <translation>El plan de un cliente muestra los feriados de su país. El calendario de todo muestra los de estos países: nombres o códigos, separados por comas. “ES-MD” es España con los días de Madrid.</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Work ends after it begins. The earlier hours stay.</source>
        <translation>El trabajo termina después de empezar. Queda el horario anterior.</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>“{name}” is not a country we know. Write its name or its code.</source>
        <translation>“{name}” no es un país conocido. Escribir su nombre o su código.</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Return everything to its default</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>These weights and limits belong to the book: everyone who opens it counts the same way.</source>
        <translation>Estos pesos y límites pertenecen al cuaderno: todo el que lo abre calcula igual.</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Default {value}</source>
        <translation>Predeterminado {value}</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Default {value}, from {low} to {high}</source>
        <translation>Predeterminado {value}, de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Return “{setting}” to its default</source>
        <translation>Restablecer “{setting}”</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Set “{setting}” to {value}</source>
        <translation>Fijar “{setting}” en {value}</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Return the method to its defaults</source>
        <translation>Restablecer el método</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Not required</source>
        <translation>No se exige</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Required of S and A</source>
        <translation>Se exige a S y A</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Required of S, A and B</source>
        <translation>Se exige a S, A y B</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Required of everyone</source>
        <translation>Se exige a todos</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>You</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Language and looks</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Own team</source>
        <translation>Equipo propio</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Book and backups</source>
        <translation>Cuaderno y copias</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Your name and role, language and looks stay on this computer. The method, the team and the rivals belong to the book; changing them is an edit like any other and can be undone. Under “Book and backups” the book is checked, backed up and restored.</source>
        <translation>El nombre y el rol, el idioma y el aspecto se quedan en este equipo. El método, el equipo y los competidores pertenecen al cuaderno; cambiarlos es una edición como cualquier otra y se puede deshacer. En “Cuaderno y copias” se comprueba, se copia y se restaura el cuaderno.</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>While Loam runs it reminds you of your activities beside the clock of the system, and sums the day up in the morning.</source>
        <translation>Mientras está abierto, Loam recuerda las actividades propias junto al reloj del sistema y resume el día por la mañana.</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Remind me</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Activities without a reminder of their own</source>
        <translation>Actividades sin recordatorio propio</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Show names of customers and people in reminders</source>
        <translation>Mostrar nombres de clientes y personas en los recordatorios</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>A reminder shows title and time. Others may see it: on a shared screen, for instance.</source>
        <translation>Un recordatorio muestra título y hora. Otros pueden verlo, por ejemplo en una pantalla compartida.</translation>
    </message>
    <message>
        <location filename="../../views/settings/rival_model.py"/>
        <source>People with a tie</source>
        <translation>Con vínculo</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Companies that sell what you sell, the same for all customers. On the map each person can be given a tie to each of them; the rival’s view colours the map by it.</source>
        <translation>Empresas que venden lo mismo, iguales para todos los clientes. En el mapa se puede dar a cada persona un vínculo con cada una; en “Preguntar al mapa”, “El competidor” colorea el mapa según él.</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>No rivals are known yet. Add the first one whom your customers compare you with.</source>
        <translation>Aún no se conoce ningún competidor. Agregar el primero con quien los clientes comparan.</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Delete the rival</source>
        <translation>Eliminar el competidor</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>New rival</source>
        <translation>Competidor nuevo</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Edit the rival {name}</source>
        <translation>Editar el competidor {name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Judgements of ties that go with it: {count}. Undo brings everything back.</source>
        <translation>Opiniones sobre vínculos que también se eliminan: {count}. Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>No ties to it are known. Undo brings it back.</source>
        <translation>No se conocen vínculos con él. Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Delete the rival {name}?</source>
        <translation>¿Eliminar el competidor {name}?</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Delete the rival {name}</source>
        <translation>Eliminar el competidor {name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Add a team member</source>
        <translation>Agregar miembro del equipo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>The people who answer for customers, plan items and activities. Who leaves is set to not active: they are no longer offered, and what they did stays under their name.</source>
        <translation>Las personas que responden por clientes, acciones del plan y actividades. Quien se va queda como no activo: ya no se ofrece, y lo que hizo sigue a su nombre.</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set to not active</source>
        <translation>Marcar como no activo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set to active again</source>
        <translation>Marcar como activo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>New colleague</source>
        <translation>Colega nuevo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Add {name} to the team</source>
        <translation>Agregar a {name} al equipo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Edit {name} in the team</source>
        <translation>Editar a {name} en el equipo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set {name} to not active</source>
        <translation>Marcar a {name} como no activo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set {name} to active again</source>
        <translation>Marcar a {name} como activo</translation>
    </message>
    <message>
        <location filename="../../views/settings/team_model.py"/>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>What a new activity begins with. Your own templates come before the built-in ones of their kind; they belong to the book and travel in workbooks.</source>
        <translation>Con qué empieza una actividad nueva. Las plantillas propias van antes que las incorporadas de su tipo; pertenecen al cuaderno y viajan en los libros.</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Make it our own</source>
        <translation>Hacerla propia</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Built in. Make it your own to change it.</source>
        <translation>Incorporada. Hacerla propia permite cambiarla.</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Usual length in minutes</source>
        <translation>Duración habitual en minutos</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>{kind} · built in</source>
        <translation>{kind} · incorporada</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Add the template {name}</source>
        <translation>Agregar la plantilla {name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Write a whole number of minutes, such as 60.</source>
        <translation>Escribir un número entero de minutos, como 60.</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Edit the template {name}</source>
        <translation>Editar la plantilla {name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Delete the template {name}?</source>
        <translation>¿Eliminar la plantilla {name}?</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Activities that began with it stay as they are. Undo brings it back.</source>
        <translation>Las actividades que empezaron con ella se quedan como están. Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Delete the template {name}</source>
        <translation>Eliminar la plantilla {name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Your name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>You act as</source>
        <translation>Se actúa como</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Every change is recorded under this name, so that colleagues know whom to ask. It counts from the next change on; what is in the history stays.</source>
        <translation>Cada cambio queda registrado con este nombre, para que los colegas sepan a quién preguntar. Vale desde el próximo cambio; lo que está en el historial se queda.</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>A manager approves, verifies, returns and cancels plan items; an account manager does the rest. Who keeps the book alone turns from one to the other here or in the header.</source>
        <translation>Un gerente aprueba, verifica, devuelve y cancela acciones; un gestor de cuenta hace lo demás. Quien lleva el cuaderno a solas pasa de uno a otro aquí o en el encabezado.</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Changes need a name. The earlier one stays.</source>
        <translation>Los cambios necesitan un nombre. Se queda el anterior.</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>What you and others wrote stays in the language it was written in.</source>
        <translation>Lo escrito por cada persona se queda en el idioma en que se escribió.</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>New book</source>
        <translation>Cuaderno nuevo</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Open a book</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>The book is as it was in the backup.</source>
        <translation>El cuaderno está como en la copia.</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>The book is as it was in the backup. The file that was there is kept as “{file}”.</source>
        <translation>El cuaderno está como en la copia. El archivo anterior se conserva como “{file}”.</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>“{book}” is open already.</source>
        <translation>“{book}” ya está abierto.</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Loam book</source>
        <translation>Cuaderno de Loam</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>A sentence that says it all</source>
        <translation>Una frase que lo diga todo</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>More about it</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Whoever takes it</source>
        <translation>Quien la acepte</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Needed by</source>
        <translation>Necesaria el</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Ask for support</source>
        <translation>Pedir apoyo</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Say in a few words what is needed.</source>
        <translation>Decir en pocas palabras qué se necesita.</translation>
    </message>
    <message>
        <location filename="../../views/support/asking.py"/>
        <source>Ask for support: {title}</source>
        <translation>Pedir apoyo: {title}</translation>
    </message>
    <message>
        <location filename="../../views/support/asking.py"/>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>{stars} of 5</source>
        <translation>{stars} de 5</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>What helped, what did not</source>
        <translation>Qué ayudó y qué no</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>1 no help, 5 excellent</source>
        <translation>1 sin ayuda, 5 excelente</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>How good was the answer?</source>
        <translation>¿Qué tan buena fue la respuesta?</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Change the request “{title}”</source>
        <translation>Cambiar la solicitud “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Choose a number from 1 to 5 first.</source>
        <translation>Elegir primero un número de 1 a 5.</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Rate the answer to “{title}”</source>
        <translation>Valorar la respuesta a “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Delete the request “{title}”</source>
        <translation>Eliminar la solicitud “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>{name} asked on {day}.</source>
        <translation>{name} la pidió el {day}.</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Asked on {day}.</source>
        <translation>Pedida el {day}.</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>For “{title}”.</source>
        <translation>Para “{title}”.</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Delivered on {day}.</source>
        <translation>Entregada el {day}.</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Rated {rating} of 5.</source>
        <translation>Valorada en {rating} de 5.</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Not delivered after all</source>
        <translation>Aún no está entregada</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Take it on</source>
        <translation>Aceptarla</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Mark as delivered</source>
        <translation>Marcar como entregada</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Rate the answer</source>
        <translation>Valorar la respuesta</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Give it back</source>
        <translation>Devolverla</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Give the request “{title}” back</source>
        <translation>Devolver la solicitud “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Take on the request “{title}”</source>
        <translation>Aceptar la solicitud “{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>“{title}” is delivered</source>
        <translation>“{title}” está entregada</translation>
    </message>
    <message>
        <location filename="../../views/support/request_model.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../views/support/request_model.py"/>
        <source>{state}, {rating} of 5</source>
        <translation>{state}, {rating} de 5</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>I answer</source>
        <translation>Respondo yo</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>I asked</source>
        <translation>Pedí yo</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>Every function</source>
        <translation>Todas las funciones</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>Function that answers</source>
        <translation>Función que responde</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>No request fits these filters.</source>
        <translation>Ninguna solicitud cumple estos filtros.</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>Nobody asked for support yet. What the front line needs, the back office answers.</source>
        <translation>Aún nadie pidió apoyo. Lo que la primera línea necesita, la retaguardia lo responde.</translation>
    </message>
    <message>
        <location filename="../../views/today/booking.py"/>
        <source>The next four weeks have no free time. Choose a time in the calendar.</source>
        <translation>Las próximas cuatro semanas no tienen tiempo libre. Elegir una hora en el calendario.</translation>
    </message>
    <message>
        <location filename="../../views/today/booking.py"/>
        <source>Plan “{title}” on {day} at {time}</source>
        <translation>Planificar “{title}” el {day} a las {time}</translation>
    </message>
    <message>
        <location filename="../../views/today/lines.py"/>
        <source>Key {letter}</source>
        <translation>Tecla {letter}</translation>
    </message>
    <message>
        <location filename="../../views/today/lines.py"/>
        <source>{shown} of {count}</source>
        <translation>{shown} de {count}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>whole day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Approve again</source>
        <translation>Aprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>to be approved</source>
        <translation>por aprobar</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>to be verified</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>changed since approval</source>
        <translation>cambió desde la aprobación</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>They confirmed it</source>
        <translation>Lo confirmaron</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>last on {day}</source>
        <translation>último: {day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Book it</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Rate again</source>
        <translation>Valorar de nuevo</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Book a call</source>
        <translation>Agendar llamada</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>last seen {day}</source>
        <translation>última vez {day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>never seen</source>
        <translation>sin visitas</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>near the trip to {city}, {day}</source>
        <translation>cerca del viaje a {city}, {day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>visit planned for {day}</source>
        <translation>visita planificada para el {day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Visit to {customer}</source>
        <translation>Visita a {customer}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{name}, lunar birthday ({day})</source>
        <translation>{name}, cumpleaños lunar ({day})</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{name} turns {age}</source>
        <translation>{name} cumple {age}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>working contact only</source>
        <translation>solo trato de trabajo</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Everyone’s</source>
        <translation>De todos</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Nothing is on today.</source>
        <translation>Hoy no hay nada.</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Further ahead</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Birthdays and days to remember</source>
        <translation>Cumpleaños y fechas</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>To verify</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Changed since approval</source>
        <translation>Cambió desde la aprobación</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Due this week</source>
        <translation>Vence esta semana</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Waiting for the manager</source>
        <translation>En espera del gerente</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Ratings gone stale</source>
        <translation>Valoraciones desactualizadas</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nada pendiente.</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>The week at the left, what needs you at the right. A click or Enter on a line leads to it; the button at its end does what it says, and so does the letter that is underlined in it, without Alt. Up and Down go from line to line. “Show all” unfolds what has no room.

The dots count the different C customers that you see this week. “Book it” plans a visit at your first free working time, or around the trip that comes near; undo takes it back.

“Mine” is what you own or take part in, as our colleague of your name; “Everyone’s” is the whole team’s. A manager approves and verifies for everybody.</source>
        <translation>A la izquierda, la semana; a la derecha, lo pendiente. Un clic o Enter en una línea lleva hasta ello; el botón al final hace lo que dice, y también la letra subrayada en él, sin Alt. Las flechas arriba y abajo van de línea en línea. “Mostrar todas” despliega lo que no cabe.

Los puntos cuentan los distintos clientes C vistos esta semana. “Agendar” planifica una visita en la primera hora de trabajo libre o en torno al próximo viaje; Deshacer la revierte.

“Mías” es lo propio: lo que se tiene a cargo o en lo que se participa, según el nombre del perfil; “De todos” es lo de todo el equipo. Un gerente aprueba y verifica por todos.</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>One thing waits for you.</source>
        <translation>1 asunto pendiente.</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>{count} things wait for you.</source>
        <translation>{count} asuntos pendientes.</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>{count} of {wanted} C customers this week</source>
        <translation>{count} de {wanted} clientes C esta semana</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>{count} of {total} not visited for {days} days</source>
        <translation>{count} de {total} sin visita en {days} días</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>C customers this week</source>
        <translation>Clientes C esta semana</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>Different C customers that {name} sees this week.</source>
        <translation>Distintos clientes C que {name} ve esta semana.</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>Different C customers of the team this week: {each}.</source>
        <translation>Distintos clientes C del equipo esta semana: {each}.</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>Different C customers that anybody of the team sees this week.</source>
        <translation>Distintos clientes C que alguien del equipo ve esta semana.</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Welcome to Loam</source>
        <translation>Bienvenida a Loam</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Your name, for the history of changes</source>
        <translation>Nombre, para el historial de cambios</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Your customers, the people who decide there, and what you plan: in one file on this computer.</source>
        <translation>Los clientes, las personas que allí deciden y lo planificado: en un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>The demo book holds invented customers with maps, plans and history. Try everything in it; nothing you do there touches your own book.</source>
        <translation>El cuaderno de demostración trae clientes inventados con mapas, planes e historial. Se puede probar todo; nada de lo que se haga allí toca el cuaderno propio.</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>New here</source>
        <translation>Primera vez aquí</translation>
    </message>
    <message>
        <location filename="../../views/widgets/date_field.py"/>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <location filename="../../views/widgets/date_field.py"/>
        <source>“{text}” is not a date. Write it as year-month-day, such as {hint}.</source>
        <translation>“{text}” no es una fecha. Escribirla como año-mes-día, por ejemplo {hint}.</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Loam made a mistake.</source>
        <translation>Loam cometió un error.</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>The last step was not carried out. What was saved before is safe. The report says where it happened; it holds no names and nothing else from your book.</source>
        <translation>El último paso no se realizó. Lo guardado antes está a salvo. El informe dice dónde ocurrió; no contiene nombres ni nada más del cuaderno.</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../views/widgets/fields.py"/>
        <source>“{text}” is not an amount. Write it in digits, such as 1250.50.</source>
        <translation>“{text}” no es un importe. Escribirlo en cifras, como 1250,50.</translation>
    </message>
    <message>
        <location filename="../../views/widgets/folding.py"/>
        <source>Fold “{section}”</source>
        <translation>Plegar “{section}”</translation>
    </message>
    <message>
        <location filename="../../views/widgets/folding.py"/>
        <source>Unfold “{section}”</source>
        <translation>Desplegar “{section}”</translation>
    </message>
    <message>
        <location filename="../../views/widgets/inspector.py"/>
        <source>Fold the panel away</source>
        <translation>Plegar el panel</translation>
    </message>
    <message>
        <location filename="../../views/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>{name}: not known yet</source>
        <translation>{name}: aún no se conoce</translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>Why is {name} {score}?</source>
        <translation>¿Por qué {name} es {score}?</translation>
    </message>
    <message>
        <location filename="../../views/widgets/table.py"/>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
</context>
</TS>
