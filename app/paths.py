"""Where things are: the program's own files, and the user's."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
RESOURCES = ROOT / "resources"
TRANSLATIONS = RESOURCES / "translations"
ICONS = RESOURCES / "icons"


def user_data() -> Path:
    """Folder for the user's settings, logs and default book; made when missing."""
    from platformdirs import user_data_path

    return user_data_path("Loam", appauthor=False, ensure_exists=True)
