"""What calendar files of ours say about themselves and their entries, beside the standard."""

from __future__ import annotations

UID_SUFFIX = "@loam"
"""The UID of our own activities and plan items is their key with this."""

PRODUCT = "-//Loam//Relationship plan//EN"

BOOK, REVISION, CHANGE_SET, SCHEMA, FORMAT = (
    "X-LOAM-BOOK",
    "X-LOAM-REVISION",
    "X-LOAM-CHANGE-SET",
    "X-LOAM-SCHEMA",
    "X-LOAM-FORMAT",
)
"""Of the file: which state of which book it shows."""

KEY, KIND, STATE = "X-LOAM-KEY", "X-LOAM-KIND", "X-LOAM-STATE"
"""Of an entry: the key of an occurrence that stands for itself, kind of activity, state."""

PLAN_ITEM = "plan_item"
"""The kind of an entry that is a plan item."""


def key_of(uid: str) -> str:
    """The key in a UID of ours, "" for a UID of another program."""
    return uid.removesuffix(UID_SUFFIX) if uid.endswith(UID_SUFFIX) else ""
