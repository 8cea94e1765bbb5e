"""What a weak point of the network is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

from app.method.why import Why
from app.network.plain import Draft, Network, Person
from app.text import Text
from models.values import Power, Role

STRONG = (Power.STRONG, Power.DECISIVE)
DECIDING = (Role.DECIDER, Role.APPROVER)
KEY_ROLES = (Role.DECIDER, Role.APPROVER, Role.EVALUATOR)


class WeakKind(Enum):
    """What is weak; in this order among equals."""

    OPPOSED_SEAT = "opposed_seat"
    UNREACHED = "unreached"
    SINGLE_THREAD = "single_thread"
    EMPTY_SEAT = "empty_seat"
    NO_COACH = "no_coach"
    DEPARTMENT = "department"
    NOT_MET = "not_met"
    ONE_CONTACT = "one_contact"
    SAME_FEW = "same_few"
    UNPLANNED = "unplanned"


class Gravity(IntEnum):
    """How much it matters."""

    WATCH = 1
    SERIOUS = 2
    ACUTE = 3


@dataclass(frozen=True)
class WeakPoint:
    """One weak point in a sentence, with its reasons and what to do.

    ``people``, ``seats`` and ``departments`` are the keys of what it is about. ``item`` is what would go
    into the plan.
    """

    kind: WeakKind
    gravity: Gravity
    text: Text
    rule: Text
    inputs: tuple[tuple[Text, str | Text], ...]
    advice: Text
    item: Draft
    people: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()

    @property
    def why(self) -> Why:
        return Why(self.rule, self.inputs, self.advice)

    @property
    def about(self) -> tuple[object, ...]:
        """What it is and what it is about: equal in two networks where the point is the same.

        A department stays the same whoever is in it.
        """
        return self.kind, self.departments or (self.people, self.seats)


def is_key_player(person: Person) -> bool:
    """Decides, approves or evaluates, or has power 4 or more."""
    return person.role in KEY_ROLES or person.power in STRONG


def weight(network: Network, person: Person) -> tuple[float, int]:
    """How much somebody counts: by role, then by power; more is weightier."""
    of_role = network.method.role_weights[person.role] if person.role else 0.0
    return of_role, person.power.score if person.power else 0
