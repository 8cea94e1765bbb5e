"""The warning of row 25: always the same few people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.same_few import FEW, LEAST, MOST, UNMET, same_few


def test_three_people_with_most_contacts_while_most_were_not_met() -> None:
    found = same_few({"ana": 5, "bo": 3, "cai": 2, "dora": 1}, 20)
    assert found is not None
    assert found.people == ("ana", "bo", "cai")
    assert found.share == pytest.approx(10 / 11)
    assert (found.contacts, found.unmet) == (11, 16)
    assert found.why.lines()[1:] == [
        "Contacts with them: 91 % of 11",
        "Not met: 16 of 20 people",
        "Meet somebody else next time.",
    ]


@pytest.mark.parametrize(
    ("contacts", "listed"),
    [
        ({}, 20),
        ({"ana": LEAST - 1}, 20),
        ({"ana": 9}, FEW),
        ({"ana": 9, "bo": 1, "cai": 1, "dora": 1}, 10),
        ({str(person): 2 for person in range(6)}, 30),
    ],
    ids=["nobody met", "too few to tell", "few people at all", "40 % met", "evenly spread"],
)
def test_no_warning_comes_without_reason(contacts: dict[str, int], listed: int) -> None:
    assert same_few(contacts, listed) is None


counts = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 9), max_size=12)


@given(counts, st.integers(0, 40))
def test_a_warning_always_has_its_reasons(contacts: dict[str, int], more: int) -> None:
    listed = len(contacts) + more
    found = same_few(contacts, listed)
    if found is not None:
        assert len(found.people) <= FEW
        assert MOST < found.share <= 1
        assert UNMET * listed < found.unmet <= listed
        assert found.contacts == sum(contacts.values())


@given(counts, st.integers(0, 40))
def test_meeting_everybody_takes_the_warning_away(contacts: dict[str, int], more: int) -> None:
    everybody = {who: count + 1 for who, count in contacts.items()}
    everybody |= {f"new {number}": 1 for number in range(more)}
    assert same_few(everybody, len(everybody)) is None
