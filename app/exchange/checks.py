"""Rules that a row must keep as a whole, beyond what each cell may say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.almanac.rule_text import read_rule
from app.errors import UserError
from app.exchange.columns import Row, Sheet
from app.operations.moments import require_order, require_zone
from app.text import Text
from models.values import PlanState, PromiseState


@dataclass(frozen=True)
class Fault:
    """A rule that a row breaks, and the columns that are to blame, the first one most."""

    text: Text
    columns: tuple[str, ...]


Values = Mapping[str, Any]
Check = Callable[[Values, Values, date], Fault | None]


def fault_of(sheet: Sheet, row: Row, before: Row | None, today: date) -> Fault | None:
    """The first rule that ``row`` breaks; ``before`` is the row as it is in the book now."""
    check = CHECKS.get(sheet.id)
    if check is None:
        return None
    ids = [column.id for column in sheet.columns]
    then = dict(zip(ids, before, strict=True)) if before is not None else {}
    return check(dict(zip(ids, row, strict=True)), then, today)


RATED = ("role", "target", "closeness", "rank", "power")


def _person(row: Values, before: Values, today: date) -> Fault | None:
    erased = [each for each in ("level", *RATED) if row[each] is None and before.get(each) is not None]
    if erased:
        return Fault(
            Text("What was rated is never erased. Choose another value, or put the old one back."), (*erased,)
        )
    evidence = ("level_evidence", "level_quote", "level_date", "level_confidence")
    if row["level"] is None:
        said = [column for column in evidence if row[column] is not None]
        if said:
            return Fault(Text("There is no level that this could belong to. Write the level too."), (*said,))
        return None
    day, earlier = row["level_date"], before.get("level_date")
    if day is not None and day > today:
        return Fault(
            Text("A rating cannot be dated in the future. Write today or an earlier day."), ("level_date",)
        )
    if day is not None and earlier is not None and day < earlier:
        return Fault(
            Text(
                "The level that counts is of {day}. Write a day that is not before it.",
                day=earlier.isoformat(),
            ),
            ("level_date", "level", "level_evidence", "level_quote", "level_confidence"),
        )
    return None


def _seat(row: Values, before: Values, today: date) -> Fault | None:
    if row["holder"] is None and row["holder_since"] is not None and before.get("holder") is None:
        return Fault(Text("Nobody holds this seat. Write who does, or clear the date."), ("holder_since",))
    return None


def _line(row: Values, before: Values, today: date) -> Fault | None:
    if row["from"] == row["to"]:
        return Fault(Text("A line leads from one person to another. Choose two people."), ("to", "from"))
    return None


def _assignment(row: Values, before: Values, today: date) -> Fault | None:
    return _in_order(row, "since", "until")


def _activity(row: Values, before: Values, today: date) -> Fault | None:
    fault = _times(row, before, today)
    if fault is not None:
        return fault
    return (
        _refused(lambda: require_order(row["starts_at"], row["ends_at"]), "starts_at", "ends_at")
        or _refused(lambda: require_zone(row["time_zone"]), "time_zone")
        or _refused(lambda: _require_rule(row), "recurrence")
    )


def _require_rule(row: Values) -> None:
    if row["recurrence"]:
        read_rule(row["recurrence"], row["starts_at"], row["time_zone"])


def _refused(check: Callable[[], object], *columns: str) -> Fault | None:
    """The fault that ``check`` tells by its UserError."""
    try:
        check()
    except UserError as error:
        return Fault(error.text, columns)
    return None


def _times(row: Values, before: Values, today: date) -> Fault | None:
    if row["ends_at"] < row["starts_at"]:
        return Fault(
            Text("This ends before it begins. Correct one of the two times."), ("ends_at", "starts_at")
        )
    return None


def _plan_item(row: Values, before: Values, today: date) -> Fault | None:
    if row["state"] is PlanState.CANCELLED and not row["cancel_reason"]:
        return Fault(
            Text("A cancelled item keeps its reason. Say why it is cancelled."), ("state", "cancel_reason")
        )
    return None


def _promise(row: Values, before: Values, today: date) -> Fault | None:
    if row["state"] is PromiseState.WITHDRAWN and not row["reason"]:
        return Fault(
            Text("A withdrawn promise keeps its reason. Say why it is withdrawn."), ("state", "reason")
        )
    return None


def _agreement(row: Values, before: Values, today: date) -> Fault | None:
    return _in_order(row, "starts_on", "ends_on")


def _centre(row: Values, before: Values, today: date) -> Fault | None:
    return _in_order(row, "opened_on", "closed_on")


def _in_order(row: Values, begin: str, end: str) -> Fault | None:
    if row[begin] is not None and row[end] is not None and row[end] < row[begin]:
        return Fault(Text("This ends before it begins. Correct one of the two dates."), (end, begin))
    return None


def _customer_rating(row: Values, before: Values, today: date) -> Fault | None:
    low, high = row["kind"].range
    if not low <= row["value"] <= high:
        return Fault(
            Text(
                "This rating goes from {low:g} to {high:g}. Choose a number in between.", low=low, high=high
            ),
            ("value", "kind"),
        )
    return _tie(row, before, today)


def _rating(row: Values, before: Values, today: date) -> Fault | None:
    if not isinstance(row["value"], row["kind"].scale):
        return Fault(
            Text("This rating belongs to another scale. Choose a word of the right one."), ("value", "kind")
        )
    return _tie(row, before, today)


def _tie(row: Values, before: Values, today: date) -> Fault | None:
    if row["rated_on"] > today:
        return Fault(
            Text("A rating cannot be dated in the future. Write today or an earlier day."), ("rated_on",)
        )
    return None


CHECKS: Mapping[str, Check] = {
    "people": _person,
    "seats": _seat,
    "lines": _line,
    "assignments": _assignment,
    "activities": _activity,
    "agenda": _times,
    "promises": _promise,
    "agreements": _agreement,
    "centres": _centre,
    "customer_ratings": _customer_rating,
    "plan": _plan_item,
    "ratings": _rating,
    "ties": _tie,
}
