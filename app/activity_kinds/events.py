"""Templates of the kinds where many meet on a subject (row 38 among them)."""

from __future__ import annotations

from app.activity_kinds.outline import Outline
from app.text import Text

ON_SITE_CONFERENCE = Outline(
    purpose=Text(
        "Bring users of several departments or branches together at the place where our equipment works,"
        " so that they carry the experience home."
    ),
    who=Text("Users and middle management of all branches concerned; speakers of the customer before ours."),
    preparation=Text(
        "Win a department of the customer as host and as first speaker.\n"
        "Invite each branch by name and ask what it wants to hear.\n"
        "Rehearse what is shown, and have a second way to show it.\n"
        "Signs, seats, power, network, weather.\n"
        "A colleague of ours for each group of guests."
    ),
    agenda=Text(
        "Opening by the host\n"
        "What the host department reached with it, in figures\n"
        "On site, in small groups\n"
        "Open exchange: what does not work yet\n"
        "What each branch takes home"
    ),
    standard=Text(
        "Every invited branch came. The customer’s own people spoke most."
        " At least three branches asked for a talk of their own."
    ),
    summary=Text(
        "Who came, by department?\nWhat was criticised?\nWhich branch wants what, and who calls them?"
    ),
    follow_up=Text(
        "Call each branch within a week.\n"
        "Answer what was criticised to all who were there.\n"
        "Mark new supporters on the map, with what shows it."
    ),
    minutes=240,
)

TECHNICAL_PRESENTATION = Outline(
    purpose=Text(
        "Make evaluators certain that our solution fits their need, before the specification is written."
    ),
    who=Text(
        "Evaluators and users of the technical departments."
        " Our solution manager speaks, the account manager listens."
    ),
    preparation=Text(
        "Ask two evaluators beforehand what they must be able to prove.\n"
        "Three requirements of theirs that we meet best, with figures.\n"
        "What the rival will say against it, with our answer.\n"
        "No slide that is not about them."
    ),
    agenda=Text(
        "5 min: their need, as we understood it\n"
        "25 min: how it is met, shown, not told\n"
        "20 min: questions, each noted with who asked\n"
        "10 min: what they need from us for their own paper"
    ),
    standard=Text(
        "Their need was confirmed by them. At least five questions came."
        " One of our points is taken into their specification."
    ),
    summary=Text(
        "Who asked what?\nWhich points did they accept, which not?\nWhat stands in their specification now?"
    ),
    follow_up=Text(
        "Written answers within three working days.\n"
        "Documents that they can use as they are.\n"
        "A talk with each evaluator who stayed silent."
    ),
    minutes=60,
)

MANAGEMENT_SEMINAR = Outline(
    purpose=Text(
        "Be of use beyond the product: share how we or others solved a problem of management that they have."
    ),
    who=Text(
        "Management of one or two departments, ten to twenty people. A speaker of ours who has done it."
    ),
    preparation=Text(
        "Let the customer choose the subject out of three.\n"
        "A case with figures, its failures included.\n"
        "Two of their people who will speak of their own practice.\n"
        "Nothing about our products."
    ),
    agenda=Text(
        "10 min: why this subject, by the customer\n"
        "40 min: the case: before, decision, failures, result\n"
        "40 min: their own situation, in groups\n"
        "20 min: what they will try, and what help they want"
    ),
    standard=Text(
        "They chose the subject. Half of the time was theirs."
        " They asked for a second one, or for help with one thing."
    ),
    summary=Text(
        "Which problems did they name?\nWhat will they try, and who leads it?\n"
        "Who took the lead in the groups?"
    ),
    follow_up=Text(
        "Send the case and the results of the groups within a week.\n"
        "Ask after 30 days what came of what they wanted to try.\n"
        "Enter the problems named as needs."
    ),
    minutes=120,
)

BENCHMARKING = Outline(
    purpose=Text(
        "Both sides open their strategy for the next three to five years and find the ground that they share."
    ),
    who=Text(
        "Their head of strategy and business; our management of the region and the product lines."
        " Equal ranks, no more than eight a side."
    ),
    preparation=Text(
        "Read their group strategy, annual report and budget; mark what is not understood.\n"
        "Agree three to five topics with their strategy department.\n"
        "For each topic: our position, theirs as we know it, the ground we may share.\n"
        "Decide what we may open and what not.\n"
        "What came of the last meeting’s topics."
    ),
    agenda=Text(
        "15 min: what came of the last meeting\n"
        "45 min: their strategy, in their words\n"
        "45 min: our strategy and investments that concern them\n"
        "60 min: topic by topic: common ground and differences\n"
        "15 min: projects that follow, with owners"
    ),
    standard=Text(
        "They opened plans that we did not know. Every topic ends with common ground or a clear difference."
        " At least one project follows."
    ),
    summary=Text(
        "Per topic: ours, theirs, common ground, what follows.\nWhat surprised us?\nWhere do we drift apart?"
    ),
    follow_up=Text(
        "Minutes agreed by both sides within a week.\n"
        "Common topics go into the plan of the year, with owners.\n"
        "Bring the customer’s strategy in the insight up to date.\n"
        "Next meeting within 12 months."
    ),
    minutes=180,
)
