"""What stands on a card."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, NOTHING_MORE, Note
from app.power_map.notes import strongest
from app.tokens import LIGHT
from models.values import Level, Signature, Tie
from tests.app.power_map.maps import person, seat
from views.power_map.painting.card_painting import Detail, paint_card
from views.power_map.painting.card_words import spoken

AROUND = 20
GU = replace(person("Gu", level=Level.SUPPORT, target=Level.COACH), age=12)


def painted(card: Any, detail: Detail = Detail.FULL, note: Note = NOTHING_MORE) -> QImage:
    image = QImage(
        int(CARD_WIDTH) + 2 * AROUND, int(CARD_HEIGHT) + 2 * AROUND, QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.translate(AROUND, AROUND)
    paint_card(painter, card, LIGHT, detail, 1.0 if detail is Detail.FULL else 0.5, selected=False, note=note)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("change", "note"),
    [
        ({"ties": (("r", Tie.BEHIND),)}, NOTHING_MORE),
        ({"through_plan": True}, NOTHING_MORE),
        ({"target": Level.SUPPORT}, NOTHING_MORE),
        ({"no_private_activities": True}, NOTHING_MORE),
        ({}, Note(significance=40)),
        ({}, Note(signs=(Signature.CONTRACT,))),
        ({}, Note(warns=True)),
    ],
)
def test_a_card_shows_what_it_knows(qapp, change: dict[str, Any], note: Note):
    assert painted(replace(GU, **change), note=note) != painted(GU)


def test_nothing_leaves_the_card_whatever_is_written_on_it(qapp):
    long = replace(
        GU,
        name="W" * 200,
        title="T" * 200,
        contact_name="Very Long",
        ties=(("r", Tie.BEHIND),),
        through_plan=True,
        age=12345,
        no_private_activities=True,
    )
    note = Note(significance=100, signs=tuple(Signature))
    for detail in (Detail.FULL, Detail.NAME):
        image = painted(long, detail, note)
        for strip in (
            QRect(0, 0, AROUND - 1, image.height()),
            QRect(AROUND + int(CARD_WIDTH) + 1, 0, AROUND - 1, image.height()),
            QRect(0, AROUND + int(CARD_HEIGHT) + 1, image.width(), AROUND - 1),
        ):
            beside = image.copy(strip)
            blank = QImage(beside.size(), beside.format())
            blank.fill(QColor("#ffffff"))
            assert beside == blank


def test_the_tie_most_towards_a_rival_is_shown():
    assert strongest((("a", Tie.AGAINST), ("b", Tie.LEANING))) is Tie.LEANING
    assert strongest((("a", Tie.RESERVED), ("b", Tie.AGAINST))) is Tie.AGAINST
    assert strongest((("a", Tie.NONE),)) is None


def test_the_words_of_a_card_name_rivals_signatures_and_influence():
    words = spoken(
        replace(GU, ties=(("r", Tie.BEHIND),), through_plan=True),
        {"r": "Helio Systems"},
        Note(significance=71.6, signs=(Signature.CONTRACT, Signature.PAYMENT)),
    ).splitlines()
    assert "Tie to Helio Systems: +2 Stands behind the rival" in words
    assert "This level was reached by a verified plan item." in words
    assert "Signs: Contract, Payment" in words
    assert "Influence 72 of 100" in words


def test_an_empty_seat_says_what_it_signs():
    assert "Signs: Receipt" in spoken(seat("CFO"), note=Note(signs=(Signature.RECEIPT,)))
