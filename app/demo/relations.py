"""The organisational relationship and what follows from meeting people, as ``relations.json`` tells it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from app.demo.contacts import Contact
from app.demo.days import Days, Month
from app.demo.material import FOLDER, Material
from app.demo.steps import Id, Step
from app.method.periods import quarter_of
from app.operations.assessment import take_assessments
from app.text import Text
from models.values import ActivityKind, CustomerRatingKind, Partnership

MANAGER = "许静秋"
QUARTERS = 7
"""Quarters that were assessed, the last one included."""

DEEDS: Mapping[str, Callable[[str], Text]] = {
    "agreements": lambda name: Text("Record the agreement with {name}", name=name),
    "centres": lambda name: Text("Record the innovation centre with {name}", name=name),
    "promises": lambda name: Text("Write down what was promised at {name}", name=name),
    "opinions": lambda name: Text("Pass on what {name} says", name=name),
    "care": lambda name: Text("Care for people at {name}", name=name),
    "cadences": lambda name: Text("Agree how often {name} is seen", name=name),
    "support": lambda name: Text("Ask for support for {name}", name=name),
}
"""What is told of a customer, and what the edit is called."""

AMOUNTS = frozenset({"amount", "value", "forecast"})


def relations(material: Material, days: Days) -> Iterator[Step]:
    """All of it, in no order; each on the day that it was written down."""
    told: dict[str, Any] = json.loads((FOLDER / "relations.json").read_text(encoding="utf-8"))
    names = {member["id"]: member["name"] for member in material.team}
    for group, deed in DEEDS.items():
        for (code, ago), rows in _by_day(told[group]).items():
            firm = material.firms[code]
            step = Step(days.ago(ago), names[firm.lead], deed(firm.name), order=40)
            for table, name, columns in rows:
                step.add(table, name, customer_key=Id(code), **_values(columns, days))
                if "_key" in str(columns) and table in _PARTS:
                    del step.inserts[table][Id(name)]["customer_key"]
            yield step
    yield from _ratings(told["ratings"], material, days)
    yield _customers(told, material, days)
    yield _template(told["template"], days)


_PARTS = frozenset({"agreement_project", "innovation_topic"})
"""Tables whose records belong to their customer through another one."""


def _by_day(rows: Sequence[Sequence[Any]]) -> dict[tuple[str, int], list[Sequence[Any]]]:
    found: dict[tuple[str, int], list[Sequence[Any]]] = {}
    for code, ago, *row in rows:
        found.setdefault((code, ago), []).append(row)
    return found


def _values(columns: Mapping[str, Any], days: Days) -> dict[str, Any]:
    return {name: _value(name, value, days) for name, value in columns.items()}


def _value(name: str, value: Any, days: Days) -> Any:
    """ "@id" is a record, "ago:3", "in:3" and "past:month:day:year" are days; amounts are money."""
    if name in AMOUNTS:
        return Decimal(value)
    if not isinstance(value, str):
        return value
    sign, _, rest = value.partition(":")
    if value.startswith("@"):
        return Id(value[1:])
    if sign == "ago" and rest.isdigit():
        return days.ago(int(rest))
    if sign == "in" and rest.isdigit():
        return days.ago(-int(rest))
    if sign == "past":
        month, day, year = (int(part) for part in rest.split(":"))
        return date(year, month, day)
    return value


def _ratings(rows: Sequence[Sequence[Any]], material: Material, days: Days) -> Iterator[Step]:
    for number, (code, ago, values, evidence) in enumerate(rows):
        firm = material.firms[code]
        day = days.ago(ago)
        step = Step(day, MANAGER, Text("Rate the relationship with {name}", name=firm.name), order=41)
        for kind, value in values.items():
            step.add(
                "customer_rating",
                f"{code} rating {number} {kind}",
                customer_key=Id(code),
                kind=CustomerRatingKind(kind),
                value=float(value),
                rated_on=day,
                author=MANAGER,
                evidence=evidence,
            )
        yield step


def _customers(told: Mapping[str, Any], material: Material, days: Days) -> Step:
    """Where each customer stands on the ladder, what we expect of it; whose birthday is a lunar one."""
    step = Step(days.ago(30), MANAGER, Text("Forecast the next 24 months"), order=42)
    for code, columns in told["customers"].items():
        step.change(
            "customer",
            code,
            partnership=Partnership(columns["partnership"]),
            forecast=Decimal(columns["forecast"]),
        )
    for person in told["lunar"]:
        step.change("stakeholder", person, lunar_birthday=True)
    return step


def _template(templates: Sequence[Sequence[Any]], days: Days) -> Step:
    step = Step(days.ago(150), MANAGER, Text("Keep good practice as a plan template"), order=43)
    names = ("title", "dimension", "role", "rank", "to_level", "support", "kind", "owner_role", "weeks")
    for name, grade, items in templates:
        template = step.add("plan_template", f"template {name}", name=name, grade=grade)
        for position, (*columns, weight, acceptance) in enumerate(items):
            step.add(
                "plan_template_item",
                f"{template} {position}",
                template_key=template,
                position=position,
                weight=weight,
                acceptance=acceptance,
                **dict(zip(names, columns, strict=True)),
            )
    return step


def assessments(days: Days, months: Sequence[Month]) -> Iterator[Step]:
    """At the end of each of the last quarters the manager keeps the scores of all customers."""
    ends = [month.last for month in months if month.last.month % 3 == 0 and month.last < days.yesterday]
    for end in ends[-QUARTERS:]:
        period = quarter_of(end)
        step = Step(end, MANAGER, Text("Assess {period}", period=period.replace("-", " ")), order=90)
        step.operation = lambda session, period=period: take_assessments(session, period)
        yield step


def topics(met: Sequence[Contact], material: Material, days: Days) -> Iterator[Step]:
    """What the last benchmarking meeting of some customers spoke about."""
    told: dict[str, Any] = json.loads((FOLDER / "relations.json").read_text(encoding="utf-8"))["topics"]
    columns = ("topic", "ours", "theirs", "common_ground", "follow_up")
    for code, rows in told.items():
        past = [
            each
            for each in met
            if each.customer == code
            and each.kind is ActivityKind.BENCHMARKING
            and not each.cancelled
            and each.day < days.ago(40)
        ]
        if not past:
            continue
        firm = material.firms[code]
        names = {member["id"]: member["name"] for member in material.team}
        day = min(past[-1].day + timedelta(days=35), days.yesterday)
        text = Text("Common ground of the benchmarking with {name}", name=firm.name)
        step = Step(day, names[firm.lead], text, order=44)
        for position, row in enumerate(rows):
            step.add(
                "meeting_topic",
                f"{code} topic of meeting {position}",
                activity_key=past[-1].id,
                position=position,
                **dict(zip(columns, row, strict=True)),
            )
        yield step


def receptions(met: Sequence[Contact], material: Material, days: Days) -> Iterator[Step]:
    """Three receptions: one is over, one is planned with two mistakes in it, one is requested."""
    told: list[dict[str, Any]] = json.loads((FOLDER / "receptions.json").read_text(encoding="utf-8"))
    names = {member["id"]: member["name"] for member in material.team}
    for plan in told:
        contact = _contact(met, plan, days)
        firm = material.firms[plan["customer"]]
        text = Text("Plan the reception of {name}", name=firm.name)
        step = Step(
            days.yesterday if contact.ahead else contact.day + timedelta(days=3),
            names[plan["lead"]],
            text,
            45,
        )
        step.change(
            "activity",
            contact.id,
            kind=ActivityKind(plan["becomes"]),
            direction=plan["direction"],
            starts_at=_at(contact.day, plan["starts"]),
            ends_at=_at(contact.day, plan["ends"]),
            **({"title": plan["title"]} if plan["title"] else {}),
        )
        for person in plan["guests"]:
            if person not in contact.people:
                step.add(
                    "activity_participant",
                    f"{contact.id} guest {person}",
                    activity_key=contact.id,
                    stakeholder_key=Id(person),
                )
        for member in plan["members"]:
            if member not in contact.members:
                step.add(
                    "activity_participant",
                    f"{contact.id} member {member}",
                    activity_key=contact.id,
                    member_key=Id(member),
                )
        step.add(
            "reception",
            f"{contact.id} reception",
            activity_key=contact.id,
            lead_key=Id(plan["lead"]),
            state=plan["state"],
            language=plan["language"],
            requested_on=days.ago(plan["requested"]),
            approved_on=days.ago(plan["approved"]) if "approved" in plan else None,
            notes=plan["notes"] or None,
        )
        for number, line in enumerate(plan["lines"]):
            guests = _on_track(plan.get("tracks", {}), line[2], contact)
            _agenda_line(step, contact, number, line, guests)
        for start, end, minutes in plan["ways"]:
            step.add("transfer_time", f"{start} {end}", from_place=start, to_place=end, minutes=minutes)
        yield step


def _on_track(tracks: Mapping[str, Sequence[str]], track: str, contact: Contact) -> Sequence[str]:
    """The guests of a track; who is on none joins the last one. A line without a track is for everybody."""
    if track not in tracks:
        return ()
    placed = {guest for guests in tracks.values() for guest in guests}
    others = [person for person in contact.people if person not in placed]
    return [*tracks[track], *others] if track == list(tracks)[-1] else tracks[track]


def series(met: Sequence[Contact], material: Material, days: Days) -> Step:
    """The call with the model customer that comes next is one of every second week."""
    calls = [each for each in met if each.customer == "JL" and each.kind is ActivityKind.CALL and each.ahead]
    step = Step(days.yesterday, _lead(material, "JL"), Text("Repeat the call every second week"), 46)
    if calls:
        step.change("activity", calls[0].id, recurrence="FREQ=WEEKLY;INTERVAL=2;COUNT=12")
    return step


def _lead(material: Material, code: str) -> str:
    """The name of the account manager of a customer."""
    lead = material.firms[code].lead
    return next(member["name"] for member in material.team if member["id"] == lead)


def _agenda_line(
    step: Step, contact: Contact, number: int, line: Sequence[str], guests: Sequence[str]
) -> None:
    starts, ends, track, kind, title, place, host, transport, menu, drinks, internal = line
    added = step.add(
        "agenda_line",
        f"{contact.id} line {number}",
        activity_key=contact.id,
        track=track or None,
        starts_at=_at(contact.day, starts),
        ends_at=_at(contact.day, ends),
        kind=kind,
        title=title,
        place=place or None,
        host_key=Id(host) if host else None,
        transport=transport or None,
        menu=menu or None,
        drinks=drinks or None,
        internal=internal or None,
    )
    for guest in guests:
        step.add("agenda_guest", f"{added} {guest}", line_key=added, stakeholder_key=Id(guest))


def _contact(met: Sequence[Contact], plan: Mapping[str, Any], days: Days) -> Contact:
    """The activity that becomes the reception: the last one ahead, or the last one that is over."""
    ahead = plan["when"] == "ahead"
    found = [
        each
        for each in met
        if each.customer == plan["customer"]
        and each.kind.value == plan["kind"]
        and (each.day > days.today + timedelta(days=2) if ahead else each.day < days.today)
    ]
    return found[-1]


def _at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock))
