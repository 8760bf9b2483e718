"""A profile that has the samples of a former version of the program: renewed at the next start, and nothing is lost."""

import json
import shutil
from pathlib import Path

import pytest
from made_packs import KEY, built

from app.core.conversations.conversation import State
from app.core.documents.sources import SourceNote, Sources
from app.core.packs.pack_contents import read_pack
from app.core.packs.samples import SAMPLE_KEY, SAMPLES, SWITCH
from app.core.packs.signing import public_half
from app.core.paths import DataFolder
from app.knowledge.index.embed import E5Embedder
from app.knowledge.index.pack_index import documents_of
from app.storage.conversations.answer_sources import write_sources
from app.workspace import Workspace, open_workspace

SOURCES = Path(__file__).parents[2] / "assets" / "packs"
FORMER = "1.0.1"
LINE = "Keep the leg on a blue cushion until the ambulance comes."  # no version has it now


def bring_former(workspace: Workspace, pack_id: str, folder: Path) -> None:
    """As the program of then did when the profile was first opened: another version, another key, another text."""
    shutil.copytree(SOURCES / pack_id, folder)
    about = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    (folder / "pack.json").write_text(json.dumps({**about, "version": FORMER}), encoding="utf-8")
    for each in folder.glob("en/*.md"):
        each.write_text(f"{each.read_text(encoding='utf-8')}\n{LINE}\n", encoding="utf-8")
    path = folder.with_suffix(".shaktipack")
    path.write_bytes(built(folder, KEY).content)
    pack = read_pack(path)
    workspace.packs.install(pack, documents_of(pack, E5Embedder.name), offered=True)


@pytest.fixture
def home(tmp_path: Path) -> DataFolder:
    """One profile with both former samples; new ones are kept away until a test lets them come."""
    home = DataFolder(tmp_path / "data")
    with open_workspace(home) as workspace:
        for pack_id in SAMPLES:
            bring_former(workspace, pack_id, tmp_path / pack_id)
    return home


def test_former_samples_are_renewed_at_the_next_start(home: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_workspace(home) as workspace:  # whoever wants no samples gets no new ones either
        before = {each.manifest.id: each for each in workspace.packs.list()}
        assert {each.manifest.version for each in before.values()} == {FORMER}
        assert {each.signer for each in before.values()} == {public_half(KEY)}
    monkeypatch.delenv(SWITCH)
    for _ in range(2):  # the second start changes nothing
        with open_workspace(home) as workspace:
            now = {each.manifest.id: each for each in workspace.packs.list()}
            assert {pack_id: each.manifest.version for pack_id, each in now.items()} == SAMPLES
            assert {each.signer for each in now.values()} == {SAMPLE_KEY}
            for pack_id, each in now.items():
                assert each.collection_id == before[pack_id].collection_id
                listed = workspace.documents.list(each.collection_id)
                assert len(listed) == len(each.manifest.documents)
                assert not any(LINE in one.text for one in workspace.documents.passages(each.collection_id))


def test_conversation_keeps_what_it_quoted_of_the_former_sample(
    home: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_workspace(home) as workspace:
        collection = workspace.packs.find("clinic-sample").collection_id
        snake = next(
            each for each in workspace.documents.list(collection) if each.name.startswith("First aid for snakebite")
        )
        passage = next(each for each in workspace.documents.passages_of(snake.id) if LINE in each.text)
        start = passage.text.index(LINE)
        note = SourceNote(snake.name, "", None, None, passage.id, passage.text, start, start + len(LINE))
        exchange = workspace.conversations.add_exchange(None, "What do I do with the leg?", "snakebite")
        workspace.conversations.write_answer(exchange.answer.id, LINE, State.COMPLETE)
        write_sources(workspace.session.database, exchange.answer.id, Sources((note,)))
    monkeypatch.delenv(SWITCH)
    with open_workspace(home) as workspace:
        assert workspace.packs.find("clinic-sample").manifest.version == SAMPLES["clinic-sample"]
        passages = workspace.documents.passages_of(snake.id)  # of the same document, with its new text
        assert not any(LINE in each.text for each in passages)
        question, answer = workspace.conversations.messages(exchange.answer.conversation_id)
        assert (question.text, answer.text) == ("What do I do with the leg?", LINE)
        assert answer.sources == Sources((note,))


def test_former_sample_that_was_removed_stays_so(home: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_workspace(home) as workspace:
        workspace.packs.remove("bank-sample")
    monkeypatch.delenv(SWITCH)
    for _ in range(2):
        with open_workspace(home) as workspace:
            assert [each.manifest.id for each in workspace.packs.list()] == ["clinic-sample"]
            assert workspace.packs.find("clinic-sample").manifest.version == SAMPLES["clinic-sample"]
            assert [each.name for each in workspace.documents.collections()] == ["clinic-sample"]
