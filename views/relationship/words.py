"""What the three columns say: the figures under K, O and G, each with its why."""

from __future__ import annotations

from app.formats import listing, number, percentage
from app.method.organisational import NAMES, PartScore
from app.queries.relationship import Relationship
from app.text import tr
from models.values import Dimension
from views.customers.scores import said
from views.relationship.figures import Figure
from views.widgets.score_badge import Why


def key_figures(found: Relationship) -> list[Figure]:
    """Under K: seats, gap, who is against us, the plan."""
    key = found.scores.key_relationship
    why = said(key.why)
    deciding = [each.position for each in key.contributions if each.counted]
    empty = sum(position.holder is None for position in deciding)
    seats = number(len(deciding))
    if empty:
        seats = tr("{count}, {empty} empty", count=len(deciding), empty=empty)
    figures = [Figure(tr("Decision seats"), seats, why), Figure(tr("Gap"), number(key.gap), why)]
    if key.opposed:
        against = listing(holder.name for holder in key.opposed)
        figures.append(Figure(tr("Against us"), against, why, "bad"))
    if key.needs_coach:
        figures.append(Figure(tr("Coach"), tr("none yet"), why, "warn", strong=False))
    return [*figures, _plan(found, Dimension.KEY)]


def organisational_figures(found: Relationship) -> list[Figure]:
    """Under O: its four parts with their caps, executive visits, solidity, the plan."""
    organisational = found.scores.organisational
    why = said(organisational.why)
    figures = [_part(part, why) for part in organisational.parts]
    visits, solidity = found.executive_visits, found.solidity
    figures.append(
        Figure(
            tr("Executive visits in {months} months", months=visits.method.executive_months),
            number(visits.count),
            said(visits.why),
            "good" if visits.is_green else "bad",
        )
    )
    name, reason = tr("Solidity of agreements"), said(solidity.why)
    if solidity.share is None:
        figures.append(Figure(name, tr("not known yet"), reason, "quiet", strong=False))
    else:
        figures.append(Figure(name, percentage(solidity.share / 100), reason))
    return [*figures, _plan(found, Dimension.ORGANISATIONAL)]


def general_figures(found: Relationship) -> list[Figure]:
    """Under G: people contacted, departments with a supporter, satisfaction, the plan."""
    general = found.scores.general
    known, method, why = general.surface, general.method, said(general.why)
    contacted = tr("{count} of {total}", count=known.contacted, total=known.listed)
    departments = tr("{count} of {total}", count=known.supported, total=len(known.departments))
    satisfaction = Figure(tr("Satisfaction"), tr("not asked yet"), why, "warn", strong=False)
    if known.satisfaction is not None:
        points = tr("{value:g} of 10", value=known.satisfaction)
        satisfaction = Figure(tr("Satisfaction"), points, why)
    return [
        Figure(tr("People contacted in {days} days", days=method.coverage_days), contacted, why),
        Figure(tr("Relevant departments with a supporter"), departments, why),
        satisfaction,
        _plan(found, Dimension.GENERAL),
    ]


def _part(part: PartScore, why: Why) -> Figure:
    name = str(NAMES[part.kind])
    if part.rated is None:
        return Figure(name, tr("not rated yet"), why, "warn", strong=False)
    if part.cap is not None and part.is_capped:
        held = tr("{rated:g}, counted as {limit:g}", rated=part.rated, limit=part.cap.limit)
        return Figure(name, held, why, "warn")
    return Figure(name, tr("{rated:g} of 5", rated=part.rated), why)


def _plan(found: Relationship, dimension: Dimension) -> Figure:
    value = found.completion.dimensions[dimension].value
    name, why = tr("Plan of {year} done", year=found.day.year), said(found.completion.why)
    if value is None:
        return Figure(name, tr("nothing due"), why, "quiet", strong=False)
    return Figure(name, percentage(value / 100), why)
