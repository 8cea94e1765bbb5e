from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pptx import Presentation
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.exchange.map_sheets import LARGEST
from app.power_map.audience import Audience
from app.power_map.perspective import Lens, Perspective
from app.power_map.tiles import Paper
from app.text import Text
from app.workspace import Workspace
from models.values import Confidentiality
from tests.views.map_page import fill
from views.exchange.export_dialog import ExportDialog
from views.main_window import MainWindow
from views.power_map.output.export_dialog import KINDS, MapExportDialog
from views.power_map.output.printing import MapPrint
from views.power_map.output.rendering import map_png
from views.power_map.output.sheet import Sheet
from views.power_map.page import PowerMapPage
from views.preferences import Preferences
from views.shelf import Shelf

KIND = {(kind.ending, kind.tiled): kind for kind in KINDS}


@pytest.fixture
def window(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, preferences: Preferences, book_path: Path
) -> Iterator[MainWindow]:
    customer = workspace.edit(Text("Fill"), fill)
    made = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(made)
    made.show()
    made.navigator.open_customer(customer, "map")
    QApplication.processEvents()
    yield made
    workspace.jobs.stop_all()


@pytest.fixture
def page(window: MainWindow) -> PowerMapPage:
    tab = window.page.tab
    assert isinstance(tab, PowerMapPage)
    return tab


def dialog_of(window: MainWindow, folder: Path) -> MapExportDialog:
    """The dialog as the File menu opens it."""
    window.export_map()
    made = window.findChild(MapExportDialog)
    made.folder = folder
    return made


def choose(field, value: object) -> None:
    field.set_value(value)
    field.committed.emit(value)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.ending}-{kind.tiled}")
def test_the_map_is_written_as_what_was_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path, kind):
    dialog = dialog_of(window, tmp_path)
    choose(dialog.kind, kind)
    assert dialog.path.suffix == kind.ending
    dialog.write()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    assert dialog.written.stat().st_size > 1_000
    assert dialog.written.name in window.message_bar.text


def test_a_redacted_map_says_what_it_leaves_out_and_holds_only_the_organisation(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    dialog = dialog_of(window, tmp_path)
    choose(dialog.lens, Lens.POWER)
    choose(dialog.audience, Audience.REDACTED)
    assert dialog.perspective().lens is Lens.ORGANISATION
    assert "Levels: 2" in dialog.left_out
    assert "power map" not in dialog.path.name
    choose(dialog.kind, KIND[".pptx", None])
    dialog.write()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    shapes = Presentation(str(dialog.written)).slides[0].shapes
    told = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    assert any("Marta Gil" in text for text in told)
    assert not any("K " in text for text in told)


def test_the_preview_follows_what_is_chosen(window: MainWindow, tmp_path: Path):
    dialog = dialog_of(window, tmp_path)
    QApplication.processEvents()
    seen = [dialog.preview.image().copy()]
    for field, value in (
        (dialog.lens, Lens.POWER),
        (dialog.kind, KIND[".pdf", Paper.A4]),
        (dialog.audience, Audience.REDACTED),
    ):
        choose(field, value)
        image = dialog.preview.image().copy()
        assert image not in seen
        seen.append(image)


def test_what_is_in_focus_can_go_out_alone(window: MainWindow, page: PowerMapPage, tmp_path: Path):
    assert page.power_map is not None
    ana = next(person.key for person in page.power_map.people if person.name == "Ana Ruiz")
    page.look(Perspective(focus=ana, degrees=1))
    dialog = dialog_of(window, tmp_path)
    assert not dialog.extent.isHidden()
    assert dialog.perspective().focus == ana
    choose(dialog.extent, False)
    assert dialog.perspective().focus is None


def test_a_file_that_cannot_be_written_keeps_the_dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    dialog = dialog_of(window, tmp_path / "gone")
    dialog.write()
    qtbot.waitUntil(lambda: dialog.complaint != "", timeout=20_000)
    assert "could not be written" in dialog.complaint
    assert dialog.isVisible()
    assert dialog.written is None


def test_the_map_is_exported_from_any_tab_of_its_customer(window: MainWindow, page: PowerMapPage):
    window.navigator.open_customer(page.customer, "overview")
    window.export_map()
    assert window.page.tab is page
    assert window.findChild(MapExportDialog) is not None


def test_without_a_customer_in_sight_a_sentence_says_what_to_do(window: MainWindow):
    window.navigator.open_page("today")
    [action] = [each for each in window.actions() if each.text() == "Print the map…"]
    action.trigger()
    assert "Open a customer first" in window.message_bar.text


def test_the_map_is_copied_as_a_picture(page: PowerMapPage):
    QTest.keyClick(
        page.canvas,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    image = QGuiApplication.clipboard().image()
    assert page.power_map is not None
    assert image.width() == round(Sheet(page.power_map).size.width() * 2)


def test_the_map_is_printed_on_one_page_or_on_many(page: PowerMapPage, tmp_path: Path):
    assert page.power_map is not None
    preview = MapPrint(Sheet(page.power_map))
    for over_pages, least in ((False, 1), (True, 2)):
        preview.over_pages.setChecked(over_pages)
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        preview.paint(printer)
        pages = (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n")
        assert (pages >= least, pages > 1) == (True, over_pages)
    preview.deleteLater()


def test_a_picture_for_a_workbook_is_small_enough_and_whole(page: PowerMapPage):
    assert page.power_map is not None
    data = map_png(page.power_map)
    image = QImage.fromData(data)
    size = Sheet(page.power_map).size
    assert len(data) <= LARGEST
    assert image.width() / image.height() == pytest.approx(size.width() / size.height(), rel=0.01)


def test_a_workbook_of_the_customer_has_the_map_as_a_picture(
    window: MainWindow, page: PowerMapPage, qtbot: QtBot, tmp_path: Path
):
    window.send_workbook()
    dialog = window.findChild(ExportDialog)
    dialog.folder = tmp_path
    assert dialog.pictures.isEnabled()
    dialog.send()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    assert len(load_workbook(dialog.written.path)["Power map"]._images) == 1


def test_where_only_open_things_go_out_no_picture_is_offered(window: MainWindow, page: PowerMapPage):
    window.send_workbook()
    dialog = window.findChild(ExportDialog)
    choose(dialog.sections, Confidentiality.OPEN)
    assert not dialog.pictures.isEnabled()
