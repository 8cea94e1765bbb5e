"""Activities that repeat: this one, this and the following, all of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.almanac.occurrence_key import occurrence_key
from app.almanac.rule import Rule, WeekdayOf
from app.errors import UserError
from app.operations import activity, series
from app.operations.series import Scope
from app.queries.calendar import ActivityEntry, calendar
from app.queries.calendar_entry import ActivityDetails, entry_details
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant, SeriesException
from models.values import ActivityKind, ActivityState, ChangeKind
from tests.books import add_customer, add_person, dump

STEP = Text("A step")
TODAY = date(2026, 3, 2)
MONDAY = datetime(2026, 3, 2, 9)
WEEK = timedelta(weeks=1)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def weekly(transactions: Transactions, customer: str) -> str:
    """A call on six Mondays of March and April."""
    ana = add_person(transactions, customer, "Ana")
    key = do(transactions, activity.add_activity, customer, ActivityKind.CALL, "Call", MONDAY, people=[ana])
    do(transactions, series.set_recurrence, key, Rule.weekly([0], count=6))
    return key


def at(series_key: str, week: int) -> str:
    return occurrence_key(series_key, MONDAY + week * WEEK)


def entries(transactions: Transactions) -> tuple[ActivityEntry, ...]:
    return transactions.ask(calendar, date(2026, 1, 1), date(2026, 12, 31), today=TODAY).activities


def days(transactions: Transactions) -> list[str]:
    return [f"{one.starts_at:%m-%d %H}" for one in entries(transactions)]


def titles(transactions: Transactions) -> list[str]:
    return [one.title for one in entries(transactions)]


def count(transactions: Transactions, kind: type) -> int:
    return transactions.ask(lambda session: session.query(kind).count())


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


def test_a_changed_one_moves_the_others_by_what_it_is_off_its_own_place(transactions, weekly):
    do(transactions, activity.shift_activity, at(weekly, 1), 1)
    moved = entries(transactions)[1].key
    start = datetime(2026, 3, 11, 9)
    do(transactions, series.set_times, moved, Scope.ALL, start, start + timedelta(hours=1))
    assert days(transactions) == ["03-04 09", "03-11 09", "03-18 09", "03-25 09", "04-01 09", "04-08 09"]


def qualities(session) -> list[int | None]:
    """Of what was done, by time."""
    done = session.query(Activity).filter(Activity.state == ActivityState.DONE)
    return [one.quality for one in done.order_by(Activity.starts_at)]


def repeating(transactions: Transactions, customer: str, first: datetime, rule: Rule) -> str:
    key = do(transactions, activity.add_activity, customer, ActivityKind.CALL, "Call", first)
    do(transactions, series.set_recurrence, key, rule)
    return key


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
    with pytest.raises(UserError, match="after its last day"):
        do(transactions, activity.shift_activity, weekly, 3)


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


def deeds() -> st.SearchStrategy:
    return st.tuples(
        st.sampled_from(["move", "rename", "delete", "done", "repeat"]),
        st.integers(0, 30),
        st.sampled_from(Scope),
        st.integers(-9, 9),
    )


def carry_out(transactions: Transactions, deed: str, place: int, scope: Scope, amount: int) -> None:
    found = entries(transactions)
    if not found:
        return
    one = found[place % len(found)]
    by = timedelta(days=amount)
    try:
        match deed:
            case "move":
                do(transactions, series.set_times, one.key, scope, one.starts_at + by, one.ends_at + by)
            case "rename":
                target = do(transactions, series.target, one.key, scope)
                do(transactions, activity.set_activity_fields, target, title=f"Call {amount}")
            case "delete":
                do(transactions, series.delete, one.key, scope)
            case "done":
                do(transactions, activity.mark_done, one.key)
            case "repeat":
                do(transactions, series.set_recurrence, one.key, Rule.daily(abs(amount) + 1, count=4))
    except UserError:
        return


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(deeds(), max_size=8))
def test_whatever_is_done_to_a_series_can_be_undone(transactions, weekly, done):
    before, revision = transactions.ask(dump), transactions.ask(last_revision)
    for deed in done:
        carry_out(transactions, *deed)
        rows = transactions.ask(lambda session: session.query(SeriesException).all())
        assert len({(row.series_key, row.start) for row in rows}) == len(rows)
        keys = [one.key for one in entries(transactions)]
        assert len(set(keys)) == len(keys)
    edits = range(revision + 1, transactions.ask(last_revision) + 1)
    if edits:
        transactions.take_back(list(edits), ChangeKind.UNDO)
    assert transactions.ask(dump) == before


def last_revision(session) -> int:
    from models.change import ChangeSetRow

    return session.query(ChangeSetRow.revision).order_by(ChangeSetRow.revision.desc()).limit(1).scalar() or 0
