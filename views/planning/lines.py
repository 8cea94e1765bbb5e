"""What the planning list shows: proposals of the gaps or items of a template, ready to be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.labels import label
from app.operations.generating import NewItem
from app.planning.gap import Gap, Rule
from app.planning.spreading import Dated
from app.queries.gaps import GapPlan
from app.queries.plan_templates import Fitted, TemplatePlan
from app.text import Text, tr
from models.values import ActivityKind, Dimension, Level, Support


@dataclass
class Line:
    """An item that may become one of the plan. What the user can change is changed here.

    ``whom`` names who or what it is about, "" for the company. ``gap`` and ``demand`` say why, ``note``
    what to look at before accepting ("" for nothing); ``reason`` is what the item will remember.
    """

    key: str
    title: str
    dimension: Dimension
    due_on: date | None
    owner: str | None
    weight: float
    support: Support | None
    acceptance: str
    whom: str = ""
    about: str = ""
    person: str | None = None
    department: str | None = None
    from_level: Level | None = None
    to_level: Level | None = None
    kind: ActivityKind | None = None
    effort: float = 0.0
    gap: str = ""
    demand: str = ""
    note: str = ""
    rule: str | None = None
    reason: str = ""
    ticked: bool = True

    @property
    def person_is_free(self) -> bool:
        """Whether it may be about somebody else; a gap of one person's level or contact may not."""
        return self.rule is None or self.dimension is not Dimension.KEY

    def item(self) -> NewItem:
        """As the plan takes it."""
        return NewItem(
            self.title,
            self.dimension,
            self.due_on,
            self.owner,
            self.person,
            self.department,
            self.from_level,
            self.to_level,
            self.support,
            self.weight,
            self.acceptance,
            self.rule,
            self.reason or None,
        )


def lines_of_gaps(plan: GapPlan, rules: frozenset[str] | None = None) -> list[Line]:
    """The proposals of ``plan``; ``rules`` keeps those of some kinds of gaps only."""
    return [
        _of_gap(each) for each in plan.proposals if rules is None or each.proposal.gap.rule.value in rules
    ]


def _of_gap(dated: Dated) -> Line:
    proposal, gap = dated.proposal, dated.proposal.gap
    person = gap.person
    return Line(
        gap.key,
        str(proposal.title),
        proposal.dimension,
        dated.due_on,
        dated.owner,
        gap.weight,
        proposal.support,
        str(proposal.acceptance),
        *_about(gap),
        person.key if person else None,
        gap.department,
        gap.from_level,
        gap.to_level,
        proposal.kind,
        proposal.effort,
        str(gap.text),
        str(gap.demand),
        crowded_week() if dated.crowded else "",
        proposal.rule,
        str(proposal.reason),
    )


def lines_of_template(plan: TemplatePlan) -> list[Line]:
    """The items of a template; what nobody suits, and what is planned already, is not ticked."""
    return [_of_template(each, plan.template.name) for each in plan.items]


def _about(gap: Gap) -> tuple[str, str]:
    """Whom or what a gap is about, and what tells two of one name apart."""
    if gap.person is not None:
        return gap.person.name, gap.person.title
    if gap.rule is Rule.SEAT:
        return str(gap.place), tr("empty seat")
    return (str(gap.place), "") if gap.department is not None else ("", "")


def _of_template(item: Fitted, template: str) -> Line:
    note = ""
    if item.unmatched:
        note = tr("Nobody here has this role: {role}.", role=item.wanted)
    elif item.planned:
        note = tr("The plan has such an item already.")
    return Line(
        item.key,
        item.title,
        item.dimension,
        item.due_on,
        item.owner,
        item.weight,
        item.support,
        item.acceptance,
        item.person_name,
        item.wanted,
        item.person,
        None,
        item.from_level,
        item.to_level,
        item.kind,
        gap=tr("From the template “{name}”.", name=template),
        note=note,
        reason=str(Text("From the template “{name}”.", name=template)),
        ticked=not note,
    )


def kind_of(line: Line) -> str:
    """By what kind of activity it is done, "" where that is open."""
    return label(line.kind) if line.kind is not None else ""


def grouped(lines: Sequence[Line]) -> list[Dimension | Line]:
    """Headings and lines as they stand in the list: by dimension, then by day."""
    found: list[Dimension | Line] = []
    for dimension in Dimension:
        members = [line for line in lines if line.dimension is dimension]
        if members:
            found.append(dimension)
            found += sorted(members, key=lambda line: (line.due_on or date.max, line.key))
    return found


def crowded_week() -> str:
    """What is said of a line that found no week with room for its owner."""
    return tr("Every week of this colleague is full: choose another day or another owner.")
