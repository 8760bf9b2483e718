"""Words with a stop behind them that ends no sentence, in English, Hindi, Kannada and Telugu, without that stop."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A name follows.
TITLES = _words(
    """
    dr mr mrs ms prof st sr sl jr smt shri km gen col capt lt hon rev vs viz cf approx esp incl excl
    डॉ डा श्री श्रीमती सुश्री प्रो पं कु स्व मो ले जि ता मु पो
    ಡಾ ಶ್ರೀ ಶ್ರೀಮತಿ ಪ್ರೊ ಪಂ ಕು ದಿ ಚಿ
    డా శ్రీ శ్రీమతి ప్రొ ప్రో పం కు చి
    """
)
# Abbreviations where a figure follows, and else words as others.
BEFORE_FIGURES = _words(
    """
    no nos dept fig figs tab rs re inr p pp vol ch sec art para eq cl rule wt ht temp tel ph ext
    jan feb mar apr jun jul aug sep sept oct nov dec
    नं सं क्र रु रू पृ धारा अनु फो दि प्र
    ನಂ ಸಂ ಕ್ರ ರೂ ರು ಪು ದೂ ಫೋ ದಿ ಶೇ ಗಂ ಕಿ ಮಿ
    నం నెం సం రూ రు పు పే ఫో తే శా గం
    """
)
ALWAYS = _words("e.g i.e eg ie")
# The names of Latin letters, as initials are written in the other scripts.
INITIALS = _words(
    """
    ए बी सी डी ई एफ एच जे एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड
    ಎ ಬಿ ಸಿ ಡಿ ಇ ಎಫ್ ಜಿ ಎಚ್ ಹೆಚ್ ಐ ಜೆ ಕೆ ಎಲ್ ಎಂ ಎಮ್ ಎನ್ ಓ ಒ ಪಿ ಕ್ಯೂ ಆರ್ ಎಸ್ ಟಿ ಯು ವಿ ವೈ ಡಬ್ಲ್ಯು ಡಬ್ಲ್ಯೂ ಎಕ್ಸ್
    ఎ బి బీ సి సీ డి డీ ఇ ఎఫ్ జి జీ హెచ్ ఐ జె జే కె కే ఎల్ ఎం ఎమ్ ఎన్ ఓ పి పీ క్యూ ఆర్ ఎస్ టి టీ యు యూ
    వి వీ వై డబ్ల్యు డబ్ల్యూ
    """
)
# Those that are words too: initials only where another one follows.
DOUBTFUL_INITIALS = _words("जी आई के की")
