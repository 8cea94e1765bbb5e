"""Asks which days go into a calendar file, and where it goes; then writes it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.almanac.occurrence_key import read_occurrence_key
from app.exchange.ics.export import CalendarReport, export_calendar
from app.queries.calendar_entry import customers
from app.text import tr
from app.tokens import SPACE
from views.attempt import attempt, message_bar
from views.files import safe_name, usual_folder
from views.plan.month.keys import months_from
from views.preferences import preferences
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

ENDING = ".ics"


class CalendarDialog(QDialog):
    """``customer`` (key) is chosen at first, "" for all of them. ``written`` is the report in the end.

    With ``keys`` of activities and plan items those alone go out, whatever their days; an occurrence
    stands for its series.
    """

    def __init__(
        self,
        workspace: Workspace,
        customer: str = "",
        keys: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._keys = [key if (found := read_occurrence_key(key)) is None else found.series for key in keys]
        self.written: CalendarReport | None = None
        self.setWindowTitle(tr("Export a calendar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._names = {one.key: one.name for one in workspace.ask(customers)}
        self.customer = ChoiceField(tr("Whose"), list(self._names.items()), empty=tr("All customers"))
        self.customer.set_value(customer or None)
        self.first, self.last = DateField(tr("First day")), DateField(tr("Last day"))
        today = workspace.today()
        self.first.set_value(today.replace(month=1, day=1))
        self.last.set_value(months_from(today, 12))
        about = tr(
            "Activities with their repetitions, and plan items on the day they are due, for a phone or"
            " Outlook. A file that comes back is compared with the book before anything changes."
        )
        write = button(tr("Write the calendar…"), self.write, kind="primary")
        write.setDefault(True)
        count = len(self._keys)
        chosen = PlainLabel(tr("One entry") if count == 1 else tr("{count} entries", count=count), "strong")
        chosen.setVisible(count > 0)
        days = row(self.first, self.last, space=SPACE.m)
        days.setStretch(0, 1)
        days.setStretch(1, 1)
        column(
            PlainLabel(about, "quiet", wrap=True),
            chosen,
            self.customer,
            days,
            row(None, button(tr("Cancel"), self.reject), write),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        for part in (self.customer, self.first, self.last):
            part.setVisible(not self._keys)

    def write(self) -> None:
        """Ask for the file and write it."""
        if not self._days_are_readable():
            return
        name = self._names.get(str(self.customer.value() or ""), self._workspace.book.path.stem)
        proposed = usual_folder() / f"{safe_name(name)}{ENDING}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export a calendar"), str(proposed), f"{tr('Calendars')} (*{ENDING})"
        )
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, path: Path) -> None:
        """Write the calendar to ``path``; the dialog stays open when that is refused."""
        if not self._days_are_readable():
            return
        path = path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
        attempt(self, lambda: self._export(path), self._tell)

    def _export(self, path: Path) -> CalendarReport:
        transactions = self._workspace.transactions
        if self._keys:
            return export_calendar(transactions, path, keys=self._keys)
        wanted = self.customer.value()
        return export_calendar(
            transactions,
            path,
            customers=[str(wanted)] if wanted else None,
            first=self.first.value(),
            last=self.last.value(),
        )

    def _days_are_readable(self) -> bool:
        """Whether both days say one; the field that does not is marked."""
        return self.first.commit() and self.last.commit()

    def _tell(self, report: CalendarReport) -> None:
        self.written = report
        preferences().workbook_folder = report.path.parent
        bar = message_bar(self.parentWidget())
        if bar is not None:
            folder = QUrl.fromLocalFile(str(report.path.parent))
            said = tr(
                "“{file}” written: {activities} activities, {items} plan items.",
                file=report.path.name,
                activities=report.activities,
                items=report.items,
            )
            bar.say(said, tr("Open the folder"), lambda: QDesktopServices.openUrl(folder))
        self.accept()
