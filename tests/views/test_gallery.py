"""The gallery takes its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gallery.shots import SHOTS
from tests.gallery.studio import Look, Studio
from views.preferences import use_preferences


@pytest.fixture
def studio(qapp: QApplication) -> Iterator[Studio]:
    made = Studio()
    yield made
    made.close()
    use_preferences(None)


@pytest.mark.parametrize("name", ["welcome", "widgets", "choice-dialog"])
def test_a_picture_has_the_theme_and_is_not_empty(studio: Studio, name: str, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    studio.take(SHOTS[name], Look("dark", "es", (1366, 768)), path)
    picture = QImage(str(path))
    assert picture.pixelColor(2, 2).lightness() < 60
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    }
    assert len(colours) > 5
