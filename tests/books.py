"""What tests need of books: a logical dump, and small customers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.recorder import PLAIN
from app.text import Text
from app.transactions import Transactions
from models.customer import Customer
from models.department import Department
from models.stakeholder import Stakeholder

Dump = dict[str, dict[str, dict[str, Any]]]


def dump(session: Session) -> Dump:
    """Everything the book says, as stored values by table and key; its history is left out."""
    return {
        name: {row["key"]: dict(row) for row in session.execute(select(table)).mappings()}
        for name, table in PLAIN.items()
    }


def add_customer(transactions: Transactions, name: str = "Cordillera Telecom") -> str:
    """A customer of that name and nothing else; returns its key."""

    def operation(session: Session) -> str:
        customer = Customer(name=name)
        session.add(customer)
        return customer.key

    return transactions.edit(Text("Add {name}", name=name), operation).result


def add_person(transactions: Transactions, customer: str, name: str, department: str | None = None) -> str:
    """A person of that name at the customer; returns the key."""

    def operation(session: Session) -> str:
        person = Stakeholder(customer_key=customer, name=name, department_key=department)
        session.add(person)
        return person.key

    return transactions.edit(Text("Add {name}", name=name), operation).result


def add_department(transactions: Transactions, customer: str, name: str, relevance: int | None = None) -> str:
    """A department of that name at the customer; returns its key."""

    def operation(session: Session) -> str:
        department = Department(customer_key=customer, name=name, relevance=relevance)
        session.add(department)
        return department.key

    return transactions.edit(Text("Add {name}", name=name), operation).result
