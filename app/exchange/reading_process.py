"""The child process that reads one workbook. It may hang, run out of memory or be aborted.

It answers over a pipe with JSON texts only, each a list whose first item says what it is:

- ``["progress", done, total, sheet]``
- ``["sheet", name, hidden]``, then ``["rows", [[cell, …], …]]`` as often as needed, then
  ``["end", missing, merged]``: cells that readers disagree about, null if nobody can tell; merged
  cells as lists of top, left, bottom, right
- ``["done", kind]`` or ``["refused", reason]`` last.

Cells are text, number, true/false, null, or an object with one key: ``d`` date, ``t`` date and
time, ``e`` error, ``f`` formula without a value.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
from collections.abc import Callable, Iterator
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, BinaryIO

from app.exchange.precheck import examine
from app.exchange.refusals import Reason, Refused
from app.exchange.sheet_reader import Reading, plain, read_sheets
from app.exchange.workbook import Kind

ROWS_AT_ONCE = 500

Send = Callable[..., None]


def run(pipe: Connection, path: str, password: str | None, memory: int) -> None:
    """Read the workbook at ``path`` with at most ``memory`` more bytes; the process's entry point."""
    silence()
    limit_memory(memory)

    def send(*message: Any) -> None:
        pipe.send_bytes(json.dumps(message, default=plain).encode())

    try:
        send("done", read(Path(path), password, send))
    except Refused as refusal:
        send("refused", refusal.reason)
    except MemoryError:
        send("refused", Reason.MEMORY)
    except BrokenPipeError:
        os._exit(1)
    except BaseException:  # calamine's PanicException is no Exception
        send("refused", Reason.DAMAGED)


def silence() -> None:
    """Whatever a reader prints while it falls may quote the workbook: it goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)


def limit_memory(more: int) -> None:
    """Let this process use ``more`` bytes of address space beyond now, where the system can."""
    try:
        import resource

        with Path("/proc/self/statm").open(encoding="ascii") as file:
            used = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + more, used + more))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        return


def read(path: Path, password: str | None, send: Send) -> Kind:
    """Read the workbook and send it sheet by sheet; its kind in the end. Raises Refused."""
    send("progress", 0, 0, "")
    with path.open("rb") as file:
        source: Path | BinaryIO = path
        kind = examine(file, path.name, password=password)
        if kind is None:
            source = decrypted(file, path.name, password or "")
            kind = examine(source, path.name)
            source.seek(0)
    if kind is None:
        raise Refused(Reason.PASSWORD_UNSUPPORTED, path.name)
    for sheet in sheets_of(source, path, kind, send):
        send("sheet", sheet.name, sheet.hidden)
        rows = iter(sheet.rows)
        while batch := list(islice(rows, ROWS_AT_ONCE)):
            send("rows", batch)
        send("end", sheet.missing, sheet.merged)
    return kind


def sheets_of(source: Path | BinaryIO, path: Path, kind: Kind, send: Send) -> Iterator[Reading]:
    """The sheets of ``source``; a text file has one, called as the file."""
    if kind is Kind.ICS:
        yield from calendar_sheets(path, send)
    elif kind is Kind.CSV:
        from app.exchange.csv_text import read_rows

        yield Reading(path.stem, False, read_rows(path.read_bytes()))
    else:
        yield from read_sheets(
            source, path.name, kind, lambda done, total, sheet: send("progress", done, total, sheet)
        )


def calendar_sheets(path: Path, send: Send) -> Iterator[Reading]:
    """A calendar file as sheets: its events, then what it says about itself, and what was left out."""
    from app.exchange.ics import reading
    from app.exchange.ics.table import ABOUT, EVENTS, NOTES, event_row

    found = reading.Reading(path.read_bytes(), lambda done: send("progress", done, 0, EVENTS))
    yield Reading(EVENTS, False, map(event_row, found.events()))
    yield Reading(ABOUT, True, found.about)
    yield Reading(NOTES, True, found.notes)


def decrypted(file: BinaryIO, name: str, password: str) -> BinaryIO:
    """The package inside an encrypted file. Raises Refused where the password does not fit."""
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

    content = io.BytesIO()
    try:
        file.seek(0)
        locked = OfficeFile(file)
        locked.load_key(password=password, verify_password=True)
        locked.decrypt(content)
    except (FileFormatError, ParseError, NotImplementedError) as error:
        raise Refused(Reason.PASSWORD_UNSUPPORTED, name) from error
    except (InvalidKeyError, DecryptionError) as error:
        raise Refused(Reason.PASSWORD_WRONG, name) from error
    content.seek(0)
    return content
