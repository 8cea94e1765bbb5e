"""Templates of the kinds where one side goes to see the other (rows 17, 39 and 40)."""

from __future__ import annotations

from app.activity_kinds.outline import Outline
from app.text import Text

VISIT = Outline(
    purpose=Text("Learn what changed at the customer, and move one thing forward."),
    who=Text(
        "The account manager, with the solution manager when a product is the subject. One or two of them."
    ),
    preparation=Text(
        "Read the last summary and what is still promised.\n"
        "Choose one aim and two questions.\n"
        "Look up their news and what runs in their network or plant.\n"
        "Bring one thing of use to them."
    ),
    agenda=Text(
        "5 min: what changed since the last time\n"
        "20 min: their subject first, then ours\n"
        "10 min: what worries them about us or our deliveries\n"
        "5 min: who does what by when"
    ),
    standard=Text(
        "We heard something new, word for word. Every promise has a name and a day."
        " The next meeting is agreed."
    ),
    summary=Text(
        "What is new at the customer?\nWhere does this person stand, and what shows it?\n"
        "What do rivals do here?"
    ),
    follow_up=Text(
        "Send thanks and the list of promises the same day.\n"
        "Pass opinions on within two days.\n"
        "Enter what the visit showed as evidence."
    ),
    minutes=60,
)

EXECUTIVE_VISIT = Outline(
    purpose=Text(
        "Bring the two managements together on direction for the next years, and settle what only they"
        " can settle."
    ),
    who=Text(
        "Our executive, of equal rank with the host; the account manager prepares and takes notes."
        " Their decision maker and whoever carries out what is agreed."
    ),
    preparation=Text(
        "One page for our executive: who they are, where each stands, what we want, what we can give.\n"
        "Three messages, and the one question that our executive asks.\n"
        "What they may complain of, with our answer and its owner.\n"
        "Agree the agenda with their office a week before.\n"
        "What was promised at the last executive visit, and what became of it."
    ),
    agenda=Text(
        "10 min: welcome, and how the cooperation stands\n"
        "25 min: their strategy and what they expect of us\n"
        "25 min: our strategy and what we offer them\n"
        "20 min: decisions on open subjects\n"
        "10 min: who follows up, and when both meet again"
    ),
    standard=Text(
        "Equal ranks met. They spoke at least half of the time. One decision was taken."
        " The return visit has a date."
    ),
    summary=Text(
        "What did their executive say about direction, word for word?\n"
        "What was decided?\n"
        "What did either executive promise in person?"
    ),
    follow_up=Text(
        "Letter of thanks from our executive within three days.\n"
        "Every promise with its owner goes to both offices within a week.\n"
        "The account manager reports on all of them after 30 days.\n"
        "Plan the return visit within 12 months."
    ),
    minutes=90,
)

HEADQUARTERS_VISIT = Outline(
    purpose=Text(
        "Let them see with their own eyes that we can deliver: development, factory, service,"
        " exhibition hall."
    ),
    who=Text(
        "Decision makers and evaluators with an open project, six to eight guests."
        " A host of ours for each line of the agenda, an interpreter where one is needed."
    ),
    preparation=Text(
        "Ask every guest what he or she wants to see.\n"
        "Plan the agenda to the minute, with places, hosts, transport and meals.\n"
        "Diets, allergies, drinks, names as they wish to be written.\n"
        "Brief each host: who comes, where they stand, what not to say.\n"
        "Walk the whole way the day before."
    ),
    agenda=Text(
        "Welcome by our executive\n"
        "Exhibition hall: what the guests asked to see\n"
        "Factory or laboratory\n"
        "Exchange on their project with our experts\n"
        "Meal, with seats by subject\n"
        "Closing: what was seen, what was asked, what follows"
    ),
    standard=Text(
        "It ran on time. Every guest saw what he or she asked for and put a question to an expert."
        " All open questions were answered within a week."
    ),
    summary=Text(
        "What impressed which guest, word for word?\n"
        "What did they doubt?\n"
        "Which questions are still open, and who answers them?"
    ),
    follow_up=Text(
        "Photographs and thanks within two days.\n"
        "Answers to all open questions within a week.\n"
        "Visit each guest within 30 days and ask what stayed with them."
    ),
    minutes=480,
)

REFERENCE_SITE = Outline(
    purpose=Text("Let a customer who uses our equipment answer the doubts of one who may buy it."),
    who=Text(
        "Their evaluators and users, two to five people."
        " The host customer’s engineer and our solution manager."
    ),
    preparation=Text(
        "Choose a site that is like theirs in size and in what runs beside it.\n"
        "Ask the host customer’s leave, and what must not be shown.\n"
        "Write down their doubts, and where on site each is answered.\n"
        "Figures of the site: since when, how many, how often it failed.\n"
        "Safety shoes, passes, the way there."
    ),
    agenda=Text(
        "15 min: the host on why they chose it and what they would do again\n"
        "45 min: on site, the equipment at work\n"
        "30 min: questions among users, without us speaking\n"
        "15 min: what this means for their project"
    ),
    standard=Text(
        "The host spoke freely. Each doubt written down before was answered on site."
        " A next step for their project is agreed."
    ),
    summary=Text(
        "Which doubt is settled, which is left?\nWhat did the host say, word for word?\n"
        "Who changed his or her mind?"
    ),
    follow_up=Text(
        "Thank the host customer, and note that we owe them one.\n"
        "Send the figures of the site to those who asked.\n"
        "Settle the doubts that are left within two weeks."
    ),
    minutes=180,
)
