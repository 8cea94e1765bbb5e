"""Text that people see: whole sentences with named placeholders, translated when shown.

One catalogue serves the window, the workbooks and the command line, so it does not need Qt. The
translations are Qt Linguist files (``resources/translations/loam_*.ts``); English is the source.

    raise UserError(Text("“{name}” already reports to {manager}.", name=..., manager=...))
    label.setText(tr("Nothing is due this week."))

Both take a literal first argument: the extraction tool finds them by reading the code.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from app.paths import TRANSLATIONS

LANGUAGES: Mapping[str, str] = {"en": "English", "zh_CN": "简体中文", "es": "Español"}

MINUS = "\u2212"
DECIMAL_POINTS: Mapping[str, str] = {"en": ".", "zh_CN": ".", "es": ","}

_current = "en"


class Spoken:
    """What each language says in its own way; ``str`` says it in the current one."""

    def say(self, language: str) -> str:
        """It in ``language`` (a key of ``LANGUAGES``)."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.say(_current)


@dataclass(frozen=True, init=False)
class Text(Spoken):
    """A sentence of the program and the values of its placeholders, not yet in any language."""

    source: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __init__(self, source: str, /, **values: Any) -> None:
        object.__setattr__(self, "source", source)
        object.__setattr__(self, "values", values)

    def say(self, language: str) -> str:
        """The sentence in ``language`` (a key of ``LANGUAGES``), numbers as that language writes them."""
        sentence = catalogue(language).get(self.source, self.source)
        values = {name: _said(value, language) for name, value in self.values.items()}
        return sentence.format_map(values) if values else sentence


def _said(value: Any, language: str) -> Any:
    if isinstance(value, Spoken):
        return value.say(language)
    return _Figure(value, language) if isinstance(value, int | float | Decimal) else value


class _Figure:
    """A number in a sentence: Python writes it, the language gives its minus and decimal point."""

    def __init__(self, value: float | Decimal, language: str) -> None:
        self._value, self._point = value, DECIMAL_POINTS.get(language, ".")

    def __format__(self, how: str) -> str:
        return format(self._value, how).replace("-", MINUS).replace(".", self._point)


def tr(source: str, /, **values: Any) -> str:
    """The sentence ``source`` in the current language, placeholders filled."""
    return Text(source, **values).say(_current)


def language() -> str:
    """The current language, a key of ``LANGUAGES``."""
    return _current


def use_language(code: str) -> None:
    """Speak ``code`` from now on; an unknown language speaks English."""
    global _current
    _current = code if code in LANGUAGES else "en"


@cache
def catalogue(code: str) -> Mapping[str, str]:
    """Finished translations of language ``code``, by English source; empty for English."""
    path = TRANSLATIONS / f"loam_{code}.ts"
    if code == "en" or not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if not source or translation is None or not translation.text:
            continue
        if translation.get("type") not in ("unfinished", "vanished", "obsolete"):
            found[source] = translation.text
    return found
