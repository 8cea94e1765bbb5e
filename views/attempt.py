"""Doing something that may fail: people's errors go to the message bar, ours to the dialog."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import Cancelled, ManagersOnly, describe
from app.incident import incident_report
from app.text import tr
from views.acting import act_as_manager
from views.widgets.choice import Notice
from views.widgets.message_bar import MessageBar

T = TypeVar("T")
log = logging.getLogger(__name__)


def attempt(where: QWidget, work: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
    """Run ``work``, then ``then`` with its result; True when it succeeded.

    A ``UserError`` is shown in the message bar nearest around ``where`` and changes nothing else, so
    the form stays as it is. Anything unexpected is shown in the error dialog. Nothing is raised.

        attempt(self, lambda: self.workspace.edit(Text("Add a person"), add_person, …), then=self.select)
    """
    try:
        result = work()
    except Cancelled:
        return False
    except Exception as error:
        report(error, where)
        return False
    if then is not None:
        then(result)
    return True


def report(error: BaseException, where: QWidget | None = None) -> None:
    """Show ``error`` where it belongs: a sentence near ``where``, or the dialog for our mistakes."""
    where = where or QApplication.activeWindow()
    sentence = describe(error)
    if sentence is not None:
        bar = message_bar(where)
        if bar is not None and isinstance(error, ManagersOnly):
            bar.warn(str(sentence), tr("Act as manager"), act_as_manager)
        elif bar is not None:
            bar.warn(str(sentence))
        else:
            Notice(str(sentence), where).open()
        return
    log.error("Unexpected error\n%s", incident_report(error))
    from views.widgets.error_dialog import ErrorDialog

    if not any(isinstance(shown, ErrorDialog) for shown in QApplication.topLevelWidgets()):
        ErrorDialog(error, where.window() if where is not None else None).open()


def message_bar(where: QWidget | None) -> MessageBar | None:
    """The message bar of the nearest window around ``where`` that has one."""
    while where is not None:
        bar = getattr(where, "message_bar", None)
        if isinstance(bar, MessageBar):
            return bar
        where = where.parentWidget()
    return None


def catch_the_unexpected() -> None:
    """From now on an exception that nobody caught is shown, not printed."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        application = QApplication.instance()
        if issubclass(kind, KeyboardInterrupt) or application is None:
            sys.__excepthook__(kind, error, trace)
        elif application.thread() is not QThread.currentThread():
            log.error("Unexpected error in the background\n%s", incident_report(error))
        else:
            report(error)

    sys.excepthook = hook
