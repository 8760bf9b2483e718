"""The audit log in the profile's database: who did what kind of thing when, in a chain. Off until it is turned on."""

from __future__ import annotations

import csv
import io
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.core.errors import AppError, ErrorCode
from app.core.new_file import write_new
from app.core.profiles.audit import SUBJECT, Act, Anchor, Entry, Problem, Verification, digest_of, problems_of
from app.storage.database.database import Database
from app.storage.database.rows import Row, first

DEFAULT_PROFILE = "default"
CSV_COLUMNS = ("sequence", "time_utc", "profile", "act", "subject", "previous_sha256", "sha256")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
Now = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class AuditLog:
    """Records acts of one profile. Every method works on any thread and raises AppError for the disk.

    An entry never holds content: no text, no title, no file name; the subject is an opaque id.
    """

    def __init__(self, database: Database, profile: str = DEFAULT_PROFILE, now: Now = _now) -> None:
        self._database, self._profile, self._now = database, profile, now

    @property
    def enabled(self) -> bool:
        """Whether acts are recorded."""
        with self._database.read() as db:
            return _enabled(db)

    def turn_on(self) -> None:
        """Record from now on; the first entry says so. A log that was on before goes on where it ended."""
        with self._database.write() as db:
            if _enabled(db):
                return
            if _state(db) is None:
                start = secrets.token_bytes(32)  # so that nobody who guesses the entries can compute the digests
                db["audit_state"].insert({"one": 1, "enabled": 0, "start": start, "count": 0, "head": start})
            db.execute("UPDATE audit_state SET enabled = 1")
            self._append(db, Act.AUDIT_ON, "")

    def turn_off(self) -> None:
        """Record nothing more; the last entry says so. What was recorded stays."""
        with self._database.write() as db:
            if _enabled(db):
                self._append(db, Act.AUDIT_OFF, "")
                db.execute("UPDATE audit_state SET enabled = 0")

    def record(self, act: Act, subject: str = "", within: Any = None) -> None:
        """Add an entry while the log is on. `within` is the open write transaction of what is recorded: both or none.

        Raises ValueError for a subject that is no id.
        """
        self.record_all(act, [subject], within)

    def record_all(self, act: Act, subjects: Sequence[str], within: Any = None) -> None:
        """The same for each of several subjects, in one transaction."""
        if not all(SUBJECT.fullmatch(subject) for subject in subjects):
            raise ValueError("the subject of an audit entry is an opaque id")
        if not subjects or (within is None and not self.enabled):
            return
        with self._database.write() if within is None else nullcontext(within) as db:
            if _enabled(db):
                for subject in subjects:
                    self._append(db, act, subject)

    def record_waiting(self, acts: list[tuple[Act, str]]) -> None:
        """Add what was done before this log could be written, and take from the list what is recorded."""
        while acts:
            self.record(*acts[0])
            del acts[0]

    def record_change(self, act: Act, subject: str) -> None:
        """Add an entry unless the last one of this act has the same subject."""
        if self.enabled:
            with self._database.read() as db:
                sql = "SELECT subject FROM audit_entries WHERE act = ? ORDER BY sequence DESC LIMIT 1"
                last = first(db, sql, [str(act)])
            if last is None or last["subject"] != subject:
                self.record(act, subject)

    def entries(self, last: int | None = None) -> list[Entry]:
        """All entries, or the last so many, in order."""
        with self._database.read() as db:
            limit = "" if last is None else f" LIMIT {int(last)}"
            rows = list(db.query(f"SELECT * FROM audit_entries ORDER BY sequence DESC{limit}"))
        return [Entry(**row) for row in reversed(rows)]

    def verify(self, anchor: Anchor | None = None) -> Verification:
        """Check the whole chain, and whether the entry on paper is still the one it was."""
        with self._database.view() as db:
            state = _state(db)
            entries = [Entry(**row) for row in db.query("SELECT * FROM audit_entries ORDER BY sequence")]
        start, count, head = (state["start"], state["count"], state["head"]) if state else (b"", 0, b"")
        problems = list(problems_of(entries, start, count, head))
        if anchor is not None:
            digests = {0: start, **{entry.sequence: entry.digest for entry in entries}}
            if anchor.count not in digests:
                problems.append(Problem(len(entries) + 1, "cut"))
            elif not anchor.fits(digests[anchor.count]):
                problems.append(Problem(anchor.count, "not_anchored"))
        return Verification(tuple(dict.fromkeys(problems)), len(entries), entries[-1].digest.hex() if entries else "")

    def anchor(self) -> Anchor:
        """A code for paper. Raises AppError(AUDIT_EMPTY) when nothing was ever recorded."""
        with self._database.read() as db:
            state = _state(db)
        if state is None:
            raise AppError(ErrorCode.AUDIT_EMPTY)
        return Anchor.of(state["head"], state["count"], self._now().date())

    def export_csv(self, path: Path) -> int:
        """Write all entries for a spreadsheet, in one step; how many they are. A file of that name is replaced."""
        entries = self.entries()
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(CSV_COLUMNS)
        writer.writerows(_cells(entries))
        write_new(path, [text.getvalue()], replace=True)
        return len(entries)

    def _append(self, db: Any, act: Act, subject: str) -> None:
        state = _state(db)
        assert state is not None
        sequence, previous = state["count"] + 1, state["head"]
        time = self._now().isoformat(timespec="microseconds")
        digest = digest_of(previous, sequence, time, self._profile, str(act), subject)
        sql = "INSERT INTO audit_entries VALUES (?, ?, ?, ?, ?, ?, ?)"
        db.execute(sql, [sequence, time, self._profile, str(act), subject, previous, digest])
        db.execute("UPDATE audit_state SET count = ?, head = ?", [sequence, digest])


class Recorded:
    """What is kept in a profile's database, at the time that `now` gives, and recorded in its audit log."""

    def __init__(self, database: Database, now: Now = _now, audit: AuditLog | None = None) -> None:
        self._database, self._now, self._audit = database, now, audit or AuditLog(database)


def _state(db: Any) -> Row | None:
    return first(db, "SELECT * FROM audit_state WHERE one = 1")


def _enabled(db: Any) -> bool:
    row = db.execute("SELECT enabled FROM audit_state WHERE one = 1").fetchone()
    return bool(row and row[0])


def _cells(entries: list[Entry]) -> Iterator[list[str]]:
    """Rows as text; what a spreadsheet would take for a formula gets an apostrophe in front."""
    for entry in entries:
        texts = [str(entry.sequence), entry.time, entry.profile, entry.act, entry.subject]
        cells = [*texts, entry.previous.hex(), entry.digest.hex()]
        yield [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells]
