"""Customers that a command is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.errors import UserError
from app.queries.customer_names import customers_named
from app.text import Text
from app.transactions import Transactions


def customers_on(transactions: Transactions, wanted: Iterable[str], on: date | None) -> frozenset[str]:
    """Keys of customers that are given by key or name, in the book of a day or of now.

    Raises:
        UserError: there is no such customer, or was none on that day, or there are several of a name.
    """
    wanted = list(wanted)
    try:
        return transactions.ask_on(on, customers_named, wanted)
    except UserError:
        if on is None:
            raise
        transactions.ask(customers_named, wanted)
        raise UserError(
            Text("This customer was not in the book on {day}. Choose a later day.", day=on.isoformat())
        ) from None
