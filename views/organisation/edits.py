"""What is done about the organisational relationship: each deed is one edit with its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.labels import LABELS, label
from app.operations import activity, agreement, customer, innovation
from app.operations.customer_rating import delete_customer_ratings, rate_customer
from app.operations.meeting import plan_meeting
from app.operations.partnership import confirm_partnership
from app.text import Text, tr
from models.values import ActivityKind, CustomerRatingKind, Partnership, TeamRole, VisitDirection
from views.attempt import attempt, message_bar
from views.navigation import Place
from views.widgets.words_dialog import ask_words

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

Then = Callable[[Any], object]


class OrganisationEdits:
    """Deeds for one ``customer``; each returns whether it was done. What is refused is said at ``where``."""

    def __init__(self, workspace: Workspace, navigator: Navigator, where: QWidget) -> None:
        self.customer = ""
        self.workspace, self.navigator, self._where = workspace, navigator, where

    def rate(
        self,
        kind: CustomerRatingKind,
        value: float,
        rated_on: date | None,
        evidence: str,
        occasion: str | None,
    ) -> bool:
        text = Text("Rate “{part}” with {value:g}", part=LABELS[CustomerRatingKind][kind], value=value)
        return self._do(
            text,
            rate_customer,
            self.customer,
            kind,
            value,
            rated_on=rated_on,
            evidence=evidence,
            activity=occasion,
        )

    def delete_rating(self, kind: CustomerRatingKind, key: str) -> bool:
        text = Text("Delete a rating of “{part}”", part=LABELS[CustomerRatingKind][kind])
        return self._do(text, delete_customer_ratings, key)

    def confirm(self, step: Partnership | None, missing: int = 0) -> bool:
        """The rung on which both sides see themselves; with ``missing`` facts the history keeps why."""
        if step is None:
            text = Text("The partnership is not confirmed any more")
            return self._do(text, confirm_partnership, self.customer, None)
        name, reason = LABELS[Partnership][step], None
        text = Text("Confirm the partnership “{step}”", step=name)
        if missing and self.workspace.role in (None, TeamRole.MANAGER):
            reason = ask_words(
                tr("Confirm “{step}” although facts are missing?", step=label(step)),
                tr("Why is it confirmed all the same?"),
                tr("Confirm"),
                note=tr("The history keeps the reason."),
            )
            if reason is None:
                return False
            text = Text("Confirm the partnership “{step}”: {reason}", step=name, reason=reason)
        return self._do(text, confirm_partnership, self.customer, step, reason)

    def set_forecast(self, forecast: Decimal | None) -> bool:
        return self._do(Text("Change the forecast"), customer.set_fields, self.customer, forecast=forecast)

    def plan_meeting(
        self, kind: ActivityKind, title: str, starts_at: datetime, direction: VisitDirection | None
    ) -> bool:
        def say(key: str) -> None:
            self.say(tr("“{title}” is planned.", title=title), tr("Show the plan"), lambda: self.open(key))

        return self._do(
            Text("Plan “{title}”", title=title),
            plan_meeting,
            self.customer,
            kind,
            title,
            starts_at,
            direction=direction,
            then=say,
        )

    def mark_done(self, key: str, title: str) -> bool:
        return self._do(Text("“{title}” took place", title=title), activity.mark_done, key)

    def set_direction(self, key: str, title: str, direction: VisitDirection) -> bool:
        text = Text("“{title}”: {direction}", title=title, direction=LABELS[VisitDirection][direction])
        return self._do(text, activity.set_activity_fields, key, direction=direction)

    def add_agreement(self, then: Then) -> bool:
        title = tr("New agreement")
        text = Text("Add the agreement “{title}”", title=title)
        return self._do(text, agreement.add_agreement, self.customer, title, then=then)

    def set_agreement(self, key: str, title: str, /, **fields: Any) -> bool:
        text = Text("Change the agreement “{title}”", title=title)
        return self._do(text, agreement.set_agreement_fields, key, **fields)

    def delete_agreement(self, key: str, title: str) -> bool:
        done = self._do(Text("Delete the agreement “{title}”", title=title), agreement.delete_agreements, key)
        if done:
            self._offer_undo(tr("The agreement “{title}” is deleted.", title=title))
        return done

    def add_project(self, key: str, name: str) -> bool:
        return self._do(Text("Lock the project “{name}”", name=name), agreement.add_project, key, name)

    def set_project(self, key: str, name: str, /, **fields: Any) -> bool:
        text = Text("Change the locked project “{name}”", name=name)
        return self._do(text, agreement.set_project_fields, key, **fields)

    def delete_project(self, key: str, name: str) -> bool:
        return self._do(Text("Delete the locked project “{name}”", name=name), agreement.delete_projects, key)

    def add_centre(self, then: Then) -> bool:
        name = tr("New innovation centre")
        text = Text("Add the innovation centre “{name}”", name=name)
        return self._do(text, innovation.add_centre, self.customer, name, then=then)

    def set_centre(self, key: str, name: str, /, **fields: Any) -> bool:
        text = Text("Change the innovation centre “{name}”", name=name)
        return self._do(text, innovation.set_centre_fields, key, **fields)

    def delete_centre(self, key: str, name: str) -> bool:
        done = self._do(
            Text("Delete the innovation centre “{name}”", name=name), innovation.delete_centres, key
        )
        if done:
            self._offer_undo(tr("The innovation centre “{name}” is deleted.", name=name))
        return done

    def add_topic(self, key: str, title: str) -> bool:
        return self._do(Text("Add the topic “{title}”", title=title), innovation.add_topic, key, title)

    def set_topic(self, key: str, title: str, /, **fields: Any) -> bool:
        text = Text("Change the topic “{title}”", title=title)
        return self._do(text, innovation.set_topic_fields, key, **fields)

    def delete_topic(self, key: str, title: str) -> bool:
        return self._do(Text("Delete the topic “{title}”", title=title), innovation.delete_topics, key)

    def open(self, key: str) -> None:
        """Show an activity or plan item in the plan."""
        self.navigator.open_customer(self.customer, "plan", key)

    def open_receptions(self) -> None:
        """Show the receptions of the customer, each with its agenda."""
        self.navigator.go(Place("reception", self.customer))

    def say(self, said: str, action: str = "", deed: Callable[[], object] | None = None) -> None:
        bar = message_bar(self._where)
        if bar is not None:
            bar.say(said, action, deed)

    def _offer_undo(self, said: str) -> None:
        self.say(said, tr("Undo"), lambda: attempt(self._where, self.workspace.undo))

    def _do(
        self, text: Text, operation: Callable[..., Any], /, *args: Any, then: Then | None = None, **more: Any
    ) -> bool:
        return attempt(self._where, lambda: self.workspace.edit(text, operation, *args, **more), then)


def record_named(rows: Sequence[Any], key: str) -> Any:
    """The record with ``key``."""
    return next(each for each in rows if each.key == key)
