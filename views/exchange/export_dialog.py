"""Send a workbook: whose, in which language, where to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListView,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from app.errors import describe
from app.exchange.export import ExportReport, export_workbook
from app.exchange.map_sheets import MOST
from app.queries.exchange_page import sendable_customers
from app.text import LANGUAGES, Text, language, tr
from app.tokens import SPACE
from models.values import Confidentiality
from views.attempt import message_bar
from views.exchange.customer_ticks import CustomerTicks
from views.files import safe_name, usual_folder
from views.power_map.output.rendering import map_png
from views.preferences import preferences
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.jobs import Job, Progress
    from app.workspace import Workspace

ENDING = ".xlsx"


class ExportDialog(QDialog):
    """Asks, writes as a job, and stays when something is in the way.

    ``message_bar`` of the window behind says where the workbook is.
    """

    def __init__(
        self, workspace: Workspace, customers: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        """``customers`` are ticked at first; none: the whole book."""
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None
        self._named_by_hand = False
        self.written: ExportReport | None = None
        self.setWindowTitle(tr("Send a workbook"))
        self.setMinimumWidth(560)
        self.folder = usual_folder()
        self.ticks = CustomerTicks()
        self.ticks.setParent(self)
        self.ticks.set_rows(workspace.ask(sendable_customers), customers)
        self._build()
        (self.some if self.ticks.ticked else self.whole).setChecked(True)
        self.ticks.changed.connect(self._tell)
        self._tell()

    def _build(self) -> None:
        self.whole = QRadioButton(tr("The whole book"))
        self.some = QRadioButton(tr("Chosen customers"))
        scope = QButtonGroup(self)
        for each in (self.whole, self.some):
            scope.addButton(each)
            each.toggled.connect(self._tell)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a customer"))
        self.search.setAccessibleName(tr("Find a customer"))
        self.search.textChanged.connect(self.ticks.find)
        self.list = QListView()
        self.list.setModel(self.ticks)
        self.list.setAccessibleName(tr("Customers to send"))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(3)
        self.list.setMinimumHeight(180)
        self.list.clicked.connect(self._toggle_row)
        self._chosen = QWidget()
        column(self.search, self.list, space=SPACE.s, margins=(SPACE.xl, 0, 0, 0), parent=self._chosen)
        self.reader = ChoiceField(tr("Language of the reader"), list(LANGUAGES.items()))
        self.reader.set_value(language())
        self.sections = ChoiceField(
            tr("Sections of the insight"),
            [
                (Confidentiality.OPEN, tr("Only open ones")),
                (Confidentiality.INTERNAL, tr("Open and internal ones")),
                (Confidentiality.CONFIDENTIAL, tr("Confidential ones too")),
            ],
        )
        self.sections.set_value(Confidentiality.INTERNAL)
        self.pictures = QCheckBox(tr("A picture of each power map, on a sheet of its own"))
        self.pictures.setChecked(True)
        self.sections.committed.connect(lambda _: self._tell())
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("File name"))
        self.name.textEdited.connect(self._name_by_hand)
        self._where = ElidedLabel("", "caption")
        choose = button(tr("Choose a folder…"), self.choose_folder)
        self._wrong = PlainLabel("", "bad", wrap=True)
        self._wrong.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.send_button = button(tr("Write the workbook"), self.send, kind="primary")
        self.send_button.setDefault(True)
        self.cancel_button = button(tr("Cancel"), self.reject)
        name_row = row(self.name, choose)
        name_row.setStretch(0, 1)
        note = PlainLabel(tr("Sections private to their writer never leave the book."), "caption", wrap=True)
        column(
            PlainLabel(tr("Whose data"), "caption"),
            row(self.whole, None),
            row(self.some, None),
            self._chosen,
            self.reader,
            self.sections,
            note,
            row(self.pictures, None),
            column(PlainLabel(tr("File name"), "caption"), name_row, self._where, space=SPACE.xs),
            self._wrong,
            self.progress,
            row(None, self.cancel_button, self.send_button),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )

    @property
    def complaint(self) -> str:
        """What was in the way, "" when nothing."""
        return self._wrong.text()

    @property
    def path(self) -> Path:
        """Where the workbook will be."""
        name = self.name.text().strip() or self._proposed()
        return self.folder / (name if name.lower().endswith(ENDING) else name + ENDING)

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(self.folder))
        if chosen:
            self.folder = Path(chosen)
            self._tell()

    def send(self) -> None:
        """Write the workbook off this thread."""
        if self._job is not None or not self.send_button.isEnabled():
            return
        self._complain("")
        path, reader, sections = self.path, self.reader.value(), self.sections.value()
        customers = sorted(self.ticks.ticked) if self.some.isChecked() else None
        transactions = self._workspace.transactions
        draw = map_png if self.pictures.isEnabled() and self.pictures.isChecked() else None

        def work(progress: Progress) -> ExportReport | Text:
            try:
                return export_workbook(
                    transactions,
                    path,
                    customers=customers,
                    language=reader,
                    confidentiality=sections,
                    draw=draw,
                    progress=progress,
                )
            except Exception as error:
                sentence = describe(error)
                if sentence is None:
                    raise
                return sentence

        self._job = self._workspace.jobs.start(Text("Writing {file}", file=path.name), work, self._hear)
        self._job.progressed.connect(self._advance, Qt.ConnectionType.QueuedConnection)
        self._job.ended.connect(self._hear_end, Qt.ConnectionType.QueuedConnection)
        self._show_working(True)

    def reject(self) -> None:
        """Cancel: the job if one runs, else the dialog."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    @Slot(object)
    def _hear(self, result: object) -> None:
        if isinstance(result, Text):
            self._complain(str(result))
        elif isinstance(result, ExportReport):
            self.written = result
            preferences().workbook_folder = result.path.parent
            self._say(result)
            self.accept()

    @Slot()
    def _hear_end(self) -> None:
        self._job = None
        self._show_working(False)

    @Slot(int, int, object)
    def _advance(self, done: int, total: int, text: object) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _say(self, report: ExportReport) -> None:
        bar = message_bar(self.parentWidget())
        if bar is None:
            return
        folder = report.path.parent
        act = (tr("Open the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        if report.withheld:
            texts = len(report.withheld)
            bar.warn(
                tr(
                    "“{file}” written. Texts too long for a cell were left out: {count}.",
                    file=report.path.name,
                    count=texts,
                ),
                *act,
            )
        elif report.sections_left_out:
            bar.say(
                tr(
                    "“{file}” written. Sections that stay in the book: {count}.",
                    file=report.path.name,
                    count=report.sections_left_out,
                ),
                *act,
            )
        else:
            bar.say(tr("“{file}” written.", file=report.path.name), *act)

    def _show_working(self, on: bool) -> None:
        self.progress.setVisible(on)
        for each in (
            self.whole,
            self.some,
            self._chosen,
            self.reader,
            self.sections,
            self.pictures,
            self.name,
        ):
            each.setEnabled(not on)
        if not on:
            self._tell()
        else:
            self.send_button.setEnabled(False)

    def _toggle_row(self) -> None:
        self.some.setChecked(True)

    def _name_by_hand(self) -> None:
        self._named_by_hand = bool(self.name.text().strip())

    @Slot()
    def _tell(self) -> None:
        self._chosen.setEnabled(self.some.isChecked())
        self.send_button.setEnabled(self.whole.isChecked() or bool(self.ticks.ticked))
        few = self.some.isChecked() and len(self.ticks.ticked) <= MOST
        self.pictures.setEnabled(few and self.sections.value() is not Confidentiality.OPEN)
        if not self._named_by_hand:
            self.name.setText(self._proposed())
        self._where.setText(tr("In {folder}", folder=QDir.toNativeSeparators(str(self.folder))))

    def _proposed(self) -> str:
        names: Sequence[str] = self.ticks.names() if self.some.isChecked() else []
        return file_name(names, self._workspace.book.path.stem, self._workspace.today().isoformat())

    def _complain(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))


def file_name(customers: Sequence[str], book: str, day: str) -> str:
    """A name that every system takes: of ``customers`` (none: the whole ``book``) and the ``day``."""
    if len(customers) == 1:
        name = customers[0]
    elif customers:
        name = tr("{first} and {count} more", first=customers[0], count=len(customers) - 1)
    else:
        name = book
    return f"{safe_name(name)} {day}{ENDING}".strip()
