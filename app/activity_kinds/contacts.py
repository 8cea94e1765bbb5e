"""Templates of the lighter contacts (row 43 among them)."""

from __future__ import annotations

from app.activity_kinds.outline import Outline
from app.text import Text

CARE = Outline(
    purpose=Text("Be there for the person: a birthday, a success, a hard time. Nothing is sold."),
    who=Text("Whoever of us this person trusts most, alone."),
    preparation=Text(
        "What matters to the person just now?\n"
        "Look whether he or she accepts private contact; if not, congratulate at work.\n"
        "What was given before, and what the limit of the year still allows.\n"
        "Something thoughtful rather than dear; a card by hand."
    ),
    agenda=Text("Listen.\nHelp with one thing that has nothing to do with us."),
    standard=Text("The person felt meant, not courted. We know one thing more about what moves him or her."),
    summary=Text("How is the person?\nWhat would help him or her succeed?"),
    follow_up=Text(
        "Note the gift with its value.\nNote days that matter.\nKeep what was offered within a week."
    ),
    minutes=45,
)

SURVEY = Outline(
    purpose=Text("Hear how satisfied people of every rank are, and what they expected instead."),
    who=Text(
        "Users, middle management and decision makers of each department."
        " Somebody of ours who was not in the project."
    ),
    preparation=Text(
        "Choose people of every rank, not the same few again.\n"
        "What was criticised the last time, and what we did about it.\n"
        "The same questions for all, ten at most."
    ),
    agenda=Text(
        "What did we do since you told us the last time?\n"
        "How satisfied are you, 0 to 10, and what would make it one more?\n"
        "What did you expect that did not happen?\n"
        "What do others do better?"
    ),
    standard=Text(
        "Everybody gave a number and a reason. Each criticism has somebody of ours who answers it."
    ),
    summary=Text("The numbers, with the reasons in their words.\nWhat was criticised, by whom?"),
    follow_up=Text(
        "Pass each criticism on within two days.\n"
        "Tell everybody who answered what is done about it.\n"
        "Ask again when it is done."
    ),
    minutes=30,
)

CALL = Outline(
    purpose=Text("Settle one thing, and keep in touch."),
    who=Text("One of them, one of us."),
    preparation=Text("The one thing to settle.\nWhat is still promised between us."),
    agenda=Text("How are you?\nThe one thing.\nWhat else is on your desk?\nWho does what by when?"),
    standard=Text("The one thing is settled, and we know what occupies them."),
    summary=Text("What was settled?\nWhat else did they mention?"),
    follow_up=Text("What was promised, in two lines by mail, the same day."),
    minutes=15,
)

OTHER = Outline(
    purpose=Text("What shall be different afterwards?"),
    who=Text("Who is needed for that, on both sides?"),
    preparation=Text("What do they expect?\nWhat do we bring?\nWhat is still promised between us?"),
    agenda=Text("Their subject\nOur subject\nWho does what by when"),
    standard=Text("What should be different is different, or we know why not."),
    summary=Text("What is different now?\nWhat was said, and what was promised?"),
    follow_up=Text("Thanks and promises the same day."),
    minutes=60,
)
