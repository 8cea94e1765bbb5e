"""The steps behind the chart of a rating."""

from __future__ import annotations

from datetime import date, timedelta

from app.queries.ratings import RatingFact, rating_steps
from models.values import Level, Power, RatingKind

TODAY = date(2026, 3, 2)


def fact(value, on: date, kind: RatingKind = RatingKind.LEVEL) -> RatingFact:
    return RatingFact(f"{value} {on}", kind, value, on, None, None, None, None, None, None)


def test_each_rating_holds_until_the_next_and_the_last_until_today():
    newest_first = [fact(Level.EXCLUSIVE, date(2026, 2, 1)), fact(Level.SUPPORT, date(2026, 1, 1))]
    steps = rating_steps(newest_first, RatingKind.LEVEL, TODAY, None)
    assert [(step.fact.value, step.fact.rated_on, step.until) for step in steps] == [
        (Level.SUPPORT, date(2026, 1, 1), date(2026, 2, 1)),
        (Level.EXCLUSIVE, date(2026, 2, 1), TODAY),
    ]


def test_a_rating_fades_on_the_first_day_on_which_it_is_stale():
    begun = TODAY - timedelta(days=91)
    [step] = rating_steps([fact(Level.SUPPORT, begun)], RatingKind.LEVEL, TODAY + timedelta(days=1), 90)
    assert step.fades == TODAY
    [today] = rating_steps([fact(Level.SUPPORT, begun)], RatingKind.LEVEL, TODAY, 90)
    assert today.fades == TODAY
    [fresh] = rating_steps([fact(Level.SUPPORT, begun)], RatingKind.LEVEL, TODAY - timedelta(days=1), 90)
    assert fresh.fades is None


def test_a_rating_that_was_given_anew_on_the_day_it_went_stale_does_not_fade():
    begun = TODAY - timedelta(days=91)
    before, _ = rating_steps(
        [fact(Level.COACH, TODAY), fact(Level.SUPPORT, begun)], RatingKind.LEVEL, TODAY, 90
    )
    assert before.fades is None


def test_what_was_never_contacted_does_not_fade():
    [step] = rating_steps([fact(Level.NOT_CONTACTED, date(2024, 1, 1))], RatingKind.LEVEL, TODAY, 90)
    assert step.fades is None


def test_only_the_kind_asked_for_is_there_and_the_last_of_a_day_counts():
    facts = [
        fact(Level.COACH, TODAY),
        fact(Power.STRONG, TODAY, RatingKind.POWER),
        fact(Level.SUPPORT, TODAY),
    ]
    steps = rating_steps(facts, RatingKind.LEVEL, TODAY, 90)
    assert [(step.fact.value, step.until) for step in steps] == [(Level.SUPPORT, TODAY), (Level.COACH, TODAY)]
    assert rating_steps([], RatingKind.LEVEL, TODAY, 90) == ()
