"""People on the clipboard: as rows that Excel takes and gives, and as what they are in this book."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData

from app.labels import LABELS, label, short
from app.operations.copying import Listed
from app.operations.records import LONGEST_TEXT
from app.queries.power_map import PersonCard
from app.text import LANGUAGES
from models.values import Role

HEADINGS = frozenset(
    (
        *("name", "full name", "person", "contact"),
        *("姓名", "名字", "名称", "联系人"),
        *("nombre", "nombre completo", "persona", "contacto"),
    )
)
"""First cells that head a list rather than name somebody."""

FORMAT = "application/x-loam-people"
"""A JSON list of keys of people."""


def people_in(text: str) -> list[Listed]:
    """Name, title, department and role of each line of ``text``.

    Cells are parted by tabs, as Excel copies them; without tabs each line is a name. Blank lines, a line
    of headings, and lines whose name is too long (see ``too_long_in``) are left out; so is a role that is
    none.
    """
    found = []
    for _, (name, title, department, role) in _rows_of(text):
        if len(name) <= LONGEST_TEXT:
            home = department if len(department) <= LONGEST_TEXT else ""
            found.append(Listed(name, title or None, home or None, role_of(role)))
    return found


def too_long_in(text: str) -> list[int]:
    """The lines of ``text``, counted from 1, whose names are longer than ``LONGEST_TEXT`` characters."""
    return [number for number, (name, *_) in _rows_of(text) if len(name) > LONGEST_TEXT]


def _rows_of(text: str) -> Iterator[tuple[int, tuple[str, str, str, str]]]:
    """The lines that name somebody: which one it is, counted from 1, and its first four cells."""
    lines = text.replace("\0", "").splitlines(keepends=True)
    rows = csv.reader(lines, delimiter="\t") if "\t" in text else ([line] for line in lines)
    for number, cells in enumerate(rows, start=1):
        filled = [" ".join(cell.split()) for cell in cells]
        name, title, department, role = (*filled, "", "", "", "")[:4]
        if name and not (number == 1 and name.casefold() in HEADINGS):
            yield number, (name, title, department, role)


def role_of(text: str) -> Role | None:
    """The decision role that ``text`` names: by its letter, or by its name in any of the languages."""
    wanted = text.strip().casefold()
    if not wanted:
        return None
    for role in Role:
        names = (LABELS[Role][role].say(language) for language in LANGUAGES)
        if wanted == role.value.casefold() or wanted in {name.casefold() for name in names}:
            return role
    return None


def on_clipboard(people: Sequence[PersonCard]) -> QMimeData:
    """``people`` as name, title, department, role and level for Excel, and as themselves for a map."""
    rows = io.StringIO()
    writer = csv.writer(rows, delimiter="\t", lineterminator="\n")
    for person in people:
        role = label(person.role) if person.role is not None else ""
        cells = (person.name, person.title, person.department_name, role, short(person.level))
        writer.writerow(cells)
    made = QMimeData()
    made.setText(rows.getvalue())
    made.setData(FORMAT, json.dumps([person.key for person in people]).encode())
    return made


def own_people(data: QMimeData | None) -> list[str]:
    """Keys of people that a map put there, [] where something else is on the clipboard."""
    if data is None or not data.hasFormat(FORMAT):
        return []
    try:
        keys = json.loads(bytes(data.data(FORMAT).data()))
    except ValueError:
        return []
    return [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []
