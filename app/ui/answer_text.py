"""Answers from documents in the user's words: where a quotation stands, and that nothing answers. QtCore only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.sources import SourceNote, Sources

translate = QCoreApplication.translate


def refusal_text() -> str:
    """That no document answers."""
    return translate("Answers", "No document in this collection answers that.")


def nearest_text() -> str:
    """What comes before the headings that stand nearest."""
    return translate("Answers", "Nearest to it:")


def page_text(page: int) -> str:
    """A page, as people say it."""
    return translate("Answers", "page %1").replace("%1", str(page))


def place_text(note: SourceNote) -> str:
    """Document, page and heading on one line."""
    parts = [note.name]
    if note.page is not None:
        parts.append(page_text(note.page))
    if note.heading and (last := note.heading.rsplit(" > ", 1)[-1]) != parts[0]:  # a title is often the only heading
        parts.append(last)
    return ", ".join(parts)


def answer_text(sources: Sources) -> str:
    """What is stored as an answer's text, and searched, copied and exported."""
    if sources.refused:
        lines = [refusal_text()]
        if sources.nearby:
            lines += [nearest_text(), *(f"- {place_text(note)}" for note in sources.nearby)]
        return "\n".join(lines)
    return "\n\n".join(f"{note.quote}\n({place_text(note)})" for note in sources.citations)
