"""Finding a customer by a part of its name."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.customer import Customer
from models.values import Grade


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """A customer that fits; ``city`` and ``code`` are "" where there are none."""

    key: str
    name: str
    grade: Grade | None
    city: str
    code: str


def find_customers(session: Session, wanted: str, most: int = 20) -> list[CustomerHit]:
    """Customers whose name, code or city holds ``wanted``, without case: names that begin with it first.

    Nothing wanted finds all, by name.
    """
    wanted = wanted.strip().casefold()
    rows = session.execute(
        select(Customer.key, Customer.name, Customer.grade, Customer.city, Customer.code)
    ).tuples()
    hits = [CustomerHit(key, name, grade, city or "", code or "") for key, name, grade, city, code in rows]
    fitting = [hit for hit in hits if wanted in f"{hit.name}\n{hit.code}\n{hit.city}".casefold()]
    fitting.sort(key=lambda hit: (not hit.name.casefold().startswith(wanted), hit.name.casefold(), hit.key))
    return fitting[:most]
