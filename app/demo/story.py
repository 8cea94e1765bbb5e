"""The story of the demo book from its first customer to yesterday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.demo import contacts, networks, organisations, plans, ratings, relations, rivals, writing
from app.demo.contacts import Contact
from app.demo.days import Days, Month
from app.demo.material import Material, read
from app.demo.plans import Item
from app.demo.ratings import Turn
from app.demo.relations import MANAGER
from app.demo.steps import Step, play
from app.text import Text
from models.book import Book
from models.values import PlanState

SEED = 20


def make_demo(book: Book, today: date) -> None:
    """Fill the empty ``book`` with the demo as it stands on ``today``; the same for the same day.

    Everything is recorded as edits of the past 24 months, the last of them yesterday.
    """
    play(book, steps(today), SEED)


def steps(today: date) -> list[Step]:
    """The edits of the story, in no order; ``play`` takes them by day."""
    material, days = read(), Days(today)
    arrived = organisations.arrivals(material, days)
    met = contacts.contacts(material, days, arrived)
    return [
        organisations.team(material, days),
        rivals.rivals(material, days),
        *organisations.customers(material, days),
        *organisations.people(material, days, arrived),
        *networks.lines(material, days, arrived),
        *networks.seats(material, days, arrived),
        *networks.reorganisation(material, days),
        *_months(material, days, arrived, met),
        *writing.insight(material, days),
        *relations.relations(material, days),
        *relations.receptions(met, material, days),
        relations.series(met, material, days),
        *relations.topics(met, material, days),
        *relations.assessments(days, days.months()),
    ]


def _months(material: Material, days: Days, arrived: dict[str, date], met: list[Contact]) -> Iterator[Step]:
    """Each month every account manager plans and writes up; the manager approves and verifies."""
    turns = ratings.turns(material, days, arrived, met)
    items = plans.items(material, days, arrived, turns)
    heard = rivals.opinions(material, days)
    through_plan = {item.turn for item in items if item.turn}
    months = days.months()
    leads = {firm.lead: None for firm in material.firms.values()}
    names = {member["id"]: member["name"] for member in material.team}
    for number, month in enumerate(months):
        for lead in leads:
            mine = {code for code, firm in material.firms.items() if firm.lead == lead}
            own_contacts = [
                each for each in met if each.customer in mine and contacts.month_of(each, months) is month
            ]
            own_items = [item for item in items if item.firm in mine]
            own_turns = [
                turn
                for turn in turns
                if turn not in through_plan
                and material.people[turn.person].customer in mine
                and month.first <= turn.day <= month.last
            ]
            own_opinions = [
                opinion
                for opinion in heard
                if material.people[opinion.person].customer in mine
                and month.first <= opinion.day <= month.last
            ]
            author = names[lead]
            yield _plan(month, number, author, own_contacts, own_items, material)
            written = _write_up(month, number, author, own_contacts, own_items, own_turns, material)
            for opinion in own_opinions:
                rivals.judge(written, opinion)
            yield written
        yield _review(month, number, items, material, days)


def _plan(
    month: Month, number: int, author: str, met: list[Contact], items: list[Item], material: Material
) -> Step:
    step = Step(month.planned, author, Text("Plan {month}", month=month.name), order=10)
    for contact in met:
        contacts.plan(step, contact, material)
    for item in items:
        if item.proposed == number:
            plans.propose(step, item, material)
    return step


def _write_up(
    month: Month,
    number: int,
    author: str,
    met: list[Contact],
    items: list[Item],
    turns: list[Turn],
    material: Material,
) -> Step:
    step = Step(month.written, author, Text("Write up the visits of {month}", month=month.name), order=20)
    for contact in met:
        if contact.day < month.written or (contact.day == month.written and not contact.ahead):
            contacts.write_up(step, contact, material)
    for turn in turns:
        ratings.rate(step, turn, material)
    for item in items:
        if item.ended == number:
            plans.end(step, item, month, material)
        elif item.proposed == number and item.is_started:
            plans.start(step, item)
    return step


def _review(month: Month, number: int, items: list[Item], material: Material, days: Days) -> Step:
    day = min(month.first + timedelta(days=2), days.yesterday)
    step = Step(day, MANAGER, Text("Approve and verify plan items, {month}", month=month.name), order=12)
    for item in items:
        if item.proposed == number and item.is_approved:
            plans.approve(step, item, day)
        if item.state is PlanState.VERIFIED and item.ended == number - 1:
            plans.verify(step, item, day)
            if item.turn:
                ratings.rate(step, _verified(item.turn, day), material, plan_item=item.id)
    return step


def _verified(turn: Turn, day: date) -> Turn:
    """The level counts from the day on which the manager verified it."""
    return Turn(turn.person, turn.kind, turn.value, day, turn.contact, turn.before)
