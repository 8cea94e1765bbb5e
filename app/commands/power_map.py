"""``map``: the power map of one customer as a picture or as a slide."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app.commands.console import DONE, Console
from app.commands.customers import customers_on
from app.commands.options import Commands, command, day, opened
from app.commands.targets import file_ending, require_place
from app.errors import UserError
from app.power_map.audience import Audience, removed, seen_by
from app.power_map.perspective import Lens, Perspective
from app.power_map.tiles import Paper
from app.queries.power_map import PowerMap, power_map
from app.text import Text, tr

ENDINGS = (".svg", ".png", ".pdf", ".pptx")


@dataclass(frozen=True)
class Drawing:
    """What is drawn into ``out``: a map as its audience may see it, on sheets of ``tiled`` or in one."""

    power_map: PowerMap
    out: Path
    perspective: Perspective
    tiled: Paper | None = None


Draw: TypeAlias = Callable[[Drawing], None]
"""Draw with Qt into a file of a kind by its name; slides do without."""


def add(commands: Commands, draw: Draw) -> None:
    """Register ``map``."""
    parser = command(
        commands, "map", lambda arguments, console: run(arguments, console, draw), tr("draw a power map")
    )
    parser.add_argument("--customer", required=True, metavar="KEY_OR_NAME", help=tr("whose map"))
    parser.add_argument(
        "--out",
        type=file_ending(*ENDINGS),
        required=True,
        metavar="M.svg|png|pdf|pptx",
        help=tr("the picture or slide"),
    )
    parser.add_argument(
        "--lens",
        choices=[str(each) for each in Lens],
        default=str(Lens.ORGANISATION),
        metavar="|".join(Lens),
        help=tr("how the people are put in order"),
    )
    parser.add_argument("--as-of", type=day, metavar="DATE", help=tr("as it was at the end of that day"))
    parser.add_argument(
        "--audience",
        choices=[str(each) for each in Audience],
        default=str(Audience.INTERNAL),
        metavar="|".join(Audience),
        help=tr("redacted: names, titles and departments only"),
    )
    parser.add_argument(
        "--tiled",
        choices=[str(each) for each in Paper],
        metavar="|".join(Paper),
        help=tr("a PDF on sheets of that size, to be cut and glued"),
    )


def run(arguments: Namespace, console: Console, draw: Draw) -> int:
    """Draw the map, print where it is, and say what was left out for others."""
    out: Path = arguments.out
    if arguments.tiled is not None and out.suffix.lower() != ".pdf":
        raise UserError(Text("Only a PDF has sheets. Choose a name that ends in .pdf, or no tiles."))
    require_place(out)
    with opened(arguments) as transactions:
        [customer] = customers_on(transactions, [arguments.customer], arguments.as_of)
        today = arguments.as_of or transactions.clock.today()
        whole = transactions.ask_on(arguments.as_of, power_map, customer, today)
    lens = Lens(arguments.lens)
    shown = seen_by(Audience(arguments.audience), whole, lens)
    tiled = Paper(arguments.tiled) if arguments.tiled is not None else None
    drawing = Drawing(shown, out.absolute(), Perspective(lens), tiled)
    if out.suffix.lower() == ".pptx":
        _write_slide(drawing, console)
    else:
        draw(drawing)
    console.show(out)
    if shown.plain:
        _tell_removed(whole, console)
    return DONE


def _write_slide(drawing: Drawing, console: Console) -> None:
    from app.reports.map_slides import write_map_slide

    written = write_map_slide(drawing.power_map, drawing.out, drawing.perspective)
    if written.note is not None:
        console.tell(written.note)


def _tell_removed(whole: PowerMap, console: Console) -> None:
    told = removed(whole).told()
    console.tell(Text("Left out for others:") if told else Text("There was nothing to leave out."))
    for text in told:
        console.tell(Text("– {what}", what=text))
