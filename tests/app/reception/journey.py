"""The reception of journey 4: eight guests, 08:30–20:45, 22 lines; one overlap, one missing host."""

from __future__ import annotations

from datetime import date, datetime

from app.reception.agenda import Agenda, Guest, Host, Line, known_transfers
from models.values import AgendaKind as Kind

DAY = date(2026, 3, 12)

GUESTS = tuple(
    Guest(f"g{place}", name, title)
    for place, (name, title) in enumerate(
        (
            ("Inés Carvajal", "Head of planning"),
            ("Rodrigo Peñaloza", "Chief technology officer"),
            ("Lucía Sandoval", "Head of procurement"),
            ("Tomás Iriarte", "Network director"),
            ("Marisol Quispe", "Finance controller"),
            ("Andrés Villalobos", "Head of operations"),
            ("Paula Echeverría", "Legal counsel"),
            ("Esteban Ruiz", "Project manager"),
        )
    )
)
HOSTS = (
    Host("lin", "Lin Yao", "Account director", "+86 755 0001"),
    Host("chen", "Chen Xi", "Head of the exhibition hall", "+86 755 0002"),
    Host("zhou", "Zhou Wen", "President", "+86 755 0003"),
    Host("sun", "Sun Ke", "Solution architect", "+86 755 0004"),
    Host("he", "He Jing", "Head of finance", "+86 755 0005"),
)
TECHNICAL = frozenset({"g1", "g3", "g5", "g7"})
COMMERCIAL = frozenset({"g0", "g2", "g4", "g6"})


def at(text: str, day: date = DAY) -> datetime:
    """A time of ``day``, "9:30"."""
    hours, minutes = map(int, text.split(":"))
    return datetime(day.year, day.month, day.day, hours, minutes)


def line(key: str, begin: str, end: str, kind: Kind, title: str, **more) -> Line:
    return Line(key, at(begin), at(end), kind, title, **more)


T, C = {"track": "Technical", "guests": TECHNICAL}, {"track": "Commercial", "guests": COMMERCIAL}
HALL, ROOM, LAB, CANTEEN = "Exhibition hall", "Room 801", "Laboratory", "Lakeside restaurant"
LINES = (
    line("01", "8:30", "9:00", Kind.TRANSFER, "Hotel to headquarters", host="lin", transport="Bus, 12 seats"),
    line("02", "9:00", "9:10", Kind.RECEPTION, "Welcome in the lobby", place=HALL, host="zhou"),
    line("03", "9:10", "9:20", Kind.OTHER, "Group photograph", place=HALL),
    line("04", "9:20", "10:20", Kind.EXHIBITION, "Tour of the exhibition hall", place=HALL, host="chen"),
    line("05", "10:20", "10:30", Kind.TRANSFER, "Walk to the tower"),
    line("06", "10:30", "10:45", Kind.EXCHANGE, "Opening", place=ROOM, host="zhou"),
    line("07", "10:45", "11:30", Kind.EXCHANGE, "Strategy of both sides", place=ROOM, host="zhou"),
    line("08", "11:30", "12:00", Kind.EXCHANGE, "Network plan 2027", place=ROOM, host="sun"),
    line("09", "11:50", "12:10", Kind.TRANSFER, "Walk to the restaurant"),
    line(
        "10",
        "12:10",
        "13:20",
        Kind.MEAL,
        "Lunch",
        place=CANTEEN,
        host="zhou",
        menu="Cantonese, no peanuts for Ms Quispe",
        drinks="Tea, juice",
    ),
    line("11", "13:20", "13:30", Kind.TRANSFER, "Back to the tower"),
    line("12", "13:30", "14:30", Kind.EXCHANGE, "Core network", place=LAB, host="sun", **T),
    line("13", "13:30", "14:15", Kind.EXCHANGE, "Frame contract", place=ROOM, host="he", **C),
    line("14", "14:30", "15:15", Kind.EXCHANGE, "Live test", place=LAB, host="sun", **T),
    line("15", "14:15", "15:15", Kind.EXCHANGE, "Payment terms", place=ROOM, **C, internal="Floor: 60 days"),
    line("16", "15:15", "15:30", Kind.BREAK, "Coffee", drinks="Coffee, tea"),
    line("17", "15:30", "16:30", Kind.EXCHANGE, "Summary and next steps", place=ROOM, host="lin"),
    line("18", "16:30", "17:00", Kind.TRANSFER, "To the hotel", transport="Bus, 12 seats"),
    line("19", "17:00", "18:00", Kind.BREAK, "Time to rest", place="Hotel"),
    line("20", "18:00", "18:30", Kind.TRANSFER, "To the restaurant", transport="Bus, 12 seats"),
    line(
        "21",
        "18:30",
        "20:15",
        Kind.MEAL,
        "Dinner",
        place="Harbour House",
        host="zhou",
        menu="Seafood",
        drinks="Huangjiu, wine",
    ),
    line("22", "20:15", "20:45", Kind.TRANSFER, "Back to the hotel", host="lin", transport="Bus, 12 seats"),
)

AGENDA = Agenda(
    "Executive visit of Cordillera Telecom",
    "Cordillera Telecom",
    DAY,
    DAY,
    "Shenzhen",
    "lin",
    GUESTS,
    HOSTS,
    LINES,
    known_transfers([(HALL, ROOM, 8), (ROOM, CANTEEN, 10), (LAB, ROOM, 5)]),
)
