"""Registers of other programs become people on a map, leave as a workbook, and come back from LibreOffice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.operations import insight
from app.operations.activity import add_activity
from app.operations.influence import set_manager
from app.operations.stakeholder import place
from app.queries.power_map import power_map
from app.text import Text
from app.transactions import Transactions
from main import draw_map
from models.book import Book
from models.values import ActivityKind, SectionKind
from tests.app.exchange.desk import NOTHING, Desk, key_of
from tests.books import Dump, dump
from tests.commands import Loam, commands
from tests.journeys.registers import write_chinese, write_ten_columns
from tests.libreoffice import Cells, needs_libreoffice, set_cells

FOREIGN = Path(__file__).resolve().parents[3] / "shared" / "workbooks" / "foreign"


@dataclass(frozen=True)
class Register:
    """A workbook of another program: who is in it, whose people they are, and what cannot be read."""

    write: Callable[[Path], Path]
    customer: str
    people: int
    boss: str
    others: tuple[str, str]
    problems: int = 0


def shared(name: str) -> Callable[[Path], Path]:
    return lambda folder: FOREIGN / name


REGISTERS = {
    "chinese": Register(
        lambda folder: write_chinese(folder / "登记表.xlsx"), "江澜移动", 5, "陈立", ("刘洋", "赵敏")
    ),
    "ten columns": Register(
        lambda folder: write_ten_columns(folder / "register.xlsx"),
        "Halden Energi",
        4,
        "Ingrid Halvorsen",
        ("Tomás Rey", 'Øystein "Øy" Lie'),
    ),
    "客户信息表": Register(shared("客户信息表.xlsx"), "长安汽修", 8, "张三", ("李四", "郑十")),
    "stakeholder register": Register(
        shared("stakeholder_register_ten_columns.xlsx"),
        "Property Forms",
        15,
        "Mr. John Moon",
        ("Mr. Frank Dunn", "Mrs. Emma Watts"),
        problems=2,
    ),
}
OURS = ("chinese", "ten columns")


@pytest.fixture(params=REGISTERS)
def register(request: pytest.FixtureRequest) -> Register:
    if request.param not in OURS and not FOREIGN.exists():
        pytest.skip("the collection of foreign workbooks is not here")
    return REGISTERS[request.param]


@pytest.fixture
def loam(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Loam:
    monkeypatch.chdir(tmp_path)
    return commands(draw_map)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    Book.create(tmp_path / "new.loam").close()
    return tmp_path / "new.loam"


@pytest.fixture
def transactions(book: Path) -> Iterator[Callable[[], Transactions]]:
    """Opens the book, as the window would, between two commands."""
    opened: list[Book] = []

    def open_it() -> Transactions:
        opened.append(Book.open(book))
        return Transactions(opened[-1], SystemClock(), "Lin")

    yield open_it
    for each in opened:
        each.close()


def content(book: Path) -> Dump:
    with Book.open(book, read_only=True) as opened:
        return Transactions(opened, SystemClock()).ask(dump)


def bring_in(loam: Loam, book: Path, register: Register, folder: Path) -> Path:
    """The register through the mapping step: guessed, shown, remembered as “Register”."""
    workbook = register.write(folder)
    done = loam("import", "--book", book, workbook, "--mapping", "Register", "--customer", register.customer)
    assert done.status == (1 if register.problems else 0), done.err
    assert "is read as:" in done.err
    assert "remembered as “Register”" in done.err
    assert f"problems {register.problems}" in done.out
    return workbook


def test_a_register_is_recognised_the_second_time(loam: Loam, book: Path, register: Register, tmp_path: Path):
    workbook = bring_in(loam, book, register, tmp_path)
    unnamed = loam("import", "--book", book, workbook, "--dry-run")
    assert unnamed.status == 1
    assert '--mapping "Register"' in unnamed.err
    again = loam("import", "--book", book, workbook, "--mapping", "Register", "--dry-run", "--json")
    counts = again.json["counts"]
    assert counts.pop("unchanged") > register.people
    assert counts == NOTHING | {"problems": register.problems}
    assert "is read as" not in again.err
    assert len(content(book)["stakeholder"]) == register.people


def test_next_months_register_with_moved_columns_brings_only_what_is_new(
    loam: Loam, book: Path, tmp_path: Path
):
    bring_in(loam, book, REGISTERS["chinese"], tmp_path)
    later = write_chinese(tmp_path / "三月.xlsx", next_month=True)
    done = loam("import", "--book", book, later, "--mapping", "Register", "--json")
    assert done.status == 0
    assert done.json["counts"] == NOTHING | {"created": 2, "unchanged": 13}
    assert [row["came_back"]["name"] for row in done.json["rows"]] == ["法务部", "孙丽"]


@needs_libreoffice
def test_people_of_a_register_are_mapped_sent_edited_in_libreoffice_taken_back_and_reverted(
    loam: Loam,
    book: Path,
    register: Register,
    transactions: Callable[[], Transactions],
    tmp_path: Path,
):
    bring_in(loam, book, register, tmp_path)
    keys = put_on_the_map(transactions(), register)
    first_map = draw(loam, book, register, tmp_path / "before")
    assert register.boss in first_map
    export = loam("export", "--book", book, "--out", "sent.xlsx", "--customer", register.customer)
    assert export.status == 0
    before = content(book)
    cells = cells_to_set(Desk(tmp_path / "sent.xlsx"), keys)
    set_cells(tmp_path / "sent.xlsx", tmp_path / "back.xlsx", cells, tmp_path / "office")

    seen = loam("import", "--book", book, "back.xlsx", "--dry-run", "--json")
    counts = seen.json["counts"]
    assert counts.pop("unchanged") > register.people
    assert counts == NOTHING | {"changed": len(cells)}
    assert {(row["sheet"], row["cell"]) for row in seen.json["rows"]} == set(cells)
    score = key_score(loam, book, register)
    assert loam("import", "--book", book, "back.xlsx").status == 0
    after = content(book)
    assert after["stakeholder"][keys["boss"]]["title"] == "副总裁 & “CEO”"
    assert after["activity"][keys["visit"]]["title"] == "Visit, moved by headquarters"
    assert after["insight_section"][keys["section"]]["text"] == "First line.\n第二行"
    assert key_score(loam, book, register) > (score or 0.0)
    assert draw(loam, book, register, tmp_path / "after") != first_map

    newest = loam("history", "--book", book, "--json").json[0]
    assert newest["kind"] == "import"
    assert loam("revert", "--book", book, newest["key"]).status == 0
    assert content(book) == before
    assert loam("check", "--book", book).status == 0


def put_on_the_map(transactions: Transactions, register: Register) -> dict[str, str]:
    """Two people under a boss, one card where the user wants it, a visit, a section; the records' keys."""
    names = (register.boss, *register.others)
    boss, one, other = (key_of(transactions, "stakeholder", name=name) for name in names)
    customer = key_of(transactions, "customer", name=register.customer)
    edit = transactions.edit
    for person in (one, other):
        edit(Text("Move"), set_manager, person, boss)
    edit(Text("Place"), place, {boss: (120.0, 40.0)})
    start = datetime.combine(date(2026, 3, 10), time(10))
    visit = edit(Text("Plan"), add_activity, customer, ActivityKind.VISIT, "First visit", start).result
    section = edit(Text("Write"), insight.add_section, customer, SectionKind.DECODING, "Pain").result
    shown = transactions.ask(power_map, customer, transactions.clock.today())
    assert len(shown.people) == register.people
    transactions.book.close()
    return {"customer": customer, "boss": boss, "one": one, "visit": visit, "section": section}


def cells_to_set(sent: Desk, keys: dict[str, str]) -> Cells:
    """What headquarters does: a title, a new decision maker, a level with its evidence, a visit, a text."""
    said: dict[tuple[str, str, str], str | float] = {
        ("people", keys["boss"], "title"): "副总裁 & “CEO”",
        ("people", keys["boss"], "role"): "Approver (A)",
        ("people", keys["boss"], "level"): 2,
        ("people", keys["boss"], "level_evidence"): 'Said: "we go with you".',
        ("people", keys["one"], "phone"): "+86 755 0001",
        ("customers", keys["customer"], "city"): "深圳",
        ("activities", keys["visit"], "title"): "Visit, moved by headquarters",
        ("insight", keys["section"], "text"): "First line.\n第二行",
    }
    return {
        (sheet.title, sheet.cell(sent.rows(id_)[key], sent.column(id_, column)).coordinate): value
        for (id_, key, column), value in said.items()
        if (sheet := sent.sheet(id_)) is not None
    }


def draw(loam: Loam, book: Path, register: Register, stem: Path) -> str:
    """The map as svg, which is returned, and as a picture that is not blank."""
    for ending in ("svg", "png"):
        path = stem.with_suffix(f".{ending}")
        assert loam("map", "--book", book, "--customer", register.customer, "--out", path).status == 0
    image = QImage(str(stem.with_suffix(".png")))
    assert image.width() > 300
    assert (
        len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 8
    )
    svg = stem.with_suffix(".svg").read_text(encoding="utf-8")
    ElementTree.fromstring(svg)
    return svg


def key_score(loam: Loam, book: Path, register: Register) -> float | None:
    """K of calculation 4; None while no decision seat is known."""
    found = loam("scores", "--book", book, "--customer", register.customer, "--json").json
    [customer] = found["customers"]
    value = customer["K"]["value"]
    assert value is None or 0 <= value <= 100
    assert customer["K"]["why"]["next_step"]
    return None if value is None else float(value)
