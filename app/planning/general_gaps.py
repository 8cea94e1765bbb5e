"""Gaps of the general relationship (row 35; calculation 6): departments, ranks, enough people at all."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from math import ceil

from app.labels import LABELS
from app.network.plain import Department, Person
from app.planning.facts import Facts, nearest, weightiest
from app.planning.gap import Gap, Rule, key_of
from app.text import Text
from models.values import Level, Rank

LEAST_URGENT = 5.0


def general_gaps(facts: Facts) -> Iterator[Gap]:
    """Gaps of coverage, for customers of every grade; supporters are wanted from B on.

    Who is met for what they decide is met for the department too: that is proposed once.
    """
    yield from _visit(facts)
    contacts = []
    for department in facts.relevant:
        people = facts.people_of(department.key)
        if any(facts.is_covered(person) or person.key in facts.booked for person in people):
            yield from _ranks(facts, department, people)
        elif not any(person.key in facts.met_anyway for person in people):
            contacts.append(_contact(facts, department, people))
        if facts.plans_key_people:
            yield from _supporter(facts, department, people)
    yield from contacts
    to_meet = {gap.person.key for gap in contacts if gap.person} | facts.met_anyway | facts.booked
    yield from _coverage(facts, to_meet)


def _visit(facts: Facts) -> Iterator[Gap]:
    """Nobody at all was met, and no relevant department is known that would be proposed instead."""
    people = facts.network.people
    met = any(facts.is_covered(person) or person.key in facts.booked for person in people)
    if met or facts.relevant or facts.met_anyway:
        return
    person = weightiest(people, facts.network)
    yield Gap(
        Rule.VISIT,
        facts.customer,
        Text(
            "Nobody at {customer} was contacted in the last {days} days.",
            customer=facts.name,
            days=facts.method.coverage_days,
        ),
        Text(
            "Every customer is covered: somebody is met at least every {days} days.",
            days=facts.method.coverage_days,
        ),
        urgency=30,
        person=person,
        place=facts.name,
        by=facts.soon,
    )


def _contact(facts: Facts, department: Department, people: tuple[Person, ...]) -> Gap:
    person = weightiest(people, facts.network)
    days = facts.method.coverage_days
    if people:
        text = Text(
            "Nobody in {department} was contacted in the last {days} days.",
            department=department.name,
            days=days,
        )
    else:
        text = Text("We know nobody in {department}.", department=department.name)
    return Gap(
        Rule.DEPARTMENT,
        department.key,
        text,
        Text("Every relevant department is in contact with us at least every {days} days.", days=days),
        urgency=8 * facts.weight_of(department) + LEAST_URGENT,
        weight=_item_weight(facts, department),
        person=person,
        department=department.key,
        place=department.name,
        by=facts.soon,
    )


def _ranks(facts: Facts, department: Department, people: tuple[Person, ...]) -> Iterator[Gap]:
    """Not the same few leaders again and again: every rank of a department is met (row 25)."""
    seen = facts.met_anyway | facts.booked
    for rank in Rank:
        of_rank = [person for person in people if person.rank is rank]
        if not of_rank or any(facts.is_covered(person) or person.key in seen for person in of_rank):
            continue
        yield Gap(
            Rule.RANK,
            f"{department.key}:{rank.value}",
            Text(
                "{department}: nobody of this rank was contacted in the last {days} days ({rank}).",
                department=department.name,
                days=facts.method.coverage_days,
                rank=LABELS[Rank][rank],
            ),
            Text("High, middle and base level of the relevant departments are all in contact with us."),
            urgency=4 * facts.weight_of(department) + LEAST_URGENT,
            weight=_item_weight(facts, department),
            person=weightiest(of_rank, facts.network),
            department=department.key,
            place=department.name,
            by=facts.soon,
        )


def _supporter(facts: Facts, department: Department, people: tuple[Person, ...]) -> Iterator[Gap]:
    """Nobody there supports us, and nobody of them is to be raised for what they decide."""
    person = nearest(people, facts.network)
    aimed = {aim.person.key for aim in facts.aims if aim.missing}
    if person is None or any(each.supports or each.key in aimed for each in people):
        return
    covered = any(facts.is_covered(each) for each in people)
    yield Gap(
        Rule.SUPPORTER,
        department.key,
        Text("Nobody in {department} supports us.", department=department.name),
        Text("A relevant department needs somebody who supports us (level 1 or above)."),
        urgency=6 * facts.weight_of(department) + LEAST_URGENT,
        weight=_item_weight(facts, department),
        person=person,
        department=department.key,
        place=department.name,
        from_level=person.level,
        to_level=Level.SUPPORT,
        after=() if covered else (key_of(Rule.DEPARTMENT, department.key),),
    )


def _coverage(facts: Facts, to_meet: Collection[str]) -> Iterator[Gap]:
    """Too few people are met: the departments with most people left, until the target would be reached.

    ``to_meet`` are those whom other gaps or the calendar bring together with us.
    """
    people = facts.network.people
    wanted = ceil(len(people) * facts.method.coverage_target / 100)
    met = sum(facts.is_covered(person) for person in people)
    left = {
        department.key: [
            each
            for each in facts.people_of(department.key)
            if not facts.is_covered(each) and each.key not in to_meet
        ]
        for department in facts.network.departments
    }
    missing = wanted - sum(facts.is_covered(person) or person.key in to_meet for person in people)
    most_left_first = sorted(facts.network.departments, key=lambda each: (-len(left[each.key]), each.key))
    share = 100 * met / len(people) if people else 0
    for department in most_left_first:
        others = left[department.key]
        if missing <= 0 or len(others) < 2:
            return
        missing -= len(others)
        yield Gap(
            Rule.COVERAGE,
            department.key,
            Text(
                "{share:.0f} % of the people were met in {days} days; {count} of {department} were not.",
                share=share,
                days=facts.method.coverage_days,
                count=len(others),
                department=department.name,
            ),
            Text(
                "{target:.0f} % of the people listed are contacted within {days} days.",
                target=facts.method.coverage_target,
                days=facts.method.coverage_days,
            ),
            urgency=LEAST_URGENT,
            weight=_item_weight(facts, department),
            department=department.key,
            place=department.name,
        )


def _item_weight(facts: Facts, department: Department) -> float:
    return facts.weight_of(department) / 2
