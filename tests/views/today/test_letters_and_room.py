"""Which letter does a deed, and how many lines have room."""

from __future__ import annotations

from views.today.letters import letters_for, with_letter
from views.today.room import allot


def test_each_deed_has_a_letter_of_its_own_words_while_there_is_one():
    assert letters_for(["Approve", "Approve", "Book"]) == ["a", "p", "b"]
    assert letters_for(["ab", "ab", "ab"]) == ["a", "b", "c"]
    assert letters_for(["批准", "批准"]) == ["a", "b"]
    assert letters_for(["x"] * 27)[26] == ""


def test_the_letter_is_underlined_within_the_words_or_behind_them():
    assert with_letter("Approve", "p") == "A&pprove"
    assert with_letter("批准", "a") == "批准 (&A)"
    assert with_letter("R&D", "d") == "R&&&D"
    assert with_letter("Book", "") == "Book"


def test_every_section_gets_a_line_before_one_gets_two():
    assert allot([3, 1, 5], 5) == [2, 1, 2]
    assert allot([3, 1, 5], 2) == [1, 1, 0]
    assert allot([3, 1, 5], 99) == [3, 1, 5]
    assert allot([], 4) == []
    assert allot([2], 0) == [0]
