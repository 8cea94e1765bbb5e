"""Finding a customer by a part of its name."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.folding import fold, holds_all
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
    """Customers whose name, code or city holds the words of ``wanted``, without case and accents.

    Names that begin with it come first; nothing wanted finds all, by name.
    """
    rows = session.execute(select(Customer.key, Customer.name, Customer.grade, Customer.city, Customer.code))
    hits = [CustomerHit(key, name, grade, city or "", code or "") for key, name, grade, city, code in rows]
    fitting = [hit for hit in hits if holds_all(fold(f"{hit.name} {hit.code} {hit.city}"), wanted)]
    fitting.sort(key=lambda hit: (not fold(hit.name).startswith(fold(wanted)), fold(hit.name), hit.key))
    return fitting[:most]
