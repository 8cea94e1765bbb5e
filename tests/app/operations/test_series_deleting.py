"""Deleting activities that repeat keeps what was done."""

from __future__ import annotations

from datetime import timedelta

from app.almanac.rule import Rule
from app.operations import activity, series
from app.operations.series import Scope
from models.activity import Activity, ActivityParticipant, SeriesException
from models.values import ActivityKind, ActivityState
from tests.app.operations.weekly import MONDAY, WEEK, at, count, days, do, entries


def test_deleting_one_leaves_a_gap(transactions, weekly):
    do(transactions, activity.delete_activity, at(weekly, 1))
    assert days(transactions) == ["03-02 09", "03-16 09", "03-23 09", "03-30 09", "04-06 09"]


def test_deleting_a_changed_one_does_not_bring_the_planned_one_back(transactions, weekly):
    do(transactions, activity.shift_activity, at(weekly, 1), 1)
    do(transactions, activity.delete_activity, entries(transactions)[1].key)
    assert days(transactions) == ["03-02 09", "03-16 09", "03-23 09", "03-30 09", "04-06 09"]


def test_deleting_this_and_the_following_keeps_what_was_done(transactions, weekly):
    do(transactions, activity.mark_done, at(weekly, 4))
    do(transactions, activity.shift_activity, at(weekly, 5), 1)
    do(transactions, series.delete, at(weekly, 2), Scope.FOLLOWING)
    assert days(transactions) == ["03-02 09", "03-09 09", "03-30 09"]
    assert entries(transactions)[2].series is None


def test_deleting_all_keeps_what_was_done(transactions, weekly):
    do(transactions, activity.mark_done, at(weekly, 1))
    do(transactions, series.delete, at(weekly, 3), Scope.ALL)
    assert days(transactions) == ["03-09 09"]
    assert count(transactions, SeriesException) == 0


def qualities(session) -> list[int | None]:
    """Of what was done, by time."""
    done = session.query(Activity).filter(Activity.state == ActivityState.DONE)
    return [one.quality for one in done.order_by(Activity.starts_at)]


def test_what_was_done_before_it_repeated_stays_when_the_rest_moves_or_goes(transactions, customer):
    key = do(transactions, activity.add_activity, customer, ActivityKind.CALL, "Call", MONDAY)
    do(transactions, activity.mark_done, key, "They signed", 5)
    assert do(transactions, series.set_recurrence, key, Rule.weekly([0], count=3)) == key
    assert days(transactions) == ["03-02 09", "03-09 09", "03-16 09"]
    later = entries(transactions)[1].key
    start = MONDAY + WEEK + timedelta(days=1)
    later = do(transactions, series.set_times, later, Scope.ALL, start, start + timedelta(hours=1))
    assert days(transactions) == ["03-02 09", "03-10 09", "03-17 09"]
    do(transactions, activity.mark_done, later)
    assert transactions.ask(qualities) == [5, None]
    do(transactions, series.delete, entries(transactions)[2].key, Scope.ALL)
    assert [one.state for one in entries(transactions)] == [ActivityState.DONE] * 2
    assert entries(transactions)[0].key == key


def test_deleting_a_series_that_came_in_as_done_keeps_its_first(transactions, weekly):
    """Workbooks and calendar files can say so of the series itself."""

    def came_done(session):
        session.get(Activity, weekly).state = ActivityState.DONE

    do(transactions, came_done)
    do(transactions, activity.delete_activity, at(weekly, 1))
    do(transactions, activity.delete_activity, weekly)
    assert [(one.key, one.series) for one in entries(transactions)] == [(weekly, None)]
    assert count(transactions, SeriesException) == 0


def test_a_series_of_which_nothing_is_left_is_gone(transactions, weekly):
    for week in range(6):
        do(transactions, activity.delete_activity, at(weekly, week))
    assert count(transactions, Activity) == 0
    assert count(transactions, ActivityParticipant) == 0
