"""What was changed in approved plan items since they were approved: read from the history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select, true
from sqlalchemy.orm import Session

from app.changes import Columns
from app.stored_values import from_stored, target_of
from models.change import ChangeRow, ChangeSetRow
from models.plan import PlanItem
from models.schema import RECORDS
from models.values import ChangeAction, PlanState

AGREED = (
    "title",
    "dimension",
    "stakeholder_key",
    "department_key",
    "from_level",
    "to_level",
    "support",
    "owner_key",
    "weight",
    "due_on",
    "acceptance",
)
"""What a manager agrees to. Progress, evidence and the steps are the work itself, no change of the plan."""

WAITING = (PlanState.APPROVED, PlanState.IN_PROGRESS, PlanState.DONE)
"""States in which a change asks for another approval; later ones are settled."""


@dataclass(frozen=True)
class LaterChange:
    """A field that reads otherwise than when it was approved: ``before`` then, ``after`` now.

    They are values; what a field refers to is told by its name. ``author`` changed it last, at the
    moment ``at`` (UTC).
    """

    column: str
    before: Any
    after: Any
    author: str
    at: datetime

    @property
    def on(self) -> date:
        """The user's calendar day."""
        return self.at.astimezone().date()


class _Since(NamedTuple):
    """One field's way since the approval: its value then, and the revision that changed it last."""

    before: Any
    after: Any
    revision: int


_Fields = dict[str, _Since]
"""By column; what is touched again keeps the value that it had first."""


def changed_since_approval(session: Session, customer: str | None = None) -> dict[str, frozenset[str]]:
    """The columns of ``AGREED`` that differ from what was approved, by item; only items with some.

    Of one customer, or of all. An item that came into the book approved counts from then on.
    """
    items = select(PlanItem.key)
    if customer is not None:
        items = items.where(PlanItem.customer_key == customer)
    found: dict[str, frozenset[str]] = {}
    for key, fields in _fields_since(session, items).items():
        different = frozenset(name for name, since in fields.items() if since.before != since.after)
        if different:
            found[key] = different
    return found


def later_changes(session: Session, key: str) -> tuple[LaterChange, ...]:
    """What was changed in one item since it was approved, in the order of its form."""
    fields = _fields_since(session, select(PlanItem.key).where(PlanItem.key == key)).get(key, {})
    touched = [(name, fields[name]) for name in AGREED if name in fields]
    changed = [(name, since) for name, since in touched if since.before != since.after]
    sets = {
        row.revision: row
        for row in session.execute(
            select(ChangeSetRow.revision, ChangeSetRow.author, ChangeSetRow.at).where(
                ChangeSetRow.revision.in_([since.revision for _, since in changed])
            )
        )
    }
    return tuple(
        LaterChange(
            name,
            _value(session, name, since.before),
            _value(session, name, since.after),
            sets[since.revision].author,
            datetime.fromisoformat(sets[since.revision].at),
        )
        for name, since in changed
    )


def _fields_since(session: Session, items: Select[str]) -> dict[str, _Fields]:
    """Of each of ``items`` that waits for its end approved, the fields touched since.

    A plan has tens of thousands of changes: SQLite picks those after the last approval and reads them.
    """
    waiting = items.where(PlanItem.approved_on.is_not(None), PlanItem.state.in_(WAITING))
    updates = (
        ChangeRow.table_name == "plan_item",
        ChangeRow.record.in_(waiting),
        ChangeRow.action == ChangeAction.UPDATE,
    )
    counted = func.json_type(ChangeRow.after, "$.approvals").is_not(None)
    undone = _read(ChangeRow.after, "approvals") < func.coalesce(_read(ChangeRow.before, "approvals"), 0)
    approvals = (
        select(ChangeRow.record, func.max(ChangeRow.id).label("last"), func.max(undone).label("undone"))
        .where(*updates, counted | _read(ChangeRow.after, "approved_on").is_not(None))
        .group_by(ChangeRow.record)
        .cte()
    )
    touched = func.json_each(ChangeRow.after).table_valued("key", "value")
    rows = session.execute(
        select(
            ChangeRow.record,
            touched.c.key,
            _read(ChangeRow.before, touched.c.key),
            touched.c.value,
            ChangeRow.revision,
        )
        .outerjoin(approvals, approvals.c.record == ChangeRow.record)
        .join(touched, true())
        .where(*updates, ChangeRow.id > func.coalesce(approvals.c.last, 0), touched.c.key.in_(AGREED))
        .order_by(ChangeRow.record, ChangeRow.revision, ChangeRow.id)
    )
    found: dict[str, _Fields] = {}
    for record, name, *since in rows:
        _touch(found.setdefault(record, {}), name, _Since(*since))
    return found | _walked(session, select(approvals.c.record).where(approvals.c.undone))


def _read(column: Any, name: Any) -> Any:
    """In SQL, the value of the column ``name`` in the stored columns ``column``; NULL where it is not."""
    return func.json_extract(column, "$." + name)


def _walked(session: Session, records: Select[str]) -> dict[str, _Fields]:
    """The fields touched since the approval that holds, of items of which an approval was undone."""
    rows = session.execute(
        select(ChangeRow.record, ChangeRow.revision, ChangeRow.before, ChangeRow.after)
        .where(
            ChangeRow.table_name == "plan_item",
            ChangeRow.record.in_(records),
            ChangeRow.action == ChangeAction.UPDATE,
        )
        .order_by(ChangeRow.id)
    )
    approvals: dict[str, _Approvals] = {}
    for record, revision, before, after in rows:
        approvals.setdefault(record, _Approvals()).note(revision, before or {}, after or {})
    return {key: item.fields for key, item in approvals.items()}


class _Approvals:
    """The fields touched since each approval of an item; undoing an approval brings the one before back.

    The first is that with which the item came into the book, if it came approved.
    """

    def __init__(self) -> None:
        self._since: list[_Fields] = [{}]

    @property
    def fields(self) -> _Fields:
        """Those touched since the approval that holds now."""
        return self._since[-1]

    def note(self, revision: int, before: Columns, after: Columns) -> None:
        """Reckon with one change, the oldest first."""
        if "approvals" in after or after.get("approved_on") is not None:
            if "approvals" in after and after["approvals"] < (before.get("approvals") or 0):
                self._forget_last()
            else:
                self._since.append({})
            return
        for name in AGREED:
            if name in after:
                _touch(self.fields, name, _Since(before.get(name), after[name], revision))

    def _forget_last(self) -> None:
        touched = self._since.pop() if len(self._since) > 1 else {}
        for name, since in touched.items():
            _touch(self.fields, name, since)


def _touch(fields: _Fields, name: str, since: _Since) -> None:
    first = fields[name].before if name in fields else since.before
    fields[name] = since._replace(before=first)


def _value(session: Session, name: str, stored: Any) -> Any:
    """What a stored value means; of a reference the name."""
    value = from_stored(session, "plan_item", name, stored)
    target = target_of("plan_item", name)
    if target is None or value is None:
        return value
    found = session.get(RECORDS[target], value)
    return str(getattr(found, "name", "")) if found is not None else None
