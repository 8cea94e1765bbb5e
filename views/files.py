"""Where files go that leave the program, and names that every system takes."""

from __future__ import annotations

import re
from pathlib import Path

from views.preferences import preferences

UNSAFE = re.compile(r'[\s\\/:*?"<>|\x00-\x1f]+')
LONGEST_NAME = 80


def safe_name(text: str) -> str:
    """``text`` as part of a file's name, without ending."""
    return UNSAFE.sub(" ", text).strip(" .")[:LONGEST_NAME].strip()


def usual_folder() -> Path:
    """The folder to begin in: the last one, else the user's documents."""
    documents = Path.home() / "Documents"
    return preferences().workbook_folder or (documents if documents.is_dir() else Path.home())
