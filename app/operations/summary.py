"""How it went: everything that an event brought, written in two minutes and stored as one edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations.activity import mark_done, set_participants
from app.operations.activity_template import plan_activity
from app.operations.gift import give
from app.operations.occurrence import single_row
from app.operations.opinion import note_opinion
from app.operations.plan import step
from app.operations.promise import make_promise
from app.operations.rating import rate
from app.operations.records import find, require_amount, tidy
from app.operations.stakeholder import add_person
from app.text import Text
from app.transactions import today
from models.activity import Activity
from models.customer import Customer
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.values import ActivityKind, Closeness, Level, PlanState, PromiseSide, RatingKind

USUAL_TIME = time(9)
"""When the next activity begins, unless another time is said."""
STARTED = (PlanState.APPROVED, PlanState.IN_PROGRESS)
"""States from which an item is done by what was shown."""


@dataclass(frozen=True)
class Quote:
    """What was said, word for word; ``speaker`` as in ``Summary``."""

    words: str
    speaker: str | None = None


@dataclass(frozen=True)
class NewPromise:
    side: PromiseSide
    title: str
    person: str | None = None
    due_on: date | None = None
    owner: str | None = None


@dataclass(frozen=True)
class NewOpinion:
    text: str
    person: str | None = None
    passed_to: str | None = None


@dataclass(frozen=True)
class Evidence:
    """What was shown about where a person stands: a level, a closeness, or both, and on what grounds."""

    person: str
    level: Level | None = None
    closeness: Closeness | None = None
    evidence: str = ""
    quote: str = ""


@dataclass(frozen=True)
class NewGift:
    title: str
    person: str | None = None
    value: Decimal | None = None


@dataclass(frozen=True)
class Next:
    """What comes next: a planned activity with the same people."""

    title: str
    day: date
    kind: ActivityKind


@dataclass(frozen=True)
class Summary:
    """What a summary says. People are keys, or the handles of ``newcomers`` (handle → name).

    ``notes`` replace the summary there was; quotes are written below them. ``items`` are plan items that
    are done with this. ``cost`` in the customer's currency; ``quality`` 1–5.
    """

    people: Sequence[str] = ()
    members: Sequence[str] = ()
    newcomers: Mapping[str, str] = field(default_factory=dict)
    notes: str = ""
    quotes: Sequence[Quote] = ()
    promises: Sequence[NewPromise] = ()
    opinions: Sequence[NewOpinion] = ()
    evidence: Sequence[Evidence] = ()
    gifts: Sequence[NewGift] = ()
    items: Sequence[str] = ()
    cost: Decimal | None = None
    quality: int | None = None
    next: Next | None = None


@dataclass(frozen=True)
class Saved:
    """What became of a summary, for the message: titles of plan items.

    ``done`` are done and wait for a manager; ``unapproved`` got the evidence and are not approved yet.
    ``next`` is the key of the activity that was planned.
    """

    activity: str
    done: tuple[str, ...] = ()
    unapproved: tuple[str, ...] = ()
    next: str | None = None


def summarise(session: Session, key: str, summary: Summary) -> Saved:
    """Store ``summary``: the activity took place, with all that follows from it.

    Ratings, promises, opinions and gifts carry the day of the activity and lead back to it. A level that
    an open plan item aims at is not set: the item gets the evidence and is done when it was approved;
    the level waits until a manager verifies it.

    Raises:
        UserError: the activity lies ahead, or something in the summary is refused; nothing is stored.
    """
    activity = single_row(session, key)
    day = activity.starts_at.date()
    if day > today(session):
        raise UserError(Text("This activity lies ahead. Write its summary when it took place."))
    who = {
        handle: add_person(session, activity.customer_key, name) for handle, name in summary.newcomers.items()
    }
    session.flush()

    def person(handle: str | None) -> str | None:
        return who.get(handle, handle) if handle is not None else None

    people = [person(each) or "" for each in summary.people]
    set_participants(session, activity.key, people, summary.members)
    words = [
        summary.notes.strip(),
        *(_quoted(session, each, person(each.speaker)) for each in summary.quotes),
    ]
    activity.summary = None
    mark_done(session, activity.key, "\n\n".join(each for each in words if each), summary.quality)
    require_amount(summary.cost)
    activity.cost = summary.cost
    if summary.cost is not None and activity.currency is None:
        activity.currency = session.get_one(Customer, activity.customer_key).currency
    for promise in summary.promises:
        make_promise(
            session,
            activity.customer_key,
            promise.side,
            promise.title,
            person=person(promise.person),
            owner=promise.owner or activity.owner_key,
            due_on=promise.due_on,
            made_on=day,
            activity=activity.key,
        )
    for opinion in summary.opinions:
        note_opinion(
            session,
            activity.customer_key,
            opinion.text,
            person=person(opinion.person),
            said_on=day,
            passed_to=opinion.passed_to,
            activity=activity.key,
        )
    for gift in summary.gifts:
        give(
            session,
            activity.customer_key,
            gift.title,
            person=person(gift.person),
            value=gift.value,
            given_on=day,
            giver=activity.owner_key,
            activity=activity.key,
        )
    items: dict[str, PlanItem] = {}
    for evidence in summary.evidence:
        found = _rate(session, activity, person(evidence.person) or "", evidence)
        items.update({each.key: each for each in found})
    for item_key in summary.items:
        item = find(session, PlanItem, item_key)
        _prove(session, item, activity, (activity.summary or "").strip())
        items[item.key] = item
    return Saved(
        activity.key,
        tuple(each.title for each in items.values() if each.state is PlanState.DONE),
        tuple(each.title for each in items.values() if each.state is not PlanState.DONE),
        _plan_next(session, activity, summary.next, people, summary.members),
    )


def aiming_items(session: Session, person: str, level: Level) -> list[PlanItem]:
    """The open plan items that aim at ``level`` with ``person``, the one due first on top."""
    found = session.scalars(
        select(PlanItem)
        .where(PlanItem.stakeholder_key == person, PlanItem.to_level == level)
        .order_by(PlanItem.due_on, PlanItem.key)
    )
    return [item for item in found if item.state.is_open or item.state is PlanState.DONE]


def _rate(session: Session, activity: Activity, person: str, shown: Evidence) -> list[PlanItem]:
    """Store the ratings of one person; the items that aim at the level are returned instead of its rating."""
    grounds = {
        "rated_on": activity.starts_at.date(),
        "evidence": shown.evidence or None,
        "quote": shown.quote or None,
        "activity": activity.key,
    }
    if shown.closeness is not None:
        rate(session, person, RatingKind.CLOSENESS, shown.closeness, **grounds)  # type: ignore[arg-type]
    if shown.level is None:
        return []
    items = aiming_items(session, person, shown.level)
    if not items:
        rate(session, person, RatingKind.LEVEL, shown.level, **grounds)  # type: ignore[arg-type]
    words = "\n".join(each for each in (shown.evidence, shown.quote and f"“{shown.quote}”") if each)
    for item in items:
        _prove(session, item, activity, words)
    return items


def _prove(session: Session, item: PlanItem, activity: Activity, words: str) -> None:
    """Write what was shown to an item; it is done when it was approved."""
    kept: str | None = tidy("\n\n".join(each for each in (item.evidence or "", words) if each))
    item.evidence = kept
    item.activity_key = item.activity_key or activity.key
    session.flush()
    if item.state in STARTED:
        step(session, item.key, PlanState.DONE)


def _quoted(session: Session, quote: Quote, speaker: str | None) -> str:
    """A quote in Markdown, with who said it."""
    lines = "\n".join(f"> {line}" for line in quote.words.strip().splitlines())
    name = session.get_one(Stakeholder, speaker).name if speaker is not None else ""
    return f"{lines}\n> — {name}" if name and lines else lines


def _plan_next(
    session: Session,
    activity: Activity,
    following: Next | None,
    people: Sequence[str],
    members: Sequence[str],
) -> str | None:
    if following is None:
        return None
    at = USUAL_TIME if activity.all_day else activity.starts_at.time()
    return plan_activity(
        session,
        activity.customer_key,
        following.kind,
        following.title,
        datetime.combine(following.day, at),
        owner=activity.owner_key,
        people=people,
        members=members,
    )
