"""A display, a session bus and the bus of screen readers, for tests of the program as a person has it. Linux alone."""

from __future__ import annotations

import os
import re
import selectors
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from PySide6.QtDBus import QDBusConnection, QDBusMessage

ROOT = Path(__file__).parent.parent
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PROGRAMS = ("Xvfb", "dbus-daemon", "dbus-send", "dbus-monitor", "xdotool")
PATIENCE = 30.0  # seconds: a busy machine starts slowly
REGISTRY = "org.a11y.atspi.Registry"
HOME = "/org/a11y/atspi/accessible/root"


def what_is_missing() -> str:
    """Why there can be no desktop here; empty if there can."""
    if not sys.platform.startswith("linux"):
        return "Xvfb and AT-SPI are Linux's"
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if not any(Path(each).exists() for each in LAUNCHERS):
        missing.append("at-spi-bus-launcher")
    return f"not installed: {', '.join(missing)}" if missing else ""


@dataclass(frozen=True)
class Node:
    """What a screen reader sees of a widget."""

    role: str
    name: str
    bus: str
    path: str


class Desktop:
    """Starts everything; `close` ends what it started."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="desk"))  # short: sockets lie in it
        self._started: list[subprocess.Popen[bytes]] = []
        self._heard = ""
        self._read_to = 0
        try:
            self._set_up()
        except BaseException:
            self.close()
            raise

    def _set_up(self) -> None:
        read, write = os.pipe()
        self._begin(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"], pass_fds=(write,)
        )
        os.close(write)
        with os.fdopen(read, "rb") as display:
            number = display.readline().decode().strip()
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "XDG_CACHE_HOME": str(self._folder),
            "XDG_CONFIG_HOME": str(self._folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
            "SHAKTI_SAMPLES": "none",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}",
        }
        bus = self._begin(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        launcher = next(each for each in LAUNCHERS if Path(each).exists())
        self._begin([launcher, "--launch-immediately"])
        self.readers = self._address()
        # As a screen reader does: without a listener nothing is sent.
        self._connection = QDBusConnection.connectToBus(self.readers, self._folder.name)
        wish = QDBusMessage.createMethodCall(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent")
        wish.setArguments(["object:"])
        self._connection.call(wish)
        monitor = ["dbus-monitor", "--address", self.readers, "interface='org.a11y.atspi.Event.Object'"]
        listening = self._begin(["stdbuf", "-oL", *monitor], stdout=subprocess.PIPE)
        assert listening.stdout is not None
        self._ear: IO[bytes] = listening.stdout
        os.set_blocking(self._ear.fileno(), False)

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        """Run a program on this desktop."""
        return self._begin(command, env={**self.environment, **environment})

    def close(self) -> None:
        """End all that was started, the last first."""
        QDBusConnection.disconnectFromBus(self._folder.name)
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()
        self._started.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    def wait_for(self, text: str, patience: float = PATIENCE) -> str:
        """Until a screen reader hears this; gives what was heard on the way. Raises AssertionError."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._ear, selectors.EVENT_READ)
            ends = time.monotonic() + patience
            while (found := self._heard.find(text, self._read_to)) < 0:
                left = ends - time.monotonic()
                assert left > 0, f"{text!r} was not heard in {self._heard[self._read_to :][-3000:]}"
                if waiting.select(left) and (piece := self._ear.read()):
                    self._heard += piece.decode(errors="replace")
        passed = self._heard[self._read_to : found + len(text)]
        self._read_to = found + len(text)
        return passed

    def begin_typing(self, title: str, text: str) -> None:
        """Give the keyboard to the window of that title, and type. Without a window manager the first try may fail."""
        for _ in range(6):
            self._do("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")
            self.type(text[0])
            try:
                self.wait_for("Event.Object; member=TextChanged", 15.0)
            except AssertionError:
                continue
            self.type(text[1:])
            return
        raise AssertionError(f"{title} does not take the keyboard")

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        self._do("type", "--delay", "8", text)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, such as "ctrl+f"."""
        self._do("key", "--delay", "30", *keys)

    def wait_for_nodes(self, wanted: Iterable[tuple[str, str]]) -> None:
        """Until there is each of these, by its role and name. Raises AssertionError."""
        missing = set(wanted)
        ends = time.monotonic() + PATIENCE
        while missing and time.monotonic() < ends:
            found = {(node.role, node.name) for node in self.nodes()}
            missing -= found
        assert not missing, f"{missing} not among {found}"

    def nodes(self) -> Iterator[Node]:
        """All that a screen reader can find."""
        yield from self._below(REGISTRY, HOME)

    def _below(self, bus: str, path: str) -> Iterator[Node]:
        told = self._ask(bus, path, "org.a11y.atspi.Accessible.GetChildren")
        for child_bus, child in re.findall(r'string "([^"]*)"\s+object path "([^"]*)"', told):
            if child.endswith("/null"):
                continue
            role = self._ask(child_bus, child, "org.a11y.atspi.Accessible.GetRoleName")
            name = self._ask(
                child_bus,
                child,
                "org.freedesktop.DBus.Properties.Get",
                "string:org.a11y.atspi.Accessible",
                "string:Name",
            )
            yield Node(_quoted(role), _quoted(name), child_bus, child)
            yield from self._below(child_bus, child)

    def _ask(self, bus: str, path: str, method: str, *arguments: str) -> str:
        command = ["dbus-send", f"--bus={self.readers}", "--print-reply", f"--dest={bus}", path, method, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # a widget may be gone meanwhile
        return done.stdout

    def _address(self) -> str:
        command = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus"]
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            ask = [*command, "org.a11y.Bus.GetAddress"]
            done = subprocess.run(ask, env=self.environment, capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return done.stdout.strip()
        raise AssertionError("the bus of screen readers did not come")

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, capture_output=True, timeout=PATIENCE)

    def _begin(self, command: Sequence[str], **how: object) -> subprocess.Popen[bytes]:
        settings: dict[str, object] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        settings |= {"env": getattr(self, "environment", None), **how}
        process: subprocess.Popen[bytes] = subprocess.Popen(list(command), **settings)  # type: ignore[call-overload]
        self._started.append(process)
        return process


def _quoted(reply: str) -> str:
    """The text in a reply."""
    found = re.search(r'string "(.*)"\s*$', reply, re.DOTALL)
    return found[1] if found else ""
