"""A printed paper as plain values: headings, words and tables of cells, each of its language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """``rank`` 1 is the title of the paper, 2 a day or part, 3 a part of that."""

    text: str
    rank: int = 2


@dataclass(frozen=True)
class Words:
    """A paragraph; ``quiet`` ones are less important."""

    text: str
    quiet: bool = False


@dataclass(frozen=True)
class Cell:
    """``text`` in strong type where ``strong``, ``more`` quieter below it; it takes ``span`` columns."""

    text: str = ""
    more: str = ""
    strong: bool = False
    span: int = 1


@dataclass(frozen=True)
class Table:
    """``widths`` are shares of the line, one a column; ``headings`` may be empty. Rows fill all columns.

    ``whole``: short enough not to be parted between two pages.
    """

    widths: tuple[float, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    whole: bool = False


Block = Heading | Words | Table


@dataclass(frozen=True)
class Document:
    """``foot`` stands on every page. ``compact`` sets it smaller; ``landscape`` on its side."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    foot: str = ""
    landscape: bool = False
    compact: bool = False

    def text(self) -> str:
        """Every word of it, a line each: what somebody who reads it can see."""
        return "\n".join(line for block in self.blocks for line in _words(block))


def _words(block: Block) -> list[str]:
    if not isinstance(block, Table):
        return [block.text]
    cells = [one for row in block.rows for cell in row for one in (cell.text, cell.more)]
    return [one for one in (*block.headings, *cells) if one]
