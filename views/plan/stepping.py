"""Taking a plan item one step on, from wherever it is shown: what the step asks for is asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.labels import label
from app.method.plan_state import is_return, why_not
from app.operations import plan
from app.queries.calendar import PlanEntry
from app.queries.plan_item import lacks_evidence
from app.text import tr
from models.values import PlanState
from views.plan.steps import step_text
from views.widgets.choice import ChoiceDialog
from views.widgets.words_dialog import ask_words, asking_window

if TYPE_CHECKING:
    from app.workspace import Workspace


def take_step(workspace: Workspace, entry: PlanEntry, to: PlanState) -> bool:
    """Take ``entry`` to the state ``to`` as one edit; False when the user thought better of it.

    Raises:
        UserError: the step is refused, to this role or to everybody.
    """
    role, text = workspace.role, step_text(entry, to, workspace.role)
    is_open = why_not(role, entry.state, to) is None
    if to is PlanState.VERIFIED:
        evidence = None
        if is_open and workspace.ask(lacks_evidence, entry.key):
            evidence = ask_evidence(entry)
            if evidence is None:
                return False
        workspace.edit(text, plan.verify, entry.key, evidence)
        return True
    reason = None
    if is_open and (to is PlanState.CANCELLED or is_return(role, entry.state, to)):
        reason = (
            ask_cancelling(tr("Cancel “{title}”?", title=entry.title))
            if to is PlanState.CANCELLED
            else ask_returning(tr("Return “{title}” to its owner?", title=entry.title))
        )
        if reason is None:
            return False
    workspace.edit(text, plan.step, entry.key, to, reason)
    return True


def ask_cancelling(question: str) -> str | None:
    """The reason, None when the user thinks better of it."""
    note = tr("It stays in the plan as cancelled, with the reason.")
    return ask_words(question, tr("Why is it cancelled?"), tr("Cancel the item"), note=note, dangerous=True)


def ask_returning(question: str) -> str | None:
    """What is missing, None when the user thinks better of it."""
    note = tr("It becomes a draft again; its owner sees what you write.")
    return ask_words(question, tr("What is missing?"), tr("Return to draft"), note=note)


def ask_evidence(entry: PlanEntry) -> str | None:
    """What shows that the level is reached, None when the user thinks better of it."""
    assert entry.to_level is not None
    question = tr(
        "What shows that {name} is at “{level}” now?", name=entry.person, level=label(entry.to_level)
    )
    note = tr("A level changes only with evidence. It is kept with the rating.")
    return ask_words(question, tr("Evidence"), tr("Verify the level"), note=note)


def ask_whether_it_took_place() -> bool:
    """Whether an activity that has not begun is done all the same."""
    dialog = ChoiceDialog(
        tr("It has not begun yet. Did it take place?"),
        [("done", tr("Mark as done"))],
        parent=asking_window(),
    )
    dialog.exec()
    dialog.deleteLater()
    return dialog.answer is not None
