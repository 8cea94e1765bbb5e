"""Whatever is done to activities that repeat can be undone."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.almanac.rule import Rule
from app.errors import UserError
from app.operations import activity, series
from app.operations.series import Scope
from app.transactions import Transactions
from models.activity import SeriesException
from models.change import ChangeSetRow
from models.values import ChangeKind
from tests.app.operations.weekly import do, entries
from tests.books import dump


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
    return session.query(ChangeSetRow.revision).order_by(ChangeSetRow.revision.desc()).limit(1).scalar() or 0
