"""When nobody is at the computer: by input, by both clocks, and by what the system says."""

import shutil
import subprocess
import sys
import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.privacy.idle import IdleWatch


@dataclass
class Clocks:
    running: float = 100.0
    wall: float = 1e9

    def pass_by(self, seconds: float) -> None:
        self.running += seconds
        self.wall += seconds


def watch_with(qapp: QApplication, clocks: Clocks) -> tuple[IdleWatch, list[str]]:
    watch = IdleWatch(qapp, running=lambda: clocks.running, wall=lambda: clocks.wall)
    told: list[str] = []
    watch.left.connect(lambda: told.append("left"))
    return watch, told


def let_pass(watch: IdleWatch, clocks: Clocks, seconds: int) -> None:
    for _ in range(seconds // 5):
        clocks.pass_by(5)
        watch.check()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    """In a window of its own, which has the keys."""
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    return field


def test_leaves_once_after_its_time(qapp: QApplication) -> None:
    clocks = Clocks()
    watch, told = watch_with(qapp, clocks)
    watch.watch(300)
    let_pass(watch, clocks, 295)
    assert told == []
    let_pass(watch, clocks, 600)
    assert told == ["left"]


def test_keys_begin_the_time_anew(qapp: QApplication, field: QLineEdit) -> None:
    clocks = Clocks()
    watch, told = watch_with(qapp, clocks)
    watch.watch(300)
    for _ in range(3):
        let_pass(watch, clocks, 290)
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert told == []
    assert field.text() == "aaa"  # the watch takes nothing away


@pytest.mark.parametrize(
    ("running", "wall", "leaves"), [(5, 300, True), (300, 300, True), (5, -3600, False), (5, 6, False)]
)
def test_clocks_that_jumped_mean_sleep(qapp: QApplication, running: float, wall: float, leaves: bool) -> None:
    clocks = Clocks()
    watch, told = watch_with(qapp, clocks)
    watch.watch(3600)
    clocks.running += running
    clocks.wall += wall
    watch.check()
    assert bool(told) == leaves


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="no such clock here")
def test_time_asleep_counts_whatever_the_walls_clock_says(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asleep = 0.0
    real = time.clock_gettime

    def clock_gettime(clock: int) -> float:
        return real(clock) + (asleep if clock == time.CLOCK_BOOTTIME else 0)

    monkeypatch.setattr(time, "clock_gettime", clock_gettime)
    watch = IdleWatch(qapp, wall=lambda: 1e9 - asleep)
    told: list[str] = []
    watch.left.connect(lambda: told.append("left"))
    watch.watch(60)
    asleep = 50
    watch.check()
    assert told == []
    asleep = 61
    watch.check()
    assert told == ["left"]


def test_whoever_comes_after_the_time_finds_it_locked(qapp: QApplication, qtbot: QtBot, field: QLineEdit) -> None:
    clocks = Clocks()
    watch, told = watch_with(qapp, clocks)
    watch.watch(60)
    clocks.pass_by(61)  # asleep, and the lid is opened before the next check
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: told == ["left"])
    assert field.text() == ""


def test_never_leaves_without_a_limit(qapp: QApplication) -> None:
    clocks = Clocks()
    watch, told = watch_with(qapp, clocks)
    watch.watch(0)
    clocks.pass_by(1e6)
    watch.check()
    watch.note_sleep(True)
    assert told == []


LOGIND = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication
from app.ui.privacy.idle import IdleWatch, follow_system_sleep
application = QGuiApplication(["test", "-platform", "offscreen"])
watch = IdleWatch(application)
watch.left.connect(lambda: application.exit(0))
assert follow_system_sleep(watch)
watch.watch(3600)
logind = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "logind")
assert logind.registerService("org.freedesktop.login1")
signal = QDBusMessage.createSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
signal.setArguments([True])
assert logind.send(signal)
QTimer.singleShot(10000, lambda: application.exit(3))
sys.exit(application.exec())
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no D-Bus here")
def test_system_says_that_it_goes_to_sleep() -> None:
    command = 'DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "$0" -c "$1"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", command, sys.executable, LOGIND], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
