"""Words that say the same are told by their beginnings, but for other words that begin so."""

import pytest

from app.core.search_text import normalise
from app.knowledge.written.alike import say_the_same


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("stays", "remains"), ("मिलेगा", "दें"), ("दीजिए", "करवाएँ"), ("जाएँगे", "होंगे"), ("करके", "लिया"), ("दवाइयाँ", "औषधि"),
        ("ಹಣವನ್ನು", "ಮೊತ್ತ"), ("ಔಷಧಿಗಳು", "ಮದ್ದು"), ("మందులు", "ఔషధం"), ("ఇస్తారు", "లభిస్తుంది"),
    ],
)  # fmt: skip
def test_forms_of_words_that_say_the_same_do(word: str, other: str) -> None:
    assert say_the_same(normalise(word), normalise(other))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("tablet", "syrup"), ("ಹಣ್ಣು", "ಮೊತ್ತ"),
        *((each, "दें") for each in ("जाँच", "देर", "देश", "दिन", "दिनों", "लेकिन", "लेबल", "करंट", "जाति", "होटल", "मिलावट")),
    ],
)  # fmt: skip
def test_other_words_that_begin_so_do_not(word: str, other: str) -> None:
    assert not say_the_same(normalise(word), normalise(other))
