"""Icons: Lucide outlines (resources/icons), coloured by the theme, sharp at every scale.

``set_icon(button, "users")`` keeps the icon in step with the theme; ``icon("users")`` is one for
now; ``picture("users", 48)`` is a pixmap for painting.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from views.outlines import svg
from views.theme import theme

SIZES = (16, 20)


class HoldsIcon(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...


def picture(name: str, size: int, ink: str | None = None, ratio: float | None = None) -> QPixmap:
    """Icon ``name`` at ``size`` logical pixels; ``ink`` is ``#RRGGBB``, or the theme's ink-2.

    ``ratio`` is device pixels per logical pixel, the application's when None.
    """
    ink = ink or theme().tokens.ink_2
    if ratio is None:
        application = QGuiApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _render(name, size, ink, ratio)


@cache
def _render(name: str, size: int, ink: str, ratio: float, gap: int = 0) -> QPixmap:
    pixmap = QPixmap(round((size + gap) * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(svg(name, ink, size)))
    renderer.render(painter, QRectF(0, 0, pixmap.height(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, ink: str | None = None, gap: int = 0) -> QIcon:
    """Icon ``name`` in the theme's present colours: at rest, switched on, disabled.

    ``ink`` is a token's name; without it ink-2, and accent where switched on. ``gap`` pixels are left
    empty after the picture, because Qt sets a button's text too close to it.
    """
    tokens = theme().tokens
    rest = getattr(tokens, ink or "ink_2")
    on = getattr(tokens, ink or "accent")
    made = QIcon()
    for ratio in {1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
        for size in SIZES:
            made.addPixmap(_render(name, size, rest, ratio, gap))
            made.addPixmap(_render(name, size, rest, ratio, gap), QIcon.Mode.Selected)
            made.addPixmap(_render(name, size, on, ratio, gap), QIcon.Mode.Normal, QIcon.State.On)
            made.addPixmap(_render(name, size, tokens.line_strong, ratio, gap), QIcon.Mode.Disabled)
    return made


def set_icon(holder: HoldsIcon, name: str, ink: str | None = None, gap: int = 0) -> None:
    """Give a button, action or the like its icon, again whenever the theme changes."""
    assert isinstance(holder, QObject)
    keeper = holder.findChild(_Keeper, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if keeper is None:
        keeper = _Keeper(holder)
    keeper.keep(name, ink, gap)


class _Keeper(QObject):
    """Lives and dies with the thing whose icon it keeps."""

    def __init__(self, holder: QObject) -> None:
        super().__init__(holder)
        theme().changed.connect(self._renew)

    def keep(self, name: str, ink: str | None, gap: int) -> None:
        self._name, self._ink, self._gap = name, ink, gap
        self._renew()

    def _renew(self) -> None:
        holder = self.parent()
        holder.setIcon(icon(self._name, self._ink, self._gap))
