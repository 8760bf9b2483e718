"""Folders of this computer that everything lies in, whose names say nothing of what it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.TempLocation,
)


def common_places() -> frozenset[Path]:
    """As the system has them, under whatever names."""
    return frozenset(Path(each) for place in _PLACES for each in QStandardPaths.standardLocations(place))
