"""Activities that repeat: this one, this and the following, all of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.almanac.occurrence_key import occurrence_key
from app.almanac.rule import Rule
from app.errors import UserError
from app.operations import activity, series
from app.operations.series import Scope
from app.queries.calendar import calendar
from app.queries.calendar_entry import ActivityDetails, entry_details
from models.activity import Activity
from models.values import ActivityKind, ActivityState
from tests.app.operations.weekly import MONDAY, TODAY, at, count, days, do, entries, titles


def test_a_series_is_in_the_calendar_on_each_of_its_days(transactions, weekly):
    found = entries(transactions)
    assert days(transactions) == ["03-02 09", "03-09 09", "03-16 09", "03-23 09", "03-30 09", "04-06 09"]
    assert [one.key for one in found] == [at(weekly, week) for week in range(6)]
    assert {one.series for one in found} == {weekly}
    assert {one.people for one in found} == {("Ana",)}


def test_a_month_shows_its_own_days_and_what_reaches_into_them(transactions, customer):
    key = do(
        transactions, activity.add_activity, customer, ActivityKind.VISIT, "Trip", datetime(2026, 1, 30, 22)
    )
    do(transactions, activity.set_times, key, datetime(2026, 1, 30, 22), datetime(2026, 2, 2, 8))
    do(transactions, series.set_recurrence, key, Rule.monthly(30))
    april = transactions.ask(calendar, date(2026, 4, 1), date(2026, 4, 30), today=TODAY).activities
    assert [one.first for one in april] == [date(2026, 3, 30), date(2026, 4, 30)]


def test_marking_one_done_leaves_the_others_planned(transactions, weekly):
    do(transactions, activity.mark_done, at(weekly, 1), "Went well")
    states = [one.state for one in entries(transactions)]
    assert states == [ActivityState.PLANNED, ActivityState.DONE, *[ActivityState.PLANNED] * 4]
    done = entries(transactions)[1]
    assert done.key != at(weekly, 1)
    assert (done.series, done.people) == (weekly, ("Ana",))


def test_saying_of_the_series_that_it_is_done_means_its_first(transactions, weekly):
    do(transactions, activity.mark_done, weekly)
    assert [one.state for one in entries(transactions)].count(ActivityState.DONE) == 1
    assert entries(transactions)[0].state is ActivityState.DONE


def test_past_occurrences_that_nobody_spoke_of_are_overdue(transactions, weekly):
    found = transactions.ask(
        calendar, date(2026, 3, 1), date(2026, 4, 30), today=date(2026, 3, 20)
    ).activities
    assert [one.overdue for one in found] == [True, True, True, False, False, False]


def test_fields_change_for_as_many_as_are_meant(transactions, weekly):
    def rename(session, key, scope, title):
        return series.change(session, key, scope, activity.set_activity_fields, title=title)

    do(transactions, rename, at(weekly, 1), Scope.THIS, "One")
    assert titles(transactions) == ["Call", "One", *["Call"] * 4]
    do(transactions, rename, at(weekly, 4), Scope.FOLLOWING, "Late")
    assert titles(transactions) == ["Call", "One", "Call", "Call", "Late", "Late"]
    do(transactions, rename, at(weekly, 2), Scope.ALL, "Early")
    assert titles(transactions) == ["Early", "One", "Early", "Early", "Late", "Late"]
    one = entries(transactions)[1].key
    do(transactions, rename, one, Scope.ALL, "Every")
    assert titles(transactions) == ["Every", "Every", "Every", "Every", "Late", "Late"]


@pytest.mark.parametrize("scope", Scope)
def test_what_was_changed_is_found_under_its_new_key(transactions, weekly, scope):
    fields = {"title": "Talk"}
    key = do(transactions, series.change, at(weekly, 2), scope, activity.set_activity_fields, **fields)
    found = next(one for one in entries(transactions) if one.key == key)
    assert (found.title, found.starts_at) == ("Talk", datetime(2026, 3, 16, 9))
    later = datetime(2026, 3, 18, 15)
    moved = do(transactions, series.set_times, key, scope, later, later + timedelta(hours=1))
    assert next(one for one in entries(transactions) if one.key == moved).starts_at == later


def test_a_changed_one_is_still_found_by_the_key_it_had_as_computed(transactions, weekly):
    do(transactions, activity.set_activity_fields, at(weekly, 2), title="Talk")
    assert transactions.ask(entry_details, at(weekly, 2), TODAY).entry.title == "Talk"


def test_this_and_the_following_of_the_first_is_the_whole_series(transactions, weekly):
    assert do(transactions, series.target, at(weekly, 0), Scope.FOLLOWING) == weekly
    assert count(transactions, Activity) == 1


def test_a_single_activity_is_its_own_target(transactions, customer):
    key = do(transactions, activity.add_activity, customer, ActivityKind.CALL, "Call", MONDAY)
    assert {do(transactions, series.target, key, scope) for scope in Scope} == {key}


def test_what_no_longer_repeats_takes_place_once(transactions, weekly):
    do(transactions, activity.delete_activity, at(weekly, 0))
    do(transactions, series.set_recurrence, at(weekly, 3), None)
    assert days(transactions) == ["03-09 09"]
    assert entries(transactions)[0].key == weekly


def test_another_rule_keeps_the_exceptions_that_it_still_chooses(transactions, weekly):
    do(transactions, activity.mark_done, at(weekly, 1))
    do(transactions, activity.mark_done, at(weekly, 2))
    do(transactions, series.set_recurrence, weekly, Rule.weekly([0], 2, count=3))
    assert days(transactions) == ["03-02 09", "03-09 09", "03-16 09", "03-30 09"]
    assert [one.series for one in entries(transactions)] == [weekly, None, weekly, weekly]


def test_what_begins_to_repeat_is_found_as_the_first_of_its_series(transactions, weekly):
    do(transactions, activity.mark_done, at(weekly, 1))
    stand_in = entries(transactions)[1].key
    assert do(transactions, series.set_recurrence, stand_in, Rule.weekly([0])) == stand_in
    assert do(transactions, series.set_recurrence, at(weekly, 2), Rule.weekly([0], 2)) == at(weekly, 2)
    assert do(transactions, series.set_recurrence, at(weekly, 2), Rule.daily(3, count=3)) == at(weekly, 0)
    assert do(transactions, series.set_recurrence, at(weekly, 0), None) == weekly
    assert do(transactions, series.set_recurrence, weekly, Rule.daily(count=2)) == at(weekly, 0)


def test_a_series_cannot_end_before_it_begins(transactions, weekly):
    with pytest.raises(UserError, match="ends before it begins"):
        do(transactions, series.set_recurrence, weekly, Rule.daily(until=date(2026, 3, 1)))
    do(transactions, series.set_recurrence, weekly, Rule.daily(until=date(2026, 3, 4)))
    do(transactions, activity.shift_activity, weekly, 3)
    assert days(transactions) == ["03-05 09", "03-06 09", "03-07 09"]


def test_an_occurrence_that_is_none_is_refused(transactions, weekly):
    for key in (occurrence_key(weekly, MONDAY + timedelta(days=1)), at(weekly, 6), at(weekly, -1)):
        with pytest.raises(UserError, match="does not take place"):
            do(transactions, activity.mark_done, key)
        assert transactions.ask(entry_details, key, TODAY) is None
    do(transactions, activity.delete_activity, at(weekly, 1))
    with pytest.raises(UserError, match="does not take place"):
        do(transactions, activity.mark_done, at(weekly, 1))
    with pytest.raises(UserError, match="no longer in the book"):
        do(transactions, activity.mark_done, occurrence_key("nobody", MONDAY))


def test_an_occurrence_is_shown_in_full_as_it_is_then(transactions, weekly):
    shown = transactions.ask(entry_details, at(weekly, 2), TODAY)
    assert isinstance(shown, ActivityDetails)
    assert shown.starts_at == datetime(2026, 3, 16, 9)
    assert len(shown.people) == 1
    assert (shown.rule, shown.series_first) == (Rule.weekly([0], count=6), MONDAY.date())
    do(transactions, activity.mark_done, at(weekly, 2))
    row = entries(transactions)[2].key
    assert transactions.ask(entry_details, row, TODAY).rule == Rule.weekly([0], count=6)


def test_a_rule_that_nobody_can_read_takes_place_once(transactions, weekly):
    do(transactions, lambda session: setattr(session.get(Activity, weekly), "recurrence", "FREQ=SECONDLY"))
    assert days(transactions) == ["03-02 09"]


def test_another_zone_of_a_series_keeps_what_the_clocks_show(transactions, weekly):
    do(transactions, activity.shift_activity, at(weekly, 4), 1)
    before = days(transactions)
    for zone in ("Europe/Madrid", "Asia/Shanghai", None):
        do(
            transactions,
            series.change,
            at(weekly, 1),
            Scope.ALL,
            activity.set_activity_fields,
            time_zone=zone,
        )
        assert transactions.ask(entry_details, at(weekly, 3), TODAY).time_zone == zone
        assert days(transactions) == before


def test_nothing_is_planned_in_the_missing_hour(transactions, customer):
    missing = datetime(2026, 3, 29, 2, 30)
    add = (activity.add_activity, customer, ActivityKind.CALL, "Call")
    for begins in (missing, missing - timedelta(hours=1)):
        with pytest.raises(UserError, match="does not come"):
            do(transactions, *add, begins, time_zone="Europe/Madrid")
    with pytest.raises(UserError, match="no time zone"):
        do(transactions, *add, missing, time_zone="Madrid")
    key = do(transactions, *add, missing, time_zone="Asia/Shanghai")
    assert transactions.ask(entry_details, key, TODAY).time_zone == "Asia/Shanghai"


def test_an_appointment_in_the_missing_hour_is_refused(transactions, customer):
    key = do(transactions, activity.add_activity, customer, ActivityKind.CALL, "Call", MONDAY)
    do(transactions, activity.set_activity_fields, key, time_zone="Europe/Madrid")
    missing = datetime(2026, 3, 29, 2, 30)
    with pytest.raises(UserError, match="does not come"):
        do(transactions, activity.set_times, key, missing, missing + timedelta(hours=1))
    do(transactions, activity.set_activity_fields, key, time_zone=None)
    do(transactions, activity.set_times, key, missing, missing + timedelta(hours=1))
    with pytest.raises(UserError, match="does not come"):
        do(transactions, activity.set_activity_fields, key, time_zone="Europe/Madrid")
    with pytest.raises(UserError, match="no time zone"):
        do(transactions, activity.set_activity_fields, key, time_zone="Madrid")
