"""A parser of the command line whose own words are in the program's language."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, HelpFormatter
from typing import Any

from app.text import tr


class Parser(ArgumentParser):
    """Headings, usage and ``--help`` are translated; what argparse says of a wrong value is not."""

    def __init__(self, **given: Any) -> None:
        # Options of parents are in the one group of options as long as its title is argparse's.
        super().__init__(add_help=False, formatter_class=_Formatter, **given)
        self._positionals.title = tr("Arguments")
        self._optionals.title = tr("Options")
        self.add_argument(
            "-h", "--help", action="help", default=SUPPRESS, help=tr("say what there is, and end")
        )


class _Formatter(HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, tr("Usage:") + " " if prefix is None else prefix)
