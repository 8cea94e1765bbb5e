"""Programme and run sheet: for whom, in which language, as it will be printed; then printed or saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPaintEvent, QPen
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QWidget

from app.queries.reception import ReceptionDetails
from app.reception.document import Document
from app.reception.findings import Finding, Gravity
from app.reception.programme import Tracks, programme
from app.reception.run_sheet import run_sheet
from app.text import LANGUAGES, language, tr
from app.tokens import SPACE
from views.attempt import attempt, message_bar
from views.files import safe_name, usual_folder
from views.preferences import preferences
from views.reception.paper import Paper
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

PROGRAMME, RUN_SHEET = "programme", "run_sheet"
FORM = 260
GAP = 20


class PaperDialog(QDialog):
    """``kind`` is ``PROGRAMME`` or ``RUN_SHEET`` to begin with; the other is one choice away."""

    def __init__(
        self,
        details: ReceptionDetails,
        findings: Sequence[Finding],
        kind: str = PROGRAMME,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._details, self._findings = details, tuple(findings)
        self.setWindowTitle(tr("Print the reception"))
        self.resize(1120, 760)
        self.kind = ChoiceField(
            tr("Paper"),
            [(PROGRAMME, tr("Programme for the guests")), (RUN_SHEET, tr("Run sheet for the team"))],
        )
        self.kind.set_value(kind)
        self.language = ChoiceField(tr("Language"), list(LANGUAGES.items()))
        self.whom = ChoiceField(tr("For whom"), [], empty=" ")
        self.tracks = ChoiceField(
            tr("Parallel tracks"),
            [
                (Tracks.SIDE_BY_SIDE, tr("Side by side")),
                (Tracks.ONE_AFTER_ANOTHER, tr("One after another")),
            ],
        )
        self.tracks.set_value(Tracks.SIDE_BY_SIDE)
        self.about = PlainLabel("", "caption", wrap=True)
        wrong = sum(one.gravity is Gravity.WRONG for one in self._findings)
        one, many = (
            tr("One thing in this agenda cannot happen like this."),
            tr("{count} things in this agenda cannot happen like this.", count=wrong),
        )
        self.wrong = PlainLabel(one if wrong == 1 else many, "bad", wrap=True)
        self.wrong.setVisible(wrong > 0)
        self.preview = PaperPreview()
        self.print_button = button(tr("Print…"), self.print_out, icon="printer")
        self.save_button = button(tr("Save as PDF…"), self.choose_file, kind="primary")
        self.kind.committed.connect(lambda _: self._turn())
        for field in (self.language, self.whom, self.tracks):
            field.committed.connect(lambda _: self._show())
        form = QWidget()
        form.setFixedWidth(theme().size(FORM))
        column(
            self.kind,
            self.language,
            self.whom,
            self.tracks,
            self.about,
            self.wrong,
            None,
            space=SPACE.m,
            parent=form,
        )
        body = row(form, self.preview, space=SPACE.xl)
        body.setStretch(1, 1)
        foot = row(None, button(tr("Close"), self.reject), self.print_button, self.save_button)
        column(body, foot, space=SPACE.l, margins=SPACE.xl, parent=self)
        self._turn()

    @property
    def document(self) -> Document:
        """What is shown."""
        agenda, whom = self._details.agenda, self.whom.value() or None
        if self.kind.value() == PROGRAMME:
            return programme(agenda, self.language.value(), guest=whom, tracks=self.tracks.value())
        return run_sheet(agenda, self.language.value(), host=whom, findings=self._findings)

    def _turn(self) -> None:
        """The other paper: its language, and for whom it can be."""
        agenda, guests = self._details.agenda, self.kind.value() == PROGRAMME
        everybody: list[tuple[Any, str]]
        if guests:
            everybody = [("", tr("All guests"))] + [(one.key, one.name) for one in agenda.guests]
        else:
            busy = {line.host for line in agenda.lines}
            hosts = [(one.key, one.name) for one in agenda.hosts if one.key in busy]
            everybody = [("", tr("The whole team")), *hosts]
        self.whom.set_choices(everybody)
        self.whom.set_value("")
        self.language.set_value((self._details.language if guests else None) or language())
        self.tracks.setVisible(guests and len(agenda.tracks) > 1)
        self.about.setText(
            tr("Transport, menu, drinks and internal notes are not in it.")
            if guests
            else tr("Everything is in it, internal notes too. It is not for guests.")
        )
        self._show()

    def _show(self) -> None:
        self.preview.show_paper(Paper(self.document))

    # -- out of the window -----------------------------------------------------------------------

    def print_out(self) -> None:
        """Ask for the printer, and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        paper = Paper(self.document)
        printer.setDocName(paper.document.title)
        printer.setCreator("")
        printer.setFullPage(True)
        printer.setPageLayout(paper.page_layout())
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            attempt(self, lambda: paper.print_to(printer, printer.resolution()))

    def choose_file(self) -> None:
        """Ask where, and write the PDF."""
        name = str(usual_folder() / f"{safe_name(self.document.title)}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.save(Path(chosen).with_suffix(".pdf"))

    def save(self, path: Path) -> None:
        """Write the PDF to ``path``, say so, and close."""
        paper = Paper(self.document)

        def written(_: object) -> None:
            preferences().workbook_folder = path.parent
            bar = message_bar(self.parentWidget())
            if bar is not None:
                folder = QUrl.fromLocalFile(str(path.parent))
                bar.say(
                    tr("“{file}” written.", file=path.name),
                    tr("Open the folder"),
                    lambda: QDesktopServices.openUrl(folder),
                )
            self.accept()

        attempt(self, lambda: paper.save_pdf(path), written)


class PaperPreview(QScrollArea):
    """The pages under one another, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Preview"))
        self.sheets = _Sheets()
        self.setWidget(self.sheets)
        self.viewport().setAutoFillBackground(False)

    def show_paper(self, paper: Paper) -> None:
        self.sheets.paper = paper
        self.sheets.setMinimumHeight(self.sheets.height_for(self.viewport().width()))
        self.sheets.update()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.sheets.setMinimumHeight(self.sheets.height_for(self.viewport().width()))


class _Sheets(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.paper: Paper | None = None

    def sizeHint(self) -> QSize:
        return QSize(560, 700)

    def _scale(self, width: int) -> float:
        return max(0.2, (width - 2 * GAP) / self.paper.page_size.width()) if self.paper else 1.0

    def height_for(self, width: int) -> int:
        if self.paper is None:
            return 0
        tall = self.paper.page_size.height() * self._scale(width)
        return round(len(self.paper.pages) * (tall + GAP) + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme().tokens
        painter.fillRect(event.rect(), QColor(tokens.sunken))
        if self.paper is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale(self.width())
        page = self.paper.page_size * scale
        for number in range(len(self.paper.pages)):
            box = QRectF(GAP, GAP + number * (page.height() + GAP), page.width(), page.height())
            if not box.intersects(QRectF(event.rect())):
                continue
            painter.save()
            painter.translate(box.topLeft())
            painter.scale(scale, scale)
            self.paper.paint_page(painter, number)
            painter.restore()
            painter.setPen(QPen(QColor(tokens.line_strong), 1))
            painter.drawRect(box)
