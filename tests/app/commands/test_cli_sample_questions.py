"""Every question of the sample packs, asked by a script as one file: each quotation stands in the stored document."""

import json
from pathlib import Path

import pytest
from real_embedder import need_embedder

from app.cli import run
from app.core.packs.samples import SAMPLES
from app.core.paths import DataFolder
from app.core.settings import Language
from app.workspace import open_workspace

need_embedder()


@pytest.mark.parametrize("pack_id", SAMPLES)
def test_quotations_of_a_batch_stand_in_the_stored_passages(
    pack_id: str, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SHAKTI_SAMPLES")
    folder, file = DataFolder(tmp_path / "data"), tmp_path / "questions.jsonl"
    with open_workspace(folder) as workspace:
        packs = {each.manifest.id: each.manifest for each in workspace.packs.list()}
    asked = {
        f"{pack}/{language}/{number}": question.text
        for pack, manifest in packs.items()  # those of the other pack too: what they find is no answer, or stands there
        for language, questions in manifest.questions.items()
        for number, question in enumerate(questions)
    }
    lines = (json.dumps({"id": given, "question": text}, ensure_ascii=False) for given, text in asked.items())
    file.write_text("\n".join(lines), encoding="utf-8")
    name = packs[pack_id].name_in(Language.TELUGU)
    capsys.readouterr()
    assert run(["ask", "--collection", name, "--batch", str(file), "--json", "--home", str(folder.root)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["id"] for each in answers] == list(asked)
    assert all(each["mode"] == "quote" for each in answers if each["id"].startswith(f"{pack_id}/"))
    citations = [citation for each in answers for citation in each["citations"]]
    assert len(citations) >= len(asked) / 2
    with open_workspace(folder) as workspace:
        documents = workspace.documents
        for citation in citations:
            start, end, quote = citation["start"], citation["end"], citation["quote"]
            passage = documents.passage(citation["passage"])
            document = documents.document(passage.document_id)
            assert quote
            assert passage.text[start:end] == quote == citation["text"][start:end]
            assert (citation["document"], citation["title"]) == (document.name, document.title)
            assert citation["page"] == passage.page_at(start)
            assert document.collection_id == documents.find_collection(pack_id).id
    for each in answers:
        assert each["answer"] == (each["citations"][0]["quote"] if each["citations"] else "")
