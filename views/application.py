"""Starting the window: a surface at once, everything else after it was seen."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from views.opening import Opening
from views.preferences import Preferences, use_preferences
from views.speaking import speak
from views.theme import theme

if TYPE_CHECKING:
    from views.desk import Desk
    from views.program import Program

STARTED_MS = 2000
"""By then the first window has settled."""
YOUNG = 10_000
"""So many objects (about 1 MB) are made between two looks for garbage: a change on a large map makes
50,000, and by its own measure Python would look dozens of times meanwhile."""


def run(
    arguments: list[str], desk: Desk, book: Path | None = None, preferences: Preferences | None = None
) -> int:
    """Show the program until its last window closes; the exit code.

    It opens ``book``, else the last one, else welcomes the user. ``arguments`` are for Qt, the program's
    name first.
    """
    # What is made while starting lives on: looking for garbage in it costs a tenth of the time.
    gc.disable()
    application = QApplication(arguments)
    QTimer.singleShot(STARTED_MS, collect_garbage_again)
    application.setApplicationName("Loam")
    application.setApplicationDisplayName("Loam")
    QGuiApplication.setDesktopFileName("loam")
    preferences = preferences or Preferences()
    use_preferences(preferences)
    speak(preferences.language)
    theme().choose(preferences.theme, preferences.zoom)
    path = book or preferences.last_book
    running: list[Program] = []

    def begin(opening: Opening | None = None) -> None:
        running.append(begun(desk, preferences))
        running[0].start(path, opening)

    if path is None:
        begin()
    else:
        opening = Opening(preferences)
        opening.seen.connect(lambda: begin(opening))
        opening.show()
    code = application.exec()
    for program in running:
        program.end()
    return code


def begun(desk: Desk, preferences: Preferences) -> Program:
    """The program behind the windows. What it needs is imported here, after the first surface was seen."""
    from views.attempt import catch_the_unexpected
    from views.icons import icon
    from views.program import Program

    QGuiApplication.setWindowIcon(icon("sprout", "accent"))
    catch_the_unexpected()
    return Program(desk, preferences)


def collect_garbage_again() -> None:
    """Python looks for garbage from now on, in what is made from now on."""
    gc.freeze()
    gc.set_threshold(YOUNG)
    gc.enable()
