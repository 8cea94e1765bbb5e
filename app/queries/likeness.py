"""Which people of a customer are probably one person in two records, and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.folding import fold
from app.text import Text
from models.stakeholder import Stakeholder

SHARED_BY = 2
"""An address or a number that more people have is that of an office and says nothing."""
NAMESAKES = 12
"""A name that more people have stands for one that nobody knows yet, and says nothing either."""
LONGEST_NUMBER, SHORTEST_NUMBER = 9, 6
"""Digits at the end of a telephone number that are compared: what stands before is country and area."""


class Sign(StrEnum):
    """What two records have in common."""

    NAME = "name"
    NAME_ORDER = "name_order"
    EMAIL = "email"
    PHONE = "phone"
    WECHAT = "wechat"


SIGNS: Mapping[Sign, Text] = {
    Sign.NAME: Text("The same name"),
    Sign.NAME_ORDER: Text("The same name in another order"),
    Sign.EMAIL: Text("The same e-mail address"),
    Sign.PHONE: Text("The same phone number"),
    Sign.WECHAT: Text("The same WeChat account"),
}
"""The signs in words."""


@dataclass(frozen=True)
class Known:
    """What is compared of a person; "" is unknown."""

    key: str
    name: str
    email: str = ""
    phone: str = ""
    wechat: str = ""
    birthday: date | None = None


@dataclass(frozen=True)
class Likeness:
    """Two records of probably one person, by key: the one that is longer in the book first."""

    one: str
    other: str
    signs: tuple[Sign, ...]


def duplicates_of(session: Session, customer: str) -> tuple[Likeness, ...]:
    """The probable duplicates among the people of a customer, the likeliest first."""
    rows = session.scalars(select(Stakeholder).where(Stakeholder.customer_key == customer))
    return probable_duplicates(
        Known(row.key, row.name, row.email or "", row.phone or "", row.wechat or "", row.birthday)
        for row in rows
    )


def probable_duplicates(people: Iterable[Known]) -> tuple[Likeness, ...]:
    """Pairs of ``people`` with a sign in common, those with most signs first.

    Names are compared without case, accents and punctuation. Two birthdays that differ tell namesakes
    apart, unless they share an address or a number too.
    """
    known = sorted(people, key=lambda person: person.key)
    signs: dict[tuple[str, str], list[Sign]] = {}
    for sign, said in _SAYINGS.items():
        for one, other in _pairs(known, said, _MOST[sign]):
            signs.setdefault((one.key, other.key), []).append(sign)
    born = {person.key: person.birthday for person in known}
    found = [
        Likeness(one, other, _without_repetition(each))
        for (one, other), each in signs.items()
        if not (set(each) <= _NAMES and _differ(born[one], born[other]))
    ]
    return tuple(sorted(found, key=lambda each: (-len(each.signs), each.one, each.other)))


def _pairs(people: list[Known], said: Callable[[Known], str], most: int) -> Iterator[tuple[Known, Known]]:
    groups: dict[str, list[Known]] = {}
    for person in people:
        if word := said(person):
            groups.setdefault(word, []).append(person)
    for group in groups.values():
        if len(group) <= most:
            yield from combinations(group, 2)


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", fold(name))


def _number(phone: str) -> str:
    digits = re.sub(r"\D", "", fold(phone))
    return digits[-LONGEST_NUMBER:] if len(digits) >= SHORTEST_NUMBER else ""


_SAYINGS: dict[Sign, Callable[[Known], str]] = {
    Sign.NAME: lambda person: " ".join(_words(person.name)),
    Sign.NAME_ORDER: lambda person: " ".join(sorted(_words(person.name))),
    Sign.EMAIL: lambda person: fold(person.email),
    Sign.PHONE: lambda person: _number(person.phone),
    Sign.WECHAT: lambda person: fold(person.wechat),
}
_NAMES = frozenset({Sign.NAME, Sign.NAME_ORDER})
_MOST = {
    Sign.NAME: NAMESAKES,
    Sign.NAME_ORDER: NAMESAKES,
    Sign.EMAIL: SHARED_BY,
    Sign.PHONE: SHARED_BY,
    Sign.WECHAT: SHARED_BY,
}


def _without_repetition(signs: list[Sign]) -> tuple[Sign, ...]:
    """The same name is in the same order too: that is one sign."""
    return tuple(sign for sign in signs if sign is not Sign.NAME_ORDER or Sign.NAME not in signs)


def _differ(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one != other
