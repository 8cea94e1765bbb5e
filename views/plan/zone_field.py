"""The time zone of an appointment: looked for by its place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from app.almanac.zones import find_zone, zone_names
from app.errors import UserError
from app.folding import fold
from app.text import tr
from views.widgets.fields import LineField


class ZoneField(LineField):
    """Value: the IANA name, "Europe/Madrid", or None for wherever one is. "madrid" is enough to type."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, tr("Wherever one is"), parent)
        self._kept = None
        self._line.textEdited.connect(self._offer)

    def value(self) -> Any:
        typed = super().value()
        if not typed:
            return None
        wanted = _plain(typed)
        close = [name for name in zone_names() if wanted in _plain(name)]
        exact = [name for name in close if wanted in (_plain(name), _plain(name.rsplit("/", 1)[-1]))]
        for found in (exact, close):
            if len(found) == 1:
                return found[0]
        try:
            find_zone(typed)
        except UserError as error:
            raise ValueError(str(error)) from None
        return typed

    def _offer(self, typed: str) -> None:
        """Zones are listed by the first letter typed: reading their names takes a moment."""
        if self._line.completer() is not None:
            return
        completer = QCompleter(list(zone_names()), self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line.setCompleter(completer)
        completer.setCompletionPrefix(typed)
        completer.complete()


def _plain(name: str) -> str:
    return fold(name.replace("_", " "))
