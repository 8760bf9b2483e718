"""Passages of documents that are nowhere, and questions as a search has them."""

import numpy as np

from app.core.documents.documents import Passage
from app.core.script import script_of
from app.knowledge.search.hits import Asked


def made_passage(text: str, *heading: str, number: int = 0) -> Passage:
    """Of that number in its document, under these headings, the highest first."""
    return Passage(number + 1, "d", number, text, None, heading, 0, len(text))


def asked(question: str) -> Asked:
    """A question of which the collection knows no word."""
    return Asked(question, script_of(question), np.ones(2, np.float32), {}, {}, {}, 1.0)
