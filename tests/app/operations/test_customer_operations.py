"""What one does to customers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.errors import UserError
from app.operations.customer import add_customer, delete_customers, set_fields
from app.queries.customers import CustomerRecord, choices, customer_record
from app.text import Text
from app.transactions import Transactions
from models.values import ChangeKind, Grade, Sector
from tests.books import add_person, dump


def add(transactions: Transactions, name: str, **fields: Any) -> str:
    return transactions.edit(Text("Add {name}", name=name), add_customer, name, **fields).result


def change(transactions: Transactions, key: str, **fields: Any) -> None:
    transactions.edit(Text("Change"), set_fields, key, **fields)


def record(transactions: Transactions, key: str) -> CustomerRecord:
    found = transactions.ask(customer_record, key)
    assert found is not None
    return found


def test_a_customer_is_added_with_what_is_known(transactions: Transactions) -> None:
    key = add(transactions, "  Grupo  Solara ", grade=Grade.PARTNER, sector=Sector.ENERGY, currency=" cny ")
    found = record(transactions, key)
    assert (found.name, found.grade, found.sector, found.currency) == (
        "Grupo Solara",
        Grade.PARTNER,
        Sector.ENERGY,
        "CNY",
    )


def test_a_customer_needs_a_name(transactions: Transactions) -> None:
    with pytest.raises(UserError, match="name is needed"):
        add(transactions, "  ")
    key = add(transactions, "Acme")
    with pytest.raises(UserError, match="name is needed"):
        change(transactions, key, name="")
    assert record(transactions, key).name == "Acme"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"currency": "yuan"}, "no currency code"),
        ({"currency": "人民币"}, "no currency code"),
        ({"revenue": Decimal("-1")}, "below zero"),
        ({"purchase_volume": Decimal(10) ** 16}, "too large"),
        ({"category_share": 100.5}, "between 0 and 100"),
    ],
)
def test_what_cannot_be_is_refused(transactions: Transactions, fields: dict[str, Any], sentence: str) -> None:
    key = add(transactions, "Acme")
    with pytest.raises(UserError, match=sentence):
        change(transactions, key, **fields)


def test_nobody_lies_below_itself(transactions: Transactions) -> None:
    holding = add(transactions, "Holding")
    middle = add(transactions, "Middle", parent_key=holding)
    small = add(transactions, "Small", parent_key=middle)
    for parent in (holding, middle, small):
        with pytest.raises(UserError, match="cannot be its parent"):
            change(transactions, holding, parent_key=parent)
    other = add(transactions, "Other")
    assert {key for key, _ in transactions.ask(choices, middle).parents} == {holding, other}
    change(transactions, middle, parent_key=other)
    assert record(transactions, middle).parent_name == "Other"


def test_a_deleted_customer_comes_back_with_everything(transactions: Transactions) -> None:
    holding = add(transactions, "Holding")
    child = add(transactions, "Child", parent_key=holding)
    add_person(transactions, holding, "Gu Mingtang")
    before = transactions.ask(dump)
    done = transactions.edit(Text("Delete"), delete_customers, holding)
    assert transactions.ask(customer_record, holding) is None
    assert record(transactions, child).parent_key is None
    assert done.change_set is not None
    transactions.take_back([done.change_set.revision], ChangeKind.UNDO)
    assert transactions.ask(dump) == before
