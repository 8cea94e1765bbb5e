"""People at the customer."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference


class Stakeholder(Record):
    """A person at the customer. Two people of one name are normal: the key tells them apart.

    What is rated (level, closeness, rank, role, power, target) stands in ``Rating``. ``map_x`` and
    ``map_y`` are the user's own placement on the organisation map, in map units; both are null while
    the automatic layout places the card. ``birthday`` is a day of the solar calendar; with
    ``lunar_birthday`` its lunar month and day are what is celebrated.
    """

    __tablename__ = "stakeholder"

    customer_key: Mapped[str] = reference("customer", "delete")
    department_key: Mapped[str | None] = reference("department", "clear", nullable=True)
    contact_key: Mapped[str | None] = reference("team_member", "clear", nullable=True)
    name: Mapped[str]
    title: Mapped[str | None]
    email: Mapped[str | None]
    phone: Mapped[str | None]
    wechat: Mapped[str | None]
    birthday: Mapped[date | None]
    no_private_activities: Mapped[bool] = mapped_column(default=False)
    left_on: Mapped[date | None]
    notes: Mapped[str | None]
    map_x: Mapped[float | None]
    map_y: Mapped[float | None]
    lunar_birthday: Mapped[bool | None]
