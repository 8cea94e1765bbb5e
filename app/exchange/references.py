"""Names of rows: labels that are unique within a sheet, and back from a name to the row.

Workbooks link rows by names. A label is the row's own name, with department or customer after it
where two share a name, and a number where even that does not tell them apart.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.exchange.cells import Reference, folded
from app.exchange.columns import Row, Sheet
from app.exchange.rows import Rows, Snapshot
from app.exchange.sheets import SHEETS
from app.exchange.spelling import Unread
from app.exchange.workbook import Cell
from app.formats import listing
from app.text import LANGUAGES, Text

Labels = Mapping[str, Mapping[str, str]]
"""Labels by sheet and key."""

QUALIFIERS: Mapping[str, tuple[str, ...]] = {
    "customers": ("code",),
    "departments": ("customer",),
    "people": ("department", "customer"),
    "steps": ("customer",),
    "rivals": (),
    "team": ("title",),
    "activities": ("customer",),
    "plan": ("person", "customer"),
    "sources": ("customer",),
    "plan_templates": ("grade",),
    "agreements": ("customer",),
    "centres": ("customer",),
}
"""Sheets that others refer to, and what is added to a name as long as it is not unique."""

KEPT_APART = frozenset({"steps"})
"""Sheets whose rows only rows of the same customer refer to: customers call their steps the same."""


def labels_of(snapshot: Snapshot) -> dict[str, dict[str, str]]:
    """A label for every row that may be referred to, unique within its sheet (without case)."""
    names: dict[str, dict[str, str]] = {}
    for sheet_id in QUALIFIERS:
        sheet, outside = SHEETS[sheet_id], snapshot.outside.get(sheet_id, {})
        names[sheet_id] = {key: _one_line(name) for key, name in outside.items()}
        names[sheet_id] |= {key: name_of(sheet, row) for key, row in snapshot.rows[sheet_id].items()}
    return {
        sheet_id: _unique(SHEETS[sheet_id], snapshot.rows[sheet_id], qualifiers, names)
        for sheet_id, qualifiers in QUALIFIERS.items()
    }


def name_of(sheet: Sheet, row: Row) -> str:
    """The name of a row as it stands in lists: one line, without the sign that parts names."""
    name = _one_line(str(sheet.value(row, sheet.name) or ""))
    if sheet.id == "activities" and isinstance(start := sheet.value(row, "starts_at"), datetime):
        return f"{name} · {start.date().isoformat()}"
    return name


def _one_line(name: str) -> str:
    return " ".join(name.replace(";", ",").replace("；", "，").split()) or "?"


def _unique(
    sheet: Sheet, rows: Mapping[str, Row], qualifiers: Iterable[str], names: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    labels = dict(names[sheet.id])
    for column in qualifiers:
        place, kind = sheet.place[column], sheet.column(column).kind
        for key in _ambiguous(labels):
            value = rows[key][place] if key in rows else None
            if value is not None:
                more = names[kind.sheet].get(value, "") if isinstance(kind, Reference) else _one_line(value)
                labels[key] = f"{labels[key]} · {more}"
    taken = {folded(label) for label in labels.values()}
    numbers: Counter[str] = Counter()
    for key in _ambiguous(labels):
        word = folded(labels[key])
        numbers[word] += 1
        while f"{word} #{numbers[word]}" in taken:
            numbers[word] += 1
        labels[key] = f"{labels[key]} #{numbers[word]}"
    return labels


def _ambiguous(labels: Mapping[str, str]) -> list[str]:
    """Keys whose label another one has too, in the order of keys."""
    seen: dict[str, list[str]] = {}
    for key in sorted(labels):
        seen.setdefault(folded(labels[key]), []).append(key)
    return sorted(key for keys in seen.values() if len(keys) > 1 for key in keys)


@dataclass
class Names:
    """From names to keys, as one workbook and one book understand them.

    Asked in this order: the list that was written with the workbook (``listed``), the rows of the
    ``workbook`` itself, new and renamed ones too, the rows of the ``book``. Of several rows of one name
    the one of ``customer`` is meant, whose row is being read; else the name fits none. ``shown`` are the
    labels that people read, ``owners`` the customers that rows belong to.
    """

    language: str
    shown: dict[str, dict[str, str]]
    listed: dict[str, dict[str, str]] = field(default_factory=dict)
    workbook: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    book: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    owners: Mapping[str, str | None] = field(default_factory=dict)
    customer: str | None = None

    def label(self, sheet: str, key: str) -> str:
        return self.shown.get(sheet, {}).get(key, key)

    def learn(self, sheet: Sheet, rows: Iterable[tuple[str, str, Cell]]) -> None:
        """Take up the rows of the workbook: key, name and, for activities, the day."""
        known = self.workbook.setdefault(sheet.id, {})
        shown = self.shown.setdefault(sheet.id, {})
        for key, name, day in rows:
            line = _one_line(name)
            shown.setdefault(key, line)
            known.setdefault(folded(line), set()).add(key)
            if isinstance(day, date):
                known.setdefault(folded(f"{line} · {day.isoformat()[:10]}"), set()).add(key)

    def find(self, sheet: str, label: str) -> str | Unread:
        word = folded(_one_line(label))
        key = self.listed.get(sheet, {}).get(word)
        if key is not None and not self._is_strange(sheet, key):
            return key
        for known in (self.workbook, self.book):
            keys = {each for each in known.get(sheet, {}).get(word, ()) if not self._is_strange(sheet, each)}
            if len(keys) > 1 and self.customer is not None:
                keys = {key for key in keys if self.owners.get(key) == self.customer} or keys
            if len(keys) == 1:
                return next(iter(keys))
            if keys:
                return Unread(
                    Text(
                        "“{name}” fits {count} rows of sheet “{sheet}”. Choose from the list.",
                        name=label,
                        count=len(keys),
                        sheet=SHEETS[sheet].title,
                    )
                )
        near = difflib.get_close_matches(word, self._known(sheet), n=3, cutoff=0.6)
        if near:
            return Unread(
                Text(
                    "“{name}” is not on sheet “{sheet}”. Did you mean {near}?",
                    name=label,
                    sheet=SHEETS[sheet].title,
                    near=listing(f"“{self._spelled(sheet, each)}”" for each in near),
                )
            )
        return Unread(
            Text(
                "“{name}” is not on sheet “{sheet}”. Add it there, or choose from the list.",
                name=label,
                sheet=SHEETS[sheet].title,
            )
        )

    def _known(self, sheet: str) -> list[str]:
        found = {word for word, key in self.listed.get(sheet, {}).items() if not self._is_strange(sheet, key)}
        for known in (self.workbook, self.book):
            for word, keys in known.get(sheet, {}).items():
                if any(not self._is_strange(sheet, key) for key in keys):
                    found.add(word)
        return sorted(found)

    def _is_strange(self, sheet: str, key: str) -> bool:
        """Whether the row belongs to another customer than the row being read, and must not."""
        if sheet not in KEPT_APART or self.customer is None:
            return False
        return self.owners.get(key, self.customer) != self.customer

    def _spelled(self, sheet: str, word: str) -> str:
        spelled = (label for label in self.shown.get(sheet, {}).values() if folded(label) == word)
        return next(spelled, word)


@dataclass
class WritingSpeech:
    """Speech of the writer, who only shows."""

    language: str
    shown: Labels

    def label(self, sheet: str, key: str) -> str:
        return self.shown[sheet][key]

    def find(self, sheet: str, label: str) -> str | Unread:
        raise NotImplementedError("The writer does not look up names.")


def words_of(labels: Mapping[str, str]) -> dict[str, set[str]]:
    """Keys by folded label."""
    found: dict[str, set[str]] = {}
    for key, label in labels.items():
        found.setdefault(folded(label), set()).add(key)
    return found


def titles_of(sheet: Sheet) -> set[str]:
    """The sheet's title in every language, folded."""
    return {folded(sheet.title.say(language)) for language in LANGUAGES}


def owners_of(rows: Rows) -> dict[str, str | None]:
    """The customer of every row that belongs to one, by key."""
    found: dict[str, str | None] = {}
    for sheet_id, of_sheet in rows.items():
        place = SHEETS[sheet_id].place.get("customer")
        if place is not None:
            found.update((key, row[place]) for key, row in of_sheet.items())
    return found
