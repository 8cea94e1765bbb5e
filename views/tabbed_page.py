"""A page with tabs: the customer page is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.tokens import SPACE
from views.attempt import attempt
from views.page import Page
from views.pages import PageEntry
from views.widgets.layout import column, hairline, row

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class CustomerTab(Page):
    """A tab of one customer: ``self.customer`` is the key, set before ``refresh`` is called."""

    customer: str = ""
    shows_key_score = False
    """The tab says K, and who is against us, itself: the header need not."""
    shows_overall = False
    """The tab says R itself."""

    def show_customer(self, key: str) -> None:
        """Show another customer from now on."""
        if key != self.customer:
            self.customer = key
            self.mark_stale()


class TabbedPage(Page):
    """Tabs made when first shown, each a ``CustomerTab``; Ctrl+Tab goes to the next.

    The title, and the badges when the subclass has none, are the subclass's: it implements ``title``,
    ``header_widget`` and ``refresh`` with ``self.customer``.
    """

    turned = Signal()
    """Another tab is in sight."""

    customer: str = ""

    def __init__(
        self,
        workspace: Workspace,
        navigator: Navigator,
        tabs: Sequence[PageEntry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigator, parent)
        self._entries = list(tabs)
        self._made: dict[str, CustomerTab] = {}
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        for entry in self._entries:
            self.bar.addTab(str(entry.title).replace("&", "&&"))
        self._stack = QStackedWidget()
        strip = row(self.bar, None, margins=(SPACE.m, 0))
        column(strip, hairline(), self._stack, space=0, parent=self)
        self.bar.currentChanged.connect(self._turn_by_hand)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._turn_by(step))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from the bar into the tab in sight, not to the header, and Shift+Tab comes back."""
        first = self._first_in_tab()
        if forward and self.bar.hasFocus() and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if not forward and first is not None and first.hasFocus():
            self.bar.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    def _first_in_tab(self) -> QWidget | None:
        """What of the tab in sight takes the keyboard first."""
        tab = self.tab
        one = tab.nextInFocusChain() if tab is not None else None
        while tab is not None and one is not None and one is not tab:
            wanted = one.focusPolicy() & Qt.FocusPolicy.TabFocus
            if wanted and one.isEnabled() and one.isVisible() and tab.isAncestorOf(one):
                return one
            one = one.nextInFocusChain()
        return None

    @property
    def tab(self) -> CustomerTab | None:
        """The tab in sight."""
        found = self._stack.currentWidget()
        return found if isinstance(found, CustomerTab) else None

    def open_place(self, customer: str | None, tab: str | None, focus: str | None) -> None:
        if customer is not None and customer != self.customer:
            self.customer = customer
            self.mark_stale()
        names = [entry.id for entry in self._entries]
        place = names.index(tab) if tab in names else max(self.bar.currentIndex(), 0)
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(place)
        self.bar.blockSignals(False)
        self._turn_to(place)
        if focus and self.tab is not None:
            self.tab.ensure_fresh()
            self.tab.open_record(focus)

    def open_record(self, key: str) -> None:
        if self.tab is not None:
            self.tab.open_record(key)

    def help_text(self) -> str:
        return self.tab.help_text() if self.tab is not None else ""

    def refresh(self, change_set: ChangeSet | None) -> None:
        self.header_changed.emit()

    def _turn_by_hand(self, place: int) -> None:
        attempt(self, lambda: self._turn_to(place))
        self.navigator.note_tab(self._entries[place].id)

    def turn_by_key(self, place: int) -> None:
        """Turn to the tab at ``place``, the keyboard in it: it is there to work, not to choose on."""
        self.bar.setCurrentIndex(place)
        tab, first = self.tab, self._first_in_tab()
        if tab is not None and tab.focusProxy() is not None:
            tab.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_by(self, step: int) -> None:
        self.turn_by_key((self.bar.currentIndex() + step) % self.bar.count())

    def _turn_to(self, place: int) -> None:
        if not self._entries:
            return
        entry = self._entries[place]
        tab = self._made.get(entry.id)
        if tab is None:
            made = entry.make(self.workspace, self.navigator)
            assert isinstance(made, CustomerTab)
            made.header_changed.connect(self.header_changed)
            self._stack.addWidget(made)
            tab = self._made[entry.id] = made
        tab.show_customer(self.customer)
        self._stack.setCurrentWidget(tab)
        self.turned.emit()
