"""Collections, documents and passages: what is stored is given back, and what is removed is in no byte of any file."""

from pathlib import Path

import pytest
from refusals import refused

from app.core.documents.documents import Cut, Note, PageSpan, ReadDocument, Source
from app.core.errors import ErrorCode
from app.core.profiles.audit import Act
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.retention.audit import AuditLog
from app.storage.retention.deletion import Deletion

TEXT = "ज्वर में पानी पिएँ।\n\nTwo tablets."
READ = ReadDocument(
    TEXT, "ज्वर", (PageSpan(0, 20, 1), PageSpan(20, len(TEXT), 2)), language="hi", notes=(Note.RECOGNIZED,)
)
CUTS = (
    Cut(TEXT[:19], 1, ("ज्वर", "इलाज"), 0, 19),
    Cut(TEXT[21:], 2, (), 21, len(TEXT), (4, 8)),
)


def source(path: str = "/files/fever.txt", sha256: str = "a" * 64) -> Source:
    return Source(Path(path).name, Path(path), sha256, 10, 1_700_000_000_000_000_001)


def indexed(database: Database, documents: Documents, document_id: str) -> None:
    """As the indexer writes: vectors and words of every passage."""
    with database.write() as db:
        for passage in documents.passages_of(document_id):
            db.execute("INSERT INTO passage_vectors VALUES (?, ?)", [passage.id, b"vectorcanary"])
            db.execute("INSERT INTO sentence_vectors VALUES (?, 0, 0, 1, ?)", [passage.id, b"vectorcanary"])
            for index in ("passage_words", "passage_trigrams"):
                db.execute(f"INSERT INTO {index} (rowid, text) VALUES (?, ?)", [passage.id, passage.text])


def test_document_is_given_back_as_it_was_stored(documents: Documents) -> None:
    clinic = documents.create_collection("Clinic")
    added = documents.add_document(clinic.id, source(), READ, CUTS)
    assert documents.document(added.id) == added == documents.at_path(clinic.id, Path("/files/fever.txt"))
    assert (added.name, added.title, added.pages, added.language, added.notes) == (
        "fever.txt",
        "ज्वर",
        2,
        "hi",
        ("recognized",),
    )
    assert added.source == source()
    passages = list(documents.passages(clinic.id))
    assert [(each.text, each.page, each.heading, each.start, each.end, each.turns) for each in passages] == [
        (cut.text, cut.page, cut.heading, cut.start, cut.end, cut.turns) for cut in CUTS
    ]
    assert [documents.passage(each.id) for each in passages] == passages == documents.passages_of(added.id)
    assert [collection.documents for collection in documents.collections()] == [1]


def test_passages_come_in_the_order_of_their_ids_and_of_one_collection_alone(documents: Documents) -> None:
    one, two = documents.create_collection("one"), documents.create_collection("two")
    for number in range(60):
        many = tuple(Cut(f"{number} {each}", None, (), each, each + 1) for each in range(20))
        documents.add_document((one if number % 2 else two).id, source(f"/{number}.txt"), ReadDocument("x" * 20), many)
    ids = [each.id for each in documents.passages(one.id)]
    assert len(ids) == 600
    assert ids == sorted(ids)
    assert {int(each.text.split()[0]) % 2 for each in documents.passages(one.id)} == {1}


def test_replaced_document_keeps_its_id_and_no_old_passage(documents: Documents) -> None:
    clinic = documents.create_collection("Clinic")
    before = documents.add_document(clinic.id, source(), READ, CUTS)
    old = [each.id for each in documents.passages(clinic.id)]
    new = (Cut("New", None, (), 0, 3),)
    after = documents.replace(before.id, source(sha256="b" * 64), ReadDocument("New"), new)
    assert (after.id, after.name, after.source.sha256, after.passages) == (before.id, before.name, "b" * 64, 1)
    (passage,) = documents.passages(clinic.id)
    assert passage.text == "New"
    assert passage.id > max(old)  # an id that was used is never used again


def test_audit_log_has_each_document_that_came_changed_and_went_and_no_name(database: Database) -> None:
    log = AuditLog(database, "nurse-2")
    log.turn_on()
    documents = Documents(database, audit=log)
    clinic = documents.create_collection("Clinic")
    one, two, three = (
        documents.add_document(clinic.id, source(f"/files/{name}.txt"), READ, CUTS).id for name in ("a", "b", "c")
    )
    documents.replace(one, source(sha256="b" * 64), READ, CUTS)
    assert documents.remove([one, "unknown", one]) == 1
    documents.remove_collection(clinic.id)
    with database.read() as db:
        recorded = db.execute("SELECT act, subject FROM audit_entries ORDER BY sequence").fetchall()
    assert [tuple(row) for row in recorded if row[0] in (Act.DOCUMENTS_ADDED, Act.DOCUMENTS_REMOVED)] == [
        *((Act.DOCUMENTS_ADDED, each) for each in (one, two, three, one)),
        *((Act.DOCUMENTS_REMOVED, each) for each in (one, two, three)),
    ]
    assert not any(".txt" in str(tuple(row)) or "Clinic" in str(tuple(row)) for row in recorded)


def test_name_of_a_collection_is_there_once_however_it_is_written(documents: Documents) -> None:
    clinic = documents.create_collection("Clinic\u200d")
    assert documents.find_collection("  cLINIC ").id == clinic.id
    with refused(ErrorCode.COLLECTION_EXISTS):
        documents.create_collection("CLINIC")
    documents.rename_collection(clinic.id, "बैंक")
    assert documents.find_collection("बैंक").id == clinic.id
    with refused(ErrorCode.COLLECTION_NOT_FOUND):
        documents.find_collection("Clinic")
    with refused(ErrorCode.EMPTY_NAME):
        documents.create_collection(" \n")


def test_two_files_of_one_name_are_told_apart(documents: Documents) -> None:
    clinic = documents.create_collection("Clinic")
    names = [
        documents.add_document(clinic.id, source(path), READ, CUTS).name
        for path in ("/a/b/fever.txt", "/a/c/fever.txt", "/x/c/fever.txt", "/fever.txt")
    ]
    assert names == ["fever.txt", "c/fever.txt", "x/c/fever.txt", "fever.txt (2)"]


@pytest.mark.parametrize("way", ["remove", "replace", "remove collection"])
def test_removed_document_is_in_no_byte_of_any_file(way: str, database: Database, documents: Documents) -> None:
    canary = "ZQCANARY ठककनारी ಞಕನೇರಿ"
    clinic = documents.create_collection("Clinic")
    for number in range(30):  # more than one segment of the indexes
        other = documents.add_document(clinic.id, source(f"/{number}.txt"), READ, CUTS)
        indexed(database, documents, other.id)
    read = ReadDocument(canary, canary)
    document = documents.add_document(
        clinic.id, source("/canary"), read, [Cut(canary, None, (canary,), 0, len(canary))]
    )
    indexed(database, documents, document.id)
    if way == "remove":
        assert documents.remove([document.id, "not there"]) == 1
    elif way == "replace":
        documents.replace(document.id, source("/canary"), ReadDocument("New"), [Cut("New", None, (), 0, 3)])
        documents.finish()
    else:
        documents.remove_collection(clinic.id)
    if way != "replace":
        with refused(ErrorCode.DOCUMENT_NOT_FOUND):
            documents.document(document.id)
    files = b"".join(each.read_bytes() for each in database.path.parent.glob(f"{database.path.name}*"))
    for word in canary.split():
        assert word.encode() not in files
        assert word[:3].lower().encode() not in files  # a trigram
    with database.read() as db:
        kept = 0 if way == "remove collection" else 60
        for table in ("passage_vectors", "sentence_vectors"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (kept,)
        found = "SELECT count(*) FROM passage_words WHERE passage_words MATCH 'tablets'"
        assert db.execute(found).fetchone() == (kept // 2,)


def test_words_of_what_a_crash_left_are_forgotten_at_the_next_start(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.sqlite")
    documents = Documents(database)
    clinic = documents.create_collection("Clinic")
    text = "ZQCANARY"
    old = documents.add_document(clinic.id, source(), ReadDocument(text), [Cut(text, None, (), 0, len(text))])
    indexed(database, documents, old.id)
    documents.replace(old.id, source(), ReadDocument("New"), [Cut("New", None, (), 0, 3)])
    database.close()  # before finish()
    database = Database(tmp_path / "a.sqlite")
    Deletion(database).purge_deleted()
    database.close()
    assert b"zqcanary" not in (tmp_path / "a.sqlite").read_bytes().lower()
