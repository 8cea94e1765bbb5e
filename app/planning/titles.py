"""What a proposed item is called."""

from __future__ import annotations

from app.planning.gap import Gap, Rule
from app.text import Text
from models.values import Dimension, Level, VisitDirection


def title(gap: Gap, customer: str) -> Text:
    """What to do about ``gap`` at the customer of that name, as the title of an item."""
    match gap.rule.dimension:
        case Dimension.KEY:
            return _of_people(gap, customer)
        case Dimension.GENERAL:
            return _of_departments(gap, customer)
        case Dimension.ORGANISATIONAL:
            return _of_companies(gap, customer)


def _of_people(gap: Gap, customer: str) -> Text:
    name = gap.person.name if gap.person else ""
    match gap.rule:
        case Rule.LEVEL:
            return _of_level(gap, name)
        case Rule.SEAT:
            return Text("Find out who takes the seat “{title}”", title=gap.place)
        case Rule.COACH:
            return Text("Win a first supporter")
        case Rule.CONTACT:
            return Text("Meet {name}", name=name)
        case Rule.ASSESSMENT:
            return Text("Rate {name} anew, with evidence", name=name)
        case Rule.WORKING:
            return Text("Build regular working contact with {name}", name=name)
        case _:
            return Text("Help {customer} with a hard problem", customer=name or customer)


def _of_level(gap: Gap, name: str) -> Text:
    assert gap.from_level is not None
    assert gap.to_level is not None
    if gap.from_level is Level.OPPOSED:
        return Text("Find out what {name} objects to: from level −1 to 0", name=name)
    return Text(
        "Raise {name} from level {before} to {after}",
        name=name,
        before=gap.from_level.score,
        after=gap.to_level.score,
    )


def _of_departments(gap: Gap, customer: str) -> Text:
    name = gap.person.name if gap.person else ""
    match gap.rule:
        case Rule.VISIT:
            return Text("Visit {customer}", customer=customer)
        case Rule.SUPPORTER:
            return Text("Win {name} as a supporter in {department}", name=name, department=gap.place)
        case Rule.COVERAGE:
            return Text("Invite those in {department} whom we have not met lately", department=gap.place)
        case Rule.DEPARTMENT if gap.person is None:
            return Text("Find the first person to talk to in {department}", department=gap.place)
        case _:
            return Text("Meet {name} in {department}", name=name, department=gap.place)


def _of_companies(gap: Gap, customer: str) -> Text:
    match gap.rule:
        case Rule.EXECUTIVE if gap.subject == VisitDirection.INWARD.value:
            return Text("Receive an executive of {customer} at our headquarters", customer=customer)
        case Rule.EXECUTIVE:
            return Text("Executive visit of ours to {customer}", customer=customer)
        case Rule.BENCHMARKING:
            return Text("Strategy benchmarking meeting with {customer}", customer=customer)
        case Rule.AGREEMENT if gap.by is not None:
            return Text("Renew the strategic agreement with {customer}", customer=customer)
        case Rule.AGREEMENT:
            return Text("Sign a strategic agreement with {customer}", customer=customer)
        case Rule.CENTRE:
            return Text("Open a joint innovation centre with {customer}", customer=customer)
        case Rule.STRATEGY:
            return Text("Renew strategy, decoding and needs a year ahead of {customer}", customer=customer)
        case _:
            return Text("Bring the insight on {customer} to approval", customer=customer)
