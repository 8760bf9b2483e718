"""What a passage is made of is told once, whichever question looks at it."""

from dataclasses import replace

import numpy as np

from app.core.documents.documents import Passage
from app.knowledge.layout.passage_layout import layout_of
from app.knowledge.search.ranking import Measures
from app.knowledge.search.search import Hit, Sentence

MEASURES = Measures(0.8, 0.8, 0.7, 0.7, 0.5, 0.2, 0.5, 0.0, 0.0, same_script=True, latin=True)
TEXT = "Fever syrup\n\nGive 5 ml. Not to infants."


def hit(text: str = TEXT, title: str = "Doses") -> Hit:
    """As it is read from the database: nothing in it is the same object as a moment ago."""
    words = text.encode().decode()
    passage = Passage(1, "d", 0, words, None, (), 0, len(words))
    spans = [(0, 11), (13, 23), (24, len(words))]
    return Hit(
        passage, "d.txt", title, MEASURES, tuple(Sentence(*span, 0.8, 0.7) for span in spans), np.ones(2, np.float32)
    )


def test_passage_is_laid_out_once_for_all_questions() -> None:
    first = layout_of(hit())
    nearer = replace(hit(), measures=replace(MEASURES, passage=0.9))
    nearer = replace(nearer, sentences=tuple(replace(each, nearness=0.9) for each in nearer.sentences))
    assert layout_of(nearer) is first
    assert [each.headings for each in first.sections] == ["Fever syrup"] * 3
    assert first.told[1].words == " give 5 ml "
    assert first.told[1].headed == " give 5 ml  fever syrup   "


def test_what_has_changed_is_laid_out_anew() -> None:
    first = layout_of(hit())
    assert layout_of(hit(title="Charges")).name == "Charges\nd.txt" != first.name
    assert layout_of(hit(TEXT.replace("5", "7"))).told[1].words == " give 7 ml "
    whole = replace(hit(), sentences=hit().sentences[:1])
    assert len(layout_of(whole).told) == 1
