"""The method as this book has it: its defaults, and the settings that differ from them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.method.parameters import Method
from models.setting import Setting


def method(session: Session) -> Method:
    """Weights and thresholds of the book.

    Raises:
        UserError: a stored number is out of its range.
    """
    stored = session.execute(select(Setting.name, Setting.value))
    return Method.from_settings(
        {
            name: value
            for name, value in stored
            if isinstance(value, int | float) and not isinstance(value, bool)
        }
    )
