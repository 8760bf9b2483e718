"""Attachments in the user's words. QtCore only: the terminal uses it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.conversations.attachments import Attachment, Kind
from app.core.documents.documents import Reason
from app.ui.look.numbers import count
from app.ui.look.numbers import size as data_size
from app.ui.wording.document_text import describe_reason

translate = QCoreApplication.translate


def attachment_name(attachment: Attachment) -> str:
    """The file's name, or what is said of a pasted text."""
    if attachment.kind is Kind.PASTE:
        return translate("Attachments", "Pasted text")
    return attachment.name


def size_text(attachment: Attachment) -> str:
    """How large it is."""
    size = attachment.size or len(attachment.text.encode("utf-8", "replace"))
    return data_size(size)


def details_text(attachment: Attachment) -> str:
    """Size, and whether it is only a beginning."""
    parts = [size_text(attachment)]
    if attachment.is_cut:
        parts.append(translate("Attachments", "only the beginning"))
    return " · ".join(parts)


def tokens_text(tokens: int, *, about: bool) -> str:
    """What it takes of the model's context: for a tool tip."""
    words = translate("Attachments", "about %1 tokens") if about else translate("Attachments", "%1 tokens")
    return words.replace("%1", count(tokens))


def refusal_of(reason: Reason) -> str:
    """Why a file is not attached, and what helps."""
    if reason is Reason.TOO_LARGE:
        return translate("Attachments", "It is too large to attach. Add it to a collection and ask there.")
    if reason is Reason.SCANNED:
        return translate(
            "Attachments",
            "It contains scanned pictures, not text. Install Tesseract with its language data, then attach it again.",
        )
    if reason is Reason.ENCRYPTED:
        return translate("Attachments", "It is locked with a password. Save a copy without one and attach that.")
    return describe_reason(reason)
