"""Attachments in the user's words. QtCore only: the terminal uses it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.attachments import Attachment, Kind
from app.core.documents import Reason
from app.ui.document_text import describe_reason

translate = QCoreApplication.translate


def attachment_name(attachment: Attachment) -> str:
    """The file's name, or what is said of a pasted text."""
    if attachment.kind is Kind.PASTE:
        return translate("Attachments", "Pasted text")
    return attachment.name


def size_text(attachment: Attachment) -> str:
    """How large it is."""
    size = attachment.size or len(attachment.text.encode("utf-8", "replace"))
    precision = 1 if size >= 1_000_000 else 0
    return QLocale().formattedDataSize(size, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


def details_text(attachment: Attachment, tokens: int | None, *, about: bool = False) -> str:
    """Size, tokens where they are counted, and whether it is only a beginning."""
    parts = [size_text(attachment)]
    if tokens is not None:
        count = QLocale().toString(tokens)
        words = translate("Attachments", "about %1 tokens") if about else translate("Attachments", "%1 tokens")
        parts.append(words.replace("%1", count))
    if attachment.is_cut:
        parts.append(translate("Attachments", "the beginning only"))
    return " · ".join(parts)


def refusal_of(reason: Reason) -> str:
    """Why a file is not attached, and what helps."""
    if reason is Reason.TOO_LARGE:
        return translate("Attachments", "It is too large to attach. Add it to a collection and ask that.")
    if reason is Reason.SCANNED:
        return translate(
            "Attachments",
            "It holds scanned pictures, not text. Install Tesseract with its language data, then attach it again.",
        )
    if reason is Reason.ENCRYPTED:
        return translate("Attachments", "It is locked with a password. Save a copy without one and attach that.")
    return describe_reason(reason)
