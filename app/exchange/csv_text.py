"""Text files of separated values: which encoding, which separator, which rows."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

DELIMITERS = ",;\t|"
SAMPLE_ROWS = 50
LONGEST_VALUE = 1 << 20
HIGH_RUN = re.compile(rb"[\x80-\xff]+")
SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.I)


def decode(content: bytes) -> str:
    """The text of ``content``: UTF-8, UTF-16 with a mark, GB 18030 or Windows-1252.

    GB 18030 can read almost any bytes, so it is only believed where high bytes come in pairs, as
    they do in Chinese; accents in Western text stand alone.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    runs = HIGH_RUN.findall(content)
    if sum(len(run) >= 2 for run in runs) * 2 > len(runs):
        try:
            return content.decode("gb18030")
        except UnicodeDecodeError:
            pass
    return content.decode("cp1252", "replace")


def delimiter_of(text: str) -> str:
    """The separator that cuts the first rows of ``text`` most evenly; a comma if none does."""
    if named := SEPARATOR_LINE.match(text):
        return named.group(1)
    sample = "".join(text[:200_000].splitlines(keepends=True)[: SAMPLE_ROWS * 4])

    def evenness(delimiter: str) -> tuple[int, int]:
        widths: Counter[int] = Counter()
        for row in csv.reader(io.StringIO(sample), delimiter=delimiter):
            widths[len(row)] += 1
            if widths.total() == SAMPLE_ROWS:
                break
        wide = [(count, width) for width, count in widths.items() if width > 1]
        return max(wide, default=(0, 0))

    return max(DELIMITERS, key=evenness)


def read_rows(content: bytes) -> list[list[str | None]]:
    """Rows of texts, blanks as ``None``. Nothing is taken for a number or a date: “007” stays."""
    csv.field_size_limit(LONGEST_VALUE)
    text = decode(content)
    delimiter = delimiter_of(text)
    if named := SEPARATOR_LINE.match(text):
        text = text[named.end() :]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [[value.replace("\r\n", "\n") if value.strip() else None for value in row] for row in reader]
