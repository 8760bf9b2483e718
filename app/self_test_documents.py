"""The part of `shakti self-test` about documents: read in the child process, made findable, searched and quoted."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.workspace import Workspace

COLLECTION = "Self-test"
PDF_SAYS = "Paracetamol brings a fever down."
DOCX_SAYS = "The tetanus vaccine costs 40 rupees."
QUESTION = "What does the tetanus vaccine cost?"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def add_documents(workspace: Workspace, folder: Path) -> str:
    """A PDF, a DOCX and a broken file through the reading process; gives what became of each."""
    from app.commands.shelf import shelf_of
    from app.core.documents.documents import Reason
    from app.knowledge.read.reader import Reader
    from app.workers.adding import Adding, NoIndexer, Status
    from app.workers.shelf import ShelfIndexer

    folder.mkdir()
    (folder / "fever.pdf").write_bytes(_pdf(PDF_SAYS))
    (folder / "vaccine.docx").write_bytes(_docx(DOCX_SAYS))
    (folder / "broken.pdf").write_bytes(_pdf(PDF_SAYS)[:60])
    collection = workspace.documents.create_collection(COLLECTION)
    with Reader() as reader:
        indexer = ShelfIndexer(shelf_of(workspace)) if has_embedder() else NoIndexer()
        outcomes = list(Adding(workspace.documents, reader, indexer).add(collection, [folder]))
    found = {each.name: (each.status, each.reason) for each in outcomes}
    wanted = {
        "broken.pdf": (Status.FAILED, Reason.DAMAGED),
        "fever.pdf": (Status.ADDED, None),
        "vaccine.docx": (Status.ADDED, None),
    }
    if found != wanted:
        raise RuntimeError(f"not as it should be: {found}")
    texts = {passage.text for passage in workspace.documents.passages(collection.id)}
    if texts != {PDF_SAYS, DOCX_SAYS}:
        raise RuntimeError(f"read as {texts}")
    return ", ".join(f"{name} {status}" for name, (status, _) in found.items())


def quote_document(workspace: Workspace) -> str:
    """The question's answer as it stands in the document; gives the quotation."""
    from app.knowledge.answer.answers import Answerer
    from app.knowledge.index.embed import E5Embedder
    from app.knowledge.search.search import Searcher
    from app.storage.documents.passage_index import PassageIndex

    if not has_embedder():
        return "not on this kind of computer"
    collection = workspace.documents.find_collection(COLLECTION)
    searcher = Searcher(PassageIndex(workspace.session.database), E5Embedder())
    hits = searcher.search(collection.id, QUESTION, 2)
    if [hit.document for hit in hits] != ["vaccine.docx", "fever.pdf"]:
        raise RuntimeError(f"found {[hit.document for hit in hits]}")
    answer = Answerer(searcher).answer(collection.id, QUESTION)
    quotes = [citation.quote for citation in answer.citations]
    if quotes[:1] != [DOCX_SAYS]:
        raise RuntimeError(f"quoted {quotes}")
    return quotes[0]


def has_embedder() -> bool:
    """Whether documents can be searched here: our kernels must have been built. Then its file must be there too."""
    from shakti_mlx import kernels

    return kernels.load() is not None


def _docx(text: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        body = f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>"
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}">{body}</w:document>')
    return data.getvalue()


def _pdf(text: str) -> bytes:
    """One page with a line of Latin letters."""
    stream = f"BT /F1 12 Tf 50 750 Td ({text}) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    data, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    count = len(objects) + 1
    head = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer << /Size {count} /Root 1 0 R >>\n"
    return (data + head + f"startxref\n{len(data)}\n%%EOF\n").encode("latin-1")
