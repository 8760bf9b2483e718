"""Word pairs that mean the same, so that one for the other is a rewording and not a new fact: stays, remains."""

from __future__ import annotations

import re

from app.core.search_text import normalise
from app.knowledge.words.letters import VIRAMAS

# Each line is of one meaning: in Latin letters whole words, in the others beginnings. What a clinic or a bank tells
# apart is not here, such as tablet and syrup, or interest and charge.
_ALIKE = """
stay stays stayed remain remains remained
give gives given receive receives received get gets provide provides provided
need needs needed require requires required
cost costs charge charges
free nothing
buy bought purchase purchased
begin begins begun start starts started
finish finished complete completed end ends ended
take taken swallow swallowed
show shown present presented produce produced
meal meals food
physician doctor
refer referred send sent
many several
quickly immediately once promptly
भोजन खान
ऋण कर्ज लोन उधार
पैस धन राशि रकम रुपय
दवा औषधि
डॉक्टर चिकित्सक
उम्र आयु
रोज़ दिन प्रतिदिन रोज़ान
शुरू आरंभ प्रारंभ
ज़रूर आवश्यक
काग़ज़ दस्तावेज़ कागज़ात
तुरंत फ़ौरन तत्काल
खुल चालू
दिखा बता
भेज पहुँचा
ಸಿಗು ಸಿಗ ಲಭಿಸ ಲಭ್ಯ ದೊರೆ ದೊರಕ ನೀಡ ಕೊಡ ಕೊಟ್ಟ ಕೊಡಲ
ಊಟ ಆಹಾರ
ಔಷಧ ಔಷಧಿ ಮದ್ದು
ವೈದ್ಯ ಡಾಕ್ಟರ್
ಹಣ ಮೊತ್ತ
ಶುರು ಆರಂಭ ಪ್ರಾರಂಭ
ತಕ್ಷಣ ಕೂಡಲೇ ಬೇಗನೆ
ಬೇಕ ಅಗತ್ಯ ಅವಶ್ಯ
ಹಾಕ ನೀಡ ಕೊಡ
ಕಳುಹಿಸ ಕರೆದೊಯ್ಯ ಸೇರಿಸ
లభి దొరు దొర అంద ఇస్త ఇవ్వ ఇచ్చ
భోజన ఆహార తిండి
మందు ఔషధ
డాక్టర్ వైద్యు
డబ్బు మొత్తం సొమ్ము
మొదల ప్రారంభ
వెంటనే తక్షణ
అవసర కావాల
చేర్చ తీసుకెళ్ల తీసుకువెళ్ల తరలించ పంప
"""
# Verbs so short that many other words begin as they do: जाँच is a test, and कर a tax.
_SHORT = re.compile(
    normalise(
        "(?:मिल|दि|दी|दे|लग|जा|हो|हु|रह|लि|ली|ले|कर)"
        "(?:[ाीेो]|ें|[तनय][ाीेो]|आ|तीं|ए|ई|ईं|एँ|एं|ओ|ओं|िए|इए|जिए|जिये|कर|के|ं|ँ|ूँ|ूं|[एे]?[ँं]?ग[ाीे]|ाए[ँं]?|वाए[ँं]?)?"
    )
)
_SETS = tuple(tuple(normalise(line).split()) for line in _ALIKE.strip().splitlines())


def say_the_same(word: str, other: str) -> bool:
    """Whether two normalised words stand for one another."""
    if _SHORT.fullmatch(word) and _SHORT.fullmatch(other):
        return True
    return any(_is_of(word, each) and _is_of(other, each) for each in _SETS)


def _is_of(word: str, alike: tuple[str, ...]) -> bool:
    return word in alike or (not word.isascii() and any(_begins(word, each) for each in alike))


def _begins(word: str, stem: str) -> bool:
    is_joined = word.startswith(VIRAMAS, len(stem))  # with another consonant: ಹಣ್ಣು, a fruit, is no ಹಣ
    return len(stem) > 1 and word.startswith(stem) and not is_joined
