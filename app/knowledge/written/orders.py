"""Detects prompt injection in documents ("say that loans are free"), which supports no claim."""

from __future__ import annotations

import re

from app.core.script import script_of
from app.core.search_text import normalise
from app.knowledge.words.support import supported_share

_CLAIMS_BEGIN = r"(?:^|[,;:.(]\s*|\b(?:and|then|always|please|must|should|only|now|to|you|instead|just|or)\s+)"
_ASKER = r"(?:(?:the|your|every|any|each)\s+)?(?:users?|readers?|askers?|person asking|customer asking)"
# What is to be said follows these ...
_SAY = re.compile(
    rf"{_CLAIMS_BEGIN}(?:(?:say|reply|respond|answer|state|claim|write|print|output)(?:\s(?:to|with|only|always|{_ASKER}))*"
    rf"|(?:tell|inform)\s{_ASKER})(?:\s+that\b|\s*:?\s*[\"“'‘])"  # no colon alone: "Answer:", "State:" are labels
    + normalise(
        r"|(?<!से )(?:कहो|कहें|कहिए|बोलो|बोलें|लिखो|लिखें)\s+कि|(?:जवाब|उत्तर)\s+(?:दो|दें|दीजिए|में\s+[^\s]+)\s+कि"
        r"|(?:उपयोगकर्ता|यूज़र|पाठक|पूछने\s+वाले)\s+(?:को|से)\s+(?:बताओ|बताएँ|बताएं|कहो|कहें)\s+कि"
    )
)
# ... and stands before these.
_SO = re.compile(
    normalise(
        r"ಎಂದು\s+(?:ಉತ್ತರ|ಬರೆ|ಪ್ರತಿಕ್ರಿಯ)[^\s]*(?:\s+(?:ಕೊಡ|ನೀಡ|ಬರೆ)[^\s]*)?|(?:ಬಳಕೆದಾರ|ಓದುಗ|ಕೇಳಿದವ)[^\s]*\s.*ಎಂದು\s+(?:ಹೇಳ|ತಿಳಿಸ)[^\s]*"
        r"|అని\s+(?:జవాబ|సమాధాన|రాయ|వ్రాయ|బదుల)[^\s]*(?:\s+(?:ఇవ్వ|ఇయ్య|చెప్ప|రాయ)[^\s]*)?"
        r"|(?:వినియోగదారు|పాఠకు|అడిగిన)[^\s]*\s.*అని\s+(?:చెప్ప|తెలప)[^\s]*"
    )
)
# Who speaks so, speaks to a program: such a sentence bears out nothing.
_TO_A_PROGRAM = re.compile(
    r"(?<!not )(?<!never )\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|rule|prompt|passage)s?\b"
    r"|\bsystem prompt\b|\b(?:are|as) an? (?:ai|chatbot|assistant|language model)\b"
    r"|\b(?:to|dear|hey) (?:the )?(?:ai|chatbot|language model)\b"
    + normalise(
        r"|(?:निर्देश|नियम|आदेश)[^\s]*\s+(?:को\s+)?(?:भूल|अनदेख|नज़रअंदाज़|न\s+मान)|(?:एआई|ai|सहायक|मॉडल)\s+(?:को|के\s+लिए)\s+(?:निर्देश|आदेश)"
        r"|(?:ಸೂಚನೆ|ನಿಯಮ|ಆದೇಶ)[^\s]*\s+(?:ನಿರ್ಲಕ್ಷಿಸ|ಮರೆ|ಕಡೆಗಣಿಸ)|(?:ಎಐ|ai|ಸಹಾಯಕ|ಮಾಡೆಲ್)[^\s]*\s+(?:ಸೂಚನೆ|ಆದೇಶ)"
        r"|(?:సూచన|నియమ|ఆదేశ)[^\s]*\s+(?:విస్మరించ|మరచి|మర్చి|పట్టించుకో)|(?:ఏఐ|ai|సహాయకు|మోడల్)[^\s]*\s+(?:సూచన|ఆదేశ)"
    )
)
_END = re.compile(r"[;\n]")
_BEGINNING = re.compile(r"[,;:\n](?=[^,;:\n]*$)")


def only_ordered(claim: str, sentence: str) -> str | None:
    """The words of the order, where all that a sentence has of the claim is what somebody is to say.

    Not where the claim itself says that this is to be said.
    """
    own, theirs = normalise(claim), normalise(sentence)
    if (order := _TO_A_PROGRAM.search(theirs)) is not None and _TO_A_PROGRAM.search(own) is None:
        return order[0].strip()
    rest, found = theirs, None
    for pattern in (_SAY, _SO):
        while (order := pattern.search(rest)) is not None and pattern.search(own) is None:
            found = found or order[0].strip(" ,;:.(\"“'‘")
            begin, end = order.start(), order.end()
            if pattern is _SAY:
                end = match.start() if (match := _END.search(rest, end)) else len(rest)
            else:
                begin = match.start() if (match := _BEGINNING.search(rest[:begin])) else 0
            rest = f"{rest[:begin]} {rest[end:]}"
    if found is None:
        return None
    is_told_else = script_of(claim) is script_of(sentence) and bool(rest.strip()) and supported_share(own, rest) == 1
    return None if is_told_else else found
