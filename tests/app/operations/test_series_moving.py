"""Moving activities that repeat: this one, this and the following, all of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.almanac.occurrence_key import occurrence_key
from app.almanac.rule import Rule, WeekdayOf
from app.errors import UserError
from app.operations import activity, series
from app.operations.series import Scope
from models.values import ActivityState
from tests.app.operations.weekly import at, days, do, entries, repeating


def test_moving_one_by_hand_moves_that_one_only(transactions, weekly):
    do(transactions, activity.shift_activity, at(weekly, 2), 2)
    assert days(transactions) == ["03-02 09", "03-09 09", "03-18 09", "03-23 09", "03-30 09", "04-06 09"]


def test_moving_this_and_the_following_makes_them_a_series_of_their_own(transactions, weekly):
    do(transactions, activity.mark_done, at(weekly, 4))
    start = datetime(2026, 3, 17, 14)
    do(transactions, series.set_times, at(weekly, 2), Scope.FOLLOWING, start, start + timedelta(hours=2))
    assert days(transactions) == ["03-02 09", "03-09 09", "03-17 14", "03-24 14", "03-30 09", "04-07 14"]
    assert len({one.series for one in entries(transactions)}) == 2
    assert entries(transactions)[3].ends_at == datetime(2026, 3, 24, 16)


def test_moving_all_moves_all_by_as_much_and_keeps_what_was_said_of_single_ones(transactions, weekly):
    do(transactions, series.delete, at(weekly, 1), Scope.THIS)
    do(transactions, activity.mark_done, at(weekly, 3))
    start = datetime(2026, 3, 17, 10)
    do(transactions, series.set_times, at(weekly, 2), Scope.ALL, start, start + timedelta(hours=1))
    assert days(transactions) == ["03-03 10", "03-17 10", "03-23 09", "03-31 10", "04-07 10"]
    assert [one.state for one in entries(transactions)][2] is ActivityState.DONE


@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
@pytest.mark.parametrize("by", [-1, 1, 40])
def test_a_series_with_a_last_day_keeps_all_of_its_occurrences(transactions, customer, scope, by):
    first = datetime(2026, 3, 3, 9)
    key = repeating(transactions, customer, first, Rule.weekly([1], until=date(2026, 3, 31)))
    chosen = occurrence_key(key, first if scope is Scope.ALL else datetime(2026, 3, 10, 9))
    start = (first if scope is Scope.ALL else datetime(2026, 3, 10, 9)) + timedelta(days=by)
    assert len(days(transactions)) == 5
    do(transactions, series.set_times, chosen, scope, start, start + timedelta(hours=1))
    assert len(days(transactions)) == 5


def test_a_changed_one_moves_the_others_by_what_it_is_off_its_own_place(transactions, weekly):
    do(transactions, activity.shift_activity, at(weekly, 1), 1)
    moved = entries(transactions)[1].key
    start = datetime(2026, 3, 11, 9)
    do(transactions, series.set_times, moved, Scope.ALL, start, start + timedelta(hours=1))
    assert days(transactions) == ["03-04 09", "03-11 09", "03-18 09", "03-25 09", "04-01 09", "04-08 09"]


@pytest.mark.parametrize(
    ("first", "rule", "chosen", "to"),
    [
        # the second Tuesday is a day before the second Wednesday in August, and not in July
        (datetime(2026, 7, 14, 9), Rule.monthly(WeekdayOf(1, 2)), datetime(2026, 8, 11, 9), 12),
        # the 28th two days later is the 30th in March, and the 2nd in February
        (datetime(2026, 2, 28, 9), Rule.monthly(28), datetime(2026, 3, 28, 9), 30),
        # the last day of the month has no day before it that is the last
        (datetime(2026, 1, 31, 9), Rule.monthly(-1), datetime(2026, 1, 31, 9), 30),
    ],
)
def test_all_of_a_series_moves_where_it_was_dragged_or_stays(transactions, customer, first, rule, chosen, to):
    key = repeating(transactions, customer, first, rule)
    before, start = days(transactions), chosen.replace(day=to)
    with pytest.raises(UserError, match="cannot move there as a whole"):
        do(
            transactions,
            series.set_times,
            occurrence_key(key, chosen),
            Scope.ALL,
            start,
            start + timedelta(hours=1),
        )
    assert days(transactions) == before


def test_dragging_the_last_day_of_the_month_with_what_follows_does_not_add_one(transactions, customer):
    key = repeating(transactions, customer, datetime(2026, 1, 31, 9), Rule.monthly(-1))
    one, start = occurrence_key(key, datetime(2026, 3, 31, 9)), datetime(2026, 3, 30, 9)
    for scope in (Scope.FOLLOWING, Scope.ALL):
        with pytest.raises(UserError, match="cannot move there as a whole"):
            do(transactions, series.set_times, one, scope, start, start + timedelta(hours=1))
