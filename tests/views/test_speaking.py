"""Qt's own words follow the language, again and again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLineEdit

from views.speaking import speak


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


def first_of_the_menu() -> str:
    line = QLineEdit()
    return line.createStandardContextMenu().actions()[0].text().partition("\t")[0]


def test_the_menu_of_a_field_speaks_the_language_chosen_last() -> None:
    said = []
    for code in ("zh_CN", "es", "en", "es"):
        speak(code)
        said.append(first_of_the_menu())
    assert said == ["撤消(&U)", "&Deshacer", "&Undo", "&Deshacer"]


def test_numbers_in_fields_are_written_as_the_language_does() -> None:
    speak("es")
    assert QLocale().decimalPoint() == ","
    speak("zh_CN")
    assert QLocale().decimalPoint() == "."
