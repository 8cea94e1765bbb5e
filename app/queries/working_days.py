"""Which days are worked at a customer: weekends and public holidays of its country."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.country_names import country_code
from models.customer import Customer


def working_days(session: Session, customer: str, first: date, last: date) -> Callable[[date], bool]:
    """Says of a day from ``first`` to ``last`` whether it is worked where the customer is.

    A country that is missing or unknown rests on Saturday and Sunday and has no holidays.
    """
    from app.almanac.holidays import public_holidays
    from app.almanac.workdays import is_working_day

    code = country_code(session.scalar(select(Customer.country).where(Customer.key == customer)))
    holidays = public_holidays(code, range(first.year, last.year + 1))
    return lambda day: is_working_day(day, holidays)
