"""What readers give, what is cut from it, and what is found: the terms of app/core/documents.py, for this layer."""

from app.core.documents import Cut, HeadingSpan, Note, PageSpan, Passage, ReadDocument, Reason, Span

__all__ = ["Cut", "HeadingSpan", "Note", "PageSpan", "Passage", "ReadDocument", "Reason", "Span"]
