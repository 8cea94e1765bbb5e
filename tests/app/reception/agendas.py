"""Any agenda, for properties."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from app.reception.agenda import Agenda, Line
from models.values import AgendaKind as Kind
from tests.app.reception.journey import AGENDA, HALL, LAB, ROOM, at


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    lines = []
    for place in range(draw(st.integers(0, 10))):
        begin = at("8:00") + timedelta(minutes=draw(st.integers(0, 48)) * 15)
        lines.append(
            Line(
                f"l{place}",
                begin,
                begin + timedelta(minutes=draw(st.integers(-1, 8)) * 15),
                draw(st.sampled_from(Kind)),
                f"line {place}",
                draw(st.sampled_from(("", "A", "B"))),
                draw(st.sampled_from(("", HALL, ROOM, LAB))),
                draw(st.sampled_from((None, "lin", "sun"))),
                guests=draw(
                    st.none() | st.frozensets(st.sampled_from([one.key for one in AGENDA.guests[:3]]))
                ),
            )
        )
    return replace(AGENDA, guests=AGENDA.guests[:3], lines=tuple(lines))
