"""Going places, and the way back."""

from __future__ import annotations

from views.navigation import Navigator, Place


def walk() -> tuple[Navigator, list[Place]]:
    navigator, seen = Navigator(), []
    navigator.moved.connect(seen.append)
    return navigator, seen


def test_the_way_back_is_the_way_one_came() -> None:
    navigator, seen = walk()
    navigator.open_page("today")
    navigator.open_customer("c1", "map", "p1")
    navigator.back()
    assert seen[-1] == Place("today")
    navigator.forward()
    assert seen[-1] == Place("customer", "c1", "map", "p1")


def test_there_is_nothing_before_the_first_place_nor_after_the_last() -> None:
    navigator, seen = walk()
    navigator.open_page("today")
    navigator.back()
    navigator.forward()
    assert seen == [Place("today")]


def test_going_somewhere_new_forgets_the_way_forward() -> None:
    navigator, seen = walk()
    navigator.open_page("today")
    navigator.open_page("customers")
    navigator.back()
    navigator.open_page("history")
    navigator.forward()
    assert seen[-1] == Place("history")
    navigator.back()
    assert seen[-1] == Place("today")


def test_another_customer_opens_at_the_tab_one_is_on() -> None:
    navigator, seen = walk()
    navigator.open_customer("c1", "plan")
    navigator.open_customer("c2")
    assert seen[-1] == Place("customer", "c2", "plan")


def test_turning_a_tab_by_hand_is_a_step_one_can_take_back() -> None:
    navigator, seen = walk()
    navigator.open_customer("c1", "map")
    navigator.note_tab("plan")
    navigator.back()
    assert seen[-1] == Place("customer", "c1", "map")


def test_going_where_one_is_shows_it_again_and_adds_no_step() -> None:
    navigator, seen = walk()
    navigator.open_page("today")
    navigator.open_page("today")
    assert seen == [Place("today")] * 2
    assert not navigator.can_go_back
