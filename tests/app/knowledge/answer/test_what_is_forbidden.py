"""Who asks what is not to be done is quoted what forbids, and never what to do in its place."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from made_passages import asked, made_passage

from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.answer.confidence import AGAINST, confidence
from app.knowledge.answer.quote import quotes
from app.knowledge.beside.forbidden import Stance
from app.knowledge.search.hits import Hit, Sentence
from app.knowledge.search.ranking import Measures
from app.knowledge.words.sentences import sentences

Ask = Callable[[str], CollectionAnswer]

LISTS = {
    "en": "In case of a scald\n- Hold the scald under the tap.\n- Take the ring off.\n- Go to the clinic with it.\n"
    "This must not be done\n- Butter on the skin.\n- Ice or paste on it.\n- Opening the blisters.\n",
    "hi": "झुलसने के समय\n- झुलसे भाग को नल के नीचे रखें।\n- अँगूठी उतार दें।\n- झुलसने पर अस्पताल जाएँ।\n"
    "यह न करें\n- त्वचा पर मक्खन लगाना।\n- बर्फ़ या मंजन मलना।\n- छाले फोड़ना।\n",
    "kn": "ಬೆಂದಾಗ ಕ್ರಮ\n- ಬೆಂದ ಭಾಗವನ್ನು ನಲ್ಲಿಯ ಕೆಳಗೆ ಹಿಡಿಯಿರಿ.\n- ಉಂಗುರ ತೆಗೆಯಿರಿ.\n- ಬೆಂದಾಗ ಆಸ್ಪತ್ರೆಗೆ ಹೋಗಿ.\n"
    "ಇವನ್ನು ಮಾಡಬೇಡಿ\n- ಚರ್ಮಕ್ಕೆ ಬೆಣ್ಣೆ ಹಚ್ಚುವುದು.\n- ಐಸ್ ಅಥವಾ ಪೇಸ್ಟ್ ಉಜ್ಜುವುದು.\n- ಗುಳ್ಳೆ ಒಡೆಯುವುದು.\n",
    "te": "ఒళ్ళు కాలినప్పుడు\n- కాలిన చోటును కుళాయి కింద ఉంచండి.\n- ఉంగరం తీయండి.\n- కాలినప్పుడు ఆసుపత్రికి వెళ్ళండి.\n"
    "ఇవి చేయకూడదు\n- చర్మానికి వెన్న రాయడం.\n- ఐసు లేదా పేస్టు రుద్దడం.\n- బొబ్బలు చిదమడం.\n",
}
FORBIDDEN = {
    "en": "What must not be done in case of a scald?", "hi": "झुलसने के समय क्या नहीं करना चाहिए?",
    "kn": "ಬೆಂದಾಗ ಏನು ಮಾಡಬಾರದು?", "te": "ఒళ్ళు కాలినప్పుడు ఏం చేయకూడదు?",
}  # fmt: skip
TO_DO = {
    "en": "What must be done in case of a scald?", "hi": "झुलसने के समय क्या करना चाहिए?",
    "kn": "ಬೆಂದಾಗ ಏನು ಮಾಡಬೇಕು?", "te": "ఒళ్ళు కాలినప్పుడు ఏం చేయాలి?",
}  # fmt: skip
BUTTER = {"en": "Butter", "hi": "मक्खन", "kn": "ಬೆಣ್ಣೆ", "te": "వెన్న"}
TAP = {"en": "tap", "hi": "नल", "kn": "ನಲ್ಲಿಯ", "te": "కుళాయి"}
LEAD = {"en": "This must not be done", "hi": "यह न करें", "kn": "ಇವನ್ನು ಮಾಡಬೇಡಿ", "te": "ఇవి చేయకూడదు"}
# One sentence after the other on a line, the first nearer to the question by its words.
SENTENCES = {
    "en": "For a scald in case of need pour water on it.\n\nNever put butter on it.\n",
    "hi": "झुलसने के समय उस पर पानी डालें।\n\nउस पर मक्खन मत लगाइए।\n",
    "kn": "ಬೆಂದಾಗ ಅದಕ್ಕೆ ನೀರು ಹಾಕಿ.\n\nಅದಕ್ಕೆ ಬೆಣ್ಣೆ ಹಚ್ಚಬೇಡಿ.\n",
    "te": "ఒళ్ళు కాలినప్పుడు నీళ్ళు పోయండి.\n\nఅక్కడ వెన్న రాయవద్దు.\n",
}


def in_sections(text: str) -> str:
    """The lists under headings, as paragraphs."""
    lines = [line.removeprefix("- ") if line.startswith("- ") else f"\n{line}\n" for line in text.splitlines()]
    return "\n".join(lines).strip()


def hit(text: str, number: int = 0) -> Hit:
    measures = Measures(0.8, 0.8, 0.7, 0.7, 0.5, 0.0, 0.5, 0.0, 0.0, same_script=True, latin=False)
    spans = [Sentence(*span, 0.8 if not number else 0.77, 0.7) for number, span in enumerate(sentences(text))]
    return Hit(made_passage(text, number=number), "d.txt", "Scalds", measures, tuple(spans), np.ones(2, np.float32))


@pytest.mark.parametrize("language", LISTS)
def test_list_that_forbids_is_quoted_alone(language: str) -> None:
    found = quotes(asked(FORBIDDEN[language]), [hit(LISTS[language])])
    assert [each.text.splitlines()[0] for each in found] == [LEAD[language]]
    assert len(found[0].text.splitlines()) == 4


@pytest.mark.parametrize("language", LISTS)
def test_what_stands_under_a_heading_that_forbids_is_quoted(language: str) -> None:
    text = in_sections(LISTS[language])
    found = quotes(asked(FORBIDDEN[language]), [hit(text)])
    assert all(each.start >= text.index(LEAD[language]) for each in found)
    assert found


@pytest.mark.parametrize("language", LISTS)
def test_sentence_that_forbids_is_quoted(language: str) -> None:
    found = quotes(asked(FORBIDDEN[language]), [hit(SENTENCES[language])])
    assert [each.text for each in found] == [SENTENCES[language].splitlines()[-1]]


@pytest.mark.parametrize("language", LISTS)
def test_who_asks_what_to_do_is_told_that_first(language: str) -> None:
    found = quotes(asked(TO_DO[language]), [hit(LISTS[language])])
    assert TAP[language] in found[0].text
    assert LEAD[language] not in found[0].text
    assert all(each.text.startswith(LEAD[language]) for each in found[1:])


@pytest.mark.parametrize("language", LISTS)
def test_it_is_surer_that_what_forbids_answers(language: str) -> None:
    only = hit("\n".join(LISTS[language].splitlines()[:4]))
    found = quotes(asked(FORBIDDEN[language]), [only])
    allowed = [replace(found[0], measures=replace(found[0].measures, stance=Stance.FITS))]
    odds = [sure / (1 - sure) for sure in (confidence([only], allowed), confidence([only], found))]
    assert odds[0] / odds[1] == pytest.approx(np.exp(AGAINST))


@pytest.mark.parametrize("language", LISTS)
def test_heading_that_forbids_is_quoted_along(ask: Callable[..., Ask], language: str) -> None:
    answer = ask(scald_md=in_sections(LISTS[language]))(FORBIDDEN[language])
    assert LEAD[language] in answer.text


@pytest.mark.parametrize("lead", ["These stay outside:", "ये चीज़ें बाहर रखें:", "ಇವನ್ನು ಹೊರಗೆ ಇಡಿ:", "ఇవి బయట పెట్టాలి:"])
def test_what_stays_outside_is_not_to_be_brought(lead: str) -> None:
    text = f"Visitors bring:\n- the blue card\n- a mask\n\n{lead}\n- flowers\n- phones\n"
    assert "flowers" in quotes(asked("What must visitors not bring?"), [hit(text)])[0].text


@pytest.mark.parametrize("language", LISTS)
def test_list_that_forbids_is_quoted_from_the_next_passage_too(language: str) -> None:
    lines = LISTS[language].splitlines()
    beside = SENTENCES[language].splitlines()[-1]
    found = [hit("\n".join([*lines[:4], "", beside])), hit("\n".join(lines[4:]), 1)]
    found[1] = replace(found[1], sentences=tuple(replace(each, nearness=0.72) for each in found[1].sentences))
    assert BUTTER[language] in quotes(asked(FORBIDDEN[language]), found)[0].text
