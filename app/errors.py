"""Errors that are told to people. Anything else is ours."""

from __future__ import annotations

from app.text import Text


class UserError(Exception):
    """What happened and what to do, as one or two sentences for the message bar."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.source)
        self.text = text

    def __str__(self) -> str:
        return str(self.text)


class Cancelled(Exception):
    """The user stopped a long piece of work; nothing of it is left behind."""
