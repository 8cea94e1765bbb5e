"""The settings page: sections at the left, the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from app.method.parameters import PARAMETERS
from app.text import tr
from app.tokens import SPACE
from views.icons import icon
from views.page import Page
from views.settings.book import BookSection
from views.settings.calendar import CalendarSection
from views.settings.method import MethodSection
from views.settings.rivals import RivalsSection
from views.settings.section import Section
from views.settings.team import TeamSection
from views.settings.templates import TemplatesSection
from views.settings.you import LooksSection, YouSection
from views.theme import theme
from views.widgets.layout import column, hairline, row

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator

LIST_WIDTH = 224
LINE = 36
ICONS = {
    "you": "user",
    "looks": "languages",
    "calendar": "calendar",
    "method": "gauge",
    "team": "users",
    "rivals": "flag",
    "templates": "notebook-pen",
    "book": "book-open",
}


class SettingsPage(Page):
    """``open_record`` takes the name of a section or of a setting of the method, or the key of a record."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self.you = YouSection()
        self.looks = LooksSection()
        self.calendar = CalendarSection()
        self.method = MethodSection(workspace)
        self.team = TeamSection(workspace)
        self.rivals = RivalsSection(workspace)
        self.templates = TemplatesSection(workspace)
        self.book = BookSection(workspace)
        names = {
            "you": tr("You"),
            "looks": tr("Language and looks"),
            "calendar": tr("Calendar"),
            "method": tr("Method"),
            "team": tr("Own team"),
            "rivals": tr("Rivals"),
            "templates": tr("Activity templates"),
            "book": tr("Book and backups"),
        }
        self.sections: dict[str, Section] = {
            "you": self.you,
            "looks": self.looks,
            "calendar": self.calendar,
            "method": self.method,
            "team": self.team,
            "rivals": self.rivals,
            "templates": self.templates,
            "book": self.book,
        }
        self.list = QListWidget()
        self.list.setObjectName("bare")
        self.list.setAccessibleName(tr("Settings"))
        self._stack = QStackedWidget()
        for name, section in self.sections.items():
            item = QListWidgetItem(names[name])
            item.setSizeHint(QSize(LINE, theme().size(LINE)))
            self.list.addItem(item)
            self._stack.addWidget(section)
        self._colour()
        theme().changed.connect(self._colour)
        left = QWidget()
        left.setFixedWidth(theme().size(LIST_WIDTH))
        column(self.list, margins=(SPACE.s, SPACE.l), parent=left)
        box = row(left, hairline(vertical=True), self._stack, space=0, parent=self)
        box.setStretch(2, 1)
        self.list.currentRowChanged.connect(self._turn)
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)

    def title(self) -> str:
        return tr("Settings")

    def help_text(self) -> str:
        return tr(
            "Your name and role, language and looks stay on this computer. The method, the team and the"
            " rivals belong to the book; changing them is an edit like any other and can be undone. Under"
            " “Book and backups” the book is checked, backed up and restored."
        )

    def open_record(self, key: str) -> None:
        if key in self.sections:
            self.list.setCurrentRow(list(self.sections).index(key))
        elif key in PARAMETERS:
            self.open_record("method")
            self.method.show_parameter(key)
        elif self.team.show_member(key):
            self.open_record("team")
        elif self.rivals.show_rival(key):
            self.open_record("rivals")
        elif self.templates.show_template(key):
            self.open_record("templates")
        else:
            self.open_record("method")

    def refresh(self, change_set: ChangeSet | None) -> None:
        for section in self.sections.values():
            if change_set is None or section is self._stack.currentWidget():
                section.refresh()

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        section = self._stack.currentWidget()
        if isinstance(section, Section) and self.isVisible():
            section.refresh()
            name = list(self.sections)[place]
            if self.navigator.place is not None and self.navigator.place.focus != name:
                self.navigator.open_page("settings", name)

    def _colour(self) -> None:
        for place, name in enumerate(self.sections):
            self.list.item(place).setIcon(icon(ICONS[name]))
