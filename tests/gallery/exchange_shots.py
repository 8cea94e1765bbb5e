"""The exchange: its page, sending, mapping, deciding."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import FixedClock
from app.exchange.arrival import Foreign
from app.exchange.plan import ProposalKind
from app.exchange.reader import read_workbook
from app.queries.exchange_page import sendable_customers
from app.workspace import Workspace
from models.book import Book
from tests.gallery.studio import NOW, Studio
from tests.views.exchange_books import varied_workbook
from views.exchange.export_dialog import ExportDialog
from views.exchange.mapping_dialog import MappingDialog
from views.exchange.page import ExchangePage
from views.main_window import MainWindow

PATIENCE_MS = 20_000
FOREIGN = """My register of stakeholders,,,,,
,,,,,
No,Stakeholder,Position,Support level,Influence,Contact number
1,Elena Vargas,Network director,For,High,+57 300 111 2233
2,Jorge Prieto,Head of purchasing,Lukewarm,Medium,+57 300 555 1010
3,李文博,CTO,Strongly against,High,13800138000
"""


def exchange_empty(studio: Studio) -> QWidget:
    window = studio.window()
    window.navigator.open_page("exchange")
    return window


def exchange_import(studio: Studio) -> QWidget:
    return _importing(studio)


def exchange_conflicts(studio: Studio) -> QWidget:
    window = _importing(studio)
    page = window.page
    assert isinstance(page, ExchangePage)
    assert page.panel is not None
    page.panel.show_kind(ProposalKind.CONFLICTING)
    return window


def exchange_ledger(studio: Studio) -> QWidget:
    window = _importing(studio)
    page = window.page
    assert isinstance(page, ExchangePage)
    assert page.panel is not None
    page.panel.left.emit()
    return window


def export_dialog(studio: Studio) -> QWidget:
    customers = studio.workspace.ask(sendable_customers)
    dialog = ExportDialog(studio.workspace, [each.key for each in customers[:2]])
    dialog.folder = Path.home()
    dialog.show()
    return dialog


def mapping_dialog(studio: Studio) -> QWidget:
    path = studio.folder / "Register.csv"
    path.write_text(FOREIGN, encoding="utf-8")
    dialog = MappingDialog(studio.workspace, Foreign(path, read_workbook(path), "", None))
    dialog.show()
    return dialog


def _importing(studio: Studio) -> MainWindow:
    """A window on a small book of its own, with a workbook that differs in every way."""
    folder = studio.folder / f"exchange-{len(list(studio.folder.iterdir()))}"
    folder.mkdir()
    workspace = Workspace(Book.create(folder / "Book.loam"), FixedClock(NOW), "Lin Yao", studio.preferences)
    workbook = varied_workbook(workspace.transactions, folder)
    window = MainWindow(workspace, studio.shelf(), folder / "Book.loam")
    window.destroyed.connect(workspace.close)
    window.navigator.open_page("exchange")
    page = window.page
    assert isinstance(page, ExchangePage)
    page.take_in(workbook)
    until = QDeadlineTimer(PATIENCE_MS)
    while page.panel is None and not until.hasExpired():
        QApplication.processEvents()
    return window


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "exchange-empty": exchange_empty,
    "exchange-ledger": exchange_ledger,
    "exchange-import": exchange_import,
    "exchange-conflicts": exchange_conflicts,
    "exchange-export": export_dialog,
    "exchange-mapping": mapping_dialog,
}
