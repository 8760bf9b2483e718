"""Whether the Linux desktop wants things to move, asked of its portal: most desktops say it there and in no file."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
ASKED = ("org.gnome.desktop.interface", "enable-animations")
PATIENCE_MS = 5_000


class DesktopMotion(QObject):
    """Asks once and waits for nothing. No bus, no portal or no such setting is no answer."""

    answered = Signal(bool)  # whether things may move

    def ask(self) -> bool:
        """Whether there is anybody to ask."""
        if not _has_bus():
            return False
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:  # not on every system
            return False
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        call = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
        call.setArguments(list(ASKED))
        waiting = QDBusPendingCallWatcher(bus.asyncCall(call, PATIENCE_MS), self)
        waiting.finished.connect(lambda: self._take(waiting))
        return True

    def _take(self, call: QObject) -> None:
        from PySide6.QtDBus import QDBusPendingCallWatcher, QDBusVariant

        assert isinstance(call, QDBusPendingCallWatcher)
        found = call.reply().arguments() if not call.isError() else []
        value = found[0] if found else None
        while isinstance(value, QDBusVariant):  # the portal wraps it twice
            value = value.variant()
        call.deleteLater()
        if isinstance(value, bool):
            self.answered.emit(value)


def _has_bus() -> bool:
    """Without one, connecting would start one."""
    if not sys.platform.startswith("linux"):
        return False
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (folder is not None and (Path(folder) / "bus").exists())
