"""Units behind and before figures, in four languages: which spellings are one unit."""

from __future__ import annotations

import re
from functools import lru_cache

from app.core.search_text import normalise

# Latin spellings are whole words; Indic ones are beginnings, behind which endings are written on. A dot may be left
# out, and a space may follow it.
_UNITS = {
    "mg": "mg|m.g.|mgs|milligram|milligrams|milligramme|milligrammes|मि.ग्रा|मिग्रा|मिलीग्राम|मिलिग्राम|एमजी"
    "|ಮಿ.ಗ್ರಾ|ಮಿಲಿಗ್ರಾಂ|ಮಿಲಿಗ್ರಾಮ|ಎಂಜಿ|మి.గ్రా|మిల్లీగ్రా|మిల్లిగ్రా|మిలిగ్రా|ఎంజి|ఎంజీ",
    "mcg": "mcg|µg|ug|microgram|micrograms|माइक्रोग्राम|ಮೈಕ್ರೋಗ್ರಾಂ|మైక్రోగ్రా",
    "kg": "kg|kgs|kilo|kilos|kilogram|kilograms|कि.ग्रा|किग्रा|किलोग्राम|किलो|ಕೆ.ಜಿ|ಕೆಜಿ|ಕಿ.ಗ್ರಾ|ಕಿಲೋ|ಕಿಲೊ|కిలో|కి.గ్రా|కేజీ|కె.జి",
    "g": "g|gm|gms|gram|grams|ग्राम|ಗ್ರಾಂ|ಗ್ರಾಮ|గ్రా",
    "ml": "ml|mls|millilitre|millilitres|milliliter|milliliters|मि.ली|मिली|मिलीलीटर|मिलीलिटर|एमएल|ಮಿ.ಲೀ|ಮಿಲಿ|ಎಂಎಲ್"
    "|మి.లీ|మిల్లీ|ఎంఎల్",
    "l": "l|litre|litres|liter|liters|लीटर|लिटर|ಲೀಟರ|ಲೀಟರ್|లీటర",
    "iu": "iu|i.u.|unit|units|यूनिट|ಯೂನಿಟ್|యూనిట్",
    "tablet": "tablet|tablets|tab|tabs|pill|pills|गोली|गोलियाँ|गोलियां|गोलियों|टैबलेट|टेबलेट|ಮಾತ್ರೆ|ಗುಳಿಗೆ|మాత్ర|టాబ్లెట్|టాబ్లెట్",
    "capsule": "capsule|capsules|कैप्सूल|ಕ್ಯಾಪ್ಸೂಲ|క్యాప్సూల",
    "drop": "drop|drops|बूँद|बूंद|ಹನಿ|చుక్క",
    "spoon": "teaspoon|teaspoons|tsp|spoon|spoons|चम्मच|ಚಮಚ|చెంచా|స్పూన్",
    "tablespoon": "tablespoon|tablespoons|tbsp",
    "dose": "dose|doses|खुराक|ख़ुराक|डोज|डोज़|ಡೋಸ್|ಪ್ರಮಾಣ|మోతాదు|డోసు|డోస్",
    "injection": "injection|injections|shot|shots|इंजेक्शन|सुई|ಚುಚ್ಚುಮದ್ದ|ಇಂಜೆಕ್ಷನ್|ఇంజెక్షన్|సూది",
    "sachet": "sachet|sachets|packet|packets|पैकेट|ಪೊಟ್ಟಣ|ಪ್ಯಾಕೆಟ್|ప్యాకెట్",
    "second": "second|seconds|sec|secs|सेकंड|सेकेंड|सेकण्ड|ಸೆಕೆಂಡ|ಕ್ಷಣ|సెకన్|సెకండ్",
    "minute": "minute|minutes|min|mins|मिनट|ನಿಮಿಷ|నిమిష|నిముష",
    "hour": "hour|hours|hr|hrs|hourly|घंट|घण्ट|ಗಂಟೆ|ಘಂಟೆ|గంట",
    "day": "day|days|दिन|दिवस|ದಿನ|ದಿವಸ|రోజు",
    "week": "week|weeks|हफ्त|हफ़्त|सप्ताह|ವಾರ|వార",
    "month": "month|months|महीन|माह|मास|ತಿಂಗಳ|నెల",
    "year": "year|years|yr|yrs|साल|वर्ष|बरस|ವರ್ಷ|సంవత్సర|ఏళ్ల|ఏళ్ళ|ఏండ్ల",
    "times": "time|times|बार|ಬಾರಿ|ಸಲ|సార్|మార్లు|పర్యాయ",
    "percent": "%|percent|per cent|pct|प्रतिशत|फीसद|फ़ीसद|ಶೇಕಡ|ಪ್ರತಿಶತ|శాతం|శాతాన|శాతమ",
    "rupee": "₹|rs|rs.|rupee|rupees|inr|रुपय|रुपए|रुपये|रूपय|रु.|ರೂಪಾಯ|ರೂ|రూపాయ|రూ",
    "dollar": "$|us$|dollar|dollars|डॉलर|ಡಾಲರ|డాలర",
    "celsius": "°c|° c|℃|degree celsius|degrees celsius|डिग्री सेल्सियस|ಡಿಗ್ರಿ ಸೆಲ್ಸಿಯಸ್|డిగ్రీల సెల్సియస్|డిగ్రీ సెల్సియస్",
    "fahrenheit": "°f|° f|℉|degree fahrenheit|degrees fahrenheit|डिग्री फ़ारेनहाइट|डिग्री फारेनहाइट|ಡಿಗ್ರಿ ಫ್ಯಾರನ್‌ಹೀಟ್|డిగ్రీల ఫారెన్‌హీట్",
    "degree": "°|degree|degrees|डिग्री|ಡಿಗ್ರಿ|డిగ్రీ",
    "mmhg": "mmhg|mm hg",
    "km": "km|kms|kilometre|kilometres|kilometer|kilometers|कि.मी|किमी|किलोमीटर|ಕಿ.ಮೀ|ಕಿಮೀ|ಕಿಲೋಮೀಟರ|ಕಿಲೊಮೀಟರ|కి.మీ|కిలోమీటర",
    "cm": "cm|cms|centimetre|centimetres|centimeter|centimeters|से.मी|सेमी|सेंटीमीटर|ಸೆಂ.ಮೀ|ಸೆಂಟಿಮೀಟರ|సెం.మీ|సెంటీమీటర",
    "mm": "mm|millimetre|millimetres|millimeter|millimeters|मि.मी|मिमी|ಮಿ.ಮೀ|మి.మీ",
    "m": "m|metre|metres|meter|meters|मीटर|ಮೀಟರ|మీటర",
    "foot": "foot|feet|ft|फुट|फीट|ಅಡಿ|అడుగు",
    "inch": "inch|inches|इंच|ಇಂಚ|అంగుళ",
    "mile": "mile|miles|मील|ಮೈಲ|మైల",
    "yard": "yard|yards|गज|ಗಜ|గజ",
}
_BEFORE = {
    "rupee": "₹|rs|rs.|inr|रु.|रु|रू|ರೂ|ರೂ.|రూ|రూ.",
    "dollar": "$|us$",
    "percent": "ಶೇ|ಶೇ.|ಶೇಕಡ|ಶೇಕಡಾ|प्रतिशत",
}
_A_KILOGRAM = re.compile(
    r"\.?\s*(?:/|per |a |प्रति |ಪ್ರತಿ |ప్రతి |కి)\s*(?:kg|kilo(?:gram)?|किलो(?:ग्राम)?|किग्रा|कि\.\s?ग्रा"
    r"|ಕೆಜಿ|ಕೆ\.\s?ಜಿ|ಕಿಲೋ(?:ಗ್ರಾಂ)?|కిలో(?:గ్రాము)?|కేజీ)"
)
_GAP = r"[\s\u00a0-]{0,2}"


@lru_cache(maxsize=1)
def _after() -> re.Pattern[str]:
    return re.compile(_GAP + _alternatives(_UNITS, by_beginning=True))


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){_alternatives(_BEFORE, by_beginning=False)}{_GAP}$")


def _alternatives(table: dict[str, str], *, by_beginning: bool) -> str:
    spellings = sorted(_named(table), key=lambda each: -len(each))
    return "(?:" + "|".join(_pattern(each, by_beginning=by_beginning) for each in spellings) + ")"


def _named(table: dict[str, str]) -> dict[str, str]:
    return {normalise(each): unit for unit, listed in table.items() for each in listed.split("|")}


def _pattern(spelling: str, *, by_beginning: bool) -> str:
    dotted = re.escape(spelling).replace(r"\.", r"\.?\s?")
    if by_beginning and spelling[-1].isascii() and spelling[-1].isalpha():
        return rf"{dotted}(?![a-z])"
    return dotted


@lru_cache(maxsize=1)
def _by_spelling() -> dict[str, str]:
    known = {**_named(_UNITS), **_named(_BEFORE)}
    return {_bare(spelling): unit for spelling, unit in known.items()}


def _bare(spelling: str) -> str:
    return re.sub(r"[\s.\u00a0-]", "", spelling)


def unit_after(text: str, at: int) -> tuple[str, int]:
    """The unit that begins there in a normalised text, and where it ends; empty where there is none.

    A dose for each kilogram is another unit than the dose: "mg/kg".
    """
    match = _after().match(text, at)
    if match is None:
        return "", at
    unit = _by_spelling()[_bare(match[0])]
    weighed = _A_KILOGRAM.match(text, match.end()) if unit in ("mg", "mcg", "ml", "g", "iu") else None
    return (f"{unit}/kg", weighed.end()) if weighed else (unit, match.end())


def unit_before(text: str, at: int) -> str:
    """The unit that ends there."""
    match = _before().search(text, max(0, at - 8), at)
    return _by_spelling()[_bare(match[0])] if match else ""
