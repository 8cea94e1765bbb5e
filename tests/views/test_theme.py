"""The theme dresses the whole program at once."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QIcon, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import ICONS, RESOURCES
from app.text import use_language
from app.tokens import DARK, LIGHT
from views.icons import icon
from views.outlines import svg
from views.theme import ZOOMS, colour, theme
from views.widgets.buttons import icon_button

NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))


def test_a_theme_reaches_palette_style_and_painted_things(qtbot: QtBot) -> None:
    button = icon_button("users", "Customers")
    qtbot.addWidget(button)
    before = button.icon().pixmap(16).toImage()
    with qtbot.waitSignal(theme().changed):
        theme().choose("dark")
    assert colour("paper").name().upper() == DARK.paper
    assert QGuiApplication.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper
    assert button.icon().pixmap(16).toImage() != before


def test_choosing_what_is_worn_already_changes_nothing(qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme().changed):
        theme().choose("light")


def test_an_unknown_choice_follows_the_system(qapp: QApplication) -> None:
    theme().choose("sepia", 7.0)
    assert (theme().choice, theme().zoom) == ("system", 1.0)
    assert theme().tokens in (LIGHT, DARK)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_style_sheet_is_whole(qapp: QApplication, zoom: float) -> None:
    theme().choose("light", zoom)
    sheet = theme().style_sheet()
    assert "$" not in sheet
    pictures = set(re.findall(r"url\(style:([^)]+)\)", sheet))
    assert pictures
    assert all(theme().style_picture(name).exists() for name in pictures)


def test_every_colour_of_the_style_sheet_is_a_token() -> None:
    template = (RESOURCES / "style" / "loam.qss").read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", template, flags=re.DOTALL)
    assert not re.findall(r":\s*#[0-9A-Fa-f]{3,8}\b", rules)


def test_names_keep_their_narrow_apostrophes_beside_chinese(qapp: QApplication) -> None:
    use_language("zh_CN")
    metrics = QFontMetricsF(theme().font())
    assert metrics.horizontalAdvance("\u2019") < metrics.horizontalAdvance("n")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    drawn = svg(name, "#123456", 16)
    assert QSvgRenderer(QByteArray(drawn)).isValid()
    assert b"currentColor" not in drawn
    assert b'stroke-width="2.25"' in drawn


def test_the_picture_of_a_chosen_line_does_not_fade(qapp: QApplication) -> None:
    user = icon("user")
    at_rest = user.pixmap(QSize(20, 20), 1.0).toImage()
    assert user.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Selected).toImage() == at_rest
