"""A sentence that leads in to a table says nothing without it."""

import numpy as np
import pytest
from made_passages import asked, made_passage

from app.knowledge.answer.quote import quotes
from app.knowledge.layout.passage_layout import LISTED
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.search.ranking import Measures
from app.knowledge.words.sentences import sentences

LEAD = "The doses for adults:"
IBUPROFEN = "Medicine: Ibuprofen; Dose: 400 mg; Times a day: 3"
TABLE = f"{LEAD}\n\nMedicine: Paracetamol; Dose: 500 mg; Times a day: 4\n{IBUPROFEN}"
AFTER = "Store all medicines below 25 degrees."


def quoted(question: str, text: str, nearest: str) -> list[str]:
    measures = Measures(0.8, 0.8, 0.7, 0.7, 0.5, 0.0, 0.5, 0.0, 0.0, same_script=True, latin=True)
    near = {nearest: 0.9, LEAD: 0.88}
    spans = [Sentence(start, end, near.get(text[start:end], 0.8), 0.7) for start, end in sentences(text)]
    hit = Hit(made_passage(text), "d.md", "Ward medicines", measures, tuple(spans), np.ones(2, np.float32))
    return [each.text for each in quotes(asked(question), [hit])]


def test_it_is_quoted_with_all_rows() -> None:
    assert quoted("What are the doses for adults?", f"{TABLE}\n\n{AFTER}", LEAD)[0] == TABLE


def test_it_is_not_quoted_beside_one_of_its_rows() -> None:
    found = quoted("What is the dose of ibuprofen for adults?", f"{TABLE}\n\n{AFTER}", IBUPROFEN)
    assert found[0] == IBUPROFEN
    assert not any(LEAD in each for each in found)


@pytest.mark.parametrize("rows", [2, 40])
def test_a_table_too_long_to_quote_is_pointed_at(rows: int) -> None:
    lines = "\n".join(f"Medicine: Number {at}; Dose: {at} mg; Times a day: 3" for at in range(rows))
    found = quoted("What are the doses for adults?", f"{LEAD}\n\n{lines}", LEAD)[0]
    assert found == (f"{LEAD}\n\n{lines}" if len(lines) < LISTED else LEAD)
