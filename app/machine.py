"""What the machine lacks, asked before Qt is loaded: afterwards it could only abort."""

from __future__ import annotations

import ctypes
import os
import sys

from app.text import Text

# Debian's package by the library that Qt opens. `.ci/prepare` installs the same (tests/test_machine.py).
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def has_display() -> bool:
    """Whether a window can be shown; on Linux: Wayland, or an X server that answers.

    Whoever names a platform of Qt (``QT_QPA_PLATFORM``) has decided, and is not contradicted.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def missing_libraries(*, display: bool = True) -> list[str]:
    """Debian packages of the libraries that Qt cannot do without and that are not here, sorted.

    Args:
        display: whether a real display is going to be used, which takes a few more.
    """
    if not sys.platform.startswith("linux"):
        return []
    wanted = LIBRARIES | (DISPLAY_LIBRARIES if display else {})
    return sorted(package for library, package in wanted.items() if _load(library) is None)


def missing_libraries_text(packages: list[str]) -> Text:
    """What to tell a person whose machine lacks ``packages``, with the line that brings them."""
    return Text(
        "Loam cannot draw its window because this machine lacks some libraries. "
        "On Debian and Ubuntu this line installs them: {line}",
        line="sudo apt-get install -y --no-install-recommends " + " ".join(packages),
    )


def _load(library: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(library)
    except OSError:
        return None


def _x_server_answers() -> bool:
    xcb = _load("libxcb.so.1")
    if xcb is None:
        return True  # Qt is going to need it too, and missing_libraries() says what to install
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return int(xcb.xcb_connection_has_error(connection)) == 0
    finally:
        xcb.xcb_disconnect(connection)
