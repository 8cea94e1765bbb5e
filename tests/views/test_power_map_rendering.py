from __future__ import annotations

import getpass
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage

from app.errors import Cancelled, UserError
from app.labels import MINUS
from app.operations import stakeholder
from app.operations.copying import Listed, add_listed
from app.operations.rating import rate
from app.power_map.audience import redact
from app.power_map.tiles import Paper
from app.queries.power_map import PowerMap, power_map
from app.text import Text
from app.tokens import DARK, LIGHT
from app.workspace import Workspace
from models.values import Level, RatingKind, Role
from tests.books import add_customer
from views.power_map.output.rendering import render_map
from views.power_map.output.sheet import Sheet
from views.power_map.output.tiling import tiling_of


@pytest.fixture
def customer(workspace: Workspace) -> str:
    return add_customer(workspace.transactions, "Cordillera <b>Telecom</b>")


@pytest.fixture
def drawn(workspace: Workspace, customer: str) -> PowerMap:
    people = [Listed(f"Person {number}", "Buyer") for number in range(30)]
    people[0] = Listed("<i>顾</i> & 明棠", "CTO")
    workspace.edit(Text("Fill"), add_listed, customer, people)
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
    size = Sheet(drawn).size
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
    size: QSizeF = Sheet(drawn).size
    assert height / width == pytest.approx(size.height() / size.width(), rel=0.01)
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


def pages(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def test_a_map_for_the_wall_has_a_plan_and_one_page_a_sheet(drawn: PowerMap, tmp_path: Path):
    render_map(drawn, tmp_path / "wall.pdf", tiled=Paper.A4)
    tiling = tiling_of(Sheet(drawn), Paper.A4.size)
    assert len(tiling.tiles) > 1
    assert pages(tmp_path / "wall.pdf") == 1 + len(tiling.tiles)


def test_only_pages_are_tiled(drawn: PowerMap, tmp_path: Path):
    with pytest.raises(UserError, match="Only a PDF"):
        render_map(drawn, tmp_path / "wall.svg", tiled=Paper.A4)


def test_a_picture_that_is_given_up_leaves_nothing_behind(drawn: PowerMap, tmp_path: Path):
    folder = tmp_path / "pictures"
    folder.mkdir()

    def stop(done: int, total: int) -> None:
        raise Cancelled

    for ending in ("svg", "png", "pdf"):
        with pytest.raises(Cancelled):
            render_map(drawn, folder / f"map.{ending}", tell=stop)
    with pytest.raises(Cancelled):
        render_map(drawn, folder / "wall.pdf", tiled=Paper.A4, tell=stop)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("ending", ["svg", "pdf", "png"])
def test_the_properties_of_a_redacted_picture_name_nobody(drawn: PowerMap, tmp_path: Path, ending: str):
    path = tmp_path / f"secret customer.{ending}"
    render_map(redact(drawn), path)
    data = path.read_bytes()
    told = data if ending != "svg" else data.split(b"<g ")[0]
    for secret in (b"secret customer", b"Cordillera", b"Loam", b"Lin", getpass.getuser().encode()):
        assert secret not in told
    if ending == "png":
        assert QImage(str(path)).textKeys() == []


def test_a_redacted_picture_shows_no_mark_of_ours(workspace: Workspace, customer: str, tmp_path: Path):
    [key] = workspace.edit(Text("Add"), add_listed, customer, [Listed("Rosa Vega", "CFO")])
    workspace.edit(Text("Rate"), rate, key, RatingKind.LEVEL, Level.OPPOSED, quote="We buy elsewhere")
    workspace.edit(Text("Rate"), rate, key, RatingKind.ROLE, Role.DECIDER)
    shown = workspace.ask(power_map, customer, workspace.today())
    render_map(shown, tmp_path / "open.svg")
    render_map(redact(shown), tmp_path / "redacted.svg")
    opened, redacted = (
        (tmp_path / f"{name}.svg").read_text(encoding="utf-8") for name in ("open", "redacted")
    )
    for mark in (">D<", f">{MINUS}1<", "Opposed", "gap", LIGHT.level_opposed.lower()):
        assert mark in opened
        assert mark not in redacted
    assert "Rosa Vega" in redacted
    assert "elsewhere" not in redacted


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
@pytest.mark.parametrize("tiled", [None, Paper.A4])
def test_a_redacted_pdf_says_names_and_no_word_of_ours(
    workspace: Workspace, customer: str, tmp_path: Path, tiled: Paper | None
):
    [key] = workspace.edit(Text("Add"), add_listed, customer, [Listed("Rosa Vega", "CFO")])
    workspace.edit(Text("Rate"), rate, key, RatingKind.LEVEL, Level.OPPOSED, quote="We buy elsewhere")
    shown = workspace.ask(power_map, customer, workspace.today())
    words = []
    for name, each in (("open", shown), ("redacted", redact(shown))):
        render_map(each, tmp_path / f"{name}.pdf", tiled=tiled)
        told = subprocess.run(
            ["pdftotext", tmp_path / f"{name}.pdf", "-"], capture_output=True, check=True, text=True
        )
        words.append(told.stdout)
    opened, redacted = words
    for word in ("Opposed", "gap", "internal", "Power map"):
        assert word in opened
        assert word not in redacted
    assert "Rosa Vega" in redacted
