"""Influence, dotted lines and conflicts; buying steps and seats; the reorganisation at Cordillera."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from random import Random

from app.demo.days import Days, working_day
from app.demo.material import Firm, Material, Person
from app.demo.organisations import add_department, add_line
from app.demo.steps import Id, Step
from app.text import Text
from models.values import Role, Signature

MOVED = ("c14", "c15", "c16", "c17", "c18", "c19")
CHIEF_BUYER = "Chief Procurement Officer, Cordillera Holding"


def lines(material: Material, days: Days, arrived: Mapping[str, date]) -> Iterator[Step]:
    """Lines beside the reporting lines, drawn customer by customer once people were known."""
    names = {member["id"]: member["name"] for member in material.team}
    dice = Random("lines")
    for firm in material.firms.values():
        people = material.people_of(firm.code)
        known = [person for person in people if person.id not in (*MOVED, "c41", "c42")]
        day = working_day(max(arrived[person.id] for person in known) + timedelta(days=12))
        step = Step(
            day, names[firm.lead], Text("Draw who influences whom at {name}", name=firm.name), order=3
        )
        drawn = {(row["from"], row["to"]) for row in material.lines} | {(p.id, p.manager) for p in people}
        told = [row for row in material.lines if material.people[row["from"]].customer == firm.code]
        for row in told:
            if not {row["from"], row["to"]} & {*MOVED, "c42"}:
                add_line(
                    step, firm.code, row["from"], row["to"], row["kind"], int(row["strength"]), row["note"]
                )
        wanted = material.links.get(firm.code, {})
        for kind, pairs in (("dotted", _dotted(known)), ("influence", _influence(known))):
            missing = int(wanted.get(kind, 0)) - sum(row["kind"] == kind for row in told)
            dice.shuffle(pairs)
            # People listen to those they work with: most lines are short.
            pairs.sort(
                key=lambda pair: _distance(
                    material.people[pair[0]], material.people[pair[1]], material.people
                )
            )
            for start, end in pairs:
                if missing > 0 and (start, end) not in drawn and (end, start) not in drawn:
                    add_line(step, firm.code, start, end, kind, dice.choice((1, 2, 2, 3)), None)
                    drawn.add((start, end))
                    missing -= 1
        if step.inserts:
            yield step


def _dotted(people: list[Person]) -> list[tuple[str, str]]:
    """Middle and base people towards managers of other departments."""
    managers = {person.manager for person in people}
    return [
        (one.id, other.id)
        for one, other in product(people, people)
        if one.rank != "high" and other.id in managers and one.department != other.department
    ]


def _influence(people: list[Person]) -> list[tuple[str, str]]:
    """Those who judge and advise towards those who decide."""
    return [
        (one.id, other.id)
        for one, other in product(people, people)
        if one.role in "EIU" and other.role in "DAE" and one.power <= other.power and one.id != other.id
    ]


def _distance(one: Person, other: Person, people: Mapping[str, Person]) -> int:
    """How many reporting lines lie between two people."""
    above, below = _chain(one, people), _chain(other, people)
    shared = len(set(above) & set(below))
    return len(above) + len(below) - 2 * shared if shared else len(above) + len(below) + 2


def _chain(person: Person, people: Mapping[str, Person]) -> list[str]:
    found = [person.id]
    while manager := people[found[-1]].manager:
        found.append(manager)
    return found


def seats(material: Material, days: Days, arrived: Mapping[str, date]) -> Iterator[Step]:
    """Seats with those who held them, and later edits that hand them on."""
    names = {member["id"]: member["name"] for member in material.team}
    for firm in material.firms.values():
        rows = [row for row in material.seats if row["customer"] == firm.code]
        if not rows:
            continue
        known = max(arrived[person.id] for person in material.people_of(firm.code) if person.id != "c42")
        start = working_day(known + timedelta(days=5))
        author = names[firm.lead]
        if firm.code in material.buying:
            yield _buying(firm, material.buying[firm.code], start, author)
        step = Step(start, author, Text("Set out the decision seats of {name}", name=firm.name), order=4)
        yield step
        for row in rows:
            if row["title"] in (CHIEF_BUYER, "Head of Technical Evaluation"):
                continue
            changed = days.months_ago(int(row["months"]))
            if not row["holder"] and changed > start:
                later = Step(changed, author, Text("Add the seat “{title}”", title=row["title"]), order=5)
                _add_seat(later, row)
                yield later
                continue
            _add_seat(step, row)
            if row["former"]:
                tenure = _take_seat(step, row, row["former"], changed - timedelta(days=900))
                hand_on = Step(
                    max(changed, start + timedelta(days=1)),
                    author,
                    Text("Hand “{title}” to {name}", title=row["title"], name=_name(material, row["holder"])),
                    order=5,
                )
                hand_on.change("seat_tenure", tenure, until=changed)
                _take_seat(hand_on, row, row["holder"], changed)
                yield hand_on
            elif row["holder"]:
                _take_seat(step, row, row["holder"], changed)
        if firm.code == "CT":
            chief = next(row for row in rows if row["title"] == CHIEF_BUYER)
            before = {**chief, "title": "Chief Procurement Officer", "department": "proc"}
            _add_seat(step, before, CHIEF_BUYER)
            _take_seat(step, chief, "c41", start - timedelta(days=1100))
            step.inserts["seat"][_seat(next(r for r in rows if r["holder"] == "c14"))].update(
                department_key=Id("CT proc"), reports_to_key=Id("c41")
            )


def _buying(firm: Firm, names: Sequence[str], day: date, author: str) -> Step:
    step = Step(day, author, Text("Write down how {name} buys", name=firm.name), order=3)
    for position, name in enumerate(names):
        step.add(
            "buying_step",
            f"{firm.code} buys {position + 1}",
            customer_key=Id(firm.code),
            name=name,
            position=position,
        )
    return step


def _name(material: Material, person: str) -> str:
    return material.people[person].name


def _seat(row: Mapping[str, str]) -> Id:
    return Id(f"seat {row['customer']} {row['title']}")


def _add_seat(step: Step, row: Mapping[str, str], known_as: str | None = None) -> None:
    signs = row["signs"].split(";")
    seat = step.add(
        "seat",
        f"seat {row['customer']} {known_as or row['title']}",
        customer_key=Id(row["customer"]),
        department_key=Id(f"{row['customer']} {row['department']}") if row["department"] != "gpo" else None,
        reports_to_key=Id(row["reports_to"]) if row["reports_to"] else None,
        title=row["title"],
        role=Role(row["role"]),
        **{f"signs_{what.value}": what.value in signs for what in Signature},
    )
    for number in filter(None, row["steps"].split(";")):
        buying = Id(f"{row['customer']} buys {number}")
        step.add("step_seat", f"{seat} {number}", step_key=buying, seat_key=seat)


def _take_seat(step: Step, row: Mapping[str, str], person: str, since: date) -> Id:
    return step.add(
        "seat_tenure",
        f"{_seat(row)} {person}",
        seat_key=_seat(row),
        stakeholder_key=Id(person),
        since=since,
    )


def reorganisation(material: Material, days: Days) -> Iterator[Step]:
    """Last quarter buying power moved to Cordillera's holding: six people, dotted lines, an empty seat."""
    day, author = days.reorganisation, "林蔚然"
    office = Id("CT gpo")
    left = Step(day, author, Text("{name} has left", name=_name(material, "c41")), order=6)
    left.change("stakeholder", "c41", left_on=day)
    left.change("seat_tenure", f"seat CT {CHIEF_BUYER} c41", until=day)
    yield left

    move = Step(day, author, Text("Move six people to the Group Procurement Office"), order=7)
    add_department(move, next(row for row in material.departments if row["id"] == "gpo"))
    for person in MOVED:
        before = material.moves[person]["manager"]
        after = material.people[person].manager
        move.change("stakeholder", person, department_key=office)
        if before != after:
            move.remove("influence_line", f"{person} reports_to {before}")
        if after and before != after:
            add_line(move, "CT", person, after, "reports_to", None, None)
    yield move

    seats = Step(day, author, Text("Move buying power to the holding"), order=8)
    seats.change("seat", f"seat CT {CHIEF_BUYER}", title=CHIEF_BUYER, department_key=office)
    seats.change(
        "seat", "seat CT Director of Network Procurement", department_key=office, reports_to_key=None
    )
    _add_seat(seats, next(row for row in material.seats if row["title"] == "Head of Technical Evaluation"))
    seats.inserts["seat"][Id("seat CT Head of Technical Evaluation")]["department_key"] = office
    seats.change("stakeholder", "c42", department_key=office)
    yield seats

    dotted = Step(
        working_day(day + timedelta(days=6)), author, Text("Add the lines that cross the new office"), order=9
    )
    for row in material.lines:
        if {row["from"], row["to"]} & {*MOVED, "c42"}:
            add_line(dotted, "CT", row["from"], row["to"], row["kind"], int(row["strength"]), row["note"])
    yield dotted
