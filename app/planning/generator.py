"""The plan comes from the gaps: what is proposed for a customer, by when, and nothing twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date

from app.planning.facts import Facts
from app.planning.gaps import gaps
from app.planning.planned import PlannedItem, unanswered
from app.planning.proposals import Proposal, proposal
from app.planning.spreading import MOST_A_WEEK, Dated, Owners, Week, spread


def proposals(facts: Facts) -> tuple[Proposal, ...]:
    """What would mend every gap of ``facts``, the most urgent first, whatever is in the plan."""
    return tuple(proposal(gap, facts) for gap in gaps(facts))


def generate(
    facts: Facts,
    items: Collection[PlannedItem],
    owners: Owners,
    load: Mapping[Week, int],
    is_working_day: Callable[[date], bool],
    most_a_week: int = MOST_A_WEEK,
) -> tuple[Dated, ...]:
    """The proposals that no item of the plan answers, each with its day and its owner, by day."""
    missing = unanswered(proposals(facts), items, facts.today)
    return spread(missing, facts.first, facts.last, owners, load, is_working_day, most_a_week)
