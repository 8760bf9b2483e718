"""Who asks whether something may be done is quoted the sentence that says so, and is answered a little more readily."""

from dataclasses import replace

import numpy as np
import pytest
from made_passages import asked, made_passage

from app.knowledge.answer.confidence import confidence
from app.knowledge.answer.quote import quotes
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.search.ranking import Measures
from app.knowledge.words.sentences import sentences

# The first sentence is a little nearer to the question, and has as much of its words.
TEXTS = {
    "en": ("Wash the baby's wound with water.", "Do not put ice on the baby's wound."),
    "hi": ("शिशु का घाव पानी से धोएँ।", "शिशु के घाव पर बर्फ़ न लगाएँ।"),
    "kn": ("ಶಿಶುವಿನ ಗಾಯವನ್ನು ನೀರಿನಿಂದ ತೊಳೆಯಿರಿ.", "ಶಿಶುವಿನ ಗಾಯಕ್ಕೆ ಐಸ್ ಹಾಕಬೇಡಿ."),
    "te": ("పసిబిడ్డ గాయాన్ని నీటితో కడగండి.", "పసిబిడ్డ గాయంపై ఐస్ పెట్టకండి."),
}
MAY = {"en": "Can I touch it?", "hi": "छू सकते हैं?", "kn": "ಮುಟ್ಟಬಹುದಾ?", "te": "ముట్టుకోవచ్చా?"}
OTHER = {"en": "How is it touched?", "hi": "कैसे छूते हैं?", "kn": "ಹೇಗೆ ಮುಟ್ಟುವುದು?", "te": "ఎలా ముట్టుకుంటారు?"}


def hit(language: str) -> Hit:
    text = "\n\n".join(TEXTS[language])
    first, second = sentences(text)
    measures = Measures(0.8, 0.83, 0.7, 0.7, 0.5, 0.0, 0.5, 0.0, 0.0, same_script=True, latin=False)
    spans = (Sentence(*first, 0.83, 0.7), Sentence(*second, 0.8, 0.7))
    return Hit(made_passage(text), "d.txt", "", measures, spans, np.ones(2, np.float32))


@pytest.mark.parametrize("language", TEXTS)
def test_sentence_that_forbids_answers_who_asks_whether_it_may_be_done(language: str) -> None:
    own = hit(language)
    assert quotes(asked(MAY[language]), [own])[0].text.endswith(TEXTS[language][1])
    assert quotes(asked(OTHER[language]), [own])[0].text.startswith(TEXTS[language][0])


def test_it_is_answered_more_readily() -> None:
    own = hit("en")
    (best, *_) = quotes(asked(MAY["en"]), [own])
    silent = replace(best, measures=replace(best.measures, permission=False))
    assert best.measures.permission and confidence([own], [best]) > confidence([own], [silent])


def test_across_scripts_it_tells_nothing() -> None:
    own = hit("en")
    foreign = replace(own, measures=replace(own.measures, same_script=False))
    assert not any(each.measures.permission for each in quotes(asked(MAY["hi"]), [foreign]))
