"""``python -m tests.gallery DIR [--only NAME …] [--theme …] [--language …] [--size WxH …]``"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.text import LANGUAGES
from tests.gallery.shots import SHOTS
from tests.gallery.studio import Look, Studio

SIZES = ((1366, 768), (1920, 1080))


def size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.gallery", description="Take pictures of every page."
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=SHOTS, default=list(SHOTS), metavar="NAME")
    parser.add_argument("--theme", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--size", nargs="+", type=size, default=list(SIZES), metavar="WxH")
    chosen = parser.parse_args(arguments)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    studio = Studio()
    for theme, language, wide in itertools.product(chosen.theme, chosen.language, chosen.size):
        look = Look(theme, language, wide)
        for name in chosen.only:
            path = chosen.folder / f"{name}-{look.name}.png"
            studio.take(SHOTS[name], look, path)
            print(path)
    studio.close()


if __name__ == "__main__":
    main(sys.argv[1:])
