"""Reads text aloud with the system's voices, in a separate process; not offered where there are none."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QProcess, Signal

from app.core.settings import Language

_SAY_VOICE = re.compile(r"^(?P<name>.+?)\s+(?P<language>[a-z]{2})[_-][A-Z]{2}\b", re.MULTILINE)
_SPD_VOICE = re.compile(r"^\s*(?P<name>\S.*?)\s+(?P<language>[a-z]{2})(?:[-_]\w+)*\s+\S+\s*$", re.MULTILINE)


class Speaking(QObject):
    """One text at a time. What is read goes to the voice through a pipe: no list of processes shows it."""

    changed = Signal()  # another text is read, or none
    voices_found = Signal()

    def __init__(self, programs: Mapping[str, str] | None = None, parent: QObject | None = None) -> None:
        """`programs`: where "say" or "spd-say" is; None looks for them."""
        super().__init__(parent)
        self._programs = _installed() if programs is None else dict(programs)
        self._voices: dict[str, str] = {}  # language code -> name of a voice
        self._key: str | None = None
        self._process: QProcess | None = None
        self._listing: QProcess | None = None

    @property
    def key(self) -> str | None:
        """Which text is being read."""
        return self._key

    def find_voices(self) -> None:
        """Ask the system; `voices_found` follows where there are any."""
        if self._listing is None and self._programs:
            listing = self._listing = QProcess(self)
            listing.finished.connect(self._take_voices)
            if "say" in self._programs:
                listing.start(self._programs["say"], ["-v", "?"])
            else:
                listing.start(self._programs["spd-say"], ["-L"])

    def can_read(self, text: str) -> bool:
        """Whether there is a voice for the language that a text is in."""
        from app.core.script import script_of

        return str(script_of(text)) in self._voices and bool(text.strip())

    def read(self, key: str, text: str) -> None:
        """Read a text instead of what is being read."""
        from app.core.script import script_of

        self.stop()
        if not self.can_read(text):
            return
        language = script_of(text)
        process = self._process = QProcess(self)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        process.start(*self._command(language))
        process.write(text.encode())
        process.closeWriteChannel()
        self._key = key
        self.changed.emit()

    def stop(self) -> None:
        """Be silent."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._end)
            process.errorOccurred.disconnect(self._end)
            process.finished.connect(process.deleteLater)
            process.kill()
            if "spd-say" in self._programs:
                QProcess.startDetached(self._programs["spd-say"], ["--cancel"])  # the service reads on by itself
        self._forget()

    def shut_down(self) -> None:
        """Be silent, and leave no process behind."""
        processes = [each for each in (self._process, self._listing) if each is not None]
        self.blockSignals(True)
        self.stop()
        for process in processes:
            if process.state() is not QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(1000)
        self._listing = None

    def _command(self, language: Language) -> tuple[str, list[str]]:
        if "say" in self._programs:
            return self._programs["say"], ["-v", self._voices[str(language)], "-f", "-"]
        return self._programs["spd-say"], ["--wait", "--pipe-mode", "--language", str(language)]

    def _take_voices(self) -> None:
        listing, self._listing = self._listing, None
        if listing is None:
            return
        lines = bytes(listing.readAllStandardOutput().data()).decode(errors="replace")
        listing.deleteLater()
        pattern = _SAY_VOICE if "say" in self._programs else _SPD_VOICE
        for found in pattern.finditer(lines):
            self._voices.setdefault(found["language"], found["name"].strip())
        if self._voices:
            self.voices_found.emit()

    def _end(self, *_: object) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._forget()

    def _forget(self) -> None:
        if self._key is not None:
            self._key = None
            self.changed.emit()


def _installed(which: Callable[[str], str | None] = shutil.which) -> dict[str, str]:
    name = "say" if sys.platform == "darwin" else "spd-say"
    place = which(name)
    return {} if place is None else {name: place}
