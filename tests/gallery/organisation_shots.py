"""The organisational half of the relationship tab: ratings, ladder, agreements, benchmarking, centres."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from models.values import CustomerRatingKind
from tests.gallery.customer_shots import FULL, SMALL, key_of
from tests.gallery.studio import Studio, settle
from views.lines.topics import TopicsDialog
from views.main_window import MainWindow
from views.organisation.panel import OrganisationPanel
from views.relationship.page import RelationshipPage

STRATEGIC = "江澜移动"
CAPPED = "Halden Motors"


def window_of(studio: Studio, name: str, size: tuple[int, int] = (1366, 768)) -> MainWindow:
    """The window with the organisation of the customer ``name``, shown."""
    window = studio.window()
    window.resize(*size)
    window.show()
    window.navigator.open_customer(key_of(studio, name), "relationship")
    page = window.page.tab
    assert isinstance(page, RelationshipPage)
    page.turn_to("organisation")
    settle()
    return window


def panel_of(window: MainWindow) -> OrganisationPanel:
    found = window.findChild(OrganisationPanel)
    assert isinstance(found, OrganisationPanel)
    return found


def top_of(name: str) -> Callable[[Studio], QWidget]:
    return lambda studio: window_of(studio, name)


def whole_page(studio: Studio) -> QWidget:
    return window_of(studio, STRATEGIC, (1366, 2000))


def rating(studio: Studio) -> QWidget:
    """A step was chosen, its grounds are being written."""
    window = window_of(studio, CAPPED)
    ratings = panel_of(window).ratings
    ratings.propose(CustomerRatingKind.RECOGNITION, 4)
    ratings.evidence.editor.setPlainText("Their board named us first in the annual meeting.")
    panel_of(window).ratings.parts[CustomerRatingKind.DEPTH].open_history()
    return window


def typing(studio: Studio) -> QWidget:
    """A new project is being typed into an agreement."""
    window = window_of(studio, FULL)
    panel = panel_of(window)
    [card, *_] = panel.agreements.cards.values()
    panel.open_record(card.key)
    settle()
    card.projects.begin_new()
    return window


def topics(studio: Studio) -> QWidget:
    """Further down: what strategies have in common."""
    window = window_of(studio, FULL)
    panel = panel_of(window)
    [block, *_] = panel.meetings.blocks.values()
    panel.open_record(block.key)
    settle()
    block.topics.table.setFocus()
    return window


def visit_form(studio: Studio) -> QWidget:
    return panel_of(window_of(studio, FULL)).visits.open_form().window()


def solidity_why(studio: Studio) -> QWidget:
    popover = panel_of(window_of(studio, FULL)).agreements.solidity.explain()
    assert popover is not None
    return popover


def ladder_why(studio: Studio) -> QWidget:
    popover = panel_of(window_of(studio, FULL)).ladder.stands.explain()
    assert popover is not None
    return popover


def topics_dialog(studio: Studio) -> QWidget:
    [block, *_] = panel_of(window_of(studio, STRATEGIC)).meetings.blocks.values()
    dialog = TopicsDialog(studio.workspace, block.key)
    dialog.show()
    return dialog


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "organisation": top_of(FULL),
    "organisation-strategic": whole_page,
    "organisation-capped": top_of(CAPPED),
    "organisation-empty": top_of(SMALL),
    "organisation-rating": rating,
    "organisation-typing": typing,
    "organisation-topics": topics,
    "organisation-visit": visit_form,
    "organisation-why": solidity_why,
    "organisation-ladder-why": ladder_why,
    "organisation-dialog": topics_dialog,
}
