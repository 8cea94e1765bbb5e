"""What an import left out after all, because the book had changed meanwhile or a rule forbids it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from app.exchange.acceptance import Refusal
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel


class LeftOutDialog(QDialog):
    """Lists ``refused``; ``again`` is True when the workbook is to be compared again."""

    def __init__(self, said: str, refused: Sequence[Refusal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again = False
        self.setWindowTitle(tr("Loam"))
        self.resize(640, 400)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.addItems([str(each.text) for each in refused])
        self.list.setAccessibleName(tr("What was left out"))
        if len(refused) == 1:
            left = tr("1 difference was left out.")
        else:
            left = tr("{count} differences were left out.", count=len(refused))
        close = button(tr("Close"), self.accept)
        column(
            PlainLabel(left, "section", wrap=True),
            PlainLabel(said, "quiet", wrap=True),
            self.list,
            row(None, close, button(tr("Compare again"), self._compare_again, kind="primary")),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )

    def _compare_again(self) -> None:
        self.again = True
        self.accept()
