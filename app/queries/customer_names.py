"""Customers as people name them on a command line: by key, or by name without case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.folding import fold, holds_all
from app.formats import listing
from app.text import Text
from models.customer import Customer

MOST_NAMES = 3


def customers_named(session: Session, wanted: Iterable[str]) -> frozenset[str]:
    """Keys of customers that are given by key or by name, without case and accents.

    Raises:
        UserError: there is none (names like it are offered), or there are several of a name.
    """
    names = _names(session)
    return frozenset(_key(names, each) for each in wanted)


def name_of_customer(session: Session, wanted: str) -> str:
    """The name of the customer given by key or by name; of a new one, the name as it is given.

    Raises:
        UserError: the name is empty, or several customers are called so.
    """
    wanted = " ".join(wanted.split())
    if not wanted:
        raise UserError(Text("The name of the customer is empty. Give one."))
    names = _names(session)
    name = names.get(wanted, wanted)
    called = _called(names, name)
    if len(called) > 1:
        raise UserError(
            Text(
                "{count} customers are called “{name}”, and a workbook of another program knows no keys."
                " Rename one of them first.",
                count=len(called),
                name=name,
            )
        )
    return names[called[0]] if called else name


def names_like(session: Session, name: str) -> list[str]:
    """Names of customers that may be meant by ``name``, the nearest first; at most three."""
    return _like(_names(session), name)


def _key(names: Mapping[str, str], wanted: str) -> str:
    keys = [wanted] if wanted in names else _called(names, wanted)
    if len(keys) == 1:
        return keys[0]
    if keys:
        raise UserError(
            Text(
                "{count} customers are called “{name}”. Give the key of the one you mean: {keys}.",
                count=len(keys),
                name=wanted,
                keys=listing(sorted(keys)),
            )
        )
    if like := _like(names, wanted):
        raise UserError(
            Text(
                "There is no customer “{name}” in this book. Like it are: {names}.",
                name=wanted,
                names=listing(f"“{each}”" for each in like),
            )
        )
    raise UserError(Text("There is no customer “{name}” in this book. Check the name.", name=wanted))


def _names(session: Session) -> dict[str, str]:
    return {row.key: row.name for row in session.execute(select(Customer.key, Customer.name))}


def _called(names: Mapping[str, str], wanted: str) -> list[str]:
    return [key for key, name in names.items() if fold(name) == fold(wanted)]


def _like(names: Mapping[str, str], wanted: str) -> list[str]:
    by_fold = {fold(name): name for name in names.values()}
    holding = [each for each in sorted(by_fold) if wanted.strip() and holds_all(each, wanted)]
    near = get_close_matches(fold(wanted), by_fold, MOST_NAMES)
    return [by_fold[each] for each in dict.fromkeys([*near, *holding])][:MOST_NAMES]
