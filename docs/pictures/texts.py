"""What is said in the pictures: written here, not by a model. They show the scripts, not its knowledge."""

from app.core.settings import Language

CONVERSATIONS: dict[Language, list[tuple[str, str]]] = {
    Language.ENGLISH: [
        ("What should I check when a new parcel of vaccines arrives?", "Check the **cold chain** first."),
        ("How many working days does a cheque take to clear?", "Usually one to two working days."),
        (
            "How do I make oral rehydration solution at home?",
            "You need **clean water**, sugar and salt:\n\n"
            "1. Boil one litre of water and let it cool.\n"
            "2. Stir in **six level teaspoons** of sugar.\n"
            "3. Stir in **half a level teaspoon** of salt.\n\n"
            "| Age | After each loose stool |\n|---|---|\n| under 2 years | 50–100 ml |\n"
            "| 2 to 10 years | 100–200 ml |\n\n"
            "Throw away what is left after 24 hours. If there is blood in the stool, call the doctor.",
        ),
    ],
    Language.HINDI: [
        ("टीकों का नया पार्सल आने पर क्या जाँचना चाहिए?", "सबसे पहले **कोल्ड चेन** जाँचें।"),
        ("चेक पास होने में कितने दिन लगते हैं?", "आम तौर पर एक से दो कार्य दिवस।"),
        (
            "घर पर जीवन रक्षक घोल (ओआरएस) कैसे बनाएँ?",
            "इसके लिए **साफ़ पानी**, चीनी और नमक चाहिए:\n\n"
            "1. एक लीटर पानी उबालकर ठंडा होने दें।\n"
            "2. **छह समतल चम्मच** चीनी घोलें।\n"
            "3. **आधा समतल चम्मच** नमक घोलें।\n\n"
            "| उम्र | हर पतले दस्त के बाद |\n|---|---|\n| 2 वर्ष से कम | 50–100 मि.ली. |\n| 2 से 10 वर्ष | 100–200 मि.ली. |\n\n"
            "बचा हुआ घोल 24 घंटे बाद फेंक दें। मल में ख़ून दिखे तो डॉक्टर को बुलाएँ।",
        ),
    ],
    Language.KANNADA: [
        ("ಲಸಿಕೆಗಳ ಹೊಸ ಪಾರ್ಸೆಲ್ ಬಂದಾಗ ಏನನ್ನು ಪರಿಶೀಲಿಸಬೇಕು?", "ಮೊದಲು **ಕೋಲ್ಡ್ ಚೈನ್** ಪರಿಶೀಲಿಸಿ."),
        ("ಚೆಕ್ ಪಾಸಾಗಲು ಎಷ್ಟು ದಿನ ಬೇಕು?", "ಸಾಮಾನ್ಯವಾಗಿ ಒಂದರಿಂದ ಎರಡು ಕೆಲಸದ ದಿನಗಳು."),
        (
            "ಮನೆಯಲ್ಲಿ ಓಆರ್‌ಎಸ್ ದ್ರಾವಣವನ್ನು ಹೇಗೆ ತಯಾರಿಸುವುದು?",
            "ಇದಕ್ಕೆ **ಶುದ್ಧ ನೀರು**, ಸಕ್ಕರೆ ಮತ್ತು ಉಪ್ಪು ಬೇಕು:\n\n"
            "1. ಒಂದು ಲೀಟರ್ ನೀರನ್ನು ಕುದಿಸಿ ಆರಲು ಬಿಡಿ.\n"
            "2. **ಆರು ಸಮತಟ್ಟಾದ ಚಮಚ** ಸಕ್ಕರೆಯನ್ನು ಕರಗಿಸಿ.\n"
            "3. **ಅರ್ಧ ಸಮತಟ್ಟಾದ ಚಮಚ** ಉಪ್ಪನ್ನು ಕರಗಿಸಿ.\n\n"
            "| ವಯಸ್ಸು | ಪ್ರತಿ ಭೇದಿಯ ನಂತರ |\n|---|---|\n| 2 ವರ್ಷಕ್ಕಿಂತ ಕಡಿಮೆ | 50–100 ಮಿ.ಲೀ. |\n| 2 ರಿಂದ 10 ವರ್ಷ | 100–200 ಮಿ.ಲೀ. |\n\n"
            "ಉಳಿದ ದ್ರಾವಣವನ್ನು 24 ಗಂಟೆಗಳ ನಂತರ ಚೆಲ್ಲಿ. ಮಲದಲ್ಲಿ ರಕ್ತ ಕಂಡರೆ ವೈದ್ಯರನ್ನು ಕರೆಯಿರಿ.",
        ),
    ],
    Language.TELUGU: [
        ("టీకాల కొత్త పార్సెల్ వచ్చినప్పుడు ఏమి తనిఖీ చేయాలి?", "ముందుగా **కోల్డ్ చైన్** తనిఖీ చేయండి."),
        ("చెక్కు క్లియర్ కావడానికి ఎన్ని రోజులు పడుతుంది?", "సాధారణంగా ఒకటి రెండు పని దినాలు."),
        (
            "ఇంట్లో ఓఆర్‌ఎస్ ద్రావణం ఎలా తయారు చేయాలి?",
            "దీనికి **శుభ్రమైన నీరు**, చక్కెర, ఉప్పు కావాలి:\n\n"
            "1. ఒక లీటరు నీటిని మరిగించి చల్లారనివ్వండి.\n"
            "2. **ఆరు సమతల చెంచాల** చక్కెర కలపండి.\n"
            "3. **అర సమతల చెంచా** ఉప్పు కలపండి.\n\n"
            "| వయస్సు | ప్రతి విరేచనం తర్వాత |\n|---|---|\n| 2 ఏళ్ల లోపు | 50–100 మి.లీ. |\n| 2 నుంచి 10 ఏళ్లు | 100–200 మి.లీ. |\n\n"
            "మిగిలిన ద్రావణాన్ని 24 గంటల తర్వాత పారబోయండి. మలంలో రక్తం కనిపిస్తే వైద్యుడిని పిలవండి.",
        ),
    ],
}

# Of each language: a folder, two tags, what is searched for, and the question asked otherwise.
ORDER: dict[Language, tuple[str, tuple[str, str], str, str]] = {
    Language.ENGLISH: ("Bank", ("cheque", "counter"), "wat", "How do I make ORS for a small child?"),
    Language.HINDI: ("बैंक", ("चेक", "काउंटर"), "पानी", "छोटे बच्चे के लिए ओआरएस कैसे बनाएँ?"),
    Language.KANNADA: ("ಬ್ಯಾಂಕ್", ("ಚೆಕ್", "ಕೌಂಟರ್"), "ನೀರ", "ಚಿಕ್ಕ ಮಗುವಿಗೆ ಓಆರ್‌ಎಸ್ ಹೇಗೆ ತಯಾರಿಸುವುದು?"),
    Language.TELUGU: ("బ్యాంకు", ("చెక్కు", "కౌంటర్"), "నీ", "చిన్న పిల్లలకు ఓఆర్‌ఎస్ ఎలా తయారు చేయాలి?"),
}

# Of each language: a question about code and the answer, with code, a formula and a table.
CODE: dict[Language, tuple[str, str]] = {
    Language.ENGLISH: ("How do I work out simple interest?", "Multiply the sum, the rate and the years:"),
    Language.HINDI: ("साधारण ब्याज कैसे निकालें?", "मूलधन, दर और वर्षों को गुणा करें:"),
    Language.KANNADA: ("ಸರಳ ಬಡ್ಡಿಯನ್ನು ಹೇಗೆ ಲೆಕ್ಕ ಹಾಕುವುದು?", "ಅಸಲು, ದರ ಮತ್ತು ವರ್ಷಗಳನ್ನು ಗುಣಿಸಿ:"),
    Language.TELUGU: ("సాధారణ వడ్డీని ఎలా లెక్కించాలి?", "అసలు, రేటు, సంవత్సరాలను గుణించండి:"),
}
CODE_REST = (
    "\n\n$I = \\frac{P \\times r \\times t}{100}$\n\n"
    "```python\ndef interest(principal: float, rate: float, years: float) -> float:\n"
    "    # rate in percent a year\n    return principal * rate * years / 100\n\n\n"
    "print(interest(10_000, 7.5, 2))  # 1500.0\n```\n\n"
    "| ₹ | % | t | I |\n|---:|---:|---:|---:|\n| 10,000 | 7.5 | 2 | 1,500 |\n| 25,000 | 6 | 1 | 1,500 |\n"
)
