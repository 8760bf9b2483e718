"""Answers as a model may write them, right and wrong, against three numbered passages, with the real embedding model.

What is false never stands. What is true stands, under the number of the passage that says it.
"""

from collections.abc import Sequence

import numpy as np
import pytest
from real_embedder import need_embedder

from app.core.documents.documents import Passage
from app.knowledge.claims import claims_of
from app.knowledge.embed import DIMENSION, E5Embedder
from app.knowledge.ranking import Measures
from app.knowledge.search import Hit
from app.knowledge.verify import Checked, Verdict, verify

need_embedder()

ENGLISH = (
    (
        "Paracetamol brings a fever down. A child of five years may take one tablet of 250 mg every six hours, and at"
        " most four tablets in a day. Do not give aspirin to a child under sixteen.",
        "Fever in children",
    ),
    (
        "An adult may take two tablets of 500 mg of paracetamol every six hours, and at most eight tablets in a day."
        " Call the doctor if the fever lasts longer than three days.",
        "Fever in adults",
    ),
    (
        "The tetanus vaccine is given in the upper arm. The second injection follows four weeks after the first one."
        " Dr. Meera Nair runs the vaccination room on Tuesday and Friday from 9 am to 1 pm. The room is closed on"
        " 15 August 2026. Bring these papers:\n- the Aadhaar card\n- the vaccination card\n\nAfter the injection do not"
        " take:\n- aspirin\n- alcohol\n- long walks",
        "Tetanus",
    ),
)
HINDI = (
    (
        "पैरासिटामोल से बुखार उतरता है। पाँच साल के बच्चे को हर छह घंटे में २५० मि.ग्रा. की एक गोली दें। सोलह साल से छोटे बच्चे को"
        " एस्पिरिन न दें।",
        "बच्चों में बुखार",
    ),
    ("टिटनेस का टीका बाँह में लगता है। दूसरी सुई चार हफ़्ते बाद लगती है। टीके का कमरा डॉ. मीरा नायर चलाती हैं।", "टिटनेस"),
)
KANNADA = (
    (
        "ಪ್ಯಾರಸಿಟಮಾಲ್ ಜ್ವರ ಇಳಿಸುತ್ತದೆ. ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಪ್ರತಿ ಆರು ಗಂಟೆಗೆ ೨೫೦ ಮಿ.ಗ್ರಾಂ ಮಾತ್ರೆ ಒಂದು ಕೊಡಿ. ಹದಿನಾರು ವರ್ಷಕ್ಕಿಂತ"
        " ಚಿಕ್ಕ ಮಗುವಿಗೆ ಆಸ್ಪಿರಿನ್ ಕೊಡಬೇಡಿ.",
        "ಮಕ್ಕಳಲ್ಲಿ ಜ್ವರ",
    ),
    ("ಟೆಟನಸ್ ಲಸಿಕೆಯನ್ನು ತೋಳಿಗೆ ಹಾಕಲಾಗುತ್ತದೆ. ಎರಡನೇ ಚುಚ್ಚುಮದ್ದು ನಾಲ್ಕು ವಾರಗಳ ನಂತರ. ಲಸಿಕೆ ಕೋಣೆಯನ್ನು ಡಾ. ಮೀರಾ ನಾಯರ್ ನೋಡಿಕೊಳ್ಳುತ್ತಾರೆ.", "ಟೆಟನಸ್"),
)
TELUGU = (
    (
        "పారాసిటమాల్ జ్వరాన్ని తగ్గిస్తుంది. ఐదేళ్ల పిల్లలకు ప్రతి ఆరు గంటలకు ౨౫౦ మి.గ్రా. మాత్ర ఒకటి ఇవ్వండి. పదహారేళ్లలోపు పిల్లలకు ఆస్పిరిన్ ఇవ్వకండి.",
        "పిల్లల్లో జ్వరం",
    ),
    ("ధనుర్వాతం టీకాను చేతికి వేస్తారు. రెండో ఇంజెక్షన్ నాలుగు వారాల తర్వాత. టీకా గదిని డా. మీరా నాయర్ చూసుకుంటారు.", "ధనుర్వాతం"),
)
CHILD = "A child of five years may take one tablet of 250 mg every six hours"
INJECTION = "The second injection follows four weeks after the first one."

# The answer, and of each of its sentences the passages under which it stands; none: it is struck out.
TRUE = [
    (ENGLISH, f"{CHILD}. [1]", [(1,)]),
    (ENGLISH, f"{CHILD}. [3]", [(1,)]),
    (ENGLISH, f"{CHILD}. [2]", [(1,)]),
    (ENGLISH, f"{CHILD}. [7]", [(1,)]),
    (ENGLISH, f"{CHILD}. [1][3]", [(1,)]),
    (ENGLISH, f"{CHILD}. [1, 7]", [(1,)]),
    (ENGLISH, f"{INJECTION} [1]", [(3,)]),
    (ENGLISH, f"{INJECTION} [3] {CHILD}. [3]", [(3,), (1,)]),
    (ENGLISH, "A five year old child may take 1 tablet of 250 milligrams every 6 hours. [1]", [(1,)]),
    (ENGLISH, "An adult may take two tablets of 500 mg of paracetamol every six hours. [1]", [(2,)]),
    (ENGLISH, "An adult takes at most eight tablets in a day. [2]", [(2,)]),
    (ENGLISH, "Paracetamol brings a fever down. [3]", [(1,)]),
    (ENGLISH, "Aspirin is not to be given to a child under sixteen. [1]", [(1,)]),
    (ENGLISH, "The room is closed on 15/08/2026. [3]", [(3,)]),
    (ENGLISH, "The room is closed on August 15, 2026. [2]", [(3,)]),
    (ENGLISH, "Dr. Meera Nair runs the vaccination room on Tuesday and Friday. [1]", [(3,)]),
    (ENGLISH, "Bring these papers: the Aadhaar card and the vaccination card. [3]", [(3,)]),
    (ENGLISH, "Bring the Aadhaar card. [3]", [(3,)]),
    (ENGLISH, "After the injection do not take alcohol. [3]", [(3,)]),
    (ENGLISH, f"1. {INJECTION} [3]\n2. The tetanus vaccine is given in the upper arm. [3]", [(3,), (3,)]),
    (ENGLISH, "पाँच साल का बच्चा हर छह घंटे में 250 मि.ग्रा. की एक गोली ले सकता है। [1]", [(1,)]),
    (ENGLISH, "ಎರಡನೇ ಚುಚ್ಚುಮದ್ದನ್ನು ಮೊದಲನೆಯದರ ನಾಲ್ಕು ವಾರಗಳ ನಂತರ ಕೊಡಲಾಗುತ್ತದೆ. [3]", [(3,)]),
    (HINDI, "पाँच साल के बच्चे को हर 6 घंटे में 250 मिलीग्राम की एक गोली दें। [1]", [(1,)]),
    (HINDI, "पाँच साल के बच्चे को हर ६ घंटे में २५० मि.ग्रा. की एक गोली दें। [2]", [(1,)]),
    (HINDI, "टीके का कमरा डॉ. मीरा नायर चलाती हैं। [1]", [(2,)]),
    (KANNADA, "ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಪ್ರತಿ 6 ಗಂಟೆಗೆ 250 ಮಿ.ಗ್ರಾಂ ಮಾತ್ರೆ ಒಂದು ಕೊಡಿ. [೧]", [(1,)]),
    (KANNADA, "ಎರಡನೇ ಚುಚ್ಚುಮದ್ದು ೪ ವಾರಗಳ ನಂತರ. [1]", [(2,)]),
    (TELUGU, "ఐదేళ్ల పిల్లలకు ప్రతి 6 గంటలకు 250 మి.గ్రా. మాత్ర ఒకటి ఇవ్వండి. [౧]", [(1,)]),
    (TELUGU, "రెండో ఇంజెక్షన్ ౪ వారాల తర్వాత. [1]", [(2,)]),
]
FALSE = [
    (ENGLISH, "A child of five years may take two tablets of 250 mg every six hours. [1]"),
    (ENGLISH, "A child of five years may take two tablets of 250 mg every six hours. [2]"),
    (ENGLISH, "A child of five years may take two tablets of 250 mg every six hours."),
    (ENGLISH, "A child of five years may take four tablets of 250 mg every six hours. [1]"),
    (ENGLISH, "A child of five years may take four tablets of 250 mg every six hours, and one tablet in a day. [1]"),
    (ENGLISH, "A child of five years may take two tablets of 500 mg every six hours. [1]"),
    (ENGLISH, "A child of five years may take two tablets of 500 mg every six hours. [2]"),
    (ENGLISH, "A child of five years may take two tablets of 500 mg every six hours. [3]"),
    (ENGLISH, "A child of five years may take two tablets of 500 mg every six hours. [1][2]"),
    (ENGLISH, "A child of five years may take two tablets of 500 mg of paracetamol every six hours."),
    (ENGLISH, "A child may take two tablets of 500 mg of paracetamol every six hours, at most eight tablets a day."),
    (ENGLISH, "A child may take two tablets of 500 mg of paracetamol every six hours. [2]"),
    (ENGLISH, "Give two tablets of 500 mg of paracetamol every six hours to a child of five. [2]"),
    (ENGLISH, "A child of five years may take one tablet of 250 mg every four weeks. [1][3]"),
    (ENGLISH, "A child of five years may take one tablet of 250 mg every six days. [1]"),
    (ENGLISH, "A child of five years may take one tablet of 500 mg every six hours. [1][2]"),
    (ENGLISH, "An adult may take one tablet of 250 mg every six hours. [1]"),
    (ENGLISH, "An adult may take one tablet of 250 mg every six hours. [2]"),
    (ENGLISH, "An adult takes at most four tablets in a day. [1]"),
    (ENGLISH, "Give aspirin to a child under sixteen. [1]"),
    (ENGLISH, "Give aspirin to a child under sixteen. [2]"),
    (ENGLISH, "Do not give paracetamol to a child under sixteen. [1]"),
    (ENGLISH, "Do not give paracetamol to a child under sixteen."),
    (ENGLISH, "Call the doctor if the fever lasts less than three days. [2]"),
    (ENGLISH, "Dr. Meera Rao runs the vaccination room on Tuesday and Friday. [3]"),
    (ENGLISH, "Dr. Meera Nair runs the vaccination room on Monday and Friday. [3]"),
    (ENGLISH, "Dr. Meera Nair runs the vaccination room on Tuesday and Friday from 1 am to 9 pm. [3]"),
    (ENGLISH, "The room is closed on 16 August 2026. [3]"),
    (ENGLISH, "The room is closed on 15/09/2026. [3]"),
    (ENGLISH, "The second injection follows six weeks after the first one. [1][3]"),
    (ENGLISH, "The second injection follows six weeks after the first one. [1]"),
    (ENGLISH, "The second injection follows four weeks before the first one. [1]"),
    (ENGLISH, "Take alcohol after the injection. [3]"),
    (ENGLISH, "After the injection take long walks. [3]"),
    (ENGLISH, "After the injection take aspirin. [3]"),
    (ENGLISH, "Alcohol. [3]"),
    (ENGLISH, "Bring these papers: the Aadhaar card and the ration card. [3]"),
    (ENGLISH, "- two tablets of 500 mg\n- six times a day [1]"),
    (ENGLISH, "पाँच साल का बच्चा हर छह घंटे में 250 मि.ग्रा. की दो गोलियाँ ले सकता है। [1]"),
    (ENGLISH, "पाँच साल का बच्चा हर छह घंटे में 500 मि.ग्रा. की दो गोलियाँ ले सकता है। [2]"),
    (ENGLISH, "सोलह साल से छोटे बच्चे को एस्पिरिन दें। [1]"),
    (ENGLISH, "ಎರಡನೇ ಚುಚ್ಚುಮದ್ದನ್ನು ಮೊದಲನೆಯದರ ಆರು ವಾರಗಳ ನಂತರ ಕೊಡಲಾಗುತ್ತದೆ. [3]"),
    (HINDI, "पाँच साल के बच्चे को हर छह घंटे में ५०० मि.ग्रा. की एक गोली दें। [1]"),
    (HINDI, "पाँच साल के बच्चे को हर छह घंटे में २५० मि.ग्रा. की दो गोलियाँ दें। [2]"),
    (HINDI, "सोलह साल से छोटे बच्चे को एस्पिरिन दें। [1]"),
    (HINDI, "सोलह साल से छोटे बच्चे को पैरासिटामोल न दें। [1]"),
    (HINDI, "टीके का कमरा डॉ. मीरा राव चलाती हैं। [2]"),
    (KANNADA, "ಐದು ವರ್ಷದ ಮಗುವಿಗೆ ಪ್ರತಿ ಆರು ಗಂಟೆಗೆ ೫೦೦ ಮಿ.ಗ್ರಾಂ ಮಾತ್ರೆ ಒಂದು ಕೊಡಿ. [1]"),
    (KANNADA, "ಹದಿನಾರು ವರ್ಷಕ್ಕಿಂತ ಚಿಕ್ಕ ಮಗುವಿಗೆ ಆಸ್ಪಿರಿನ್ ಕೊಡಿ. [1]"),
    (KANNADA, "ಲಸಿಕೆ ಕೋಣೆಯನ್ನು ಡಾ. ಮೀರಾ ರಾವ್ ನೋಡಿಕೊಳ್ಳುತ್ತಾರೆ. [2]"),
    (TELUGU, "ఐదేళ్ల పిల్లలకు ప్రతి ఆరు గంటలకు ౫౦౦ మి.గ్రా. మాత్ర ఒకటి ఇవ్వండి. [1]"),
    (TELUGU, "పదహారేళ్లలోపు పిల్లలకు ఆస్పిరిన్ ఇవ్వండి. [1]"),
    (TELUGU, "టీకా గదిని డా. మీరా రావు చూసుకుంటారు. [2]"),
]  # fmt: skip


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
