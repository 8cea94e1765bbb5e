"""What a workbook of ours says about itself, on a hidden sheet: which book wrote it, when, and what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.exchange.workbook import SheetData
from models.values import Confidentiality

SHEET = "_loam"
LISTS = "_lists"
FORMAT = 1


@dataclass(frozen=True)
class Origin:
    """``revision`` and ``change_set`` say the state of book ``book_id`` at writing.

    ``customers`` is None for the whole book. ``withheld`` are cells (sheet, key, column) that a
    workbook cannot hold and that therefore say nothing. ``labels``: keys of rows by sheet and label.
    """

    book_id: str
    revision: int
    change_set: str
    schema: int
    language: str
    written_at: str
    author: str
    customers: frozenset[str] | None = None
    confidentiality: Confidentiality = Confidentiality.INTERNAL
    withheld: frozenset[tuple[str, str, str]] = frozenset()
    labels: dict[str, dict[str, str]] = field(default_factory=dict, hash=False)
    format: int = FORMAT

    def rows(self) -> Iterator[tuple[str, ...]]:
        """The rows of the hidden sheet."""
        yield "format", str(self.format)
        yield "book", self.book_id
        yield "revision", str(self.revision)
        yield "change_set", self.change_set
        yield "schema", str(self.schema)
        yield "language", self.language
        yield "written_at", self.written_at
        yield "author", self.author
        yield "confidentiality", self.confidentiality.value
        for customer in sorted(self.customers or ()):
            yield "customer", customer
        if self.customers is not None:
            yield "some_customers", "1"
        for withheld in sorted(self.withheld):
            yield "withheld", *withheld
        for sheet, labels in self.labels.items():
            for label, key in sorted(labels.items()):
                yield "label", sheet, key, label

    @classmethod
    def of(cls, sheet: SheetData) -> Origin | None:
        """The origin that the hidden sheet tells; None where it is not whole any more."""
        told: dict[str, str] = {}
        customers: set[str] = set()
        withheld: set[tuple[str, str, str]] = set()
        labels: dict[str, dict[str, str]] = {}
        for row in sheet.rows:
            match ["" if cell is None else str(cell) for cell in row]:
                case ["customer", key]:
                    customers.add(key)
                case ["withheld", of_sheet, key, column]:
                    withheld.add((of_sheet, key, column))
                case ["label", of_sheet, key, label]:
                    labels.setdefault(of_sheet, {})[label] = key
                case [name, value]:
                    told[name] = value
        try:
            return cls(
                told["book"],
                int(told["revision"]),
                told.get("change_set", ""),
                int(told["schema"]),
                told.get("language", "en"),
                told.get("written_at", ""),
                told.get("author", ""),
                frozenset(customers) if "some_customers" in told else None,
                Confidentiality(told["confidentiality"]),
                frozenset(withheld),
                labels,
                int(told["format"]),
            )
        except (KeyError, ValueError):
            return None
