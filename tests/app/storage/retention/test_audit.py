"""The audit log records acts with what they did, and its chain shows whoever touched it."""

import csv
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from deleting import delete, restore
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from refusals import refused
from whole_conversations import talk

from app.core.conversations.conversation import State
from app.core.errors import AppError, ErrorCode
from app.core.exchange.exporting import ExportOptions, Format, export
from app.core.exchange.importing import import_file
from app.core.exchange.json_format import document
from app.core.profiles.audit import RETENTION, Act, Anchor, Problem, digest_of
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.exchange import ConversationExchange
from app.storage.conversations.folders import Folders
from app.storage.database.database import Database
from app.storage.retention.audit import AuditLog
from app.storage.retention.deletion import Deletion
from app.storage.retention.retention import Retention

NOW = datetime(2026, 11, 25, 10, 30, tzinfo=UTC)
LENGTH = 7
Row = tuple[int, str, str, str, str, bytes, bytes]


@pytest.fixture
def log(database: Database) -> AuditLog:
    return AuditLog(database, "nurse-2", lambda: NOW)


@pytest.fixture
def filled(log: AuditLog) -> AuditLog:
    log.turn_on()
    for number in range(LENGTH - 1):
        log.record(Act.ASKED, f"conversation-{number}")
    return log


def rows(database: Database) -> list[Row]:
    with database.read() as db:
        return [tuple(row) for row in db.execute("SELECT * FROM audit_entries ORDER BY sequence").fetchall()]


def put_rows(database: Database, new: list[Row]) -> None:
    """What somebody with the database's key can do."""
    with database.write() as db:
        db.execute("DELETE FROM audit_entries")
        for row in new:
            db.execute("INSERT INTO audit_entries VALUES (?, ?, ?, ?, ?, ?, ?)", row)


@pytest.fixture
def tampered(database: Database, filled: AuditLog) -> Callable[[list[Row]], list[Problem]]:
    """Puts these rows in place of the log's, checks, and puts the right ones back."""
    before = rows(database)

    def check(new: list[Row]) -> list[Problem]:
        put_rows(database, new)
        problems = list(filled.verify().problems)
        put_rows(database, before)
        assert filled.verify().ok
        return problems

    return check


def test_nothing_is_recorded_until_it_is_turned_on(log: AuditLog) -> None:
    log.record(Act.ASKED, "a")
    assert not log.enabled
    assert log.entries() == []
    assert log.verify().ok
    log.turn_on()
    log.record(Act.ASKED, "a")
    log.turn_off()
    log.record(Act.ASKED, "b")
    log.turn_off()
    assert [(entry.sequence, entry.act, entry.subject) for entry in log.entries()] == [
        (1, "audit_on", ""),
        (2, "asked", "a"),
        (3, "audit_off", ""),
    ]
    assert {(entry.time, entry.profile) for entry in log.entries()} == {
        (NOW.isoformat(timespec="microseconds"), "nurse-2")
    }
    log.turn_on()
    log.turn_on()
    assert [entry.sequence for entry in log.entries(last=2)] == [3, 4]
    assert log.verify().ok


@pytest.mark.parametrize("subject", ["what she said", "file.pdf\n", "Łódź", "a" * 81, "a/b"])
def test_subject_is_an_id_and_never_content(log: AuditLog, subject: str) -> None:
    with pytest.raises(ValueError, match="opaque"):
        log.record(Act.ASKED, subject)


def test_conversations_record_what_is_done_with_them(database: Database, log: AuditLog) -> None:
    log.turn_on()
    store = Conversations(database, audit=log)
    exchange = store.add_exchange(None, "Secret words", "Secret title")
    store.write_answer(exchange.answer.id, "Secret", State.STREAMING)
    store.write_answer(exchange.answer.id, "Secret answer", State.COMPLETE)
    store.add_sibling(exchange.answer.id)
    conversation = exchange.question.conversation_id
    delete(store, conversation)
    restore(store, conversation)
    delete(store, conversation)
    Deletion(database, audit=log).purge_deleted()
    acts = [Act.ASKED, Act.ANSWERED, Act.ASKED, Act.DELETED, Act.RESTORED, Act.DELETED, Act.PURGED]
    entries = log.entries()[1:]
    assert [entry.act for entry in entries] == acts
    assert {entry.subject for entry in entries} == {conversation}
    assert "Secret" not in repr(entries)


def acts(log: AuditLog) -> list[tuple[str, str]]:
    """What was recorded after the log was turned on."""
    return [(entry.act, entry.subject) for entry in log.entries()[1:]]


def test_every_further_question_and_every_opening_is_recorded(database: Database, log: AuditLog) -> None:
    log.turn_on()
    store = Conversations(database, audit=log)
    first = store.add_exchange(None, "q", "t")
    conversation = first.question.conversation_id
    answer = store.edit_question(first.question.id, "other").answer
    store.write_answer(answer.id, "half", State.INTERRUPTED)
    store.reopen_answer(answer.id)
    opened, messages = store.open(conversation)
    assert (opened.id, len(messages)) == (conversation, 4)
    expected = [Act.ASKED, Act.ASKED, Act.ANSWERED, Act.ASKED, Act.OPENED]
    assert acts(log) == [(act, conversation) for act in expected]
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        store.open("nowhere")
    assert len(acts(log)) == len(expected)


def test_deleting_many_records_each(database: Database, log: AuditLog) -> None:
    store, deletion = Conversations(database, audit=log), Deletion(database, audit=log)
    one, two, three = (store.add_exchange(None, name, name).question.conversation_id for name in "abc")
    log.turn_on()
    deletion.delete([one, two])
    deletion.restore([one, two, three])
    deletion.delete([one, two])
    deletion.purge([one, three])
    deletion.purge_deleted()  # what the next start does
    Retention(database, audit=log).keep(1)
    late = Retention(database, lambda: datetime.now(UTC) + timedelta(days=9), log)
    late.apply(clock_is_right=True)
    assert acts(log) == [
        *((Act.DELETED, each) for each in (one, two)),
        *((Act.RESTORED, each) for each in (one, two)),
        *((Act.DELETED, each) for each in (one, two)),
        (Act.PURGED, one),
        (Act.PURGED, two),
        (Act.SETTINGS_CHANGED, RETENTION),
        (Act.DELETED, three),
    ]
    assert log.verify().ok


def test_how_long_conversations_are_kept_is_recorded_where_it_changes(database: Database, log: AuditLog) -> None:
    retention, folders = Retention(database, audit=log), Folders(database, audit=log)
    folder = folders.create("ವಾರ್ಡ್ 3")
    log.turn_on()
    retention.keep(None)
    folders.keep(folder.id, None)
    assert acts(log) == []
    for _ in range(2):
        retention.keep(30)
        folders.keep(folder.id, 0)
    assert acts(log) == [(Act.SETTINGS_CHANGED, RETENTION)] * 2


def test_import_and_export_record_each_conversation(database: Database, log: AuditLog, tmp_path: Path) -> None:
    log.turn_on()
    exchange = ConversationExchange(database, audit=log)
    given = [talk("one"), talk("two")]
    ids = [each.id for each in given]
    file = tmp_path / "in.json"
    file.write_text("".join(document(given, exported=NOW)), encoding="utf-8")
    import_file(file, exchange)
    assert acts(log) == [(Act.IMPORTED, each) for each in ids]
    file.write_text("".join(document([talk("three")], exported=NOW))[:-9], encoding="utf-8")
    with refused(ErrorCode.IMPORT_DAMAGED):
        import_file(file, exchange)
    assert len(acts(log)) == 2, "an import that failed leaves no conversation and no entry"
    export(ids, exchange.read_to_export, tmp_path / "out.json", ExportOptions(Format.JSON))
    assert acts(log)[2:] == [(Act.EXPORTED, each) for each in ids]


def test_entry_is_there_only_if_what_it_records_is(database: Database, filled: AuditLog) -> None:
    with pytest.raises(RuntimeError), database.write() as db:
        filled.record(Act.DELETED, "a", db)
        raise RuntimeError
    assert len(filled.entries()) == LENGTH
    assert filled.verify().ok


def test_same_change_is_recorded_once(filled: AuditLog) -> None:
    for model in ("one", "one", "two", "one"):
        filled.record_change(Act.MODEL_CHANGED, model)
    assert [entry.subject for entry in filled.entries()[LENGTH:]] == ["one", "two", "one"]


def test_log_goes_on_after_a_restart(tmp_path: Path) -> None:
    for _ in range(3):
        database = Database(tmp_path / "a.sqlite")
        log = AuditLog(database)
        log.turn_on()
        log.record(Act.UNLOCKED)
        assert log.verify().ok
        database.close()
    assert log is not None
    database = Database(tmp_path / "a.sqlite")
    assert [entry.act for entry in AuditLog(database).entries()] == ["audit_on", *["unlocked"] * 3]
    database.close()


COLUMNS = st.sampled_from(range(7))
NTH = st.integers(0, LENGTH - 1)
on_real_rows = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)  # every example puts back what it changed


@on_real_rows
@given(
    nth=NTH,
    column=COLUMNS,
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    number=st.integers(1, 99),
)
def test_any_edit_is_found(
    tampered: Callable[[list[Row]], list[Problem]], database: Database, *, nth: int, column: int, text: str, number: int
) -> None:
    new = rows(database)
    value: object = number if column == 0 else text if column < 5 else text.encode()
    taken = {row[0] for row in new}
    if value == new[nth][column] or (column == 0 and value in taken):
        return
    fields: list[object] = list(new[nth])
    fields[column] = value
    new[nth] = tuple(fields)  # type: ignore[assignment]
    assert tampered(new)


@on_real_rows
@given(gone=st.sets(NTH, min_size=1))
def test_any_deletion_is_found(
    tampered: Callable[[list[Row]], list[Problem]], database: Database, gone: set[int]
) -> None:
    new = [row for number, row in enumerate(rows(database)) if number not in gone]
    assert tampered(new)
    renumbered: list[Row] = [(number, *row[1:]) for number, row in enumerate(new, start=1)]
    assert tampered(renumbered)


@on_real_rows
@given(order=st.permutations(range(LENGTH)))
def test_any_swap_is_found(
    tampered: Callable[[list[Row]], list[Problem]], database: Database, order: list[int]
) -> None:
    if order == sorted(order):
        return
    old = rows(database)
    new: list[Row] = [(number, *old[nth][1:]) for number, nth in enumerate(order, start=1)]
    assert tampered(new)


@on_real_rows
@given(nth=NTH, source=NTH)
def test_any_insertion_is_found(
    tampered: Callable[[list[Row]], list[Problem]], database: Database, nth: int, source: int
) -> None:
    old = rows(database)
    new = [*old[:nth], old[source], *old[nth:]]
    assert tampered([(number, *row[1:]) for number, row in enumerate(new, start=1)])


def test_problems_say_what_happened_and_where(
    tampered: Callable[[list[Row]], list[Problem]], database: Database
) -> None:
    old = rows(database)
    edited = (*old[2][:4], "other", *old[2][5:])
    assert tampered([*old[:2], edited, *old[3:]]) == [Problem(3, "edited")]
    assert tampered([*old[:3], *old[4:]]) == [Problem(4, "missing"), Problem(5, "out_of_place")]
    assert tampered(old[:5]) == [Problem(6, "cut")]
    number, time, profile, act, subject, _, last = old[-1]
    more = digest_of(last, number + 1, time, profile, act, subject)  # by somebody who knows how
    assert tampered([*old, (number + 1, time, profile, act, subject, last, more)]) == [Problem(number + 1, "added")]


def rebuilt(database: Database, entries: int) -> None:
    """The log as whoever has the database's key and this program can make it: another history, rightly chained."""
    with database.write() as db:
        db.execute("DELETE FROM audit_entries")
        db.execute("UPDATE audit_state SET enabled = 1, count = 0, head = start")
    forger = AuditLog(database, "nurse-2", lambda: NOW)
    for _ in range(entries):
        forger.record(Act.OPENED, "x")


def test_rebuilt_log_passes_without_the_code_on_paper_and_not_with_it(database: Database, filled: AuditLog) -> None:
    anchor = filled.anchor()
    filled.record(Act.ASKED, "later")
    assert filled.verify(anchor).ok
    rebuilt(database, LENGTH + 3)
    assert filled.verify().ok
    assert filled.verify(anchor).problems == (Problem(LENGTH, "not_anchored"),)


def test_cut_tail_shows_against_the_code_on_paper(database: Database, filled: AuditLog) -> None:
    anchor = filled.anchor()
    rebuilt(database, LENGTH - 2)
    assert filled.verify().ok
    assert filled.verify(anchor).problems == (Problem(LENGTH - 1, "cut"),)
    with database.write() as db:
        db.execute("DELETE FROM audit_entries")
        db.execute("DELETE FROM audit_state")
    assert filled.verify(anchor).problems == (Problem(1, "cut"),)


def test_code_is_read_as_people_copy_it(filled: AuditLog) -> None:
    anchor = filled.anchor()
    code = str(anchor)
    assert anchor.day == date(2026, 11, 25)
    assert Anchor.parse(code) == anchor
    assert Anchor.parse(f" {code.lower().replace('-', ' ')} ") == anchor
    assert Anchor.parse(code.replace("0", "O").replace("1", "l")) == anchor


@settings(max_examples=60, deadline=None)
@given(
    head=st.binary(min_size=32, max_size=32),
    nth=st.integers(0, 40),
    character=st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
)
def test_code_with_one_wrong_character_is_refused(head: bytes, nth: int, character: str) -> None:
    plain = str(Anchor.of(head, 128, date(2026, 11, 25))).replace("-", "")
    nth %= len(plain)
    if plain[nth] == character:
        return
    with refused(ErrorCode.ANCHOR_MISTYPED):
        Anchor.parse(plain[:nth] + character + plain[nth + 1 :])


@pytest.mark.parametrize("code", ["", "AAAA", "०" * 26, "A" * 500, "AAAA-AAAA-AAAA-AAAA-1-99999999-A"])
def test_what_is_no_code_is_refused(code: str) -> None:
    with refused(ErrorCode.ANCHOR_MISTYPED):
        Anchor.parse(code)


def test_log_that_never_was_has_no_code(log: AuditLog) -> None:
    with refused(ErrorCode.AUDIT_EMPTY):
        log.anchor()


@pytest.fixture
def sheet(filled: AuditLog, tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "log.csv"


def test_csv_holds_all_entries_and_no_formula(database: Database, filled: AuditLog, sheet: Path) -> None:
    AuditLog(database, "=cmd|'/c calc'!A1", lambda: NOW).record(Act.EXPORTED, "-1")
    sheet.write_text("old")
    assert filled.export_csv(sheet) == LENGTH + 1
    with sheet.open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    assert header[:5] == ["sequence", "time_utc", "profile", "act", "subject"]
    assert len(lines) == LENGTH + 1
    assert lines[-1][2:5] == ["'=cmd|'/c calc'!A1", "exported", "'-1"]
    assert lines[1][5] == lines[0][6]
    assert [path.name for path in sheet.parent.glob("*.csv*")] == ["log.csv"]


def test_csv_that_cannot_be_written_leaves_nothing_behind(filled: AuditLog, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="export_not_writable"):
        filled.export_csv(tmp_path / "gone" / "log.csv")
