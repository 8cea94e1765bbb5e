"""Why a file cannot be read, and the sentence for it. The child process only names the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from app.errors import UserError
from app.text import Text


class Reason(StrEnum):
    MISSING = "missing"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    WEB_PAGE = "web_page"
    OLD_XML = "old_xml"
    OTHER_DOCUMENT = "other_document"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TOO_MANY_PARTS = "too_many_parts"
    COMPRESSED = "compressed"
    DOCTYPE = "doctype"
    PASSWORD_NEEDED = "password_needed"
    PASSWORD_WRONG = "password_wrong"
    PASSWORD_UNSUPPORTED = "password_unsupported"
    MEMORY = "memory"
    STUCK = "stuck"
    DIED = "died"


# What happened to the file of that name, and what to do.
SENTENCES: Mapping[Reason, Callable[[str], Text]] = {
    Reason.MISSING: lambda name: Text(
        "“{name}” cannot be opened. Check that it is still there and may be read.", name=name
    ),
    Reason.EMPTY: lambda name: Text("“{name}” is empty. Choose another file.", name=name),
    Reason.UNKNOWN: lambda name: Text(
        "“{name}” is not a workbook. Choose an Excel, OpenDocument or CSV file.", name=name
    ),
    Reason.WEB_PAGE: lambda name: Text(
        "“{name}” is a web page with the name of a workbook. "
        "Open it in Excel and save it as an Excel workbook (.xlsx).",
        name=name,
    ),
    Reason.OLD_XML: lambda name: Text(
        "“{name}” is an XML file of an older Excel. "
        "Open it in Excel and save it as an Excel workbook (.xlsx).",
        name=name,
    ),
    Reason.OTHER_DOCUMENT: lambda name: Text(
        "“{name}” is a document, but not a workbook. Choose an Excel file.", name=name
    ),
    Reason.DAMAGED: lambda name: Text(
        "“{name}” is damaged and cannot be read. Open it in Excel, save it again, or ask for a new copy.",
        name=name,
    ),
    Reason.TOO_LARGE: lambda name: Text(
        "“{name}” holds more than 400 MB once unpacked. Split it into smaller workbooks.", name=name
    ),
    Reason.TOO_MANY_PARTS: lambda name: Text(
        "“{name}” consists of more than 1,000 parts. Save the sheets you need as a new workbook.", name=name
    ),
    Reason.COMPRESSED: lambda name: Text(
        "“{name}” is packed so tightly that it could be meant to do harm. "
        "Save it again in Excel, or ask for a new copy.",
        name=name,
    ),
    Reason.DOCTYPE: lambda name: Text(
        "“{name}” contains instructions that no workbook needs and that could do harm. "
        "Save it again in Excel, or ask for a new copy.",
        name=name,
    ),
    Reason.PASSWORD_NEEDED: lambda name: Text(
        "“{name}” is protected with a password. Enter the password to read it.", name=name
    ),
    Reason.PASSWORD_WRONG: lambda name: Text(
        "The password does not open “{name}”. Enter it again.", name=name
    ),
    Reason.PASSWORD_UNSUPPORTED: lambda name: Text(
        "“{name}” is protected in a way that cannot be opened here. "
        "Save it without a password and try again.",
        name=name,
    ),
    Reason.MEMORY: lambda name: Text(
        "“{name}” needs too much memory. Delete cells far outside the data, or split the workbook.", name=name
    ),
    Reason.STUCK: lambda name: Text(
        "Reading “{name}” took too long and was stopped. Save it again in Excel and try again.", name=name
    ),
    Reason.DIED: lambda name: Text(
        "Reading “{name}” failed because of something inside the file. Save it again in Excel and try again.",
        name=name,
    ),
}


class Refused(UserError):
    """A file from outside that is not read; ``reason`` says why, the text says it to people."""

    def __init__(self, reason: Reason, name: str) -> None:
        super().__init__(SENTENCES[reason](name))
        self.reason = reason
