from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage

from app.errors import UserError
from app.operations import stakeholder
from app.power_map.lenses import arrange
from app.queries.power_map import PowerMap, power_map
from app.text import Text
from app.tokens import DARK
from app.workspace import Workspace
from tests.books import add_customer
from views.power_map.picture import size_of
from views.power_map.rendering import render_map


@pytest.fixture
def customer(workspace: Workspace) -> str:
    return add_customer(workspace.transactions, "Cordillera <b>Telecom</b>")


@pytest.fixture
def drawn(workspace: Workspace, customer: str) -> PowerMap:
    people = [(f"Person {number}", "Buyer") for number in range(30)]
    people[0] = ("<i>顾</i> & 明棠", "CTO")
    workspace.edit(Text("Fill"), stakeholder.add_people, customer, people)
    workspace.edit(
        Text("Place"), stakeholder.place, {_key(workspace, customer, "Person 29"): (-900.0, 4000.0)}
    )
    return workspace.ask(power_map, customer, workspace.today())


def _key(workspace: Workspace, customer: str, name: str) -> str:
    found = workspace.ask(power_map, customer, workspace.today())
    return next(person.key for person in found.people if person.name == name)


def test_the_picture_holds_cards_that_were_placed_far_away(drawn: PowerMap, tmp_path: Path):
    render_map(drawn, tmp_path / "map.png")
    image = QImage(str(tmp_path / "map.png"))
    size = size_of(arrange(drawn))
    assert size.height() > 3900
    assert image.width() >= size.width()
    assert image.height() >= size.height()


def test_the_vector_picture_names_everybody_as_text(drawn: PowerMap, tmp_path: Path):
    render_map(drawn, tmp_path / "map.svg")
    text = (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert all(f"Person {number}<" in text for number in range(1, 30))
    assert "&lt;i&gt;" in text
    assert "<i>" not in text
    assert "明棠" in text


def test_the_pdf_is_one_page_as_large_as_the_map(drawn: PowerMap, tmp_path: Path):
    render_map(drawn, tmp_path / "map.pdf")
    data = (tmp_path / "map.pdf").read_bytes()
    box = re.search(rb"/MediaBox \[\s*([\d. -]+)\]", data)
    assert box is not None
    _, _, width, height = (float(part) for part in box.group(1).split())
    size: QSizeF = size_of(arrange(drawn))
    assert height / width == pytest.approx((size.height() + 160) / (size.width() + 96), rel=0.01)
    assert data.count(b"/Type /Page\n") == 1


def test_the_dark_picture_is_dark(drawn: PowerMap, tmp_path: Path):
    render_map(drawn, tmp_path / "map.png", theme="dark")
    assert QImage(str(tmp_path / "map.png")).pixelColor(2, 2) == QColor(DARK.paper)


def test_a_map_of_nobody_is_a_title_on_paper(workspace: Workspace, customer: str, tmp_path: Path):
    render_map(workspace.ask(power_map, customer, workspace.today()), tmp_path / "map.svg")
    assert "Cordillera &lt;b&gt;Telecom&lt;/b&gt;" in (tmp_path / "map.svg").read_text(encoding="utf-8")


def test_another_ending_is_refused_and_leaves_no_file(drawn: PowerMap, tmp_path: Path):
    with pytest.raises(UserError, match=r"\.svg, \.png or \.pdf"):
        render_map(drawn, tmp_path / "map.bmp")
    assert not (tmp_path / "map.bmp").exists()
