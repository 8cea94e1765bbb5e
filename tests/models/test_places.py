"""Folders that other machines write to are recognised."""

from __future__ import annotations

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from models.places import cloud_folder, mount_kind, synchronised_by


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\wang\OneDrive - Lanqiao\books\mine.loam"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\wang\OneDrive\mine.loam"), "OneDrive"),
        (PurePosixPath("/Users/ana/Library/CloudStorage/OneDrive-Acme/mine.loam"), "OneDrive"),
        (PurePosixPath("/home/ana/Dropbox (Personal)/mine.loam"), "Dropbox"),
        (PurePosixPath("/Users/ana/Library/CloudStorage/GoogleDrive-ana@x.es/mine.loam"), "Google Drive"),
        (
            PurePosixPath("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/mine.loam"),
            "iCloud Drive",
        ),
        (PureWindowsPath(r"C:\Users\wang\iCloudDrive\mine.loam"), "iCloud Drive"),
        (PurePosixPath("/home/ana/Nextcloud2/Kunden/mine.loam"), "Nextcloud"),
        (PureWindowsPath(r"D:\我的坚果云\mine.loam"), "坚果云"),
        (PurePosixPath("/home/ana/Documents/mine.loam"), None),
        (PurePosixPath("/home/ana/boxes/onedrives/dropbox.loam"), None),
    ],
)
def test_synchronised_folders_are_known_by_name(path: PurePath, service: str | None) -> None:
    assert synchronised_by(path) == service


MOUNTS = """\
/dev/vda / ext4 rw 0 0
server:/export /srv/team nfs4 rw 0 0
//nas/kam /mnt/our\\040customers cifs rw 0 0
/dev/sdb /srv/team/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ana/mine.loam", "ext4"),
        ("/srv/team/mine.loam", "nfs4"),
        ("/srv/team/local/mine.loam", "ext4"),
        ("/srv/teams/mine.loam", "ext4"),
        ("/mnt/our customers/mine.loam", "cifs"),
    ],
)
def test_the_innermost_mount_says_what_a_folder_is(path: str, kind: str) -> None:
    assert mount_kind(MOUNTS, PurePosixPath(path)) == kind


def test_a_folder_of_this_machine_needs_no_warning(tmp_path: Path) -> None:
    assert cloud_folder(tmp_path / "mine.loam") is None
