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
from functools import cache
from typing import Any

from app.paths import TRANSLATIONS

LANGUAGES: Mapping[str, str] = {"en": "English", "zh_CN": "简体中文", "es": "Español"}

_current = "en"


@dataclass(frozen=True, init=False)
class Text:
    """A sentence of the program and the values of its placeholders, not yet in any language."""

    source: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __init__(self, source: str, /, **values: Any) -> None:
        object.__setattr__(self, "source", source)
        object.__setattr__(self, "values", values)

    def __str__(self) -> str:
        return self.say(_current)

    def say(self, language: str) -> str:
        """The sentence in ``language`` (a key of ``LANGUAGES``)."""
        sentence = catalogue(language).get(self.source, self.source)
        values = {
            name: value.say(language) if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        return sentence.format_map(values) if values else sentence


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
