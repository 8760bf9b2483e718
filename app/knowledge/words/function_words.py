"""FUNCTION_WORDS, which stand in any text and tell nothing of what it is about, and which ask; ENGLISH, which tell that
a question is in English.

FUNCTION_WORDS has none that forbid, allow, set a condition or an order: these tell sentences apart.
"""

from app.knowledge.words.terms import listed

FUNCTION_WORDS = listed(
    """
    a about all am an and any are as at be been by did do does for from get go had has have how i in into is it its
    me my of on one or our so some than that the their them then there these they this those to us was we were what
    when where which while who whom whose why with you your

    अपना अपनी अपने आप इन इस उन उस एक और कब कहाँ कहां का कि किन किस की कितना कितनी कितने के कैसा कैसी कैसे को कोई कौन
    क्या क्यों गया जब जहाँ जाए जाता जाती जाते जाना जो तब तो था थी थे दे ने पर बारे भी मुझे में मेरा मेरी मेरे मैं यह
    या ये लिए वह वे वाला वाली वाले से हम ही हुआ हुई हुए हूँ है हैं हो होगा होता होती होते होना दिया दी लिया ली

    ಅಥವಾ ಅದು ಅವರ ಅವರು ಅವು ಆ ಆಗ ಆಗುತ್ತದೆ ಆದರೆ ಇದು ಇದೆ ಇರುತ್ತದೆ ಈ ಎಂದು ಎಲ್ಲಿ ಎಲ್ಲಿದೆ ಎಷ್ಟು ಏಕೆ ಏನನ್ನು ಏನು ಒಂದು ಗೆ ತನ್ನ
    ನನಗೆ ನನ್ನ ನಾನು ನಾವು ನಿಮ್ಮ ನೀವು ಬಗ್ಗೆ ಮತ್ತು ಯಾಕೆ ಯಾರ ಯಾರಿಗೆ ಯಾರು ಯಾವ ಯಾವಾಗ ಯಾವುದು ಯಾವುವು ಹಾಗೂ ಹೇಗೆ ಸಹ ಆಗಿದೆ ಇವೆ

    అది అవి ఆ ఇది ఇవి ఈ ఉంటుంది ఉంటాయి ఉంది ఉన్నాయి ఎంత ఎందుకు ఎక్కడ ఎన్ని ఎప్పుడు ఎలా ఎవరి ఎవరికి ఎవరు ఏ ఏం ఏది ఏమి
    ఏమిటి ఏవి ఒక కి కు కానీ గురించి తన తో నా నాకు నేను మన మనం మరియు మీ మీరు యొక్క లేదా లో వద్ద వారు కూడా అయినా
    """
)
# Questions in English have one of these nearly always, those in other languages hardly ever.
ENGLISH = listed(
    """
    the what which when where who whom whose why how does did are was were an of for from with and not can could
    should would will may must if there this that these those many much long often your my our their his her its
    """
)
