"""The theme of the running window: tokens, fonts, palette and style sheet, switched live.

Widgets that paint read ``theme().tokens`` when they paint; widgets that hold coloured things
(icons, pixmaps) listen to ``theme().changed``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from app.paths import RESOURCES
from app.tokens import (
    CARD_RADIUS,
    DARK,
    LIGHT,
    MOTION_MS,
    RADIUS,
    SPACE,
    TYPE,
    Tokens,
)
from views.outlines import svg

__all__ = ["RADIUS", "SPACE", "TYPE", "ZOOMS", "Theme", "Tokens", "colour", "motion_ms", "theme"]

ZOOMS = (0.9, 1.0, 1.1, 1.25, 1.5)
CHINESE_FAMILIES = ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")
_STYLE_ICONS = ("check", "minus", "chevron-down", "chevron-up", "chevron-left", "chevron-right")


class Theme(QObject):
    """Light, dark, or what the system says; and the zoom of type."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = "system"
        self.zoom = 1.0
        self._system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._family = QFontInfo(self._system).family()
        self._strong = _strong_weight(self._family)
        self._folder = TemporaryDirectory(prefix="loam-style-")
        QDir.setSearchPaths("style", [self._folder.name])
        self._dressed: tuple[str, float] | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        if self.choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self.choice == "dark" else LIGHT

    def choose(self, choice: str, zoom: float = 1.0) -> None:
        """Wear ``choice`` ("light", "dark", "system") at ``zoom`` (one of ``ZOOMS``) at once."""
        self.choice = choice if choice in ("light", "dark") else "system"
        self.zoom = zoom if zoom in ZOOMS else 1.0
        self._dress()

    def size(self, pixels: float) -> int:
        """A length that grows with the zoom of type, as row heights do."""
        return round(pixels * self.zoom)

    def font(self, pixels: int = TYPE.body, *, strong: bool = False, figures: bool = False) -> QFont:
        """The interface font at a size of the type scale; ``figures`` are tabular.

        Chinese families come last in every language: their apostrophes and quotation marks are full
        width, which tears names such as “Cáceres’s” apart.
        """
        font = QFont(self._system)
        font.setFamilies([self._family, *_chinese_families()])
        font.setPixelSize(self.size(pixels))
        font.setWeight(self._strong if strong else QFont.Weight.Normal)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _follow_system(self) -> None:
        if self.choice == "system":
            self._dress()

    def _dress(self) -> None:
        worn = (self.tokens.name, self.zoom)
        application = QApplication.instance()
        if worn == self._dressed or not isinstance(application, QApplication):
            return
        if self._dressed is None:
            application.setStyle("Fusion")
        self._dressed = worn
        self._write_style_icons()
        application.setStyleSheet("")  # undressed first: Qt takes five times as long to change a style sheet
        application.setPalette(palette(self.tokens))
        application.setFont(self.font())
        application.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def style_sheet(self) -> str:
        """resources/style/loam.qss with the tokens filled in."""
        template = Template((RESOURCES / "style" / "loam.qss").read_text(encoding="utf-8"))
        sizes = {name: self.size(value) for name, value in vars(TYPE).items()}
        shapes = {"radius": RADIUS, "card_radius": CARD_RADIUS, "strong": self._strong.value}
        shapes |= {"button_height": self.size(18), "field_height": self.size(20)}
        return template.substitute(vars(self.tokens) | sizes | shapes)

    def style_picture(self, name: str) -> Path:
        """Where the style sheet's ``style:name`` is."""
        return Path(self._folder.name, name)

    def _write_style_icons(self) -> None:
        """Coloured pictures for the style sheet, which can only name files."""
        for name in _STYLE_ICONS:
            for suffix, ink in (("", self.tokens.ink_2), ("-on", self.tokens.on_accent)):
                file = self.style_picture(f"{name}{suffix}-{self.tokens.name}.svg")
                file.write_bytes(svg(name, ink, 16))


def theme() -> Theme:
    """The theme of the application, made when first asked for."""
    application = QApplication.instance()
    assert application is not None
    found = application.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Theme(application)


def colour(token: str) -> QColor:
    """The present colour of a token, by its name in ``Tokens``."""
    return QColor(getattr(theme().tokens, token))


def motion_ms() -> int:
    """How long a movement takes; 0 where the system asks for none."""
    wanted = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return MOTION_MS if wanted else 0


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette, so that what the style sheet does not reach agrees with it."""
    role = QPalette.ColorRole
    roles = {
        role.Window: tokens.paper,
        role.WindowText: tokens.ink,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink_3,
        role.Button: tokens.raised,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.bad,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.accent_soft,
        role.HighlightedText: tokens.ink,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line_strong,
        role.Dark: tokens.edge,
        role.Shadow: tokens.line_strong,
    }
    made = QPalette()
    for name, value in roles.items():
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.line_strong))
    return made


def _strong_weight(family: str) -> QFont.Weight:
    """Semibold where the family has it; else bold, because Qt would draw the regular."""
    weights = {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
    return QFont.Weight.DemiBold if QFont.Weight.DemiBold in weights else QFont.Weight.Bold


@cache
def _chinese_families() -> list[str]:
    """For a bare Linux, whose interface font has no Chinese; elsewhere the system finds its own."""
    return [name for name in CHINESE_FAMILIES if QFontDatabase.hasFamily(name)]
