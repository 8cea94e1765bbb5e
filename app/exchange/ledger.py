"""The ledger: which workbooks left and which came back, kept in the book.

Sending writes its entry as an edit of its own, since it happened and the history should say so; but
it is no step of anybody's work, so it is never handed to the window's undo stack (``Workspace.adopt``
is not called for it): Ctrl+Z after an export takes back the edit before it. Entries are in no sheet of a
workbook, so an entry never shows up as a difference. A received workbook is entered within the import's
own transaction and goes with it when that is reverted.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.exchange.origin import Origin
from app.text import Text
from app.transactions import Transactions, author
from models.setting import LedgerEntry
from models.values import Direction


def record_sent(
    transactions: Transactions, file_name: str, sha256: str, origin: Origin, counts: Mapping[str, int]
) -> None:
    """Write down that a workbook went out."""

    def enter(session: Session) -> None:
        session.add(_entry(session, Direction.SENT, file_name, sha256, origin, counts))

    transactions.note_export(Text("Export {file}", file=file_name), enter)


def record_received(
    session: Session, file_name: str, sha256: str, origin: Origin | None, counts: Mapping[str, int]
) -> None:
    """Write down, within an import, that a workbook came in; ``origin`` is None for foreign ones."""
    session.add(_entry(session, Direction.RECEIVED, file_name, sha256, origin, counts))


def was_received(session: Session, sha256: str) -> bool:
    """Whether exactly this file was imported before."""
    found = select(LedgerEntry.key).where(
        LedgerEntry.sha256 == sha256, LedgerEntry.direction == Direction.RECEIVED
    )
    return session.scalar(found.limit(1)) is not None


def _entry(
    session: Session,
    direction: Direction,
    file_name: str,
    sha256: str,
    origin: Origin | None,
    counts: Mapping[str, int],
) -> LedgerEntry:
    clock = session.info["clock"]
    customers = None if origin is None or origin.customers is None else sorted(origin.customers)
    return LedgerEntry(
        direction=direction,
        file_name=file_name,
        sha256=sha256,
        at=clock.now().astimezone(UTC).replace(tzinfo=None, microsecond=0),
        author=author(session) or None,
        book_id="" if origin is None else origin.book_id,
        revision=0 if origin is None else origin.revision,
        language=None if origin is None else origin.language,
        scope=customers,
        counts=dict(counts),
    )
