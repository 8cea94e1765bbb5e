"""LibreOffice without a screen: cells are set by LibreOffice itself, in a Basic macro of its own profile."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

OFFICE = shutil.which("soffice")
needs_libreoffice = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")

Cells = Mapping[tuple[str, str], str | float]
"""Values by sheet and address, as ``("People", "D7")``."""

FILTER = "Calc MS Excel 2007 XML"
PATIENCE_S = 180

_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script"
 script:name="Module1" script:language="StarBasic">{program}</script:module>
"""
_PROGRAM = """
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  kind(0).Name = "FilterName"
  kind(0).Value = {filter}
  book = StarDesktop.loadComponentFromURL({source}, "_blank", 0, hidden())
{cells}
  book.storeToURL({target}, kind())
  book.close(True)
End Sub
"""
_CELL = "  book.Sheets.getByName({sheet}).getCellRangeByName({address}).{what} = {value}"


def set_cells(source: Path, target: Path, cells: Cells, profile: Path) -> Path:
    """Open ``source`` in LibreOffice, set ``cells``, save as the xlsx workbook ``target``.

    ``profile`` is LibreOffice's folder for settings; it is made when it is missing.
    """
    office = [OFFICE or "soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    module = profile / "user" / "basic" / "Standard" / "Module1.xba"
    if not module.exists():
        _run([*office, "--terminate_after_init"])
    program = _PROGRAM.format(
        filter=_basic(FILTER),
        source=_basic(source.as_uri()),
        target=_basic(target.as_uri()),
        cells="\n".join(_set(*place, value) for place, value in cells.items()),
    )
    module.write_text(_MODULE.format(program=escape(program)), encoding="utf-8")
    said = _run([*office, "macro:///Standard.Module1.Main"])
    assert target.is_file(), f"LibreOffice did not save {target.name}. It said: {said}"
    return target


def _set(sheet: str, address: str, value: str | float) -> str:
    what = "String" if isinstance(value, str) else "Value"
    shown = _basic(value) if isinstance(value, str) else value
    return _CELL.format(sheet=_basic(sheet), address=_basic(address), what=what, value=shown)


def _basic(text: str) -> str:
    lines = (f'"{line.replace(chr(34), chr(34) * 2)}"' for line in text.split("\n"))
    return " & Chr(10) & ".join(lines)


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=PATIENCE_S, check=False)
    return f"{done.stdout}{done.stderr}"
