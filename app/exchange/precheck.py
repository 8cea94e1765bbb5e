"""Looks at a file from outside before anything reads it: what is it, and is it safe to unpack?

Only the directory of a zip package and the first bytes of its XML parts are read here (quality.md,
“Hostile input”); everything else happens in a child process, see :mod:`app.exchange.reader`.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from app.exchange.refusals import Reason, Refused
from app.exchange.workbook import Kind

MOST_BYTES = 400_000_000
MOST_PARTS = 1_000
MOST_RATIO = 200
FREE_RATIO_BYTES = 1_000_000
PROLOG_BYTES = 1_000_000

ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
WORKBOOK_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
BINARY_MARKS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"MZ",
    b"{\\rtf",
)
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
WEB_PAGE = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|meta|table|style)\b", re.I | re.S
)
CALENDAR = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\b", re.I)
XML = re.compile(rb"\s*<(?:\?xml|!doctype)\b", re.I)

# What may stand before the root element of an XML part, then the root element itself.
PROLOG = re.compile(r"\ufeff?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.S)


def precheck(path: Path, *, password: str | None = None) -> Kind | None:
    """What kind of workbook the file at ``path`` is; ``None`` if only ``password`` will show.

    Raises Refused, a UserError whose sentence names the file.
    """
    try:
        with path.open("rb") as file:
            return examine(file, path.name, password=password)
    except OSError as error:
        raise Refused(Reason.MISSING, path.name) from error


def examine(file: BinaryIO, name: str, *, password: str | None = None) -> Kind | None:
    """As :func:`precheck`, for an open ``file`` that can seek; ``name`` is for the sentences."""
    start = file.read(4096)
    if not start:
        raise Refused(Reason.EMPTY, name)
    if start.startswith(ZIP_MARKS):
        return _examine_package(file, name)
    if start.startswith(OLE_MARK):
        return _examine_compound(file, name, password)
    return _examine_text(file, name, start)


def normal_part_name(name: str) -> str:
    """A part's name as the standard wants it; some writers use back-slashes or lead with one."""
    return name.replace("\\", "/").lstrip("/")


def _examine_package(file: BinaryIO, name: str) -> Kind:
    try:
        with zipfile.ZipFile(file) as package:
            parts = package.infolist()
            _check_sizes(parts, name)
            kind = _package_kind(package, name)
            for part in parts:
                if normal_part_name(part.filename).lower().endswith((".xml", ".rels", ".vml")):
                    _refuse_doctype(package, part, name)
            return kind
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Refused(Reason.DAMAGED, name) from error


def _check_sizes(parts: list[zipfile.ZipInfo], name: str) -> None:
    if len(parts) > MOST_PARTS:
        raise Refused(Reason.TOO_MANY_PARTS, name)
    if sum(part.file_size for part in parts) > MOST_BYTES:
        raise Refused(Reason.TOO_LARGE, name)
    for part in parts:
        if part.file_size > FREE_RATIO_BYTES and part.file_size > MOST_RATIO * max(1, part.compress_size):
            raise Refused(Reason.COMPRESSED, name)
        if part.flag_bits & 1:
            raise Refused(Reason.PASSWORD_UNSUPPORTED, name)


def _package_kind(package: zipfile.ZipFile, name: str) -> Kind:
    by_name = {normal_part_name(part.filename).lower(): part for part in package.infolist()}
    if "xl/workbook.bin" in by_name:
        return Kind.XLSB
    if "mimetype" in by_name and b"opendocument.spreadsheet" in _start(package, by_name["mimetype"]):
        manifest = by_name.get("meta-inf/manifest.xml")
        if manifest is not None and b"encryption-data" in _start(package, manifest):
            raise Refused(Reason.PASSWORD_UNSUPPORTED, name)
        return Kind.ODS
    if "[content_types].xml" not in by_name:
        raise Refused(Reason.UNKNOWN, name)
    types = _start(package, by_name["[content_types].xml"])
    if b"spreadsheetml" not in types:
        raise Refused(Reason.OTHER_DOCUMENT, name)
    return Kind.XLSM if "xl/vbaproject.bin" in by_name else Kind.XLSX


def _start(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """As much of a part as is needed to tell what it is."""
    with package.open(part) as stream:
        return stream.read(PROLOG_BYTES)


def _refuse_doctype(package: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> None:
    """No part of a workbook has a document type; one with it can blow up or open other files."""
    with package.open(part) as stream:
        start = stream.read(4096)
        if not _prolog_ends(start):
            start += stream.read(PROLOG_BYTES)
    rest = _after_prolog(start)
    hides_it = len(start) > PROLOG_BYTES and not re.match(r"<\w", rest)
    if hides_it or rest[:9].upper() == "<!DOCTYPE":
        raise Refused(Reason.DOCTYPE, name)


def _prolog_ends(start: bytes) -> bool:
    return bool(re.match(r"<\w|<!DOCTYPE", _after_prolog(start), re.I))


def _after_prolog(start: bytes) -> str:
    if start.startswith(UTF16_MARKS):
        text = start.decode("utf-16", "replace")
    elif b"\0" in start[:4]:
        text = start.decode("utf-16-be" if start[0] == 0 else "utf-16-le", "replace")
    else:
        text = start.decode("utf-8", "replace")
    matched = PROLOG.match(text)
    return text[matched.end() :] if matched else text


def _examine_compound(file: BinaryIO, name: str, password: str | None) -> Kind | None:
    file.seek(0)
    content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise Refused(Reason.TOO_LARGE, name)
    if ENCRYPTED_STREAM in content:
        if password is None:
            raise Refused(Reason.PASSWORD_NEEDED, name)
        return None
    if any(stream in content for stream in WORKBOOK_STREAMS):
        return Kind.XLS
    raise Refused(Reason.OTHER_DOCUMENT, name)


def _examine_text(file: BinaryIO, name: str, start: bytes) -> Kind:
    if file.seek(0, 2) > MOST_BYTES:
        raise Refused(Reason.TOO_LARGE, name)
    if start.startswith(UTF16_MARKS):
        text = start.decode("utf-16", "replace").encode()
        return Kind.ICS if CALENDAR.match(text) else Kind.CSV
    if CALENDAR.match(start):
        return Kind.ICS
    if WEB_PAGE.match(start):
        raise Refused(Reason.WEB_PAGE, name)
    if XML.match(start):
        raise Refused(Reason.OLD_XML if b"office:spreadsheet" in start else Reason.UNKNOWN, name)
    if start.startswith(BINARY_MARKS) or re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", start):
        raise Refused(Reason.UNKNOWN, name)
    return Kind.CSV
