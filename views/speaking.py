"""The language of the window: the program's sentences, Qt's own words, and numbers in Qt's fields."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.text import language, use_language


def speak(code: str) -> None:
    """Speak ``code`` from now on, a key of ``LANGUAGES``: in file dialogs and menus of fields too.

    What was made before keeps its words, and fonts are the theme's to choose.
    """
    use_language(code)
    system, spoken = QLocale.system(), QLocale(language())
    QLocale.setDefault(system if system.language() is spoken.language() else spoken)
    words = _words_of_qt()
    QCoreApplication.removeTranslator(words)
    if words.load(f"qtbase_{language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(words)


@cache
def _words_of_qt() -> QTranslator:
    return QTranslator()
