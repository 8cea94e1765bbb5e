"""All gaps of one customer by its grade: C coverage; B plus key people; S and A plus the organisation."""

from __future__ import annotations

from app.planning.facts import Facts
from app.planning.gap import Gap
from app.planning.general_gaps import general_gaps
from app.planning.key_gaps import key_gaps
from app.planning.organisational_gaps import organisational_gaps


def gaps(facts: Facts) -> tuple[Gap, ...]:
    """Every gap once, the most urgent first. They do not depend on what is in the plan already."""
    found: dict[str, Gap] = {}
    for gap in (*key_gaps(facts), *general_gaps(facts), *organisational_gaps(facts)):
        found.setdefault(gap.key, gap)
    return tuple(sorted(found.values(), key=lambda gap: (-gap.urgency, gap.key)))
