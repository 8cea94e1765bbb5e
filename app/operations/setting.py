"""Settings of the method: the book keeps only what differs from the defaults."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.method.parameters import PARAMETERS, Method, Parameter
from app.text import Text
from models.setting import Setting

RISING = (
    ("band_weak", "band_sound", "band_strong"),
    ("guided_level_1", "guided_level_2", "guided_level_3"),
)
"""Limits that must stand in this order, each above the one before."""

SHARES = (
    ("weight_decider", "weight_approver", "weight_evaluator", "weight_influencer"),
    (
        "guided_acceptance",
        "guided_support",
        "guided_participation",
        "guided_information",
        "guided_guidance",
    ),
    (
        "points_basics",
        "points_organisation",
        "points_strategy",
        "points_industry",
        "points_finance",
        "points_swot",
        "points_buying",
        "points_vendors",
    ),
    ("overall_key", "overall_organisational", "overall_general"),
    ("saline_key", "saline_organisational", "saline_general"),
    ("strategic_key", "strategic_organisational", "strategic_general"),
    ("general_coverage", "general_supporters", "general_satisfaction"),
)
"""Weights of which at least one must be above 0."""


def set_parameters(session: Session, values: Mapping[str, float | None]) -> None:
    """Set parameters of the method by name; None returns one to its default.

    They are checked together, so that limits can be moved past one another in one edit.

    Raises:
        UserError: a value is out of its range or not whole, limits are out of order, or nothing would
            count any more.
    """
    rows = {row.name: row for row in session.scalars(select(Setting))}
    wanted: dict[str, float] = {
        name: float(row.value) for name, row in rows.items() if name in PARAMETERS and _is_number(row.value)
    }
    for name, value in values.items():
        parameter = _parameter(name)
        wanted[name] = parameter.default if value is None else parameter.checked(value)
    require_sense(Method.from_settings(wanted))
    for name in values:
        row, value = rows.get(name), wanted[name]
        if value == PARAMETERS[name].default:
            if row is not None:
                session.delete(row)
        elif row is not None:
            row.value = value
        else:
            session.add(Setting(name=name, value=value))


def reset_parameters(session: Session) -> None:
    """Return the whole method to its defaults."""
    set_parameters(session, dict.fromkeys(PARAMETERS))


def require_sense(method: Method) -> None:
    """Check what no single value can break.

    Raises:
        UserError: see ``set_parameters``.
    """
    for names in RISING:
        for lower, upper in pairwise(names):
            if getattr(method, lower) >= getattr(method, upper):
                raise UserError(
                    Text(
                        "“{lower}” ({low:g}) must be below “{upper}” ({high:g}). Change the other one first.",
                        lower=PARAMETERS[lower].label,
                        low=getattr(method, lower),
                        upper=PARAMETERS[upper].label,
                        high=getattr(method, upper),
                    )
                )
    for shares in SHARES:
        if not any(getattr(method, name) > 0 for name in shares):
            raise UserError(Text("At least one of these weights must be above 0, or nothing would count."))


def _parameter(name: str) -> Parameter:
    if name not in PARAMETERS:
        raise UserError(Text("There is no setting “{name}”. Nothing was changed.", name=name))
    return PARAMETERS[name]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
