"""Customers: adding, describing, putting below one another, deleting."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.records import assign, find, require_amount, require_name, tidy
from app.queries.customers import below
from app.text import Text
from models.customer import Customer


def add_customer(session: Session, /, name: str, **fields: Any) -> str:
    """Add a customer and return the key; ``fields`` are those of ``set_fields``.

    Raises:
        UserError: no name, or a field that cannot be (see ``set_fields``).
    """
    customer = Customer(name=require_name(name))
    session.add(customer)
    session.flush()
    set_fields(session, customer.key, **fields)
    return customer.key


def set_fields(session: Session, /, customer: str, **fields: Any) -> None:
    """Set plain fields of a customer: name, code, sector, parent_key, owner_key, revenue …

    Raises:
        UserError: an empty name, a currency that is no three-letter code, a negative amount, a share
            outside 0–100, a parent that would be its own descendant, or an owner who is not in the team.
    """
    if fields.get("currency"):
        fields["currency"] = _currency(fields["currency"])
    for name in ("revenue", "purchase_volume", "forecast"):
        require_amount(fields.get(name))
    share = fields.get("category_share")
    if share is not None and not 0 <= share <= 100:
        raise UserError(Text("A share lies between 0 and 100 per cent. Nothing was changed."))
    if fields.get("parent_key"):
        _require_no_circle(session, customer, fields["parent_key"])
    assign(session, Customer, customer, **fields)


def delete_customers(session: Session, *customers: str) -> None:
    """Delete customers with all that belongs to them (see ``queries.customers.what_goes``)."""
    deletion.delete(session, Customer, *customers)


def _require_no_circle(session: Session, customer: str, parent: str) -> None:
    above = find(session, Customer, parent)
    if parent == customer or parent in below(session, customer):
        name = find(session, Customer, customer).name
        raise UserError(
            Text(
                "{parent} is {name} itself or lies below it, so it cannot be its parent. Choose another.",
                parent=above.name,
                name=name,
            )
        )


def _currency(text: str) -> str:
    code = str(tidy(text)).upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise UserError(
            Text("“{text}” is no currency code. Write its three letters, such as CNY or EUR.", text=text)
        )
    return code
