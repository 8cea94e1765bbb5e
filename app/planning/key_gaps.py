"""Gaps of the key relationship (rows 34, 37; calculation 4): levels, contact, empty seats, a coach."""

from __future__ import annotations

from collections.abc import Iterator

from app.network.weakness import DECIDING
from app.planning.facts import Aim, Facts, nearest, weightiest
from app.planning.gap import Gap, Rule, key_of
from app.text import Text
from models.values import Closeness, Level, Role

OPPOSED_URGENCY = 40.0
COACH_URGENCY = 25.0
CONTACT_URGENCY = 20.0
STEP_LATER = 15.0
HALF = 0.5
"""The weight of an item that keeps things in order and moves no level."""
ACQUAINTED = Closeness.ACQUAINTED.score


def key_gaps(facts: Facts) -> Iterator[Gap]:
    """Gaps among those who decide, for customers of grade B and above."""
    if not facts.plans_key_people:
        return
    yield from _seats(facts)
    for aim in facts.aims:
        yield from _contact(facts, aim)
        yield from _levels(facts, aim)
        yield from _working_contact(facts, aim)
        yield from _assessment(facts, aim)
    yield from _coach(facts)
    yield from _problem(facts)


def _seats(facts: Facts) -> Iterator[Gap]:
    weights = facts.method.role_weights
    for place in facts.network.places:
        if place.holder is None and place.role.decides:
            yield Gap(
                Rule.SEAT,
                place.key,
                Text(
                    "Nobody is known in the seat “{title}” ({role}).",
                    title=place.title,
                    role=place.role.value,
                ),
                Text("An empty seat scores 0 in K, and somebody else may fill it first."),
                urgency=10 * weights[place.role] + 30,
                weight=_item_weight(weights[place.role]),
                place=place.title,
                by=facts.soon,
            )


def _contact(facts: Facts, aim: Aim) -> Iterator[Gap]:
    if not facts.lacks_contact(aim):
        return
    name, limit = aim.person.name, facts.method.stale_people_days
    if aim.person.met is None:
        text = Text("We have never met {name} ({role}).", name=name, role=aim.role.value)
    else:
        text = Text(
            "We have not met {name} ({role}) for {days} days.",
            name=name,
            role=aim.role.value,
            days=aim.person.met,
        )
    yield Gap(
        Rule.CONTACT,
        aim.person.key,
        text,
        Text("Who decides, approves, evaluates or influences is met every {days} days.", days=limit),
        urgency=10 * aim.weight + CONTACT_URGENCY + (OPPOSED_URGENCY if _blocks(aim) else 0),
        weight=HALF,
        person=aim.person,
        department=aim.person.department,
        by=facts.soon,
    )


def _levels(facts: Facts, aim: Aim) -> Iterator[Gap]:
    """One item a level: the first one now, the next only of those who decide, and only with time for it."""
    steps = facts.steps if aim.role in DECIDING else 1
    for step in range(min(steps, aim.missing)):
        yield _level(facts, aim, step)


def _level(facts: Facts, aim: Aim, step: int) -> Gap:
    person = aim.person
    before = person.level if step == 0 else Level(str(person.level.score + step))
    after = Level(str(person.level.score + step + 1))
    if step == 0 and person.opposes and aim.role.decides:
        demand = Text("Whoever decides, approves, evaluates or influences (D, A, E, I) must not be opposed.")
    else:
        demand = Text(
            "The target of {name} ({role}) is level {target}; a level is raised one step at a time.",
            name=person.name,
            role=aim.role.value,
            target=aim.target,
        )
    return Gap(
        Rule.LEVEL,
        f"{person.key}:{after.value}",
        Text(
            "{name} ({role}) stands at level {level}; the target is {target}.",
            name=person.name,
            role=aim.role.value,
            level=person.level.score,
            target=aim.target,
        ),
        demand,
        urgency=10 * aim.weight
        + 3 * aim.missing
        + (OPPOSED_URGENCY if step == 0 and _blocks(aim) else 0)
        - STEP_LATER * step,
        weight=_item_weight(aim.weight),
        person=person,
        department=person.department,
        from_level=before,
        to_level=after,
        after=_before_level(facts, aim, before, step),
    )


def _before_level(facts: Facts, aim: Aim, before: Level, step: int) -> tuple[str, ...]:
    """Contact comes before the first level, a level before the next."""
    if step:
        return (key_of(Rule.LEVEL, aim.person.key, before.value),)
    return (key_of(Rule.CONTACT, aim.person.key),) if facts.lacks_contact(aim) else ()


def _working_contact(facts: Facts, aim: Aim) -> Iterator[Gap]:
    """Working contact is the most that is ever asked for: private contact is never planned (row 34)."""
    person = aim.person
    if not aim.role.decides or person.level.score < Level.SUPPORT.score:
        return
    if person.closeness.score > ACQUAINTED:
        return
    if person.level.score >= Level.EXCLUSIVE.score and person.no_private_activities:
        return
    yield Gap(
        Rule.WORKING,
        person.key,
        Text(
            "{name} ({role}) supports us, and yet we hardly know each other (closeness {closeness}).",
            name=person.name,
            role=aim.role.value,
            closeness=person.closeness.score,
        ),
        Text("Key people get regular working contact (closeness 2) and help to succeed."),
        urgency=6 * aim.weight,
        weight=HALF,
        person=person,
        department=person.department,
    )


def _assessment(facts: Facts, aim: Aim) -> Iterator[Gap]:
    """A rating that went stale although we meet; who is not met is rated anew after the contact."""
    if not facts.grade.is_key or not aim.role.decides or not aim.person.stale or facts.lacks_contact(aim):
        return
    if aim.missing:
        return
    yield Gap(
        Rule.ASSESSMENT,
        aim.person.key,
        Text("The rating of {name} ({role}) is stale.", name=aim.person.name, role=aim.role.value),
        Text("S and A customers: every key relationship is assessed in detail, with evidence."),
        urgency=8 * aim.weight,
        weight=HALF,
        person=aim.person,
        department=aim.person.department,
        by=facts.soon,
    )


def _coach(facts: Facts) -> Iterator[Gap]:
    """S and A need a coach: whoever is nearest goes one level further, unless that is planned anyway."""
    network = facts.network
    if not facts.grade.is_key or network.has_coach:
        return
    text = Text("Nobody here is our coach.")
    demand = Text("A coach (level 3) tells us how the customer decides. S and A customers need at least one.")
    person = nearest(network.people, network)
    if person is None:
        yield Gap(Rule.COACH, facts.customer, text, demand, COACH_URGENCY + 30, 1.0)
        return
    after = Level(str(person.level.score + 1))
    aim = next((each for each in facts.aims if each.person.key == person.key), None)
    if aim is not None and aim.missing:
        return
    yield Gap(
        Rule.LEVEL,
        f"{person.key}:{after.value}",
        text,
        demand,
        urgency=COACH_URGENCY + 30,
        weight=_item_weight(aim.weight if aim else facts.method.role_weights[Role.INFLUENCER]),
        person=person,
        department=person.department,
        from_level=person.level,
        to_level=after,
        after=(key_of(Rule.CONTACT, person.key),) if aim and facts.lacks_contact(aim) else (),
    )


def _problem(facts: Facts) -> Iterator[Gap]:
    """Help with hard problems, a duty from B on (row 18)."""
    helped, limit = facts.bonds.helped, facts.method.stale_days
    if helped is not None and (facts.today - helped).days <= limit:
        return
    person = weightiest((aim.person for aim in facts.aims if aim.role is Role.EVALUATOR), facts.network)
    yield Gap(
        Rule.PROBLEM,
        facts.customer,
        Text(
            "No hard problem of {customer} was solved with our help for {days} days.",
            customer=facts.name,
            days=limit,
        ),
        Text("From grade B on we help a customer with hard problems."),
        urgency=15,
        person=person,
        department=person.department if person else None,
    )


def _blocks(aim: Aim) -> bool:
    return aim.person.opposes and aim.role in DECIDING


def _item_weight(role_weight: float) -> float:
    """The weight of an item about somebody: a usual one for an influencer, 2.5 for who decides."""
    return max(HALF, role_weight / 2)
