"""The words of the guided rating."""

from __future__ import annotations

from dataclasses import fields

from app.method.guided_questions import QUESTIONS, as_evidence
from app.method.guided_rating import Answers, guided_level
from app.text import use_language


def test_there_is_a_question_for_each_answer_that_is_weighed():
    weighed = {field.name for field in fields(Answers)} - {"exclusive", "opposes"}
    assert {question.name for question in QUESTIONS} == weighed


def test_questions_are_called_as_the_explanation_calls_them():
    labels = [label for label, _ in guided_level(Answers()).why.inputs]
    assert [question.label for question in QUESTIONS] == labels[:5]


def test_the_evidence_names_result_answers_and_statements():
    said = as_evidence(Answers(3, 3, 2, 2, 2, exclusive=True), 63.75)
    assert said.startswith("Rated by questions: 63.75 of 100. Acceptance of us 3 of 4: Makes time for us.")
    assert said.endswith("There is evidence that no rival is supported.")
    use_language("zh_CN")
    assert "{" not in as_evidence(Answers(opposes=True), 0.0)
