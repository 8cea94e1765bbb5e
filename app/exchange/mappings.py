"""Mappings of foreign workbooks that the book remembers by name."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.exchange.mapping import Mapping
from app.operations.records import require_name
from app.text import Text
from models.setting import WorkbookMapping


def saved_mappings(session: Session) -> list[Mapping]:
    """All remembered mappings by name; one that this Loam cannot read is left out."""
    found = []
    for row in session.scalars(select(WorkbookMapping).order_by(WorkbookMapping.name)):
        try:
            found.append(Mapping.from_json(json.dumps(row.definition)))
        except (ValueError, KeyError, TypeError):
            continue
    return found


def mapping_named(session: Session, name: str) -> Mapping:
    """The remembered mapping of that name.

    Raises:
        UserError: there is none.
    """
    for mapping in saved_mappings(session):
        if mapping.name == name:
            return mapping
    raise UserError(
        Text("There is no mapping “{name}” in this book. Make it in the import dialog.", name=name)
    )


def save_mapping(session: Session, mapping: Mapping) -> None:
    """Remember a mapping under its name, in the place of an earlier one of that name.

    Raises:
        UserError: the name is empty or too long.
    """
    name = require_name(mapping.name)
    definition = json.loads(mapping.to_json()) | {"name": name}
    row = session.scalar(select(WorkbookMapping).where(WorkbookMapping.name == name))
    if row is None:
        session.add(WorkbookMapping(name=name, definition=definition))
    else:
        row.definition = definition
