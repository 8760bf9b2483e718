"""Packs in a profile: installed whole, upgraded in one step, never downgraded unasked, and gone without a trace."""

from pathlib import Path
from typing import Any

import pytest
from made_packs import KEY, OTHER_KEY, ModelName, OtherModel, built, made_folder, made_pack
from refusals import refused

from app.core.conversations.conversation import State
from app.core.documents.documents import Cut, ReadDocument, Source
from app.core.documents.sources import SourceNote, Sources
from app.core.errors import AppError, ErrorCode
from app.core.packs.pack_contents import Change, Installation, Trust
from app.core.packs.samples import SAMPLE_KEY, SAMPLES, sample_pack
from app.core.packs.signing import fingerprint, public_half
from app.core.settings import Language
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import Mode
from app.knowledge.index.indexing import index_passages
from app.knowledge.search.search import Searcher
from app.storage.conversations.answer_sources import write_sources
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.storage.documents.passage_index import PassageIndex
from app.storage.retention.audit import AuditLog
from app.workers.packing import install_pack, install_samples

TRUST = Trust(typed=fingerprint(public_half(KEY)))
NEW = {
    "en/fever.md": "# Fever\n\nA fever is 39 degrees or more.\n",
    "en/burns.md": "# Burns\n\nCool a burn with water.\n",
}


@pytest.fixture
def packs(database: Database) -> Packs:
    return Packs(database)


def installed(packs: Packs, folder: Path, version: str = "1.0", force: bool = False, **changes: Any) -> Installation:
    folder.mkdir(exist_ok=True)
    path = made_pack(folder, version=version, **changes)
    return install_pack(packs, path, TRUST, force=force)


def names(database: Database, collection_id: str) -> list[str]:
    return [each.name for each in Documents(database).list(collection_id)]


def test_installed_pack_answers_without_being_embedded_again(packs: Packs, database: Database, tmp_path: Path) -> None:
    done = installed(packs, tmp_path / "1")
    assert (done.change, done.previous) == (Change.INSTALLED, None)
    assert done.pack.collection == "ward"
    assert names(database, done.pack.collection_id) == ["fever (en)", "fever (hi)", "snake (en)"]
    index, embedder = PassageIndex(database), ModelName()
    assert index.count_missing(done.pack.collection_id) == 0
    answer = Answerer(Searcher(index, embedder)).answer(done.pack.collection_id, "When is it a fever of 38 degrees?")
    assert embedder.embedded == 1  # the question
    assert (answer.mode, answer.citations[0].document) == (Mode.QUOTE, "fever (en)")


def test_pack_brings_its_questions_preset_and_glossary(packs: Packs, tmp_path: Path) -> None:
    done = installed(packs, tmp_path / "1")
    found = packs.of_collection(done.pack.collection_id)
    assert found == packs.find("ward") == done.pack
    assert found.manifest.questions[Language.ENGLISH][0].text == "When is it a fever?"
    assert found.manifest.assistant is not None
    assert found.manifest.glossary[0][Language.HINDI] == "बुखार"
    assert packs.of_collection("none") is None
    with refused(ErrorCode.PACK_NOT_FOUND):
        packs.find("none")


@pytest.mark.parametrize(("column", "value"), [("manifest", b"{}"), ("manifest", b"\xff"), ("installed", "yesterday")])
def test_damaged_row_of_a_pack_is_told_as_that(
    column: str, value: str | bytes, packs: Packs, database: Database, tmp_path: Path
) -> None:
    done = installed(packs, tmp_path / "1")
    with database.write() as db:
        db.execute(f"UPDATE packs SET {column} = ?", [value])
    for look in (packs.list, lambda: packs.find("ward"), lambda: packs.of_collection(done.pack.collection_id)):
        with refused(ErrorCode.DATABASE_DAMAGED):
            look()


def test_index_of_another_model_is_made_anew(packs: Packs, database: Database, tmp_path: Path) -> None:
    path = tmp_path / "other.shaktipack"
    path.write_bytes(built(made_folder(tmp_path), embedder=OtherModel()).content)
    done = install_pack(packs, path, TRUST)
    index = PassageIndex(database)
    assert index.count_missing(done.pack.collection_id) == 3
    assert index_passages(index, ModelName(), done.pack.collection_id) == 3
    assert len(index.vectors(done.pack.collection_id).ids) == 3


def test_upgrade_replaces_documents_and_keeps_what_was_said(packs: Packs, database: Database, tmp_path: Path) -> None:
    first = installed(packs, tmp_path / "1")
    documents, store, collection = Documents(database), Conversations(database), first.pack.collection_id
    before = {each.name: each.id for each in documents.list(collection)}
    passage = documents.passages_of(before["fever (en)"])[0]
    exchange = store.add_exchange(None, "When is it a fever?", "fever")
    store.write_answer(exchange.answer.id, "A fever is 38 degrees or more.", State.COMPLETE)
    start = passage.text.index("A fever is 38 degrees or more.")
    note = SourceNote("fever (en)", "", None, None, passage.id, passage.text, start, start + 30)
    assert note.quote == "A fever is 38 degrees or more."
    write_sources(database, exchange.answer.id, Sources((note,)))
    own = Source("own.txt", Path("/files/own.txt"), "0" * 64, 3, 1)
    documents.add_document(collection, own, ReadDocument("Own"), [Cut("Own", None, (), 0, 3)])

    done = installed(packs, tmp_path / "2", "1.1", texts=NEW, questions={})
    assert (done.change, done.previous, done.pack.manifest.version) == (Change.UPGRADED, "1.0", "1.1")
    assert done.pack.collection_id == collection
    after = {each.name: each.id for each in documents.list(collection)}
    assert set(after) == {"fever (en)", "burns (en)", "own.txt"}
    assert after["fever (en)"] == before["fever (en)"]
    assert any("39 degrees" in each.text for each in documents.passages_of(after["fever (en)"]))
    kept = store.messages(exchange.answer.conversation_id)[-1]
    assert kept.text == "A fever is 38 degrees or more."
    assert kept.sources == Sources((note,))
    index = PassageIndex(database)
    assert len(index.vectors(collection).ids) == 2
    files = b"".join(each.read_bytes() for each in database.path.parent.glob(f"{database.path.name}*"))
    assert b"Snakebite" not in files
    assert b"snakebite" not in files  # in no index either


def test_searcher_that_was_open_sees_the_new_version(packs: Packs, database: Database, tmp_path: Path) -> None:
    first = installed(packs, tmp_path / "1")
    answerer = Answerer(Searcher(PassageIndex(database), ModelName()), threshold=0.0)
    question = "A fever is how many degrees or more?"
    assert "38" in answerer.answer(first.pack.collection_id, question).text
    installed(packs, tmp_path / "2", "2", texts=NEW, questions={})
    assert "39" in answerer.answer(first.pack.collection_id, question).text


def test_same_version_changes_nothing(packs: Packs, database: Database, tmp_path: Path) -> None:
    first = installed(packs, tmp_path / "1")
    ids = [each.id for each in Documents(database).passages(first.pack.collection_id)]
    again = installed(packs, tmp_path / "1")
    assert (again.change, again.pack.installed) == (Change.UNCHANGED, first.pack.installed)
    assert [each.id for each in Documents(database).passages(first.pack.collection_id)] == ids


@pytest.mark.parametrize("version", ["1.0", "0.9", "1"])
def test_version_that_is_not_newer_takes_force(packs: Packs, database: Database, tmp_path: Path, version: str) -> None:
    installed(packs, tmp_path / "1")
    with refused(ErrorCode.PACK_NOT_NEWER):
        installed(packs, tmp_path / "2", version, texts=NEW, questions={})
    assert packs.find("ward").manifest.version == "1.0"
    done = installed(packs, tmp_path / "2", version, force=True, texts=NEW, questions={})
    assert done.pack.manifest.version == version
    assert names(database, done.pack.collection_id) == ["burns (en)", "fever (en)"]


def test_upgrade_by_the_same_signer_takes_nothing_more(packs: Packs, tmp_path: Path) -> None:
    installed(packs, tmp_path / "1")
    (tmp_path / "2").mkdir()
    same = made_pack(tmp_path / "2", version="2", texts=NEW, questions={})
    with refused(ErrorCode.PACK_UNTRUSTED):  # another key's fingerprint was typed
        install_pack(packs, same, Trust(typed=fingerprint(public_half(OTHER_KEY))))
    assert install_pack(packs, same, Trust()).change is Change.UPGRADED
    packs.remove("ward")
    with refused(ErrorCode.PACK_UNTRUSTED):
        install_pack(packs, same, Trust())


def test_upgrade_by_another_signer_takes_his_fingerprint(packs: Packs, tmp_path: Path) -> None:
    installed(packs, tmp_path / "1")
    (tmp_path / "keys").mkdir()
    path = made_pack(tmp_path / "keys", key=OTHER_KEY, version="2")
    other = fingerprint(public_half(OTHER_KEY))
    with refused(ErrorCode.PACK_UNTRUSTED):
        install_pack(packs, path, TRUST, force=True)
    made_public(tmp_path / "keys" / "other.pub")
    with pytest.raises(AppError) as caught:
        install_pack(packs, path, Trust(tmp_path / "keys"), force=True)
    assert (caught.value.code, caught.value.detail) == (ErrorCode.PACK_SIGNER_CHANGED, other)
    assert install_pack(packs, path, Trust(typed=other)).change is Change.UPGRADED


def made_public(path: Path) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    path.write_bytes(OTHER_KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def test_refused_pack_leaves_nothing(packs: Packs, database: Database, tmp_path: Path) -> None:
    path = made_pack(tmp_path)
    with refused(ErrorCode.PACK_UNTRUSTED):
        install_pack(packs, path, Trust())
    path.write_bytes(path.read_bytes()[:-1])
    with refused(ErrorCode.PACK_DAMAGED):
        install_pack(packs, path, TRUST)
    assert packs.list() == []
    assert Documents(database).collections() == []


def test_pack_gets_a_collection_of_its_own(packs: Packs, database: Database, tmp_path: Path) -> None:
    Documents(database).create_collection("WARD")
    done = installed(packs, tmp_path / "1")
    assert done.pack.collection == "ward (2)"
    assert [each.documents for each in Documents(database).collections()] == [0, 3]
    Documents(database).rename_collection(done.pack.collection_id, "My ward")
    assert installed(packs, tmp_path / "2", "2").pack.collection == "My ward"


def test_document_beside_one_of_the_same_name_is_told_apart(packs: Packs, database: Database, tmp_path: Path) -> None:
    done = installed(packs, tmp_path / "1", texts={"en/a.md": "a\n"}, questions={})
    own = Source("b (en)", Path("/files/b"), "0" * 64, 3, 1)
    Documents(database).add_document(done.pack.collection_id, own, ReadDocument("b"), [Cut("b", None, (), 0, 1)])
    installed(packs, tmp_path / "2", "2", texts={"en/b.md": "a\n"}, questions={})
    assert names(database, done.pack.collection_id) == ["b (en)", "en/b (en)"]


@pytest.mark.parametrize("by", ["pack", "collection"])
def test_removed_pack_is_gone(packs: Packs, database: Database, tmp_path: Path, by: str) -> None:
    done = installed(packs, tmp_path / "1")
    if by == "pack":
        assert packs.remove("ward").manifest.id == "ward"
    else:
        Documents(database).remove_collection(done.pack.collection_id)
    assert packs.list() == []
    assert Documents(database).collections() == []
    files = b"".join(each.read_bytes() for each in database.path.parent.glob(f"{database.path.name}*"))
    assert b"nakebite" not in files
    assert installed(packs, tmp_path / "1").change is Change.INSTALLED


def test_installation_is_in_the_audit_log(database: Database, tmp_path: Path) -> None:
    audit = AuditLog(database)
    audit.turn_on()
    installed(Packs(database, audit=audit), tmp_path / "1")
    assert [(each.act, each.subject) for each in audit.entries()][1:] == [("pack_installed", "ward")]
    assert audit.verify().ok


def test_samples_come_once_and_never_again_after_removal(
    packs: Packs, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHAKTI_SAMPLES", raising=False)
    assert [each.pack.collection for each in install_samples(packs)] == ["clinic-sample", "bank-sample"]
    assert install_samples(packs) == []
    packs.remove("clinic-sample")
    assert install_samples(packs) == []
    assert install_samples(packs, dict.fromkeys(SAMPLES, "99"))[0].pack.manifest.id == "bank-sample"
    assert [each.manifest.id for each in packs.list()] == ["bank-sample"]
    assert install_pack(packs, sample_pack("clinic-sample"), Trust()).change is Change.INSTALLED
    assert packs.find("clinic-sample").signer == SAMPLE_KEY


def test_samples_can_be_switched_off(packs: Packs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAKTI_SAMPLES", "none")
    assert install_samples(packs) == []
    assert packs.known_samples() == {}


def test_missing_sample_keeps_nobody_from_working(packs: Packs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHAKTI_SAMPLES", raising=False)
    assert install_samples(packs, {"no-such-sample": "1"}) == []


def test_pack_of_somebody_else_under_a_samples_name_stays(
    packs: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHAKTI_SAMPLES", raising=False)
    installed(packs, tmp_path / "1", "0.1", id="clinic-sample")
    assert [each.pack.manifest.id for each in install_samples(packs)] == ["bank-sample"]
    assert packs.find("clinic-sample").signer == public_half(KEY)


def test_sample_that_was_brought_is_upgraded_whoever_signed_it(
    packs: Packs, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a version of the program that had another key for its samples."""
    monkeypatch.delenv("SHAKTI_SAMPLES", raising=False)
    installed(packs, tmp_path / "1", "0.1", id="clinic-sample")
    with database.write() as db:
        db.execute("INSERT INTO offered_samples VALUES ('clinic-sample')")
    assert [each.change for each in install_samples(packs)] == [Change.UPGRADED, Change.INSTALLED]
    assert packs.find("clinic-sample").signer == SAMPLE_KEY
