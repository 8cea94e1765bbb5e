"""The rows of the customers table, as Qt wants them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QPersistentModelIndex, Qt

from app.folding import fold, holds_all
from app.formats import amount, day, listing, number, percentage
from app.labels import label
from app.method.completeness import NAMES
from app.method.three_dimensions import LETTERS
from app.queries.customers import CustomerRow
from app.text import Text, language, tr
from models.values import Grade
from views.icons import picture
from views.theme import colour, theme

STRONG = ("name", "revenue", "overall", "completeness", "contact")
"""Columns in full ink; the others are quieter."""

_NO_INDEX = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """A heading, what a cell says, and what it sorts by: None sorts last either way."""

    id: str
    title: Text
    shown: Callable[[CustomerRow], str]
    sorted_by: Callable[[CustomerRow], Any]
    width: int
    align: Qt.AlignmentFlag = _LEFT
    by_name: bool = False


def _with_minimum(row: CustomerRow) -> str:
    """R beside the lowest of the three dimensions: "61 · K 51"."""
    if row.overall is None:
        return "–"
    lowest = "–" if row.lowest is None else number(row.lowest)
    return f"{number(row.overall)} · {LETTERS[row.minimum]} {lowest}"


COLUMNS = (
    Column(
        "grade",
        Text("Grade"),
        lambda row: row.grade.value if row.grade else "",
        lambda row: list(Grade).index(row.grade) if row.grade else None,
        64,
        _CENTRE,
    ),
    Column("name", Text("Customer"), lambda row: row.name, lambda row: row.name, 200, by_name=True),
    Column(
        "sector",
        Text("Sector"),
        lambda row: label(row.sector) if row.sector else "",
        lambda row: label(row.sector) if row.sector else None,
        152,
        by_name=True,
    ),
    Column(
        "region", Text("Region"), lambda row: row.region, lambda row: row.region or None, 112, by_name=True
    ),
    Column(
        "market",
        Text("Market type"),
        lambda row: label(row.market_type) if row.market_type else "",
        lambda row: label(row.market_type) if row.market_type else None,
        112,
        by_name=True,
    ),
    Column(
        "revenue",
        Text("Revenue"),
        lambda row: "–" if row.breaks_ground else amount(row.revenue, row.currency),
        lambda row: None if row.breaks_ground else row.revenue,
        112,
        _RIGHT,
    ),
    Column(
        "overall",
        Text("R, lowest"),
        _with_minimum,
        lambda row: row.overall,
        112,
        _RIGHT,
    ),
    Column(
        "completeness",
        Text("Complete"),
        lambda row: "–" if row.completeness is None else percentage(row.completeness / 100),
        lambda row: row.completeness,
        96,
        _RIGHT,
    ),
    Column(
        "contact",
        Text("Next contact"),
        lambda row: day(row.next_contact) or "–",
        lambda row: row.next_contact,
        112,
    ),
    Column("people", Text("People"), lambda row: number(row.people), lambda row: row.people, 72, _RIGHT),
    Column(
        "missing",
        Text("What is missing"),
        lambda row: listing(NAMES[kind] for kind in row.missing),
        lambda row: len(row.missing),
        160,
    ),
)


class CustomersModel(QAbstractTableModel):
    """Customers that the filters let through, in the order of the clicked heading."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[CustomerRow] = []
        self._texts: dict[str, str] = {}
        self._shown: list[CustomerRow] = []
        self._query = ""
        self._grades: frozenset[Grade | None] = frozenset()
        self._order = (1, Qt.SortOrder.AscendingOrder)
        self.today: date | None = None

    def set_rows(self, rows: Sequence[CustomerRow]) -> None:
        """Show other rows through the same filters."""
        self._all = list(rows)
        self._texts = {row.key: _searchable(row) for row in rows}
        self._choose()

    def set_filter(self, query: str, grades: frozenset[Grade | None]) -> None:
        """Show customers with all words of ``query`` and one of ``grades``; no grades are all."""
        self._query, self._grades = query, grades
        self._choose()

    def row_at(self, place: int) -> CustomerRow:
        """The customer in line ``place``, from the top."""
        return self._shown[place]

    def place_of(self, key: str) -> int | None:
        """The line in which customer ``key`` is shown, None when the filters hide it."""
        return next((place for place, row in enumerate(self._shown) if row.key == key), None)

    @property
    def total(self) -> int:
        """How many customers there are, shown or not."""
        return len(self._all)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.shown(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align
            case Qt.ItemDataRole.FontRole if column.align == _RIGHT or column.id == "contact":
                return theme().font(figures=True)
            case Qt.ItemDataRole.FontRole if column.id == "name":
                return theme().font(strong=True)
            case Qt.ItemDataRole.ForegroundRole if column.id == "overall" and row.opposed:
                return colour("bad")
            case Qt.ItemDataRole.ToolTipRole if column.id == "overall" and row.opposed:
                return tr("A decision maker or approver is against us.")
            case Qt.ItemDataRole.DecorationRole if column.id == "overall" and row.opposed:
                return picture("flag", 16, theme().tokens.bad)
            case Qt.ItemDataRole.ForegroundRole if column.id not in STRONG:
                return colour("ink_2")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return str(COLUMNS[section].title)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return COLUMNS[section].align
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self._order = (column, order)
            self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        let_through = [
            row
            for row in self._all
            if (not self._grades or row.grade in self._grades)
            and holds_all(self._texts[row.key], self._query)
        ]
        self._shown = _sorted(let_through, *self._order)
        self.endResetModel()


def _sorted(rows: list[CustomerRow], place: int, order: Qt.SortOrder) -> list[CustomerRow]:
    """Sorted by one column, customers of equal value by name, those without a value last."""
    collator = QCollator(QLocale(language()))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    column = COLUMNS[place]

    def value(row: CustomerRow) -> Any:
        found = column.sorted_by(row)
        return collator.sortKey(found) if column.by_name else found

    rows = sorted(rows, key=lambda row: collator.sortKey(row.name))
    known = [row for row in rows if column.sorted_by(row) is not None]
    unknown = [row for row in rows if column.sorted_by(row) is None]
    return sorted(known, key=value, reverse=order is Qt.SortOrder.DescendingOrder) + unknown


def _searchable(row: CustomerRow) -> str:
    sector = label(row.sector) if row.sector else ""
    market = label(row.market_type) if row.market_type else ""
    return fold(" ".join([row.name, row.code, row.region, sector, market, row.owner_name, row.parent_name]))


def grade_name(grade: Grade | None) -> str:
    """What a filter for ``grade`` says."""
    return tr("No grade") if grade is None else f"{grade.value} {label(grade)}"
