"""The year of a customer or of everything: which months, the strip, and its ways out of the window."""

from __future__ import annotations

from datetime import date
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.formats import month
from app.queries.year_strip import YearStrip
from app.text import tr
from app.tokens import SPACE
from views.attempt import attempt, message_bar
from views.files import safe_name, usual_folder
from views.plan.describing import DASH
from views.plan.year.legend import YearLegend
from views.plan.year.strip_view import StripView
from views.theme import theme
from views.widgets.buttons import button, icon_button
from views.widgets.empty_state import EmptyState
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

HORIZON_WIDTH = 176


class Horizon(Enum):
    """Which twelve months are in sight."""

    YEAR = "year"
    COMING = "coming"


class YearView(QWidget):
    """``first_month`` says what to ask for; ``show_strip`` shows it."""

    horizon_wanted = Signal()
    """Other months shall be shown."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = self.today = today
        self._name = ""
        self.view = StripView()
        self.horizon = ChoiceField(
            "", [(Horizon.YEAR, tr("Calendar year")), (Horizon.COMING, tr("Twelve months ahead"))]
        )
        self.horizon.editor.setAccessibleName(tr("Which months"))
        self.horizon.set_value(Horizon.YEAR)
        self.horizon.setFixedWidth(theme().size(HORIZON_WIDTH))
        self.horizon.committed.connect(lambda _: self.horizon_wanted.emit())
        self._silent = PlainLabel("", "caption")
        self.print_button = icon_button("printer", tr("Print the year"), self.print)
        self.pdf_button = button(tr("Save as PDF"), self.ask_path, kind="quiet", icon="download")
        bar = row(self.horizon, YearLegend(), self._silent, self.print_button, self.pdf_button, space=SPACE.m)
        bar.setStretch(1, 1)
        bar.setContentsMargins(SPACE.l, 0, SPACE.l, SPACE.xs)
        sentence = tr("Nothing is planned or done in these months.")
        self.empty = EmptyState(
            "calendar", sentence, tr("Go to today"), lambda: self.view.step_wanted.emit(0)
        )
        self.empty.hide()
        box = column(bar, self.view, self.empty, space=0, parent=self)
        box.setStretch(1, 1)
        box.setStretch(2, 1)
        self.setFocusProxy(self.view)

    @property
    def first_month(self) -> date:
        """The first day of the twelve months."""
        if self.horizon.value() is Horizon.YEAR:
            return date(self.day.year, 1, 1)
        return self.day.replace(day=1)

    def title(self) -> str:
        """The months in sight: "2026", "Mar 2026 – Feb 2027"."""
        first = self.first_month
        if first.month == 1:
            return str(first.year)
        return f"{month(first)} {DASH} {month(date(first.year + 1, first.month - 1, 1))}"

    def show_strip(self, strip: YearStrip, today: date, name: str) -> None:
        """Show ``strip``; ``name`` says whose year it is."""
        self.today, self._name = today, name
        self.view.show_strip(strip, today, self.day)
        self.view.setVisible(bool(strip.rows))
        self.empty.setVisible(not strip.rows)
        for way in (self.print_button, self.pdf_button):
            way.setEnabled(bool(strip.rows))
        self._silent.setText(silence(strip))

    def print(self) -> None:
        """Show how it prints, and print it."""
        from views.plan.year.printing import YearPrint

        paper = self.paper()
        if paper is not None:
            dialog = YearPrint(paper, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def paper(self):
        """What is in sight as pages, None when there is nothing."""
        from views.plan.year.paper import YearPaper, page_layout, room_of

        strip = self.view.strip
        if strip is None or not strip.rows:
            return None
        subtitle = " · ".join(filter(None, (self.title(), silence(strip))))
        title = tr("Relationship plan: {name}", name=self._name)
        return YearPaper(strip, title, subtitle, self.today, room_of(page_layout()))

    def ask_path(self) -> None:
        """Ask where the PDF shall be, and write it."""
        name = safe_name(f"{self._name} {self.title()}") + ".pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF"), str(usual_folder() / name), tr("PDF") + " (*.pdf)"
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf"))

    def save(self, path: Path) -> bool:
        """Write the PDF; False, and said why, when that fails."""
        from views.plan.year.paper import write_pdf

        paper = self.paper()
        if paper is None or not attempt(self, lambda: write_pdf(paper, path)):
            return False
        bar = message_bar(self)
        if bar is not None:
            url = QUrl.fromLocalFile(str(path.parent))
            act = (tr("Open the folder"), lambda: QDesktopServices.openUrl(url))
            bar.say(tr("“{file}” written.", file=path.name), *act)
        return True


def silence(strip: YearStrip) -> str:
    """How many have no row, in words; "" when all have one."""
    if not strip.silent:
        return ""
    if strip.customer:
        one, many = (
            tr("One person without plan or contact"),
            tr("{count} people without plan or contact", count=strip.silent),
        )
    else:
        one, many = (
            tr("One customer without plan or contact"),
            tr("{count} customers without plan or contact", count=strip.silent),
        )
    return one if strip.silent == 1 else many
