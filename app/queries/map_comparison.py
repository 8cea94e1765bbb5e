"""What is different between the maps of two days: who came and went, moved, warmed, cooled; seats, lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.labels import LABELS, short
from app.queries.map_differences import Difference, DifferenceKind, brief, change, change_of, said
from app.queries.power_map import MapLine, PersonCard, PowerMap
from app.text import Text
from models.values import Level, LineKind, Tie

Kind = DifferenceKind
Ends = tuple[LineKind, str, str]


def compare(before: PowerMap, after: PowerMap) -> tuple[Difference, ...]:
    """What is different on ``after``, the later map of the same customer, in the order of the kinds.

    People count as there when they have not left. Own placements of cards and what only grows older
    are no differences. Reporting lines are told as moves of those who report.
    """
    found = [
        *_people(before, after),
        *_seats(before, after),
        *_lines(before, after),
        *_departments(before, after),
        *_steps(before, after),
    ]
    order = {kind: place for place, kind in enumerate(Kind)}
    return tuple(sorted(found, key=lambda each: order[each.kind]))


# -- people --------------------------------------------------------------------------------------


def _people(before: PowerMap, after: PowerMap) -> Iterator[Difference]:
    was = {person.key: person for person in before.present}
    now = {person.key: person for person in after.present}
    for key, person in now.items():
        if key not in was:
            text = Text("{name} is on the map now.", name=person.name)
            yield Difference(Kind.ARRIVED, (key,), text, Text("new"))
    for key, person in was.items():
        if key not in now:
            gone = Text("{name} was taken off the map.", name=person.name)
            text = Text("{name} left.", name=person.name) if key in after.person else gone
            yield Difference(Kind.LEFT, (key,), text, Text("left"))
    for key, person in now.items():
        if key in was:
            yield from _moves(before, after, was[key], person)
            yield from _opinions(was[key], person)
            yield from _ties(before, after, was[key], person)
            yield from _names(was[key], person)


def _moves(before: PowerMap, after: PowerMap, was: PersonCard, now: PersonCard) -> Iterator[Difference]:
    if was.department != now.department:
        text = _moved(now.name, was.department_name, now.department_name)
        yield Difference(Kind.MOVED, (now.key,), text, Text("moved"))
    if was.manager != now.manager:
        text = _reports(now.name, _name(before, was.manager), _name(after, now.manager))
        yield Difference(Kind.MOVED, (now.key,), text, Text("moved"))


def _moved(name: str, was: str, now: str) -> Text:
    if not was:
        return Text("{name} is in {department} now.", name=name, department=now)
    if not now:
        return Text("{name} is no longer in {department}.", name=name, department=was)
    return Text("{name} moved from {department} to {other}.", name=name, department=was, other=now)


def _reports(name: str, was: str, now: str) -> Text:
    if not was:
        return Text("{name} reports to {manager} now.", name=name, manager=now)
    if not now:
        return Text("{name} no longer reports to {manager}.", name=name, manager=was)
    return Text("{name} reports to {manager} now, before to {other}.", name=name, manager=now, other=was)


def _opinions(was: PersonCard, now: PersonCard) -> Iterator[Difference]:
    warmer = _warmth(now.level) > _warmth(was.level)
    for kind, old, new in (
        (Kind.WARMED if warmer else Kind.COOLED, was.level, now.level),
        (Kind.CLOSENESS, was.closeness, now.closeness),
        (Kind.POWER, was.power, now.power),
        (Kind.ROLE, was.role, now.role),
        (Kind.TARGET, was.target, now.target),
    ):
        if old is not new:
            yield Difference(kind, (now.key,), change_of(now.name, old, new), _sign(kind, brief(old, new)))
    if was.contact != now.contact:
        text = Text(
            "Our contact for {name}: {before} → {after}",
            name=now.name,
            before=said(was.contact_name),
            after=said(now.contact_name),
        )
        yield Difference(Kind.CONTACT, (now.key,), text, Text("contact"))
    if was.no_private_activities != now.no_private_activities:
        if now.no_private_activities:
            text = Text("{name} takes part in no private activities now.", name=now.name)
        else:
            text = Text("{name} may take part in private activities again.", name=now.name)
        yield Difference(Kind.PRIVATE, (now.key,), text, Text("private activities"))


def _sign(kind: Kind, brief: Text) -> Text:
    """What is not a level says so."""
    match kind:
        case Kind.CLOSENESS:
            return Text("closeness {change}", change=brief)
        case Kind.POWER:
            return Text("power {change}", change=brief)
        case Kind.TARGET:
            return Text("target {change}", change=brief)
        case _:
            return brief


def _warmth(level: Level) -> tuple[int, bool]:
    """Neutral is warmer than not contacted, though both score 0."""
    return level.score, level is not Level.NOT_CONTACTED


def _ties(before: PowerMap, after: PowerMap, was: PersonCard, now: PersonCard) -> Iterator[Difference]:
    old, new = dict(was.ties), dict(now.ties)
    names = {**before.rivals, **after.rivals}
    for rival in sorted(old.keys() | new.keys()):
        if old.get(rival) is not new.get(rival):
            text = Text(
                "{name} and {rival}: {before} → {after}",
                name=now.name,
                rival=said(names.get(rival)),
                before=said(old.get(rival)),
                after=said(new.get(rival)),
            )
            sign = Text("rival {tie}", tie=_tie(new.get(rival)))
            yield Difference(Kind.RIVAL, (now.key,), text, sign)


def _tie(tie: Tie | None) -> str:
    return short(tie) if tie is not None else "–"


def _names(was: PersonCard, now: PersonCard) -> Iterator[Difference]:
    if was.name != now.name:
        yield Difference(Kind.RENAMED, (now.key,), change(was.name, now.name), Text("name"))
    if was.title != now.title:
        yield Difference(
            Kind.RENAMED, (now.key,), change_of(now.name, was.title, now.title), Text("job title")
        )


def _name(power_map: PowerMap, key: str | None) -> str:
    return power_map.person[key].name if key is not None else ""


# -- seats ---------------------------------------------------------------------------------------


def _seats(before: PowerMap, after: PowerMap) -> Iterator[Difference]:
    for seat in after.seats:
        if seat.key not in before.seat:
            text = Text("The seat {seat} is new.", seat=seat.title)
            yield Difference(Kind.SEAT_NEW, _sitting(seat.key, seat.holder), text, Text("new seat"))
    for seat in before.seats:
        if seat.key not in after.seat:
            text = Text("The seat {seat} is gone.", seat=seat.title)
            yield Difference(Kind.SEAT_GONE, _sitting(seat.key, seat.holder), text, Text("seat gone"))
        else:
            yield from _holders(before, after, seat.key)
            yield from _seat_changes(before, after, seat.key)


def _sitting(seat: str, *people: str | None) -> tuple[str, ...]:
    """The cards that a seat concerns."""
    return (seat, *(person for person in people if person is not None))


def _holders(before: PowerMap, after: PowerMap, key: str) -> Iterator[Difference]:
    old, new, title = before.seat[key].holder, after.seat[key].holder, after.seat[key].title
    if old == new:
        return
    was, now = _name(before, old), _name(after, new)
    if old is None:
        kind, sign = Kind.SEAT_FILLED, Text("took a seat")
        text = Text("{name} took the seat {seat}.", name=now, seat=title)
    elif new is None:
        kind, sign = Kind.SEAT_EMPTIED, Text("seat empty")
        text = Text("{name} left the seat {seat}, which is empty now.", name=was, seat=title)
    else:
        kind, sign = Kind.SEAT_HANDED_OVER, Text("seat handed over")
        text = Text("{name} took the seat {seat} from {other}.", name=now, seat=title, other=was)
    yield Difference(kind, _sitting(key, new, old), text, sign)


def _seat_changes(before: PowerMap, after: PowerMap, key: str) -> Iterator[Difference]:
    was, now = before.seat[key], after.seat[key]
    texts = []
    if was.title != now.title:
        texts.append(change(was.title, now.title))
    if was.role is not now.role:
        texts.append(change_of(now.title, was.role, now.role))
    if was.department != now.department:
        texts.append(change_of(now.title, was.department_name, now.department_name))
    if was.target is not now.target:
        texts.append(change_of(now.title, was.target, now.target))
    if was.reports_to != now.reports_to:
        texts.append(_reports(now.title, _name(before, was.reports_to), _name(after, now.reports_to)))
    if was.signs != now.signs:
        texts.append(Text("What the seat {seat} signs is different.", seat=now.title))
    if set(was.steps) != set(now.steps):
        texts.append(Text("The seat {seat} takes part in other buying steps.", seat=now.title))
    for text in texts:
        yield Difference(Kind.SEAT_CHANGED, _sitting(key, now.holder), text, Text("seat changed"))


# -- lines ---------------------------------------------------------------------------------------


def _lines(before: PowerMap, after: PowerMap) -> Iterator[Difference]:
    was, now = _drawn(before), _drawn(after)
    for ends, line in now.items():
        if ends not in was:
            yield _line(Kind.LINE_NEW, after, line, Text("new line"))
        elif was[ends].strength != line.strength:
            yield _line(Kind.LINE_CHANGED, after, line, change(was[ends].strength, line.strength))
    for ends, line in was.items():
        if ends not in now:
            yield _line(Kind.LINE_GONE, before, line, Text("line gone"))


def _drawn(power_map: PowerMap) -> Mapping[Ends, MapLine]:
    """The lines between people who are there, without those of reporting."""
    there = {person.key for person in power_map.present}
    return {
        _ends(line): line
        for line in power_map.lines
        if line.kind is not LineKind.REPORTS_TO and line.source in there and line.target in there
    }


def _ends(line: MapLine) -> Ends:
    """What a line is known by; a conflict is the same from either end."""
    source, target = line.source, line.target
    if line.kind is LineKind.CONFLICT:
        source, target = sorted((source, target))
    return line.kind, source, target


def _line(kind: Kind, power_map: PowerMap, line: MapLine, sign: Text) -> Difference:
    name, other = _name(power_map, line.source), _name(power_map, line.target)
    drawn = LABELS[LineKind][line.kind]
    text = Text("{name} to {other}: {line}", name=name, other=other, line=drawn)
    if kind is Kind.LINE_CHANGED:
        text = Text(
            "{name} to {other}: {line}, strength {change}", name=name, other=other, line=drawn, change=sign
        )
    return Difference(kind, (line.source, line.target), text, sign, line)


# -- departments and buying steps ----------------------------------------------------------------


def _departments(before: PowerMap, after: PowerMap) -> Iterator[Difference]:
    was = {each.key: each for each in before.departments}
    now = {each.key: each for each in after.departments}
    names = {each.key: each.name for each in (*before.departments, *after.departments)}
    texts = [
        *(Text("The department {name} is new.", name=now[key].name) for key in now if key not in was),
        *(Text("The department {name} is gone.", name=was[key].name) for key in was if key not in now),
    ]
    for key in (key for key in now if key in was):
        old, new = was[key], now[key]
        if old.name != new.name:
            texts.append(change(old.name, new.name))
        if old.parent != new.parent:
            texts.append(_moved(new.name, names.get(old.parent or "", ""), names.get(new.parent or "", "")))
        if old.relevance != new.relevance:
            texts.append(
                Text(
                    "Relevance of {name}: {before} → {after}",
                    name=new.name,
                    before=said(old.relevance),
                    after=said(new.relevance),
                )
            )
    yield from (Difference(Kind.DEPARTMENT, (), text, Text("department")) for text in texts)


def _steps(before: PowerMap, after: PowerMap) -> Iterator[Difference]:
    was = {step.key: step.name for step in before.steps}
    now = {step.key: step.name for step in after.steps}
    texts = [
        *(Text("The buying step {name} is new.", name=now[key]) for key in now if key not in was),
        *(Text("The buying step {name} is gone.", name=was[key]) for key in was if key not in now),
        *(change(was[key], now[key]) for key in now if key in was and was[key] != now[key]),
    ]
    if [key for key in was if key in now] != [key for key in now if key in was]:
        texts.append(Text("The buying steps stand in another order."))
    yield from (Difference(Kind.STEP, (), text, Text("step")) for text in texts)
