"""The five questions of the guided rating, with words for each answer (calculation 4)."""

from __future__ import annotations

from dataclasses import dataclass

from app.formats import paragraph
from app.method.guided_rating import Answers
from app.text import Text, tr


@dataclass(frozen=True, slots=True)
class Question:
    """``name`` is the field of ``Answers``; ``words`` say what each answer, 0–4, looks like."""

    name: str
    label: Text
    words: tuple[Text, Text, Text, Text, Text]


QUESTIONS = (
    Question(
        "acceptance",
        Text("Acceptance of us"),
        (
            Text("Will not see us"),
            Text("Sees us after several requests"),
            Text("Sees us when we ask"),
            Text("Makes time for us"),
            Text("Comes to us unasked"),
        ),
    ),
    Question(
        "support",
        Text("Business support"),
        (
            Text("Has never spoken for us"),
            Text("Speaks well of us in private"),
            Text("Supports us when asked"),
            Text("Speaks for us in meetings"),
            Text("Carries our case through"),
        ),
    ),
    Question(
        "participation",
        Text("Taking part in activities"),
        (
            Text("Declines every invitation"),
            Text("Came once"),
            Text("Comes now and then"),
            Text("Comes whenever we invite"),
            Text("Plans them with us"),
        ),
    ),
    Question(
        "information",
        Text("Passing information"),
        (
            Text("Tells us nothing"),
            Text("Tells us what is public"),
            Text("Answers our questions"),
            Text("Tells us early what is planned"),
            Text("Tells us decisions and rivals’ offers"),
        ),
    ),
    Question(
        "guidance",
        Text("Guidance"),
        (
            Text("Gives no advice"),
            Text("Hints now and then"),
            Text("Advises when asked"),
            Text("Says whom to see and what to do next"),
            Text("Plans our way with us"),
        ),
    ),
)


def as_evidence(answers: Answers, score: float) -> str:
    """The answers as text that a rating can rest on, in the current language; ``score`` is X, 0–100."""
    said = [tr("Rated by questions: {score:g} of 100.", score=score)]
    said += [
        tr(
            "{question} {answer} of 4: {words}.",
            question=question.label,
            answer=getattr(answers, question.name),
            words=question.words[getattr(answers, question.name)],
        )
        for question in QUESTIONS
    ]
    if answers.exclusive:
        said.append(tr("There is evidence that no rival is supported."))
    if answers.opposes:
        said.append(tr("Opposes us openly."))
    return paragraph(said)
