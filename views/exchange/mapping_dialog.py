"""A workbook of another program: which sheets come in, where their headings are, what the columns mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTableView,
    QWidget,
)

from app.exchange.arrival import Foreign
from app.exchange.drafting import SUBJECTS, SheetDraft, drafts_of, mapping_from
from app.exchange.mapping import Mapping
from app.exchange.mappings import save_mapping
from app.queries.exchange_page import sendable_customers
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt
from views.exchange.column_rows import ColumnRows
from views.exchange.mapping_preview import HeadingRows, PreviewModel
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.fields import CalmCombo, ChoiceField, LineField
from views.widgets.layout import column, row, scrolling
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

SIZE = (1080, 680)
SHEETS_WIDTH = 210
PREVIEW_ROWS = 6


class MappingDialog(QDialog):
    """``mapping()`` is what the user made of it; it is remembered under its name when accepted."""

    message_bar: MessageBar

    def __init__(self, workspace: Workspace, foreign: Foreign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._foreign = workspace, foreign
        self.drafts = drafts_of(foreign.workbook, foreign.known)
        self.setWindowTitle(tr("Take in “{file}”", file=foreign.path.name))
        self.resize(*SIZE)
        self.message_bar = MessageBar()
        self.rows: ColumnRows | None = None
        self._build()
        used = [place for place, draft in enumerate(self.drafts) if draft.is_used]
        self.sheets.setCurrentRow(next(iter(used), 0))
        self._tell()

    @property
    def draft(self) -> SheetDraft:
        """The sheet in sight."""
        return self.drafts[max(self.sheets.currentRow(), 0)]

    def mapping(self) -> Mapping:
        whose = self.customer.currentText().strip() if any(d.lacks_customer for d in self.drafts) else ""
        return mapping_from(self.name.value() or self._foreign.path.stem, self.drafts, whose)

    def accept(self) -> None:
        """Remember the mapping and go on to the comparison."""
        mapping = self.mapping()
        if mapping == self._foreign.known:
            super().accept()
            return
        text = Text("Remember the mapping “{name}”", name=mapping.name)
        attempt(
            self,
            lambda: self._workspace.edit(text, save_mapping, mapping),
            lambda _: super(MappingDialog, self).accept(),
        )

    def choose_header(self, line: int) -> None:
        """The headings of the sheet in sight stand in row ``line``, from 0."""
        self.draft.set_header(line)
        self._show_draft()

    def _build(self) -> None:
        known = self._foreign.known
        if known is not None:
            said = tr(
                "The mapping “{name}” fits this workbook and was applied. Look it over.", name=known.name
            )
        else:
            said = tr("Loam did not write this workbook. Check what its columns mean; guesses are marked.")
        self.sheets = QListWidget()
        self.sheets.setFixedWidth(SHEETS_WIDTH)
        self.sheets.setAccessibleName(tr("Sheets of the workbook"))
        for draft in self.drafts:
            item = QListWidgetItem(draft.sheet.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if draft.is_used else Qt.CheckState.Unchecked)
            self.sheets.addItem(item)
        self.sheets.currentRowChanged.connect(lambda _: self._show_draft())
        self.sheets.itemChanged.connect(self._use_sheet)
        self.subject = ChoiceField(tr("One row is about"), [(id_, str(t)) for id_, t in SUBJECTS.items()])
        self.subject.committed.connect(self._choose_subject)
        self.preview = PreviewModel()
        self.preview.setParent(self)
        self.table = self._make_table()
        self.columns = scrolling(QWidget())
        self.name = LineField(tr("Remember as"))
        self.name.set_value(known.name if known is not None else self._foreign.path.stem)
        self._build_customer()
        self._wrong = PlainLabel("", "warn", wrap=True)
        self.compare_button = button(tr("Compare with the book"), self.accept, kind="primary")
        hint = PlainLabel(tr("Click the row that holds the headings."), "caption")
        side = column(PlainLabel(tr("Sheets"), "caption"), self.sheets, self.subject, space=SPACE.xs)
        right = column(hint, self.table, self.columns, space=SPACE.s)
        right.setStretch(2, 1)
        middle = row(side, right, space=SPACE.l)
        middle.setStretch(1, 1)
        ways_on = column(None, row(button(tr("Cancel"), self.reject), self.compare_button))
        foot = row(self.name, self._whose, None, ways_on, space=SPACE.m)
        body = column(
            PlainLabel(said, "section", wrap=True),
            middle,
            self._wrong,
            foot,
            space=SPACE.m,
            margins=(SPACE.xl, SPACE.l),
        )
        body.setStretch(1, 1)
        column(body, self.message_bar, space=0, parent=self)

    def _build_customer(self) -> None:
        self._whose = QWidget()
        self.customer = CalmCombo()
        self.customer.setEditable(True)
        self.customer.setMinimumWidth(220)
        names = [each.name for each in self._workspace.ask(sendable_customers)]
        self.customer.addItems(names)
        fixed = self._foreign.known.fixed.get("customer", "") if self._foreign.known is not None else ""
        self.customer.setCurrentText(fixed)
        self.customer.setAccessibleName(tr("Whose people these are"))
        self.customer.currentTextChanged.connect(lambda _: self._tell())
        label = PlainLabel(tr("Whose people these are"), "caption")
        column(label, self.customer, space=SPACE.xs, parent=self._whose)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.preview)
        table.setAccessibleName(tr("First rows of the sheet"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.horizontalHeader().setDefaultSectionSize(130)
        table.verticalHeader().setDefaultSectionSize(theme().size(26))
        table.setFixedHeight(theme().size(26) * PREVIEW_ROWS + theme().size(46))
        table.setItemDelegate(HeadingRows(table))
        table.clicked.connect(self._press_row)
        table.activated.connect(self._press_row)
        table.verticalHeader().sectionClicked.connect(self.choose_header)
        return table

    def _press_row(self, index: QModelIndex) -> None:
        self.choose_header(index.row())

    def _use_sheet(self, item: QListWidgetItem) -> None:
        self.drafts[self.sheets.row(item)].is_used = item.checkState() is Qt.CheckState.Checked
        self._tell()

    def _choose_subject(self, subject: str) -> None:
        self.draft.set_subject(subject)
        self._show_draft()

    def _show_draft(self) -> None:
        draft = self.draft
        self.subject.set_value(draft.subject)
        self.preview.set_draft(draft)
        self.table.scrollTo(self.preview.index(draft.header_row, 0))
        self.rows = ColumnRows(draft)
        self.rows.changed.connect(self._tell)
        area: QScrollArea = self.columns
        area.setWidget(self.rows)
        self.rows.setAutoFillBackground(False)
        self._tell()

    def _tell(self) -> None:
        """What is still missing before it can be compared."""
        needs_customer = any(draft.lacks_customer for draft in self.drafts)
        self._whose.setVisible(needs_customer)
        nameless = next((draft for draft in self.drafts if draft.lacks_name), None)
        wrong = ""
        if not any(draft.is_used for draft in self.drafts):
            wrong = tr("No sheet is ticked. Tick the one to take in.")
        elif nameless is not None:
            sheet = nameless.sheet.name
            wrong = tr("No column of “{sheet}” is the name. Choose the one that is.", sheet=sheet)
        elif needs_customer and not self.customer.currentText().strip():
            wrong = tr("The rows do not say whose people they are. Choose a customer, or type a new one.")
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.compare_button.setEnabled(not wrong)
