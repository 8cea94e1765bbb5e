"""Cards of a map as native shapes: a rounded rectangle with text, and around it colour bar and badges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.formats import listing
from app.labels import label, short
from app.layout.plain import Box
from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, ECHO, NOTHING_MORE, Card, FoldCard, Note
from app.power_map.captions import fold_count, joined
from app.power_map.notes import strongest
from app.queries.power_map import PersonCard, Place, SeatCard
from app.reports.slide_shapes import BEGIN, MIDDLE, TOP, Look, Run, Shapes, Wording, mixed
from app.text import tr
from app.tokens import CARD_RADIUS, TYPE, Tokens
from models.values import Level, Role

LEFT, RIGHT = 16.0, 10.0
BAR = 6.0
CHIP = 20.0
FADED = 0.6
"""How much of its ink a stale card keeps."""
AFTER_NAME, AFTER_TITLE = 4.0, 3.0
"""Points between the lines of a card."""
ARROW = 5.0
"""Map units for each level that is missing."""

Made = tuple[int, str]
"""The number of the rectangle that connectors are glued to, and the XML of the whole."""


@dataclass(frozen=True)
class Ink:
    """The colours of one card: paler when its rating is old."""

    tokens: Tokens
    faded: bool

    def __call__(self, colour: str) -> str:
        return mixed(colour, self.tokens.raised, FADED) if self.faded else colour


class Cards:
    """Makes cards of every kind with ``shapes``."""

    def __init__(self, shapes: Shapes, tokens: Tokens) -> None:
        self._shapes, self._tokens = shapes, tokens

    def make(self, card: Card, place: Place, note: Note = NOTHING_MORE) -> Made:
        """``card`` with its upper left corner at ``place``; ``note`` is what the lens says besides."""
        box = Box(*place, CARD_WIDTH, CARD_HEIGHT)
        if isinstance(card, FoldCard):
            return self._fold(card, box)
        if isinstance(card, SeatCard):
            return self._seat(card, box, note)
        return self._plain(card, box) if card.plain else self._person(card, box, note)

    def echo(self, card: Card, place: Place) -> str:
        """The lower card of somebody who takes part elsewhere, too."""
        tokens, box = self._tokens, Box(*place, *ECHO)
        known = isinstance(card, PersonCard)
        colours = (
            tokens.level(card.level) if isinstance(card, PersonCard) else tokens.level(Level.NOT_CONTACTED)
        )
        text = card.name if isinstance(card, PersonCard | FoldCard) else tr("Who?")
        body = Look(tokens.raised, tokens.line_strong, dashed=not known, corner=CARD_RADIUS)
        dot = Look(colours.fill, colours.edge, 1.5, preset="ellipse")
        _, back = self._shapes.box(
            box, body, [Run(text, TYPE.body, tokens.ink_2)], Wording(left=28, right=8), "Card"
        )
        _, front = self._shapes.box(Box(box.x + 10, box.y + ECHO[1] / 2 - 5, 10, 10), dot, name="Level")
        return self._shapes.group(box, [back, front], "Card")

    def chip(self, member: Level | Role, box: Box, ink: Callable[[str], str] = str) -> str:
        """A level in its colour, or the letter of a role."""
        tokens = self._tokens
        if isinstance(member, Level):
            colours = tokens.level(member)
            fill, edge, letter, dashed = colours.fill, colours.edge, colours.ink, colours.dashed
        elif member in (Role.DECIDER, Role.APPROVER):
            fill, edge, letter, dashed = tokens.ink, tokens.ink, tokens.raised, False
        else:
            fill, edge, letter, dashed = None, tokens.edge, tokens.ink, False
        look = Look(ink(fill) if fill else None, ink(edge), dashed=dashed, corner=4)
        runs = [Run(short(member), TYPE.caption, letter if fill else ink(letter), strong=True)]
        name = "Level" if isinstance(member, Level) else "Role"
        return self._shapes.box(box, look, runs, Wording(align=MIDDLE), name)[1]

    # -- kinds of cards --------------------------------------------------------------------------

    def _person(self, card: PersonCard, box: Box, note: Note) -> Made:
        tokens, ink = self._tokens, Ink(self._tokens, card.stale)
        target = card.target if card.gap else None
        arrows = "›" * card.gap
        ghost = CHIP + ARROW * len(arrows) if target is not None else 0.0
        right = RIGHT + CHIP + 2 + 6 + ghost
        name = Run(card.name, TYPE.body, ink(tokens.ink), True, indent=0 if card.role is None else CHIP + 8)
        runs = [
            name,
            Run(
                _signed(note) or joined(card.title, card.department_name),
                TYPE.caption - 1,
                ink(tokens.ink_2),
                before=AFTER_NAME,
            ),
            Run(_marks(card, note), TYPE.caption - 1, ink(tokens.ink_2), before=AFTER_TITLE),
        ]
        number, body = self._body(box, runs, right=right, warns=note.warns)
        members = [body]
        colours = tokens.level(card.level)
        if colours.fill:
            bar = Look(ink(colours.fill), preset="rect")
            members.append(self._shapes.box(Box(box.x, box.y + 8, BAR, box.height - 16), bar, name="Bar")[1])
        if card.role is not None:
            members.append(self.chip(card.role, Box(box.x + LEFT, box.y + 7, CHIP, CHIP), ink))
        end = box.right - RIGHT
        if target is not None:
            members.extend(self._ghost(target, arrows, end, box.y + 7, ink))
            end -= ghost
        members.append(self.chip(card.level, Box(end - CHIP - 2, box.y + 7, CHIP + 2, CHIP), ink))
        if card.blocks:
            members.extend(self._flag(box))
        return number, self._shapes.group(box, members, "Card")

    def _seat(self, card: SeatCard, box: Box, note: Note) -> Made:
        tokens = self._tokens
        runs = [
            Run(tr("Who?"), TYPE.body, tokens.ink_2, True, indent=CHIP + 8),
            Run(card.title, TYPE.caption, tokens.ink, before=AFTER_NAME),
            Run(
                _signed(note) or joined(tr("Empty seat"), card.department_name),
                TYPE.caption - 1,
                tokens.ink_3,
                before=AFTER_TITLE,
            ),
        ]
        number, body = self._body(box, runs, dashed=True, warns=note.warns)
        role = self.chip(card.role, Box(box.x + LEFT, box.y + 7, CHIP, CHIP))
        return number, self._shapes.group(box, [body, role], "Card")

    def _plain(self, card: PersonCard, box: Box) -> Made:
        tokens, others = self._tokens, (card.title, card.department_name)
        runs = [Run(card.name, TYPE.lead, tokens.ink, True)]
        runs += [Run(text, TYPE.caption, tokens.ink_2, before=AFTER_TITLE) for text in others if text]
        return self._body(box, runs)

    def _fold(self, card: FoldCard, box: Box) -> Made:
        tokens = self._tokens
        pile = Look(tokens.sunken, tokens.line_strong, corner=CARD_RADIUS)
        below = Box(box.x + 6, box.y + 5, box.width - 12, box.height)
        runs = [
            Run(card.name, TYPE.body, tokens.ink, True),
            Run(fold_count(card), TYPE.caption, tokens.ink_2, before=AFTER_NAME),
        ]
        number, body = self._body(box, runs)
        members = [self._shapes.box(below, pile, name="Pile")[1], body]
        x, width = box.x + LEFT, box.width - LEFT - RIGHT
        for level, count in () if card.plain else card.levels:
            share, colours = width * count / max(1, card.people), tokens.level(level)
            part = Box(x, box.bottom - 19, max(2.0, share - 2), 8)
            look = Look(colours.fill, colours.edge, dashed=colours.dashed, corner=2)
            members.append(self._shapes.box(part, look, name="Level")[1])
            x += share
        if card.blocks:
            members.extend(self._flag(box))
        return number, self._shapes.group(box, members, "Card")

    # -- parts -----------------------------------------------------------------------------------

    def _ghost(
        self, target: Level, arrows: str, right: float, top: float, ink: Callable[[str], str]
    ) -> list[str]:
        """The level wanted as a hollow chip, with as many arrows before it as levels are missing."""
        tokens, wide = self._tokens, ARROW * len(arrows)
        look = Look(None, ink(tokens.level(target).edge), 1.25, dashed=True, corner=4)
        chip = [Run(short(target), TYPE.caption, ink(tokens.ink_2))]
        before = [Run(arrows, TYPE.caption, ink(tokens.ink_3))]
        return [
            self._shapes.box(Box(right - CHIP, top, CHIP, CHIP), look, chip, Wording(MIDDLE), "Target")[1],
            self._shapes.box(
                Box(right - CHIP - wide, top, wide, CHIP),
                Look(preset="rect"),
                before,
                Wording(MIDDLE),
                "Target",
            )[1],
        ]

    def _body(
        self,
        box: Box,
        runs: list[Run],
        *,
        right: float = RIGHT,
        dashed: bool = False,
        warns: bool = False,
    ) -> Made:
        """The rectangle with its lines; only the first line ends before ``right``."""
        tokens = self._tokens
        look = Look(
            tokens.bad_soft if warns else tokens.paper if dashed else tokens.raised,
            tokens.edge if dashed else tokens.line_strong,
            dashed=dashed,
            corner=CARD_RADIUS,
        )
        first, *others = runs
        lines = [_ending(first, right - RIGHT), *others]
        return self._shapes.box(box, look, lines, Wording(BEGIN, TOP, LEFT, RIGHT, top=8), "Card")

    def _flag(self, box: Box) -> list[str]:
        """Decides, and is against us."""
        ink = self._tokens.level_opposed
        pole = self._shapes.box(Box(box.right - 27, box.y - 13, 2, 15), Look(ink, preset="rect"), name="Flag")
        cloth = Look(ink, preset="triangle", turned=True)
        return [pole[1], self._shapes.box(Box(box.right - 23, box.y - 16, 9, 13), cloth, name="Flag")[1]]


def _ending(run: Run, room: float) -> Run:
    """``run`` that leaves ``room`` at its right."""
    return Run(run.text, run.size, run.ink, run.strong, run.indent, run.before, room)


def _signed(note: Note) -> str:
    """What somebody signs, behind a pen."""
    return f"✎ {listing(label(each) for each in note.signs)}" if note.signs else ""


def _marks(card: PersonCard, note: Note) -> str:
    """The third line: closeness, power, influence, plan, rivals, our contact, age."""
    score = card.closeness.score
    tie = strongest(card.ties)
    parts = (
        "●" * score + "○" * (4 - score),
        "▮" * card.power.score + "▯" * (5 - card.power.score) if card.power is not None else "",
        f"◎ {round(note.significance)}" if note.significance is not None else "",
        "✓" if card.through_plan else "",
        f"◆ {short(tie)}" if tie is not None else "",
        f"✦ {card.contact_name}" if card.contact_name else "",
        tr("{days} d", days=card.age) if card.age is not None and card.contacted else "",
    )
    return "   ".join(part for part in parts if part)
