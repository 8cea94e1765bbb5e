"""Sheets with a picture of a power map: to look at, never read back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from app.exchange.about import A4
from app.queries.power_map import PowerMap, power_map
from app.text import Text
from app.transactions import Transactions
from models.values import Confidentiality

if TYPE_CHECKING:
    from xlsxwriter import Workbook

Draw = Callable[[PowerMap], bytes]
"""A PNG of a map, at most ``LARGEST`` bytes."""

LARGEST = 2_000_000
MOST = 20
"""A workbook of more customers than these has no pictures."""
WIDEST = 1_600
"""Pixels that a picture takes on its sheet."""


@dataclass(frozen=True)
class MapPicture:
    """``width`` of the PNG in pixels, whatever resolution it says it has."""

    customer: str
    png: bytes

    @property
    def width(self) -> int:
        return int.from_bytes(self.png[16:20], "big")


def draw_maps(
    transactions: Transactions,
    customers: Iterable[str] | None,
    confidentiality: Confidentiality,
    draw: Draw | None,
    today: date,
) -> list[MapPicture]:
    """A picture of the map of each customer (by key) who has anybody on it.

    None for a whole book, for more customers than ``MOST``, where nothing internal goes out, and
    without somebody who can ``draw``.
    """
    if draw is None or customers is None or confidentiality is Confidentiality.OPEN:
        return []
    wanted = sorted(customers)
    if len(wanted) > MOST:
        return []
    maps = (transactions.ask(power_map, customer, today) for customer in wanted)
    drawn = (each for each in maps if each.present or each.empty_seats)
    return [MapPicture(each.name, draw(each)) for each in sorted(drawn, key=lambda each: each.name)]


def write_map_sheets(book: Workbook, pictures: Sequence[MapPicture], language: str) -> None:
    """Add one sheet for each of ``pictures``."""
    title = Text("Power map").say(language)
    for number, picture in enumerate(pictures, 1):
        worksheet = book.add_worksheet(title if len(pictures) == 1 else f"{title} {number}")
        worksheet.hide_gridlines(2)
        worksheet.set_paper(A4)
        worksheet.set_landscape()
        worksheet.fit_to_pages(1, 1)
        shrunk = min(1.0, WIDEST / picture.width)
        worksheet.insert_image(
            0,
            0,
            "map.png",
            {
                "image_data": BytesIO(picture.png),
                "x_scale": shrunk,
                "y_scale": shrunk,
                "description": Text("Power map of {customer}", customer=picture.customer).say(language),
            },
        )
