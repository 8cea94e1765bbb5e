"""The book itself: where it is, whether it is sound, its backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.book_care import BY_HAND, BackupFact, backups, book_facts, check
from app.formats import moment, number
from app.jobs import Progress
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import message_bar
from views.settings.section import Section
from views.widgets.buttons import button
from views.widgets.choice import ask
from views.widgets.layout import Card, column, hairline, row
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

HEADINGS = 140
SHOWN = 30
FAULTS_SHOWN = 12


@runtime_checkable
class Restores(Protocol):
    """A window that can put a backup in the place of its book."""

    def restore_backup(self, backup: Path) -> bool: ...


class BookSection(Section):
    """Facts, the check, and backups with the way back to each."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.facts: dict[str, PlainLabel] = {}
        self.findings = PlainLabel("", wrap=True)
        self.findings.hide()
        self.check_now = button(tr("Check the book now"), self._check, icon="circle-check")
        self.back_up = button(tr("Back up now"), self._back_up, icon="archive")
        self._list = column(space=0)
        self.body.addWidget(self._about_book())
        self.body.addWidget(self._about_backups())
        self.body.addStretch(1)

    def _about_book(self) -> Card:
        card = Card(tr("Book"))
        for name, heading in (
            ("file", tr("File")),
            ("folder", tr("Folder")),
            ("size", tr("Size")),
            ("revision", tr("Revision")),
            ("encrypted", tr("Encryption")),
        ):
            value = self.facts[name] = ElidedLabel("") if name == "folder" else PlainLabel("", wrap=True)
            caption = PlainLabel(heading, "quiet")
            caption.setFixedWidth(HEADINGS)
            line = row(caption, value)
            line.setStretch(1, 1)
            card.body.addLayout(line)
        folder = button(tr("Open the folder"), self._open_folder, icon="folder-open")
        card.body.addSpacing(SPACE.xs)
        card.body.addLayout(row(self.check_now, folder, None))
        card.body.addWidget(self.findings)
        return card

    def _about_backups(self) -> Card:
        card = Card(tr("Backups"))
        about = tr(
            "Loam backs the book up once a day and before every import, and checks each backup. Restoring"
            " one keeps the present book as a file beside it."
        )
        card.body.addWidget(PlainLabel(about, "quiet", wrap=True))
        card.body.addLayout(row(self.back_up, None))
        card.body.addLayout(self._list)
        return card

    def refresh(self) -> None:
        facts = book_facts(self._workspace.transactions)
        self.facts["file"].setText(facts.path.name)
        self.facts["folder"].setText(str(facts.path.parent))
        self.facts["size"].setText(size(facts.size))
        edits = tr("{number}, the number of the last change", number=number(facts.revision))
        self.facts["revision"].setText(edits)
        self.facts["encrypted"].setText(
            tr("Encrypted; it opens with its passphrase only")
            if facts.encrypted
            else tr("Not encrypted; whoever has the file can read it")
        )
        self._show_backups(backups(facts.path))

    def _show_backups(self, found: Sequence[BackupFact]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for backup in found[:SHOWN]:
            self._list.addWidget(self._line(backup))
        if not found:
            self._list.addWidget(PlainLabel(tr("There is no backup of this book yet."), "quiet"))

    def _line(self, backup: BackupFact) -> QWidget:
        line = QWidget()
        facts = f"{backup.reason} · {size(backup.size)}"
        if not backup.verified:
            facts = tr("{facts} · not whole any more", facts=facts)
        restore = button(tr("Restore"), lambda: self._restore(backup), kind="quiet")
        restore.setEnabled(backup.verified)
        restore.setAccessibleName(tr("Restore the backup of {moment}", moment=moment(backup.at)))
        words = column(PlainLabel(moment(backup.at)), PlainLabel(facts, "caption"), space=2)
        column(hairline(), row(words, None, restore, margins=(0, SPACE.xs)), space=0, parent=line)
        return line

    def _restore(self, backup: BackupFact) -> None:
        window = self.window()
        if not isinstance(window, Restores):
            return
        answer = ask(
            self,
            tr("Go back to the backup of {moment}?", moment=moment(backup.at)),
            ("restore", tr("Restore this backup")),
            note=tr("What was changed since is then not in the book. The present book is kept beside it."),
            dangerous=True,
        )
        if answer is not None:
            window.restore_backup(backup.path)

    def _check(self) -> None:
        self.check_now.setEnabled(False)
        self.findings.hide()
        transactions = self._workspace.transactions

        def work(progress: Progress) -> list[Text]:
            return check(transactions, progress)

        job = self._workspace.jobs.start(Text("Checking the book"), work, self._tell_findings)
        job.ended.connect(lambda: self.check_now.setEnabled(True))

    def _tell_findings(self, findings: list[Text]) -> None:
        sound = tr("The book is sound: the file, every table and the whole history were read.")
        lines = [str(text) for text in findings[:FAULTS_SHOWN]] or [sound]
        self.findings.setText("\n".join(lines))
        self.findings.set_tone("bad" if findings else "good")
        self.findings.show()

    def _back_up(self) -> None:
        book = self._workspace.book

        def work(progress: Progress) -> Path:
            progress(0, 1, Text("Backing up the book"))
            return book.back_up(BY_HAND)

        def tell(path: Path) -> None:
            self.refresh()
            bar = message_bar(self)
            if bar is not None:
                bar.say(tr("The book was backed up to {file}.", file=path.name))

        self._workspace.jobs.start(Text("Backing up the book"), work, tell)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.book.path.parent)))


def size(count: int) -> str:
    """A number of bytes as people read it."""
    if count < 1_000_000:
        return tr("{number} KB", number=number(count / 1_000, 0))
    return tr("{number} MB", number=number(count / 1_000_000, 1))
