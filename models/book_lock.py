"""One writer a book: a lock of the operating system on a file beside the book.

The system lets go of it when the process ends, however it ends. The file says who holds it.
"""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from models.errors import BookInUse, Holder

# Windows refuses to read a locked byte, so the locked one lies far behind the text.
_LOCKED_BYTE = 1 << 20
_TAKEN = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)


class BookLock:
    """Held from ``BookLock(path)`` until ``release()`` or the end of a ``with`` block.

    Raises:
        BookInUse: another process (or another ``Book`` of this one) holds it.
        OSError: the folder does not accept a file, or its file system knows no locks.
    """

    def __init__(self, book: Path) -> None:
        self._path = lock_path(book)
        while True:
            file = self._path.open("a+b")
            try:
                _lock(file)
            except OSError as error:
                holder = _holder(file)
                file.close()
                if error.errno not in _TAKEN:
                    raise
                raise BookInUse(book, holder) from None
            if _is_still_there(file, self._path):
                break
            file.close()
        self._file = file
        with suppress(OSError):  # on a full disk the book still opens; only the holder stays unnamed
            file.truncate(0)
            os.write(file.fileno(), json.dumps({"pid": os.getpid(), "host": platform.node()}).encode())

    def __enter__(self) -> BookLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Let go; the file is removed, so that a closed book leaves nothing beside it."""
        if self._file.closed:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
            self._file.close()
        else:
            self._file.close()
            with suppress(OSError):  # the next one already has it open
                self._path.unlink()


def lock_path(book: Path) -> Path:
    return book.with_name(f".{book.name}.lock")


def _is_still_there(file: BinaryIO, path: Path) -> bool:
    """Whether the locked file was not removed by its last holder while we waited for it."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _holder(file: BinaryIO) -> Holder | None:
    try:
        file.seek(0)
        said = json.loads(file.read(1000))
        return Holder(pid=int(said["pid"]), host=str(said["host"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
