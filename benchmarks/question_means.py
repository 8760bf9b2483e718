"""Makes app/knowledge/search/question_means.py: the mean vector of everyday questions in each language.

python -m benchmarks.question_means
"""

from __future__ import annotations

import base64
from pathlib import Path

import numpy as np

from app.knowledge.index.embed import E5Embedder

QUESTIONS = {
    "en": """
        Who wrote this book?
        When was the bridge built?
        In which year did the company begin its work?
        Where does the river begin?
        How many districts are there in the state?
        What is the capital of the country?
        Which is the largest city of the region?
        Why did the king leave his palace?
        What is the name of the president's father?
        How much does the plan cost?
        What are the symptoms of this illness?
        How many tablets may a child take in a day?
        Which vaccine is given at the age of nine months?
        What papers are needed to open an account?
        What is the rate of interest on a loan?
        How is the temperature of the water measured?
        Who won the prize for the best film?
        On what date did the war end?
        What did the scientists find out about plants?
        What percentage of the people live in villages?
        What language do the people of the island speak?
        Who was the first captain of the team?
        What happens to the body when one does not sleep?
        What is the law that protects workers called?
    """,
    "hi": """
        यह किताब किसने लिखी थी?
        पुल कब बनाया गया था?
        कंपनी ने किस साल में अपना काम शुरू किया?
        नदी कहाँ से निकलती है?
        राज्य में कितने जिले हैं?
        देश की राजधानी क्या है?
        इलाके का सबसे बड़ा शहर कौन सा है?
        राजा ने अपना महल क्यों छोड़ा?
        राष्ट्रपति के पिता का नाम क्या है?
        योजना में कितना खर्च आता है?
        इस बीमारी के लक्षण क्या हैं?
        बच्चा एक दिन में कितनी गोलियाँ ले सकता है?
        नौ महीने की उम्र में कौन सा टीका लगाया जाता है?
        खाता खोलने के लिए कौन से कागज़ात चाहिए?
        कर्ज़ पर ब्याज की दर क्या है?
        पानी का तापमान कैसे मापा जाता है?
        सबसे अच्छी फ़िल्म का पुरस्कार किसने जीता?
        युद्ध किस तारीख को खत्म हुआ?
        वैज्ञानिकों को पौधों के बारे में क्या पता चला?
        कितने प्रतिशत लोग गाँवों में रहते हैं?
        द्वीप के लोग कौन सी भाषा बोलते हैं?
        टीम के पहले कप्तान कौन थे?
        नींद न लेने पर शरीर पर क्या असर होता है?
        मज़दूरों की रक्षा करने वाले कानून को क्या कहते हैं?
    """,
    "kn": """
        ಈ ಪುಸ್ತಕವನ್ನು ಬರೆದವರು ಯಾರು?
        ಸೇತುವೆಯನ್ನು ಯಾವಾಗ ಕಟ್ಟಲಾಯಿತು?
        ಕಂಪನಿಯು ಯಾವ ವರ್ಷದಲ್ಲಿ ತನ್ನ ಕೆಲಸವನ್ನು ಆರಂಭಿಸಿತು?
        ನದಿ ಎಲ್ಲಿ ಹುಟ್ಟುತ್ತದೆ?
        ರಾಜ್ಯದಲ್ಲಿ ಎಷ್ಟು ಜಿಲ್ಲೆಗಳಿವೆ?
        ದೇಶದ ರಾಜಧಾನಿ ಯಾವುದು?
        ಪ್ರದೇಶದ ಅತಿ ದೊಡ್ಡ ನಗರ ಯಾವುದು?
        ರಾಜನು ತನ್ನ ಅರಮನೆಯನ್ನು ಏಕೆ ಬಿಟ್ಟನು?
        ರಾಷ್ಟ್ರಪತಿಯ ತಂದೆಯ ಹೆಸರೇನು?
        ಯೋಜನೆಗೆ ಎಷ್ಟು ವೆಚ್ಚವಾಗುತ್ತದೆ?
        ಈ ಕಾಯಿಲೆಯ ಲಕ್ಷಣಗಳೇನು?
        ಮಗುವು ದಿನಕ್ಕೆ ಎಷ್ಟು ಮಾತ್ರೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳಬಹುದು?
        ಒಂಬತ್ತು ತಿಂಗಳ ವಯಸ್ಸಿನಲ್ಲಿ ಯಾವ ಲಸಿಕೆಯನ್ನು ನೀಡಲಾಗುತ್ತದೆ?
        ಖಾತೆ ತೆರೆಯಲು ಯಾವ ದಾಖಲೆಗಳು ಬೇಕು?
        ಸಾಲದ ಮೇಲಿನ ಬಡ್ಡಿ ದರ ಎಷ್ಟು?
        ನೀರಿನ ತಾಪಮಾನವನ್ನು ಹೇಗೆ ಅಳೆಯಲಾಗುತ್ತದೆ?
        ಅತ್ಯುತ್ತಮ ಚಲನಚಿತ್ರ ಪ್ರಶಸ್ತಿಯನ್ನು ಯಾರು ಗೆದ್ದರು?
        ಯುದ್ಧವು ಯಾವ ದಿನಾಂಕದಂದು ಮುಗಿಯಿತು?
        ಸಸ್ಯಗಳ ಬಗ್ಗೆ ವಿಜ್ಞಾನಿಗಳು ಏನನ್ನು ಕಂಡುಕೊಂಡರು?
        ಶೇಕಡಾ ಎಷ್ಟು ಜನರು ಹಳ್ಳಿಗಳಲ್ಲಿ ವಾಸಿಸುತ್ತಾರೆ?
        ದ್ವೀಪದ ಜನರು ಯಾವ ಭಾಷೆಯನ್ನು ಮಾತನಾಡುತ್ತಾರೆ?
        ತಂಡದ ಮೊದಲ ನಾಯಕ ಯಾರು?
        ನಿದ್ದೆ ಮಾಡದಿದ್ದರೆ ದೇಹಕ್ಕೆ ಏನಾಗುತ್ತದೆ?
        ಕಾರ್ಮಿಕರನ್ನು ರಕ್ಷಿಸುವ ಕಾನೂನನ್ನು ಏನೆಂದು ಕರೆಯುತ್ತಾರೆ?
    """,
    "te": """
        ఈ పుస్తకాన్ని ఎవరు రాశారు?
        వంతెనను ఎప్పుడు నిర్మించారు?
        కంపెనీ ఏ సంవత్సరంలో తన పనిని ప్రారంభించింది?
        నది ఎక్కడ పుడుతుంది?
        రాష్ట్రంలో ఎన్ని జిల్లాలు ఉన్నాయి?
        దేశ రాజధాని ఏది?
        ఈ ప్రాంతంలో అతిపెద్ద నగరం ఏది?
        రాజు తన రాజభవనాన్ని ఎందుకు విడిచిపెట్టాడు?
        రాష్ట్రపతి తండ్రి పేరు ఏమిటి?
        ఈ పథకానికి ఎంత ఖర్చవుతుంది?
        ఈ వ్యాధి లక్షణాలు ఏమిటి?
        పిల్లవాడు రోజుకు ఎన్ని మాత్రలు తీసుకోవచ్చు?
        తొమ్మిది నెలల వయస్సులో ఏ టీకా వేస్తారు?
        ఖాతా తెరవడానికి ఏ పత్రాలు కావాలి?
        రుణంపై వడ్డీ రేటు ఎంత?
        నీటి ఉష్ణోగ్రతను ఎలా కొలుస్తారు?
        ఉత్తమ చిత్రం అవార్డును ఎవరు గెలుచుకున్నారు?
        యుద్ధం ఏ తేదీన ముగిసింది?
        మొక్కల గురించి శాస్త్రవేత్తలు ఏమి కనుగొన్నారు?
        ఎంత శాతం మంది ప్రజలు గ్రామాలలో నివసిస్తున్నారు?
        ద్వీప ప్రజలు ఏ భాష మాట్లాడతారు?
        జట్టు మొదటి కెప్టెన్ ఎవరు?
        నిద్రపోకపోతే శరీరానికి ఏమవుతుంది?
        కార్మికులను రక్షించే చట్టాన్ని ఏమంటారు?
    """,
}
PLACE = Path(__file__).parent.parent / "app" / "knowledge" / "search" / "question_means.py"
HEAD = '''"""The mean vector of everyday questions in each language, made by benchmarks/question_means.py.

How near a passage is to it says how near it is to any question of that language, which is no reason to take it.
"""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_SCALE = 127 / 0.25  # the numbers of a mean are below a quarter
_MEANS = {
'''
TAIL = '''}


@lru_cache(maxsize=len(_MEANS))
def mean_question(language: str) -> npt.NDArray[np.float32]:
    """[D], shorter than 1."""
    import numpy as np

    return np.frombuffer(base64.b64decode("".join(_MEANS[language])), dtype=np.int8).astype(np.float32) / _SCALE
'''


def main() -> None:
    embedder = E5Embedder()
    lines = []
    for language, text in QUESTIONS.items():
        mean = embedder.questions([line.strip() for line in text.strip().splitlines()]).mean(axis=0)
        if np.abs(mean).max() >= 0.25:
            raise SystemExit(f"{language}: {np.abs(mean).max()}")
        packed = base64.b64encode(np.round(mean * 127 / 0.25).astype(np.int8).tobytes()).decode()
        lines.append(f'    "{language}": (\n')
        lines += [f'        "{packed[start : start + 100]}"\n' for start in range(0, len(packed), 100)]
        lines.append("    ),\n")
    PLACE.write_text(HEAD + "".join(lines) + TAIL, encoding="utf-8")


if __name__ == "__main__":
    main()
