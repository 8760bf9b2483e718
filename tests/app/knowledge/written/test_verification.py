"""Answers as a model may write them, right and wrong, against three numbered passages, with the real embedding model.

What is false never stands. What is true stands, under the number of the passage that says it.
"""

from collections.abc import Sequence

import numpy as np
import pytest
from real_embedder import need_embedder
from verification_cases import FALSE, TRUE

from app.core.documents.documents import Passage
from app.knowledge.index.embed import DIMENSION, E5Embedder
from app.knowledge.search.hits import Hit
from app.knowledge.search.ranking import Measures
from app.knowledge.written.claims import claims_of
from app.knowledge.written.verify import Checked, Verdict, verify

need_embedder()


@pytest.fixture(scope="module")
def embedder() -> E5Embedder:
    return E5Embedder()


def hits(passages: Sequence[tuple[str, str]]) -> list[Hit]:
    measures = Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, True, True)
    vector = np.zeros(DIMENSION, np.float32)
    return [
        Hit(Passage(number, "", number, text, None, (heading,), 0, len(text)), heading, "", measures, (), vector)
        for number, (text, heading) in enumerate(passages, start=1)
    ]


def checked(passages: Sequence[tuple[str, str]], answer: str, embedder: E5Embedder) -> list[Checked]:
    return verify(claims_of(answer), hits(passages), "", embedder)


@pytest.mark.parametrize(("passages", "answer", "stands"), TRUE, ids=lambda each: each if isinstance(each, str) else "")
def test_what_is_true_stands_under_the_passage_that_says_it(
    passages: Sequence[tuple[str, str]], answer: str, stands: list[tuple[int, ...]], embedder: E5Embedder
) -> None:
    found = checked(passages, answer, embedder)
    assert [(each.reason, each.detail) for each in found] == [(None, "")] * len(stands)
    assert [tuple(place.hit.passage.id for place in each.evidence) for each in found] == stands


@pytest.mark.parametrize(("passages", "answer"), FALSE, ids=lambda each: each if isinstance(each, str) else "")
def test_what_is_false_never_stands(passages: Sequence[tuple[str, str]], answer: str, embedder: E5Embedder) -> None:
    found = checked(passages, answer, embedder)
    assert found
    assert all(each.verdict is Verdict.STRUCK for each in found)


CHART = """Weight: 10 to 14 kg; Paracetamol syrup: 6 ml every six hours
Weight: 20 to 29 kg; Paracetamol syrup: 12 ml every six hours"""


@pytest.mark.parametrize(("dose", "verdict"), [("6 ml", Verdict.VERIFIED), ("12 ml", Verdict.STRUCK)])
def test_row_of_a_chart_bears_out_what_is_asked_of_it_alone(dose: str, verdict: Verdict, embedder: E5Embedder) -> None:
    claims = claims_of(f"Give {dose} of paracetamol syrup every six hours [1].")
    question = "How much paracetamol syrup for a child of 12 kg?"
    (found,) = verify(claims, hits([(CHART, "Doses")]), question, embedder)
    assert found.verdict is verdict


def test_sentence_that_is_copied_is_kept_where_it_begins_with_besides(embedder: E5Embedder) -> None:
    """ಇದಲ್ಲದೆ, "this not being", ends as what denies does."""
    copied = "ಇದಲ್ಲದೆ, ಮಂಗಳವಾರ ಮಕ್ಕಳಿಗೆ ಲಸಿಕೆ ಹಾಕಲಾಗುತ್ತದೆ."
    passage = f"ಕ್ಲಿನಿಕ್ ಬೆಳಿಗ್ಗೆ ಒಂಬತ್ತು ಗಂಟೆಗೆ ತೆರೆಯುತ್ತದೆ. {copied}"
    (found,) = checked([(passage, "ಲಸಿಕೆ")], f"{copied} [1]", embedder)
    assert (found.verdict, found.reason) == (Verdict.VERIFIED, None)
