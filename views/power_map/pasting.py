"""A list of names and titles from Excel, as people."""

from __future__ import annotations

import csv

from app.operations.records import LONGEST_TEXT

HEADINGS = frozenset(
    (
        *("name", "full name", "person", "contact"),
        *("姓名", "名字", "名称", "联系人"),
        *("nombre", "nombre completo", "persona", "contacto"),
    )
)
"""First cells that head a list rather than name somebody."""


def people_in(text: str) -> list[tuple[str, str | None]]:
    """(name, title) of each line of ``text``: tab-separated as Excel copies, or one name a line.

    Blank lines, a line of headings, and lines whose name is too long are left out.
    """
    lines = text.replace("\0", "").splitlines(keepends=True)
    rows = csv.reader(lines, delimiter="\t") if "\t" in text else ([line] for line in lines)
    found = []
    for place, cells in enumerate(rows):
        filled = [" ".join(cell.split()) for cell in cells]
        name, title = (*filled, "", "")[:2]
        heading = place == 0 and name.casefold() in HEADINGS
        if name and not heading and len(name) <= LONGEST_TEXT:
            found.append((name, title or None))
    return found
