"""Every edit that the map makes, each one undoable step with the text that the undo button shows.

Gestures, menus, keys and the inspector all come here. What is refused is said in the message bar.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.operations import (
    buying,
    cards,
    copying,
    department,
    influence,
    merging,
    rating,
    rival,
    seat,
    stakeholder,
)
from app.operations.buying import NewSeat
from app.operations.copying import Listed
from app.queries.power_map import MapLine, PowerMap
from app.queries.ratings import RatingFact
from app.text import Text
from models.values import LineKind, RatingKind, Role, Tie
from views.attempt import attempt

if TYPE_CHECKING:
    from app.workspace import Workspace

Place = tuple[float, float]
Added = Callable[[Any], object]

_ADD = {"below": stakeholder.add_below, "beside": stakeholder.add_beside, "above": stakeholder.add_above}


class MapEdits:
    """Edits of the map of one customer; each returns whether it was made.

    ``where`` is the widget around which the message bar is looked for. ``power_map`` is the map in
    sight: the texts of the steps name people from it.
    """

    def __init__(self, workspace: Workspace, where: QWidget) -> None:
        self._workspace = workspace
        self._where = where
        self.power_map: PowerMap | None = None
        self._closed_by: list[Text] = []

    @property
    def closed(self) -> Text | None:
        """Why nothing can be edited now; every edit is refused with this sentence."""
        return self._closed_by[0] if self._closed_by else None

    def close_while(self, why: Text, holds: bool) -> None:
        """Nothing is edited as long as one reason holds, whoever gave it."""
        others = [reason for reason in self._closed_by if reason != why]
        self._closed_by = [*others, why] if holds else others

    # -- people ----------------------------------------------------------------------------------

    def add_person(self, name: str, then: Added | None = None, **more: Any) -> bool:
        """``more``: title, department, manager, place."""
        text = Text("Add {name}", name=name.strip())
        return self._edit(text, stakeholder.add_person, self._customer, name, then=then, **more)

    def add_near(self, side: str, person: str, name: str, then: Added | None = None) -> bool:
        """Add somebody "below", "beside" or "above" ``person``."""
        return self._edit(Text("Add {name}", name=name.strip()), _ADD[side], person, name, then=then)

    def add_people(self, people: Sequence[Listed], then: Added | None = None, **more: Any) -> bool:
        """``more``: department, manager. ``then`` gets the keys."""
        if len(people) == 1:
            text = Text("Add {name}", name=people[0].name)
        else:
            text = Text("Add {count} people to the map", count=len(people))
        return self._edit(text, copying.add_listed, self._customer, people, then=then, **more)

    def copy_people(
        self, people: Sequence[str], naming: Callable[[str], str], then: Added | None = None
    ) -> bool:
        """Copies of people of this or another customer come to this map; ``then`` gets the keys."""
        if len(people) == 1:
            text = Text("Copy one person on the map")
        else:
            text = Text("Copy {count} people on the map", count=len(people))
        return self._edit(text, copying.copy_people, people, self._customer, naming, then=then)

    def rename(self, key: str, name: str) -> bool:
        """Rename a person or a seat."""
        operation = seat.rename_seat if key in self._map.seat else stakeholder.rename
        return self._edit(Text("Rename {name}", name=self._name(key)), operation, key, name)

    def set_field(self, person: str, text: Text, **fields: Any) -> bool:
        return self._edit(text, stakeholder.set_fields, person, **fields)

    def leave(self, people: Sequence[str], day: date | None = None) -> bool:
        if len(people) == 1:
            text = Text("{name} left the customer", name=self._name(people[0]))
        else:
            text = Text("{count} people left the customer", count=len(people))
        return self._edit(text, stakeholder.leave, people, day)

    def come_back(self, person: str) -> bool:
        text = Text("{name} is with the customer again", name=self._name(person))
        return self._edit(text, stakeholder.come_back, [person])

    def delete_people(self, people: Sequence[str]) -> bool:
        if len(people) == 1:
            text = Text("Delete {name}", name=self._name(people[0]))
        else:
            text = Text("Delete {count} people", count=len(people))
        return self._edit(text, stakeholder.delete_people, people)

    def remove_cards(self, people: Sequence[str], seats: Sequence[str], *, left: bool) -> bool:
        """Empty seats go; people go too, or have left."""
        if not seats:
            return self.leave(people) if left else self.delete_people(people)
        if len(people) + len(seats) == 1:
            return self.delete_seat(seats[0])
        text = Text("Remove {count} cards from the map", count=len(people) + len(seats))
        return self._edit(text, cards.remove_cards, people, seats, left=left)

    def merge(self, stays: str, goes: str, choice: Mapping[str, Any], then: Added | None = None) -> bool:
        """Two records of one person become one; see ``merging.merge_people``."""
        text = Text("Merge {other} into {name}", name=self._name(stays), other=self._name(goes))
        return self._edit(text, merging.merge_people, stays, goes, choice, then=then)

    def entrust(self, people: Sequence[str], member: str | None) -> bool:
        """``member`` of our team is their contact."""
        match len(people), member:
            case 1, None:
                text = Text("{name} has no contact with us", name=self._name(people[0]))
            case _, None:
                text = Text("{count} people have no contact with us", count=len(people))
            case 1, str(ours):
                text = Text(
                    "{member} is the contact of {name}",
                    member=self._map.team[ours],
                    name=self._name(people[0]),
                )
            case _, ours:
                text = Text(
                    "{member} is the contact of {count} people",
                    member=self._map.team[str(ours)],
                    count=len(people),
                )
        return self._edit(text, stakeholder.entrust, people, member)

    # -- where they stand ------------------------------------------------------------------------

    def place(self, places: Mapping[str, Place], merge: str | None = None) -> bool:
        """Steps in a row with the same ``merge`` are undone together."""
        keys = list(places)
        if len(keys) == 1:
            text = Text("Place {name} on the map", name=self._name(keys[0]))
        else:
            text = Text("Place {count} cards on the map", count=len(keys))
        return self._edit(text, stakeholder.place, dict(places), merge=merge)

    def align(self, places: Mapping[str, Place]) -> bool:
        return self._edit(Text("Align {count} cards", count=len(places)), stakeholder.place, dict(places))

    def unpin(self, keys: Sequence[str]) -> bool:
        return self._edit(Text("Let the layout place the selected cards"), stakeholder.unpin, keys)

    def tidy(self) -> bool:
        return self._edit(Text("Tidy the map"), stakeholder.tidy_map, self._customer)

    def hang_under(self, people: Sequence[str], manager: str | None) -> bool:
        match len(people), manager:
            case 1, None:
                text = Text("{name} reports to nobody", name=self._name(people[0]))
            case _, None:
                text = Text("{count} people report to nobody", count=len(people))
            case 1, str(above):
                text = Text(
                    "{name} reports to {manager}", name=self._name(people[0]), manager=self._name(above)
                )
            case _, above:
                text = Text(
                    "{count} people report to {manager}", count=len(people), manager=self._name(str(above))
                )
        return self._edit(text, stakeholder.hang_under, people, manager)

    def move_to_department(self, people: Sequence[str], key: str | None) -> bool:
        names = {each.key: each.name for each in self._map.departments}
        match len(people), key:
            case 1, None:
                text = Text("Take {name} out of the department", name=self._name(people[0]))
            case _, None:
                text = Text("Take {count} people out of their departments", count=len(people))
            case 1, str(to):
                text = Text("Move {name} to {department}", name=self._name(people[0]), department=names[to])
            case _, to:
                text = Text(
                    "Move {count} people to {department}", count=len(people), department=names[str(to)]
                )
        return self._edit(text, stakeholder.move_to_department, people, key)

    # -- lines -----------------------------------------------------------------------------------

    def connect(self, source: str, target: str, kind: LineKind) -> bool:
        if kind is LineKind.REPORTS_TO:
            return self.hang_under([source], target)
        text = Text("Connect {name} with {other}", name=self._name(source), other=self._name(target))
        return self._edit(text, influence.connect, source, target, kind)

    def set_strength(self, line: MapLine, strength: int | None) -> bool:
        return self._edit(self._line_text(line), influence.set_strength, line.key, strength)

    def remove_line(self, line: MapLine) -> bool:
        text = Text(
            "Remove the line between {name} and {other}",
            name=self._name(line.source),
            other=self._name(line.target),
        )
        return self._edit(text, influence.remove_lines, line.key)

    # -- seats and departments -------------------------------------------------------------------

    def add_seat(self, title: str, role: Role, then: Added | None = None, **more: Any) -> bool:
        """``more``: department, reports_to, target, place."""
        text = Text("Add the seat {name}", name=title.strip())
        return self._edit(text, seat.add_seat, self._customer, title, role, then=then, **more)

    def set_seat_field(self, key: str, **fields: Any) -> bool:
        text = Text("Change the seat {name}", name=self._name(key))
        return self._edit(text, seat.set_seat_fields, key, **fields)

    def delete_seat(self, key: str) -> bool:
        return self._edit(Text("Delete the seat {name}", name=self._name(key)), seat.delete_seat, key)

    def assign_holder(self, key: str, person: str | None, on: date | None = None) -> bool:
        if person is None:
            text = Text("Leave the seat {seat} empty", seat=self._name(key))
        else:
            text = Text("{name} takes the seat {seat}", name=self._name(person), seat=self._name(key))
        return self._edit(text, seat.assign_holder, key, person, on)

    def add_department(self, name: str, then: Added | None = None, **more: Any) -> bool:
        """``more``: parent, relevance, people (who are in it from the beginning)."""
        text = Text("Add the department {name}", name=name.strip())
        return self._edit(text, department.add_department, self._customer, name, then=then, **more)

    def change_department(self, key: str, **fields: Any) -> bool:
        """``fields``: name, relevance, parent."""
        before = next(each.name for each in self._map.departments if each.key == key)
        text = Text("Change the department {name}", name=before)
        return self._edit(text, department.change_department, key, **fields)

    def rename_department(self, key: str, name: str) -> bool:
        before = next(each.name for each in self._map.departments if each.key == key)
        text = Text("Rename the department {name}", name=before)
        return self._edit(text, department.rename_department, key, name)

    def delete_department(self, key: str) -> bool:
        name = next(each.name for each in self._map.departments if each.key == key)
        text = Text("Delete the department {name}", name=name)
        return self._edit(text, department.delete_department, key)

    # -- ratings ---------------------------------------------------------------------------------

    def rate(self, person: str, values: Mapping[RatingKind, Enum], **grounds: Any) -> bool:
        """``grounds``: rated_on, confidence, evidence, quote, activity, source."""
        text = Text("Rate {name}", name=self._name(person))
        return self._edit(text, stakeholder.rate_person, person, dict(values), **grounds)

    def rate_several(self, values: Mapping[str, Mapping[RatingKind, Enum]], **grounds: Any) -> bool:
        """By person what is rated; ``grounds`` as in ``rate``, with a quote."""
        if len(values) == 1:
            text = Text("Rate {name}", name=self._name(next(iter(values))))
        else:
            text = Text("Rate {count} people", count=len(values))
        return self._edit(text, stakeholder.rate_people, values, **grounds)

    def delete_rating(self, person: str, fact: RatingFact) -> bool:
        text = Text("Delete a rating of {name}", name=self._name(person))
        return self._edit(text, rating.delete_ratings, fact.key)

    def add_rival(self, name: str, then: Added | None = None) -> bool:
        text = Text("Add the rival {name}", name=name.strip())
        return self._edit(text, rival.add_rival, name, then=then)

    def tie(self, person: str, to: str, value: Tie, **grounds: Any) -> bool:
        """``grounds``: rated_on, evidence."""
        text = Text("Rate the tie of {name} to {rival}", name=self._name(person), rival=self._map.rivals[to])
        return self._edit(text, rival.tie, person, to, value, **grounds)

    def delete_tie(self, person: str, to: str, key: str) -> bool:
        text = Text(
            "Delete a rating of the tie of {name} to {rival}",
            name=self._name(person),
            rival=self._map.rivals[to],
        )
        return self._edit(text, rival.delete_ties, key)

    # -- buying steps ----------------------------------------------------------------------------

    def add_step(
        self, name: str, before: str | None = None, seat: str | None = None, then: Added | None = None
    ) -> bool:
        """``seat`` takes part in it from the beginning."""
        text = Text("Add the buying step {name}", name=name.strip())
        return self._edit(text, buying.add_step, self._customer, name, then=then, before=before, seat=seat)

    def add_steps(self, names: Sequence[str]) -> bool:
        return self._edit(Text("Add the usual buying steps"), buying.add_steps, self._customer, names)

    def rename_step(self, step: str, name: str) -> bool:
        text = Text("Rename the buying step {name}", name=self._step_name(step))
        return self._edit(text, buying.rename_step, step, name)

    def order_steps(self, moved: str, order: Sequence[str]) -> bool:
        text = Text("Move the buying step {name}", name=self._step_name(moved))
        return self._edit(text, buying.order_steps, self._customer, order)

    def delete_step(self, step: str) -> bool:
        text = Text("Delete the buying step {name}", name=self._step_name(step))
        return self._edit(text, buying.delete_steps, step)

    def take_part(
        self,
        who: Sequence[str],
        step: str | None,
        seats: Mapping[str, Collection[str]],
        new: Sequence[NewSeat] = (),
    ) -> bool:
        """Seats, and people who get one, take part in ``step`` (None: in none); see ``buying.take_part``.

        ``who`` are the cards of whom the text speaks.
        """
        left = {each for steps in seats.values() for each in steps}
        match len(who), step:
            case 1, None if len(left) == 1:
                gone = self._step_name(left.pop())
                text = Text("{name} takes no part in {step}", name=self._name(who[0]), step=gone)
            case 1, None:
                text = Text("{name} takes part in no buying step", name=self._name(who[0]))
            case _, None:
                text = Text("Take {count} cards out of the buying steps", count=len(who))
            case 1, str(to):
                text = Text("{name} takes part in {step}", name=self._name(who[0]), step=self._step_name(to))
            case _, to:
                text = Text(
                    "{count} cards take part in {step}", count=len(who), step=self._step_name(str(to))
                )
        return self._edit(text, buying.take_part, step, seats, new)

    # ----------------------------------------------------------------------------------------------

    @property
    def _map(self) -> PowerMap:
        assert self.power_map is not None
        return self.power_map

    @property
    def _customer(self) -> str:
        return self._map.customer

    def _name(self, key: str) -> str:
        if key in self._map.person:
            return self._map.person[key].name
        return self._map.seat[key].title if key in self._map.seat else ""

    def _step_name(self, key: str) -> str:
        return next((step.name for step in self._map.steps if step.key == key), "")

    def _line_text(self, line: MapLine) -> Text:
        return Text(
            "Change the line between {name} and {other}",
            name=self._name(line.source),
            other=self._name(line.target),
        )

    def _edit(
        self,
        text: Text,
        operation: Callable[..., Any],
        *args: Any,
        then: Added | None = None,
        merge: str | None = None,
        **kwargs: Any,
    ) -> bool:
        def work() -> Any:
            if self.closed is not None:
                raise UserError(self.closed)
            if merge is not None:
                return self._workspace.edit_merging(merge, text, operation, *args, **kwargs)
            return self._workspace.edit(text, operation, *args, **kwargs)

        return attempt(self._where, work, then)
