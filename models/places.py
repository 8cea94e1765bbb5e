"""Folders in which a book is at risk: those that other machines write to as well."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePath, PurePosixPath

# Folder names as the programs make them: "OneDrive - Acme", "Dropbox (Personal)", "iCloudDrive", ….
_SYNCHRONISED = {
    "OneDrive": r"onedrive( ?[-–(].+)?",
    "Dropbox": r"dropbox( ?[-–(].+)?",
    "Google Drive": r"google ?drive(-.+)?|drivefs",
    "iCloud Drive": r"iclouddrive|icloud drive|mobile documents|com~apple~clouddocs",
    "Nextcloud": r"nextcloud\d*|owncloud\d*",
    "Box": r"box sync|box-box",
    "坚果云": r"坚果云|nutstore( files)?|我的坚果云",
    "Syncthing": r"syncthing",
}
_NETWORK = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "fuse.sshfs", "fuse.rclone",
    "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.google-drive-ocamlfuse", "fuse.onedriver",
}  # fmt: skip
NETWORK_FOLDER = "network"


def cloud_folder(path: Path) -> str | None:
    """The service that synchronises the folder of ``path``, ``"network"`` for a folder of another
    machine, ``None`` for one of this machine.

    Recognised by the names of folders and by how the folder is mounted: meant for a warning.
    """
    path = path.absolute()
    return synchronised_by(path) or (NETWORK_FOLDER if _is_network(path) else None)


def synchronised_by(path: PurePath) -> str | None:
    """The service whose folder ``path`` is in, by the names of its folders alone."""
    folders = [part.casefold() for part in path.parts[:-1]]
    for service, pattern in _SYNCHRONISED.items():
        if any(re.fullmatch(pattern, name) for name in folders):
            return service
    return None


def mount_kind(mounts: str, path: PurePosixPath) -> str | None:
    """The file system of ``path``, given the text of Linux' ``/proc/mounts``."""
    found: tuple[int, str] | None = None
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        # Spaces and a few other characters of a mount point are written as octal numbers.
        point = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), fields[1])
        if path.is_relative_to(point) and (found is None or len(point) >= found[0]):
            found = (len(point), fields[2])
    return found[1] if found else None


def _is_network(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        remote_drive = 4
        return path.drive.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == remote_drive
        )
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return False
    kind = mount_kind(mounts.read_text(encoding="utf-8", errors="replace"), PurePosixPath(path.resolve()))
    return kind in _NETWORK
