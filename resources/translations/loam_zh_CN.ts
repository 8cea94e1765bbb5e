<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Loam</name>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Be there for the person: a birthday, a success, a hard time. Nothing is sold.</source>
        <translation>在对方需要时陪伴：生日、成功、困难时刻。不推销任何东西。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Whoever of us this person trusts most, alone.</source>
        <translation>由对方最信任的我方人员单独前往。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What matters to the person just now?
Look whether he or she accepts private contact; if not, congratulate at work.
What was given before, and what the limit of the year still allows.
Something thoughtful rather than dear; a card by hand.</source>
        <translation>对方眼下最在意什么？
查看对方是否接受私人活动；不接受则在工作场合祝贺。
以前送过什么，今年限额还剩多少。
重心意，不重贵重；附手写卡片。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Listen.
Help with one thing that has nothing to do with us.</source>
        <translation>倾听。
帮一件与我方无关的事。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The person felt meant, not courted. We know one thing more about what moves him or her.</source>
        <translation>对方感到被在意，而不是被讨好。对其关切多了解了一点。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>How is the person?
What would help him or her succeed?</source>
        <translation>对方近况如何？
什么能帮助对方成功？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Note the gift with its value.
Note days that matter.
Keep what was offered within a week.</source>
        <translation>记下礼品及其价值。
记下重要的日子。
答应的事一周内兑现。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Hear how satisfied people of every rank are, and what they expected instead.</source>
        <translation>了解各层级人员有多满意，以及原本期望什么。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Users, middle management and decision makers of each department. Somebody of ours who was not in the project.</source>
        <translation>各部门的使用者、中层和决策者。我方由未参与项目的人员出面。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Choose people of every rank, not the same few again.
What was criticised the last time, and what we did about it.
The same questions for all, ten at most.</source>
        <translation>各层级都要选到，不总找同样几个人。
上次批评了什么，我方做了什么。
所有人问题相同，最多十题。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What did we do since you told us the last time?
How satisfied are you, 0 to 10, and what would make it one more?
What did you expect that did not happen?
What do others do better?</source>
        <translation>上次反馈之后，我方做了什么？
0到10分有多满意，怎样才能再加一分？
原本期望而未发生的是什么？
别人哪里做得更好？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Everybody gave a number and a reason. Each criticism has somebody of ours who answers it.</source>
        <translation>每人都给出分数和理由。每条批评都有我方人员回应。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The numbers, with the reasons in their words.
What was criticised, by whom?</source>
        <translation>分数，以及用原话记录的理由。
谁批评了什么？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Pass each criticism on within two days.
Tell everybody who answered what is done about it.
Ask again when it is done.</source>
        <translation>每条批评两天内转达。
告知每位答复者处理情况。
处理完后再问一次。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Settle one thing, and keep in touch.</source>
        <translation>办妥一件事，保持联系。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>One of them, one of us.</source>
        <translation>对方一人，我方一人。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The one thing to settle.
What is still promised between us.</source>
        <translation>要办妥的那件事。
彼此之间尚待兑现的承诺。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>How are you?
The one thing.
What else is on your desk?
Who does what by when?</source>
        <translation>近况如何？
那件事。
手头还有什么事？
谁在何时前做什么？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>The one thing is settled, and we know what occupies them.</source>
        <translation>那件事已办妥，也了解对方在忙什么。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What was settled?
What else did they mention?</source>
        <translation>办妥了什么？
还提到了什么？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What was promised, in two lines by mail, the same day.</source>
        <translation>当天用两行邮件确认承诺的事。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What shall be different afterwards?</source>
        <translation>之后应有什么不同？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Who is needed for that, on both sides?</source>
        <translation>为此双方需要谁参加？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What do they expect?
What do we bring?
What is still promised between us?</source>
        <translation>对方期望什么？
我方带去什么？
彼此之间还有哪些承诺待兑现？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Their subject
Our subject
Who does what by when</source>
        <translation>对方的议题
我方的议题
谁在何时前做什么</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What should be different is different, or we know why not.</source>
        <translation>应有的不同已实现，或已知道为何没有。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>What is different now?
What was said, and what was promised?</source>
        <translation>现在有什么不同？
说了什么，承诺了什么？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/contacts.py"/>
        <source>Thanks and promises the same day.</source>
        <translation>当天致谢并发出承诺清单。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Bring users of several departments or branches together at the place where our equipment works, so that they carry the experience home.</source>
        <translation>把多个部门或分支机构的使用者请到我方设备运行的现场，让他们把体验带回去。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Users and middle management of all branches concerned; speakers of the customer before ours.</source>
        <translation>所有相关分支机构的使用者和中层；客户的发言人先于我方。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Win a department of the customer as host and as first speaker.
Invite each branch by name and ask what it wants to hear.
Rehearse what is shown, and have a second way to show it.
Signs, seats, power, network, weather.
A colleague of ours for each group of guests.</source>
        <translation>争取客户的一个部门做东并首先发言。
逐个邀请分支机构，询问想听什么。
演示要排练，并备好第二种方式。
指引、座位、供电、网络、天气。
每组来宾有一位我方同事陪同。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Opening by the host
What the host department reached with it, in figures
On site, in small groups
Open exchange: what does not work yet
What each branch takes home</source>
        <translation>东道部门致辞
东道部门取得的成效，用数字说明
分小组看现场
开放交流：还有什么不好用
各分支机构带走什么</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Every invited branch came. The customer’s own people spoke most. At least three branches asked for a talk of their own.</source>
        <translation>受邀分支机构全部到场。客户自己的人发言最多。至少三家分支机构要求单独交流。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Who came, by department?
What was criticised?
Which branch wants what, and who calls them?</source>
        <translation>来了谁，按部门？
批评了什么？
哪家分支机构想要什么，由谁联系？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Call each branch within a week.
Answer what was criticised to all who were there.
Mark new supporters on the map, with what shows it.</source>
        <translation>一周内联系每家分支机构。
批评的问题向所有到场者答复。
在权力地图上标记新的支持我方的人，并附证据。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Make evaluators certain that our solution fits their need, before the specification is written.</source>
        <translation>在规格书写成之前，让评估者确信我方方案符合其需求。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Evaluators and users of the technical departments. Our solution manager speaks, the account manager listens.</source>
        <translation>技术部门的评估者和使用者。我方解决方案经理讲，客户经理听。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Ask two evaluators beforehand what they must be able to prove.
Three requirements of theirs that we meet best, with figures.
What the rival will say against it, with our answer.
No slide that is not about them.</source>
        <translation>事先询问两位评估者需要证明什么。
对方的三项需求中我方做得最好的，用数字说明。
对手会如何反驳，我方如何回应。
没有一页与对方无关。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>5 min: their need, as we understood it
25 min: how it is met, shown, not told
20 min: questions, each noted with who asked
10 min: what they need from us for their own paper</source>
        <translation>5分钟：我方理解的对方需求
25分钟：如何满足，演示而不空讲
20分钟：提问，逐条记下提问人
10分钟：对方写自己的报告需要我方提供什么</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Their need was confirmed by them. At least five questions came. One of our points is taken into their specification.</source>
        <translation>对方确认了需求。至少有五个提问。我方有一点写进了规格书。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Who asked what?
Which points did they accept, which not?
What stands in their specification now?</source>
        <translation>谁问了什么？
哪些点认可，哪些不认可？
规格书现在怎么写？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Written answers within three working days.
Documents that they can use as they are.
A talk with each evaluator who stayed silent.</source>
        <translation>三个工作日内书面答复。
提供对方可直接使用的文件。
与每位没有发言的评估者单独沟通。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Be of use beyond the product: share how we or others solved a problem of management that they have.</source>
        <translation>在产品之外有用：分享我方或他人如何解决对方面临的管理问题。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Management of one or two departments, ten to twenty people. A speaker of ours who has done it.</source>
        <translation>一两个部门的管理人员，十到二十人。由我方亲历者主讲。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Let the customer choose the subject out of three.
A case with figures, its failures included.
Two of their people who will speak of their own practice.
Nothing about our products.</source>
        <translation>给三个主题，由客户选一个。
一个有数字的案例，包括失败之处。
请客户两位人员讲自己的实践。
不谈我方产品。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>10 min: why this subject, by the customer
40 min: the case: before, decision, failures, result
40 min: their own situation, in groups
20 min: what they will try, and what help they want</source>
        <translation>10分钟：为何选此主题，由客户讲
40分钟：案例：之前、决策、失败、结果
40分钟：分组讨论自身情况
20分钟：打算尝试什么，需要什么帮助</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>They chose the subject. Half of the time was theirs. They asked for a second one, or for help with one thing.</source>
        <translation>主题由对方选定。一半时间属于对方。对方要求再办一次，或就一件事求助。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Which problems did they name?
What will they try, and who leads it?
Who took the lead in the groups?</source>
        <translation>对方提到了哪些问题？
打算尝试什么，谁牵头？
各组由谁主导？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Send the case and the results of the groups within a week.
Ask after 30 days what came of what they wanted to try.
Enter the problems named as needs.</source>
        <translation>一周内发出案例和分组结果。
30天后询问尝试的进展。
把提到的问题录入为需求。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Both sides open their strategy for the next three to five years and find the ground that they share.</source>
        <translation>双方公开今后三到五年的战略，找到共同点。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Their head of strategy and business; our management of the region and the product lines. Equal ranks, no more than eight a side.</source>
        <translation>对方的战略和业务负责人；我方区域和产品线管理层。级别对等，每方不超过八人。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Read their group strategy, annual report and budget; mark what is not understood.
Agree three to five topics with their strategy department.
For each topic: our position, theirs as we know it, the ground we may share.
Decide what we may open and what not.
What came of the last meeting’s topics.</source>
        <translation>阅读对方的集团战略、年报和预算；标出不明白之处。
与对方战略部门商定三到五个议题。
每个议题：我方立场、已知的对方立场、可能的共同点。
确定哪些可以公开，哪些不可以。
上次会议的议题结果如何。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>15 min: what came of the last meeting
45 min: their strategy, in their words
45 min: our strategy and investments that concern them
60 min: topic by topic: common ground and differences
15 min: projects that follow, with owners</source>
        <translation>15分钟：上次会议的落实情况
45分钟：对方战略，由对方自己讲
45分钟：我方与其相关的战略和投资
60分钟：逐个议题：共同点与分歧
15分钟：后续项目及负责人</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>They opened plans that we did not know. Every topic ends with common ground or a clear difference. At least one project follows.</source>
        <translation>对方公开了我方未知的计划。每个议题都有共同点或明确的分歧。至少有一个后续项目。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Per topic: ours, theirs, common ground, what follows.
What surprised us?
Where do we drift apart?</source>
        <translation>每个议题：我方、对方、共同点、后续。
有什么出乎意料？
在哪些方面渐行渐远？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/events.py"/>
        <source>Minutes agreed by both sides within a week.
Common topics go into the plan of the year, with owners.
Bring the customer’s strategy in the insight up to date.
Next meeting within 12 months.</source>
        <translation>一周内形成双方认可的会议纪要。
共同议题列入年度计划，明确负责人。
更新客户洞察中的客户战略。
12个月内召开下一次会议。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Learn what changed at the customer, and move one thing forward.</source>
        <translation>了解客户有什么变化，推进一件事。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>The account manager, with the solution manager when a product is the subject. One or two of them.</source>
        <translation>客户经理；谈产品时带上解决方案经理。对方一两人。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Read the last summary and what is still promised.
Choose one aim and two questions.
Look up their news and what runs in their network or plant.
Bring one thing of use to them.</source>
        <translation>阅读上次纪要和尚待兑现的承诺。
选定一个目标和两个问题。
查看其新闻，以及其网络或工厂在用什么。
带一样对其有用的东西。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>5 min: what changed since the last time
20 min: their subject first, then ours
10 min: what worries them about us or our deliveries
5 min: who does what by when</source>
        <translation>5分钟：上次以来有何变化
20分钟：先谈对方的事，再谈我方的
10分钟：对我方或我方交付有何担心
5分钟：谁在何时前做什么</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>We heard something new, word for word. Every promise has a name and a day. The next meeting is agreed.</source>
        <translation>听到了新情况，并逐字记录。每项承诺都有姓名和日期。已约定下次见面。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>What is new at the customer?
Where does this person stand, and what shows it?
What do rivals do here?</source>
        <translation>客户有什么新情况？
此人立场如何，凭什么看出？
竞争对手在这里做什么？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Send thanks and the list of promises the same day.
Pass opinions on within two days.
Enter what the visit showed as evidence.</source>
        <translation>当天致谢并发出承诺清单。
意见两天内转达。
把拜访中的表现录入为证据。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Bring the two managements together on direction for the next years, and settle what only they can settle.</source>
        <translation>让双方管理层就今后几年的方向达成一致，解决只有他们能解决的问题。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Our executive, of equal rank with the host; the account manager prepares and takes notes. Their decision maker and whoever carries out what is agreed.</source>
        <translation>我方高层，与接待方级别对等；客户经理准备并记录。对方的决策者和执行约定的人。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>One page for our executive: who they are, where each stands, what we want, what we can give.
Three messages, and the one question that our executive asks.
What they may complain of, with our answer and its owner.
Agree the agenda with their office a week before.
What was promised at the last executive visit, and what became of it.</source>
        <translation>给我方高层的一页纸：对方是谁、各自立场、我方想要什么、能给什么。
三个要点，以及我方高层要问的一个问题。
对方可能抱怨什么，我方的答复及负责人。
提前一周与对方办公室商定议程。
上次高层拜访承诺了什么，结果如何。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>10 min: welcome, and how the cooperation stands
25 min: their strategy and what they expect of us
25 min: our strategy and what we offer them
20 min: decisions on open subjects
10 min: who follows up, and when both meet again</source>
        <translation>10分钟：欢迎，合作现状
25分钟：对方战略及对我方的期望
25分钟：我方战略及能提供什么
20分钟：就未决事项作决定
10分钟：谁跟进，双方何时再见</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Equal ranks met. They spoke at least half of the time. One decision was taken. The return visit has a date.</source>
        <translation>级别对等。对方发言至少占一半时间。作出了一项决定。回访已定日期。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>What did their executive say about direction, word for word?
What was decided?
What did either executive promise in person?</source>
        <translation>对方高层关于方向逐字说了什么？
决定了什么？
双方高层各亲口承诺了什么？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Letter of thanks from our executive within three days.
Every promise with its owner goes to both offices within a week.
The account manager reports on all of them after 30 days.
Plan the return visit within 12 months.</source>
        <translation>三天内由我方高层发感谢信。
每项承诺及负责人一周内告知双方办公室。
30天后客户经理汇报全部落实情况。
安排12个月内的回访。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Let them see with their own eyes that we can deliver: development, factory, service, exhibition hall.</source>
        <translation>让对方亲眼看到我方的交付能力：研发、工厂、服务、展厅。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Decision makers and evaluators with an open project, six to eight guests. A host of ours for each line of the agenda, an interpreter where one is needed.</source>
        <translation>有在谈项目的决策者和评估者，六到八位来宾。每个议程行有我方接待人，需要时配翻译。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Ask every guest what he or she wants to see.
Plan the agenda to the minute, with places, hosts, transport and meals.
Diets, allergies, drinks, names as they wish to be written.
Brief each host: who comes, where they stand, what not to say.
Walk the whole way the day before.</source>
        <translation>询问每位来宾想看什么。
议程排到分钟，含地点、接待人、交通和用餐。
忌口、过敏、酒水、姓名的写法。
向每位接待人交底：谁来、立场如何、什么不能说。
前一天走一遍全程。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Welcome by our executive
Exhibition hall: what the guests asked to see
Factory or laboratory
Exchange on their project with our experts
Meal, with seats by subject
Closing: what was seen, what was asked, what follows</source>
        <translation>我方高层欢迎
展厅：来宾要看的内容
工厂或实验室
与我方专家交流其项目
用餐，按话题安排座位
总结：看了什么、问了什么、接下来做什么</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>It ran on time. Every guest saw what he or she asked for and put a question to an expert. All open questions were answered within a week.</source>
        <translation>按时进行。每位来宾都看到了想看的，并向专家提了问题。所有未答问题一周内答复。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>What impressed which guest, word for word?
What did they doubt?
Which questions are still open, and who answers them?</source>
        <translation>什么给哪位来宾留下印象，逐字记录？
对什么有疑虑？
还有哪些问题未答，由谁答复？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Photographs and thanks within two days.
Answers to all open questions within a week.
Visit each guest within 30 days and ask what stayed with them.</source>
        <translation>两天内送照片并致谢。
一周内答复所有未答问题。
30天内拜访每位来宾，询问印象最深的是什么。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Let a customer who uses our equipment answer the doubts of one who may buy it.</source>
        <translation>让使用我方设备的客户解答潜在买家的疑虑。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Their evaluators and users, two to five people. The host customer’s engineer and our solution manager.</source>
        <translation>对方的评估者和使用者，两到五人。样板点客户的工程师和我方解决方案经理。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Choose a site that is like theirs in size and in what runs beside it.
Ask the host customer’s leave, and what must not be shown.
Write down their doubts, and where on site each is answered.
Figures of the site: since when, how many, how often it failed.
Safety shoes, passes, the way there.</source>
        <translation>选规模和周边设备与对方相近的样板点。
征得样板点客户同意，并问清什么不能展示。
写下对方的疑虑，以及在现场何处解答。
样板点的数据：何时启用、多少台、故障几次。
安全鞋、通行证、路线。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>15 min: the host on why they chose it and what they would do again
45 min: on site, the equipment at work
30 min: questions among users, without us speaking
15 min: what this means for their project</source>
        <translation>15分钟：样板点客户讲为何选择、哪些会照做
45分钟：现场，看设备运行
30分钟：使用者之间问答，我方不发言
15分钟：对其项目意味着什么</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>The host spoke freely. Each doubt written down before was answered on site. A next step for their project is agreed.</source>
        <translation>样板点客户畅所欲言。事先写下的疑虑都在现场得到解答。其项目的下一步已约定。</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Which doubt is settled, which is left?
What did the host say, word for word?
Who changed his or her mind?</source>
        <translation>哪个疑虑已消除，哪个还在？
样板点客户逐字说了什么？
谁改变了看法？</translation>
    </message>
    <message>
        <location filename="../../app/activity_kinds/visits.py"/>
        <source>Thank the host customer, and note that we owe them one.
Send the figures of the site to those who asked.
Settle the doubts that are left within two weeks.</source>
        <translation>感谢样板点客户，记下欠一份人情。
把样板点的数据发给提问的人。
两周内消除剩余疑虑。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>This repeats more than once a day, and the calendar cannot show that. Repeat it daily.</source>
        <translation>一天重复多次，日历无法显示。请改为每天重复。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>The repetition ends before it begins. Choose a later last day.</source>
        <translation>重复的结束早于开始。请选择更晚的最后一天。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>{count} times are too many; {most} are the most. Choose a last day instead.</source>
        <translation>{count}次太多，最多{most}次。请改为选择最后一天。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_text.py"/>
        <source>The repetition “{rule}” cannot be read. Choose how it repeats.</source>
        <translation>重复规则“{rule}”无法读取。请选择重复方式。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>{repeats} It takes place once.</source>
        <translation>{repeats}共一次。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>{repeats} It takes place {count} times.</source>
        <translation>{repeats}共{count}次。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>{repeats} The last day is {day}.</source>
        <translation>{repeats}最后一天为{day}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>It repeats by a rule of its own: {rule}.</source>
        <translation>按自定义规则重复：{rule}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every day.</source>
        <translation>每天。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every second day.</source>
        <translation>每两天。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every {n} days.</source>
        <translation>每{n}天。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every week from Monday to Friday.</source>
        <translation>每周一至周五。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every week on {days}.</source>
        <translation>每逢{days}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every second week on {days}.</source>
        <translation>每两周的{days}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every {n} weeks on {days}.</source>
        <translation>每{n}周的{days}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the last day of every month.</source>
        <translation>每月最后一天。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the last day of the month, every {n} months.</source>
        <translation>每{n}个月的最后一天。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On day {days} of every month.</source>
        <translation>每月{days}日。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On day {days} of the month, every {n} months.</source>
        <translation>每{n}个月的{days}日。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the {weekday} of every month.</source>
        <translation>每月{weekday}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>On the {weekday} of the month, every {n} months.</source>
        <translation>每{n}个月的{weekday}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every year on {day}.</source>
        <translation>每年{day}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every {n} years on {day}.</source>
        <translation>每{n}年的{day}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>Every year on the {weekday} of {month}.</source>
        <translation>每年{month}的{weekday}。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>first {weekday}</source>
        <translation>第一个{weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>second {weekday}</source>
        <translation>第二个{weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>third {weekday}</source>
        <translation>第三个{weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>fourth {weekday}</source>
        <translation>第四个{weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>fifth {weekday}</source>
        <translation>第五个{weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/rule_words.py"/>
        <source>last {weekday}</source>
        <translation>最后一个{weekday}</translation>
    </message>
    <message>
        <location filename="../../app/almanac/zones.py"/>
        <source>“{name}” is no time zone. Choose one from the list, such as Europe/Madrid.</source>
        <translation>“{name}”不是时区。请从列表中选择，如Europe/Madrid。</translation>
    </message>
    <message>
        <location filename="../../app/almanac/zones.py"/>
        <source>On {day} the clocks in {zone} are put forward, and {missing} does not come. It was set to {settled}.</source>
        <translation>{day}，{zone}的时钟拨快，没有{missing}。已设为{settled}。</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Parts of the book are damaged. Restore the newest backup; the damaged file is kept.</source>
        <translation>客户库部分损坏。请恢复最新的备份；损坏的文件会保留。</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>Reading the history</source>
        <translation>读取历史</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>The history does not tell how the book came to be what it is. The entries are sound.</source>
        <translation>历史未能说明客户库如何变成现状。各条目本身完好。</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>This book lies in a folder of another computer. A broken connection can damage it: keep it on this computer and share workbooks instead.</source>
        <translation>此客户库位于另一台电脑的文件夹中，连接中断可能损坏它：请放在本机，改用工作簿共享。</translation>
    </message>
    <message>
        <location filename="../../app/book_care.py"/>
        <source>{service} copies this folder to other computers, which can damage an open book. Keep the book elsewhere on this computer and share workbooks instead.</source>
        <translation>{service}会把这个文件夹复制到其他电脑，可能损坏打开的客户库。请放在本机的其他位置，改用工作簿共享。</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Holder of a seat</source>
        <translation>席位任职</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Line</source>
        <translation>影响线</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Buying step</source>
        <translation>采购步骤</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Seat in a buying step</source>
        <translation>采购步骤中的席位</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Rival</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Tie to a rival</source>
        <translation>对手关系</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Activity</source>
        <translation>接触活动</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Participant</source>
        <translation>参与人</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Plan item</source>
        <translation>计划项</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Insight section</source>
        <translation>洞察章节</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Team member</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Assignment</source>
        <translation>客户分工</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Exception of a series</source>
        <translation>系列的例外</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Cadence</source>
        <translation>联系频率</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Activity template</source>
        <translation>活动模板</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Topic of a meeting</source>
        <translation>会议议题</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Day to remember</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Reception of guests</source>
        <translation>来宾接待</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Line of an agenda</source>
        <translation>议程行</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Guest of a line</source>
        <translation>议程行来宾</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Way between places</source>
        <translation>路程</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Plan template</source>
        <translation>计划模板</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Item of a template</source>
        <translation>模板条目</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Support request</source>
        <translation>支持请求</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Rating of a customer</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Locked project</source>
        <translation>锁定项目</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Innovation centre</source>
        <translation>联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Topic of innovation</source>
        <translation>创新课题</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Mapping of a workbook</source>
        <translation>工作簿映射</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Place on the map, across</source>
        <translation>图上横向位置</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Place on the map, down</source>
        <translation>图上纵向位置</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Position</source>
        <translation>席位</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Held by</source>
        <translation>任职者</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Held since</source>
        <translation>任职起</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Held until</source>
        <translation>任职止</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Guest</source>
        <translation>来宾</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Customer's person</source>
        <translation>客户方人员</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Our person</source>
        <translation>我方人员</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Passage</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/fields.py"/>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/names.py"/>
        <source>{one} → {other}</source>
        <translation>{one}→{other}</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}”: {fields} was edited since and stays.</source>
        <translation>{kind}“{name}”：{fields}此后又被编辑，保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” was edited since and stays.</source>
        <translation>{kind}“{name}”此后又被编辑，保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” is used elsewhere by now and stays.</source>
        <translation>{kind}“{name}”已被别处使用，保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” was deleted since and stays deleted.</source>
        <translation>{kind}“{name}”此后已被删除，保持删除。</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}”: what “{fields}” referred to is gone, so it stays as it is.</source>
        <translation>{kind}“{name}”：“{fields}”所指的内容已不存在，保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}”: what it referred to is gone.</source>
        <translation>{kind}“{name}”：它所指的内容已不存在。</translation>
    </message>
    <message>
        <location filename="../../app/chronicle/staying.py"/>
        <source>{kind} “{name}” was replaced by another one, which stays.</source>
        <translation>{kind}“{name}”已被另一条替换，后者保留。</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>write a verified backup beside the book</source>
        <translation>在客户库旁写出一份经过校验的备份</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>put a backup in the place of the book; without one: list them</source>
        <translation>用备份替换客户库；不指定备份时列出全部备份</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>a file, or its name in the list</source>
        <translation>文件，或列表中的名称</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>print the list for programs</source>
        <translation>以程序可读的格式输出列表</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>“{file}” is as it was in the backup.</source>
        <translation>“{file}”已恢复为备份时的状态。</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>The book that was there is kept as “{file}”.</source>
        <translation>原来的客户库已另存为“{file}”。</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>Name one of these backups to restore it.</source>
        <translation>从以下备份中指定一个来恢复。</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>There is no backup of this book yet.</source>
        <translation>这个客户库还没有备份。</translation>
    </message>
    <message>
        <location filename="../../app/commands/backup.py"/>
        <source>There is no backup “{name}”. Leave the name out to see those that are there.</source>
        <translation>没有备份“{name}”。不写名称可列出现有备份。</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>write a calendar file for a phone or Outlook</source>
        <translation>写出供手机或Outlook使用的日历文件</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>the calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>only this one; may be repeated</source>
        <translation>只含此客户；可重复使用</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>the first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <location filename="../../app/commands/calendar.py"/>
        <source>{activities} activities and {items} plan items were written.</source>
        <translation>已写出{activities}个活动和{items}个计划项。</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>check file, schema and history of a book</source>
        <translation>检查客户库的文件、结构和历史</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>print findings for programs</source>
        <translation>以程序可读的格式输出检查结果</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>“{file}” is damaged. Restore the newest backup; it stays as it is.</source>
        <translation>“{file}”已损坏，未作改动。请恢复最新的备份。</translation>
    </message>
    <message>
        <location filename="../../app/commands/check.py"/>
        <source>“{file}” is sound.</source>
        <translation>“{file}”完好。</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>Give it with --passphrase-file FILE, or in LOAM_PASSPHRASE.</source>
        <translation>请用 --passphrase-file FILE 或 LOAM_PASSPHRASE 提供口令。</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>{command} needs --book FILE</source>
        <translation>{command}需要--book FILE</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>Loam: the people of a customer, the plan, what is known, and workbooks.</source>
        <translation>Loam：客户的人员、计划、已知信息和工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>Without a command the window opens. Exit status: 0 done, 1 refused, 2 wrong usage.</source>
        <translation>不带命令时打开窗口。退出状态：0完成，1被拒绝，2用法有误。</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../app/commands/command_line.py"/>
        <source>There is no display here, so Loam shows itself in pictures instead of a window.</source>
        <translation>这里没有显示器，Loam改用图片展示，不打开窗口。</translation>
    </message>
    <message>
        <location filename="../../app/commands/customers.py"/>
        <source>This customer was not in the book on {day}. Choose a later day.</source>
        <translation>{day}时客户库中还没有该客户。请选择较晚的日期。</translation>
    </message>
    <message>
        <location filename="../../app/commands/demo.py"/>
        <source>make the demo book</source>
        <translation>生成演示库</translation>
    </message>
    <message>
        <location filename="../../app/commands/demo.py"/>
        <source>the day on which the demo takes place (today)</source>
        <translation>演示所在的日期（默认今天）</translation>
    </message>
    <message>
        <location filename="../../app/commands/demo.py"/>
        <source>The demo book is ready: {file}</source>
        <translation>演示库已就绪：{file}</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>write a workbook</source>
        <translation>写出工作簿</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>the workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>compare a workbook or a calendar file with the book, and take it in</source>
        <translation>把工作簿或日历文件与客户库比较并接收</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>show the differences, change nothing</source>
        <translation>只显示差异，不作任何更改</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>take everything, or what is neither conflict nor problem</source>
        <translation>采纳全部，或只采纳没有冲突和问题的部分</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>for a workbook of another program: the mapping that the book remembers under this name; if there is none, its columns are guessed, shown, and remembered so</source>
        <translation>用于其他程序的工作簿：客户库以此名称记住的映射；没有时猜测各列含义，显示结果并以此名称记住</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>with --mapping or a calendar file: whose these are, where the file does not say it</source>
        <translation>用于--mapping或日历文件：文件中未注明时，指明属于哪家客户</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>print the differences for programs</source>
        <translation>以程序可读的格式输出差异</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>--customer goes with --mapping or a calendar file; workbooks of Loam know their customers.</source>
        <translation>--customer与--mapping或日历文件一起使用；Loam的工作簿已含客户信息。</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>The mapping is remembered as “{name}”.</source>
        <translation>映射已记为“{name}”。</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>Taken in: {created} new rows, {changed} cells, {deleted} rows deleted.</source>
        <translation>已接收：新增{created}行，更改{changed}个单元格，删除{deleted}行。</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>{count} rows are missing in the workbook and stay in the book.</source>
        <translation>工作簿中缺少{count}行，它们保留在客户库中。</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>{count} cells were edited on both sides and stay as they are.</source>
        <translation>{count}个单元格两边都改过，保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/commands/exchange.py"/>
        <source>{count} cells could not be understood and were left out.</source>
        <translation>{count}个单元格无法理解，未采纳。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” is protected with a password. Save it without one and try again.</source>
        <translation>“{file}”有密码保护。请去掉密码保存后重试。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” was written by Loam. Leave --mapping out to take it in.</source>
        <translation>“{file}”由Loam写出。接收时请去掉--mapping。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Remember the mapping “{name}”</source>
        <translation>记住映射“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” was not written by Loam. The remembered mapping “{name}” fits it: add --mapping "{name}".</source>
        <translation>“{file}”不是由Loam写出的。已记住的映射“{name}”适用：请加上--mapping "{name}"。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{file}” was not written by Loam. Give a mapping a name with --mapping NAME: its columns are guessed, shown, and remembered under that name.</source>
        <translation>“{file}”不是由Loam写出的。请用--mapping NAME为映射命名：Loam会猜测各列含义，显示结果并以此名称记住。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>No table of customers, departments or people was found in “{file}”. Open it in the window, Exchange, and say what its columns mean.</source>
        <translation>“{file}”中没有找到客户、部门或人员的表格。请在窗口的“数据交换”中打开，并说明各列含义。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Sheet “{sheet}” of “{file}” does not say whose people these are. Name the customer with --customer NAME.</source>
        <translation>“{file}”的工作表“{sheet}”没有写明这些人属于哪家客户。请用--customer NAME指定。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>“{name}” is not in this book yet and comes in as a new customer.</source>
        <translation>客户库中还没有“{name}”，将作为新客户接收。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Like it are: {names}. Use that name if it is the one you mean.</source>
        <translation>名称相近的有：{names}。如果指的是它，请用那个名称。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Sheet “{sheet}”: headings in row {row}, below them: {subject}.</source>
        <translation>工作表“{sheet}”：标题在第{row}行，其下为{subject}。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>A tick under “{heading}” says {field}: {value}.</source>
        <translation>“{heading}”下的勾选表示{field}：{value}。</translation>
    </message>
    <message>
        <location filename="../../app/commands/foreign.py"/>
        <source>Column “{heading}” is read as: {field}.</source>
        <translation>列“{heading}”读作：{field}。</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>list the changes of a book, newest first</source>
        <translation>列出客户库的更改，最新的在前</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>print all of them for programs</source>
        <translation>以程序可读的格式输出全部更改</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>take a change back, however old</source>
        <translation>撤回一次更改，不论多久以前</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>its number or key in the history</source>
        <translation>它在历史中的编号或键</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>There was nothing left to take back.</source>
        <translation>没有可撤回的内容。</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>And {count} more entries stay.</source>
        <translation>另有{count}条记录保留。</translation>
    </message>
    <message>
        <location filename="../../app/commands/history.py"/>
        <source>There is no change “{name}” in this book. See the history.</source>
        <translation>这个客户库中没有更改“{name}”。请查看历史。</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>The demo book is made: twelve customers, 150 people, 24 months.</source>
        <translation>演示库已生成：12家客户，150人，24个月。</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Move {name} under {manager}</source>
        <translation>把{name}移到{manager}之下</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Rate {name}: exclusive support</source>
        <translation>评价{name}：支持并排他</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Told the other vendor that the second slot is closed.</source>
        <translation>已告知另一家供应商：第二个名额不再开放。</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Plan a visit: {title}</source>
        <translation>安排拜访：{title}</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Write insight: what the energy project is paid from</source>
        <translation>撰写客户洞察：能源项目的资金来源</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Export {customer} to {file}: {rows} rows</source>
        <translation>导出{customer}到{file}：{rows}行</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Edit it without Loam: {cells}</source>
        <translation>不用Loam，直接编辑：{cells}</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Compare, before anything is taken:</source>
        <translation>采纳之前先比较：</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Import: {changed} cells changed in one step</source>
        <translation>导入：一步更改{changed}个单元格</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Undo the tour</source>
        <translation>撤销本次演示</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Undo everything: the book is what it was, row by row.</source>
        <translation>全部撤销：客户库逐行恢复原状。</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>K {value:.1f}, gap {gap:g}</source>
        <translation>K {value:.1f}，差距{gap:g}</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Energy project</source>
        <translation>能源项目</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Meeting with Radio Access</source>
        <translation>与无线接入部门会面</translation>
    </message>
    <message>
        <location filename="../../app/commands/itinerary.py"/>
        <source>Asked for our proposal first.</source>
        <translation>先征求了我方的方案。</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>the book</source>
        <translation>客户库</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>a file whose first line opens the book</source>
        <translation>首行为客户库口令的文件</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>the language of what is said</source>
        <translation>提示所用的语言</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>who makes the changes</source>
        <translation>由谁作出更改</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>“{text}” is not a date such as 2026-03-31</source>
        <translation>“{text}”不是2026-03-31这样的日期</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>The passphrase file “{file}” cannot be read. Check its name.</source>
        <translation>口令文件“{file}”无法读取。请检查文件名。</translation>
    </message>
    <message>
        <location filename="../../app/commands/options.py"/>
        <source>“{file}” may not be read. Ask for the right to read it.</source>
        <translation>没有读取“{file}”的权限。请申请读取权限。</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>say what there is, and end</source>
        <translation>显示本说明后结束</translation>
    </message>
    <message>
        <location filename="../../app/commands/parser.py"/>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>draw a power map</source>
        <translation>绘制权力地图</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>whose map</source>
        <translation>哪家客户的权力地图</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>the picture or slide</source>
        <translation>图片或幻灯片文件</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>how the people are put in order</source>
        <translation>人员的排列视角</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>as it was at the end of that day</source>
        <translation>截至当日结束时的状态</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>redacted: names, titles and departments only</source>
        <translation>redacted：仅含姓名、职务和部门</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>a PDF on sheets of that size, to be cut and glued</source>
        <translation>按此纸张分页的PDF，供裁切拼贴</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>Only a PDF has sheets. Choose a name that ends in .pdf, or no tiles.</source>
        <translation>只有PDF可以分页。请选择以.pdf结尾的名称，或不分页。</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>Left out for others:</source>
        <translation>对外版本已略去：</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>There was nothing to leave out.</source>
        <translation>没有需要略去的内容。</translation>
    </message>
    <message>
        <location filename="../../app/commands/power_map.py"/>
        <source>– {what}</source>
        <translation>– {what}</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>scores of customers</source>
        <translation>客户得分</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>as they were at the end of that day</source>
        <translation>截至当日结束时的状态</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>print them for programs, with their reasons</source>
        <translation>以程序可读的格式输出得分及理由</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>There is no customer in this book on {day}.</source>
        <translation>{day}时客户库中没有任何客户。</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>red</source>
        <translation>红灯</translation>
    </message>
    <message>
        <location filename="../../app/commands/scores.py"/>
        <source>gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <location filename="../../app/commands/targets.py"/>
        <source>“{text}” does not end in {endings}</source>
        <translation>“{text}”的结尾不是{endings}</translation>
    </message>
    <message>
        <location filename="../../app/commands/targets.py"/>
        <source>“{file}” is a folder. Give the name of a file in it.</source>
        <translation>“{file}”是文件夹。请给出其中的文件名。</translation>
    </message>
    <message>
        <location filename="../../app/commands/targets.py"/>
        <source>The folder of “{file}” is not there. Choose another one.</source>
        <translation>“{file}”所在的文件夹不存在。请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>the main job without a screen, with pictures and workbooks left in a folder</source>
        <translation>不开窗口走完主要工作，图片和工作簿留在文件夹中</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>the folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>“{file}” is a file. Give the name of a folder.</source>
        <translation>“{file}”是文件。请给出文件夹的名称。</translation>
    </message>
    <message>
        <location filename="../../app/commands/tour.py"/>
        <source>Pictures, workbooks and the story are in {folder}.</source>
        <translation>图片、工作簿和经过记录在{folder}。</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Draw who influences whom at {name}</source>
        <translation>绘制{name}的影响线</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Set out the decision seats of {name}</source>
        <translation>列出{name}的决策席位</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Add the seat “{title}”</source>
        <translation>添加席位“{title}”</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Hand “{title}” to {name}</source>
        <translation>“{title}”由{name}接任</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Write down how {name} buys</source>
        <translation>记录{name}的采购步骤</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>{name} has left</source>
        <translation>{name}已离开</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Move six people to the Group Procurement Office</source>
        <translation>六人调入集团采购办</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Move buying power to the holding</source>
        <translation>采购权转到控股公司</translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Add the lines that cross the new office</source>
        <translation>添加跨越新部门的影响线</translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add the account team</source>
        <translation>添加客户团队</translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add {name}</source>
        <translation>添加{name}</translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add people of {name}</source>
        <translation>添加{name}的人员</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Record the agreement with {name}</source>
        <translation>登记与{name}的协议</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Record the innovation centre with {name}</source>
        <translation>登记与{name}的联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Write down what was promised at {name}</source>
        <translation>记下在{name}承诺的事</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Pass on what {name} says</source>
        <translation>转达{name}的意见</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Care for people at {name}</source>
        <translation>关怀{name}的人员</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Agree how often {name} is seen</source>
        <translation>约定与{name}的联系频率</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Ask for support for {name}</source>
        <translation>为{name}请求支持</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Rate the relationship with {name}</source>
        <translation>评价与{name}的关系</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Forecast the next 24 months</source>
        <translation>预测今后24个月</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Keep good practice as a plan template</source>
        <translation>把好的做法存为计划模板</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Assess {period}</source>
        <translation>评估{period}</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Common ground of the benchmarking with {name}</source>
        <translation>与{name}战略对标的共同点</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Plan the reception of {name}</source>
        <translation>策划{name}的接待</translation>
    </message>
    <message>
        <location filename="../../app/demo/relations.py"/>
        <source>Repeat the call every second week</source>
        <translation>每两周重复通话</translation>
    </message>
    <message>
        <location filename="../../app/demo/rivals.py"/>
        <source>Add the rivals</source>
        <translation>添加竞争对手</translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Plan {month}</source>
        <translation>制定{month}的计划</translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Write up the visits of {month}</source>
        <translation>补记{month}的拜访</translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Approve and verify plan items, {month}</source>
        <translation>批准并验证{month}的计划项</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Write the insight of {name}</source>
        <translation>撰写{name}的客户洞察</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Check the figures of {name}</source>
        <translation>核对{name}的财务数据</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Review the insight of {name}, round 1</source>
        <translation>{name}客户洞察第1轮评审</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Review the insight of {name}, round 2</source>
        <translation>{name}客户洞察第2轮评审</translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Approve the insight of {name}</source>
        <translation>批准{name}的客户洞察</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is not there any more. Look for it in another folder.</source>
        <translation>“{file}”已不在原处。请到其他文件夹查找。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is not a Loam book. Choose a file that Loam made.</source>
        <translation>“{file}”不是Loam客户库。请选择由Loam生成的文件。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is encrypted. Enter its passphrase to open it.</source>
        <translation>“{file}”已加密。输入口令即可打开。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>This passphrase does not open “{file}”. Check the keyboard layout and try again.</source>
        <translation>此口令打不开“{file}”。请检查键盘布局后重试。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” was written by a newer Loam. Update Loam on this computer to open it; the book was not touched.</source>
        <translation>“{file}”由更新版本的Loam写出。请更新这台电脑上的Loam再打开；客户库未作改动。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” was written by an older Loam. Open it for editing once to bring it up to date.</source>
        <translation>“{file}”由较旧版本的Loam写出。请以编辑方式打开一次，使其更新。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” could not be brought up to date and is as it was. Open it with the Loam that wrote it, or restore a backup.</source>
        <translation>“{file}”无法更新，保持原样。请用写出它的Loam打开，或恢复备份。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>Parts of “{file}” are damaged and cannot be read. Restore the newest backup; the damaged file is kept.</source>
        <translation>“{file}”部分损坏，无法读取。请恢复最新的备份；损坏的文件会保留。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is open in another window of Loam on {computer}. Use that window, or open the book for reading only.</source>
        <translation>“{file}”已在{computer}上的另一个Loam窗口中打开。请使用那个窗口，或以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The book is being used by another program. Wait a moment and try again.</source>
        <translation>客户库正被其他程序使用。请稍候再试。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>There is already a file “{file}”. Choose another name.</source>
        <translation>已有文件“{file}”。请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>This book can only be read. Open it for editing, or save a copy and edit that.</source>
        <translation>这个客户库只能读取。请以编辑方式打开，或另存副本再编辑。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>Nothing can be written in this folder. Choose another folder, or ask for the right to write here.</source>
        <translation>这个文件夹无法写入。请换一个文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The disk could not be read or written, and nothing was saved. Check that the drive is connected and has room, and try again.</source>
        <translation>磁盘无法读写，未保存任何内容。请检查磁盘是否已连接、空间是否足够，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The disk is full, and nothing was saved. Make room and try again.</source>
        <translation>磁盘已满，未保存任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Change what should be different, add rows below the others, and save the workbook under any name.</source>
        <translation>修改需要修改的内容，新行加在最后，用任何名称保存工作簿都可以。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Where one row points to another, choose the name from the list, or write the name of a new row.</source>
        <translation>一行需要指向另一行时，从列表中选择名称，或写上新行的名称。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sort, filter, hide and rename as you like; hidden rows and columns belong to the workbook and stay.</source>
        <translation>可随意排序、筛选、隐藏和重命名；隐藏的行和列属于工作簿，请保留。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Send it back. Whoever imports it sees every difference first and decides on each.</source>
        <translation>改完发回即可。导入的人会先看到每一处差异，再逐一决定。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>A row that you delete is listed there as missing, and is kept unless they decide otherwise.</source>
        <translation>删除的行在那里会列为缺少，除非对方决定删除，否则保留。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Customer relations, from Loam</source>
        <translation>客户关系，来自Loam</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sent by</source>
        <translation>发送人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Written on</source>
        <translation>写出时间</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>White cells may be changed.</source>
        <translation>白色单元格可以修改。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Grey cells are for reading; changes in them are not taken.</source>
        <translation>灰色单元格仅供阅读，其中的修改不会采纳。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>The whole book</source>
        <translation>整个客户库</translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>{names} and {count} more</source>
        <translation>{names}等（+{count}）</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>{place}: {reason}</source>
        <translation>{place}：{reason}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>Checking what was chosen.</source>
        <translation>正在检查所选内容。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This row is in the book by now. Compare the workbook again.</source>
        <translation>此行现已在客户库中。请重新比较工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This row was deleted in the meantime.</source>
        <translation>此行在此期间已被删除。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>The row was deleted since the comparison. Compare the workbook again.</source>
        <translation>比较之后此行已被删除。请重新比较工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>The book was changed here since the comparison. Compare the workbook again.</source>
        <translation>比较之后客户库此处有改动。请重新比较工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This points to a row that does not come in or is deleted. Take both.</source>
        <translation>它所指的行没有一起接收，或将被删除。请两行一起采纳。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This would make a circle: the row would belong to itself in the end.</source>
        <translation>这样会形成循环：此行最终会隶属于自身。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>There is such a row already. Change that one instead.</source>
        <translation>已有这样的行。请改为修改那一行。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>The headings of sheet “{sheet}” have changed, so it was left out.</source>
        <translation>工作表“{sheet}”的标题已变，因此未采纳。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{value}” under “{heading}” is not understood and was left out; cells like this: {count}.</source>
        <translation>“{heading}”下的“{value}”无法理解，未采纳；这样的单元格有{count}个。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This cell shows the error {code} and was left out.</source>
        <translation>此单元格显示错误{code}，未采纳。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This formula was never calculated. Open the workbook in Excel and save it.</source>
        <translation>这个公式从未计算过。请在Excel中打开工作簿并保存。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This row has no name and was left out: “{start}”.</source>
        <translation>此行没有名称，未采纳：“{start}”。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{name}” is a sum and was left out.</source>
        <translation>“{name}”是合计行，未采纳。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>The name “{name}” cannot be read, so the row was left out.</source>
        <translation>名称“{name}”无法读取，此行未采纳。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{name}” also stands at {other} with other values.</source>
        <translation>“{name}”在{other}也有，值不同。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/arrival.py"/>
        <source>“{file}” has no rows. Choose another file.</source>
        <translation>“{file}”没有数据行。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/arrival.py"/>
        <source>Backing up the book.</source>
        <translation>正在备份客户库。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>This text has {count} characters; {limit} are the most. Shorten it.</source>
        <translation>这段文字有{count}个字，上限为{limit}个。请缩短。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” is not a time. Write it like 2026-03-02 14:30.</source>
        <translation>“{text}”不是时间。请写成2026-03-02 14:30的形式。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{value}” is not a whole number. Write one without decimals.</source>
        <translation>“{value}”不是整数。请写不带小数的数字。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>{value:g} is out of range. Write a number between {low:g} and {high:g}.</source>
        <translation>{value:g}超出范围。请写{low:g}到{high:g}之间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>{value:g} is too small. Write a larger number.</source>
        <translation>{value:g}太小。请写一个更大的数字。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” is not in the list. Choose one of: {choices}.</source>
        <translation>“{text}”不在列表中。请从中选择：{choices}。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” does not say on which scale. Write it as on sheet “People”, like {example}.</source>
        <translation>“{text}”没有说明属于哪种尺度。请按工作表“人员”的写法，如{example}。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>What was rated is never erased. Choose another value, or put the old one back.</source>
        <translation>已作的评价不会抹去。请选择其他值，或恢复原值。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>There is no level that this could belong to. Write the level too.</source>
        <translation>这里没有对应的等级。请同时写上等级。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A rating cannot be dated in the future. Write today or an earlier day.</source>
        <translation>评价日期不能在将来。请写今天或更早的日期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>The level that counts is of {day}. Write a day that is not before it.</source>
        <translation>现行等级的日期是{day}。请写不早于它的日期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>Nobody holds this seat. Write who does, or clear the date.</source>
        <translation>这个席位无人任职。请写明任职者，或清空日期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A line leads from one person to another. Choose two people.</source>
        <translation>影响线连接两个人。请选择两个人。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This ends before it begins. Correct one of the two times.</source>
        <translation>结束早于开始。请更正其中一个时间。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A cancelled item keeps its reason. Say why it is cancelled.</source>
        <translation>取消的计划项须留有原因。请写明取消原因。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A withdrawn promise keeps its reason. Say why it is withdrawn.</source>
        <translation>收回的承诺须留有原因。请写明收回原因。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This ends before it begins. Correct one of the two dates.</source>
        <translation>结束早于开始。请更正其中一个日期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This rating goes from {low:g} to {high:g}. Choose a number in between.</source>
        <translation>此评价为{low:g}到{high:g}。请选择其间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This rating belongs to another scale. Choose a word of the right one.</source>
        <translation>这个评价属于另一种尺度。请选择对应的词。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/columns.py"/>
        <source>The cell shows the error {code}. Write the value instead.</source>
        <translation>此单元格显示错误{code}。请直接写值。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/columns.py"/>
        <source>The formula in this cell was never calculated. Open the workbook in Excel and save it.</source>
        <translation>此单元格的公式从未计算过。请在Excel中打开工作簿并保存。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/common_columns.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>Comparing sheet “{sheet}”.</source>
        <translation>正在比较工作表“{sheet}”。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>The hidden key of this row is not known in this book. Clear it to bring the row in as a new one.</source>
        <translation>客户库中没有此行的隐藏键。清空它即可作为新行接收。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>This row is a copy of another one and says the same. Change it, or delete it.</source>
        <translation>此行是另一行的副本，内容相同。请修改或删除。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>A rating that was made stays as it is. Add a new row instead.</source>
        <translation>已作的评价保持不变。请改为新增一行。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>This is taken together with a cell of its row that is a problem. Mend that one.</source>
        <translation>它要与同行的一个问题单元格一起采纳。请先更正那个单元格。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{column}” is needed. Put a value back.</source>
        <translation>“{column}”必填。请补上值。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>The book has deleted this row, the workbook has changed it. Taking it brings the row back.</source>
        <translation>客户库已删除此行，工作簿又改了它。采纳会恢复此行。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>Rows cannot be added to this sheet. Delete this one.</source>
        <translation>此工作表不能新增行。请删除此行。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{column}” is needed in a new row. Write it.</source>
        <translation>新行必须有“{column}”。请填写。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>This row carries the same hidden key as another one. It comes in as a new row.</source>
        <translation>此行的隐藏键与另一行相同，将作为新行接收。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{name}” is in the book already. Taking this row adds a second one of that name.</source>
        <translation>客户库中已有“{name}”。采纳此行会多出一个同名条目。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>{count} of {total} rows are not on sheet “{sheet}” any more. They stay unless you say so.</source>
        <translation>工作表“{sheet}”中，{total}行里有{count}行已不在。除非另作决定，否则保留。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>One row a customer. Amounts are per year, in the currency of the row.</source>
        <translation>每家客户一行。金额为每年，币种见该行。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Parent company</source>
        <translation>上级公司</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Market type</source>
        <translation>市场类型</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Three letters, such as EUR or CNY.</source>
        <translation>三个字母，如EUR或CNY。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our revenue</source>
        <translation>我方收入</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What we sell to them in a year.</source>
        <translation>我方一年的销售额。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Purchase volume</source>
        <translation>采购额</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What they buy of our category in a year, from everyone.</source>
        <translation>客户一年采购我方品类的总额，含所有供应商。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our share</source>
        <translation>我方份额</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our part of what they buy of our category.</source>
        <translation>我方品类采购额中我方所占的比例。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Partnership</source>
        <translation>伙伴关系</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What we expect to sell them in the next 24 months.</source>
        <translation>今后24个月的预计销售额。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The customer's departments, a tree: each may belong to another one.</source>
        <translation>客户的部门，呈树状：每个部门可隶属于另一个部门。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Relevance</source>
        <translation>相关度</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>For our sale: 1 little, 2 some, 3 high.</source>
        <translation>与我方销售的关系：1低，2中，3高。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>One row a person at the customer. A new level is kept beside the earlier ones.</source>
        <translation>客户方每人一行。新等级与以前的等级并存。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Decision role</source>
        <translation>决策角色</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Level</source>
        <translation>关系等级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Evidence of the level</source>
        <translation>等级证据</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What the person said or did that shows this level.</source>
        <translation>此人说过或做过什么，能说明这个等级。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What the person said, word for word.</source>
        <translation>此人逐字说过的话。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Date of the level</source>
        <translation>等级日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The day of the judgement. Left alone, a new level is dated with the day of the import.</source>
        <translation>作出判断的日期。留空时，新等级按导入当天计。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Confidence in the level</source>
        <translation>等级置信度</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Target level</source>
        <translation>目标等级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Closeness</source>
        <translation>亲密度</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Rank</source>
        <translation>层级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Power</source>
        <translation>影响力</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our contact</source>
        <translation>我方联系人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>No private activities</source>
        <translation>无私人活动</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Yes: working contact only. Plans respect it.</source>
        <translation>是：只限工作往来，计划会遵守。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The day the person left the customer.</source>
        <translation>此人离开客户的日期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Birthday by the lunar calendar</source>
        <translation>农历生日</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Yes: the lunar day of the birthday is celebrated.</source>
        <translation>是：按农历过生日。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Positions in the customer's decisions, and who holds them. One without a holder is a gap.</source>
        <translation>客户决策中的席位及其任职者。无人任职的席位是缺口。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>A new name ends the time of the former holder and begins that of the new one.</source>
        <translation>写上新姓名即结束前任的任期，开始新任的任期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Left alone, a new holder begins on the day of the import.</source>
        <translation>留空时，新任从导入当天开始。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Buying steps</source>
        <translation>采购步骤</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The steps that the seat takes part in, as on sheet “Buying steps”.</source>
        <translation>该席位参与的步骤，与工作表“采购步骤”一致。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the contract</source>
        <translation>签合同</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the receipt</source>
        <translation>签收货</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the acceptance</source>
        <translation>签验收</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the payment</source>
        <translation>签付款</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The steps in which a customer buys, in their order. Sheet “Seats” says who takes part.</source>
        <translation>客户采购的步骤，按先后排列。谁参与见工作表“席位”。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Lines</source>
        <translation>影响线</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Who reports to whom, and who influences whom. A reporting line runs to the manager.</source>
        <translation>谁向谁汇报，谁影响谁。汇报线指向上级。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Kind of line</source>
        <translation>影响线类型</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>1 weak, 2 clear, 3 strong.</source>
        <translation>1弱，2明确，3强。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../app/exchange/decisions.py"/>
        <source>Only plain text can be corrected here. Correct it in the book or in the workbook.</source>
        <translation>这里只能更正纯文本。请在客户库或工作簿中更正。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Whether it is a company</source>
        <translation>是否公司</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Current or desired</source>
        <translation>现状或目标</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <location filename="../../app/exchange/drafting.py"/>
        <source>Number of the parent row</source>
        <translation>上级行号</translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” cannot be a workbook. Choose another name that ends in .xlsx.</source>
        <translation>“{file}”不能作为工作簿。请另取一个以 .xlsx 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” cannot be written. Close it if it is open in Excel, or choose another folder.</source>
        <translation>“{file}”无法写入。如已在Excel中打开请先关闭，或换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” was not written whole and was left out. Try again.</source>
        <translation>“{file}”未能完整写出，已放弃。请重试。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/foreign.py"/>
        <source>Column “{heading}” ({place}) is in no field and was not read.</source>
        <translation>列“{heading}”（{place}）没有对应字段，未读取。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/foreign.py"/>
        <source>Sheet “{sheet}” is not part of the mapping and was not read.</source>
        <translation>工作表“{sheet}”不在映射中，未读取。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/foreign.py"/>
        <source>“{name}” stands at {first} and with other values at {second}: taken as two people.</source>
        <translation>“{name}”在{first}，又在{second}出现且值不同：按两个人接收。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>Comparing {file} with the book.</source>
        <translation>正在比较{file}与客户库。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>{count} events are older than what the book knows of them and were left out.</source>
        <translation>{count}个事件比客户库中的旧，未采纳。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>Nobody knows whose this event is. Choose the customer for the whole file, or write the customer's name into the event.</source>
        <translation>不知此事件属于哪家客户。请为整个文件选择客户，或在事件中写上客户名称。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/arriving.py"/>
        <source>line {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/export.py"/>
        <source>“{file}” cannot be a calendar. Choose a name that ends in .ics.</source>
        <translation>“{file}”不能作为日历。请选择以.ics结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/export.py"/>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>最后一天早于第一天。请选择更晚的日期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/export.py"/>
        <source>“{file}” cannot be written. Choose another folder.</source>
        <translation>“{file}”无法写入。请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>Attachments of {count} events were left out and not opened.</source>
        <translation>{count}个事件的附件已略去，未打开。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} alarms that play, send or run something were left out.</source>
        <translation>{count}个会播放、发送或运行内容的提醒已略去。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} events have no identifier; they were recognised by what they say.</source>
        <translation>{count}个事件没有标识，按内容识别。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} lines are not of a calendar file and were left out.</source>
        <translation>{count}行不属于日历文件，已略去。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} series have dates beside their rule, or a second rule; these dates were left out.</source>
        <translation>{count}个系列在规则之外另有日期，或有第二条规则；这些日期已略去。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} events could not be read and were left out.</source>
        <translation>{count}个事件无法读取，已略去。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>{count} events beyond the first 50,000 were left out. Export a shorter time.</source>
        <translation>超出前50,000个的{count}个事件已略去。请导出较短的时段。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>The time zone “{zone}” is not known. Its events keep their times, without a zone.</source>
        <translation>时区“{zone}”未知。其事件保留原时间，不带时区。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ics/notes.py"/>
        <source>“{title}” was at {before}, which the clocks leave out. It was set to {after}.</source>
        <translation>“{title}”原为{before}，该时刻因拨快时钟而不存在。已设为{after}。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was not written by Loam. Choose a mapping that says what its columns mean.</source>
        <translation>“{file}”不是由Loam写出的。请选择说明各列含义的映射。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Exactly this workbook was imported before.</source>
        <translation>这个工作簿以前导入过。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Sheet “{sheet}” is not in the workbook; its rows stay as they are.</source>
        <translation>工作表“{sheet}”不在工作簿中；它的行保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Exactly this file was imported before.</source>
        <translation>此文件以前导入过。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Import {file}</source>
        <translation>导入{file}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was written by a newer Loam. Update Loam on this computer to import it.</source>
        <translation>“{file}”由更新版本的Loam写出。请更新这台电脑上的Loam再导入。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was written by a newer state of this book than the one that is open. Open the newest copy of the book, then import.</source>
        <translation>写出“{file}”的客户库比当前打开的更新。请打开最新的客户库再导入。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>The workbook does not say any more when it was written. Cells that differ from the book are shown as conflicts.</source>
        <translation>工作簿已不含写出时间。与客户库不同的单元格显示为冲突。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>This workbook comes from another book. Rows that are unknown here are new; cells that differ are shown as conflicts.</source>
        <translation>这个工作簿来自另一个客户库。这里没有的行视为新增；不同的单元格显示为冲突。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>This book was restored from a backup after the workbook was written. Cells that differ from the book are shown as conflicts.</source>
        <translation>工作簿写出之后，客户库曾从备份恢复。与客户库不同的单元格显示为冲突。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/ledger.py"/>
        <source>Export {file}</source>
        <translation>导出{file}</translation>
    </message>
    <message>
        <location filename="../../app/exchange/line_contradictions.py"/>
        <source>There is already a line of this kind between {name} and {other}. Change its strength instead.</source>
        <translation>{name}与{other}之间已有一条同类的线。请改为调整它的强度。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/line_contradictions.py"/>
        <source>{name} already reports to {manager}. Change that line, or delete it too.</source>
        <translation>{name}已向{manager}汇报。请更改该汇报线，或一并删除。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/line_contradictions.py"/>
        <source>{name} cannot report to {manager}, because {manager} already reports to {name}, directly or through others. Change that line first.</source>
        <translation>{name}不能向{manager}汇报，因为{manager}已直接或间接向{name}汇报。请先更改那条线。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/map_sheets.py"/>
        <source>Power map</source>
        <translation>权力地图</translation>
    </message>
    <message>
        <location filename="../../app/exchange/map_sheets.py"/>
        <source>Power map of {customer}</source>
        <translation>{customer}权力地图</translation>
    </message>
    <message>
        <location filename="../../app/exchange/mappings.py"/>
        <source>There is no mapping “{name}” in this book. Make it in the import dialog.</source>
        <translation>这个客户库中没有映射“{name}”。请在导入对话框中建立。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Receptions</source>
        <translation>接待</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Activities with an agenda to the minute.</source>
        <translation>议程排到分钟的活动。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Language of the guests</source>
        <translation>来宾语言</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Requested on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Agendas</source>
        <translation>议程</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What happens at a reception, line by line. A line without guests is for all of them.</source>
        <translation>接待逐行进行的内容。没有来宾的行为全体参加。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Track</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Host</source>
        <translation>接待人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Guests</source>
        <translation>来宾</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Transport</source>
        <translation>交通运输</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Drinks</source>
        <translation>酒水</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>For us only</source>
        <translation>仅供内部</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Never printed for guests.</source>
        <translation>不会印给来宾。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Ways between places</source>
        <translation>路程</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>How many minutes it takes from one place to another, in either direction.</source>
        <translation>从一处到另一处需要多少分钟，双向相同。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>From place</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>To place</source>
        <translation>终点</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Topics of meetings</source>
        <translation>会议议题</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What a strategy benchmarking meeting spoke about, and the common ground.</source>
        <translation>战略对标会议谈到的内容，以及共同点。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Our strategy</source>
        <translation>我方战略</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Their strategy</source>
        <translation>对方战略</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Common ground</source>
        <translation>共同点</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What we and they promised. The customer's confirmation closes it.</source>
        <translation>我方和对方的承诺。客户确认后关闭。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Who promised</source>
        <translation>承诺人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Kept on</source>
        <translation>兑现日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Withdrawn on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Reason of withdrawing</source>
        <translation>收回原因</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>A withdrawn promise needs one.</source>
        <translation>收回的承诺须填写。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What customers think of us, on its way: passed on, decided, answered.</source>
        <translation>客户对我方的意见及其进程：已转达、已决定、已答复。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Said on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Passed on to</source>
        <translation>转达给</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Passed on</source>
        <translation>转达日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Thoughtful souvenirs, with their value for the limit of compliance.</source>
        <translation>用心的纪念品，及其计入合规限额的价值。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What was given</source>
        <translation>礼品内容</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Given on</source>
        <translation>赠送日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Given by</source>
        <translation>赠送人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Days to remember</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Days that matter to a customer or a person.</source>
        <translation>对客户或个人重要的日子。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>What it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>By the lunar calendar</source>
        <translation>按农历</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Yes: it comes on its lunar month and day.</source>
        <translation>是：按农历的月和日。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/meeting_sheets.py"/>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Ratings of customers</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Every judgement of a customer. New rows may be added; the newest of each kind counts.</source>
        <translation>对客户作过的所有评价。可以新增行；每类以最新的为准。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>What is rated</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>1 to 5; satisfaction from 0 to 10.</source>
        <translation>1到5；满意度0到10。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Judged by</source>
        <translation>评价人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Strategic agreements; one without a date of signing is being prepared.</source>
        <translation>战略合作协议；没有签署日期的正在准备。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Kind of agreement</source>
        <translation>协议类型</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Exclusive</source>
        <translation>排他</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Begins on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Signed at</source>
        <translation>签署场合</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Locked projects</source>
        <translation>锁定项目</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Projects that an agreement locks. Amounts are in the customer's currency.</source>
        <translation>协议锁定的项目。金额按客户的币种。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Innovation centres</source>
        <translation>联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Joint innovation centres with customers.</source>
        <translation>与客户共建的联合创新中心。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Opened on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Terms of intellectual property</source>
        <translation>知识产权条款</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Topics of innovation</source>
        <translation>创新课题</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>What a centre works on, what came of it, and whose the property is.</source>
        <translation>中心在做什么，取得什么成果，归谁所有。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Topic of research</source>
        <translation>课题</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Intellectual property</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Finished on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Assessments</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>The three dimensions at the end of a period. Rows that are there never change.</source>
        <translation>期末的三个维度。已有的行不会改变。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Taken on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Key (K)</source>
        <translation>关键（K）</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Organisational (O)</source>
        <translation>组织（O）</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>General (G)</source>
        <translation>普遍（G）</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Overall (R)</source>
        <translation>综合（R）</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <location filename="../../app/exchange/partnership_sheets.py"/>
        <source>Coverage in 90 days</source>
        <translation>90天覆盖率</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Exceptions of series</source>
        <translation>系列的例外</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Days on which a repeated activity does not take place, or is another one.</source>
        <translation>重复活动取消或改期的日子。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Repeated activity</source>
        <translation>重复的活动</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Would have started</source>
        <translation>原定开始</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Takes place as</source>
        <translation>改为</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Blank: it does not take place.</source>
        <translation>空白：不进行。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Cadences</source>
        <translation>联系频率</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Contacts that are due some weeks after the last one.</source>
        <translation>上次联系后若干周到期的联系。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Kind of activity</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Support requests</source>
        <translation>支持请求</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What the front line asks for, and how the answer was rated.</source>
        <translation>一线提出的请求，以及对响应的评价。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What is needed</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Asked by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Answered by</source>
        <translation>响应人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Asked on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Accepted on</source>
        <translation>接受日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Delivered on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Rated on</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>1 poor to 5 excellent, by whoever asked.</source>
        <translation>1差，5优，由提出人评定。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Plan templates</source>
        <translation>计划模板</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Good practice of our own, to start a plan from.</source>
        <translation>自己的好做法，供制定计划时使用。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>For grade</source>
        <translation>适用分级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Blank: for any customer.</source>
        <translation>空白：任何客户。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Items of templates</source>
        <translation>模板条目</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What each plan template proposes: roles instead of names, weeks instead of dates.</source>
        <translation>每个计划模板的建议：用角色代替姓名，用周数代替日期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>What we will do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>With which role</source>
        <translation>对象角色</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>With which rank</source>
        <translation>对象层级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>To level</source>
        <translation>目标等级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Supports</source>
        <translation>支撑</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Responsible role</source>
        <translation>负责角色</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Due so many weeks after the start.</source>
        <translation>开始后多少周到期。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Done when</source>
        <translation>验收标准</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Activity templates</source>
        <translation>活动模板</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>How an activity of a kind is done well: what a new one starts with.</source>
        <translation>某类活动怎样做好：新活动以此为起点。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Who takes part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Agenda points</source>
        <translation>议程</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Standard of quality</source>
        <translation>质量标准</translation>
    </message>
    <message>
        <location filename="../../app/exchange/plan_sheets.py"/>
        <source>Outline of the summary</source>
        <translation>纪要提纲</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Reading “{sheet}” of {name}.</source>
        <translation>正在读取{name}的“{sheet}”。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Opening {name}.</source>
        <translation>正在打开{name}。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Not every cell of sheet “{sheet}” could be read with certainty, so nothing will be removed because of it.</source>
        <translation>工作表“{sheet}”有单元格无法可靠读取，因此不会据此删除任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Workbooks of this older kind cannot be checked cell by cell, so nothing will be removed because of “{name}”. Save it as .xlsx if blanks should count.</source>
        <translation>这种旧格式的工作簿无法逐格核对，因此不会根据“{name}”删除任何内容。空白也要计入时，请另存为.xlsx。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” fits {count} rows of sheet “{sheet}”. Choose from the list.</source>
        <translation>“{name}”与工作表“{sheet}”的{count}行相符。请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” is not on sheet “{sheet}”. Did you mean {near}?</source>
        <translation>“{name}”不在工作表“{sheet}”中。是否指{near}？</translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” is not on sheet “{sheet}”. Add it there, or choose from the list.</source>
        <translation>“{name}”不在工作表“{sheet}”中。请在那里添加，或从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” cannot be opened. Check that it is still there and may be read.</source>
        <translation>“{name}”无法打开。请检查文件是否还在、是否允许读取。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>“{name}”是空文件。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is not a workbook. Choose an Excel, OpenDocument or CSV file.</source>
        <translation>“{name}”不是工作簿。请选择Excel、OpenDocument或CSV文件。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is a web page with the name of a workbook. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>“{name}”是以工作簿命名的网页。请在Excel中打开，另存为Excel工作簿（.xlsx）。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is an XML file of an older Excel. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>“{name}”是旧版Excel的XML文件。请在Excel中打开，另存为Excel工作簿（.xlsx）。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is a document, but not a workbook. Choose an Excel file.</source>
        <translation>“{name}”是文档，不是工作簿。请选择Excel文件。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is damaged and cannot be read. Open it in Excel, save it again, or ask for a new copy.</source>
        <translation>“{name}”已损坏，无法读取。请在Excel中打开并重新保存，或索要新的副本。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” holds more than 400 MB once unpacked. Split it into smaller workbooks.</source>
        <translation>“{name}”解压后超过400 MB。请拆分成较小的工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” consists of more than 1,000 parts. Save the sheets you need as a new workbook.</source>
        <translation>“{name}”由1,000多个部分组成。请把需要的工作表另存为新工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is packed so tightly that it could be meant to do harm. Save it again in Excel, or ask for a new copy.</source>
        <translation>“{name}”压缩得过紧，可能有害。请在Excel中重新保存，或索要新的副本。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” contains instructions that no workbook needs and that could do harm. Save it again in Excel, or ask for a new copy.</source>
        <translation>“{name}”含有工作簿用不到、可能有害的指令。请在Excel中重新保存，或索要新的副本。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is protected with a password. Enter the password to read it.</source>
        <translation>“{name}”有密码保护。输入密码即可读取。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>The password does not open “{name}”. Enter it again.</source>
        <translation>此密码打不开“{name}”。请重新输入。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is protected in a way that cannot be opened here. Save it without a password and try again.</source>
        <translation>“{name}”的保护方式在这里无法打开。请去掉密码保存后重试。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” needs too much memory. Delete cells far outside the data, or split the workbook.</source>
        <translation>“{name}”占用内存过多。请删除数据区以外很远的单元格，或拆分工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>Reading “{name}” took too long and was stopped. Save it again in Excel and try again.</source>
        <translation>读取“{name}”耗时过长，已停止。请在Excel中重新保存后重试。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>Reading “{name}” failed because of something inside the file. Save it again in Excel and try again.</source>
        <translation>“{name}”因文件内部问题读取失败。请在Excel中重新保存后重试。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/returned.py"/>
        <source>Sheet “{name}” is a second copy of “{first}” and was not read. Keep one of them.</source>
        <translation>工作表“{name}”是“{first}”的副本，未读取。请只保留一个。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/returned.py"/>
        <source>Column “{heading}” of sheet “{sheet}” is not one of ours and was not read.</source>
        <translation>工作表“{sheet}”的列“{heading}”不是Loam的列，未读取。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Rivals</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Companies that sell what we sell. They are the same for all customers.</source>
        <translation>与我方销售同类产品的公司，所有客户共用。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Ties to rivals</source>
        <translation>对手关系</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>How people stand to rivals. New rows may be added; the newest of a person and a rival counts.</source>
        <translation>客户方人员对竞争对手的态度。可以添加新行；同一人对同一对手以最新一行为准。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>Tie</source>
        <translation>对手关系</translation>
    </message>
    <message>
        <location filename="../../app/exchange/rival_sheets.py"/>
        <source>From −2, against the rival, to 2, behind the rival.</source>
        <translation>从−2（反对该对手）到2（力挺该对手）。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” is not a date. Write it like 2026-03-02.</source>
        <translation>“{text}”不是日期。请写成2026-03-02的形式。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” may be two different days. Write it with the year first, like 2026-03-02.</source>
        <translation>“{text}”可能是两个不同的日期。请把年份写在前面，如2026-03-02。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>Yes or no stands where a number is needed. Write a number.</source>
        <translation>这里需要数字，却写了是或否。请写数字。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” may be two different numbers. Write it without separators, like 1234 or 1.23.</source>
        <translation>“{text}”可能是两个不同的数字。请不要用分隔符，写成1234或1.23。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” is not a number. Write digits only.</source>
        <translation>“{text}”不是数字。请只写数字。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/storing.py"/>
        <source>Storing sheet “{sheet}”.</source>
        <translation>正在保存工作表“{sheet}”。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Our own people.</source>
        <translation>我方人员。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Active</source>
        <translation>在职</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Assignments</source>
        <translation>客户分工</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Which of our people work for which customer, with what share of their time.</source>
        <translation>我方哪些人服务哪家客户，投入多少时间。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Share of time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Activities</source>
        <translation>接触活动</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Visits, calls and events, planned and done. Several names are parted by semicolons.</source>
        <translation>拜访、通话和各类活动，含计划的和已完成的。多个姓名用分号隔开。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>An all-day activity ends at midnight after its last day.</source>
        <translation>全天活动在最后一天之后的零点结束。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Customer's people</source>
        <translation>客户方人员</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Our people</source>
        <translation>我方人员</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Summary</source>
        <translation>纪要</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Judged after the event: 1 poor to 5 excellent.</source>
        <translation>活动后评定：1差，5优。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reminder before</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>In minutes; -1 for none, blank for the usual one.</source>
        <translation>单位：分钟；-1不提醒，空白按设置。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>A rule of the calendar standard, such as FREQ=WEEKLY;INTERVAL=2. Blank: once.</source>
        <translation>日历标准的规则，如FREQ=WEEKLY;INTERVAL=2。空白：一次。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Such as Europe/Madrid.</source>
        <translation>如Europe/Madrid。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Calendar identifier</source>
        <translation>日历标识</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Of the calendar file it came from.</source>
        <translation>来自所属的日历文件。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Calendar version</source>
        <translation>日历版本</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>The relationship plan. A level changes on sheet “People”, not by finishing an item here.</source>
        <translation>客户关系规划。等级在工作表“人员”中更改，在这里完成计划项不会改变等级。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>From level</source>
        <translation>起始等级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>A cancelled item needs one.</source>
        <translation>取消的计划项须填写。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Verified on</source>
        <translation>验证日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Cancelled on</source>
        <translation>取消日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Submitted on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of returning it</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Why it is planned</source>
        <translation>计划原因</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Rule that proposed it</source>
        <translation>提出建议的规则</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Insight</source>
        <translation>客户洞察</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>What we know about the customer, section by section, and the sources it stands on.</source>
        <translation>分章节记录对客户的了解，以及所依据的来源。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of rejection</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Confidentiality</source>
        <translation>密级</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Where statements come from. An address is text; nothing is opened.</source>
        <translation>各项内容的出处。地址只是文字，不会打开任何东西。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Ratings</source>
        <translation>评价</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Every judgement ever made. New rows may be added; the rows that are there stay as they are.</source>
        <translation>所有作过的判断。可以新增行；已有的行保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>As on sheet “People”: a word of the list, or its code.</source>
        <translation>与工作表“人员”相同：列表中的词或其代码。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Weights and limits of the method. Clear a value to return to its default.</source>
        <translation>方法的权重和界限。清空即恢复默认值。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>“{column}” of “{row}” on sheet “{sheet}” cannot stand in a workbook: it is longer than 32,767 characters or holds invisible signs. It stays in the book and was left blank.</source>
        <translation>工作表“{sheet}”中“{row}”的“{column}”无法放进工作簿：它超过32,767个字符，或含有不可见字符。它留在客户库中，此处留空。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Writing sheet “{sheet}”.</source>
        <translation>正在写出工作表“{sheet}”。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a date, like 2026-03-02.</source>
        <translation>请写日期，如2026-03-02。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a percentage between 0 % and 100 %.</source>
        <translation>请写0%到100%之间的百分比。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a number between {low:g} and {high:g}.</source>
        <translation>请写{low:g}到{high:g}之间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Choose from the list, or a name that is new on sheet “{sheet}”.</source>
        <translation>请从列表中选择，或填写工作表“{sheet}”中的新名称。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Choose from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic</source>
        <translation>战略</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Saline-alkali</source>
        <translation>盐碱地</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Breakthrough</source>
        <translation>突破市场</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Mature</source>
        <translation>成熟市场</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Telecommunications</source>
        <translation>电信</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Manufacturing</source>
        <translation>制造</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Financial services</source>
        <translation>金融</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Retail</source>
        <translation>零售</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Health care</source>
        <translation>医疗</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Decision maker</source>
        <translation>决策者</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Approver</source>
        <translation>审批者</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Evaluator</source>
        <translation>评估者</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Supporting</source>
        <translation>支持者</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Exclusive support</source>
        <translation>支持并排他</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Support</source>
        <translation>支持不排他</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Opposed</source>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Not contacted yet</source>
        <translation>未接触</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Acquainted</source>
        <translation>认识</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Regular working contact</source>
        <translation>工作往来</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Accepts private contact</source>
        <translation>接受私人活动</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Trusted</source>
        <translation>信任</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Little power</source>
        <translation>影响力小</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Some power</source>
        <translation>影响力一般</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Considerable power</source>
        <translation>影响力较大</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strong power</source>
        <translation>影响力大</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Decisive power</source>
        <translation>影响力决定性</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>High level</source>
        <translation>高层</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Middle level</source>
        <translation>中层</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Base level</source>
        <translation>基层</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Against the rival</source>
        <translation>反对该对手</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reserved</source>
        <translation>有保留</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>No tie</source>
        <translation>无倾向</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Leans towards the rival</source>
        <translation>倾向该对手</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Stands behind the rival</source>
        <translation>力挺该对手</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Dotted report</source>
        <translation>虚线汇报</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Influence</source>
        <translation>影响</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Account responsible</source>
        <translation>客户责任人</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Solution responsible</source>
        <translation>解决方案责任人</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Fulfilment responsible</source>
        <translation>交付责任人</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Executive visit</source>
        <translation>高层拜访</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Headquarters visit</source>
        <translation>公司考察</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reference site</source>
        <translation>样板点</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>On-site conference</source>
        <translation>现场会</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Technical presentation</source>
        <translation>技术汇报</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Management seminar</source>
        <translation>管理研讨</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategy benchmarking</source>
        <translation>战略对标</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Key relationship</source>
        <translation>关键客户关系</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>General relationship</source>
        <translation>普遍客户关系</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Organisational relationship</source>
        <translation>组织客户关系</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Profit</source>
        <translation>盈利</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Market targets</source>
        <translation>市场目标</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Steady growth</source>
        <translation>稳定增长</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Competition</source>
        <translation>竞争</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Organisation and decision chain</source>
        <translation>组织与决策链</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Industry and competition</source>
        <translation>行业与竞争</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategy and pain points</source>
        <translation>战略与痛点</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Financial position</source>
        <translation>财务状况</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>SWOT and summary</source>
        <translation>SWOT与小结</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Buying and budget</source>
        <translation>采购与预算</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic decoding</source>
        <translation>战略解码</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Needs a year ahead</source>
        <translation>一年后的需求</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Vendor profile</source>
        <translation>供应商档案</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>We visit them</source>
        <translation>我方拜访客户</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>They visit us</source>
        <translation>客户来访</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Promised by us</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Promised by them</source>
        <translation>对方承诺</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Still to be kept</source>
        <translation>待兑现</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Kept, not confirmed yet</source>
        <translation>已兑现，待确认</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Confirmed by the customer</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Agenda planned</source>
        <translation>议程已排定</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Agenda approved</source>
        <translation>议程已批准</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Summarised</source>
        <translation>已总结</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Discussion</source>
        <translation>交流</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Exhibition hall</source>
        <translation>展厅</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Transfer</source>
        <translation>转场</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Asked for</source>
        <translation>已提出</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Delivered and rated</source>
        <translation>已交付并评价</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Depth of cooperation</source>
        <translation>合作深度</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Recognition</source>
        <translation>认可度</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reliance</source>
        <translation>依赖度</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic fit</source>
        <translation>战略匹配</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Declaration of intent</source>
        <translation>意向书</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Binding agreement</source>
        <translation>有约束力的协议</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Preferred supplier</source>
        <translation>优选供应商</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Partner company</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic partner</source>
        <translation>战略伙伴</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Finance check</source>
        <translation>财务核对</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Review round 1</source>
        <translation>第1轮评审</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Review round 2</source>
        <translation>第2轮评审</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Industry report</source>
        <translation>行业报告</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Shareholder or analyst meeting</source>
        <translation>股东会或分析师会议</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Investors</source>
        <translation>投资者</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Journal</source>
        <translation>刊物</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Annual report</source>
        <translation>年报</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Open to everyone</source>
        <translation>全员可见</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Private to the writer</source>
        <translation>仅作者可见</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reverted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../app/machine.py"/>
        <source>Loam cannot draw its window because this machine lacks some libraries. On Debian and Ubuntu this line installs them: {line}</source>
        <translation>这台电脑缺少一些库，Loam无法绘制窗口。在Debian和Ubuntu上可用此命令安装：{line}</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>Not signed yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>Signed, not in force yet</source>
        <translation>已签署，未生效</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <location filename="../../app/method/agreements.py"/>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>without a source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>{step} Completeness rises by {rise:.1f} points.</source>
        <translation>{step}完整度提高{rise:.1f}分。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Points earned of the points that the grade requires. What has no source earns nothing; what is older than {days} days, or {people} days for ratings of people, earns half.</source>
        <translation>已得分占分级所要求分数的比例。没有来源的不得分；超过{days}天的得一半，对人员的评价超过{people}天的得一半。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>{earned:g} of {required:g}, {reason}</source>
        <translation>{earned:g}/{required:g}，{reason}</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Write “{part}” and cite a source.</source>
        <translation>写“{part}”并引用来源。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Fill in the customer's basics and cite a source.</source>
        <translation>补全客户的基本信息并引用来源。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Fill in one more basic field.</source>
        <translation>再补一项基本信息。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Put the first decision seat (D, A, E or I) on the map.</source>
        <translation>把第一个决策席位（D、A、E或I）放到图上。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Find out who holds the seat “{title}” and rate them with evidence.</source>
        <translation>查明谁担任席位“{title}”，并附证据作出评价。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Rate {name} again, the level is stale.</source>
        <translation>重新评价{name}，其等级已过期。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Rate {name} with evidence.</source>
        <translation>附证据评价{name}。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Add one contact of this customer.</source>
        <translation>添加该客户的一位联系人。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Check “{part}” again, it has expired.</source>
        <translation>重新核对“{part}”，它已过期。</translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Cite a source for “{part}”.</source>
        <translation>为“{part}”引用来源。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Everybody visits at least {wanted} different C customers a week.</source>
        <translation>每人每周至少拜访{wanted}家不同的C级客户。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Visit one more C customer this week.</source>
        <translation>本周再拜访一家C级客户。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Visit {count} more different C customers this week.</source>
        <translation>本周再拜访{count}家不同的C级客户。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>{count} of {wanted}</source>
        <translation>{count}/{wanted}</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Different C customers</source>
        <translation>不同的C级客户</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Executives of both sides meet once or twice a year, both ways. No visit in {months:g} months is red.</source>
        <translation>双方高层每年互访一到两次。{months:g}个月内没有互访为红灯。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>We visited them</source>
        <translation>我方拜访客户</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>{count:d}</source>
        <translation>{count:d}</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>They visited us</source>
        <translation>客户来访</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Plan an executive visit.</source>
        <translation>安排一次高层拜访。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Invite their executives: nobody visited us in these months.</source>
        <translation>邀请客户高层：这几个月没有来访。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Bring our executives there: nobody visited them in these months.</source>
        <translation>带我方高层前往：这几个月没有拜访。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Solidity is the value of the projects that agreements lock in the next {months} months, by what we expect to sell in these months.</source>
        <translation>稳固度为今后{months:g}个月协议锁定项目的价值，除以同期预计销售额。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Projects without a day or an amount</source>
        <translation>无日期或金额的项目</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Enter what we expect to sell in the next {months} months.</source>
        <translation>填写今后{months:g}个月的预计销售额。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Give “{project}” an amount and a day: it does not count yet.</source>
        <translation>为“{project}”填写金额和日期：目前不计入。</translation>
    </message>
    <message>
        <location filename="../../app/method/counters.py"/>
        <source>Lock the next project in an agreement.</source>
        <translation>把下一个项目锁定在协议中。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Weight of the roles</source>
        <translation>角色权重</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How much a position counts in the key relationship. A role with weight 0 does not count; twice the weight counts twice.</source>
        <translation>一个席位在关键客户关系中占多大分量。权重为0的角色不计；权重加倍，分量加倍。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Target levels of the roles</source>
        <translation>角色目标等级</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>The level that we want of a position when it has no target of its own: −1 opposed to 3 coach. What is missing to it is the gap, and what the plan works on.</source>
        <translation>席位没有自己的目标时期望达到的等级：从−1反对到3教练。与它的差就是差距，也是计划要补的。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Key score of a person</source>
        <translation>个人的关键关系得分</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What a person's score is made of. Only the proportion of the two counts: 70 and 30 are the same as 7 and 3.</source>
        <translation>个人得分的构成。只看两者的比例：70和30与7和3相同。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Three dimensions</source>
        <translation>三个维度</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How much each dimension counts in the overall relationship. Only the proportion of the three counts. S customers and saline-alkali ones have shares of their own.</source>
        <translation>各维度在综合关系中占多大分量。只看三者的比例。S级客户和盐碱地客户另有比例。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What the score of the general relationship is made of, and whom it counts as met.</source>
        <translation>普遍客户关系得分的构成，以及怎样算已接触。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>The most that a part can be, on its scale of 1 to 5, while what should carry it is missing, and how long a visit or meeting carries it.</source>
        <translation>缺少支撑时，某一部分在1到5的尺度上最多能得多少，以及一次拜访或会议支撑多久。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Ladder to strategic partnership</source>
        <translation>通往战略伙伴的阶梯</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What the rungs ask for beside agreements, visits, benchmarking and joint innovation.</source>
        <translation>除协议、拜访、战略对标和联合创新之外，各级还要求什么。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Contacts and receptions</source>
        <translation>接触与接待</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>What is asked of a week with C customers, of gifts, and of the agenda of a reception.</source>
        <translation>对每周C级客户拜访、礼品和接待议程的要求。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Bands of scores</source>
        <translation>得分档次</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From which score on a relationship is called strong, sound or weak; below that it is poor.</source>
        <translation>得分从多少起为强、良好或弱；再低为差。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How long information is fresh</source>
        <translation>信息的有效期</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>After these days a rating fades on the map and asks to be checked, and a source counts only in part for completeness.</source>
        <translation>超过这些天数，评价在图上变淡并提示核对，来源在完整度中只计一部分。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Guided rating</source>
        <translation>引导评价</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Five answers from 0 to 4 suggest a level. The weights say how much each answer counts, the limits from which result of 0–100 on each level is suggested.</source>
        <translation>五个0到4的评分给出建议等级。权重表示每项占多大分量，界限表示0–100的结果从多少起建议哪个等级。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Completeness: points of each part</source>
        <translation>完整度：各部分分值</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How much a part of the customer's profile counts in completeness. Only parts that the customer's grade requires are counted, so the points need not add up to 100.</source>
        <translation>客户档案的一部分在完整度中占多大分量。只计该客户分级所要求的部分，因此分值之和不必为100。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Completeness: what is required of whom</source>
        <translation>完整度：对谁有何要求</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From which grade on a part of the profile must be known. A customer without a grade counts as C.</source>
        <translation>从哪个分级起须了解档案的这一部分。没有分级的客户按C计。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Decision makers have the last word.</source>
        <translation>决策者拍板。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Approvers can stop what others have decided.</source>
        <translation>审批者能叫停别人已定的事。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Evaluators compare the offers and recommend one.</source>
        <translation>评估者比较方案并作推荐。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Influencers are listened to without a vote.</source>
        <translation>影响者没有表决权，但意见受重视。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Users work with what is bought; they count in the gap, not in the key score.</source>
        <translation>使用者使用所购产品；计入差距，不计入关键关系得分。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Supporting people open doors; usually they count only as a way to others.</source>
        <translation>支持者帮忙引路；通常只作为接触他人的途径计入。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How far the person stands on our side counts this much.</source>
        <translation>此人支持我方的程度占这么多。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>How well we know the person counts this much.</source>
        <translation>我方与此人的熟悉程度占这么多。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>In the currency of the customer. A gift above it is marked, not refused.</source>
        <translation>按客户的币种。超出者会加标记，不会拒绝。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Where no time is known for the way between two places.</source>
        <translation>用于不知道两地路程时间时。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Each person sees so many different C customers in a calendar week.</source>
        <translation>每人每个日历周拜访这么多家不同的C级客户。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>People change their minds faster than companies change their plans.</source>
        <translation>人的想法比公司的计划变得快。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>Sections, sources and figures of a customer.</source>
        <translation>客户的章节、来源和数据。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>However good the rest is, nobody is a coach who does not guide us at least this much.</source>
        <translation>其他方面再好，指导达不到此值的人也不算教练。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From here on a score is shown as strong.</source>
        <translation>从此值起显示为强。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From here on a score is shown as sound.</source>
        <translation>从此值起显示为良好。</translation>
    </message>
    <message>
        <location filename="../../app/method/explanations.py"/>
        <source>From here on a score is weak; what is lower is poor.</source>
        <translation>从此值起为弱；再低为差。</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>G = {coverage:g}·coverage (contacted in {days:g} days against {target:g} % of those listed) + {departments:g}·relevant departments with a supporter + {satisfaction:g}·satisfaction/10. What is not known counts 0.</source>
        <translation>G = {coverage:g}·覆盖率（{days:g}天内接触/列入人数，目标{target:g}%）+ {departments:g}·有人支持的相关部门 + {satisfaction:g}·满意度/10。未知的计0。</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>nobody is listed: 0</source>
        <translation>无人列入：0</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>none is relevant yet: 0</source>
        <translation>尚无相关部门：0</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>not asked yet: 0</source>
        <translation>尚未调查：0</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{contacted} of {listed} people, {share:.0f} %: {points:.1f}</source>
        <translation>{contacted}/{listed}人，{share:.0f}%：{points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{supported} of {count}: {points:.1f}</source>
        <translation>{supported}/{count}：{points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{value:g} of 10: {points:.1f}</source>
        <translation>{value:g}/10：{points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Contacted in {days:g} days</source>
        <translation>{days:g}天内已接触</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Departments with a supporter</source>
        <translation>有人支持的部门</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Meet {name}</source>
        <translation>拜访{name}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Meet somebody not met for long</source>
        <translation>拜访久未见面的人</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>List the first people of this customer</source>
        <translation>列出这家客户的首批人员</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Win a supporter in {department}</source>
        <translation>在{department}争取支持我方的人</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Ask how satisfied the customer is</source>
        <translation>询问客户的满意度</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{deed}: every point of 10 raises G by {gain:.1f}.</source>
        <translation>{deed}：每提高1分（满分10），G上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>Raise the satisfaction from {before:g} to {after:g}</source>
        <translation>把满意度从{before:g}提高到{after:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/general.py"/>
        <source>{deed}: G rises by {gain:.1f}.</source>
        <translation>{deed}：G上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Acceptance of us</source>
        <translation>对我方的接受</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Will not see us</source>
        <translation>不愿见我方</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Sees us after several requests</source>
        <translation>多次请求后才见</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Sees us when we ask</source>
        <translation>请求即可见</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Makes time for us</source>
        <translation>主动为我方安排时间</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Comes to us unasked</source>
        <translation>主动来找我方</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Business support</source>
        <translation>业务支持</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Has never spoken for us</source>
        <translation>从未替我方说过话</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Speaks well of us in private</source>
        <translation>私下说我方好话</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Supports us when asked</source>
        <translation>请求时支持我方</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Speaks for us in meetings</source>
        <translation>会上替我方说话</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Carries our case through</source>
        <translation>全力推动我方的事</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Taking part in activities</source>
        <translation>活动参与</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Declines every invitation</source>
        <translation>谢绝一切邀请</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Came once</source>
        <translation>来过一次</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Comes now and then</source>
        <translation>偶尔参加</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Comes whenever we invite</source>
        <translation>有邀必到</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Plans them with us</source>
        <translation>与我方一起策划</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Passing information</source>
        <translation>信息传递</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us nothing</source>
        <translation>什么也不说</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us what is public</source>
        <translation>只说公开信息</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Answers our questions</source>
        <translation>回答我方的问题</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us early what is planned</source>
        <translation>提前告知计划</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Tells us decisions and rivals’ offers</source>
        <translation>告知决策和对手报价</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Guidance</source>
        <translation>指导</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Gives no advice</source>
        <translation>不给建议</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Hints now and then</source>
        <translation>偶尔提示</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Advises when asked</source>
        <translation>请教时给建议</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Says whom to see and what to do next</source>
        <translation>指点该见谁、下一步怎么做</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Plans our way with us</source>
        <translation>与我方一起谋划路径</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Rated by questions: {score:g} of 100.</source>
        <translation>按问题评价：{score:g}/100。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>{question} {answer} of 4: {words}.</source>
        <translation>{question} {answer}/4：{words}。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>There is evidence that no rival is supported.</source>
        <translation>有证据表明不支持任何竞争对手。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_questions.py"/>
        <source>Opposes us openly.</source>
        <translation>公开反对我方。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>X adds up weight·answer/4. Below {one:g} is level 0, below {two:g} level 1, below {three:g} level 2, else 3. Level 2 needs evidence of exclusivity, level 3 guidance of {guidance} or more; open opposition is level −1.</source>
        <translation>X为权重·评分/4之和。低于{one:g}为0级，低于{two:g}为1级，低于{three:g}为2级，否则为3级。2级需要排他的证据，3级要求指导不低于{guidance}；公开反对为−1级。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>{answer} of 4, weight {weight:g}</source>
        <translation>{answer}/4，权重{weight:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Find out what the opposition is about, and settle that first.</source>
        <translation>查明反对的原因，先化解它。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Write down the evidence that no rival is supported: that is level 2.</source>
        <translation>写下不支持任何竞争对手的证据，即可到2级。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Ask for guidance: level 3 needs {needed}, and it is {now}.</source>
        <translation>请对方给予指导：3级要求{needed}，现为{now}。</translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Level {level} is {points:g} points away.</source>
        <translation>距{level}级还差{points:g}分。</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Find out who holds the seat “{title}” ({role}): K rises by {gain:.1f}.</source>
        <translation>查明谁担任席位“{title}”（{role}）：K上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Bring {name} ({role}) from level {before} to {after}: K rises by {gain:.1f}.</source>
        <translation>把{name}（{role}）从{before}级提升到{after}级：K上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Bring the closeness with {name} ({role}) from {before} to {after}: K rises by {gain:.1f}.</source>
        <translation>把与{name}（{role}）的亲密度从{before}提升到{after}：K上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>K is the mean score of the D, A, E and I seats, weighted by role. A person scores {level:g}·(level + 1)/4 + {closeness:g}·closeness/4; an empty seat scores 0. The gap adds up weight times missing levels.</source>
        <translation>K是D、A、E、I席位得分按角色加权的平均值。每人得分为{level:g}·（等级+1）/4+{closeness:g}·亲密度/4；空缺席位得0分。差距为权重乘以所差等级之和。</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Red</source>
        <translation>红灯</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{name} decides and is against us</source>
        <translation>{name}掌握决策权且反对我方</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>none yet; S and A customers need one</source>
        <translation>暂无；S级和A级客户需要一位教练</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{role} · {title}</source>
        <translation>{role} · {title}</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>empty seat, weight {weight:g}: {points:.1f}, gap {gap:g}</source>
        <translation>席位空缺，权重{weight:g}：{points:.1f}，差距{gap:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{role} · {name}</source>
        <translation>{role} · {name}</translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>level {level}, closeness {closeness}, weight {weight:g}: {points:.1f}, gap {gap:g}</source>
        <translation>等级{level}，亲密度{closeness}，权重{weight:g}：{points:.1f}，差距{gap:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>O is the mean of depth of cooperation, recognition, reliance and strategic fit, each rated 1–5 and counted as 25·(rating − 1). What is not proved is capped; what is not rated counts 0.</source>
        <translation>O为合作深度、认可度、依赖度和战略匹配的平均值，各按1–5评价，计为25·（评价−1）。没有依据的封顶；未评价的计0。</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>no strategic agreement is in force</source>
        <translation>没有生效的战略合作协议</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Sign a strategic agreement</source>
        <translation>签署战略合作协议</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>no executive visit in the last {months:g} months</source>
        <translation>{months:g}个月内没有高层拜访</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Hold an executive visit</source>
        <translation>开展一次高层拜访</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>neither exclusivity nor joint innovation</source>
        <translation>没有排他，也没有联合创新</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Agree on exclusivity or open a joint innovation centre</source>
        <translation>约定排他，或成立联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>no strategy benchmarking in the last {months:g} months</source>
        <translation>{months:g}个月内没有战略对标</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Hold a strategy benchmarking meeting</source>
        <translation>召开战略对标会议</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Rate “{part}”: every step above 1 raises O by {gain:.1f}.</source>
        <translation>评价“{part}”：1以上每升一级，O上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Rate “{part}”</source>
        <translation>评价“{part}”</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>{deed}: O rises by {gain:.1f}.</source>
        <translation>{deed}：O上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>Raise “{part}” from {before:g} to {after:g}</source>
        <translation>把“{part}”从{before:g}提高到{after:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>not rated yet: 0</source>
        <translation>尚未评价：0</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>{rated:g} of 5, counted as {limit:g}: {points:g}; {reason}</source>
        <translation>{rated:g}/5，按{limit:g}计：{points:g}；{reason}</translation>
    </message>
    <message>
        <location filename="../../app/method/organisational.py"/>
        <source>{rated:g} of 5: {points:g}</source>
        <translation>{rated:g}/5：{points:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>“{label}” is {value:g}. Choose a number between {low:g} and {high:g}.</source>
        <translation>“{label}”为{value:g}。请选择{low:g}到{high:g}之间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>“{label}” is {value:g}. Choose a whole number.</source>
        <translation>“{label}”为{value:g}。请选择整数。</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of decision makers (D)</source>
        <translation>决策者权重（D）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of approvers (A)</source>
        <translation>审批者权重（A）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of evaluators (E)</source>
        <translation>评估者权重（E）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of influencers (I)</source>
        <translation>影响者权重（I）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of users (U)</source>
        <translation>使用者权重（U）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of supporting people (S)</source>
        <translation>支持者权重（S）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of decision makers (D)</source>
        <translation>决策者目标等级（D）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of approvers (A)</source>
        <translation>审批者目标等级（A）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of evaluators (E)</source>
        <translation>评估者目标等级（E）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of influencers (I)</source>
        <translation>影响者目标等级（I）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of users (U)</source>
        <translation>使用者目标等级（U）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Part of the level in the key score</source>
        <translation>关键关系得分中关系等级的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Part of closeness in the key score</source>
        <translation>关键关系得分中亲密度的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: acceptance</source>
        <translation>引导评价：接受认可</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: business support</source>
        <translation>引导评价：业务支持</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: taking part in activities</source>
        <translation>引导评价：活动参与</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: passing information</source>
        <translation>引导评价：信息传递</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: guidance</source>
        <translation>引导评价：指导</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 1</source>
        <translation>引导评价：1级的最低结果</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 2</source>
        <translation>引导评价：2级的最低结果</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 3</source>
        <translation>引导评价：3级的最低结果</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: guidance needed for level 3</source>
        <translation>引导评价：3级要求的指导</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days until a rating of a person is stale</source>
        <translation>对人员的评价多少天后过期</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days until other information is stale</source>
        <translation>其他信息多少天后过期</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for basics</source>
        <translation>完整度：基本信息分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for organisation and decision chain</source>
        <translation>完整度：组织与决策链分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for strategy and pain points</source>
        <translation>完整度：战略与痛点分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for industry and competition</source>
        <translation>完整度：行业与竞争分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for finance</source>
        <translation>完整度：财务分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for SWOT</source>
        <translation>完整度：SWOT分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for buying and budget</source>
        <translation>完整度：采购与预算分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for the vendor profile</source>
        <translation>完整度：供应商档案分值</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Basics are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求基本信息（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Organisation and decision chain are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求组织与决策链（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Strategy and pain points are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求战略与痛点（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Industry and competition are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求行业与竞争（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Finance is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求财务（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>SWOT is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求SWOT（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Buying and budget are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求采购与预算（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>The vendor profile is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation>要求供应商档案（0不要求，1仅S和A，2加上B，3全部）</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Overall: share of the key relationship</source>
        <translation>综合：关键客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Overall: share of the organisational relationship</source>
        <translation>综合：组织客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Overall: share of the general relationship</source>
        <translation>综合：普遍客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Saline-alkali customer: share of the key relationship</source>
        <translation>盐碱地客户：关键客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Saline-alkali customer: share of the organisational relationship</source>
        <translation>盐碱地客户：组织客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Saline-alkali customer: share of the general relationship</source>
        <translation>盐碱地客户：普遍客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>S customer: share of the key relationship</source>
        <translation>S级客户：关键客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>S customer: share of the organisational relationship</source>
        <translation>S级客户：组织客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>S customer: share of the general relationship</source>
        <translation>S级客户：普遍客户关系的份额</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>General relationship: part of coverage</source>
        <translation>普遍客户关系：覆盖率的分量</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>General relationship: part of departments that support</source>
        <translation>普遍客户关系：支持部门的分量</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>General relationship: part of satisfaction</source>
        <translation>普遍客户关系：满意度的分量</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target of coverage, in per cent</source>
        <translation>覆盖率目标，%</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days within which a contact counts as coverage</source>
        <translation>多少天内的接触计入覆盖率</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for depth without an agreement</source>
        <translation>没有协议时合作深度的上限</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for recognition without an executive visit</source>
        <translation>没有高层拜访时认可度的上限</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for strategic fit without a benchmarking meeting</source>
        <translation>没有战略对标会议时战略匹配的上限</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most for reliance without exclusivity or joint innovation</source>
        <translation>没有排他或联合创新时依赖度的上限</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Months for which an executive visit counts</source>
        <translation>高层拜访的有效月数</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Months for which a benchmarking meeting counts</source>
        <translation>战略对标会议的有效月数</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Months ahead that the solidity of agreements looks at</source>
        <translation>协议稳固度考察的未来月数</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Ladder: our share from preferred supplier, in per cent</source>
        <translation>阶梯：优选供应商起我方份额，%</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Ladder: our share as strategic partner, in per cent</source>
        <translation>阶梯：战略伙伴的我方份额，%</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Ladder: solidity of a strategic partner, in per cent</source>
        <translation>阶梯：战略伙伴的稳固度，%</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Different C customers to see in a week</source>
        <translation>每周要拜访的不同C级客户数</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Most that gifts to one person may be worth in a year</source>
        <translation>每人每年礼品价值上限</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Minutes between two places of a reception</source>
        <translation>接待中两地之间的分钟数</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is strong</source>
        <translation>“强”的最低得分</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is sound</source>
        <translation>“良好”的最低得分</translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is weak, not poor</source>
        <translation>“弱”的最低得分（再低为“差”）</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>The ladder goes from supplier to strategic partner. Each rung asks for plain facts; you confirm the rung on which both sides see themselves.</source>
        <translation>阶梯从供应商到战略伙伴。每一级要求明确的事实；双方自认所在的级由您确认。</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>{met} of {all} facts</source>
        <translation>{met}/{all}项事实</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>{deed}.</source>
        <translation>{deed}。</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>They buy from us</source>
        <translation>客户向我方采购</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Win the first order</source>
        <translation>争取首个订单</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>An executive visit in the last {months:g} months</source>
        <translation>{months:g}个月内有高层拜访</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>A strategic agreement in force</source>
        <translation>有生效的战略合作协议</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Projects locked for the next {months} months</source>
        <translation>已锁定今后{months:g}个月的项目</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Lock the first project in an agreement</source>
        <translation>在协议中锁定首个项目</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Strategies benchmarked in the last {months:g} months</source>
        <translation>{months:g}个月内有战略对标</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>The agreement binds both sides</source>
        <translation>协议对双方有约束力</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Sign a binding agreement</source>
        <translation>签署有约束力的协议</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>The agreement is exclusive</source>
        <translation>协议为排他</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Agree on exclusivity</source>
        <translation>约定排他</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Projects locked for {wanted:g}% of the forecast</source>
        <translation>已锁定预测{wanted:g}%的项目</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Lock more projects in the agreement</source>
        <translation>在协议中锁定更多项目</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>An open joint innovation centre</source>
        <translation>有运行中的联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Open a joint innovation centre</source>
        <translation>成立联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>{wanted:g}% of what they buy comes from us</source>
        <translation>客户采购的{wanted:g}%来自我方</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Raise our share of their purchases to {wanted:g}%</source>
        <translation>把我方采购份额提高到{wanted:g}%</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>O of {wanted:g} or more</source>
        <translation>O不低于{wanted:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Raise O to {wanted:g}</source>
        <translation>把O提高到{wanted:g}</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>now {value:.0f}</source>
        <translation>现为{value:.0f}</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Bring our executives there</source>
        <translation>带我方高层前往</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Invite their executives</source>
        <translation>邀请客户高层</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>Executive visits both ways in the last {months:g} months</source>
        <translation>{months:g}个月内高层互访</translation>
    </message>
    <message>
        <location filename="../../app/method/partnership.py"/>
        <source>now {value:.0f}%</source>
        <translation>现为{value:.0f}%</translation>
    </message>
    <message>
        <location filename="../../app/method/periods.py"/>
        <source>“{period}” is no quarter. Write it as 2026-Q4.</source>
        <translation>“{period}”不是季度。请写成2026-Q4的形式。</translation>
    </message>
    <message>
        <location filename="../../app/method/periods.py"/>
        <source>Q{quarter} {year}</source>
        <translation>{year}年Q{quarter}</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Plan completion is the weight of what is verified, plus progress times weight of what is not, by the weight of all that was due. Cancelled counts 0, unless it was cancelled before its day.</source>
        <translation>计划完成率为已验证项的权重，加上未验证项的权重乘以进度，再除以全部到期项的权重。取消的计0，到期前取消的除外。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Done in time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}%</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Levels raised of those planned</source>
        <translation>已提升/计划提升的等级</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Verify “{title}”: completion rises by {gain:.1f} %.</source>
        <translation>验证“{title}”：完成率上升{gain:.1f}%。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>Finish “{title}”: completion rises by {gain:.1f} %.</source>
        <translation>完成“{title}”：完成率上升{gain:.1f}%。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>nothing was due</source>
        <translation>没有到期项</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_completion.py"/>
        <source>{share:.1f} % of {count} due</source>
        <translation>到期{count}项的{share:.1f}%</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A manager agreed to this item; only a manager cancels it.</source>
        <translation>该计划项经经理同意，只有经理可以取消。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A manager approves what was submitted.</source>
        <translation>提交的内容由经理批准。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A manager verifies what is done; the level stays as it is until then.</source>
        <translation>已完成的由经理验证；在此之前等级不变。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>Who gets an item back wants to know why. Say what is missing.</source>
        <translation>收到退回的人需要知道原因。请写明缺少什么。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A verified item stays as it is. Plan a new one for what comes next.</source>
        <translation>已验证的计划项保持不变。后续工作请新建计划项。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A cancelled item stays as it is until it is taken up again.</source>
        <translation>取消的计划项保持不变，直到重新启用。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>This item is already “{state}”.</source>
        <translation>该计划项已处于“{state}”。</translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>An item that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>处于“{state}”的计划项不能变为“{to}”。下一步是“{next}”。</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Single orders</source>
        <translation>零星订单</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Regular orders in one field</source>
        <translation>单一领域的定期订单</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Several fields, planned by the year</source>
        <translation>多个领域，按年规划</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Projects planned together</source>
        <translation>共同规划项目</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>We build their business together</source>
        <translation>共建其业务</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Their executives do not know us</source>
        <translation>对方高层不认识我方</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Known as one of many</source>
        <translation>众多供应商之一</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Recognised by the departments we work with</source>
        <translation>得到合作部门的认可</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Their executives name us first</source>
        <translation>对方高层首先想到我方</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>They recommend us to others</source>
        <translation>对方向他人推荐我方</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replaced within weeks</source>
        <translation>数周内可替换</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replaced within months</source>
        <translation>数月内可替换</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replacing us costs them a year</source>
        <translation>替换我方需一年代价</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Replacing us endangers their goals</source>
        <translation>替换我方会危及其目标</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Neither can do without the other</source>
        <translation>双方互相离不开</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Strategies lead apart</source>
        <translation>战略背道而驰</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Little in common</source>
        <translation>共同点很少</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Common ground in some fields</source>
        <translation>部分领域有共同点</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>Common ground in what matters most</source>
        <translation>最重要的方面有共同点</translation>
    </message>
    <message>
        <location filename="../../app/method/rating_words.py"/>
        <source>One strategy, planned together</source>
        <translation>共同规划的同一战略</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>A warning comes when {few} people or fewer had more than {most:.0f} % of the contacts while more than {unmet:.0f} % of those listed were not met at all.</source>
        <translation>如果不超过{few}人占接触的{most:.0f}%以上，同时列入的人员中超过{unmet:.0f}%从未见面，则发出提醒。</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>Contacts with them</source>
        <translation>与他们的接触</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>{share:.0f} % of {count}</source>
        <translation>{count}次的{share:.0f}%</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>Not met</source>
        <translation>未见面</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>{unmet} of {listed} people</source>
        <translation>{unmet}/{listed}人</translation>
    </message>
    <message>
        <location filename="../../app/method/same_few.py"/>
        <source>Meet somebody else next time.</source>
        <translation>下次换别人见面。</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>finance check</source>
        <translation>财务核对</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>round 1</source>
        <translation>第1轮</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>round 2</source>
        <translation>第2轮</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A rejected section goes back to its writer. Say what is missing.</source>
        <translation>退回的章节会回到作者手中。请写明缺少什么。</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>This section is already in “{state}”.</source>
        <translation>该章节已处于“{state}”。</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>Only the finance section passes the finance check.</source>
        <translation>只有财务章节需要财务核对。</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A section is approved after two rounds of review. Its next step is “{next}”.</source>
        <translation>章节须经两轮评审才能批准。下一步是“{next}”。</translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A section in “{state}” cannot go to “{to}”. Its next step is “{next}”.</source>
        <translation>处于“{state}”的章节不能转到“{to}”。下一步是“{next}”。</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>sound</source>
        <translation>良好</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>poor</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>R = {key:.2f}·K + {organisational:.2f}·O + {general:.2f}·G, {kind}. It is always read with its minimum: a strong side does not carry a weak one. What is not known counts 0.</source>
        <translation>R = {key:.2f}·K + {organisational:.2f}·O + {general:.2f}·G，{kind}。始终与最低维度一起看：一面强不能弥补另一面弱。未知的计0。</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>{step} R rises by {gain:.1f}.</source>
        <translation>{step}R上升{gain:.1f}。</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>Minimum</source>
        <translation>最低维度</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>not known yet: 0</source>
        <translation>尚不清楚：0</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>{score:.1f} × {weight:.2f} = {points:.1f}</source>
        <translation>{score:.1f} × {weight:.2f} = {points:.1f}</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>the weights of saline-alkali customers</source>
        <translation>盐碱地客户的权重</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>the weights of strategic customers</source>
        <translation>战略客户的权重</translation>
    </message>
    <message>
        <location filename="../../app/method/three_dimensions.py"/>
        <source>the usual weights</source>
        <translation>一般权重</translation>
    </message>
    <message>
        <location filename="../../app/method/why.py"/>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Influence is {between} times the share of the most shortest ways, plus {heard} times the share of the most listening. Shortest ways run along reporting and dotted lines both ways, and along influence lines in their direction; conflicts carry nothing. Listening adds up the strength of the lines of those who report to a person or are influenced; dotted lines count half.</source>
        <translation>影响度为{between}乘以最短通路占最高值的比例，加{heard}乘以听从强度占最高值的比例。最短通路沿汇报线和虚线双向、沿影响关系单向；冲突不传递。听从强度为下属和受影响者的影响线强度之和；虚线算一半。</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>{ways:.0f} of {pairs}; the most on this map are {most:.0f}</source>
        <translation>{ways:.0f}/{pairs}；图上最高为{most:.0f}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>{heard:g}; the most on this map are {most:g}</source>
        <translation>{heard:g}；图上最高为{most:g}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Place among all</source>
        <translation>全体中的位次</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>{rank} of {count}</source>
        <translation>第{rank}/共{count}</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Pairs of others connected on a shortest way</source>
        <translation>最短通路经过此人的他人对数</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Strength of those who listen</source>
        <translation>听从者的强度</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Connects</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>people of {departments}</source>
        <translation>{departments}的人员</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Strongest line</source>
        <translation>最强的影响线</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Ask {name} to speak for us with those who listen: {names}.</source>
        <translation>请{name}向听从其意见的人替我方说话：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Meet {name}, because others listen: {names}.</source>
        <translation>拜访{name}，因为有人听其意见：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/network/centrality.py"/>
        <source>Bring {name} from level {level} to 1, because others listen: {names}.</source>
        <translation>把{name}从{level}级提升到1级，因为有人听其意见：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} leaves.</source>
        <translation>{name}离开。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>The closeness with {name} becomes {closeness}.</source>
        <translation>与{name}的亲密度变为{closeness}。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} goes from level {before} to {after}, closeness {closeness}.</source>
        <translation>{name}从{before}级变为{after}级，亲密度{closeness}。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} goes from level {before} to {after}.</source>
        <translation>{name}从{before}级变为{after}级。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>The seat “{title}” becomes empty.</source>
        <translation>席位“{title}”变为空缺。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} takes the seat “{title}”.</source>
        <translation>{name}担任席位“{title}”。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} joins.</source>
        <translation>{name}加入。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>This department is no longer on the map. Choose another one.</source>
        <translation>这个部门已不在图上。请选择其他部门。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>{name} is on the map already.</source>
        <translation>{name}已在图上。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>This person is no longer on the map. Take the change out and try again.</source>
        <translation>此人已不在图上。请去掉这项假设后重试。</translation>
    </message>
    <message>
        <location filename="../../app/network/changes.py"/>
        <source>This seat is no longer on the map. Take the change out and try again.</source>
        <translation>这个席位已不在图上。请去掉这项假设后重试。</translation>
    </message>
    <message>
        <location filename="../../app/network/counting.py"/>
        <source>Counting the shortest ways between {count} people.</source>
        <translation>正在计算{count}人之间的最短通路。</translation>
    </message>
    <message>
        <location filename="../../app/network/counting.py"/>
        <source>The count of the shortest ways ended early. Ask once more.</source>
        <translation>最短通路的计算提前结束。请再试一次。</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Coverage is the share of the relevant departments (relevance 2 or 3; all of them while none is rated) in which somebody supports us: level 1 or above.</source>
        <translation>覆盖率为有人支持我方（1级及以上）的相关部门占比。相关部门指相关度2或3；都未评价时指全部部门。</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Department {department}</source>
        <translation>部门{department}</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>supported by {names}</source>
        <translation>支持者：{names}</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>nobody supports us</source>
        <translation>无人支持我方</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Win somebody in {department}.</source>
        <translation>在{department}争取一位支持我方的人。</translation>
    </message>
    <message>
        <location filename="../../app/network/coverage.py"/>
        <source>Put the first department on the map.</source>
        <translation>把第一个部门放到图上。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>The rating of {name} is {days} days old: check it first.</source>
        <translation>对{name}的评价已有{days}天：请先核对。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{other} reports to {name}.</source>
        <translation>{other}向{name}汇报。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} reports to {other}.</source>
        <translation>{name}向{other}汇报。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} and {other} both report to {boss}.</source>
        <translation>{name}和{other}都向{boss}汇报。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{other} has a dotted line to {name}.</source>
        <translation>{other}向{name}虚线汇报。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} has a dotted line to {other}.</source>
        <translation>{name}向{other}虚线汇报。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} influences {other}.</source>
        <translation>{name}影响{other}。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} influences {other} (strength {strength} of 3).</source>
        <translation>{name}影响{other}（强度{strength}/3）。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} listens to {other}, which is the harder direction.</source>
        <translation>{name}听{other}的意见，反向引荐较难。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} listens to {other} (strength {strength} of 3), which is the harder direction.</source>
        <translation>{name}听{other}的意见（强度{strength}/3），反向引荐较难。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} has not been contacted yet.</source>
        <translation>{name}尚未接触。</translation>
    </message>
    <message>
        <location filename="../../app/network/introductions.py"/>
        <source>{name} stands at level {level}, closeness {closeness}.</source>
        <translation>{name}：等级{level}，亲密度{closeness}。</translation>
    </message>
    <message>
        <location filename="../../app/network/next_step.py"/>
        <source>Find out who holds the seat “{title}”</source>
        <translation>查明谁担任席位“{title}”</translation>
    </message>
    <message>
        <location filename="../../app/network/next_step.py"/>
        <source>Raise {name} from level {before} to {after}</source>
        <translation>把{name}从{before}级提升到{after}级</translation>
    </message>
    <message>
        <location filename="../../app/network/next_step.py"/>
        <source>Bring the closeness with {name} from {before} to {after}</source>
        <translation>把与{name}的亲密度从{before}提升到{after}</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>The ease of a path is the product of its introductions. Each depends on the line between the two, on its strength, and on the level, closeness and age of the rating of the one we ask.</source>
        <translation>路径的通达度是各次引荐的乘积。每次引荐取决于两人之间的影响线及其强度，以及引荐人的关系等级、亲密度和评价的新旧。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}%</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Ask {name} to introduce us to {other}</source>
        <translation>请{name}把我方引荐给{other}</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Meet {name} and win their support (level 1)</source>
        <translation>拜访{name}，争取支持（1级）</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Win {name}: from level {level} to 1</source>
        <translation>争取{name}：从{level}级到1级</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>{name} supports us already (level {level}): no introduction is needed.</source>
        <translation>{name}已支持我方（{level}级）：不需要引荐。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>{name} supports us already (level {level}): {contact} can talk to them directly.</source>
        <translation>{name}已支持我方（{level}级）：{contact}可以直接与其沟通。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>In conflict with {goal} although they support us: {names}. Keep them out of it.</source>
        <translation>支持我方但与{goal}有冲突：{names}。不要请他们出面。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>The easiest way would go from {name} to {other}, but they are in conflict.</source>
        <translation>最容易的路要从{name}到{other}，但两人有冲突。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>The only way goes from {name} to {other}, but they are in conflict.</source>
        <translation>唯一的路要从{name}到{other}，但两人有冲突。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Nobody supports us yet who could introduce us to {goal}.</source>
        <translation>还没有支持我方的人能把我方引荐给{goal}。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>No lines on the map lead from our supporters to {goal}.</source>
        <translation>图上没有影响线从支持我方的人通到{goal}。</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Win {name} first: they are the nearest to {goal} (ease {percent:.0f} %)</source>
        <translation>先争取{name}：离{goal}最近（通达度{percent:.0f}%）</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Ask for a meeting with {goal} directly, through {contact}</source>
        <translation>由{contact}直接约见{goal}</translation>
    </message>
    <message>
        <location filename="../../app/network/paths.py"/>
        <source>Say who of us is the contact of {goal}, and ask for a meeting directly</source>
        <translation>指定{goal}的我方联系人，直接约见</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Each D, A, E and I position weighs as its role does. It leans to {rival} when the tie is +1 or more, to us from level 1 on, and to both by half when both hold; the rest is open.</source>
        <translation>每个D、A、E、I席位按其角色加权。对手关系为+1及以上时倾向{rival}，等级为1及以上时倾向我方，两者都成立时各算一半；其余为未定。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>This rival is no longer in the book. Choose another one.</source>
        <translation>这个竞争对手已不在客户库中。请选择其他对手。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Nothing is known yet of how people here stand to {rival}.</source>
        <translation>尚不了解这里的人对{rival}的态度。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>{theirs:.0f} % of the decision leans to {rival}, {ours:.0f} % to us.</source>
        <translation>决策的{theirs:.0f}%倾向{rival}，{ours:.0f}%倾向我方。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Behind {rival}: {names}.</source>
        <translation>力挺{rival}：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Only {rival} has: {names}.</source>
        <translation>只倾向{rival}：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Both have: {names}. Here it is decided.</source>
        <translation>双方都有：{names}。胜负在此。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Open for both, since nobody sits there: {titles}.</source>
        <translation>空缺，双方都有机会：{titles}。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Against {rival}, and so our allies: {names}.</source>
        <translation>反对{rival}，可作我方盟友：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>empty seat, weight {weight:g}: open</source>
        <translation>席位空缺，权重{weight:g}：未定</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: leans to {rival}</source>
        <translation>对手关系{tie}，等级{level}，权重{weight:g}：倾向{rival}</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: half to each</source>
        <translation>对手关系{tie}，等级{level}，权重{weight:g}：各一半</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: leans to us</source>
        <translation>对手关系{tie}，等级{level}，权重{weight:g}：倾向我方</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>tie {tie}, level {level}, weight {weight:g}: open</source>
        <translation>对手关系{tie}，等级{level}，权重{weight:g}：未定</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Find out who takes the seat “{title}” before {rival} does.</source>
        <translation>抢在{rival}之前查明谁将担任席位“{title}”。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Find out what would tie {name} to us alone.</source>
        <translation>查明怎样让{name}只支持我方。</translation>
    </message>
    <message>
        <location filename="../../app/network/rivals.py"/>
        <source>Win {name}: from level {level} to 1.</source>
        <translation>争取{name}：从{level}级到1级。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>We have never met {name}, a key player.</source>
        <translation>从未与关键人物{name}见面。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>We have not met {name}, a key player, for {days} days.</source>
        <translation>已有{days}天未与关键人物{name}见面。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>{days} days ago</source>
        <translation>{days}天前</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Who decides, approves, evaluates or has power 4 or 5 is met every {days} days.</source>
        <translation>决策者、审批者、评估者和影响力4、5的人，每{days}天见面一次。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Last met</source>
        <translation>上次见面</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>{contact} should meet {name}.</source>
        <translation>请{contact}拜访{name}。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Say who of us is the contact of {name}, and meet.</source>
        <translation>指定{name}的我方联系人并拜访。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>All our contact with the {count} people we know runs through {contact}.</source>
        <translation>与已认识的{count}人的联系全靠{contact}一人。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>When the only contact leaves or moves on, the relationship leaves too.</source>
        <translation>唯一的联系人离开或调动，关系也随之失去。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Contacts of ours</source>
        <translation>我方联系人</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>People we know</source>
        <translation>认识的人</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Bring a second person of ours along to {name}.</source>
        <translation>带我方第二个人同去见{name}。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Bring a second person of ours, beside {contact}, to {name}</source>
        <translation>在{contact}之外带我方第二个人见{name}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>We meet the same few again and again: {names} took {share:.0f} % of the contacts.</source>
        <translation>总是见同样几个人：{names}占接触的{share:.0f}%。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>No three people should take more than {share:.0f} % of the contacts of 180 days.</source>
        <translation>180天内任何三个人的接触合计不应超过{share:.0f}%。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Contacts with {name}</source>
        <translation>与{name}的接触</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Contacts with the {count} others</source>
        <translation>与其余{count}人的接触</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Meet {name} next.</source>
        <translation>下一个拜访{name}。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>{name} is {count} levels below the target, and nothing is planned.</source>
        <translation>{name}比目标低{count}级，且没有计划。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>A key player two levels or more below the target needs an open plan item.</source>
        <translation>关键人物低于目标两级及以上时，需要有未完成的计划项。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_contacts.py"/>
        <source>Plan the next level with {name}.</source>
        <translation>为{name}的下一等级制定计划。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>We know nobody in {department}, which matters most.</source>
        <translation>在最相关的{department}不认识任何人。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>Find the first person to talk to in {department}.</source>
        <translation>在{department}找到第一个可以沟通的人。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>Nobody in {department}, which matters most, supports us.</source>
        <translation>最相关的{department}无人支持我方。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>{name} is the nearest: level {level}, closeness {closeness}.</source>
        <translation>最接近的是{name}：等级{level}，亲密度{closeness}。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>A department of relevance 3 needs somebody who supports us (level 1 or above).</source>
        <translation>相关度3的部门需要有人支持我方（1级及以上）。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_points.py"/>
        <source>People we know there</source>
        <translation>在那里认识的人</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>{name} ({role}, {title}) is against us.</source>
        <translation>{name}（{role}，{title}）反对我方。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Whoever decides, approves, evaluates or influences (D, A, E, I) must not be opposed.</source>
        <translation>决策者、审批者、评估者和影响者（D、A、E、I）不能处于反对。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Weight of the role</source>
        <translation>角色权重</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out what {name} objects to, and bring them to neutral first.</source>
        <translation>查明{name}反对什么，先转为中立。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out what {name} objects to: from level −1 to 0</source>
        <translation>查明{name}反对什么：从−1级到0级</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Nobody is known in the seat “{title}” ({role}).</source>
        <translation>席位“{title}”（{role}）尚不知由谁担任。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>An empty seat scores 0 in K, and somebody else may fill it first.</source>
        <translation>空缺席位在K中得0分，还可能被他人抢先补上。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out who takes the seat “{title}”, and who chooses them.</source>
        <translation>查明谁将担任席位“{title}”，由谁决定。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Find out who takes the seat “{title}”</source>
        <translation>查明谁将担任席位“{title}”</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Win a first supporter; a coach grows out of one.</source>
        <translation>先争取第一位支持我方的人；教练由此培养。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Win a first supporter</source>
        <translation>争取第一位支持我方的人</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Raise {name} from level {before} to {after}, towards a coach</source>
        <translation>把{name}从{before}级提升到{after}级，逐步成为教练</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Nobody here is our coach.</source>
        <translation>这里没有我方的教练。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>A coach (level 3) tells us how the customer decides. S and A customers need at least one.</source>
        <translation>教练（3级）告诉我方客户如何决策。S级和A级客户至少需要一位。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>Supporters</source>
        <translation>支持我方的人</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_seats.py"/>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Every way from our supporters to {names} runs through {name}.</source>
        <translation>支持我方的人通到{names}的路都经过{name}。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Take one person away: if no way leads from any supporter to somebody who decides or approves any more, everything hangs by that one. Lines are ways, except between people in conflict; so is having the same manager.</source>
        <translation>假设少了某个人：若支持我方的人再无路通到决策者或审批者，则一切系于此人。影响线都是路，有冲突的两人之间除外；同一上级的两人之间也有路。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Level of {name}</source>
        <translation>{name}的等级</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>{level}, closeness {closeness}</source>
        <translation>{level}，亲密度{closeness}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Without {name}</source>
        <translation>没有{name}时</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>no way leads to {names}</source>
        <translation>无路通到{names}</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Open a second way to {goal} that does not need {name}.</source>
        <translation>开辟不经过{name}、通到{goal}的第二条路。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Open a second way to {goal}, besides {name}</source>
        <translation>在{name}之外开辟通到{goal}的第二条路</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Find out to whom {name} listens; until then only {contact} can go there.</source>
        <translation>查明{name}听谁的意见；在此之前只能由{contact}直接沟通。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Find out to whom {name} listens, and draw the lines.</source>
        <translation>查明{name}听谁的意见，并画出影响线。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>No way leads from our supporters to {name}.</source>
        <translation>支持我方的人无路通到{name}。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Whoever decides or approves (D, A) should be within reach of somebody who supports us.</source>
        <translation>决策者和审批者（D、A）应有支持我方的人可以通达。</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Lines of {name}</source>
        <translation>{name}的影响线</translation>
    </message>
    <message>
        <location filename="../../app/network/weak_ways.py"/>
        <source>Find out to whom {name} listens</source>
        <translation>查明{name}听谁的意见</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Find out who takes the seat “{title}” next</source>
        <translation>查明席位“{title}”下一任是谁</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Talk with {name} about the seat “{title}”</source>
        <translation>与{name}谈席位“{title}”</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Meet {name} when they join</source>
        <translation>{name}加入时拜访</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Keep {name} at level {level}</source>
        <translation>让{name}保持{level}级</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Find out who takes over from {name}</source>
        <translation>查明谁接替{name}</translation>
    </message>
    <message>
        <location filename="../../app/network/what_if.py"/>
        <source>Find out who follows {name} in the seat “{title}”</source>
        <translation>查明谁接替{name}担任席位“{title}”</translation>
    </message>
    <message>
        <location filename="../../app/operations/activity.py"/>
        <source>{name} is at another customer. Choose somebody of this customer.</source>
        <translation>{name}属于另一家客户。请选择这家客户的人员。</translation>
    </message>
    <message>
        <location filename="../../app/operations/activity.py"/>
        <source>Quality goes from 1 to 5. Choose one of these.</source>
        <translation>质量为1到5。请从中选择。</translation>
    </message>
    <message>
        <location filename="../../app/operations/activity_template.py"/>
        <source>An activity takes 1 minute or more. Write its usual length in minutes.</source>
        <translation>活动至少1分钟。请以分钟填写通常时长。</translation>
    </message>
    <message>
        <location filename="../../app/operations/assessment.py"/>
        <source>{period} was assessed on {day}. An assessment stays as it is; delete it to take it again.</source>
        <translation>{period}已于{day}评估。评估保持不变；重新评估请先删除。</translation>
    </message>
    <message>
        <location filename="../../app/operations/assessment.py"/>
        <source>All customers have their assessment of {period} already.</source>
        <translation>所有客户都已有{period}的评估。</translation>
    </message>
    <message>
        <location filename="../../app/operations/assignment.py"/>
        <source>{name} works for this customer in this role already.</source>
        <translation>{name}已以此角色服务这家客户。</translation>
    </message>
    <message>
        <location filename="../../app/operations/assignment.py"/>
        <source>A share of time goes from 0 to 100 %. Choose a number in between.</source>
        <translation>时间占比为0到100%。请选择其间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/operations/benchmarking.py"/>
        <source>Nothing comes next of “{topic}” yet. Write it first.</source>
        <translation>“{topic}”还没有下一步。请先填写。</translation>
    </message>
    <message>
        <location filename="../../app/operations/benchmarking.py"/>
        <source>What comes next of “{topic}” is in the plan already.</source>
        <translation>“{topic}”的下一步已在计划中。</translation>
    </message>
    <message>
        <location filename="../../app/operations/benchmarking.py"/>
        <source>Agreed in “{meeting}”: {topic}</source>
        <translation>“{meeting}”中商定：{topic}</translation>
    </message>
    <message>
        <location filename="../../app/operations/bringing_back.py"/>
        <source>This value belongs with others. Take the whole change back instead.</source>
        <translation>此值与其他值相关联。请改为撤回整次更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/buying.py"/>
        <source>This step belongs to another customer. Choose one of this customer.</source>
        <translation>这个步骤属于另一家客户。请选择本客户的步骤。</translation>
    </message>
    <message>
        <location filename="../../app/operations/cadence.py"/>
        <source>Choose between {least} and {most} weeks.</source>
        <translation>请选择{least}到{most}周。</translation>
    </message>
    <message>
        <location filename="../../app/operations/customer.py"/>
        <source>A share lies between 0 and 100 per cent. Nothing was changed.</source>
        <translation>份额在0%到100%之间。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/customer.py"/>
        <source>{parent} is {name} itself or lies below it, so it cannot be its parent. Choose another.</source>
        <translation>{parent}就是{name}或在其下级，不能作为它的上级公司。请另选。</translation>
    </message>
    <message>
        <location filename="../../app/operations/customer.py"/>
        <source>“{text}” is no currency code. Write its three letters, such as CNY or EUR.</source>
        <translation>“{text}”不是币种代码。请写三个字母，如CNY或EUR。</translation>
    </message>
    <message>
        <location filename="../../app/operations/deletion.py"/>
        <source>Other entries still need this one. Delete or move them first.</source>
        <translation>其他条目还需要它。请先删除或移走那些条目。</translation>
    </message>
    <message>
        <location filename="../../app/operations/department.py"/>
        <source>“{name}” cannot be moved into itself or into one of its own parts. Choose another department.</source>
        <translation>“{name}”不能移到自身或自己的下级部门。请另选部门。</translation>
    </message>
    <message>
        <location filename="../../app/operations/generating.py"/>
        <source>“{title}” is in the plan already. Nothing was added; propose again.</source>
        <translation>“{title}”已在计划中，未添加任何内容。请重新生成建议。</translation>
    </message>
    <message>
        <location filename="../../app/operations/gift.py"/>
        <source>The value of a gift is 0 or more. Write what it cost.</source>
        <translation>礼品价值不小于0。请填写花费。</translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>A line needs two people; {name} cannot be connected with themselves.</source>
        <translation>影响线需要两个人，不能把{name}与自己相连。</translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>{name} and {other} are at different customers. Lines stay within one customer.</source>
        <translation>{name}和{other}属于不同的客户。影响线只在一家客户之内。</translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>The strength of a line is 1, 2 or 3. Choose one of them.</source>
        <translation>影响线的强度为1、2或3。请从中选择。</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>This section is approved. Reopen it to write on.</source>
        <translation>该章节已批准。重新打开后可继续撰写。</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>This text has {count} characters; a section holds {limit}. Divide it into two sections.</source>
        <translation>这段文字有{count}个字，一个章节最多{limit}个。请分成两个章节。</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>A source cannot be dated in the future. Choose today or an earlier day.</source>
        <translation>来源日期不能在将来。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <location filename="../../app/operations/insight.py"/>
        <source>This source is of another customer. Add it to this one first.</source>
        <translation>这个来源属于另一家客户。请先把它添加到这家客户。</translation>
    </message>
    <message>
        <location filename="../../app/operations/merging.py"/>
        <source>These are not two records but one. Choose another person to merge with.</source>
        <translation>这是同一条记录。请选择另一个人来合并。</translation>
    </message>
    <message>
        <location filename="../../app/operations/merging.py"/>
        <source>{name} and {other} are at different customers. Only records of one customer can be merged.</source>
        <translation>{name}和{other}属于不同客户。只能合并同一客户的记录。</translation>
    </message>
    <message>
        <location filename="../../app/operations/merging.py"/>
        <source>{name} has left the customer and cannot take a seat.</source>
        <translation>{name}已离开客户，不能任职。</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>The year {year} is out of reach. Choose a day between {first} and {last}.</source>
        <translation>{year}年超出范围。请选择{first}到{last}之间的日期。</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>It ends before it begins. Choose a later end.</source>
        <translation>结束早于开始。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>On {day} the clocks in {zone} are put forward, and {missing} does not come. Choose another time, such as {settled}.</source>
        <translation>{day}，{zone}的时钟拨快，没有{missing}。请选择其他时间，如{settled}。</translation>
    </message>
    <message>
        <location filename="../../app/operations/moments.py"/>
        <source>This day is out of reach. Choose a nearer one.</source>
        <translation>这一天超出范围。请选择更近的日期。</translation>
    </message>
    <message>
        <location filename="../../app/operations/occurrence.py"/>
        <source>The series does not take place on this day any more. Nothing was changed.</source>
        <translation>系列在这一天已不再进行。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/occurrence.py"/>
        <source>The series cannot move there as a whole. Move this one only, or change how it repeats.</source>
        <translation>整个系列不能移到那里。请只移动这一次，或更改重复方式。</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Nobody was told yet. Pass the opinion on first.</source>
        <translation>尚未告知任何人。请先转达意见。</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Write what was decided, or why nothing will change.</source>
        <translation>请写明决定了什么，或为何不作改变。</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Nothing is decided yet. Write the decision first.</source>
        <translation>尚未作决定。请先写下决定。</translation>
    </message>
    <message>
        <location filename="../../app/operations/opinion.py"/>
        <source>Write what was said. Nothing was changed.</source>
        <translation>请写明说了什么。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/partnership.py"/>
        <source>A manager confirms a partnership while facts are missing.</source>
        <translation>事实未齐时，伙伴关系由经理确认。</translation>
    </message>
    <message>
        <location filename="../../app/operations/partnership.py"/>
        <source>Facts are missing. Say why it is confirmed all the same.</source>
        <translation>事实未齐。请写明为何仍予确认。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>Progress goes from 0 to 100 %. Choose a number in between.</source>
        <translation>进度为0%到100%。请选择其间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>A manager approves what was changed since.</source>
        <translation>此后的更改由经理批准。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>“{title}” is not approved yet. Submit it first.</source>
        <translation>“{title}”尚未批准。请先提交。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>A level changes only with evidence. Write what shows it, then verify the item.</source>
        <translation>等级只凭证据更改。请先写下证据，再验证该计划项。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>A manager agreed to “{title}”; only a manager deletes it.</source>
        <translation>“{title}”经经理同意，只有经理可以删除。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan.py"/>
        <source>The weight of an item is more than 0. Choose 1 for a usual one.</source>
        <translation>计划项的权重须大于0。通常选1。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan_template.py"/>
        <source>There is no item to keep. Choose some items of the plan first.</source>
        <translation>没有可保留的计划项。请先选择计划中的几项。</translation>
    </message>
    <message>
        <location filename="../../app/operations/plan_template.py"/>
        <source>There is a template “{name}” already. Choose another name.</source>
        <translation>已有模板“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>open</source>
        <translation>待兑现</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>It is due before it was promised. Choose a later day.</source>
        <translation>到期早于承诺日期。请选择更晚的日期。</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>“{title}” is confirmed already. Nothing was changed.</source>
        <translation>“{title}”已确认。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>Only the customer’s word closes this promise. Choose who confirmed that it was kept.</source>
        <translation>只有客户的确认才能关闭此承诺。请选择由谁确认已兑现。</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>Say why this promise is withdrawn. The customer will ask, too.</source>
        <translation>请写明为何收回此承诺。客户也会问。</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>A promise that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>处于“{state}”的承诺不能变为“{to}”。下一步是“{next}”。</translation>
    </message>
    <message>
        <location filename="../../app/operations/promise.py"/>
        <source>This day lies ahead. Choose today or an earlier day.</source>
        <translation>这一天在将来。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <location filename="../../app/operations/rating.py"/>
        <source>A rating cannot be dated in the future. Choose today or an earlier day.</source>
        <translation>评价日期不能在将来。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A manager approves a reception.</source>
        <translation>接待由经理批准。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>summarised</source>
        <translation>已总结</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A reception that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>处于“{state}”的接待不能变为“{to}”。下一步是“{next}”。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>The agenda has no lines yet. Add the first, then it is planned.</source>
        <translation>议程还没有内容。添加第一行后即为已计划。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>“{title}” has no summary yet. Write in its activity how it went.</source>
        <translation>“{title}”还没有纪要。请在其活动中写明开展情况。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A line is for somebody. Choose one guest at least, or all.</source>
        <translation>议程行须有对象。请至少选择一位来宾，或全体。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>“{title}” has no agenda to copy. Choose another one.</source>
        <translation>“{title}”没有可复制的议程。请另选一个。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>Both ends are “{place}”. Choose two places.</source>
        <translation>起点和终点都是“{place}”。请选择两个地点。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>A way takes 0 to {most} minutes. Write it in minutes.</source>
        <translation>路程为0到{most}分钟。请以分钟填写。</translation>
    </message>
    <message>
        <location filename="../../app/operations/reception.py"/>
        <source>This activity is no reception any more. Undo brings its agenda back.</source>
        <translation>此活动已不是接待。撤销可恢复其议程。</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This entry is no longer in the book. It may have been deleted; undo brings it back.</source>
        <translation>此条目已不在客户库中，可能已被删除；撤销可以恢复。</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This belongs to another customer. Choose something of this customer.</source>
        <translation>它属于另一家客户。请选择这家客户的内容。</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>A name is needed here. Nothing was changed.</source>
        <translation>这里需要名称。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This name has {count} characters; {limit} are the most. Shorten it.</source>
        <translation>名称有{count}个字，上限为{limit}个。请缩短。</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This amount cannot be below zero. Nothing was changed.</source>
        <translation>金额不能小于零。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This amount is too large to be kept. Check its unit.</source>
        <translation>金额过大，无法保存。请检查单位。</translation>
    </message>
    <message>
        <location filename="../../app/operations/rival.py"/>
        <source>There is already a rival called {name}. Choose it, or give another name.</source>
        <translation>已有名为{name}的竞争对手。请选择它，或换一个名称。</translation>
    </message>
    <message>
        <location filename="../../app/operations/seat.py"/>
        <source>Somebody takes this seat later than that day. Choose a later day, or today.</source>
        <translation>那天之后另有人担任这个席位。请选择更晚的日期，或今天。</translation>
    </message>
    <message>
        <location filename="../../app/operations/setting.py"/>
        <source>“{lower}” ({low:g}) must be below “{upper}” ({high:g}). Change the other one first.</source>
        <translation>“{lower}”（{low:g}）必须低于“{upper}”（{high:g}）。请先更改另一个。</translation>
    </message>
    <message>
        <location filename="../../app/operations/setting.py"/>
        <source>At least one of these weights must be above 0, or nothing would count.</source>
        <translation>这些权重至少有一个要大于0，否则什么都不计。</translation>
    </message>
    <message>
        <location filename="../../app/operations/setting.py"/>
        <source>There is no setting “{name}”. Nothing was changed.</source>
        <translation>没有设置项“{name}”。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/operations/stakeholder.py"/>
        <source>This department belongs to another customer. Choose one of this customer.</source>
        <translation>这个部门属于另一家客户。请选择这家客户的部门。</translation>
    </message>
    <message>
        <location filename="../../app/operations/summary.py"/>
        <source>This activity lies ahead. Write its summary when it took place.</source>
        <translation>此活动在将来。开展之后再写纪要。</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>asked for</source>
        <translation>已提出</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>Nobody is named who answers this request. Choose somebody first.</source>
        <translation>没有指定由谁响应此请求。请先选择。</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>A rating goes from 1 to 5. Choose a number in between.</source>
        <translation>评价为1到5。请选择其间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>Who asked rates the answer, not who gave it. Ask them to rate it.</source>
        <translation>响应由提出人评价，不由响应人评价。请提出人来评价。</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>A rated request is closed. Ask anew for what comes next.</source>
        <translation>已评价的请求已关闭。后续事项请重新提出。</translation>
    </message>
    <message>
        <location filename="../../app/operations/support.py"/>
        <source>A request that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation>处于“{state}”的请求不能变为“{to}”。下一步是“{next}”。</translation>
    </message>
    <message>
        <location filename="../../app/passphrase.py"/>
        <source>Weak: it can be guessed in a short time. Several unusual words are better.</source>
        <translation>弱：短时间内就能猜到。几个不常见的词更好。</translation>
    </message>
    <message>
        <location filename="../../app/passphrase.py"/>
        <source>Fair: it stops the curious. Another word or two make it strong.</source>
        <translation>尚可：能挡住好奇的人。再加一两个词就强了。</translation>
    </message>
    <message>
        <location filename="../../app/passphrase.py"/>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Every relevant department and rank is in contact with us; not the same few again and again.</source>
        <translation>所有相关部门和层级都与我方有接触，不总是同样几个人。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Services for key people</source>
        <translation>关键人物服务</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Key people are known, met regularly and helped to succeed.</source>
        <translation>关键人物已认识、定期见面，并得到帮助以取得成功。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Directed public relations</source>
        <translation>定向公关</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Who decides is brought to the level that the decision needs; every department has a supporter.</source>
        <translation>把决策人提升到决策所需的等级；每个部门都有人支持我方。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Help with hard problems</source>
        <translation>帮助解决难题</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>At least once a year we solve a hard problem of the customer.</source>
        <translation>每年至少帮客户解决一个难题。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Strategic planning ahead</source>
        <translation>前瞻战略规划</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Strategy, decoding and needs a year ahead are approved every year.</source>
        <translation>战略、战略解码和一年后的需求每年批准。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Assessment of every key relationship</source>
        <translation>每个关键关系的评估</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>The rating of everybody who decides is fresh and has its evidence.</source>
        <translation>每位决策人的评价未过期且有证据。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Deep insight</source>
        <translation>深度洞察</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>All required parts of the insight are approved and younger than 12 months.</source>
        <translation>要求的客户洞察各部分均已批准，且不超过12个月。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Both sides open their strategies to each other once a year.</source>
        <translation>双方每年一次相互公开战略。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Executive visits both ways</source>
        <translation>高层互访</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Executives visit each other once or twice a year, both ways.</source>
        <translation>高层每年互访一到两次，有来有往。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Strategic agreement</source>
        <translation>战略合作协议</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>An agreement locks the projects of the year, best of the next two years.</source>
        <translation>用协议锁定当年的项目，最好包括今后两年。</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Joint innovation centre</source>
        <translation>联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/planning/duties.py"/>
        <source>Results and property are shared in a joint innovation centre.</source>
        <translation>在联合创新中心共享成果和知识产权。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Nobody at {customer} was contacted in the last {days} days.</source>
        <translation>最近{days}天没有接触{customer}的任何人。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Every customer is covered: somebody is met at least every {days} days.</source>
        <translation>每家客户都要覆盖：至少每{days}天见一个人。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Nobody in {department} was contacted in the last {days} days.</source>
        <translation>最近{days}天没有接触{department}的任何人。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>We know nobody in {department}.</source>
        <translation>在{department}不认识任何人。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Every relevant department is in contact with us at least every {days} days.</source>
        <translation>每个相关部门至少每{days}天与我方接触一次。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>{department}: nobody of this rank was contacted in the last {days} days ({rank}).</source>
        <translation>{department}：最近{days}天没有接触该层级的任何人（{rank}）。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>High, middle and base level of the relevant departments are all in contact with us.</source>
        <translation>相关部门的高、中、基层都与我方有接触。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>Nobody in {department} supports us.</source>
        <translation>{department}无人支持我方。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>A relevant department needs somebody who supports us (level 1 or above).</source>
        <translation>相关部门需要有人支持我方（1级及以上）。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>{share:.0f} % of the people were met in {days} days; {count} of {department} were not.</source>
        <translation>{days}天内见过{share:.0f}%的人；{department}有{count}人未见。</translation>
    </message>
    <message>
        <location filename="../../app/planning/general_gaps.py"/>
        <source>{target:.0f} % of the people listed are contacted within {days} days.</source>
        <translation>列入人员的{target:.0f}%要在{days}天内接触。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>We have never met {name} ({role}).</source>
        <translation>从未与{name}（{role}）见面。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>We have not met {name} ({role}) for {days} days.</source>
        <translation>已有{days}天未与{name}（{role}）见面。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>Who decides, approves, evaluates or influences is met every {days} days.</source>
        <translation>决策者、审批者、评估者和影响者每{days}天见面一次。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>The target of {name} ({role}) is level {target}; a level is raised one step at a time.</source>
        <translation>{name}（{role}）的目标是{target}级；等级逐级提升。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>{name} ({role}) stands at level {level}; the target is {target}.</source>
        <translation>{name}（{role}）现为{level}级，目标为{target}级。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>{name} ({role}) supports us, and yet we hardly know each other (closeness {closeness}).</source>
        <translation>{name}（{role}）支持我方，但彼此不熟（亲密度{closeness}）。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>Key people get regular working contact (closeness 2) and help to succeed.</source>
        <translation>关键人物要有定期工作往来（亲密度2），并帮助其成功。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>The rating of {name} ({role}) is stale.</source>
        <translation>对{name}（{role}）的评价已过期。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>S and A customers: every key relationship is assessed in detail, with evidence.</source>
        <translation>S级和A级客户：每个关键关系都要详细评估并附证据。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>No hard problem of {customer} was solved with our help for {days} days.</source>
        <translation>已有{days}天没有帮{customer}解决难题。</translation>
    </message>
    <message>
        <location filename="../../app/planning/key_gaps.py"/>
        <source>From grade B on we help a customer with hard problems.</source>
        <translation>从B级起，帮助客户解决难题。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>Strategy, strategic decoding and needs a year ahead are not all approved.</source>
        <translation>战略、战略解码和一年后的需求未全部批准。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The approval of strategy, decoding and needs a year ahead ends on {day}.</source>
        <translation>战略、战略解码和一年后的需求的批准于{day}到期。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: strategic planning ahead, renewed every year.</source>
        <translation>S级和A级客户：前瞻战略规划，每年更新。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The insight is not approved in all the parts that this grade requires.</source>
        <translation>客户洞察未在此分级要求的各部分全部批准。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The approval of the insight ends on {day}.</source>
        <translation>客户洞察的批准于{day}到期。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers need an approved insight younger than 12 months.</source>
        <translation>S级和A级客户需要已批准且不超过12个月的客户洞察。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The last strategy benchmarking meeting was on {day}.</source>
        <translation>上次战略对标会议在{day}。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>Our strategies were never benchmarked with {customer}.</source>
        <translation>从未与{customer}进行战略对标。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: a strategy benchmarking meeting every {months} months; without one fit counts 3 at most.</source>
        <translation>S级和A级客户：每{months}个月一次战略对标会议；没有则战略匹配最多计3。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: executives visit each other once or twice a year, both ways; without a visit in {months} months recognition counts 3 at most.</source>
        <translation>S级和A级客户：高层每年互访一到两次；{months}个月内没有互访则认可度最多计3。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>No executive of ours ever visited {customer}.</source>
        <translation>我方高层从未拜访{customer}。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>An executive of ours last visited {customer} on {day}.</source>
        <translation>我方高层上次拜访{customer}是在{day}。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>No executive of {customer} ever visited us.</source>
        <translation>{customer}的高层从未来访。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>An executive of {customer} last visited us on {day}.</source>
        <translation>{customer}的高层上次来访是在{day}。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>The strategic agreement ends on {day}.</source>
        <translation>战略合作协议于{day}到期。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>There is no strategic agreement with {customer}.</source>
        <translation>与{customer}没有战略合作协议。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: a strategic agreement that locks the projects of the year, best of the next {months} months; without one depth counts 3 at most.</source>
        <translation>S级和A级客户：用战略合作协议锁定当年项目，最好包括今后{months}个月；没有则合作深度最多计3。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>There is no joint innovation centre with {customer}.</source>
        <translation>与{customer}没有联合创新中心。</translation>
    </message>
    <message>
        <location filename="../../app/planning/organisational_gaps.py"/>
        <source>S and A customers: a joint innovation centre with shared results and property.</source>
        <translation>S级和A级客户：共享成果和知识产权的联合创新中心。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>{gap} Rule: {demand}</source>
        <translation>{gap}规则：{demand}</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Evidence of the new level is written down: what was said or done, and when.</source>
        <translation>已写下新等级的证据：何时说过或做过什么。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The meeting took place, has a summary, and the level is rated anew.</source>
        <translation>会面已进行，有纪要，并已重新评价等级。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The holder of the seat is on the map, with a first contact.</source>
        <translation>席位任职者已在图上，并有首次接触。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody at the customer is rated level 1, with evidence.</source>
        <translation>客户方有人评为1级，并附证据。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Level, closeness and evidence are rated anew, no older than 90 days.</source>
        <translation>等级、亲密度和证据已重新评价，不超过90天。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>At least three working meetings within six months, all with a summary.</source>
        <translation>六个月内至少三次工作会面，均有纪要。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The customer confirms in their own words that the problem is solved.</source>
        <translation>客户用自己的话确认问题已解决。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The visit took place and has a summary.</source>
        <translation>拜访已进行，并有纪要。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody of the department was met, and the meeting has a summary.</source>
        <translation>见到该部门的人，会面有纪要。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody of the department is rated level 1, with evidence.</source>
        <translation>该部门有人评为1级，并附证据。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Somebody of this rank was met, and the meeting has a summary.</source>
        <translation>见到该层级的人，会面有纪要。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>All of them took part in a meeting that has a summary.</source>
        <translation>所有人都参加过有纪要的会面。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The visit took place as planned, and every promise has an owner.</source>
        <translation>拜访按计划进行，每项承诺都有负责人。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Both sides presented; topics, common ground and next steps are written down.</source>
        <translation>双方均已介绍战略；议题、共同点和下一步已写下。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The agreement is signed and its projects have amounts and dates.</source>
        <translation>协议已签署，其项目有金额和日期。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The centre is open, with first topics and terms for the property.</source>
        <translation>中心已成立，有首批课题和成果归属条款。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The three sections went through two rounds and are approved.</source>
        <translation>三个章节经过两轮评审并已批准。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>The required sections went through two rounds and are approved.</source>
        <translation>要求的章节经过两轮评审并已批准。</translation>
    </message>
    <message>
        <location filename="../../app/planning/proposals.py"/>
        <source>Evidence of the new level is written down: what was said or done, and when. Working contact only, no private activities.</source>
        <translation>已写下新等级的证据：何时说过或做过什么。只限工作往来，无私人活动。</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Rate {name} anew, with evidence</source>
        <translation>附证据重新评价{name}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Build regular working contact with {name}</source>
        <translation>与{name}建立定期工作往来</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Help {customer} with a hard problem</source>
        <translation>帮{customer}解决一个难题</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Visit {customer}</source>
        <translation>拜访{customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Win {name} as a supporter in {department}</source>
        <translation>争取{name}在{department}支持我方</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Invite those in {department} whom we have not met lately</source>
        <translation>邀请{department}近期未见面的人</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Find the first person to talk to in {department}</source>
        <translation>在{department}找到第一个可以沟通的人</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Meet {name} in {department}</source>
        <translation>在{department}拜访{name}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Receive an executive of {customer} at our headquarters</source>
        <translation>在总部接待{customer}的高层</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Executive visit of ours to {customer}</source>
        <translation>我方高层拜访{customer}</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Strategy benchmarking meeting with {customer}</source>
        <translation>与{customer}的战略对标会议</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Renew the strategic agreement with {customer}</source>
        <translation>与{customer}续签战略合作协议</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Sign a strategic agreement with {customer}</source>
        <translation>与{customer}签署战略合作协议</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Open a joint innovation centre with {customer}</source>
        <translation>与{customer}成立联合创新中心</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Renew strategy, decoding and needs a year ahead of {customer}</source>
        <translation>更新{customer}的战略、战略解码和一年后的需求</translation>
    </message>
    <message>
        <location filename="../../app/planning/titles.py"/>
        <source>Bring the insight on {customer} to approval</source>
        <translation>让{customer}的客户洞察获得批准</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>For us: everything</source>
        <translation>内部：全部内容</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>For others: names, titles, departments</source>
        <translation>对外：姓名、职务、部门</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>A redacted map shows the organisation only; this lens is about what we think. Choose the lens “Organisation”.</source>
        <translation>对外版本只显示组织；此视角涉及我方的判断。请选择视角“组织”。</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Levels: {count}</source>
        <translation>关系等级：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Target levels: {count}</source>
        <translation>目标等级：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Closeness: {count}</source>
        <translation>亲密度：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Power: {count}</source>
        <translation>影响力：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ranks: {count}</source>
        <translation>层级：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Decision roles: {count}</source>
        <translation>决策角色：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ties to rivals: {count}</source>
        <translation>对手关系：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Our contacts: {count}</source>
        <translation>我方联系人：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Days of the last meeting: {count}</source>
        <translation>上次见面日期：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ages of ratings: {count}</source>
        <translation>评价时间：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Ratings with evidence: {count}</source>
        <translation>有证据的评价：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Levels reached through the plan: {count}</source>
        <translation>由计划达成的等级：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Marks “no private activities”: {count}</source>
        <translation>“无私人活动”标记：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>People who have left: {count}</source>
        <translation>已离开的人员：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Decision seats: {count}</source>
        <translation>决策席位：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Who holds a decision seat: {count}</source>
        <translation>决策席位任职者：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Signatures: {count}</source>
        <translation>签署：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Buying steps: {count}</source>
        <translation>采购步骤：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Lines of influence: {count}</source>
        <translation>影响关系：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Conflicts: {count}</source>
        <translation>冲突：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Strengths of lines: {count}</source>
        <translation>影响线强度：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Notes of lines: {count}</source>
        <translation>影响线说明：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Relevance of departments: {count}</source>
        <translation>部门相关度：{count}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Grade of the customer</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <location filename="../../app/power_map/audience.py"/>
        <source>Key score and gap</source>
        <translation>关键关系得分和差距</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>Organisation on {day}</source>
        <translation>组织图 · {day}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>Power map ({lens}) on {day} · K {key} · gap {gap} · internal</source>
        <translation>权力地图（{lens}）{day} · K {key} · 差距{gap} · 内部</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>1 empty seat</source>
        <translation>1个空缺席位</translation>
    </message>
    <message>
        <location filename="../../app/power_map/captions.py"/>
        <source>{count} empty seats</source>
        <translation>{count}个空缺席位</translation>
    </message>
    <message>
        <location filename="../../app/power_map/chain.py"/>
        <source>In no step yet</source>
        <translation>尚未参与步骤</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Decides, and is against us</source>
        <translation>掌握决策权且反对我方</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Not contacted</source>
        <translation>未接触</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Not met for 90 days</source>
        <translation>90天未见面</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Without evidence</source>
        <translation>无证据</translation>
    </message>
    <message>
        <location filename="../../app/power_map/filter.py"/>
        <source>Leans towards a rival</source>
        <translation>倾向竞争对手</translation>
    </message>
    <message>
        <location filename="../../app/power_map/grid.py"/>
        <source>Not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <location filename="../../app/power_map/grid.py"/>
        <source>{value} {name}</source>
        <translation>{value} {name}</translation>
    </message>
    <message>
        <location filename="../../app/power_map/influence.py"/>
        <source>First degree</source>
        <translation>一度</translation>
    </message>
    <message>
        <location filename="../../app/power_map/influence.py"/>
        <source>Second degree</source>
        <translation>二度</translation>
    </message>
    <message>
        <location filename="../../app/power_map/influence.py"/>
        <source>Third degree</source>
        <translation>三度</translation>
    </message>
    <message>
        <location filename="../../app/power_map/perspective.py"/>
        <source>Power and support</source>
        <translation>影响力与支持度</translation>
    </message>
    <message>
        <location filename="../../app/power_map/perspective.py"/>
        <source>Closeness and support</source>
        <translation>亲密度与支持度</translation>
    </message>
    <message>
        <location filename="../../app/power_map/perspective.py"/>
        <source>Decision chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <location filename="../../app/queries/assessments.py"/>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>The name of the customer is empty. Give one.</source>
        <translation>客户名称为空。请填写。</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>{count} customers are called “{name}”, and a workbook of another program knows no keys. Rename one of them first.</source>
        <translation>有{count}家客户叫“{name}”，而其他程序的工作簿没有键。请先给其中一家改名。</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>{count} customers are called “{name}”. Give the key of the one you mean: {keys}.</source>
        <translation>有{count}家客户叫“{name}”。请给出所指客户的键：{keys}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>There is no customer “{name}” in this book. Like it are: {names}.</source>
        <translation>这个客户库中没有客户“{name}”。名称相近的有：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/customer_names.py"/>
        <source>There is no customer “{name}” in this book. Check the name.</source>
        <translation>这个客户库中没有客户“{name}”。请检查名称。</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same name in another order</source>
        <translation>姓名相同，顺序不同</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same e-mail address</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same phone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <location filename="../../app/queries/likeness.py"/>
        <source>The same WeChat account</source>
        <translation>微信号相同</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} is on the map now.</source>
        <translation>{name}已加入图中。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} was taken off the map.</source>
        <translation>{name}已从图上移除。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} left.</source>
        <translation>{name}已离开。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>left</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>moved</source>
        <translation>调动</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} is in {department} now.</source>
        <translation>{name}现在在{department}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} is no longer in {department}.</source>
        <translation>{name}不再属于{department}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} moved from {department} to {other}.</source>
        <translation>{name}从{department}调到{other}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} reports to {manager} now.</source>
        <translation>{name}现在向{manager}汇报。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} no longer reports to {manager}.</source>
        <translation>{name}不再向{manager}汇报。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} reports to {manager} now, before to {other}.</source>
        <translation>{name}现在向{manager}汇报，原先向{other}汇报。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>Our contact for {name}: {before} → {after}</source>
        <translation>{name}的我方联系人：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} takes part in no private activities now.</source>
        <translation>{name}现在无私人活动。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} may take part in private activities again.</source>
        <translation>{name}可以再参加私人活动。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>private activities</source>
        <translation>私人活动</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>closeness {change}</source>
        <translation>亲密度{change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>power {change}</source>
        <translation>影响力{change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>target {change}</source>
        <translation>目标{change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} and {rival}: {before} → {after}</source>
        <translation>{name}与{rival}：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>rival {tie}</source>
        <translation>对手{tie}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The seat {seat} is new.</source>
        <translation>新增席位{seat}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>new seat</source>
        <translation>新席位</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The seat {seat} is gone.</source>
        <translation>席位{seat}已取消。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat gone</source>
        <translation>席位取消</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>took a seat</source>
        <translation>新任职</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} took the seat {seat}.</source>
        <translation>{name}已担任席位{seat}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat empty</source>
        <translation>席位空出</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} left the seat {seat}, which is empty now.</source>
        <translation>{name}已离任席位{seat}，现为空缺。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat handed over</source>
        <translation>席位交接</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} took the seat {seat} from {other}.</source>
        <translation>{name}从{other}接任席位{seat}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>What the seat {seat} signs is different.</source>
        <translation>席位{seat}的签署内容有变。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The seat {seat} takes part in other buying steps.</source>
        <translation>席位{seat}参与的采购步骤有变。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>seat changed</source>
        <translation>席位更改</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>new line</source>
        <translation>新影响线</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>line gone</source>
        <translation>影响线移除</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} to {other}: {line}</source>
        <translation>{name}到{other}：{line}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>{name} to {other}: {line}, strength {change}</source>
        <translation>{name}到{other}：{line}，强度{change}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The department {name} is new.</source>
        <translation>新增部门{name}。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The department {name} is gone.</source>
        <translation>部门{name}已取消。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>Relevance of {name}: {before} → {after}</source>
        <translation>{name}的相关度：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The buying step {name} is new.</source>
        <translation>新增采购步骤“{name}”。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The buying step {name} is gone.</source>
        <translation>采购步骤“{name}”已取消。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>The buying steps stand in another order.</source>
        <translation>采购步骤的顺序有变。</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_comparison.py"/>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Arrived</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Moved</source>
        <translation>调动</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Warmed</source>
        <translation>升温</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Cooled</source>
        <translation>降温</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>New seats</source>
        <translation>新席位</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats gone</source>
        <translation>取消的席位</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats filled</source>
        <translation>补上的席位</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats emptied</source>
        <translation>空出的席位</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats handed over</source>
        <translation>交接的席位</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Seats changed</source>
        <translation>更改的席位</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>New lines</source>
        <translation>新影响线</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Lines gone</source>
        <translation>移除的影响线</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Lines changed</source>
        <translation>更改的影响线</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Names and titles</source>
        <translation>姓名和职务</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Our contacts</source>
        <translation>我方联系人</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>{before} → {after}</source>
        <translation>{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/map_differences.py"/>
        <source>{name}: {before} → {after}</source>
        <translation>{name}：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../app/queries/merging.py"/>
        <source>{name} reports to somebody already, so the line to {manager} is left out.</source>
        <translation>{name}已有汇报对象，到{manager}的汇报线略去。</translation>
    </message>
    <message>
        <location filename="../../app/queries/merging.py"/>
        <source>{name} would report to {manager} in a circle, so this line is left out.</source>
        <translation>{name}向{manager}汇报会形成循环，此线略去。</translation>
    </message>
    <message>
        <location filename="../../app/queries/power_map.py"/>
        <source>This customer is no longer in the book. It may have been deleted; undo brings it back.</source>
        <translation>这家客户已不在客户库中，可能已被删除；撤销可以恢复。</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>A day at headquarters</source>
        <translation>总部一日</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>From the hotel to headquarters</source>
        <translation>从酒店到总部</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Welcome and group photograph</source>
        <translation>欢迎及合影</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Coffee</source>
        <translation>茶歇（咖啡）</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Exchange with the management</source>
        <translation>与管理层交流</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Technical exchange</source>
        <translation>技术交流</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Tea</source>
        <translation>茶歇</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Next steps and summary</source>
        <translation>后续步骤与总结</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Back to the hotel</source>
        <translation>返回酒店</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Time to rest</source>
        <translation>休息时间</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>To the restaurant</source>
        <translation>前往餐厅</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Dinner</source>
        <translation>晚餐</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>From the restaurant to the hotel</source>
        <translation>从餐厅回酒店</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Executive visit, half a day</source>
        <translation>高层拜访，半天</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Welcome by the host</source>
        <translation>接待方致欢迎辞</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Short tour of the exhibition hall</source>
        <translation>参观展厅（短）</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Talk between the executives</source>
        <translation>高层会谈</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Exchange of gifts and photograph</source>
        <translation>互赠礼品及合影</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Lunch together</source>
        <translation>共进午餐</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>To the airport</source>
        <translation>前往机场</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Visit to a reference site</source>
        <translation>参观样板点</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>To the reference site</source>
        <translation>前往样板点</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Welcome at the site</source>
        <translation>样板点欢迎</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Tour of the installation</source>
        <translation>参观设备</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Talk with the people who run it</source>
        <translation>与运行人员交流</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Lunch near the site</source>
        <translation>样板点附近午餐</translation>
    </message>
    <message>
        <location filename="../../app/reception/days.py"/>
        <source>Back from the site</source>
        <translation>从样板点返回</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was added, {times}.</source>
        <translation>“{line}”已添加，{times}。</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was deleted.</source>
        <translation>“{line}”已删除。</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was {before}, now {now}.</source>
        <translation>“{line}”原为{before}，现为{now}。</translation>
    </message>
    <message>
        <location filename="../../app/reception/difference.py"/>
        <source>“{line}” was changed.</source>
        <translation>“{line}”已更改。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” takes no time. Set a later end.</source>
        <translation>“{line}”没有时长。请设更晚的结束时间。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” ends before it begins. Set a later end.</source>
        <translation>“{line}”结束早于开始。请设更晚的结束时间。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} lines are not on the day, {day}.</source>
        <translation>{count}行不在当天（{day}）。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} lines are not within {first} to {last}.</source>
        <translation>{count}行不在{first}到{last}之间。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” is not on the day, {day}.</source>
        <translation>“{line}”不在当天（{day}）。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” is not within {first} to {last}.</source>
        <translation>“{line}”不在{first}到{last}之间。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{one}” and “{other}” overlap from {begin} to {end}.</source>
        <translation>“{one}”与“{other}”在{begin}至{end}重叠。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{guest} is in “{one}” and “{other}” at {time}.</source>
        <translation>{guest}在{time}同时在“{one}”和“{other}”。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} guests are in “{one}” and “{other}” at {time}, {guest} among them.</source>
        <translation>{count}位来宾在{time}同时在“{one}”和“{other}”，其中有{guest}。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{one}” and “{other}” run side by side at {time}. Say which guests go where.</source>
        <translation>“{one}”与“{other}”在{time}并行。请指明哪些来宾去哪里。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{host} receives in “{one}” and “{other}” at {time}.</source>
        <translation>{host}在{time}同时接待“{one}”和“{other}”。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{who} has {minutes} min from {one} to {other}; the way takes {needed} min.</source>
        <translation>{who}从{one}到{other}有{minutes}分钟，路程需{needed}分钟。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>From {one} to {other} there are {minutes} min; the way takes {needed} min. Add a transfer.</source>
        <translation>从{one}到{other}有{minutes}分钟，路程需{needed}分钟。请加一段转场。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>How long is the way from {one} to {other}? There are {minutes} min.</source>
        <translation>从{one}到{other}要多久？现有{minutes}分钟。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>“{line}” at {time} has no host.</source>
        <translation>{time}的“{line}”没有接待人。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>Nothing is planned from {begin} to {end}.</source>
        <translation>{begin}至{end}没有安排。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{guest} has nothing from {begin} to {end}.</source>
        <translation>{guest}在{begin}至{end}没有安排。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{count} guests have nothing from {begin} to {end}.</source>
        <translation>{count}位来宾在{begin}至{end}没有安排。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>Nobody who comes is in “{line}”. Choose its guests.</source>
        <translation>到场的人都不在“{line}”中。请选择其来宾。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>{guest} comes and is in no line.</source>
        <translation>{guest}到场，但不在任何一行。</translation>
    </message>
    <message>
        <location filename="../../app/reception/findings.py"/>
        <source>No guests yet. Say who comes.</source>
        <translation>还没有来宾。请指明谁来。</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>Programme for {guest}</source>
        <translation>{guest}的接待日程</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>Our guests</source>
        <translation>来宾</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>Whom you will meet</source>
        <translation>您将见到</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>{name}, {title}</source>
        <translation>{name}，{title}</translation>
    </message>
    <message>
        <location filename="../../app/reception/programme.py"/>
        <source>All guests</source>
        <translation>全体来宾</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Run sheet · {title}</source>
        <translation>执行表 · {title}</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>For {host}</source>
        <translation>{host}的执行表</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>In charge: {who}</source>
        <translation>负责人：{who}</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Menu and drinks</source>
        <translation>菜单和酒水</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Internal notes</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <location filename="../../app/reception/run_sheet.py"/>
        <source>Still to settle</source>
        <translation>待解决</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>Nothing is planned for today. Things that wait for you: {needs}.</source>
        <translation>今天没有安排。待您处理：{needs}项。</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>Activities today: {activities}. Nothing waits for you.</source>
        <translation>今天的活动：{activities}个。没有待您处理的事。</translation>
    </message>
    <message>
        <location filename="../../app/reminding.py"/>
        <source>Activities today: {activities}. Things that wait for you: {needs}.</source>
        <translation>今天的活动：{activities}个。待您处理：{needs}项。</translation>
    </message>
    <message>
        <location filename="../../app/reports/map_slides.py"/>
        <source>A slide cannot be larger than 142 cm. The map stands on it at {percent} % of its size.</source>
        <translation>幻灯片不能大于142厘米。地图按{percent}%的大小放置。</translation>
    </message>
    <message>
        <location filename="../../app/reports/map_slides.py"/>
        <source>“{file}” could not be written. Close it if it is open, or choose another folder.</source>
        <translation>“{file}”无法写入。如已打开请先关闭，或换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_cards.py"/>
        <source>Who?</source>
        <translation>谁？</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_cards.py"/>
        <source>Empty seat</source>
        <translation>空缺席位</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_cards.py"/>
        <source>{days} d</source>
        <translation>{days}天</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Closeness, 0 to 4</source>
        <translation>亲密度，0到4</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Power, 1 to 5</source>
        <translation>影响力，1到5</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Level wanted</source>
        <translation>期望等级</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Reached through the plan</source>
        <translation>由计划达成</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Tie to a rival, −2 to +2</source>
        <translation>对手关系，−2到+2</translation>
    </message>
    <message>
        <location filename="../../app/reports/slide_legend.py"/>
        <source>Influence, 0 to 100</source>
        <translation>影响度，0到100</translation>
    </message>
    <message>
        <location filename="../../app/transactions.py"/>
        <source>This change is not in the history of this book. Nothing was changed.</source>
        <translation>此更改不在这个客户库的历史中。未作更改。</translation>
    </message>
    <message>
        <location filename="../../app/transactions.py"/>
        <source>Took back: {text}</source>
        <translation>撤回：{text}</translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Another change is being stored. Try again in a moment.</source>
        <translation>正在保存另一项更改。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Undo: {text}</source>
        <translation>撤销：{text}</translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Redo: {text}</source>
        <translation>重做：{text}</translation>
    </message>
    <message>
        <location filename="../../views/acting.py"/>
        <source>You act as manager.</source>
        <translation>当前身份：经理。</translation>
    </message>
    <message>
        <location filename="../../views/acting.py"/>
        <source>You act as account manager.</source>
        <translation>当前身份：客户经理。</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Remember a day</source>
        <translation>记下日子</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Note a gift</source>
        <translation>记下礼品</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Takes part in no private activities: congratulate at work.</source>
        <translation>无私人活动：请在工作场合祝贺。</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>given by {name}</source>
        <translation>由{name}赠送</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>no value noted</source>
        <translation>未记价值</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Forget “{title}”</source>
        <translation>删除日子“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Delete the gift “{title}”</source>
        <translation>删除礼品“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Days and gifts</source>
        <translation>纪念日与礼品</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>{lunar}, born {day}</source>
        <translation>{lunar}，生于{day}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>before the lunar calendar known here; the solar day counts</source>
        <translation>早于此处所知的农历；以公历日期为准</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>once, {day}</source>
        <translation>一次，{day}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>{year}: {spent} of {limit}</source>
        <translation>{year}年：{spent}，上限{limit}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care.py"/>
        <source>gifts in other currencies: {count}</source>
        <translation>其他币种的礼品：{count}</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Wedding day, day of founding …</source>
        <translation>结婚纪念日、成立日…</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Remember it</source>
        <translation>记下</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Choose the day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Remember “{title}”</source>
        <translation>记下“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>To whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Nobody named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Note the gift</source>
        <translation>记下礼品</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>{name} takes part in no private activities; a gift may embarrass.</source>
        <translation>{name}不参加私人活动；送礼可能令其为难。</translation>
    </message>
    <message>
        <location filename="../../views/activity/care_dialogs.py"/>
        <source>Note the gift “{title}”</source>
        <translation>记下礼品“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_line.py"/>
        <source>More for “{title}”</source>
        <translation>“{title}”的更多操作</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>No promise is noted yet. Write down what was promised, and it is not forgotten.</source>
        <translation>尚未记录承诺。把承诺过的写下来，就不会忘。</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note the first promise</source>
        <translation>记下第一条承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note a promise</source>
        <translation>记下承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>We promised</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>They promised</source>
        <translation>客户承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>No opinion is noted yet. What customers say about us changes what we do, once it is told.</source>
        <translation>尚未记录意见。客户对我方的看法转达之后，才会改变我方的做法。</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note the first opinion</source>
        <translation>记下第一条意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Note an opinion</source>
        <translation>记下意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>To be passed on</source>
        <translation>待转达</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>To be answered to the customer</source>
        <translation>待答复客户</translation>
    </message>
    <message>
        <location filename="../../views/activity/follow_list.py"/>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <location filename="../../views/activity/met_field.py"/>
        <source>Somebody who left</source>
        <translation>已离开的人员</translation>
    </message>
    <message>
        <location filename="../../views/activity/met_field.py"/>
        <source>New at this customer</source>
        <translation>在该客户处新增</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Word for word, if you know it</source>
        <translation>如知道，请逐字记录</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Who said it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Pass on to</source>
        <translation>转达给</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Save the opinion</source>
        <translation>保存意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Note the opinion</source>
        <translation>记下意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>A new opinion</source>
        <translation>新意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_dialog.py"/>
        <source>Change an opinion</source>
        <translation>更改意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass it on…</source>
        <translation>转达…</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Write the decision…</source>
        <translation>写下决定…</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>The customer was told</source>
        <translation>已答复客户</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass it on to somebody else…</source>
        <translation>改为转达给他人…</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Who of us should hear this?</source>
        <translation>我方谁应该知道？</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass it on</source>
        <translation>转达</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Pass an opinion on</source>
        <translation>转达意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>What is done about it?</source>
        <translation>如何处理？</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Decision, or why nothing changes</source>
        <translation>决定，或不作改变的理由</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Save the decision</source>
        <translation>保存决定</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Decide on an opinion</source>
        <translation>对意见作出决定</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Answer an opinion</source>
        <translation>答复意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Take back a step of an opinion</source>
        <translation>撤回意见的一步</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>Delete an opinion</source>
        <translation>删除意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>nobody was told yet</source>
        <translation>尚未转达</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>passed on to {name}</source>
        <translation>已转达给{name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>passed on</source>
        <translation>已转达</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>decided: {decision}</source>
        <translation>决定：{decision}</translation>
    </message>
    <message>
        <location filename="../../views/activity/opinion_hand.py"/>
        <source>answered: {decision}</source>
        <translation>已答复：{decision}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>To whom, or by whom</source>
        <translation>对谁，或由谁</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Who of us sees to it</source>
        <translation>我方负责人</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>The account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Save the promise</source>
        <translation>保存承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Note the promise</source>
        <translation>记下承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>A new promise</source>
        <translation>新承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Change the promise “{title}”</source>
        <translation>更改承诺“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_dialog.py"/>
        <source>Note the promise “{title}”</source>
        <translation>记下承诺“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>The customer confirmed it</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>They kept it</source>
        <translation>客户已兑现</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>We kept it</source>
        <translation>我方已兑现</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Withdraw it…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise kept: {title}</source>
        <translation>承诺已兑现：{title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Who at the customer said that it was kept?</source>
        <translation>客户方谁说已兑现？</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Close the promise</source>
        <translation>关闭承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise confirmed: {title}</source>
        <translation>承诺已获确认：{title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Withdraw “{title}”?</source>
        <translation>收回“{title}”？</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Withdraw the promise</source>
        <translation>收回承诺</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise withdrawn: {title}</source>
        <translation>承诺已收回：{title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Promise open again: {title}</source>
        <translation>承诺重新打开：{title}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>Delete the promise “{title}”</source>
        <translation>删除承诺“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>to {name}</source>
        <translation>对{name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>by {name}</source>
        <translation>由{name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>{name} sees to it</source>
        <translation>{name}负责</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>kept, waits for the customer’s word</source>
        <translation>已兑现，待客户确认</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>confirmed by {name}</source>
        <translation>{name}已确认</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>withdrawn: {reason}</source>
        <translation>已收回：{reason}</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>was due {day}</source>
        <translation>应于{day}兑现</translation>
    </message>
    <message>
        <location filename="../../views/activity/promise_hand.py"/>
        <source>due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <location filename="../../views/activity/short_date_field.py"/>
        <source>+2w, fri, 3/4</source>
        <translation>如+2w</translation>
    </message>
    <message>
        <location filename="../../views/activity/short_date_field.py"/>
        <source>“{text}” is not a day. Write +2w, fri, or such as 2026-03-02.</source>
        <translation>“{text}”不是日期。请写+2w、fri，或如2026-03-02。</translation>
    </message>
    <message>
        <location filename="../../views/activity/short_date_field.py"/>
        <source>Choose a day between {first} and {last}.</source>
        <translation>请选择{first}至{last}之间的日期。</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>How did it go?</source>
        <translation>情况如何？</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Save the summary</source>
        <translation>保存纪要</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Go on later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Enter: next line · Ctrl+Enter: save · Esc: go on later</source>
        <translation>Enter：下一行 · Ctrl+Enter：保存 · Esc：稍后继续</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Summary of “{title}”</source>
        <translation>“{title}”的纪要</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>Done with this: {titles}. A manager verifies it.</source>
        <translation>随之完成：{titles}。由经理验证。</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_dialog.py"/>
        <source>The evidence stands in {titles}, which nobody approved yet.</source>
        <translation>证据已写入{titles}，该项尚未批准。</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Add by name, or somebody new</source>
        <translation>输入姓名，或添加新人</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Add one of us</source>
        <translation>添加我方人员</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>In short</source>
        <translation>简述</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>“{title}” is done with this</source>
        <translation>“{title}”随之完成</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Not judged yet</source>
        <translation>尚未评定</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Next activity</source>
        <translation>下一次活动</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Kind of the next activity</source>
        <translation>下一次活动的类型</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Day of the next activity</source>
        <translation>下一次活动的日期</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Noted already: {what}</source>
        <translation>已记录：{what}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>5 means: {standard}</source>
        <translation>5分：{standard}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Whom we met</source>
        <translation>见到的人</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>From us</source>
        <translation>我方人员</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Said word for word</source>
        <translation>原话</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Opinions to pass on</source>
        <translation>要转达的意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>What it shows</source>
        <translation>说明了什么</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_form.py"/>
        <source>Choose a day for what comes next.</source>
        <translation>请为下一步选择日期。</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Word for word</source>
        <translation>原话</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Who said it?</source>
        <translation>谁说的？</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What they will do</source>
        <translation>客户要做的事</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>To whom?</source>
        <translation>对谁？</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What they think of us</source>
        <translation>对我方的看法</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Whose opinion</source>
        <translation>谁的意见</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Whose?</source>
        <translation>谁的？</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Pass on to?</source>
        <translation>转达给谁？</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Worth, {currency}</source>
        <translation>价值，{currency}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Level {level}, no change</source>
        <translation>等级{level}，不变</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Level not shown</source>
        <translation>未体现等级</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Closeness {value}, no change</source>
        <translation>亲密度{value}，不变</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Closeness not shown</source>
        <translation>未体现亲密度</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What shows it</source>
        <translation>何以说明</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Closeness of {name}</source>
        <translation>{name}的亲密度</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>What shows it: {name}</source>
        <translation>何以说明：{name}</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>The plan aims at this level: the item gets the evidence, and a manager verifies the level.</source>
        <translation>计划正以此等级为目标：证据记入计划项，由经理验证等级。</translation>
    </message>
    <message>
        <location filename="../../views/activity/summary_lines.py"/>
        <source>Level {level} can be saved without evidence; it will be marked so.</source>
        <translation>{level}级可以无证据保存，但会加标记。</translation>
    </message>
    <message>
        <location filename="../../views/activity/who_dialog.py"/>
        <source>Loam</source>
        <translation>Loam</translation>
    </message>
    <message>
        <location filename="../../views/activity/who_dialog.py"/>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>1 · wasted</source>
        <translation>1 · 无收获</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>2 · poor</source>
        <translation>2 · 较差</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>3 · fair</source>
        <translation>3 · 一般</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>4 · good</source>
        <translation>4 · 良好</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>5 · excellent</source>
        <translation>5 · 优秀</translation>
    </message>
    <message>
        <location filename="../../views/activity/words.py"/>
        <source>Gifts to {name} in {year} come to {spent}; the limit is {limit}.</source>
        <translation>{year}年给{name}的礼品共{spent}；上限为{limit}。</translation>
    </message>
    <message>
        <location filename="../../views/attempt.py"/>
        <source>Act as manager</source>
        <translation>以经理身份操作</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>With whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>No due date</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda.py"/>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <location filename="../../views/calendar/agenda_table.py"/>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <location filename="../../views/calendar/entry_menu.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../views/calendar/entry_menu.py"/>
        <source>Export to a calendar file…</source>
        <translation>导出为日历文件…</translation>
    </message>
    <message>
        <location filename="../../views/calendar/entry_menu.py"/>
        <source>Plan something on this day</source>
        <translation>在这一天新建安排</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Plan items</source>
        <translation>计划项</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Everyone's</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Colours: dimension</source>
        <translation>颜色：维度</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Colours: owner</source>
        <translation>颜色：负责人</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Colours: customer</source>
        <translation>颜色：客户</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>What the colours mean</source>
        <translation>颜色含义</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Only {name} ×</source>
        <translation>仅{name} ×</translation>
    </message>
    <message>
        <location filename="../../views/calendar/filters.py"/>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>Go to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>{mode} (press {letter})</source>
        <translation>{mode}（按{letter}）</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>Plan something</source>
        <translation>新建安排</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>{count} without a due date</source>
        <translation>{count}项无到期日</translation>
    </message>
    <message>
        <location filename="../../views/calendar/header.py"/>
        <source>One item without a due date</source>
        <translation>1项无到期日</translation>
    </message>
    <message>
        <location filename="../../views/calendar/legend.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../views/calendar/legend.py"/>
        <source>+{count} more</source>
        <translation>另有{count}项</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>One day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <location filename="../../views/calendar/modes.py"/>
        <source>W{number}</source>
        <translation>第{number}周</translation>
    </message>
    <message>
        <location filename="../../views/calendar/plan_page.py"/>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <location filename="../../views/calendar/plan_page.py"/>
        <source>“Plan from…” proposes what a customer of this grade lacks, or what a template holds. Space ticks a line, Enter changes a cell; what is ticked is added to the plan in one step.</source>
        <translation>“生成计划…”提出该分级客户所缺的事项，或模板中的事项。空格勾选一行，Enter更改单元格；勾选的事项一步加入计划。</translation>
    </message>
    <message>
        <location filename="../../views/calendar/plan_page.py"/>
        <source>Drag across empty days or hours to plan a visit or a plan item. Drag a bar to move it, drag its end to make it longer; Escape gives up. Hours snap to quarters, with Alt they go by the minute.

Filled bars are activities, outlined ones plan items; the stripe is the dimension, or the owner or customer if you choose so. A sign says what is late, and who is expected in two places at once. Days off are darker; hours of work and countries of holidays are chosen in the settings.

M, W, D, A, Y and L turn to month, week, day, agenda, year and list. Arrows go from day to day, in a week also by half-hours; Page up and Page down turn the page, T goes to today. Enter opens what is there, N plans something new, Delete deletes what is chosen. Ctrl and an arrow moves it, with Shift it becomes longer or shorter. S asks how it went.

The year sets done against planned: round marks are contacts, diamonds plan items; filled is done, hollow is ahead, a point within is late. A click on a month shows it for that row alone.

The list shows plan items with their states; several that are selected are submitted, approved, verified or changed in one step. A pencil marks what was changed since it was approved. Beside it stands the support that was asked for.</source>
        <translation>在空白的日期或时段上拖动，可新建拜访或计划项。拖动条可移动，拖动末端可延长；Escape放弃。时间按一刻钟对齐，按住Alt则按分钟。

实心条是接触活动，空心条是计划项；色带表示维度，也可选择表示负责人或客户。标记指出逾期的事项，以及同一时间被安排在两处的人。休息日颜色较深；工作时间和节假日所属国家在设置中选择。

按M、W、D、A、Y、L切换到月、周、日、日程、年和列表。方向键逐日移动，在周视图中也可按半小时移动；Page Up和Page Down翻页，T回到今天。Enter打开所选，N新建，Delete删除所选。Ctrl加方向键移动，再加Shift则延长或缩短。S填写纪要。

年视图对照完成与计划：圆点是接触，菱形是计划项；实心为已完成，空心为待进行，中间有点为逾期。点击某月可只显示该行的这个月。

列表显示计划项及其状态；选中多项可一步提交、批准、验证或更改。铅笔标出批准后更改过的内容。旁边是请求的支持。</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>Plan the first visit</source>
        <translation>安排首次拜访</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>The plan as a list</source>
        <translation>计划列表</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>Nothing is planned here yet. Drag across days, or press N.</source>
        <translation>这里还没有安排。拖过若干天，或按N。</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>There are no customers yet. A plan begins with the first one.</source>
        <translation>还没有客户。有了第一家客户才能制定计划。</translation>
    </message>
    <message>
        <location filename="../../views/calendar/sight.py"/>
        <source>Go to the customers</source>
        <translation>转到客户</translation>
    </message>
    <message>
        <location filename="../../views/calendar/view.py"/>
        <source>the customer as a whole</source>
        <translation>客户整体</translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>Find a customer (Ctrl+K)</source>
        <translation>查找客户（Ctrl+K）</translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>No customer has this in its name.</source>
        <translation>没有客户的名称含有这些字。</translation>
    </message>
    <message>
        <location filename="../../views/customers/customer_page.py"/>
        <source>Overall relationship</source>
        <translation>综合关系</translation>
    </message>
    <message>
        <location filename="../../views/customers/customer_page.py"/>
        <source>A decision maker or approver is against us</source>
        <translation>有决策者或审批者反对我方</translation>
    </message>
    <message>
        <location filename="../../views/customers/customer_page.py"/>
        <source>Send this customer…</source>
        <translation>发送此客户…</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>There are no customers yet. Add the first one, or bring them in from a workbook.</source>
        <translation>还没有客户。添加第一家，或从工作簿导入。</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Add a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>All customers of this book. Type to search names, codes, regions and sectors; the letters filter by grade; a click on a heading sorts. Enter opens a customer, F2 edits it, Delete deletes it, Ctrl+N adds one.</source>
        <translation>客户库中的全部客户。键入即可搜索名称、编码、区域和行业；字母按分级筛选；点击列标题排序。Enter打开客户，F2编辑，Delete删除，Ctrl+N添加。</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {name}</source>
        <translation>删除{name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {name}?</source>
        <translation>删除{name}？</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {count} customers</source>
        <translation>删除{count}家客户</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete {count} customers?</source>
        <translation>删除{count}家客户？</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Name, code, region or sector</source>
        <translation>名称、编码、区域或行业</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Search the customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Show the panel</source>
        <translation>显示面板</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>No customer fits these filters.</source>
        <translation>没有客户符合筛选条件。</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>{total} in all</source>
        <translation>共{total}家</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../views/customers/customers_page.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Our revenue per year</source>
        <translation>我方年收入</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Their purchases per year</source>
        <translation>客户年采购额</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Our share of their purchases, %</source>
        <translation>我方采购份额，%</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Change “{field}” of {name}</source>
        <translation>修改{name}的“{field}”</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../views/customers/form.py"/>
        <source>Nobody above</source>
        <translation>无上级公司</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>People: {count}</source>
        <translation>人员：{count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Departments: {count}</source>
        <translation>部门：{count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Activities: {count}</source>
        <translation>接触活动：{count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Plan items: {count}</source>
        <translation>计划项：{count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Insight sections: {count}</source>
        <translation>洞察章节：{count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Sources: {count}</source>
        <translation>来源：{count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>This goes too:</source>
        <translation>将一并删除：</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Customers below stay and lose their parent: {count}</source>
        <translation>保留但失去上级公司的客户：{count}</translation>
    </message>
    <message>
        <location filename="../../views/customers/going.py"/>
        <source>Undo brings everything back.</source>
        <translation>撤销可恢复全部内容。</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>R, lowest</source>
        <translation>R，最低</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>Complete</source>
        <translation>完整度</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>Next contact</source>
        <translation>下次接触</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>What is missing</source>
        <translation>所缺内容</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>A decision maker or approver is against us.</source>
        <translation>有决策者或审批者反对我方。</translation>
    </message>
    <message>
        <location filename="../../views/customers/model.py"/>
        <source>No grade</source>
        <translation>无分级</translation>
    </message>
    <message>
        <location filename="../../views/customers/new_customer.py"/>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <location filename="../../views/customers/new_customer.py"/>
        <source>A customer needs a name.</source>
        <translation>客户需要名称。</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{count} overdue</source>
        <translation>{count}项逾期</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Overdue since {day}: {title}</source>
        <translation>自{day}起逾期：{title}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{day}: {title}</source>
        <translation>{day}：{title}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Nothing is planned with this customer.</source>
        <translation>与这家客户还没有安排。</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Plan the next contact</source>
        <translation>安排下次接触</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{count} more in the plan</source>
        <translation>计划中还有{count}项</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>+{points} points</source>
        <translation>+{points}分</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>{part}: {reason}</source>
        <translation>{part}：{reason}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Nothing is missing that the grade of this customer requires.</source>
        <translation>这家客户的分级所要求的信息已齐全。</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>What changed lately</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Nothing changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_lists.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Open the relationship</source>
        <translation>打开客户关系</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Team and duties</source>
        <translation>团队与职责</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Who decides</source>
        <translation>谁来决策</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Open the map</source>
        <translation>打开权力地图</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>No decision seat is known yet. Put the first one on the map: K starts there.</source>
        <translation>还不知道任何决策席位。把第一个放到图上，K从那里开始。</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>This customer is no longer in the book. Undo brings it back.</source>
        <translation>这家客户已不在客户库中。撤销可以恢复。</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>The few things that matter about this customer. Each line leads to where it is kept: the people to the map, what is due to the plan, what is missing to the insight.</source>
        <translation>这家客户最要紧的几件事。每一行都通向其所在之处：人员到权力地图，到期事项到计划，所缺内容到客户洞察。</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} more on the map</source>
        <translation>图上还有{count}个</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Gap {gap}</source>
        <translation>差距 {gap}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{amount} a year</source>
        <translation>每年{amount}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Account manager: {name}</source>
        <translation>客户经理：{name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>No account manager yet</source>
        <translation>暂无客户经理</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>Belongs to {name}</source>
        <translation>隶属于{name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} seats</source>
        <translation>{count}个席位</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} empty</source>
        <translation>{count}个空缺</translation>
    </message>
    <message>
        <location filename="../../views/customers/overview_tab.py"/>
        <source>{count} deciding against us</source>
        <translation>{count}位决策人反对我方</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>Minimum: {letter}, not known yet</source>
        <translation>最低维度：{letter}，尚不清楚</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>Minimum: {letter} {score}</source>
        <translation>最低维度：{letter} {score}</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>{points} more than in {period}</source>
        <translation>比{period}高{points}</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>{points} less than in {period}</source>
        <translation>比{period}低{points}</translation>
    </message>
    <message>
        <location filename="../../views/customers/scores.py"/>
        <source>the same as in {period}</source>
        <translation>与{period}相同</translation>
    </message>
    <message>
        <location filename="../../views/customers/seat_strip.py"/>
        <source>{role}: {title}. Nobody known.</source>
        <translation>{role}：{title}。尚不知何人。</translation>
    </message>
    <message>
        <location filename="../../views/customers/seat_strip.py"/>
        <source>{role}: {name}, {title}. {level}</source>
        <translation>{role}：{name}，{title}。{level}</translation>
    </message>
    <message>
        <location filename="../../views/customers/seat_strip.py"/>
        <source>Nobody known</source>
        <translation>尚不知何人</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Leads, and answers for the relationship.</source>
        <translation>牵头，对客户关系负责。</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Answers for the solution.</source>
        <translation>对解决方案负责。</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Answers for delivery and for being content with the contract.</source>
        <translation>对交付和合同满意度负责。</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Take {name} out of this team</source>
        <translation>把{name}移出此团队</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Time, %</source>
        <translation>时间，%</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Still here</source>
        <translation>仍在任</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Duties here</source>
        <translation>在此的职责</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>What does {name} answer for?</source>
        <translation>{name}负责什么？</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Team of the customer: {name}</source>
        <translation>客户团队：{name}</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Take {name} out of the team of the customer</source>
        <translation>把{name}移出客户团队</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Team of {customer}</source>
        <translation>{customer}的团队</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>As</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Add to the team</source>
        <translation>加入团队</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>The iron triangle shares one duty with different weights; others work beside it.</source>
        <translation>铁三角共担同一职责，权重不同；其他人从旁协作。</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Nobody yet: {roles}</source>
        <translation>尚无人：{roles}</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Choose who works for this customer.</source>
        <translation>请选择为该客户工作的人。</translation>
    </message>
    <message>
        <location filename="../../views/customers/team_dialog.py"/>
        <source>Add somebody to the team of the customer</source>
        <translation>为客户团队添加成员</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>“{book}” is open elsewhere</source>
        <translation>“{book}”已在别处打开</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>“{book}” is damaged</source>
        <translation>“{book}”已损坏</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>Restore the backup of {moment}</source>
        <translation>恢复{moment}的备份</translation>
    </message>
    <message>
        <location filename="../../views/entrance.py"/>
        <source>Parts of the file cannot be read; nothing was written to it. The newest backup that is whole is of {moment}. What was changed since is lost. The damaged file is kept beside the book.</source>
        <translation>文件有部分无法读取，未写入任何内容。最近的完整备份是{moment}的，此后的更改已丢失。损坏的文件保留在客户库旁边。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Export a calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Whose</source>
        <translation>哪家客户</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Activities with their repetitions, and plan items on the day they are due, for a phone or Outlook. A file that comes back is compared with the book before anything changes.</source>
        <translation>接触活动（含重复）以及计划项（按到期日），供手机或Outlook使用。文件返回时先与客户库比较，再作更改。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Write the calendar…</source>
        <translation>写出日历…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>One entry</source>
        <translation>1项</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>{count} entries</source>
        <translation>{count}项</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>“{file}” written: {activities} activities, {items} plan items.</source>
        <translation>已写出“{file}”：{activities}项活动，{items}个计划项。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/calendar_dialog.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>Leave out</source>
        <translation>不读取</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>What column “{heading}” means</source>
        <translation>列“{heading}”的含义</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>Words…</source>
        <translation>词语…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>No heading</source>
        <translation>无标题</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>{field}, where it is ticked</source>
        <translation>{field}（勾选时）</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>{fields}, parted by “{mark}”</source>
        <translation>{fields}，以“{mark}”分隔</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <location filename="../../views/exchange/column_rows.py"/>
        <source>Words… {count} unknown</source>
        <translation>词语（{count}个未知）…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Send a workbook</source>
        <translation>发送工作簿</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Chosen customers</source>
        <translation>指定客户</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Customers to send</source>
        <translation>要发送的客户</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Language of the reader</source>
        <translation>阅读者的语言</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Sections of the insight</source>
        <translation>客户洞察的章节</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Only open ones</source>
        <translation>仅公开章节</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Open and internal ones</source>
        <translation>公开和内部章节</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Confidential ones too</source>
        <translation>也包括机密章节</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>A picture of each power map, on a sheet of its own</source>
        <translation>附各权力地图的图片，各占一张工作表</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Write the workbook</source>
        <translation>写出工作簿</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Sections private to their writer never leave the book.</source>
        <translation>撰写人私有的章节不会离开客户库。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Whose data</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>Writing {file}</source>
        <translation>正在写出{file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>“{file}” written. Texts too long for a cell were left out: {count}.</source>
        <translation>已写出“{file}”。因过长而放不进单元格的文字：{count}处。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>“{file}” written. Sections that stay in the book: {count}.</source>
        <translation>已写出“{file}”。留在客户库中的章节：{count}。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>“{file}” written.</source>
        <translation>已写出“{file}”。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>In {folder}</source>
        <translation>位置：{folder}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/export_dialog.py"/>
        <source>{first} and {count} more</source>
        <translation>{first}等，另有{count}家</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Choose what to send…</source>
        <translation>选择发送内容…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Export a calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>To headquarters or a colleague: the whole book or some customers, in the reader’s language.</source>
        <translation>发给总部或同事：整个客户库或部分客户，用对方的语言。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Take in a workbook</source>
        <translation>接收工作簿</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>One that came back, one of another program, or a calendar file. Drop it here; you see every difference first.</source>
        <translation>返回的工作簿、其他程序的工作簿或日历文件。拖放到此处；先看到每一处差异。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>No workbook has left or come in yet. Each one will be listed here, with its revision.</source>
        <translation>还没有发出或收到工作簿。每个工作簿都会列在这里，并附修订号。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Sent and received</source>
        <translation>收发记录</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Compared and waiting. Nothing has been taken over yet.</source>
        <translation>已比较，等待处理。尚未采纳任何内容。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Go on deciding</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <location filename="../../views/exchange/front.py"/>
        <source>Put away</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_desk.py"/>
        <source>Taking in {file}</source>
        <translation>正在接收{file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_desk.py"/>
        <source>Taking over {file}</source>
        <translation>正在采纳{file}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>New {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Changed {count}</source>
        <translation>更改 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Conflicts {count}</source>
        <translation>冲突 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Missing {count}</source>
        <translation>缺少 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Problems {count}</source>
        <translation>问题 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Find in the differences</source>
        <translation>在差异中查找</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Notes {count}</source>
        <translation>提示 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>The workbook says what the book says. There is nothing to take over.</source>
        <translation>工作簿与客户库一致，没有可采纳的内容。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>No difference has these words.</source>
        <translation>没有差异含有这些字。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Tick all shown</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Untick all shown</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Keep the book's side in every conflict shown</source>
        <translation>所示冲突全部保留客户库的值</translation>
    </message>
    <message>
        <location filename="../../views/exchange/import_panel.py"/>
        <source>Take the workbook's side in every conflict shown</source>
        <translation>所示冲突全部采用工作簿的值</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Another program's workbook</source>
        <translation>其他程序的工作簿</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Whole book</source>
        <translation>整个客户库</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>A customer that is gone</source>
        <translation>已不存在的客户</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>{count} rows</source>
        <translation>{count}行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>new: {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>changed: {count}</source>
        <translation>更改 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>deleted: {count}</source>
        <translation>删除 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>refused: {count}</source>
        <translation>拒绝 {count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../views/exchange/ledger_model.py"/>
        <source>{sheet}: {count}</source>
        <translation>{sheet}：{count}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>What was left out</source>
        <translation>未采纳的内容</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>1 difference was left out.</source>
        <translation>1处差异未采纳。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>{count} differences were left out.</source>
        <translation>{count}处差异未采纳。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/left_out_dialog.py"/>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Take in “{file}”</source>
        <translation>接收“{file}”</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>The mapping “{name}” fits this workbook and was applied. Look it over.</source>
        <translation>映射“{name}”与此工作簿相符，已套用。请核对。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Loam did not write this workbook. Check what its columns mean; guesses are marked.</source>
        <translation>此工作簿不是由Loam写出的。请核对各列含义；猜测的已标出。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Sheets of the workbook</source>
        <translation>工作簿的工作表</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>One row is about</source>
        <translation>每行是一条</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Remember as</source>
        <translation>记为</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Compare with the book</source>
        <translation>与客户库比较</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Click the row that holds the headings.</source>
        <translation>单击标题所在的行。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>Whose people these are</source>
        <translation>这些人属于哪家客户</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>First rows of the sheet</source>
        <translation>工作表的前几行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>No sheet is ticked. Tick the one to take in.</source>
        <translation>没有勾选工作表。请勾选要接收的。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>No column of “{sheet}” is the name. Choose the one that is.</source>
        <translation>“{sheet}”没有名称列。请选择哪一列是名称。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_dialog.py"/>
        <source>The rows do not say whose people they are. Choose a customer, or type a new one.</source>
        <translation>各行没有写明这些人属于哪家客户。请选择客户，或键入新客户。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/mapping_preview.py"/>
        <source>Click to say that the headings stand in row {row}</source>
        <translation>单击表示标题在第{row}行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>Exchange</source>
        <translation>数据交换</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>Send a workbook to people who have only Excel, or a calendar to a phone. When it comes back, every difference is shown with its cell: tick with Space, decide conflicts with ← (the book) and → (the workbook), correct text with E, go to the next open conflict with N, take over with Ctrl+Enter. All of it is one step that Undo takes back.</source>
        <translation>把工作簿发给只有Excel的人，或把日历发到手机。返回时逐格显示每处差异：空格勾选，←（客户库）和→（工作簿）裁定冲突，E更正文字，N跳到下一个未决冲突，Ctrl+Enter采用。全部作为一步，可撤销。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>Workbooks and calendars</source>
        <translation>工作簿与日历</translation>
    </message>
    <message>
        <location filename="../../views/exchange/page.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>“{file}” is locked. Which password opens it?</source>
        <translation>“{file}”已加锁。用哪个密码打开？</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>This password does not open it. Check the keyboard layout.</source>
        <translation>此密码打不开。请检查键盘布局。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/password_dialog.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>The difference in full</source>
        <translation>差异详情</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>Choose a line to see it in full.</source>
        <translation>选择一行可查看详情。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>{kind} · {place}</source>
        <translation>{kind} · {place}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>When the workbook was written</source>
        <translation>工作簿写出时</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>In the book</source>
        <translation>客户库中</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>Corrected here</source>
        <translation>已在此更正</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_detail.py"/>
        <source>In the workbook</source>
        <translation>工作簿中</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>Row without a name</source>
        <translation>没有名称的行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_lines.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_model.py"/>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_model.py"/>
        <source>{kind}: {row}, {place}</source>
        <translation>{kind}：{row}，{place}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_model.py"/>
        <source>{kind}: {row}, {field}, {place}: {before} → {after}</source>
        <translation>{kind}：{row}，{field}，{place}：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>What to take over</source>
        <translation>要采纳的内容</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Will be deleted from the book</source>
        <translation>将从客户库删除</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Not in the workbook; stays in the book</source>
        <translation>工作簿中没有；保留在客户库中</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Was: {value}</source>
        <translation>原为：{value}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_painting.py"/>
        <source>Was empty</source>
        <translation>原为空</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_view.py"/>
        <source>Differences between the workbook and the book</source>
        <translation>工作簿与客户库的差异</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>From another program, by the mapping “{name}”</source>
        <translation>来自其他程序，映射为“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>From another program</source>
        <translation>来自其他程序</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Written {date} by {author} at revision {revision}, in {language}</source>
        <translation>{author}于{date}写出，修订号{revision}，{language}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Written at revision {revision}, in {language}</source>
        <translation>写出时修订号{revision}，{language}</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Delete 1 row</source>
        <translation>删除1行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Delete {gone} rows</source>
        <translation>删除{gone}行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Nothing to take over</source>
        <translation>没有可采纳的</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change, keep {kept} of mine, delete {gone}</source>
        <translation>采纳1处更改，保留我的{kept}处，删除{gone}行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change, keep {kept} of mine</source>
        <translation>采纳1处更改，保留我的{kept}处</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change, delete {gone}</source>
        <translation>采纳1处更改，删除{gone}行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over 1 change</source>
        <translation>采纳1处更改</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes, keep {kept} of mine, delete {gone}</source>
        <translation>采纳{count}处更改，保留我的{kept}处，删除{gone}行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes, keep {kept} of mine</source>
        <translation>采纳{count}处更改，保留我的{kept}处</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes, delete {gone}</source>
        <translation>采纳{count}处更改，删除{gone}行</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Take over {count} changes</source>
        <translation>采纳{count}处更改</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>1 conflict waits for your decision.</source>
        <translation>1处冲突待决定。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>{count} conflicts wait for your decision.</source>
        <translation>{count}处冲突待决定。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>Nothing was taken over from {file}.</source>
        <translation>没有采纳{file}的任何内容。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>1 change taken over from {file}</source>
        <translation>采纳了{file}的1处更改</translation>
    </message>
    <message>
        <location filename="../../views/exchange/plan_words.py"/>
        <source>{count} changes taken over from {file}</source>
        <translation>采纳了{file}的{count}处更改</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>They do not say it: {titles}.</source>
        <translation>其中未注明：{titles}。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>{count} events do not say it, {titles} among them.</source>
        <translation>{count}个事件未注明，包括{titles}。</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>Leave these events out</source>
        <translation>略过这些事件</translation>
    </message>
    <message>
        <location filename="../../views/exchange/whose_dialog.py"/>
        <source>Whose events are these?</source>
        <translation>这些事件属于哪家客户？</translation>
    </message>
    <message>
        <location filename="../../views/exchange/words_dialog.py"/>
        <source>Words of “{field}”</source>
        <translation>“{field}”的词语</translation>
    </message>
    <message>
        <location filename="../../views/exchange/words_dialog.py"/>
        <source>Use these meanings</source>
        <translation>采用这些含义</translation>
    </message>
    <message>
        <location filename="../../views/exchange/words_dialog.py"/>
        <source>These words are not known. What do they mean?</source>
        <translation>这些词还不认识。它们是什么意思？</translation>
    </message>
    <message>
        <location filename="../../views/greeting.py"/>
        <source>This book is open for reading only. Nothing you do here is saved.</source>
        <translation>此客户库以只读方式打开。这里的操作不会保存。</translation>
    </message>
    <message>
        <location filename="../../views/greeting.py"/>
        <source>Backing up the book</source>
        <translation>正在备份客户库</translation>
    </message>
    <message>
        <location filename="../../views/greeting.py"/>
        <source>The clock of this computer is behind the last change in this book. Set it right, or ages and due dates will be wrong.</source>
        <translation>这台电脑的时钟早于客户库的最近一次更改。请校准时钟，否则天数和到期日会出错。</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>There is no help for this page.</source>
        <translation>此页没有帮助。</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Loam is the account manager's desk: customers, the people who decide there, what we know, what we plan. Everything is in one file, the book, on this computer; nothing is sent anywhere.</source>
        <translation>Loam是客户经理的工作台：客户、客户的决策人、已知信息和计划。一切都在这台电脑上的一个文件里，即客户库；不会向任何地方发送。</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Icons by Lucide, ISC licence.</source>
        <translation>图标：Lucide，ISC许可证。</translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>About Loam</source>
        <translation>关于Loam</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Changed by</source>
        <translation>更改人</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Only “{name}”  ✕</source>
        <translation>只看“{name}”  ✕</translation>
    </message>
    <message>
        <location filename="../../views/history/filters.py"/>
        <source>Only “{name}”: show everything again</source>
        <translation>只看“{name}”：恢复显示全部</translation>
    </message>
    <message>
        <location filename="../../views/history/model.py"/>
        <source>1 record</source>
        <translation>1条记录</translation>
    </message>
    <message>
        <location filename="../../views/history/model.py"/>
        <source>{count} records</source>
        <translation>{count}条记录</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Changes, newest first</source>
        <translation>更改，最新的在前</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Nothing has been changed in this book yet. Every edit will stand here, with a way back.</source>
        <translation>这个客户库还没有更改。每次编辑都会列在这里，并可撤回。</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>No change fits what you are looking for.</source>
        <translation>没有符合条件的更改。</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Every edit of this book, newest first. Select one to see what it changed. “Take this change back” undoes it however old it is; what was edited since stays. A single old value comes back with the arrow beside it. Ctrl+F searches, Enter goes to the changes at right, Escape back to the list.</source>
        <translation>客户库的每次编辑，最新的在前。选择一条可查看改了什么。“撤回此更改”不论多久以前都可撤回；此后又被编辑的保持不变。旁边的箭头可恢复单个旧值。Ctrl+F搜索，Enter转到右侧的更改，Escape回到列表。</translation>
    </message>
    <message>
        <location filename="../../views/history/page.py"/>
        <source>Bring back {field} of {name}</source>
        <translation>恢复{name}的{field}</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>This change was taken back later.</source>
        <translation>此更改后来已被撤回。</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>Take this change back</source>
        <translation>撤回此更改</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>What stays</source>
        <translation>保持不变的内容</translation>
    </message>
    <message>
        <location filename="../../views/history/panel.py"/>
        <source>Show more of the other {count} records</source>
        <translation>显示其余{count}条记录</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>History of “{name}”</source>
        <translation>“{name}”的历史</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>Go to “{name}”</source>
        <translation>转到“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>Bring “{value}” back</source>
        <translation>恢复“{value}”</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>Make “{field}” empty again</source>
        <translation>重新清空“{field}”</translation>
    </message>
    <message>
        <location filename="../../views/history/record_card.py"/>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../views/insight/autosave.py"/>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Text of the section</source>
        <translation>章节正文</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../views/insight/editor.py"/>
        <source>Cite a source for this passage…</source>
        <translation>为这段文字引用来源…</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What the customer does, for whom, and how large it is.</source>
        <translation>客户做什么、为谁做、规模多大。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Who owns it, and what belongs to it.</source>
        <translation>谁拥有它，它拥有什么。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Where its money comes from, and what is changing.</source>
        <translation>收入从哪里来，正在发生什么变化。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>How the customer is organised, and what will change next.</source>
        <translation>客户的组织架构，以及接下来的变化。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Who needs, who evaluates, who approves, who decides, and who signs.</source>
        <translation>谁提需求、谁评估、谁审批、谁决策、谁签字。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Where buying power is moving to.</source>
        <translation>采购权正在向哪里转移。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Market, growth and regulation in the customer's industry.</source>
        <translation>客户所在行业的市场、增长和监管。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Its competitors, and how it stands against them.</source>
        <translation>客户的竞争对手，以及双方的强弱。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What this means for its investments in the next three to five years.</source>
        <translation>这对它今后三到五年的投资意味着什么。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>The customer's strategy in its own words: quote, then interpret.</source>
        <translation>客户自己表述的战略：先引原话，再作解读。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Pain points, whose they are, and what they cost.</source>
        <translation>痛点、是谁的痛点、代价多大。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Initiatives under way, what stands in their way, and our answer.</source>
        <translation>正在进行的举措、遇到的阻碍，以及我方的对策。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Revenue, profit, debt and cash over the years, with the source of each figure.</source>
        <translation>历年收入、利润、负债和现金，每个数字附来源。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Investment budget: how large, when it is released, what lapses.</source>
        <translation>投资预算：多大、何时下达、哪些到期作废。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>How it pays. The finance department checks this section.</source>
        <translation>如何付款。本章节由财务部门核对。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Strengths, weaknesses, opportunities and threats of ours at this customer.</source>
        <translation>我方在这家客户的优势、劣势、机会和威胁。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>For each: the evidence, and what we do about it.</source>
        <translation>逐项写明：证据，以及我方的应对。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>The summary that a manager reads in one minute.</source>
        <translation>供管理者一分钟读完的小结。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>How it buys: framework, tender, score, calendar.</source>
        <translation>如何采购：框架、招标、评分、日程。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Budget: who asks, who grants, when it closes.</source>
        <translation>预算：谁申请、谁批准、何时截止。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What it wants from a supplier, and who signs contract, receipt, acceptance and payment.</source>
        <translation>对供应商的期望，以及谁签合同、收货、验收和付款。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Where the customer will invest in the next three to five years.</source>
        <translation>客户今后三到五年投资的方向。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Its business and organisation as they are meant to be then.</source>
        <translation>届时业务和组织应有的样子。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Our value now and later: main channel, or edge.</source>
        <translation>我方现在和将来的价值：主航道或边缘业务。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What the customer will need in a year, with date and confidence.</source>
        <translation>客户一年后的需求，附日期和置信度。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>What we prepare for it, and the resources to reserve.</source>
        <translation>我方为此做的准备，以及要预留的资源。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Every supplier of weight, ours included: share, products, contracts.</source>
        <translation>所有重要供应商，含我方：份额、产品、合同。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>Its strengths, and its ties to people on the map.</source>
        <translation>其优势，以及与图上人员的关系。</translation>
    </message>
    <message>
        <location filename="../../views/insight/guidance.py"/>
        <source>The gap in price to us, and the value that we have shown for it.</source>
        <translation>与我方的价差，以及我方已展示的对应价值。</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Write what is known about the customer, section by section, and cite where it comes from. What you type is saved by itself. Headings begin with #, points with a hyphen, quotes with &gt;; Ctrl+B makes bold. Select a passage and cite a source for it.</source>
        <translation>分章节写下对客户的了解，并引用出处。键入的内容自动保存。标题以#开头，要点以连字符开头，引文以&gt;开头；Ctrl+B加粗。选中一段文字即可为它引用来源。</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Add “{section}” for {name}</source>
        <translation>为{name}添加“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Cite a source in “{section}” of {name}</source>
        <translation>为{name}的“{section}”引用来源</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Change the source “{title}”</source>
        <translation>修改来源“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Write “{section}” of {name}</source>
        <translation>撰写{name}的“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Write here. What you type is saved by itself.</source>
        <translation>在此撰写。键入的内容自动保存。</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Nothing is written about this customer yet.</source>
        <translation>这家客户还没有任何记录。</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Begin with “{section}”</source>
        <translation>从“{section}”开始</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Set “{section}” of {name} to “{state}”</source>
        <translation>把{name}的“{section}”设为“{state}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Name “{section}” of {name}</source>
        <translation>命名{name}的“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Say who may read “{section}” of {name}</source>
        <translation>设定谁可阅读{name}的“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Move “{section}” of {name}</source>
        <translation>移动{name}的“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Delete “{section}” of {name}</source>
        <translation>删除{name}的“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>Take a citation out of “{section}” of {name}</source>
        <translation>移除{name}“{section}”中的一条引用</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>1 word</source>
        <translation>1字</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>{count} words</source>
        <translation>{count}字</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <location filename="../../views/insight/insight_tab.py"/>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>What belongs here</source>
        <translation>此处该写什么</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>No source yet. What has no source earns nothing in completeness.</source>
        <translation>还没有来源。没有来源的内容在完整度中不得分。</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Public sources of this customer: {share}. The method expects {expected}.</source>
        <translation>该客户的公开来源：{share}。方法期望{expected}。</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Change the source</source>
        <translation>修改来源</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Take the citation away</source>
        <translation>移除引用</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Expired: look whether it still holds.</source>
        <translation>已过期：请核对是否仍然成立。</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>Show the passage</source>
        <translation>显示引文</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>The passage is no longer in the text: {passage}</source>
        <translation>引文已不在正文中：{passage}</translation>
    </message>
    <message>
        <location filename="../../views/insight/margin.py"/>
        <source>{kind}: {title}</source>
        <translation>{kind}：{title}</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Add a section</source>
        <translation>添加章节</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>1 word in all</source>
        <translation>共1字</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>{count} words in all</source>
        <translation>共{count}字</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>{part}: {points} points</source>
        <translation>{part}：{points}分</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../views/insight/outline.py"/>
        <source>{part}: {state}, {count} words</source>
        <translation>{part}：{state}，{count}字</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Cite a source</source>
        <translation>引用来源</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Not judged</source>
        <translation>未评定</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Public: anybody may read it</source>
        <translation>公开：任何人可读</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>File or address, as text</source>
        <translation>文件或地址（文字）</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>A new source</source>
        <translation>新来源</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Only for the selected passage</source>
        <translation>仅用于选中的文字</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Save the source</source>
        <translation>保存来源</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>Cite this source</source>
        <translation>引用此来源</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>A source needs a title, so that others find it.</source>
        <translation>来源需要标题，便于他人查找。</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>not public</source>
        <translation>非公开</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>reliability: {level}</source>
        <translation>可靠性：{level}</translation>
    </message>
    <message>
        <location filename="../../views/insight/source_dialog.py"/>
        <source>“{passage}”</source>
        <translation>“{passage}”</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send to the finance check</source>
        <translation>送财务核对</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send to review round 1</source>
        <translation>送第1轮评审</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Pass the finance check</source>
        <translation>通过财务核对</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Pass round 1</source>
        <translation>通过第1轮</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Title of the section</source>
        <translation>章节标题</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Who may read this section</source>
        <translation>谁可阅读本章节</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>What is missing, so that the writer can mend it</source>
        <translation>缺少什么，便于作者补充</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send back to the writer</source>
        <translation>退回给作者</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Send this section back?</source>
        <translation>退回此章节？</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Say what is missing.</source>
        <translation>请写明缺少什么。</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>Sent back: {reason}</source>
        <translation>退回原因：{reason}</translation>
    </message>
    <message>
        <location filename="../../views/insight/status.py"/>
        <source>This was approved too long ago. Read it again, and reopen it where it no longer holds.</source>
        <translation>批准已过太久。请重新阅读，不再成立之处请重新打开修改。</translation>
    </message>
    <message>
        <location filename="../../views/lines/table.py"/>
        <source>Remove the line</source>
        <translation>移除此线</translation>
    </message>
    <message>
        <location filename="../../views/lines/table.py"/>
        <source>In a table just type: Enter or Tab goes on, Shift+Enter breaks the line. Delete empties a cell; in the first column it removes the line.</source>
        <translation>在表格中直接输入：Enter或Tab继续，Shift+Enter换行。Delete清空单元格；在第一列则删除该行。</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Topics of the meeting</source>
        <translation>会议议题</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Type a topic …</source>
        <translation>输入议题…</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Plan what comes next</source>
        <translation>把下一步加入计划</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>What comes next is in the plan.</source>
        <translation>下一步已在计划中。</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Add the topic “{title}”</source>
        <translation>添加议题“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Change the topic “{title}”</source>
        <translation>更改议题“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Delete the topic “{title}”</source>
        <translation>删除议题“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Move the topic “{title}”</source>
        <translation>移动议题“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>Plan “{title}”</source>
        <translation>安排“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/lines/topics.py"/>
        <source>“{title}” is in the plan now.</source>
        <translation>“{title}”已加入计划。</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>{book} – Loam</source>
        <translation>{book} – Loam</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>The book was backed up to {file}.</source>
        <translation>客户库已备份到{file}。</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>Open a customer first: it is the map of that customer that goes out.</source>
        <translation>请先打开客户：导出的是该客户的权力地图。</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>Reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>One record was changed since. It stays as it is now.</source>
        <translation>有1条记录此后又被更改，保持现状。</translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>{count} records were changed since. They stay as they are now.</source>
        <translation>有{count}条记录此后又被更改，保持现状。</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>New book…</source>
        <translation>新建客户库…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Open a book…</source>
        <translation>打开客户库…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Recent books</source>
        <translation>最近的客户库</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Open the demo book</source>
        <translation>打开演示库</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Back up the book</source>
        <translation>备份客户库</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Send a workbook…</source>
        <translation>发送工作簿…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Take in a workbook…</source>
        <translation>接收工作簿…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Export the map…</source>
        <translation>导出权力地图…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Print the map…</source>
        <translation>打印权力地图…</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>About this page</source>
        <translation>关于此页</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Strategic agreements</source>
        <translation>战略合作协议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Add an agreement</source>
        <translation>添加协议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Solidity of agreements</source>
        <translation>协议稳固度</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No agreement yet. Add the first one, even as a draft: once it is signed, depth of cooperation may count more than {limit:g}.</source>
        <translation>尚无协议。添加第一份，草稿也可：签署之后，合作深度才可超过{limit:g}。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>{amount} locked in the next {months} months</source>
        <translation>未来{months}个月锁定{amount}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Forecast of these {months} months</source>
        <translation>这{months}个月的预测</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No end</source>
        <translation>无截止</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No activity</source>
        <translation>无活动</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Delete the agreement</source>
        <translation>删除协议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>Type a project …</source>
        <translation>输入项目…</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>1 project</source>
        <translation>1个项目</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>{count} projects</source>
        <translation>{count}个项目</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>{count} without an amount or a day</source>
        <translation>{count}个缺少金额或日期</translation>
    </message>
    <message>
        <location filename="../../views/organisation/agreements_part.py"/>
        <source>No project is locked yet</source>
        <translation>尚未锁定项目</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Joint innovation centres</source>
        <translation>联合创新中心</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Add a centre</source>
        <translation>添加中心</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>No centre yet. Shared results and property bind both sides longer than any contract.</source>
        <translation>尚无中心。共享成果与知识产权，比任何合同都更长久地联结双方。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Not closed</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Whose the property is</source>
        <translation>成果归属</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>What was agreed about results</source>
        <translation>关于成果的约定</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Delete the centre</source>
        <translation>删除中心</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Topics of the centre</source>
        <translation>中心的课题</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Property</source>
        <translation>归属</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Not open yet</source>
        <translation>尚未启用</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>Open since {day}</source>
        <translation>{day}启用</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>{done} of {count} topics finished</source>
        <translation>已完成{done}/{count}个课题</translation>
    </message>
    <message>
        <location filename="../../views/organisation/centres_part.py"/>
        <source>No topic yet</source>
        <translation>尚无课题</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Rate “{part}” with {value:g}</source>
        <translation>“{part}”评为{value:g}分</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete a rating of “{part}”</source>
        <translation>删除对“{part}”的一条评价</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The partnership is not confirmed any more</source>
        <translation>伙伴关系不再确认</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm the partnership “{step}”</source>
        <translation>确认伙伴关系“{step}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm “{step}” although facts are missing?</source>
        <translation>事实未齐，仍确认“{step}”？</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Why is it confirmed all the same?</source>
        <translation>为何仍予确认？</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The history keeps the reason.</source>
        <translation>原因保留在历史中。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Confirm the partnership “{step}”: {reason}</source>
        <translation>确认伙伴关系“{step}”：{reason}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the forecast</source>
        <translation>更改预测</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>“{title}” is planned.</source>
        <translation>“{title}”已安排。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Show the plan</source>
        <translation>查看计划</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>“{title}” took place</source>
        <translation>“{title}”已开展</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>“{title}”: {direction}</source>
        <translation>“{title}”：{direction}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>New agreement</source>
        <translation>新协议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Add the agreement “{title}”</source>
        <translation>添加协议“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the agreement “{title}”</source>
        <translation>更改协议“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete the agreement “{title}”</source>
        <translation>删除协议“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The agreement “{title}” is deleted.</source>
        <translation>协议“{title}”已删除。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Lock the project “{name}”</source>
        <translation>锁定项目“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the locked project “{name}”</source>
        <translation>更改锁定项目“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete the locked project “{name}”</source>
        <translation>删除锁定项目“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>New innovation centre</source>
        <translation>新联合创新中心</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Add the innovation centre “{name}”</source>
        <translation>添加联合创新中心“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Change the innovation centre “{name}”</source>
        <translation>更改联合创新中心“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>Delete the innovation centre “{name}”</source>
        <translation>删除联合创新中心“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/organisation/edits.py"/>
        <source>The innovation centre “{name}” is deleted.</source>
        <translation>联合创新中心“{name}”已删除。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/figure.py"/>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <location filename="../../views/organisation/figure.py"/>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>Withdraw the confirmation</source>
        <translation>收回确认</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>Not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>Plan it</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>In the plan</source>
        <translation>已在计划中</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>confirmed, and all facts are there</source>
        <translation>已确认，事实齐备</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>confirmed, {count} facts missing</source>
        <translation>已确认，缺{count}项事实</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>confirmed, 1 fact missing</source>
        <translation>已确认，缺1项事实</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ladder_card.py"/>
        <source>{met} of {count} facts</source>
        <translation>{met}/{count}项事实</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meeting_form.py"/>
        <source>It begins at 9:00; purpose, preparation and agenda come from the template of its kind.</source>
        <translation>9:00开始；目的、准备和议程取自该类型的模板。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meeting_form.py"/>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Plan a meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>No meeting yet. Open both strategies and write down the common ground: it lifts strategic fit.</source>
        <translation>尚无会议。双方敞开战略，写下共同点：战略匹配随之提升。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Show all {count} meetings</source>
        <translation>显示全部{count}次会议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Plan a strategy benchmarking meeting</source>
        <translation>安排战略对标会议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>Plan the meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <location filename="../../views/organisation/meetings_part.py"/>
        <source>It took place</source>
        <translation>已举行</translation>
    </message>
    <message>
        <location filename="../../views/organisation/panel.py"/>
        <source>Choose a step from 1 to 5 to rate a part and say what shows it. Caps say what holds a part down and what lifts it. The ladder names what is missing for the next rung; you confirm where both sides stand.</source>
        <translation>选择1到5评价一个方面，并写明依据。封顶说明什么压低了该方面、怎样提升。阶梯指出升到下一级还缺什么；由您确认双方所处的位置。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>{name}: {score} of 100</source>
        <translation>{name}：{score}/100</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>1 rating</source>
        <translation>1条评价</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>{count} ratings</source>
        <translation>{count}条评价</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Not rated yet. Choose a step.</source>
        <translation>尚未评价。请选择一档。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Rated {value:g}</source>
        <translation>评为{value:g}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Delete this rating</source>
        <translation>删除此评价</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>No evidence was written down.</source>
        <translation>未记录证据。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>no evidence</source>
        <translation>无证据</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Counts as {limit:g}: {reason}. {deed} to lift this.</source>
        <translation>按{limit:g}计：{reason}。{deed}即可解除。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/part_row.py"/>
        <source>Counts as {limit:g} at most: {reason}.</source>
        <translation>最多按{limit:g}计：{reason}。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>How the companies stand</source>
        <translation>两家公司的关系</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>rated 1 to 5</source>
        <translation>按1到5评价</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>0 to 10, counts in the general relationship</source>
        <translation>0到10，计入普遍客户关系</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>What was said or done</source>
        <translation>说了什么、做了什么</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>On the occasion of</source>
        <translation>相关活动</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>Save the rating</source>
        <translation>保存评价</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>Without evidence it is saved all the same, and marked so.</source>
        <translation>没有证据也会保存，并予标明。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>{what}: still {value}</source>
        <translation>{what}：仍为{value}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/ratings_card.py"/>
        <source>{what}: {before} → {after}</source>
        <translation>{what}：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Executive visits</source>
        <translation>高层拜访</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>in {months} months: {outward} × we visited them, {inward} × they visited us</source>
        <translation>{months}个月内：我方拜访{outward}次，客户来访{inward}次</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>No executive visit is known yet. Plan the first one: it lifts recognition.</source>
        <translation>尚无高层拜访。安排第一次：认可度随之提升。</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Plan an executive visit</source>
        <translation>安排高层拜访</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Plan the visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Which way?</source>
        <translation>去访还是来访？</translation>
    </message>
    <message>
        <location filename="../../views/organisation/visits_card.py"/>
        <source>Past, not closed</source>
        <translation>已过期，未关闭</translation>
    </message>
    <message>
        <location filename="../../views/pages.py"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../views/pages.py"/>
        <source>Map</source>
        <translation>权力地图</translation>
    </message>
    <message>
        <location filename="../../views/pages.py"/>
        <source>Relationship</source>
        <translation>客户关系</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Open the book</source>
        <translation>打开客户库</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>This passphrase does not open the book. Look at the keyboard layout and Caps Lock.</source>
        <translation>此口令打不开客户库。请检查键盘布局和大写锁定键。</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>“{book}” is encrypted</source>
        <translation>“{book}”已加密</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Enter the passphrase that was chosen for this book.</source>
        <translation>输入为此客户库设定的口令。</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Passphrase (may stay empty)</source>
        <translation>口令（可留空）</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>The same once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>With a passphrase the file is encrypted: on a lost laptop nobody can read it. Without one, whoever has the file can.</source>
        <translation>设定口令后文件会加密：电脑遗失也无人能读。不设口令，拿到文件的人都能读取。</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Nobody can recover a forgotten passphrase, not even we: the book is then lost. Write it down and keep it in a safe place.</source>
        <translation>忘记的口令任何人都无法找回，我们也不能：客户库将随之丢失。请写下来，放在安全的地方。</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>New book “{book}”</source>
        <translation>新客户库“{book}”</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Make the encrypted book</source>
        <translation>建立加密客户库</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>Make the book</source>
        <translation>建立客户库</translation>
    </message>
    <message>
        <location filename="../../views/passphrase_dialog.py"/>
        <source>This is not the same passphrase. Type it once more.</source>
        <translation>两次口令不一致。请再输入一次。</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>People of the customer</source>
        <translation>客户方人员</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Agenda to the minute…</source>
        <translation>精确到分钟的议程…</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Topics…</source>
        <translation>议题…</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>When and who</source>
        <translation>时间与人员</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Before it</source>
        <translation>事前</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>How it went</source>
        <translation>开展情况</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Whole days</source>
        <translation>全天</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Changes apply to</source>
        <translation>更改适用于</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>how it repeats</source>
        <translation>重复方式</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Serves “{title}”</source>
        <translation>服务于“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Go on with the summary</source>
        <translation>继续写纪要</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>Change the summary</source>
        <translation>更改纪要</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>who takes part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_panel.py"/>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>What does a 5 look like?</source>
        <translation>5分是什么样？</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>standard of quality</source>
        <translation>质量标准</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>As in the settings</source>
        <translation>按设置</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Usually there: {who}</source>
        <translation>通常参加：{who}</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>No private activities with {names}: congratulate at work.</source>
        <translation>与{names}没有私人活动：请在工作场合祝贺。</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Take the template “{name}”</source>
        <translation>采用模板“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>Who said what, and what was promised?</source>
        <translation>谁说了什么，承诺了什么？</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>summary</source>
        <translation>纪要</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>what comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>When it begins</source>
        <translation>开始时</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>15 minutes before</source>
        <translation>提前15分钟</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>1 hour before</source>
        <translation>提前1小时</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>1 day before</source>
        <translation>提前1天</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>3 days before</source>
        <translation>提前3天</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>1 week before</source>
        <translation>提前1周</translation>
    </message>
    <message>
        <location filename="../../views/plan/activity_parts.py"/>
        <source>{count} minutes before</source>
        <translation>提前{count}分钟</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Contacts in rhythm</source>
        <translation>联系频率</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Anybody at the customer</source>
        <translation>客户方任何人</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Weeks apart</source>
        <translation>间隔周数</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>From now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Add the rhythm</source>
        <translation>添加频率</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Change the rhythm</source>
        <translation>更改频率</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>A contact is due so many weeks after the last one, and marked until it is booked.</source>
        <translation>距上次联系满所设周数即到期，在约定之前一直标出。</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Nobody is contacted in rhythm yet.</source>
        <translation>尚未对任何人设定联系频率。</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Add a rhythm of {weeks} weeks</source>
        <translation>添加每{weeks}周的联系频率</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Change a rhythm to {weeks} weeks</source>
        <translation>联系频率改为每{weeks}周</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Remove a rhythm</source>
        <translation>移除联系频率</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Change this rhythm</source>
        <translation>更改此频率</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Remove this rhythm</source>
        <translation>移除此频率</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind} with {name}, every week</source>
        <translation>{name}，每周一次{kind}</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind} with {name}, every {weeks} weeks</source>
        <translation>{name}，每{weeks}周一次{kind}</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind}, every week</source>
        <translation>每周一次{kind}</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>{kind}, every {weeks} weeks</source>
        <translation>每{weeks}周一次{kind}</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Due on {due}. Booked for {booked}.</source>
        <translation>{due}到期。已约定{booked}。</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Due on {due}. The last one was on {last}.</source>
        <translation>{due}到期。上次为{last}。</translation>
    </message>
    <message>
        <location filename="../../views/plan/cadence_dialog.py"/>
        <source>Due on {due}. There was none yet.</source>
        <translation>{due}到期。此前没有。</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>Approve as it is now</source>
        <translation>按现状批准</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>Changed since it was approved</source>
        <translation>批准后有更改</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>Approve “{title}” as it is now</source>
        <translation>按现状批准“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>{field}: {before} {arrow} {after} ({name}, {day})</source>
        <translation>{field}：{before}{arrow}{after}（{name}，{day}）</translation>
    </message>
    <message>
        <location filename="../../views/plan/changed_fields.py"/>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <location filename="../../views/plan/day_marks.py"/>
        <source>Birthday of {name} ({day})</source>
        <translation>{name}的生日（{day}）</translation>
    </message>
    <message>
        <location filename="../../views/plan/day_marks.py"/>
        <source>Birthday of {name}</source>
        <translation>{name}的生日</translation>
    </message>
    <message>
        <location filename="../../views/plan/day_marks.py"/>
        <source>{activity} due: {name}</source>
        <translation>{activity}到期：{name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>Owner: {name}</source>
        <translation>负责人：{name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>{names}: at the same time in “{title}” ({when})</source>
        <translation>{names}：同一时间还在“{title}”（{when}）</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>{state}, overdue</source>
        <translation>{state}，逾期</translation>
    </message>
    <message>
        <location filename="../../views/plan/describing.py"/>
        <source>Due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Move “{title}” to {day}</source>
        <translation>“{title}”移到{day}</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>“{title}” goes from {first} to {last}</source>
        <translation>“{title}”改为{first}至{last}</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Plan “{title}” again</source>
        <translation>重新安排“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Plan it again</source>
        <translation>重新安排</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Cancel “{title}”</source>
        <translation>取消“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Mark as done</source>
        <translation>标为已完成</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Cancel the activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <location filename="../../views/plan/edits.py"/>
        <source>Delete “{title}”</source>
        <translation>删除“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/entry_fields.py"/>
        <source>“{text}” is not a time of day. Write it such as 9:30 or 14:00.</source>
        <translation>“{text}”不是时刻。请写成9:30或14:00的形式。</translation>
    </message>
    <message>
        <location filename="../../views/plan/entry_fields.py"/>
        <source>Write a number from {low} to {high}.</source>
        <translation>请写{low}到{high}之间的数字。</translation>
    </message>
    <message>
        <location filename="../../views/plan/entry_fields.py"/>
        <source>Leave out {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/painting.py"/>
        <source>days</source>
        <translation>全天</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>Day by the hour</source>
        <translation>日时段表</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>Week by the hour</source>
        <translation>周时段表</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>whole days</source>
        <translation>全天事项</translation>
    </message>
    <message>
        <location filename="../../views/plan/hours/surface.py"/>
        <source>{weekday}, {day}, {time}: {count} entries</source>
        <translation>{weekday}，{day}，{time}：{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>About whom</source>
        <translation>针对何人</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Nobody in particular</source>
        <translation>不针对个人</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Show this person on the map</source>
        <translation>在权力地图上显示此人</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>The whole organisation</source>
        <translation>整个组织</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>level to start from</source>
        <translation>起始等级</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>No level</source>
        <translation>无等级</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>level to reach</source>
        <translation>目标等级</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>How will one know that it is reached?</source>
        <translation>怎样才算达到？</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>acceptance</source>
        <translation>验收标准</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>What shows that it was reached?</source>
        <translation>什么能说明已经达到？</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Progress, %</source>
        <translation>进度，%</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>what it supports</source>
        <translation>支撑</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Activity that serves it</source>
        <translation>服务于它的活动</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Open this activity</source>
        <translation>打开此活动</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Proposed because: {reason}</source>
        <translation>建议理由：{reason}</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Returned to draft: {reason}</source>
        <translation>退回草稿：{reason}</translation>
    </message>
    <message>
        <location filename="../../views/plan/item_panel.py"/>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <location filename="../../views/plan/month/view.py"/>
        <source>{weekday}, {day}: {count} entries</source>
        <translation>{weekday}，{day}：{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan/panel.py"/>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <location filename="../../views/plan/panel.py"/>
        <source>Change “{title}”: {field}</source>
        <translation>修改“{title}”：{field}</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>What is planned?</source>
        <translation>安排什么？</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>Level to reach</source>
        <translation>要达到的等级</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>Give it a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <location filename="../../views/plan/quick_editor.py"/>
        <source>Add the item</source>
        <translation>添加计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Days apart</source>
        <translation>间隔天数</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>On a day</source>
        <translation>于某日</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>By number</source>
        <translation>按次数</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Not at all</source>
        <translation>不重复</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>By a rule of its own</source>
        <translation>按自带规则</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Months apart</source>
        <translation>间隔月数</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>Years apart</source>
        <translation>间隔年数</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>On these days</source>
        <translation>在这些日子</translation>
    </message>
    <message>
        <location filename="../../views/plan/recurrence_field.py"/>
        <source>day {number}</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>Only this one</source>
        <translation>仅此一次</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>This and the following</source>
        <translation>此次及以后</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>All of them</source>
        <translation>对所选全部</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>“{title}” repeats. What is to be moved?</source>
        <translation>“{title}”是重复活动。要移动哪些？</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>“{title}” repeats. What is to be deleted?</source>
        <translation>“{title}”是重复活动。要删除哪些？</translation>
    </message>
    <message>
        <location filename="../../views/plan/series_question.py"/>
        <source>What was done already stays.</source>
        <translation>已完成的保留。</translation>
    </message>
    <message>
        <location filename="../../views/plan/showing.py"/>
        <source>Working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <location filename="../../views/plan/showing.py"/>
        <source>Which weekends are worked in exchange is not published yet.</source>
        <translation>调休上班的周末尚未公布。</translation>
    </message>
    <message>
        <location filename="../../views/plan/state_path.py"/>
        <source>{day} by {name}</source>
        <translation>{day}，{name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/state_path.py"/>
        <source>State: {state}</source>
        <translation>状态：{state}</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Cancel “{title}”?</source>
        <translation>取消“{title}”？</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Return “{title}” to its owner?</source>
        <translation>把“{title}”退回负责人？</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>It stays in the plan as cancelled, with the reason.</source>
        <translation>它以已取消状态留在计划中，并附原因。</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Why is it cancelled?</source>
        <translation>为什么取消？</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Cancel the item</source>
        <translation>取消计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>It becomes a draft again; its owner sees what you write.</source>
        <translation>它重新成为草稿；负责人会看到您写的内容。</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>What is missing?</source>
        <translation>还缺什么？</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Return to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>What shows that {name} is at “{level}” now?</source>
        <translation>何以说明{name}现在处于“{level}”？</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>A level changes only with evidence. It is kept with the rating.</source>
        <translation>等级只凭证据更改。证据与评价一同保存。</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>Verify the level</source>
        <translation>验证等级</translation>
    </message>
    <message>
        <location filename="../../views/plan/stepping.py"/>
        <source>It has not begun yet. Did it take place?</source>
        <translation>还没有开始。已经进行过了吗？</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Return with a reason</source>
        <translation>附理由退回</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Start work</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Not done after all</source>
        <translation>改为未完成</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Take up again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Verify level {level}</source>
        <translation>验证{level}级</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Return “{title}” to draft</source>
        <translation>“{title}”退回草稿</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Take “{title}” back to draft</source>
        <translation>“{title}”退回草稿</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Submit “{title}”</source>
        <translation>提交“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Approve “{title}”</source>
        <translation>批准“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Work on “{title}”</source>
        <translation>执行“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>“{title}” is done</source>
        <translation>完成“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/steps.py"/>
        <source>Verify “{title}”</source>
        <translation>验证“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>ahead</source>
        <translation>待进行</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>What the marks mean</source>
        <translation>标记含义</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/legend.py"/>
        <source>Round marks are contacts, diamonds are plan items of a dimension.</source>
        <translation>圆点是接触，菱形是某一维度的计划项。</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>{count} late</source>
        <translation>逾期{count}</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>The customer as a whole</source>
        <translation>客户整体</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/painting.py"/>
        <source>{name}, {month}: {done} done, {ahead} ahead, {late} late</source>
        <translation>{name}，{month}：完成{done}，待进行{ahead}，逾期{late}</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/paper.py"/>
        <source>As of {day} · page {page} of {pages}</source>
        <translation>截至{day} · 第{page}/{pages}页</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/paper.py"/>
        <source>“{file}” cannot be written. Choose another folder or close the file.</source>
        <translation>无法写入“{file}”。请换一个文件夹，或关闭该文件。</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/printing.py"/>
        <source>Print the year</source>
        <translation>打印年视图</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Calendar year</source>
        <translation>日历年</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Twelve months ahead</source>
        <translation>未来十二个月</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Which months</source>
        <translation>哪些月份</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Nothing is planned or done in these months.</source>
        <translation>这些月份没有计划或完成的事项。</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>Relationship plan: {name}</source>
        <translation>客户关系规划：{name}</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>One person without plan or contact</source>
        <translation>1人没有计划或接触</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>{count} people without plan or contact</source>
        <translation>{count}人没有计划或接触</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>One customer without plan or contact</source>
        <translation>1个客户没有计划或接触</translation>
    </message>
    <message>
        <location filename="../../views/plan/year/year_view.py"/>
        <source>{count} customers without plan or contact</source>
        <translation>{count}家客户没有计划或接触</translation>
    </message>
    <message>
        <location filename="../../views/plan/zone_field.py"/>
        <source>Wherever one is</source>
        <translation>随所在地</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>{count} selected</source>
        <translation>已选{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Select several with Shift or Ctrl: what can be done with them at once stands here.</source>
        <translation>按住Shift或Ctrl可选多项：可一并执行的操作显示在这里。</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Take {count} up again</source>
        <translation>恢复{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Approve {count} changed</source>
        <translation>批准{count}项更改</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Set the due date…</source>
        <translation>设定到期日…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Set the owner…</source>
        <translation>设定负责人…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Set the weight…</source>
        <translation>设定权重…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deed_bar.py"/>
        <source>Cancel with a reason…</source>
        <translation>附理由取消…</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Approve {count} items as they are now</source>
        <translation>按现状批准{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Set the due date</source>
        <translation>设定到期日</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Set the owner</source>
        <translation>设定负责人</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Set the weight</source>
        <translation>设定权重</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Delete {count} plan items</source>
        <translation>删除{count}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>For {count} plan items</source>
        <translation>对{count}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>For “{title}”</source>
        <translation>对“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/deeds.py"/>
        <source>Change {count} plan items: {field}</source>
        <translation>更改{count}个计划项：{field}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_columns.py"/>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Title, person, owner</source>
        <translation>标题、人员、负责人</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Search the plan items</source>
        <translation>搜索计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Owner or function</source>
        <translation>负责人或职能</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>Function: {role}</source>
        <translation>职能：{role}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_filters.py"/>
        <source>{total} plan items</source>
        <translation>{total}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/item_model.py"/>
        <source>Changed since it was approved. Open it to see what.</source>
        <translation>批准后有更改。打开可查看内容。</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/items_view.py"/>
        <source>No plan item fits these filters.</source>
        <translation>没有计划项符合这些筛选条件。</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/items_view.py"/>
        <source>Nothing is planned here yet. Write down what shall move, for whom, by when.</source>
        <translation>这里尚无计划。写下要推动什么、为谁、到何时。</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/items_view.py"/>
        <source>Plan the first item</source>
        <translation>新建第一项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/plan_list.py"/>
        <source>Support requests, {count} open</source>
        <translation>支持请求，{count}项未结</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>{count} of {total} can go on.</source>
        <translation>{count}/{total}项可以继续。</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>One of {total} can go on.</source>
        <translation>{total}项中有1项可以继续。</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>What stays as it is, and why:</source>
        <translation>保持不变的及原因：</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>{name}: “{level}”</source>
        <translation>{name}：“{level}”</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>What shows that they are there now?</source>
        <translation>何以说明已达到？</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_dialogs.py"/>
        <source>A level changes only with evidence. Items without it wait.</source>
        <translation>等级只凭证据更改。没有证据的计划项等待。</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Submit {count}</source>
        <translation>提交{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Approve {count}</source>
        <translation>批准{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Start {count}</source>
        <translation>开始{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Mark {count} as done</source>
        <translation>{count}项标为完成</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Verify {count}</source>
        <translation>验证{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Cancel {count} plan items?</source>
        <translation>取消{count}个计划项？</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Cancel with this reason</source>
        <translation>以此理由取消</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Why are they cancelled?</source>
        <translation>为什么取消？</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Return {count} plan items to their owners?</source>
        <translation>把{count}个计划项退回负责人？</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Return {count}</source>
        <translation>退回{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Take {count} back</source>
        <translation>撤回{count}项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Take {count} plan items back to draft</source>
        <translation>把{count}个计划项撤回草稿</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Submit {count} plan items</source>
        <translation>提交{count}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Approve {count} plan items</source>
        <translation>批准{count}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Work on {count} plan items</source>
        <translation>开始{count}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>{count} plan items are done</source>
        <translation>{count}个计划项已完成</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Verify {count} plan items</source>
        <translation>验证{count}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Cancel {count} plan items</source>
        <translation>取消{count}个计划项</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/set_words.py"/>
        <source>Return {count} plan items to draft</source>
        <translation>把{count}个计划项退回草稿</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>Plan completion</source>
        <translation>计划完成率</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>{count} items, weight {weight}</source>
        <translation>{count}项，权重{weight}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>not said {share}</source>
        <translation>未注明{share}</translation>
    </message>
    <message>
        <location filename="../../views/plan_list/summary.py"/>
        <source>Balance of the four supports: {shares}</source>
        <translation>四个支撑的均衡：{shares}</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Plan from…</source>
        <translation>生成计划…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Plan from gaps…</source>
        <translation>按差距生成…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Plan from a template…</source>
        <translation>按模板生成…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Contacts in rhythm…</source>
        <translation>联系频率…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>Save the plan as a template…</source>
        <translation>将计划存为模板…</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>The template “{name}” is kept.</source>
        <translation>模板“{name}”已保存。</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>1 item is in the plan now.</source>
        <translation>已有1项加入计划。</translation>
    </message>
    <message>
        <location filename="../../views/planning/deeds.py"/>
        <source>{count} items are in the plan now.</source>
        <translation>已有{count}项加入计划。</translation>
    </message>
    <message>
        <location filename="../../views/planning/delegate.py"/>
        <source>What and why</source>
        <translation>内容与理由</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>Plan: {title}</source>
        <translation>加入计划：{title}</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>Add {count} items to the plan</source>
        <translation>把{count}项加入计划</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>A field cannot be read. Mend it first.</source>
        <translation>有一栏无法识别。请先改正。</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>Add 1 item to the plan</source>
        <translation>把1项加入计划</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>{on} of {count} ticked</source>
        <translation>已勾选{on}/{count}</translation>
    </message>
    <message>
        <location filename="../../views/planning/desk.py"/>
        <source>{on} of {count} ticked, about {days:.0f} days of work</source>
        <translation>已勾选{on}/{count}，约{days:.0f}个工作日</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>Rule: {rule}</source>
        <translation>规则：{rule}</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>This is needed: the earlier value stays.</source>
        <translation>此项必填：保留原值。</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>Usually by: {kind}. About {days} days of work.</source>
        <translation>通常通过：{kind}。约{days}个工作日。</translation>
    </message>
    <message>
        <location filename="../../views/planning/detail.py"/>
        <source>Usually by: {kind}.</source>
        <translation>通常通过：{kind}。</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>Missing for a customer of grade {grade}</source>
        <translation>{grade}级客户所缺</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>Missing for a customer without a grade</source>
        <translation>未分级客户所缺</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{met} of {count} duties met</source>
        <translation>已履行{met}/{count}项职责</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{count} more duties</source>
        <translation>另有{count}项职责</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>Every duty of this grade is met.</source>
        <translation>该分级的职责均已履行。</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{duty}: in the plan</source>
        <translation>{duty}：已在计划中</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>in the plan</source>
        <translation>已在计划中</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>1 gap</source>
        <translation>1个差距</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{count} gaps</source>
        <translation>{count}个差距</translation>
    </message>
    <message>
        <location filename="../../views/planning/duty_list.py"/>
        <source>{duty}: {count}</source>
        <translation>{duty}：{count}</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>Change the template</source>
        <translation>更改模板</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>For customers of grade</source>
        <translation>适用客户分级</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>Any grade</source>
        <translation>任何分级</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>When it fits</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <location filename="../../views/planning/edit_template.py"/>
        <source>Change the template “{name}”</source>
        <translation>更改模板“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Plan from gaps</source>
        <translation>按差距生成计划</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>All duties</source>
        <translation>全部职责</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Nothing is missing: the plan answers every gap of this period.</source>
        <translation>无所缺：计划已回应本期的每个差距。</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>What is missing of what a customer of grade {grade} is owed.</source>
        <translation>对{grade}级客户应做而未做的事项。</translation>
    </message>
    <message>
        <location filename="../../views/planning/gaps_dialog.py"/>
        <source>Without a grade a customer is covered like C. Give it a grade for more.</source>
        <translation>未分级的客户按C级覆盖。确定分级后可提出更多。</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>empty seat</source>
        <translation>空缺席位</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>Nobody here has this role: {role}.</source>
        <translation>这里无人担任此角色：{role}。</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>The plan has such an item already.</source>
        <translation>计划中已有此项。</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>From the template “{name}”.</source>
        <translation>来自模板“{name}”。</translation>
    </message>
    <message>
        <location filename="../../views/planning/lines.py"/>
        <source>Every week of this colleague is full: choose another day or another owner.</source>
        <translation>这位同事每周都已排满：请选择其他日期或负责人。</translation>
    </message>
    <message>
        <location filename="../../views/planning/load_strip.py"/>
        <source>{name}, {month}: {before} already, {added} more with what is ticked.</source>
        <translation>{name}，{month}：已有{before}，勾选后再加{added}。</translation>
    </message>
    <message>
        <location filename="../../views/planning/model.py"/>
        <source>An item needs words that say what to do.</source>
        <translation>计划项须写明要做什么。</translation>
    </message>
    <message>
        <location filename="../../views/planning/model.py"/>
        <source>{dimension}: {on} of {count}</source>
        <translation>{dimension}：{on}/{count}</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The next 12 months</source>
        <translation>未来12个月</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The next 6 months</source>
        <translation>未来6个月</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The rest of this quarter</source>
        <translation>本季度余下时间</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The rest of this year</source>
        <translation>今年余下时间</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>The next calendar year</source>
        <translation>下一日历年</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>A plan begins today or later.</source>
        <translation>计划始于今天或以后。</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>Choose a day that is not before the first one.</source>
        <translation>请选择不早于起始日的日期。</translation>
    </message>
    <message>
        <location filename="../../views/planning/periods.py"/>
        <source>A plan reaches {years} years ahead at most.</source>
        <translation>计划最多提前{years}年。</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Save as a template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Such as: the first year of a bank</source>
        <translation>例如：银行客户第一年</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Items to keep</source>
        <translation>要保留的计划项</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Names become roles, and days become weeks after the first item.</source>
        <translation>姓名变为角色，日期变为首项之后的周数。</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Give the template a name.</source>
        <translation>请为模板命名。</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>Save the template “{name}”</source>
        <translation>保存模板“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>no day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>{title} · {day}</source>
        <translation>{title} · {day}</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>1 item</source>
        <translation>1项</translation>
    </message>
    <message>
        <location filename="../../views/planning/save_template.py"/>
        <source>{count} items</source>
        <translation>{count}项</translation>
    </message>
    <message>
        <location filename="../../views/planning/table.py"/>
        <source>Proposals for the plan</source>
        <translation>计划建议</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Plan from a template</source>
        <translation>按模板生成计划</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Change this template…</source>
        <translation>更改此模板…</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete this template</source>
        <translation>删除此模板</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>This template has no items. Add some in a workbook.</source>
        <translation>此模板没有计划项。请在工作簿中添加。</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>There are no templates yet. Save the plan of a customer as a template, or take one in with a workbook.</source>
        <translation>尚无模板。可将某个客户的计划存为模板，或用工作簿导入。</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Roles become people, weeks become days.</source>
        <translation>角色变为人员，周数变为日期。</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>删除模板“{name}”？</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete the template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Plans that were made from it stay. Undo brings it back.</source>
        <translation>由它生成的计划保留。撤销可恢复。</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>Delete the template “{name}”</source>
        <translation>删除模板“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/planning/template_dialog.py"/>
        <source>{name} · {grade}, {weeks} weeks</source>
        <translation>{name} · {grade}，{weeks}周</translation>
    </message>
    <message>
        <location filename="../../views/power_map/ahead.py"/>
        <source>Laying out the network</source>
        <translation>正在排列网络</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/canvas.py"/>
        <source>This is the map of a past day. Go back to today to edit it.</source>
        <translation>这是过去某天的地图。请回到今天再编辑。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/connecting.py"/>
        <source>Go to the other person and press Enter. Escape stops.</source>
        <translation>移到另一个人并按Enter。Escape停止。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/gestures/draw_line.py"/>
        <source>Connect with {name}</source>
        <translation>与{name}连线</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Report to {manager}</source>
        <translation>向{manager}汇报</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take the seat {seat}</source>
        <translation>担任席位{seat}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Move to {department}</source>
        <translation>移到{department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in no step</source>
        <translation>不参与任何步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Get a seat and take part in {step}</source>
        <translation>新增席位并参与{step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in {step} too</source>
        <translation>同时参与{step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in {step}</source>
        <translation>参与{step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/landings.py"/>
        <source>Take part in {step} instead (Ctrl: too)</source>
        <translation>改为参与{step}（Ctrl：同时）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a report</source>
        <translation>下属姓名</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a colleague</source>
        <translation>同事姓名</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a manager in between</source>
        <translation>中间上级姓名</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of a person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>Name of the step</source>
        <translation>步骤名称</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/naming.py"/>
        <source>{name} is on the map. This lens shows them once they have a role.</source>
        <translation>{name}已在图上。有决策角色后才在此视角中显示。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>What was said or done, and where it is written</source>
        <translation>说了什么、做了什么，记录在哪里</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>A level of 2 or 3 without evidence counts, and is marked as such.</source>
        <translation>没有证据的2级或3级仍有效，但会加标记。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>Rate</source>
        <translation>评价</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>Ctrl+Enter rates</source>
        <translation>Ctrl+Enter确认评价</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>{name}: {change}</source>
        <translation>{name}：{change}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/proposal.py"/>
        <source>The map is another one now. The rating that you were typing was not saved.</source>
        <translation>地图已切换。正在输入的评价未保存。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>Who has been met stays contacted. Choose a level from −1 to 3.</source>
        <translation>接触过的人不能再设为未接触。请选择−1到3级。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>A rating of power stays. Choose a power from 1 to 5.</source>
        <translation>影响力评价不能清空。请选择1到5。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>{what} {before} → {after}</source>
        <translation>{what}{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/rating_moves.py"/>
        <source>{what} → {after}</source>
        <translation>{what}→{after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Tender</source>
        <translation>招标</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Start with the usual steps</source>
        <translation>从常用步骤开始</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/steps.py"/>
        <source>Through which steps does this customer buy?</source>
        <translation>这家客户按哪些步骤采购？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas/taking_part.py"/>
        <source>New seat</source>
        <translation>新席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>New department</source>
        <translation>新部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Let the layout place all cards again?</source>
        <translation>由自动布局重新排列全部卡片？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Tidy the map</source>
        <translation>整理权力地图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Cards that you placed by hand lose their places. Undo brings them back.</source>
        <translation>手动放置的卡片会离开原位。撤销可以恢复。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>This card is a folded department. Unfold it to delete people in it.</source>
        <translation>这张卡片是折叠的部门。请展开后再删除其中的人员。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Delete {name}, or has this person left?</source>
        <translation>删除{name}，还是此人已离开？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Delete {count} people, or have they left?</source>
        <translation>删除{count}人，还是他们已离开？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Mark as left</source>
        <translation>标为已离开</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Delete with all that</source>
        <translation>连同这些一起删除</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>lines to others: {count}</source>
        <translation>与他人的影响线：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>people who report to them: {count}</source>
        <translation>下属人员：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>ratings: {count}</source>
        <translation>评价：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>entries about seats: {count}</source>
        <translation>席位任职：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>mentions in activities: {count}</source>
        <translation>活动中的提及：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>plan items that forget them: {count}</source>
        <translation>不再针对他们的计划项：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Who has left disappears from the map and keeps all of it; their seats become empty.</source>
        <translation>离开的人从图上消失，以上内容全部保留；其席位变为空缺。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/deeds.py"/>
        <source>Deleting also takes:</source>
        <translation>删除还会移除：</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card to place it, onto somebody to make it report to them, into a department to move it there; with Alt it is only placed. A double click on a department's name folds it, as a point does for the selected card; Enter unfolds it. Ctrl+Shift+arrows align several cards.</source>
        <translation>拖动卡片可放置；拖到某人身上则向其汇报，拖入部门则移到该部门；按住Alt只放置。双击部门名称可折叠，所选卡片按句点键折叠；Enter展开。Ctrl+Shift+方向键对齐多张卡片。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card into another cell to rate that person; you are asked what it rests on. Ctrl+Enter rates, Escape puts the card back.</source>
        <translation>把卡片拖到另一格即可评价此人；会询问依据。Ctrl+Enter确认评价，Escape放回卡片。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card onto another to draw a line between the two. The network places the cards itself.</source>
        <translation>把卡片拖到另一张上，在两者间画线。网络自行排列卡片。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag a card into another step: its seat takes part there instead, with Ctrl there too. Double-click a step to rename it, Shift+F2 by keyboard; its menu adds, moves and deletes steps.</source>
        <translation>把卡片拖到另一步骤：其席位改为参与该步骤，按住Ctrl则同时参与。双击步骤可重命名（键盘Shift+F2）；其菜单可添加、移动和删除步骤。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Drag from the edge of a card to draw a line. Arrows go from card to card, with Alt+Shift they select on the way, with Shift they move what is selected. Enter opens, N adds a report, Shift+N a colleague, Alt+N a manager in between, F2 renames, L draws a line, Delete deletes. Ctrl+C, Ctrl+V and Ctrl+D copy, paste and duplicate people; a list from Excel can be pasted.</source>
        <translation>从卡片边缘拖出可画线。方向键在卡片间移动，加Alt+Shift沿途选择，加Shift移动所选。Enter打开，N添加下属，Shift+N添加同事，Alt+N添加中间上级，F2重命名，L画线，Delete删除。Ctrl+C、Ctrl+V、Ctrl+D复制、粘贴人员和创建副本；可粘贴Excel中的名单。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Time shows the map of earlier days, where nothing can be edited: ← and → go from change to change, Home and End to the first day and to today. Two days can be compared; with Shift the keys move the earlier one.</source>
        <translation>时间轴显示过去的地图，不能编辑：←和→在更改之间移动，Home和End到第一天和今天。可以比较两天；加Shift移动较早的一天。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Ctrl+Page Down and Ctrl+Page Up turn to another lens. F shows only who is around the selected person, 1 to 3 how far; Escape goes back. + and − zoom, 0 shows the whole map, Ctrl+arrows move the sheet, Ctrl+F finds people. The menu key shows what else can be done.</source>
        <translation>Ctrl+Page Down和Ctrl+Page Up切换视角。F只显示所选人员周围的人，1到3决定远近；Escape返回。+和−缩放，0显示整张图，Ctrl+方向键平移画面，Ctrl+F查找人员。菜单键显示其他操作。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/map_help.py"/>
        <source>Ctrl+Shift+A asks the map: who leads us to somebody, what if somebody left or changed their mind, where the relationship is weak, and how a rival sees it. Nothing of what is supposed is stored.</source>
        <translation>Ctrl+Shift+A打开分析：谁能引荐到某人，有人离开或态度改变会怎样，关系哪里薄弱，对手怎么看。假设的内容不会保存。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>No longer takes part in this step</source>
        <translation>不再参与此步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add an empty seat</source>
        <translation>添加空缺席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a buying step</source>
        <translation>添加采购步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Paste people from Excel</source>
        <translation>从Excel粘贴人员</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Open in the inspector</source>
        <translation>在详情面板中打开</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a report</source>
        <translation>添加下属</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a peer</source>
        <translation>添加平级人员</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add a manager in between</source>
        <translation>添加中间上级</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Add an empty seat below</source>
        <translation>在下方添加空缺席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Paste people from Excel below</source>
        <translation>从Excel粘贴为下属</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Draw a line</source>
        <translation>画线</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Reports to nobody</source>
        <translation>无汇报对象</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Move to department</source>
        <translation>移到部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Same person: merge…</source>
        <translation>同一个人：合并…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Has left the customer</source>
        <translation>已离开客户</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Say who takes this seat</source>
        <translation>指定谁担任此席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Delete the seat</source>
        <translation>删除席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Unfold all departments</source>
        <translation>展开全部部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Takes part in</source>
        <translation>参与步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Buying step {name}</source>
        <translation>采购步骤“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Left edges</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Upper edges</source>
        <translation>上对齐</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Equal distances across</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Equal distances down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Let the layout place it</source>
        <translation>交给自动布局</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Fold the department</source>
        <translation>折叠部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Show only who is around</source>
        <translation>只显示周围的人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Show everybody again</source>
        <translation>重新显示所有人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Weak (1)</source>
        <translation>弱（1）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Medium (2)</source>
        <translation>中（2）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Strong (3)</source>
        <translation>强（3）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Strength not known</source>
        <translation>强度未知</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Find people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Tidy the map…</source>
        <translation>整理权力地图…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Fold {department}</source>
        <translation>折叠{department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Fold all departments</source>
        <translation>折叠全部部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Show the whole map</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Zoom to 100 %</source>
        <translation>缩放到100%</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/menus.py"/>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Merge two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Are these two records the same person?</source>
        <translation>这两条记录是同一个人吗？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>One record stays and takes over everything; the other goes. Undo brings it back.</source>
        <translation>保留一条记录并接收全部内容，另一条移除。撤销可以恢复。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Merge into {name}</source>
        <translation>并入{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Let this one stay</source>
        <translation>保留这一条</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Goes</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>ties to rivals: {count}</source>
        <translation>对手关系：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>activities: {count}</source>
        <translation>接触活动：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>plan items: {count}</source>
        <translation>计划项：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>This comes over:</source>
        <translation>以下内容转过来：</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>Nothing else hangs on the record that goes.</source>
        <translation>要移除的记录没有关联其他内容。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/merge_dialog.py"/>
        <source>{name} · {title}</source>
        <translation>{name} · {title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/nudging.py"/>
        <source>The network places its cards itself. Draw a line with L.</source>
        <translation>网络自行排列卡片。按L画线。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Rename the step</source>
        <translation>重命名步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Add a step before</source>
        <translation>在前面添加步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Add a step after</source>
        <translation>在后面添加步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Move the step to the left</source>
        <translation>步骤左移</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Move the step to the right</source>
        <translation>步骤右移</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/step_menus.py"/>
        <source>Delete the step</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>One person is on the clipboard, for Excel or another map.</source>
        <translation>已复制1人到剪贴板，可粘贴到Excel或其他地图。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>{count} people are on the clipboard, for Excel or another map.</source>
        <translation>已复制{count}人到剪贴板，可粘贴到Excel或其他地图。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>There are no names on the clipboard. Copy a column of names, then paste.</source>
        <translation>剪贴板中没有姓名。请复制一列姓名再粘贴。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Add {count} people to the map?</source>
        <translation>在图上添加{count}人？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Add {count} people</source>
        <translation>添加{count}人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>From {first} to {last}, as they are on the clipboard.</source>
        <translation>从{first}到{last}，与剪贴板中一致。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>One person was added.</source>
        <translation>已添加1人。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>{count} people were added.</source>
        <translation>已添加{count}人。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Line {line} was left out: its name has more than {limit} characters.</source>
        <translation>第{line}行未加入：姓名超过{limit}个字符。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>Lines {lines} were left out: their names have more than {limit} characters.</source>
        <translation>第{lines}行未加入：姓名超过{limit}个字符。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds/transfer.py"/>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add {count} people to the map</source>
        <translation>在图上添加{count}人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Copy one person on the map</source>
        <translation>在图上复制1人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Copy {count} people on the map</source>
        <translation>在图上复制{count}人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename {name}</source>
        <translation>重命名{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} left the customer</source>
        <translation>{name}离开客户</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people left the customer</source>
        <translation>{count}人离开客户</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} is with the customer again</source>
        <translation>{name}回到客户</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete {count} people</source>
        <translation>删除{count}人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Remove {count} cards from the map</source>
        <translation>从图上移除{count}张卡片</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Merge {other} into {name}</source>
        <translation>把{other}并入{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} has no contact with us</source>
        <translation>{name}无我方联系人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people have no contact with us</source>
        <translation>{count}人无我方联系人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{member} is the contact of {name}</source>
        <translation>{member}担任{name}的联系人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{member} is the contact of {count} people</source>
        <translation>{member}担任{count}人的联系人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Place {name} on the map</source>
        <translation>在图上放置{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Place {count} cards on the map</source>
        <translation>在图上放置{count}张卡片</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Align {count} cards</source>
        <translation>对齐{count}张卡片</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Let the layout place the selected cards</source>
        <translation>由自动布局放置所选卡片</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} reports to nobody</source>
        <translation>{name}无汇报对象</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people report to nobody</source>
        <translation>{count}人无汇报对象</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} reports to {manager}</source>
        <translation>{name}向{manager}汇报</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people report to {manager}</source>
        <translation>{count}人向{manager}汇报</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {name} out of the department</source>
        <translation>把{name}移出部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {count} people out of their departments</source>
        <translation>把{count}人移出部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move {name} to {department}</source>
        <translation>把{name}移到{department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move {count} people to {department}</source>
        <translation>把{count}人移到{department}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Connect {name} with {other}</source>
        <translation>连接{name}与{other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Remove the line between {name} and {other}</source>
        <translation>移除{name}与{other}之间的线</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the seat {name}</source>
        <translation>添加席位{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the seat {name}</source>
        <translation>更改席位{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the seat {name}</source>
        <translation>删除席位{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Leave the seat {seat} empty</source>
        <translation>空出席位{seat}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes the seat {seat}</source>
        <translation>{name}担任席位{seat}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the department {name}</source>
        <translation>添加部门{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the department {name}</source>
        <translation>更改部门{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename the department {name}</source>
        <translation>重命名部门{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the department {name}</source>
        <translation>删除部门{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rate {name}</source>
        <translation>评价{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rate {count} people</source>
        <translation>评价{count}人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete a rating of {name}</source>
        <translation>删除对{name}的一条评价</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the rival {name}</source>
        <translation>添加竞争对手{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rate the tie of {name} to {rival}</source>
        <translation>评价{name}与{rival}的关系</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete a rating of the tie of {name} to {rival}</source>
        <translation>删除对{name}与{rival}关系的一条评价</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the buying step {name}</source>
        <translation>添加采购步骤“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the usual buying steps</source>
        <translation>添加常用采购步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename the buying step {name}</source>
        <translation>重命名采购步骤“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move the buying step {name}</source>
        <translation>移动采购步骤“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the buying step {name}</source>
        <translation>删除采购步骤“{name}”</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes no part in {step}</source>
        <translation>{name}不参与{step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes part in no buying step</source>
        <translation>{name}不参与任何采购步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {count} cards out of the buying steps</source>
        <translation>把{count}张卡片移出采购步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes part in {step}</source>
        <translation>{name}参与{step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} cards take part in {step}</source>
        <translation>{count}张卡片参与{step}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the line between {name} and {other}</source>
        <translation>更改{name}与{other}之间的线</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filter_panel.py"/>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filter_panel.py"/>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filter_panel.py"/>
        <source>Who needs us</source>
        <translation>需要关注的人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Add people, seats or departments</source>
        <translation>添加人员、席位或部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Show the people as a table</source>
        <translation>以表格显示人员</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>Which lines are drawn besides reporting lines</source>
        <translation>除汇报线外还显示哪些线</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>{shown} of {whole}</source>
        <translation>{shown}/{whole}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/filters.py"/>
        <source>{filter}: {count}</source>
        <translation>{filter}：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Supposed</source>
        <translation>假设</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Decide, and are against us: {names}</source>
        <translation>掌握决策权且反对我方：{names}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>We have no coach here</source>
        <translation>我方在这里没有教练</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>S and A customers need at least one coach.</source>
        <translation>S级和A级客户至少需要一位教练。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>{count} who decide are against us</source>
        <translation>{count}位决策相关者反对我方</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>An approver is against us</source>
        <translation>有一位审批者反对我方</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>A decision maker is against us</source>
        <translation>有一位决策者反对我方</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Zoom to 100 % (1)</source>
        <translation>缩放到100%（1）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Overview of the map</source>
        <translation>地图总览</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>Show the whole map (0)</source>
        <translation>显示整张图（0）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/floating.py"/>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>1st degree</source>
        <translation>一度</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>2nd degree</source>
        <translation>二度</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>3rd degree</source>
        <translation>三度</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>Who is reached over {number} lines ({number})</source>
        <translation>经{number}条影响线可达的人（{number}）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>Show everybody again (Esc)</source>
        <translation>重新显示所有人（Esc）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>Around {name}</source>
        <translation>{name}周围</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>1 other</source>
        <translation>另1人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/focus_bar.py"/>
        <source>{count} others</source>
        <translation>另{count}人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/legend.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/legend.py"/>
        <source>Nothing is marked on this map.</source>
        <translation>此图上没有标记。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/legend.py"/>
        <source>Lines show for the person under the pointer.</source>
        <translation>指针指向某人时显示其影响线。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/people_table.py"/>
        <source>Takes part</source>
        <translation>参与步骤</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/stage.py"/>
        <source>The map goes on. Press 0 to see all of it.</source>
        <translation>地图还有未显示的部分。按 0 查看全部。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>Marked</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>Rated, days ago</source>
        <translation>评价距今天数</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>People beside</source>
        <translation>相邻人数</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>Signs</source>
        <translation>签署</translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating/table_columns.py"/>
        <source>{rival} {value}</source>
        <translation>{rival} {value}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>{department}, {count} people</source>
        <translation>{department}，{count}人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Relevance {relevance} of 3</source>
        <translation>相关度{relevance}/3</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Edit {name}</source>
        <translation>编辑{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Add a department below</source>
        <translation>在下面添加部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Delete the department; its people stay</source>
        <translation>删除部门；人员保留</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Nothing above it</source>
        <translation>无上级</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/department_lines.py"/>
        <source>Keep the changes</source>
        <translation>保留更改</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/doubles.py"/>
        <source>Looking for people in two records</source>
        <translation>正在查找重复的人员记录</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>{name}, twice</source>
        <translation>{name}（两条）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>{name} and {other}</source>
        <translation>{name}和{other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>Merge {names}: {why}</source>
        <translation>合并{names}：{why}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/duplicates.py"/>
        <source>and {count} more pairs</source>
        <translation>还有{count}对</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>We know that no rival is supported</source>
        <translation>已知不支持任何竞争对手</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Opposes us openly</source>
        <translation>公开反对我方</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>{score} of 100</source>
        <translation>{score}/100</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Answer all five questions.</source>
        <translation>请回答全部五个问题。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/guided_rating.py"/>
        <source>Take over level {level}</source>
        <translation>采用{level}级</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/inspecting.py"/>
        <source>This map</source>
        <translation>当前权力地图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Move all to</source>
        <translation>全部移到</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Choose a department</source>
        <translation>选择部门</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>All report to</source>
        <translation>全部汇报给</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Choose somebody</source>
        <translation>选择人员</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Our contact for all</source>
        <translation>统一指定我方联系人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Choose one of us</source>
        <translation>选择我方人员</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Mark all as left</source>
        <translation>全部标记为已离开</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Let the layout place them</source>
        <translation>交给自动布局</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>{what}: {count}</source>
        <translation>{what}：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Stale ratings: {count}</source>
        <translation>过期评价：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/other_panels.py"/>
        <source>Decide, and are against us: {count}</source>
        <translation>掌握决策权且反对我方：{count}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>As it was on {day}</source>
        <translation>{day}的状态</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Holder</source>
        <translation>任职者</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Where they stand</source>
        <translation>态度分布</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/past_panel.py"/>
        <source>Empty seats</source>
        <translation>空缺席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>By questions</source>
        <translation>按问题评价</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Five questions lead to a level.</source>
        <translation>回答五个问题得出等级。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Add a rival</source>
        <translation>添加竞争对手</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>History of ratings</source>
        <translation>评价历史</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Celebrated by the lunar calendar</source>
        <translation>按农历过</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Left the customer on</source>
        <translation>离开客户日期</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Still there</source>
        <translation>仍在职</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Change {name}</source>
        <translation>更改{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Still level {level}? Confirm it</source>
        <translation>仍为{level}级？确认</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Target {target}: {gap} to go.</source>
        <translation>目标{target}：还差{gap}。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated {days} days ago: stale.</source>
        <translation>{days}天前评价：已过期。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated {days} days ago.</source>
        <translation>{days}天前评价。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated yesterday.</source>
        <translation>昨天评价。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Rated today.</source>
        <translation>今天评价。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>The level has no evidence.</source>
        <translation>等级没有证据。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>The level was obtained through a verified plan item.</source>
        <translation>此等级由已验证的计划项达成。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Last met on {day}.</source>
        <translation>上次见面：{day}。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Decides, and is against us: K is red.</source>
        <translation>掌握决策权且反对我方：K亮红灯。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>{level}, as the seat says</source>
        <translation>{level}，按席位默认</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>{level}, as the role says</source>
        <translation>{level}，按角色默认</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Takes an empty seat</source>
        <translation>担任空缺席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Holds no seat.</source>
        <translation>未担任席位。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Signs: {what}</source>
        <translation>签署：{what}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Takes part in: {steps}</source>
        <translation>参与：{steps}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Edit this seat</source>
        <translation>编辑此席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Leave this seat</source>
        <translation>离任此席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Remove this line</source>
        <translation>移除此线</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Draw a line to</source>
        <translation>画线到</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/person_panel.py"/>
        <source>Nobody else is on this map yet.</source>
        <translation>图上还没有其他人。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_chart.py"/>
        <source>{what} over time</source>
        <translation>{what}变化</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_form.py"/>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Pale: stale.</source>
        <translation>浅色：过期。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Dashed: target.</source>
        <translation>虚线：目标。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Check: through a verified plan item.</source>
        <translation>对勾：由已验证的计划项达成。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Point at a dot to read what it rests on.</source>
        <translation>指向圆点可查看依据。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Show all {count} ratings</source>
        <translation>显示全部{count}条评价</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Not rated yet.</source>
        <translation>尚未评价。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Obtained through: {item}</source>
        <translation>达成途径：{item}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>No evidence</source>
        <translation>无证据</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>by {author}</source>
        <translation>评价人：{author}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/rating_history.py"/>
        <source>confidence: {confidence}</source>
        <translation>置信度：{confidence}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/scale_field.py"/>
        <source>{number} · {label}</source>
        <translation>{number} · {label}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Nobody is known to hold this seat. While it is empty it scores 0 in K.</source>
        <translation>尚不知何人担任此席位。空缺期间在K中得0分。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Who held it</source>
        <translation>历任</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Who holds this seat</source>
        <translation>担任此席位的人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Name of the seat</source>
        <translation>席位名称</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Back to {name}</source>
        <translation>返回{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>As the role says</source>
        <translation>按角色默认</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Nobody is known to have held it.</source>
        <translation>尚不知谁曾任职。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>{name} held it until the day before, and keeps that.</source>
        <translation>{name}任职到前一天，记录保留。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Leave the seat empty</source>
        <translation>空出席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Give the seat</source>
        <translation>授予席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>Hand the seat over</source>
        <translation>交接席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>since {day}</source>
        <translation>自{day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/seat_panel.py"/>
        <source>{since} to {until}</source>
        <translation>{since}至{until}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/signatures.py"/>
        <source>{seat} (empty)</source>
        <translation>{seat}（空缺）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>No rivals are known yet.</source>
        <translation>还没有竞争对手。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Name of the rival</source>
        <translation>竞争对手名称</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Add the rival</source>
        <translation>添加竞争对手</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Show {count} other rivals</source>
        <translation>显示其他{count}个对手</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Earlier opinions</source>
        <translation>以前的意见</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/ties.py"/>
        <source>Delete this opinion</source>
        <translation>删除此意见</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Who signs</source>
        <translation>谁签署</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Perhaps the same person</source>
        <translation>可能是同一个人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Have left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../views/power_map/inspector/whole_panel.py"/>
        <source>No departments yet.</source>
        <translation>还没有部门。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PDF on one page</source>
        <translation>PDF，单页</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PDF on A4 sheets for the wall</source>
        <translation>PDF，A4拼贴上墙</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PDF on A3 sheets for the wall</source>
        <translation>PDF，A3拼贴上墙</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>PowerPoint slide to edit</source>
        <translation>PowerPoint幻灯片，可编辑</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Picture (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Drawing (SVG)</source>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Export the map</source>
        <translation>导出权力地图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>For whom</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Lens</source>
        <translation>视角</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>How much</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>As in sight, folded and in focus</source>
        <translation>与当前显示相同，含折叠和聚焦</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>The whole map</source>
        <translation>整张图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Write the file</source>
        <translation>写出文件</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>There is nothing to leave out.</source>
        <translation>没有需要略去的内容。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Left out, in the file's properties too:</source>
        <translation>以下内容已略去，文件属性中也没有：</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>A network of so many people is drawn when the file is written.</source>
        <translation>人数太多的网络在写出文件时绘制。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>{customer} organisation {day}</source>
        <translation>{customer} 组织图 {day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>{customer} power map {day}</source>
        <translation>{customer} 权力地图 {day}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>Drawing {file}</source>
        <translation>正在绘制{file}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/export_dialog.py"/>
        <source>“{file}” written. {note}</source>
        <translation>已写出“{file}”。{note}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/outlet.py"/>
        <source>The map is on the clipboard as a picture. It holds what we think of people.</source>
        <translation>地图已作为图片复制到剪贴板。其中含我方对人员的判断。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/outlet.py"/>
        <source>This map is only supposed. Drop what you supposed to take it out of Loam.</source>
        <translation>这是假设的地图。请先清除假设再导出、打印或复制。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/preview.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/printing.py"/>
        <source>Print the map</source>
        <translation>打印权力地图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/printing.py"/>
        <source>Over several pages</source>
        <translation>分多页</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/printing.py"/>
        <source>Cards at a size to read; the pages are cut and glued together</source>
        <translation>卡片大小便于阅读；各页裁切后拼贴</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/rendering.py"/>
        <source>“{file}” cannot be drawn. Choose a name that ends in .svg, .png or .pdf.</source>
        <translation>“{file}”无法绘制。请选择以.svg、.png或.pdf结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/rendering.py"/>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>“{file}”无法写入。请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/tiling.py"/>
        <source>{tile} · {number} of {count} · {title}</source>
        <translation>{tile} · {number}/{count} · {title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/output/tiling.py"/>
        <source>{count} sheets, {columns} across and {rows} down. Cut at the marks on the left and on top, then glue each sheet over the edge of the one before it.</source>
        <translation>共{count}张，横{columns}张、竖{rows}张。沿左边和上边的标记裁切，再把每张粘在前一张的边上。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/page.py"/>
        <source>Nobody is on this map yet.</source>
        <translation>权力地图上还没有人。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/page.py"/>
        <source>Add the first person</source>
        <translation>添加第一个人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Influence {number} of 100</source>
        <translation>影响度{number}/100</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>{label} ({number})</source>
        <translation>{label}（{number}）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>target {number}</source>
        <translation>目标{number}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>This level was reached by a verified plan item.</source>
        <translation>此等级由已验证的计划项达成。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Tie to {rival}: {value} {name}</source>
        <translation>与{rival}的关系：{value} {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Our contact: {name}</source>
        <translation>我方联系人：{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/card_words.py"/>
        <source>Rated {days} days ago</source>
        <translation>{days}天前评价</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>The thicker, the stronger</source>
        <translation>越粗越强</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Nobody sits there</source>
        <translation>席位空缺</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Is against us</source>
        <translation>反对我方</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/legend_signs.py"/>
        <source>Powerful, and not won yet</source>
        <translation>影响力大，尚未争取</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/plain_painting.py"/>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} reports to {other}</source>
        <translation>{name}向{other}汇报</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} has a dotted line to {other}</source>
        <translation>{name}向{other}虚线汇报</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} influences {other}</source>
        <translation>{name}影响{other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/painting/sentences.py"/>
        <source>{name} is at odds with {other}</source>
        <translation>{name}与{other}有冲突</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/asking.py"/>
        <source>This map is only supposed. Drop what you supposed to edit it.</source>
        <translation>这是假设的地图。请先清除假设再编辑。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/asking.py"/>
        <source>Ask the map</source>
        <translation>分析</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/asking.py"/>
        <source>Paths, suppositions, weak points, rivals ({keys})</source>
        <translation>路径、假设、薄弱点、对手（{keys}）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/keeping.py"/>
        <source>This step is in the plan already.</source>
        <translation>这一步已在计划中。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if somebody takes this seat?</source>
        <translation>如果有人担任此席位？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>Who leads us to {name}?</source>
        <translation>谁能引荐到{name}？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if {name} leaves?</source>
        <translation>如果{name}离开？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if {name} supports us?</source>
        <translation>如果{name}支持我方？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if these {count} become supporters?</source>
        <translation>如果这{count}人支持我方？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/offers.py"/>
        <source>What if these {count} leave?</source>
        <translation>如果这{count}人离开？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>What would become</source>
        <translation>假设后的变化</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Positions</source>
        <translation>席位</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>New weak points</source>
        <translation>新增薄弱点</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>No longer weak</source>
        <translation>不再薄弱</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Show {name} on the map</source>
        <translation>在图上显示{name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>{before} → {after} points, {title}</source>
        <translation>{before}→{after}分，{title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Then</source>
        <translation>假设后</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>K would turn red: somebody who decides would be against us.</source>
        <translation>K将亮红灯：会有掌握决策权的人反对我方。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>K would no longer be red.</source>
        <translation>K不再亮红灯。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>We would have no coach any more.</source>
        <translation>我方将不再有教练。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/outcome.py"/>
        <source>We would have a coach.</source>
        <translation>我方将有教练。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Path to power</source>
        <translation>权力路径</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Weak points</source>
        <translation>薄弱点</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Rival’s view</source>
        <translation>对手视角</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/panel.py"/>
        <source>Close the questions (Esc)</source>
        <translation>关闭分析（Esc）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/parts.py"/>
        <source>Why: {what}</source>
        <translation>为什么：{what}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>worth a try</source>
        <translation>值得一试</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>hard</source>
        <translation>较难</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>very hard</source>
        <translation>很难</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Whom do we need to reach?</source>
        <translation>需要接触到谁？</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Starting from</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Everybody who supports us</source>
        <translation>所有支持我方的人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Who else was selected on the map</source>
        <translation>图上选中的其他人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Instead</source>
        <translation>替代做法</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Path {number}: {percent}, {word}, through {names}</source>
        <translation>路径{number}：{percent}，{word}，经{names}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>{percent}, {word}</source>
        <translation>{percent}，{word}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Through {names}</source>
        <translation>经{names}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>↓ {percent}, {word}</source>
        <translation>↓ {percent}，{word}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Ease of the path</source>
        <translation>路径通达度</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/path.py"/>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/planning.py"/>
        <source>In the plan: {title}</source>
        <translation>已在计划中：{title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/planning.py"/>
        <source>Add to the plan</source>
        <translation>加入计划</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Theirs</source>
        <translation>对手</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Both have</source>
        <translation>双方都有</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Still open</source>
        <translation>尚未定</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>+2 behind</source>
        <translation>+2 力挺</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>+1 leaning</source>
        <translation>+1 倾向</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>0 no tie</source>
        <translation>0 无倾向</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>−1 reserved</source>
        <translation>−1 有保留</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>−2 against</source>
        <translation>−2 反对</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>No rivals are known yet. Add the one whom this customer compares us with.</source>
        <translation>还没有竞争对手。请添加该客户拿来与我方比较的公司。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Theirs {percent}</source>
        <translation>对手{percent}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Open {percent}</source>
        <translation>未定{percent}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Ours {percent}</source>
        <translation>我方{percent}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Shares of the decision</source>
        <translation>决策份额</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>Cheapest next step</source>
        <translation>最省力的下一步</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>tie {tie}</source>
        <translation>对手关系{tie}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>tie not known</source>
        <translation>对手关系未知</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/rivals.py"/>
        <source>{title}, {tie}</source>
        <translation>{title}，{tie}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/significance.py"/>
        <source>Counting who stands between whom</source>
        <translation>正在计算谁处于谁之间</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/significance.py"/>
        <source>Counting…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/significance.py"/>
        <source>Rank {rank}</source>
        <translation>第{rank}名</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>somebody changes their mind</source>
        <translation>有人态度改变</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>somebody leaves</source>
        <translation>有人离开</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>a seat goes to somebody</source>
        <translation>席位换人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Goes to</source>
        <translation>由谁担任</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Becomes level</source>
        <translation>等级变为</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Closeness becomes</source>
        <translation>亲密度变为</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>Suppose it</source>
        <translation>作此假设</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposing.py"/>
        <source>{title} · {name}</source>
        <translation>{title} · {name}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: {title}</source>
        <translation>假设：{title}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: empty</source>
        <translation>假设：空缺</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: closeness {before} → {after}</source>
        <translation>假设：亲密度{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/supposition_marks.py"/>
        <source>Supposed: {before} → {after}</source>
        <translation>假设：{before}→{after}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Acute</source>
        <translation>紧急</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>To watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Against us</source>
        <translation>反对我方</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Out of reach</source>
        <translation>无路可达</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Single thread</source>
        <translation>单线</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>No coach</source>
        <translation>无教练</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>No supporter</source>
        <translation>无人支持</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>One contact</source>
        <translation>联系人单一</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>The same few</source>
        <translation>总是那几人</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Not planned</source>
        <translation>未计划</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>No weak points: nothing here hangs by a thread.</source>
        <translation>没有薄弱点：这里没有悬于一线之处。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>Show {count} more</source>
        <translation>再显示{count}项</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/weak_points.py"/>
        <source>{kind}: {text}</source>
        <translation>{kind}：{text}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>Suppose more</source>
        <translation>再加假设</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>Drop it all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>Suppose something, and see what becomes of K, gap and coverage. Nothing is stored.</source>
        <translation>提出假设，看K、差距和覆盖率会怎样。不会保存任何内容。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>What it takes</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <location filename="../../views/power_map/questions/what_if.py"/>
        <source>No longer suppose: {text}</source>
        <translation>取消假设：{text}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>Nothing is different between these days.</source>
        <translation>这两天之间没有差异。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>From {day} to {other}</source>
        <translation>{day}至{other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/comparison_panel.py"/>
        <source>K {before} → {after}, gap {gap} → {other}</source>
        <translation>K {before}→{after}，差距{gap}→{other}</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/past_maps.py"/>
        <source>Looking up when the map changed</source>
        <translation>正在查找地图的更改时间</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/past_maps.py"/>
        <source>Drawing the map of an earlier day</source>
        <translation>正在绘制早前某天的地图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Earlier days</source>
        <translation>往日</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Stop comparing</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>To the change before (←)</source>
        <translation>上一次更改（←）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>To the next change (→)</source>
        <translation>下一次更改（→）</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_bar.py"/>
        <source>Fold time away</source>
        <translation>收起时间轴</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_track.py"/>
        <source>Day of the map</source>
        <translation>地图日期</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_track.py"/>
        <source>{day}: one change</source>
        <translation>{day}：1次更改</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_track.py"/>
        <source>{day}: {count} changes</source>
        <translation>{day}：{count}次更改</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>{day} compared with {other}</source>
        <translation>{day}与{other}比较</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>Drawing the map of {day}</source>
        <translation>正在绘制{day}的地图</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>Map of {day}. Nothing can be edited here.</source>
        <translation>{day}的地图，不能编辑。</translation>
    </message>
    <message>
        <location filename="../../views/power_map/time/time_travel.py"/>
        <source>Today. Drag the handle to see the map as it was.</source>
        <translation>今天。拖动滑块查看过去的地图。</translation>
    </message>
    <message>
        <location filename="../../views/reception/beginnings.py"/>
        <source>Fill in from…</source>
        <translation>填入…</translation>
    </message>
    <message>
        <location filename="../../views/reception/beginnings.py"/>
        <source>A usual day</source>
        <translation>常规一天</translation>
    </message>
    <message>
        <location filename="../../views/reception/beginnings.py"/>
        <source>As at an earlier reception</source>
        <translation>同以前的接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>{some} of {all}</source>
        <translation>{some}/{all}</translation>
    </message>
    <message>
        <location filename="../../views/reception/columns.py"/>
        <source>“{text}” is not in the list. Choose from the list with F4.</source>
        <translation>“{text}”不在列表中。按F4从列表选择。</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>Type the first line and press Enter, or fill in a usual day or an earlier agenda.</source>
        <translation>输入第一行并按Enter，或填入常规一天或以前的议程。</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>This activity has no agenda yet. As a reception it is planned to the minute.</source>
        <translation>此活动尚无议程。作为接待，可精确到分钟策划。</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>Plan the reception</source>
        <translation>策划接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../views/reception/editor.py"/>
        <source>New line</source>
        <translation>新行</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>track</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>host</source>
        <translation>接待人</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>drinks</source>
        <translation>酒水</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>internal notes</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Plan the reception “{title}”</source>
        <translation>策划接待“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>“{title}” is no reception any more</source>
        <translation>“{title}”不再是接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Take the reception “{title}” back to requested</source>
        <translation>接待“{title}”退回已申请</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The agenda of “{title}” is planned</source>
        <translation>“{title}”的议程已排定</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Approve the reception “{title}”</source>
        <translation>批准接待“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The reception “{title}” took place</source>
        <translation>接待“{title}”已执行</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The reception “{title}” is summarised</source>
        <translation>接待“{title}”已总结</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Change the reception “{title}”: {field}</source>
        <translation>更改接待“{title}”：{field}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Add “{line}” to the agenda of “{title}”</source>
        <translation>把“{line}”加入“{title}”的议程</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Change “{line}”: {field}</source>
        <translation>更改“{line}”：{field}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>“{line}” goes from {begin} to {end}</source>
        <translation>“{line}”从{begin}到{end}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Move “{line}” to {time}</source>
        <translation>“{line}”移到{time}</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>guests</source>
        <translation>来宾</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Change the guests of “{title}”</source>
        <translation>更改“{title}”的来宾</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Delete “{line}” from the agenda</source>
        <translation>从议程中删除“{line}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Delete {count} lines from the agenda</source>
        <translation>从议程中删除{count}行</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Copy the agenda of “{title}”</source>
        <translation>复制“{title}”的议程</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Begin the agenda of “{title}” with “{day}”</source>
        <translation>以“{day}”开始“{title}”的议程</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Move the agenda of “{title}” to its day</source>
        <translation>把“{title}”的议程移到当日</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>Set the times of “{title}” to those of its agenda</source>
        <translation>“{title}”的时间改为与议程一致</translation>
    </message>
    <message>
        <location filename="../../views/reception/edits.py"/>
        <source>The way from {one} to {other}</source>
        <translation>{one}到{other}的路程</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>And {count} more; mend these first.</source>
        <translation>另有{count}处；请先处理以上。</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>Nothing is missing and nothing collides.</source>
        <translation>没有缺漏，没有冲突。</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>One thing is still open</source>
        <translation>1处待定</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>{count} things are still open</source>
        <translation>{count}处待定</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>One thing cannot be like this</source>
        <translation>1处有误</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>{count} things cannot be like this</source>
        <translation>{count}处有误</translation>
    </message>
    <message>
        <location filename="../../views/reception/findings_list.py"/>
        <source>{wrong} cannot be like this, {left} still open</source>
        <translation>{wrong}处有误，{left}处待定</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Programme…</source>
        <translation>接待日程…</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Run sheet…</source>
        <translation>执行表…</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>All receptions</source>
        <translation>全部接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Write the summary…</source>
        <translation>写纪要…</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>One line changed since the approval</source>
        <translation>批准后有1行更改</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>{count} lines changed since the approval</source>
        <translation>批准后有{count}行更改</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Back to “{state}”</source>
        <translation>退回“{state}”</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Open the activity</source>
        <translation>打开活动</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>No reception any more</source>
        <translation>不再是接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Request the reception</source>
        <translation>申请接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Mark as planned</source>
        <translation>标为已计划</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Approve the agenda</source>
        <translation>批准议程</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Mark as carried out</source>
        <translation>标为已执行</translation>
    </message>
    <message>
        <location filename="../../views/reception/head.py"/>
        <source>Mark as summarised</source>
        <translation>标为已总结</translation>
    </message>
    <message>
        <location filename="../../views/reception/model.py"/>
        <source>Type the next line…</source>
        <translation>输入下一行…</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>Agenda lines</source>
        <translation>议程行</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>To settle</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>No reception yet. Plan an executive visit in the calendar; its panel leads to the agenda.</source>
        <translation>尚无接待。请在日历中安排高层拜访；从其面板可进入议程。</translation>
    </message>
    <message>
        <location filename="../../views/reception/overview.py"/>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <location filename="../../views/reception/page.py"/>
        <source>Show all receptions</source>
        <translation>显示全部接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/page.py"/>
        <source>With {customer}</source>
        <translation>与{customer}</translation>
    </message>
    <message>
        <location filename="../../views/reception/page.py"/>
        <source>Type the agenda line after line: a title and Enter is enough, the line begins where the last one ended. Times are typed as 930 or 9:30, an end also as +40 for forty minutes. Tab goes to the next cell, F4 opens the list of kinds, places and hosts.

Insert puts a line above the chosen one, Delete deletes it, Ctrl and an arrow moves it by five minutes. “Push what follows” moves the rest of the day along.

What collides or is missing is marked in its cell and listed below; Enter there goes to it.</source>
        <translation>逐行输入议程：写标题按Enter即可，每行从上一行结束时开始。时间写作930或9:30，结束时间也可写+40表示四十分钟。Tab到下一格，F4打开类型、地点和接待人的列表。

Insert在所选行上方插入一行，Delete删除该行，Ctrl加方向键移动五分钟。“顺延后续”使当天余下各行一并移动。

冲突或缺漏在单元格中标出并列在下方；在列表中按Enter可跳到该处。</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper.py"/>
        <source>Page {page} of {pages}</source>
        <translation>第{page}/{pages}页</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Print the reception</source>
        <translation>打印接待</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Programme for the guests</source>
        <translation>来宾接待日程</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Run sheet for the team</source>
        <translation>团队执行表</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Parallel tracks</source>
        <translation>并行分组</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>One after another</source>
        <translation>依次</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>One thing in this agenda cannot happen like this.</source>
        <translation>此议程有1处有误。</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>{count} things in this agenda cannot happen like this.</source>
        <translation>此议程有{count}处有误。</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>The whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Transport, menu, drinks and internal notes are not in it.</source>
        <translation>不含交通、菜单、酒水和内部备注。</translation>
    </message>
    <message>
        <location filename="../../views/reception/paper_dialog.py"/>
        <source>Everything is in it, internal notes too. It is not for guests.</source>
        <translation>包含全部内容，也含内部备注。不可给来宾。</translation>
    </message>
    <message>
        <location filename="../../views/reception/side.py"/>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <location filename="../../views/reception/side.py"/>
        <source>Ways</source>
        <translation>路程</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>In how many lines this guest is</source>
        <translation>这位来宾参加的议程行数</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>Who comes</source>
        <translation>来宾是谁</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>Add a guest</source>
        <translation>添加来宾</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>Guests of the day</source>
        <translation>当日来宾</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>How long the way takes, for every reception. Where nothing is said {minutes} min are taken.</source>
        <translation>路程所需时间，适用于每次接待。未注明时按{minutes}分钟计。</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>The ways between places stand here once lines have places.</source>
        <translation>议程行有了地点，路程就列在这里。</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>{one} ↔ {other}</source>
        <translation>{one}↔{other}</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>As in the program</source>
        <translation>与程序相同</translation>
    </message>
    <message>
        <location filename="../../views/reception/side_panels.py"/>
        <source>What must not be forgotten?</source>
        <translation>不能忘记什么？</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>The calendar says other times than the agenda.</source>
        <translation>日历的时间与议程不同。</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Insert above</source>
        <translation>在上方插入</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>A quarter of an hour before the chosen line; what follows moves. (Ins)</source>
        <translation>在所选行之前加一刻钟；后续顺延。（Ins）</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Push what follows</source>
        <translation>顺延后续</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>When a line becomes longer or later, what follows it moves along.</source>
        <translation>某行延长或推迟时，后续各行一并移动。</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Move the agenda to {day}</source>
        <translation>把议程移到{day}</translation>
    </message>
    <message>
        <location filename="../../views/reception/tools.py"/>
        <source>Set the calendar to {times}</source>
        <translation>日历改为{times}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>{name}: {contacted} of {listed} contacted, {supporters} support us</source>
        <translation>{name}：已接触{contacted}/{listed}，{supporters}人支持我方</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>No rank yet</source>
        <translation>尚无层级</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>No department</source>
        <translation>无部门</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>nobody is listed</source>
        <translation>无人列入</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>{department}, {rank}</source>
        <translation>{department}，{rank}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>Contacted counts who was met in the last {days} days.</source>
        <translation>“已接触”指最近{days}天内见过面的人。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>Relevance {count} of 3</source>
        <translation>相关度{count}/3</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>met {day}</source>
        <translation>{day}见过</translation>
    </message>
    <message>
        <location filename="../../views/relationship/coverage_matrix.py"/>
        <source>never met</source>
        <translation>从未见面</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>The key, organisational and general relationship, and R of all three. Press any figure to see why it is what it is. Take an assessment every quarter: it keeps the figures as they are and draws the trend. A cell of the matrix lists its people.</source>
        <translation>关键、组织和普遍客户关系，以及三者合成的R。点按任一数字可看其由来。每季度作一次评估：保留当时的数字并绘出趋势。点按矩阵单元格可列出其中的人。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>Take the assessment of {period} of {name}</source>
        <translation>评估{name}的{period}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>The assessment of {period} is taken.</source>
        <translation>{period}的评估已完成。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>Take the assessments of {period}</source>
        <translation>评估{period}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>Delete the assessment of {period} of {name}</source>
        <translation>删除{name}{period}的评估</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>The assessment of {period} is deleted.</source>
        <translation>{period}的评估已删除。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions.py"/>
        <source>{count} assessments are taken.</source>
        <translation>已完成{count}个评估。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>All customers that have no assessment of this quarter yet</source>
        <translation>本季度尚未评估的全部客户</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>No assessment was taken yet. The first one begins the trend.</source>
        <translation>尚未作过评估。趋势从第一次开始。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Nobody is listed yet. Add people on the map.</source>
        <translation>尚无人列入。请在图上添加人员。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Whom we reach</source>
        <translation>触达的人</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Take the assessment of {period}</source>
        <translation>评估{period}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Assess {period} of {count} customers</source>
        <translation>评估{count}家客户的{period}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>{period} was assessed on {day}</source>
        <translation>{period}已于{day}评估</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>The same few people</source>
        <translation>总是同几个人</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>contacted in {days} days of those listed, ● supporters</source>
        <translation>{days}天内接触/列入人数，●支持我方的人</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Minimum: {letter} {score}, {band}</source>
        <translation>最低维度：{letter} {score}，{band}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/dimensions_panel.py"/>
        <source>Always the same few: {names} had {share:.0f} % of the contacts; {unmet} of {listed} people had none.</source>
        <translation>总是同几个人：{names}占接触的{share:.0f}%；{listed}人中{unmet}人没有接触。</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Taken on {day} by {author}</source>
        <translation>{day}由{author}评估</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Taken on {day}</source>
        <translation>{day}评估</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Delete this assessment</source>
        <translation>删除此评估</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Grade {grade}</source>
        <translation>{grade}级</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Minimum {letter}</source>
        <translation>最低维度{letter}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/past.py"/>
        <source>Coverage {share}</source>
        <translation>覆盖率{share}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/trend_chart.py"/>
        <source>The three dimensions over time</source>
        <translation>三个维度的变化</translation>
    </message>
    <message>
        <location filename="../../views/relationship/trend_chart.py"/>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <location filename="../../views/relationship/trend_chart.py"/>
        <source>{period}: {scores}</source>
        <translation>{period}：{scores}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{count}, {empty} empty</source>
        <translation>{count}个，{empty}个空缺</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Decision seats</source>
        <translation>决策席位</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Executive visits in {months} months</source>
        <translation>{months}个月内的高层拜访</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>not asked yet</source>
        <translation>尚未调查</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{value:g} of 10</source>
        <translation>{value:g}/10</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>People contacted in {days} days</source>
        <translation>{days}天内接触的人</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Relevant departments with a supporter</source>
        <translation>有人支持的相关部门</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>not rated yet</source>
        <translation>尚未评价</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{rated:g}, counted as {limit:g}</source>
        <translation>{rated:g}，按{limit:g}计</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>{rated:g} of 5</source>
        <translation>{rated:g}/5</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>Plan of {year} done</source>
        <translation>{year}年计划完成</translation>
    </message>
    <message>
        <location filename="../../views/relationship/words.py"/>
        <source>nothing due</source>
        <translation>无到期项</translation>
    </message>
    <message>
        <location filename="../../views/reminding/outlets.py"/>
        <source>Open Loam</source>
        <translation>打开Loam</translation>
    </message>
    <message>
        <location filename="../../views/reminding/outlets.py"/>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../views/role_button.py"/>
        <source>A manager approves, verifies, returns and cancels plan items.</source>
        <translation>经理批准、验证、退回和取消计划项。</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Check the book now</source>
        <translation>立即检查客户库</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Book</source>
        <translation>客户库</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Loam backs the book up once a day and before every import, and checks each backup. Restoring one keeps the present book as a file beside it.</source>
        <translation>Loam每天备份一次，每次导入前也备份，并检查每份备份。恢复备份时，当前客户库另存为旁边的文件。</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>{number}, the number of the last change</source>
        <translation>{number}，即最近一次更改的编号</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Encrypted; it opens with its passphrase only</source>
        <translation>已加密；只能用口令打开</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Not encrypted; whoever has the file can read it</source>
        <translation>未加密；拿到文件的人都能读取</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>{facts} · not whole any more</source>
        <translation>{facts} · 已不完整</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Go back to the backup of {moment}?</source>
        <translation>恢复到{moment}的备份？</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>What was changed since is then not in the book. The present book is kept beside it.</source>
        <translation>此后的更改不在恢复后的客户库中。当前客户库保留在旁边。</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>Checking the book</source>
        <translation>正在检查客户库</translation>
    </message>
    <message>
        <location filename="../../views/settings/book.py"/>
        <source>The book is sound: the file, every table and the whole history were read.</source>
        <translation>客户库完好：文件、所有表和全部历史均已读取。</translation>
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
        <translation>法定节假日所属</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>China, Spain</source>
        <translation>中国，西班牙</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Hours of work</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Weeks and days show these hours lighter.</source>
        <translation>周视图和日视图中，这些时段颜色较浅。</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>The plan of a customer shows the holidays of its country. The calendar of everything shows those of these countries: names or codes, parted by commas. “ES-MD” is Spain with the days of Madrid.</source>
        <translation>客户的计划显示其所在国家的节假日。总日历显示以下国家的节假日：国名或代码，以逗号分隔。“ES-MD”表示西班牙及马德里的节假日。</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>Work ends after it begins. The earlier hours stay.</source>
        <translation>下班须晚于上班。保留原工作时间。</translation>
    </message>
    <message>
        <location filename="../../views/settings/calendar.py"/>
        <source>“{name}” is not a country we know. Write its name or its code.</source>
        <translation>不认识国家“{name}”。请写国名或代码。</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Return everything to its default</source>
        <translation>全部恢复默认值</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>These weights and limits belong to the book: everyone who opens it counts the same way.</source>
        <translation>这些权重和界限属于客户库：打开它的人都按同样的方式计算。</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Default {value}</source>
        <translation>默认{value}</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Default {value}, from {low} to {high}</source>
        <translation>默认{value}，范围{low}到{high}</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Return “{setting}” to its default</source>
        <translation>“{setting}”恢复默认值</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Set “{setting}” to {value}</source>
        <translation>“{setting}”设为{value}</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Return the method to its defaults</source>
        <translation>方法恢复默认值</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Not required</source>
        <translation>不要求</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Required of S and A</source>
        <translation>要求S、A</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Required of S, A and B</source>
        <translation>要求S、A、B</translation>
    </message>
    <message>
        <location filename="../../views/settings/method.py"/>
        <source>Required of everyone</source>
        <translation>要求全部</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>You</source>
        <translation>个人</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Language and looks</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Own team</source>
        <translation>我方团队</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Book and backups</source>
        <translation>客户库与备份</translation>
    </message>
    <message>
        <location filename="../../views/settings/page.py"/>
        <source>Your name and role, language and looks stay on this computer. The method, the team and the rivals belong to the book; changing them is an edit like any other and can be undone. Under “Book and backups” the book is checked, backed up and restored.</source>
        <translation>您的姓名和角色、语言和外观保存在这台电脑上。方法、团队和竞争对手属于客户库；对它们的更改与其他编辑一样可以撤销。在“客户库与备份”中可检查、备份和恢复客户库。</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>While Loam runs it reminds you of your activities beside the clock of the system, and sums the day up in the morning.</source>
        <translation>Loam运行时，会在系统时钟旁提醒您的活动，并在早上汇总当天安排。</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Activities without a reminder of their own</source>
        <translation>未单独设提醒的活动</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>Show names of customers and people in reminders</source>
        <translation>提醒中显示客户和人员姓名</translation>
    </message>
    <message>
        <location filename="../../views/settings/reminders.py"/>
        <source>A reminder shows title and time. Others may see it: on a shared screen, for instance.</source>
        <translation>提醒显示标题和时间。他人可能看到，例如在共享屏幕上。</translation>
    </message>
    <message>
        <location filename="../../views/settings/rival_model.py"/>
        <source>People with a tie</source>
        <translation>有关系的人数</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Companies that sell what you sell, the same for all customers. On the map each person can be given a tie to each of them; the rival’s view colours the map by it.</source>
        <translation>与您销售同类产品的公司，所有客户共用。在图上可为每个人设定与各对手的关系；对手视角据此着色。</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>No rivals are known yet. Add the first one whom your customers compare you with.</source>
        <translation>还没有竞争对手。请添加第一个客户拿来与您比较的公司。</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Delete the rival</source>
        <translation>删除竞争对手</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>New rival</source>
        <translation>新竞争对手</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Edit the rival {name}</source>
        <translation>编辑竞争对手{name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Judgements of ties that go with it: {count}. Undo brings everything back.</source>
        <translation>一并删除的关系判断：{count}。撤销可全部恢复。</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>No ties to it are known. Undo brings it back.</source>
        <translation>没有与它的关系记录。撤销可以恢复。</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Delete the rival {name}?</source>
        <translation>删除竞争对手{name}？</translation>
    </message>
    <message>
        <location filename="../../views/settings/rivals.py"/>
        <source>Delete the rival {name}</source>
        <translation>删除竞争对手{name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Add a team member</source>
        <translation>添加团队成员</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>The people who answer for customers, plan items and activities. Who leaves is set to not active: they are no longer offered, and what they did stays under their name.</source>
        <translation>负责客户、计划项和接触活动的人。离开的人设为不在职：不再可选，所做的工作仍在其名下。</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set to not active</source>
        <translation>设为不在职</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set to active again</source>
        <translation>重新设为在职</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>New colleague</source>
        <translation>新同事</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Add {name} to the team</source>
        <translation>把{name}加入团队</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Edit {name} in the team</source>
        <translation>编辑团队成员{name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set {name} to not active</source>
        <translation>{name}设为不在职</translation>
    </message>
    <message>
        <location filename="../../views/settings/team.py"/>
        <source>Set {name} to active again</source>
        <translation>{name}重新设为在职</translation>
    </message>
    <message>
        <location filename="../../views/settings/team_model.py"/>
        <source>Not active</source>
        <translation>不在职</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>What a new activity begins with. Your own templates come before the built-in ones of their kind; they belong to the book and travel in workbooks.</source>
        <translation>新建活动以此开始。自定义模板优先于同类型的内置模板；它们属于客户库，随工作簿传递。</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Make it our own</source>
        <translation>改为自定义</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Built in. Make it your own to change it.</source>
        <translation>内置模板。改为自定义后可更改。</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Usual length in minutes</source>
        <translation>通常时长（分钟）</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>{kind} · built in</source>
        <translation>{kind} · 内置</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Add the template {name}</source>
        <translation>添加模板{name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Write a whole number of minutes, such as 60.</source>
        <translation>请写整数分钟，例如60。</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Edit the template {name}</source>
        <translation>编辑模板{name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Delete the template {name}?</source>
        <translation>删除模板{name}？</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Activities that began with it stay as they are. Undo brings it back.</source>
        <translation>以它新建的活动保持不变。撤销可恢复。</translation>
    </message>
    <message>
        <location filename="../../views/settings/templates.py"/>
        <source>Delete the template {name}</source>
        <translation>删除模板{name}</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>You act as</source>
        <translation>当前身份</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Every change is recorded under this name, so that colleagues know whom to ask. It counts from the next change on; what is in the history stays.</source>
        <translation>每次更改都记在此姓名下，同事便知道该问谁。从下一次更改起生效；历史中的保持不变。</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>A manager approves, verifies, returns and cancels plan items; an account manager does the rest. Who keeps the book alone turns from one to the other here or in the header.</source>
        <translation>经理批准、验证、退回和取消计划项；其余由客户经理完成。独自使用客户库的人可在此处或页眉切换身份。</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Changes need a name. The earlier one stays.</source>
        <translation>更改需要姓名。原姓名保留。</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../views/settings/you.py"/>
        <source>What you and others wrote stays in the language it was written in.</source>
        <translation>所有人写下的内容保持原来的语言。</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>New book</source>
        <translation>新建客户库</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Open a book</source>
        <translation>打开客户库</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>The book is as it was in the backup.</source>
        <translation>客户库已恢复为备份时的状态。</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>The book is as it was in the backup. The file that was there is kept as “{file}”.</source>
        <translation>客户库已恢复为备份时的状态。原来的文件另存为“{file}”。</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>“{book}” is open already.</source>
        <translation>“{book}”已经打开。</translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Loam book</source>
        <translation>Loam客户库</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>A sentence that says it all</source>
        <translation>一句话说清</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>More about it</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Who answers</source>
        <translation>谁来响应</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Whoever takes it</source>
        <translation>任何接手的人</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Needed by</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Ask for support</source>
        <translation>请求支持</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../views/support/ask_dialog.py"/>
        <source>Say in a few words what is needed.</source>
        <translation>请用几个字说明需要什么。</translation>
    </message>
    <message>
        <location filename="../../views/support/asking.py"/>
        <source>Ask for support: {title}</source>
        <translation>请求支持：{title}</translation>
    </message>
    <message>
        <location filename="../../views/support/asking.py"/>
        <source>Ask for it</source>
        <translation>提出请求</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>{stars} of 5</source>
        <translation>{stars}/5</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>What helped, what did not</source>
        <translation>哪些有用，哪些没用</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>1 no help, 5 excellent</source>
        <translation>1没有帮助，5非常好</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>How good was the answer?</source>
        <translation>响应得如何？</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Change the request “{title}”</source>
        <translation>更改请求“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Choose a number from 1 to 5 first.</source>
        <translation>请先选择1到5的数字。</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Rate the answer to “{title}”</source>
        <translation>评价对“{title}”的响应</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Delete the request “{title}”</source>
        <translation>删除请求“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>{name} asked on {day}.</source>
        <translation>{name}于{day}提出。</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Asked on {day}.</source>
        <translation>{day}提出。</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>For “{title}”.</source>
        <translation>用于“{title}”。</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Delivered on {day}.</source>
        <translation>{day}交付。</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Rated {rating} of 5.</source>
        <translation>评价{rating}/5。</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Not delivered after all</source>
        <translation>其实未交付</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Take it on</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Mark as delivered</source>
        <translation>标为已交付</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Rate the answer</source>
        <translation>评价响应</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Give it back</source>
        <translation>退还</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Give the request “{title}” back</source>
        <translation>退还请求“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>Take on the request “{title}”</source>
        <translation>接受请求“{title}”</translation>
    </message>
    <message>
        <location filename="../../views/support/request_dialog.py"/>
        <source>“{title}” is delivered</source>
        <translation>“{title}”已交付</translation>
    </message>
    <message>
        <location filename="../../views/support/request_model.py"/>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <location filename="../../views/support/request_model.py"/>
        <source>{state}, {rating} of 5</source>
        <translation>{state}，{rating}/5</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>I answer</source>
        <translation>我响应</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>I asked</source>
        <translation>我提出</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>Every function</source>
        <translation>全部职能</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>Function that answers</source>
        <translation>响应职能</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>No request fits these filters.</source>
        <translation>没有请求符合这些筛选条件。</translation>
    </message>
    <message>
        <location filename="../../views/support/requests_view.py"/>
        <source>Nobody asked for support yet. What the front line needs, the back office answers.</source>
        <translation>尚无人请求支持。一线有需要，后方来响应。</translation>
    </message>
    <message>
        <location filename="../../views/today/booking.py"/>
        <source>The next four weeks have no free time. Choose a time in the calendar.</source>
        <translation>今后四周没有空闲时间。请在日历中选择时间。</translation>
    </message>
    <message>
        <location filename="../../views/today/booking.py"/>
        <source>Plan “{title}” on {day} at {time}</source>
        <translation>安排“{title}”：{day} {time}</translation>
    </message>
    <message>
        <location filename="../../views/today/lines.py"/>
        <source>Key {letter}</source>
        <translation>按键{letter}</translation>
    </message>
    <message>
        <location filename="../../views/today/lines.py"/>
        <source>{shown} of {count}</source>
        <translation>{shown}/{count}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Approve again</source>
        <translation>重新批准</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>to be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>to be verified</source>
        <translation>待验证</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>changed since approval</source>
        <translation>批准后有更改</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>They confirmed it</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>last on {day}</source>
        <translation>上次{day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Book it</source>
        <translation>预约</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{count} days</source>
        <translation>{count}天</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Rate again</source>
        <translation>重新评价</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Book a call</source>
        <translation>预约通话</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>last seen {day}</source>
        <translation>上次{day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>never seen</source>
        <translation>从未见过</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>near the trip to {city}, {day}</source>
        <translation>临近{city}行程，{day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>visit planned for {day}</source>
        <translation>已安排拜访：{day}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>Visit to {customer}</source>
        <translation>拜访{customer}</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{name}, lunar birthday ({day})</source>
        <translation>{name}，农历生日（{day}）</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>{name} turns {age}</source>
        <translation>{name}，满{age}岁</translation>
    </message>
    <message>
        <location filename="../../views/today/needs.py"/>
        <source>working contact only</source>
        <translation>只限工作往来</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Everyone’s</source>
        <translation>所有人的</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Nothing is on today.</source>
        <translation>今天没有安排。</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Further ahead</source>
        <translation>更远</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Birthdays and days to remember</source>
        <translation>生日与纪念日</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>To approve</source>
        <translation>待批准</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>To verify</source>
        <translation>待验证</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Changed since approval</source>
        <translation>批准后有更改</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Waiting for the manager</source>
        <translation>待经理处理</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Ratings gone stale</source>
        <translation>评价已过期</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>Nothing waits for you.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>The week at the left, what needs you at the right. A click or Enter on a line leads to it; the button at its end does what it says, and so does the letter that is underlined in it, without Alt. Up and Down go from line to line. “Show all” unfolds what has no room.

The dots count the different C customers that you see this week. “Book it” plans a visit at your first free working time, or around the trip that comes near; undo takes it back.

“Mine” is what you own or take part in, as our colleague of your name; “Everyone’s” is the whole team’s. A manager approves and verifies for everybody.</source>
        <translation>左侧是本周，右侧是需要您处理的事。单击或按Enter转到该行所指之处；行尾的按钮执行所写的操作，直接按其中带下划线的字母也可，不需要Alt。上下键逐行移动。“全部显示”展开放不下的内容。

圆点表示您本周拜访的不同C级客户。“预约”把拜访安排在您最早的空闲工作时间，或临近的行程前后；撤销可取消。

“我的”是您负责或参加的（按同名的我方人员）；“所有人的”是整个团队的。经理为所有人批准和验证。</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>One thing waits for you.</source>
        <translation>1项待办。</translation>
    </message>
    <message>
        <location filename="../../views/today/today_page.py"/>
        <source>{count} things wait for you.</source>
        <translation>{count}项待办。</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>{count} of {wanted} C customers this week</source>
        <translation>本周C级客户{count}/{wanted}</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>{count} of {total} not visited for {days} days</source>
        <translation>{count}/{total}家超过{days}天未拜访</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>C customers this week</source>
        <translation>本周C级客户</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>Different C customers that {name} sees this week.</source>
        <translation>{name}本周见到的不同C级客户。</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>Different C customers of the team this week: {each}.</source>
        <translation>团队本周拜访的不同C级客户：{each}。</translation>
    </message>
    <message>
        <location filename="../../views/today/visits_card.py"/>
        <source>Different C customers that anybody of the team sees this week.</source>
        <translation>团队本周见到的不同C级客户。</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Welcome to Loam</source>
        <translation>欢迎使用Loam</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Your name, for the history of changes</source>
        <translation>您的姓名，用于更改历史</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Your customers, the people who decide there, and what you plan: in one file on this computer.</source>
        <translation>您的客户、客户的决策人和您的计划：都在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>The demo book holds invented customers with maps, plans and history. Try everything in it; nothing you do there touches your own book.</source>
        <translation>演示库含有虚构的客户，附权力地图、计划和历史。可随意试用，其中的操作不会影响自己的客户库。</translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>New here</source>
        <translation>初次使用</translation>
    </message>
    <message>
        <location filename="../../views/widgets/date_field.py"/>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <location filename="../../views/widgets/date_field.py"/>
        <source>“{text}” is not a date. Write it as year-month-day, such as {hint}.</source>
        <translation>“{text}”不是日期。请按年-月-日书写，如{hint}。</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Loam made a mistake.</source>
        <translation>Loam出了差错。</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>The last step was not carried out. What was saved before is safe. The report says where it happened; it holds no names and nothing else from your book.</source>
        <translation>上一步没有执行。此前保存的内容安全。报告说明出错的位置；不含姓名，也不含客户库的其他内容。</translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../views/widgets/fields.py"/>
        <source>“{text}” is not an amount. Write it in digits, such as 1250.50.</source>
        <translation>“{text}”不是金额。请用数字书写，如1250.50。</translation>
    </message>
    <message>
        <location filename="../../views/widgets/folding.py"/>
        <source>Fold “{section}”</source>
        <translation>折叠“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/widgets/folding.py"/>
        <source>Unfold “{section}”</source>
        <translation>展开“{section}”</translation>
    </message>
    <message>
        <location filename="../../views/widgets/inspector.py"/>
        <source>Fold the panel away</source>
        <translation>收起面板</translation>
    </message>
    <message>
        <location filename="../../views/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>{name}: not known yet</source>
        <translation>{name}：未知</translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>Why is {name} {score}?</source>
        <translation>{name}为什么是{score}？</translation>
    </message>
    <message>
        <location filename="../../views/widgets/table.py"/>
        <source>Column {number}</source>
        <translation>第{number}列</translation>
    </message>
</context>
</TS>
