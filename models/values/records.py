"""How changes and workbooks are told."""

from __future__ import annotations

from enum import StrEnum


class ChangeKind(StrEnum):
    """How a change set came about."""

    EDIT = "edit"
    IMPORT = "import"
    EXPORT = "export"
    UNDO = "undo"
    REDO = "redo"
    REVERT = "revert"


class Direction(StrEnum):
    """Which way a workbook went."""

    SENT = "sent"
    RECEIVED = "received"


class ChangeAction(StrEnum):
    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"
