"""A report of an unexpected error that can be sent to a stranger.

It holds where the program failed and which versions ran: types, modules, line numbers. It never
holds a message or a value of an exception, because those may carry names from the book.
"""

from __future__ import annotations

import platform
import sys
import traceback

PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "openpyxl", "XlsxWriter", "python-calamine")


def incident_report(error: BaseException) -> str:
    """``error``, what led to it, and the versions, as lines of text without values."""
    lines = [
        "Loam incident report",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
    ]
    lines += [f"{name} {found}" for name in PACKAGES if (found := _version(name))]
    chain: BaseException | None = error
    told: set[int] = set()
    while chain is not None and id(chain) not in told:
        told.add(id(chain))
        kind = type(chain)
        lines += ["", f"{kind.__module__}.{kind.__qualname__}"]
        for frame, line in traceback.walk_tb(chain.__traceback__):
            module = frame.f_globals.get("__name__", "?")
            lines.append(f"  {module}:{line} {frame.f_code.co_name}")
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    if getattr(sys, "frozen", False):
        return ""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
