"""How a person stands to our rivals: per rival the newest opinion, a new one, and those before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.formats import day
from app.labels import short
from app.queries.stakeholder import TieFact
from app.text import tr
from app.tokens import SPACE
from models.values import Tie
from views.power_map.edits import MapEdits
from views.power_map.inspector.scale_field import ScaleField
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel, WrappedLabel

AT_FIRST = 3
"""So many rivals show even when there is no tie to them."""


class Ties(QWidget):
    """One ``TieRow`` for each rival of the book, and a place to add a rival."""

    def __init__(self, edits: MapEdits) -> None:
        super().__init__()
        self._edits = edits
        self._person = ""
        self.rows: dict[str, TieRow] = {}
        self._list = column(space=SPACE.m)
        self.others = button("", self._show_all, kind="quiet")
        self._all = False
        self._none = PlainLabel(tr("No rivals are known yet."), "quiet", wrap=True)
        self.name = LineField(tr("Name of the rival"))
        self.name.editor.returnPressed.connect(self._add)
        self._adding = QWidget()
        column(
            self.name,
            row(
                None,
                button(tr("Cancel"), self._adding.hide),
                button(tr("Add the rival"), self._add, kind="primary"),
            ),
            parent=self._adding,
        )
        self._adding.hide()
        column(self._none, self._list, row(self.others, None), self._adding, space=SPACE.m, parent=self)

    def show_person(self, person: str, rivals: Mapping[str, str], ties: Sequence[TieFact]) -> None:
        """``rivals`` are names by key, ``ties`` opinions about ``person``, newest first."""
        if person != self._person or list(rivals) != list(self.rows):
            self._all = self._all and person == self._person
            self._person = person
            self._rebuild(rivals)
        for key, line in self.rows.items():
            line.show_ties(rivals[key], [each for each in ties if each.rival == key])
        self._none.setVisible(not rivals)
        self._hide_others()

    def add(self) -> None:
        """Ask for the name of another rival."""
        self.name.set_value("")
        self._adding.show()
        self.name.setFocus()

    def _show_all(self) -> None:
        self._all = True
        self._hide_others()

    def _hide_others(self) -> None:
        """Of many rivals only those show at first to whom there is a tie."""
        few = self._all or len(self.rows) <= AT_FIRST
        waiting = [line for line in self.rows.values() if not (few or line.is_used)]
        for line in self.rows.values():
            line.setVisible(line not in waiting)
        self.others.setText(tr("Show {count} other rivals", count=len(waiting)))
        self.others.setVisible(bool(waiting))

    def _add(self) -> None:
        name = self.name.value()
        if name and self._edits.add_rival(name, self._added):
            self._adding.hide()

    def _added(self, key: str) -> None:
        self._show_all()
        if key in self.rows:
            self.rows[key].scale.setFocus()

    def _rebuild(self, rivals: Mapping[str, str]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {key: TieRow(self._edits, self._person, key, name) for key, name in rivals.items()}
        for line in self.rows.values():
            self._list.addWidget(line)


class TieRow(QWidget):
    """The tie to one rival. Choosing a value asks for its evidence; Ctrl+Enter saves."""

    def __init__(self, edits: MapEdits, person: str, rival: str, name: str) -> None:
        super().__init__()
        self._edits, self._person, self._rival = edits, person, rival
        self._ties: Sequence[TieFact] = ()
        self._chosen: Tie | None = None
        self.scale = ScaleField(name, tuple(Tie))
        self.scale.picked.connect(self._pick)
        self.before = icon_button("history", tr("Earlier opinions"), self._turn_history, checkable=True)
        self._grounds: QWidget | None = None
        self._history = QWidget()
        self._lines = column(space=SPACE.xs, parent=self._history)
        self._history.hide()
        stays = self.before.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.before.setSizePolicy(stays)
        head = row(self.scale, self.before, space=SPACE.xs)
        head.setStretch(0, 1)
        head.setAlignment(self.before, Qt.AlignmentFlag.AlignBottom)
        self._box = column(head, self._history, space=SPACE.s, parent=self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(self.commit)

    def show_ties(self, name: str, ties: Sequence[TieFact]) -> None:
        """``ties`` are newest first; what is chosen and not saved stays."""
        self.scale.set_label(name)
        if ties != self._ties:
            self._ties = ties
            self._fill_history()
        self.before.setVisible(bool(ties))
        if self._chosen is None:
            self.scale.set_value(ties[0].tie if ties else None)

    @property
    def is_used(self) -> bool:
        """There is an opinion, or one was begun."""
        return bool(self._ties) or self._chosen is not None

    def commit(self) -> None:
        """Add the opinion that was chosen."""
        if self._chosen is None:
            return
        try:
            rated_on = self.rated_on.value()
        except ValueError as error:
            self.rated_on.complain(str(error))
            return
        chosen, self._chosen = self._chosen, None
        grounds = {"rated_on": rated_on, "evidence": self.evidence.value()}
        if self._edits.tie(self._person, self._rival, chosen, **grounds):
            self.scale.setFocus()
            self.discard()
        else:
            self._chosen = chosen

    def discard(self) -> None:
        """Forget what was chosen and is not saved."""
        self._chosen = None
        self.scale.set_value(self._ties[0].tie if self._ties else None)
        if self._grounds is not None:
            self.evidence.set_value("")
            self.rated_on.set_value(None)
            self._grounds.hide()

    def _pick(self, value: Tie) -> None:
        if self._grounds is None:
            self._grounds = self._make_grounds()
            self._box.insertWidget(1, self._grounds)
        opening = self._chosen is None
        self._chosen = value
        self._grounds.show()
        if opening and not self.scale.has_keyboard:
            self.evidence.setFocus()

    def _make_grounds(self) -> QWidget:
        made = QWidget()
        self.evidence = NotesField(tr("Evidence"), tr("What was said or done"), lines=2)
        self.rated_on = DateField(tr("On"), empty=tr("Today"))
        self.save = button(tr("Save the opinion"), self.commit, kind="primary")
        column(
            self.evidence,
            self.rated_on,
            row(None, button(tr("Discard"), self.discard), self.save),
            parent=made,
        )
        return made

    def _turn_history(self) -> None:
        self._history.setVisible(self.before.isChecked())

    def _fill_history(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for fact in self._ties:
            self._lines.addWidget(self._line(fact))
        if not self._ties:
            self.before.setChecked(False)
            self._history.hide()

    def _line(self, fact: TieFact) -> QWidget:
        made = QWidget()
        who = " · ".join(part for part in (short(fact.tie), day(fact.rated_on), fact.author) if part)
        said = [PlainLabel(who, "caption")]
        if fact.evidence:
            said.append(WrappedLabel(fact.evidence, "quiet"))
        remove = icon_button(
            "x",
            tr("Delete this opinion"),
            partial(self._edits.delete_tie, self._person, self._rival, fact.key),
        )
        box = row(column(*said, space=0), remove, parent=made)
        box.setStretch(0, 1)
        box.setAlignment(remove, Qt.AlignmentFlag.AlignTop)
        return made
