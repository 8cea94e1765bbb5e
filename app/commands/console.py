"""What a command says: results on standard output, sentences about them on standard error."""

from __future__ import annotations

import json
import os
import sys
from typing import Any, TextIO

from app.text import Text

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
"""Exit statuses: done; refused or problems found; wrong usage."""


class Console:
    """The two streams of a command."""

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._err = err or sys.stderr

    def show(self, line: object = "") -> None:
        """Print one line of the result."""
        print(line, file=self._out)

    def show_json(self, value: Any) -> None:
        print(json.dumps(value, ensure_ascii=False, indent=2), file=self._out)

    def flush(self) -> None:
        """Hand over what was printed. Raises BrokenPipeError when nobody reads any more (``| head``)."""
        self._out.flush()

    def stop(self) -> None:
        """Print nothing any more: whoever read has read enough."""
        os.dup2(os.open(os.devnull, os.O_WRONLY), self._out.fileno())

    def tell(self, text: Text | str) -> None:
        """Say a sentence to the person, in their language."""
        print(text, file=self._err)
