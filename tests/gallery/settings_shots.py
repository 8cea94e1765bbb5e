"""The sections of the settings page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from tests.gallery.studio import Studio


def _section(name: str) -> Callable[[Studio], QWidget]:
    def shot(studio: Studio) -> QWidget:
        window = studio.window()
        window.navigator.open_page("settings", name)
        return window

    return shot


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    f"settings-{name}": _section(name) for name in ("you", "looks", "method", "team", "rivals", "book")
}
