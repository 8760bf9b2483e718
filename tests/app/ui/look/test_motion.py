"""What moves is short, ends as it should, and does not move where the system asks for rest."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look import motion, tokens
from app.ui.look.desktop_motion import DesktopMotion


@pytest.fixture(autouse=True)
def unread(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A desktop whose settings say nothing yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    qapp.setProperty("motionOff", None)
    yield tmp_path
    qapp.setProperty("motionOff", None)


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    label = QLabel("A notice")
    qtbot.addWidget(label)
    label.show()
    return label


def test_no_motion_takes_150_milliseconds() -> None:
    assert 0 < tokens.FADE < 150


def test_a_fade_ends_with_the_widget_as_it_was(label: QLabel, qtbot: QtBot) -> None:
    animation = motion.fade_in(label)
    assert animation is not None
    assert animation.totalDuration() < 150
    assert animation.state() == QAbstractAnimation.State.Running
    qtbot.waitUntil(lambda: label.graphicsEffect() is None)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n"),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n"),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n"),
    ],
)
def test_nothing_moves_where_the_desktop_asks_for_rest(unread: Path, label: QLabel, name: str, text: str) -> None:
    (unread / name).parent.mkdir(exist_ok=True)
    (unread / name).write_text(text, encoding="utf-8")
    assert not motion.wanted()
    assert motion.fade_in(label) is None
    assert label.graphicsEffect() is None


@pytest.mark.parametrize("text", ["", "no section", "[Settings]\ngtk-enable-animations=1\n", "\x00\xff"])
def test_other_settings_leave_motion_on(unread: Path, text: str) -> None:
    (unread / "gtk-4.0").mkdir()
    (unread / "gtk-4.0" / "settings.ini").write_bytes(text.encode("latin-1"))
    assert motion.wanted()


class StillStyle(QProxyStyle):
    """A system whose style hint says: no animations."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_nothing_moves_where_the_style_hint_says_so(qapp: QApplication, label: QLabel) -> None:
    qapp.setStyle(StillStyle("Fusion"))
    try:
        assert motion.fade_in(label) is None
    finally:
        qapp.setStyle("Fusion")
    assert motion.wanted()


def test_what_is_out_of_sight_does_not_move(label: QLabel) -> None:
    label.hide()
    assert motion.fade_in(label) is None


PORTAL = """
import sys
from PySide6.QtCore import ClassInfo, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant
from PySide6.QtWidgets import QApplication
from app.ui.look import motion
from app.ui.look.desktop_motion import DesktopMotion, INTERFACE, PATH, SERVICE

@ClassInfo({"D-Bus Interface": INTERFACE})
class Portal(QObject):
    @Slot(str, str, result="QDBusVariant")
    def Read(self, group, name):
        assert (group, name) == ("org.gnome.desktop.interface", "enable-animations")
        return QDBusVariant(QDBusVariant(MOVES))

application = QApplication(["test", "-platform", "offscreen"])
portal = Portal()
desktop = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
if HAS_PORTAL:
    assert desktop.registerService(SERVICE)
    assert desktop.registerObject(PATH, portal, QDBusConnection.RegisterOption.ExportAllSlots)
assert motion.wanted()
motion.wanted()
QTimer.singleShot(60_000, lambda: application.exit(3))
beat = QTimer(interval=10)
beat.timeout.connect(lambda: application.exit(0) if motion.wanted() is MOVES else None)
beat.start()
sys.exit(application.exec())
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no D-Bus here")
@pytest.mark.parametrize(("has_portal", "moves"), [(True, False), (True, True), (False, True)])
def test_desktop_is_asked_through_its_portal(tmp_path: Path, has_portal: bool, moves: bool) -> None:
    program = f"HAS_PORTAL, MOVES = {has_portal}, {moves}\n{PORTAL}"
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", program], capture_output=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr.decode()


def test_nobody_is_asked_where_there_is_no_bus(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert not DesktopMotion(qapp).ask()
    assert motion.wanted()
