"""Detects contradictions between two sentences: a negation, or one of two opposites."""

from __future__ import annotations

import re

from app.core.search_text import normalise, words_in
from app.knowledge.words.terms import listed, words_of

Sides = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def _sides(*pairs: tuple[str, str]) -> Sides:
    """The words of each side, with blanks between them: normalised, in order."""
    return tuple((tuple(normalise(one).split()), tuple(normalise(other).split())) for one, other in pairs)


_DENIALS = listed(
    """
    not no never cannot none nor neither nothing nobody nowhere नहीं नही न ना मत मना वर्जित
    ಬೇಡ ಬೇಡಿ ಅಲ್ಲ ಇಲ್ಲ లేదు కాదు వద్దు కూడదు లేని లేవు కావు లేరు
    """
)
# Written on at a word's end. Telugu's negative verbs (చేయడు) end as others do (చేశాడు): those are not told.
_DENYING_ENDINGS = tuple(
    listed(
        """
        ಬೇಡ ಬೇಡಿ ಬಾರದು ಕೂಡದು ಲಿಲ್ಲ ಿಲ್ಲ ದಿಲ್ಲ ಲಾಗದು ಸಲ್ಲದು
        రాదు కూడదు వద్దు లేదు లేము లేరు లేవు కాదు కండి దద్దు
        """
    )
)
# With a denial beside it, "not without", these say yes.
_PRIVATIONS = listed(
    "without avoid avoids avoided avoiding refuse refuses refused बिना बगैर बग़ैर ಇಲ್ಲದೆ ಇಲ್ಲದ ಹೊರತು లేకుండా మినహా"
)
_DEPRIVING_ENDINGS = tuple(listed("ಲ್ಲದೆ ಲ್ಲದೇ కుండా"))
_APOSTROPHES = re.compile("[’ʼ]")
_FREE = re.compile(normalise(r"\bfree\b|मुफ़्त|निःशुल्क|निशुल्क|ಉಚಿತ|ఉచిత"))
_NO_CHARGE = re.compile(
    normalise(
        r"\b(?:costs? nothing|no (?:charges?|fees?|cost)|without (?:any )?(?:charge|fee|cost|payment))\b"
        r"|(?:बिना|बग़ैर) (?:किसी )?(?:शुल्क|फ़ीस|चार्ज)(?: के)?|(?:शुल्क|फ़ीस|चार्ज) नहीं"
        r"|ಶುಲ್ಕ(?:ವಿಲ್ಲ| ಇಲ್ಲ)[^\s.]*|(?:రుసుము|ఛార్జీ|ఫీజు)(?:లు)? (?:లేదు|లేకుండా|ఉండదు)"
    )
)
_ON_AGAIN = "continue"
_ON = re.compile(
    normalise(r"\b(?:continu\w+|keep (?=\w+ing)|go on)\b|(?:जारी|चालू) रख[^\s।]*|ಮುಂದುವರ[^\s.]*|కొనసాగ[^\s.]*")
)
_NOT_STOPPED = re.compile(
    normalise(
        r"\b(?:not|never) (?:be )?(?:stop|stopped|interrupt|interrupted)\b|(?:बंद|रोक[^\s]*) (?:न|नहीं|मत) कर[^\s।]*"
        r"|(?:न|नहीं|मत) रोक[^\s।]*|ನಿಲ್ಲಿಸ(?:ಬೇಡಿ?|ಬಾರದು|ಕೂಡದು)|(?:ఆప|మాన)(?:వద్దు|కూడదు|కండి|రాదు)"
    )
)
_NOT = re.compile(r"\bnot?\b")
_MISSING = re.compile(r"\b(?:missing|lacking|unavailable|absent)\b")
_DENIED = re.compile(r"\bnot ([a-z]{4,})")
_UN = re.compile(r"\b(?:un|in|im|dis)(?!less\b)([a-z]{4,})")
_CONTRACTED = re.compile(r"\b[a-z]+n't\b")
# They have the letters of a denial and are none.
_HARMLESS = re.compile(
    r"\bnot only\b|\b(?:nothing|none) but\b|\bno\.\s*\d|\bnon-|न केवल|\bnot? (?:more|less|later|fewer) than\b"
)
_CLAUSE = re.compile(
    r"[,;:—–]|\s-\s|\b(?:(?<!nothing )(?<!none )but|although|though|while|whereas|because|unless|until)\b"
    r"|(?<=े\u0902)\sऔर(?=\s)|(?<=ए\u0901)\sऔर(?=\s)|(?<=है)\sऔर(?=\s)|(?<=हैं)\sऔर(?=\s)"
    r"|लेकिन|परंतु|परन्तु|मगर|ಆದರೆ|కానీ|కాని"
)
# Sides that exclude each other. In Latin letters whole words, in the others beginnings.
_OPPOSITES = _sides(
    (
        "more above over greater older higher longer exceeds ज़्यादा अधिक ऊपर बड़े ಹೆಚ್ಚು ಮೇಲ್ಪಟ್ಟ ದೊಡ್ಡ ఎక్కువ పైబడిన పెద్ద",
        "less fewer below under smaller younger lower shorter कम नीचे छोटे ಕಡಿಮೆ ಕೆಳಗಿನ ಚಿಕ್ಕ తక్కువ లోపు చిన్న",
    ),
    ("before पहले ಮೊದಲು ಮುಂಚೆ ముందు", "after बाद ನಂತರ ಬಳಿಕ తర్వాత తరువాత"),
    (
        "increase increases increased raises raised rises up बढ़ चढ़ ಹೆಚ್ಚಾಗು ಹೆಚ್ಚಿಸ ಏರು ಏರಿಸ పెరుగు పెంచు",
        "decrease decreases decreased reduces reduced lowers lowered falls down घट उतर ಇಳಿ తగ్గు తగ్గి",
    ),
    ("minimum least न्यूनतम कम-से-कम ಕನಿಷ್ಠ కనీసం", "maximum most अधिकतम ಗರಿಷ್ಠ గరిష్ఠ గరిష్ట"),
    ("first", "last"),
    ("upper ऊपरी ಮೇಲಿನ పై", "lower निचल ಕೆಳ కింది"),
    ("left बाएँ बायाँ बाएं बाई ಎಡ ఎడమ", "right दाएँ दायाँ दाएं दाई ಬಲ కుడి"),
    ("left right बाएँ बाएं बाई दाएँ दाएं दाई ಎಡ ಬಲ ఎడమ కుడి", "both दोनों ಎರಡೂ రెండూ"),
    ("eye eyes आँख आंख ಕಣ್ಣ ಎಡಗಣ್ಣ ಬಲಗಣ್ಣ కంటి కన్ను కళ్ల", "ear ears कान ಕಿವಿ ಎಡಗಿವಿ ಬಲಗಿವಿ చెవి"),
    ("eye eyes ear ears आँख आंख कान ಕಣ್ಣ ಕಿವಿ కంటి కన్ను కళ్ల చెవి", "nose nostril nostrils नाक ಮೂಗ ముక్కు"),
    ("hot warm गर्म गरम ಬಿಸಿ వేడి", "cold cool ठंड ठण्ड ತಣ್ಣ ತಂಪು చల్ల"),
    ("open opens opened खुल ತೆರೆ తెరి", "closed closes close बंद बन्द ಮುಚ್ಚ మూసి మూత"),
    ("morning सुबह ಬೆಳಿಗ್ಗೆ ಬೆಳಗ್ಗೆ ఉదయం", "evening night शाम रात ಸಂಜೆ ರಾತ್ರಿ సాయంత్రం రాత్రి"),
    ("safe सुरक्षित ಸುರಕ್ಷಿತ సురక్షిత", "unsafe dangerous harmful असुरक्षित ख़तरनाक ಅಪಾಯ ప్రమాద హానికర"),
    ("give gives given get gets continue continues", "stop stops stopped withhold withheld"),
    ("start starts begin begins शुरू ಆರಂಭ ప్రారంభ", "stop stops end ends बंद रोक ನಿಲ್ಲಿಸ ఆపండి ముగు"),
)

_PEOPLE = _sides(
    (
        (
            "child children child's children's kid kids infant infants baby babies newborn newborns"
            " बच्च शिशु नवजात बालक ಮಗು ಮಕ್ಕಳ ಮಗುವ ಶಿಶು పిల్ల బిడ్డ శిశు పసి"
        ),
        "adult adults adult's grown-up grown-ups वयस्क व्यस्क ವಯಸ್ಕ పెద్దల పెద్దవా వయోజన",
    ),
    (
        "woman women women's female females girl girls महिला स्त्री औरत लड़की ಮಹಿಳೆ ಹೆಂಗಸ ಹುಡುಗಿ మహిళ స్త్రీ ఆడ",
        "man men men's male males boy boys पुरुष लड़के लड़का ಪುರುಷ ಗಂಡಸ ಹುಡುಗ పురుష మగ",
    ),
)


_DUTY = _sides(
    (
        "must compulsory mandatory obligatory required अनिवार्य ಕಡ್ಡಾಯ తప్పనిసరి",
        "may can could might optional वैकल्पिक ऐच्छिक ಐಚ್ಛಿಕ ఐచ్ఛిక",
    ),
)
# Written on, in Indic scripts: has to be, without fail; and may be.
_INSISTED = re.compile(normalise(r"ही\s(?:चाहिए|होग|पड़|है)|ज़रूरी|अनिवार्य|ಲೇಬೇಕು|ಲೇ\sಬೇಕು|ಕಡ್ಡಾಯ|ాల్సిందే|(?:ి)?తీరాలి|తప్పనిసరి"))
_MAY = re.compile(normalise(r"(?<![^\s])सक(?:त|े|ें)|ಬಹುದು|ಬಹುದಾ|వచ్చు|వచ్చున"))
_TABLET = normalise("ಮಾತ್ರೆ")  # begins as "only" does
# What holds for all, or for one alone: to say so of what a source says of some is to say more.
_SWEEPING = _sides(
    (
        "everyone everybody anyone anybody सभी सबको किसी ಎಲ್ಲರ ಎಲ್ಲಾ ಯಾರಿಗೂ అందరి ఎవరికీ",
        "all every each any whoever everyone everybody anyone anybody हर सब किस ಪ್ರತಿ ಎಲ್ಲ ಯಾರ ప్రతి అంద అన్ని ఎవర",
    ),
    (
        "only solely केवल सिर्फ़ सिर्फ ಮಾತ್ರ మాత్రమే",
        "only alone just solely merely except unless केवल सिर्फ़ सिर्फ ही अलावा ಮಾತ್ರ ಹೊರತು మాత్రమే తప్ప",
    ),
    (
        "always हमेशा ಯಾವಾಗಲೂ ఎల్లప్పుడూ",
        "always every each all daily ever हमेशा हर रोज़ ಯಾವಾಗಲೂ ಪ್ರತಿ ದಿನ ఎల్లప్పుడూ ప్రతి రోజూ",
    ),
)


def denies(text: str) -> bool:
    """Whether it says no: by a word that denies or deprives, and not by one of each."""
    text = _HARMLESS.sub(" ", normalise(_APOSTROPHES.sub("'", text)))
    own = words_in(text)
    deprived = [word for word in own if word in _PRIVATIONS or _ends(word, _DEPRIVING_ENDINGS)]
    denied = _CONTRACTED.search(text) or any(
        word in _DENIALS or (word not in deprived and _ends(word, _DENYING_ENDINGS)) for word in own
    )
    return bool(denied) != bool(deprived)


def spelled_out(text: str, other: str) -> str:
    """Normalised, with "not satisfied" for "unsatisfied", "free" for "no charge", "continue" for "do not stop" and "not
    there" for "missing", where the other text has such words."""
    text, other = normalise(text), normalise(other)
    if _FREE.search(other):
        text = _NO_CHARGE.sub("free", text)
    if _ON.search(other):
        text = _NOT_STOPPED.sub(_ON_AGAIN, text)
    elif _NOT_STOPPED.search(other):
        text = _ON.sub(_ON_AGAIN, text)
    if _NOT.search(other):
        text = _MISSING.sub("not there", text)
    denied = frozenset(_DENIED.findall(other))
    return _UN.sub(lambda match: f"not {match[1]}" if match[1] in denied else match[0], text)


def opposed(claim: str, source: str) -> tuple[str, str] | None:
    """A word of the claim, and the one of the source that says its opposite; None where either has both sides."""
    return _opposed(claim, source, _OPPOSITES)


def opposed_people(claim: str, source: str) -> tuple[str, str] | None:
    """The same of whom they speak of."""
    return _opposed(claim, source, _PEOPLE)


def opposed_duty(claim: str, source: str) -> tuple[str, str] | None:
    """The same of what has to be and what may be. What must not be is what may not be."""
    return None if denies(claim) else _opposed(claim, source, _DUTY) or _insisted(claim, source)


def _insisted(claim: str, source: str) -> tuple[str, str] | None:
    """What is said to have to be, without fail, where the source only says that it may be."""
    said, against = _INSISTED.search(normalise(claim)), _MAY.search(normalise(source))
    return (said[0].strip(), against[0].strip()) if said and against and not _MAY.search(normalise(claim)) else None


def are_alike(word: str, other: str) -> bool:
    """Whether two words are on one side of opposites, as "older" and "above"."""
    return any(_first([word], side) and _first([other], side) for pair in _OPPOSITES for side in pair)


def sweeping(claim: str, source: str) -> str | None:
    """A word by which the claim speaks of all, or of one alone, where the source has none like it."""
    own, theirs = ([word for word in words_of(each) if not word.startswith(_TABLET)] for each in (claim, source))
    return next(
        (said for side, like in _SWEEPING if (said := _first(own, side)) and not _first(theirs, (*side, *like))), None
    )


def _opposed(claim: str, source: str, table: Sides) -> tuple[str, str] | None:
    own, theirs = words_of(claim), words_of(source)
    for one, other in table:
        for side, opposite in ((one, other), (other, one)):
            said, against = _first(own, side), _first(theirs, opposite)
            if said and against and not (_first(own, opposite) or _first(theirs, side)):
                return said, against
    return None


def clauses(text: str) -> list[str]:
    """A sentence in the parts that can deny each for itself."""
    return [part for part in _CLAUSE.split(normalise(text)) if part and part.strip()]


def _ends(word: str, endings: tuple[str, ...]) -> bool:
    return not word.isascii() and len(word) > 3 and word.endswith(endings)


def _first(own: list[str], side: tuple[str, ...]) -> str | None:
    indic = tuple(each for each in side if not each.isascii())
    return next((word for word in own if word in side or (not word.isascii() and word.startswith(indic))), None)
