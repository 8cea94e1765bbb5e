"""The history page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from models.values import ChangeKind
from tests.gallery.studio import Studio
from views.history.page import HistoryPage


def history(studio: Studio) -> QWidget:
    return _page(studio)[0]


def history_of_edits(studio: Studio) -> QWidget:
    """An edit with words that changed."""
    window, page = _page(studio)
    for row in range(len(page.model.entries)):
        page.list.setCurrentIndex(page.model.index(row))
        if page.panel.cards and any(field.can_return for field in page.panel.cards[0].record.fields):
            break
    return window


def history_nothing_found(studio: Studio) -> QWidget:
    window, page = _page(studio)
    page.filters.words.setText("zzz")
    page.filters.kind.set_value(ChangeKind.IMPORT)
    return window


def _page(studio: Studio) -> tuple[QWidget, HistoryPage]:
    window = studio.window()
    window.navigator.open_page("history")
    assert isinstance(window.page, HistoryPage)
    window.page.ensure_fresh()
    return window, window.page


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "history": history,
    "history-edit": history_of_edits,
    "history-nothing-found": history_nothing_found,
}
