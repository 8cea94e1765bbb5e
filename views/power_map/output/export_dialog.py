"""Export the map: as what, for whom, through which lens, where to; with a small picture of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QProgressBar, QWidget

from app.errors import describe
from app.power_map.arrangement import Arrangement
from app.power_map.audience import AUDIENCES, Audience, redact, removed
from app.power_map.perspective import LENS_NAMES, Lens, Perspective
from app.power_map.tiles import Paper
from app.queries.power_map import PowerMap
from app.reports.map_slides import SlideWritten, write_map_slide
from app.text import Text, tr
from app.tokens import LIGHT, PRINTED, SPACE
from views.attempt import message_bar
from views.files import safe_name, usual_folder
from views.power_map.output.preview import MapPreview
from views.power_map.output.rendering import render_map
from views.power_map.output.sheet import Sheet
from views.preferences import preferences
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.jobs import Job, Progress
    from app.workspace import Workspace

MANY = 300
"""More people than these are arranged as a network only when the file is written."""


@dataclass(frozen=True)
class Kind:
    """What the map can become."""

    name: Text
    ending: str
    tiled: Paper | None = None


KINDS = (
    Kind(Text("PDF on one page"), ".pdf"),
    Kind(Text("PDF on A4 sheets for the wall"), ".pdf", Paper.A4),
    Kind(Text("PDF on A3 sheets for the wall"), ".pdf", Paper.A3),
    Kind(Text("PowerPoint slide to edit"), ".pptx"),
    Kind(Text("Picture (PNG)"), ".png"),
    Kind(Text("Drawing (SVG)"), ".svg"),
)


class MapExportDialog(QDialog):
    """Asks, writes as a job, and stays when something is in the way.

    ``message_bar`` of the window behind says where the file is. ``made`` is the arrangement in sight.
    """

    def __init__(
        self,
        workspace: Workspace,
        power_map: PowerMap,
        made: Arrangement,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._power_map, self._made = workspace, power_map, made
        self._job: Job | None = None
        self._named_by_hand = False
        self.written: Path | None = None
        self.folder = usual_folder()
        self.setWindowTitle(tr("Export the map"))
        self._build()
        self._tell()

    def _build(self) -> None:
        seen = self._made.perspective
        self.kind = ChoiceField(tr("Format"), [(kind, str(kind.name)) for kind in KINDS])
        self.kind.set_value(KINDS[0])
        self.audience = ChoiceField(
            tr("For whom"), [(audience, str(AUDIENCES[audience])) for audience in Audience]
        )
        self.audience.set_value(Audience.INTERNAL)
        self.lens = ChoiceField(tr("Lens"), [(lens, str(LENS_NAMES[lens])) for lens in Lens])
        self.lens.set_value(seen.lens)
        self.extent = ChoiceField(
            tr("How much"), [(True, tr("As in sight, folded and in focus")), (False, tr("The whole map"))]
        )
        self.extent.set_value(True)
        self.extent.setVisible(bool(seen.folded or seen.focus))
        for field in (self.kind, self.audience, self.lens, self.extent):
            field.committed.connect(self._tell)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("File name"))
        self.name.textEdited.connect(self._name_by_hand)
        self._where = ElidedLabel("", "caption")
        self.preview = MapPreview()
        self._left_out = PlainLabel("", "caption", wrap=True)
        self._wrong = PlainLabel("", "bad", wrap=True)
        self._wrong.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.write_button = button(tr("Write the file"), self.write, kind="primary")
        self.write_button.setDefault(True)
        folder_row = row(self._where, button(tr("Choose a folder…"), self.choose_folder))
        folder_row.setStretch(0, 1)
        self._form = QWidget()
        self._form.setFixedWidth(theme().size(380))
        column(
            self.kind,
            self.audience,
            self.lens,
            self.extent,
            column(PlainLabel(tr("File name"), "caption"), self.name, folder_row, space=SPACE.xs),
            self._left_out,
            None,
            space=SPACE.m,
            parent=self._form,
        )
        body = row(self._form, self.preview, space=SPACE.xl)
        body.setStretch(1, 1)
        foot = row(None, button(tr("Cancel"), self.reject), self.write_button)
        column(body, self._wrong, self.progress, foot, space=SPACE.m, margins=SPACE.xl, parent=self)

    # -- what is chosen --------------------------------------------------------------------------

    @property
    def complaint(self) -> str:
        """What was in the way, "" when nothing."""
        return self._wrong.text()

    @property
    def left_out(self) -> str:
        """What a redacted map leaves out, in words."""
        return self._left_out.text()

    @property
    def path(self) -> Path:
        """Where the file will be."""
        name, ending = self.name.text().strip() or self._proposed(), self.kind.value().ending
        return self.folder / (name if name.lower().endswith(ending) else name + ending)

    def perspective(self) -> Perspective:
        """How the map is looked at in the file."""
        seen = self._made.perspective if self.extent.value() else Perspective()
        return replace(seen, lens=self.lens.value())

    def shown(self) -> PowerMap:
        """What the chosen audience may see."""
        return self._power_map if self.audience.value() is Audience.INTERNAL else redact(self._power_map)

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(self.folder))
        if chosen:
            self.folder = Path(chosen)
            self._tell()

    @Slot()
    def _tell(self, *_: object) -> None:
        others = self.audience.value() is Audience.REDACTED
        if others:
            self.lens.set_value(Lens.ORGANISATION)
        self.lens.setEnabled(not others)
        self._left_out.setText(self._told_left_out() if others else "")
        self._left_out.setVisible(others)
        if not self._named_by_hand:
            self.name.setText(self._proposed())
            self.name.setCursorPosition(0)
        self._where.setText(tr("In {folder}", folder=QDir.toNativeSeparators(str(self.folder))))
        self._draw_preview()

    def _told_left_out(self) -> str:
        told = [str(text) for text in removed(self._power_map).told()]
        if not told:
            return tr("There is nothing to leave out.")
        return "\n".join([tr("Left out, in the file's properties too:"), " · ".join(told)])

    def _draw_preview(self) -> None:
        perspective, kind = self.perspective(), self.kind.value()
        in_sight = perspective == self._made.perspective and self.audience.value() is Audience.INTERNAL
        if not in_sight and perspective.lens is Lens.INFLUENCE and len(self._power_map.people) > MANY:
            self.preview.say(tr("A network of so many people is drawn when the file is written."))
            return
        tokens = LIGHT if kind.ending in (".png", ".svg") else PRINTED
        made = self._made if in_sight else None
        self.preview.show_sheet(Sheet(self.shown(), perspective, made=made, tokens=tokens), kind.tiled)

    def _name_by_hand(self) -> None:
        self._named_by_hand = bool(self.name.text().strip())

    def _proposed(self) -> str:
        customer, day = self._power_map.name, self._power_map.day.isoformat()
        if self.audience.value() is Audience.REDACTED:
            name = tr("{customer} organisation {day}", customer=customer, day=day)
        else:
            name = tr("{customer} power map {day}", customer=customer, day=day)
        return safe_name(name) + self.kind.value().ending

    # -- writing ---------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the file off this thread."""
        if self._job is not None:
            return
        self._complain("")
        path, shown, perspective = self.path, self.shown(), self.perspective()
        kind: Kind = self.kind.value()

        def work(progress: Progress) -> Text | SlideWritten | None:
            text = Text("Drawing {file}", file=path.name)

            def tell(done: int, total: int) -> None:
                progress(done, total, text)

            try:
                if kind.ending == ".pptx":
                    return write_map_slide(shown, path, perspective, tell=tell)
                render_map(shown, path, perspective=perspective, tiled=kind.tiled, tell=tell)
            except Exception as error:
                sentence = describe(error)
                if sentence is None:
                    raise
                return sentence
            return None

        self._job = self._workspace.jobs.start(Text("Drawing {file}", file=path.name), work, self._hear)
        self._job.progressed.connect(self._advance, Qt.ConnectionType.QueuedConnection)
        self._job.ended.connect(self._hear_end, Qt.ConnectionType.QueuedConnection)
        self._writing = path
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
            return
        self.written = self._writing
        preferences().workbook_folder = self.written.parent
        self._say(self.written, result.note if isinstance(result, SlideWritten) else None)
        self.accept()

    @Slot()
    def _hear_end(self) -> None:
        self._job = None
        self._show_working(False)

    @Slot(int, int, object)
    def _advance(self, done: int, total: int, text: object) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _say(self, path: Path, note: Text | None) -> None:
        bar = message_bar(self.parentWidget())
        if bar is None:
            return
        url = QUrl.fromLocalFile(str(path.parent))
        act = (tr("Open the folder"), lambda: QDesktopServices.openUrl(url))
        if note is not None:
            bar.warn(tr("“{file}” written. {note}", file=path.name, note=note), *act)
        else:
            bar.say(tr("“{file}” written.", file=path.name), *act)

    def _show_working(self, on: bool) -> None:
        self.progress.setVisible(on)
        self._form.setEnabled(not on)
        self.write_button.setEnabled(not on)

    def _complain(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
