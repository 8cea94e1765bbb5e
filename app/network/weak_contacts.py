"""Weak points of our contact: who is not met, by whom of us, and the same few again and again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.labels import short
from app.network.plain import Draft, Habits, Names, Network, Person
from app.network.weakness import Gravity, WeakKind, WeakPoint, is_key_player, weight
from app.text import Text
from models.values import Level, Role

ENOUGH_PEOPLE = 3
"""With fewer people it means nothing that one of us knows them all."""

FEW = 3
MOST_OF_IT = 0.8
ENOUGH_CONTACTS = 10
ENOUGH_OTHERS = 5
FAR = 2


def not_met(network: Network) -> Iterator[WeakPoint]:
    """Key players whom we have not met for the days after which a rating is stale, or never."""
    limit = network.method.stale_people_days
    missed = [
        person
        for person in network.people
        if is_key_player(person) and (person.met is None or person.met > limit)
    ]
    for person in sorted(missed, key=lambda each: weight(network, each), reverse=True):
        if person.met is None:
            sentence = Text("We have never met {name}, a key player.", name=person.name)
        else:
            sentence = Text(
                "We have not met {name}, a key player, for {days} days.", name=person.name, days=person.met
            )
        met = Text("never") if person.met is None else Text("{days} days ago", days=person.met)
        role = person.role.value if person.role else Text("none")
        yield WeakPoint(
            WeakKind.NOT_MET,
            Gravity.SERIOUS if person.role in (Role.DECIDER, Role.APPROVER) else Gravity.WATCH,
            sentence,
            Text(
                "Who decides, approves, evaluates or has power 4 or 5 is met every {days} days.", days=limit
            ),
            ((Text("Last met"), met), (Text("Role"), role), (Text("Power"), _power(person))),
            _meeting(person),
            Draft(Text("Meet {name}", name=person.name), person.key),
            (person.key,),
        )


def _power(person: Person) -> str | Text:
    return str(person.power.score) if person.power else Text("not rated")


def _meeting(person: Person) -> Text:
    if person.contact_name:
        return Text("{contact} should meet {name}.", contact=person.contact_name, name=person.name)
    return Text("Say who of us is the contact of {name}, and meet.", name=person.name)


def one_contact(network: Network) -> Iterator[WeakPoint]:
    """Everybody whom we know has the same contact among us."""
    known = [
        person
        for person in network.people
        if person.contact and (person.met is not None or person.level is not Level.NOT_CONTACTED)
    ]
    if len(known) < ENOUGH_PEOPLE or len({person.contact for person in known}) != 1:
        return
    contact = known[0].contact_name
    first = max(known, key=lambda each: weight(network, each))
    is_key = network.grade is not None and network.grade.is_key
    yield WeakPoint(
        WeakKind.ONE_CONTACT,
        Gravity.SERIOUS if is_key else Gravity.WATCH,
        Text(
            "All our contact with the {count} people we know runs through {contact}.",
            count=len(known),
            contact=contact,
        ),
        Text("When the only contact leaves or moves on, the relationship leaves too."),
        ((Text("Contacts of ours"), contact), (Text("People we know"), str(len(known)))),
        Text("Bring a second person of ours along to {name}.", name=first.name),
        Draft(
            Text(
                "Bring a second person of ours, beside {contact}, to {name}", contact=contact, name=first.name
            ),
            first.key,
        ),
        (),
    )


def same_few(network: Network, habits: Habits) -> Iterator[WeakPoint]:
    """At most three people take 80 % or more of the contacts of the last 180 days."""
    counts = Counter({key: habits.contacts.get(key, 0) for key in network.person})
    total = counts.total()
    top = counts.most_common(FEW)
    taken = sum(count for _, count in top)
    others = [person for person in network.people if person.key not in dict(top)]
    if total < ENOUGH_CONTACTS or len(others) < ENOUGH_OTHERS or taken < MOST_OF_IT * total:
        return
    few = tuple(key for key, count in top if count)
    missed = max(others, key=lambda each: (weight(network, each), -counts[each.key]))
    yield WeakPoint(
        WeakKind.SAME_FEW,
        Gravity.SERIOUS,
        Text(
            "We meet the same few again and again: {names} took {share:.0f} % of the contacts.",
            names=Names(tuple(network.person[key].name for key in few)),
            share=100 * taken / total,
        ),
        Text(
            "No three people should take more than {share:.0f} % of the contacts of 180 days.",
            share=100 * MOST_OF_IT,
        ),
        (
            *((Text("Contacts with {name}", name=network.person[key].name), str(counts[key])) for key in few),
            (Text("Contacts with the {count} others", count=len(others)), str(total - taken)),
        ),
        Text("Meet {name} next.", name=missed.name),
        Draft(Text("Meet {name}", name=missed.name), missed.key),
        few,
    )


def unplanned(network: Network, habits: Habits) -> Iterator[WeakPoint]:
    """Key players two levels or more below their target whom no open plan item is to raise.

    Opposed seats are a weak point of their own.
    """
    for person in network.people:
        if person.target is None or person.key in habits.planned or not is_key_player(person):
            continue
        if person.opposes and person.role and person.role.decides:
            continue
        missing = person.target.score - person.level.score
        if missing < FAR:
            continue
        after = Level(str(person.level.score + 1))
        yield WeakPoint(
            WeakKind.UNPLANNED,
            Gravity.WATCH,
            Text(
                "{name} is {count} levels below the target, and nothing is planned.",
                name=person.name,
                count=missing,
            ),
            Text("A key player two levels or more below the target needs an open plan item."),
            (
                (Text("Level"), short(person.level)),
                (Text("Target"), short(person.target)),
            ),
            Text("Plan the next level with {name}.", name=person.name),
            Draft(
                Text(
                    "Raise {name} from level {before} to {after}",
                    name=person.name,
                    before=person.level.score,
                    after=after.score,
                ),
                person.key,
                person.level,
                after,
            ),
            (person.key,),
        )
