"""Customers with their departments, and the people in them: who came into the book when."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from app.demo.days import Days, working_day
from app.demo.material import Firm, Material, Person
from app.demo.steps import Id, Step
from app.text import Text
from models.values import (
    Confidence,
    Grade,
    Level,
    MarketType,
    Power,
    Rank,
    RatingKind,
    Reliability,
    Role,
    Sector,
    SourceKind,
    TeamRole,
)

_SHARE = {"S": 40, "A": 30, "B": 15, "C": 5}
_MILLION = 1_000_000
_AGE = {"high": (48, 62), "middle": (36, 54), "base": (25, 44)}
_WAVES = {"high": (0, 30), "middle": (0, 90), "base": (30, 200)}


def arrivals(material: Material, days: Days) -> dict[str, date]:
    """The day on which each person came into the book, by person: leaders first, in a few waves."""
    dice = Random("arrivals")
    found = {}
    for firm in material.firms.values():
        start = days.months_ago(firm.since)
        for person in material.people_of(firm.code):
            early, late = _WAVES[person.rank]
            wave = dice.choice((early, late)) if firm.grade != "C" else 0
            found[person.id] = working_day(start + timedelta(days=7 + wave))
    found["c42"] = days.reorganisation
    return found


def team(material: Material, days: Days) -> Step:
    """Our own people."""
    step = Step(days.months_ago(24) - timedelta(days=2), "许静秋", Text("Add the account team"))
    for member in material.team:
        step.add(
            "team_member",
            member["id"],
            name=member["name"],
            role=TeamRole(member["role"]),
            title=member["title"],
            email=f"{member['id']}@lanqiao-networks.example",
        )
    return step


def customers(material: Material, days: Days) -> Iterator[Step]:
    """Each customer with its departments, its team and its own website as a first source."""
    roles = {member["id"]: TeamRole(member["role"]) for member in material.team}
    names = {member["id"]: member["name"] for member in material.team}
    for firm in material.firms.values():
        day = days.months_ago(firm.since)
        step = Step(day, names[firm.lead], Text("Add {name}", name=firm.name), order=1)
        step.add("customer", firm.code, **_fields(firm))
        for row in material.departments:
            if row["customer"] == firm.code and row["id"] != "gpo":
                add_department(step, row)
        for member in firm.members:
            step.add(
                "team_assignment",
                f"{firm.code} {member}",
                customer_key=Id(firm.code),
                member_key=Id(member),
                role=roles[member],
                share=_SHARE[firm.grade],
                since=day,
            )
        step.add(
            "source",
            f"{firm.code} site",
            customer_key=Id(firm.code),
            kind=SourceKind.WEBSITE,
            title=firm.website,
            public=True,
            published_on=days.ago(520 if firm.code in ("TN", "AF") else 110),
            reliability=Reliability.MEDIUM,
            address=f"https://{firm.website}",
        )
        yield step


def _fields(firm: Firm) -> dict[str, object]:
    return {
        "name": firm.name,
        "code": firm.code,
        "owner_key": Id(firm.lead),
        "sector": Sector(firm.sector),
        "grade": Grade(firm.grade),
        "market_type": MarketType(firm.market),
        "region": firm.region,
        "country": firm.country,
        "city": firm.city,
        "address": firm.address,
        "website": firm.website,
        "currency": "CNY",
        "revenue": Decimal(firm.revenue * _MILLION),
        "purchase_volume": Decimal(firm.purchases * _MILLION),
        "category_share": firm.share,
        "notes": firm.notes or None,
    }


def add_department(step: Step, row: Mapping[str, str]) -> None:
    """The department of one row of departments.csv."""
    customer = row["customer"]
    step.add(
        "department",
        f"{customer} {row['id']}",
        customer_key=Id(customer),
        parent_key=Id(f"{customer} {row['parent']}") if row["parent"] else None,
        name=row["name"],
        relevance=int(row["relevance"]),
    )


def people(material: Material, days: Days, arrived: Mapping[str, date]) -> Iterator[Step]:
    """The people of each customer in waves, with rank, role and power, and whom they report to."""
    names = {member["id"]: member["name"] for member in material.team}
    dice = Random("people")
    for firm in material.firms.values():
        waves: dict[date, Step] = {}
        for person in material.people_of(firm.code):
            day = arrived[person.id]
            step = waves.setdefault(
                day,
                Step(day, names[firm.lead], Text("Add people of {name}", name=firm.name), order=2),
            )
            _add_person(step, firm, person, material, day, dice)
        for person in material.people_of(firm.code):
            manager = material.moves.get(person.id, {}).get("manager", person.manager)
            if manager:
                day = max(arrived[person.id], arrived[manager])
                add_line(waves[day], firm.code, person.id, manager, "reports_to", None, None)
        yield from waves.values()


def _add_person(step: Step, firm: Firm, person: Person, material: Material, day: date, dice: Random) -> None:
    department = material.moves.get(person.id, {}).get("department", person.department)
    chinese = firm.language == "zh"
    solution = next((m for m in firm.members if m in ("gao", "whitcombe")), firm.lead)
    step.add(
        "stakeholder",
        person.id,
        customer_key=Id(firm.code),
        department_key=Id(f"{firm.code} {department}") if department != "gpo" else None,
        contact_key=Id(firm.lead if person.rank == "high" or dice.random() < 0.6 else solution),
        name=person.name,
        title=person.title,
        email=None if chinese or dice.random() < 0.15 else _mail(person, firm, material),
        phone=_phone(firm, dice) if dice.random() < 0.8 else None,
        wechat=f"{firm.code}_{person.id}".lower() if chinese and dice.random() < 0.7 else None,
        birthday=_birthday(person, day, dice),
        no_private_activities=person.flags == "working",
    )
    for kind, value in (
        (RatingKind.RANK, Rank(person.rank)),
        (RatingKind.ROLE, Role(person.role)),
        (RatingKind.POWER, Power(person.power)),
        (RatingKind.LEVEL, Level.NOT_CONTACTED),
    ):
        step.add(
            "rating",
            f"{person.id} {kind.value} first",
            stakeholder_key=Id(person.id),
            kind=kind,
            value=value.value,
            rated_on=day,
            author=step.author,
            confidence=Confidence.MEDIUM,
        )


def add_line(
    step: Step, customer: str, start: str, end: str, kind: str, strength: int | None, note: str | None
) -> None:
    """An influence line from ``start`` to ``end``; a reporting line runs to the manager."""
    step.add(
        "influence_line",
        f"{start} {kind} {end}",
        customer_key=Id(customer),
        from_key=Id(start),
        to_key=Id(end),
        kind=kind,
        strength=strength,
        note=note or None,
    )


def _birthday(person: Person, day: date, dice: Random) -> date | None:
    youngest, oldest = _AGE[person.rank]
    born = date(day.year - dice.randint(youngest, oldest), dice.randint(1, 12), dice.randint(1, 28))
    return born if dice.random() < 0.75 else None


def _mail(person: Person, firm: Firm, material: Material) -> str:
    """The address, with a number for the second person of a name."""
    namesakes = [other.id for other in material.people_of(firm.code) if other.name == person.name]
    number = namesakes.index(person.id) + 1
    plain = unicodedata.normalize("NFKD", person.name).encode("ascii", "ignore").decode()
    words = "".join(letter if letter.isalpha() else " " for letter in plain).lower().split()
    box = f"{words[0]}.{words[-1]}{number if number > 1 else ''}"
    return f"{box}@{firm.website.removeprefix('www.')}"


def _phone(firm: Firm, dice: Random) -> str:
    number = dice.randint(100, 999)
    return {
        "中国": f"+86 130 0000 {number:04}",
        "United Kingdom": f"+44 20 7946 0{number}",
        "Peru": f"+51 1 555 {number:04}",
        "México": f"+52 55 5550 {number:04}",
        "Costa Rica": f"+506 2555 {number:04}",
        "Chile": f"+56 2 2555 {number:04}",
    }[firm.country]
