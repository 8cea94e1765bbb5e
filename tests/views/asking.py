"""The map is asked, as a person does it."""

from __future__ import annotations

from app.queries.drafts import planned
from app.text import Text
from app.workspace import Workspace
from models.values import LineKind
from tests.books import Dump, dump
from tests.views.map_page import MapPage, fill
from views.power_map.questions.panel import Ask, QuestionsPanel


def asked_map(workspace: Workspace) -> MapPage:
    """Ana supports us and reports to 顾明棠, whom Marta listens to; Marta decides against us."""
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    made.page.edits.connect(made.key("顾明棠"), made.key("Marta Gil"), LineKind.INFLUENCE)
    made.settle()
    return made


def ask(page: MapPage, question: Ask, *names: str) -> QuestionsPanel:
    """Open the panel about these people."""
    page.page.asking.open(question, [page.key(name) for name in names])
    page.settle()
    return page.page.asking.panel


def marks(page: MapPage) -> dict[str, str]:
    """What the cards say, by name."""
    titles = {key: item.title for key, item in page.scene.cards.items()}
    return {titles[key]: mark.text for key, mark in page.scene.overlay.marks.items()}


def in_plan(page: MapPage) -> set[str]:
    """Titles of what is planned."""
    return {title for title, _ in page.workspace.ask(planned, page.power_map.customer).titles}


def stored(page: MapPage) -> Dump:
    """Everything that the book says."""
    return page.workspace.ask(dump)
