"""The words beside which a number is what it is, in four languages; of the Indian ones the beginnings.

Spellings with ZWNJ or nukta need no line of their own: both are left out when words are compared.
"""

from app.core.privacy.findings import Kind

OTHER = "other"  # what personal data is not: orders, codes, quantities
OTHER_DATE = "other_date"
ADDRESS = "address"

LABELS: dict[str, str] = {
    Kind.AADHAAR: """
        aadhaar|aadhar|adhaar|adhar|aadhaar card|aadhar card|adhar card|uidai|uid no|uid number|virtual id|vid|
        आधार|आधार कार्ड|यूआईडी|वर्चुअल आईडी|ಆಧಾರ್|ಆಧಾರ|ಆಧಾರ್ ಕಾರ್ಡ್|ಯುಐಡಿ|ವರ್ಚುವಲ್ ಐಡಿ|ఆధార్|ఆధార్ కార్డు|ఆధార్ కార్డ్|యూఐడీ|వర్చువల్ ఐడి|
        వర్చువల్ ఐడీ""",
    Kind.PAN: """
        pan|pan card|pan no|pan number|permanent account number|पैन|पैन कार्ड|ಪ್ಯಾನ್|ಪಾನ್|ಪ್ಯಾನ್ ಕಾರ್ಡ್|ಪಾನ್ ಕಾರ್ಡ್|పాన్|
        పాన్ కార్డు|పాన్ కార్డ్|income tax|आयकर|ತೆರಿಗೆ|పన్ను""",
    Kind.IFSC: """
        ifsc|ifsc code|ifs code|rtgs code|neft code|आईएफएससी|आइएफएससी|आईएफएससी कोड|ಐಎಫ್ಎಸ್ಸಿ|ಐಎಫ್ಎಸ್ಸಿ ಕೋಡ್|ఐఎఫ్ఎస్సి|
        ఐఎఫ్ఎస్సీ|ఐఎఫ్ఎస్సి కోడ్|ఐఎఫ్ఎస్సీ కోడ్""",
    Kind.BANK_ACCOUNT: """
        account|accounts|account no|account number|acct|acc no|acc number|a/c|a/c no|a/cs|ac no|bank ac|sb ac|
        passbook|beneficiary|खाता|खाते|खातों|खाता संख्या|अकाउंट|एकाउंट|ಖಾತೆ|ಖಾತೆ ಸಂಖ್ಯೆ|ಖಾತಾ|ಅಕೌಂಟ್|ಅಕೌಂಟು|ఖాతా|ఖాతా సంఖ్య|అకౌంట్|
        అకౌంటు|ఎకౌంట్""",
    Kind.CARD: """
        card|cards|card no|card number|credit card|debit card|atm card|rupay|visa|mastercard|amex|कार्ड|
        क्रेडिट कार्ड|डेबिट कार्ड|एटीएम कार्ड|रुपे|ಕಾರ್ಡ್|ಕ್ರೆಡಿಟ್ ಕಾರ್ಡ್|ಡೆಬಿಟ್ ಕಾರ್ಡ್|ಎಟಿಎಂ ಕಾರ್ಡ್|ರುಪೇ|కార్డు|కార్డ్|క్రెడిట్ కార్డు|క్రెడిట్ కార్డ్|
        డెబిట్ కార్డు|డెబిట్ కార్డ్|ఏటీఎం కార్డు|రూపే""",
    Kind.PHONE: """
        phone|phones|ph|ph no|phone no|phone number|mobile|mobiles|mob|mob no|mobile no|mobile number|cell|tel|
        telephone|landline|call|called|calls|whatsapp|contact|contact no|contact number|sms|dial|ring|reach|
        reached|फोन|मोबाइल|मोबाईल|दूरभाष|संपर्क|सम्पर्क|व्हाट्सऐप|व्हाट्सएप|वॉट्सऐप|कॉल|ಫೋನ್|ಫೋನು|ಮೊಬೈಲ್|ಮೊಬೈಲು|ದೂರವಾಣಿ|
        ಸಂಪರ್ಕ|ಸಂಪರ್ಕಿಸಿ|ವಾಟ್ಸಾಪ್|ವಾಟ್ಸ್ಆಪ್|ವಾಟ್ಸಪ್|ಕರೆ|ಕಾಲ್|ఫోన్|ఫోను|మొబైల్|సెల్ నంబర్|దూరవాణి|సంప్రదించ|వాట్సాప్|వాట్సప్|కాల్""",
    Kind.PIN_CODE: """
        pin|pin code|pincode|pin no|postal code|post code|zip|zip code|पिन|पिनकोड|पिन कोड|डाक कोड|ಪಿನ್|ಪಿನ್ ಕೋಡ್|
        ಪಿನ್ಕೋಡ್|ಅಂಚೆ ಕೋಡ್|పిన్|పిన్ కోడ్|పిన్కోడ్|పోస్టల్ కోడ్""",
    Kind.UPI_ID: """
        upi|upi id|vpa|gpay|google pay|phonepe|paytm|bhim|यूपीआई|यूपीआइ|वीपीए|ಯುಪಿಐ|ವಿಪಿಎ|యూపీఐ|యుపిఐ|వీపీఏ""",
    Kind.GSTIN: "gst|gstin|gst no|gst number|जीएसटी|जीएसटी नंबर|ಜಿಎಸ್ಟಿ|ಜಿಎಸ್‌ಟಿ ಸಂಖ್ಯೆ|జీఎస్టీ|జీఎస్టీ నంబర్",
    Kind.PASSPORT: "passport|passport no|passport number|पासपोर्ट|ಪಾಸ್ಪೋರ್ಟ್|ಪಾಸ್ಪೋರ್ಟ್|పాస్పోర్ట్|పాస్పోర్టు",
    Kind.VOTER_ID: """
        voter|voter id|voter card|voter id card|voters id|epic|epic no|epic number|election card|वोटर|वोटर कार्ड|
        वोटर आईडी|मतदाता|मतदाता पहचान पत्र|ಮತದಾರ|ವೋಟರ್|ವೋಟರ್ ಐಡಿ|ಎಪಿಕ್|ఓటరు|ఓటర్|ఓటరు కార్డు|ఓటర్ ఐడి|ఎపిక్""",
    Kind.DRIVING_LICENCE: """
        driving licence|driving license|driver licence|driver license|licence|license|licence no|dl|dl no|
        dl number|ड्राइविंग लाइसेंस|लाइसेंस|ಚಾಲನಾ ಪರವಾನಗಿ|ಪರವಾನಗಿ|ಲೈಸೆನ್ಸ್|డ్రైవింగ్ లైసెన్స్|డ్రైవింగ్ లైసెన్సు|లైసెన్స్|లైసెన్సు""",
    Kind.BIRTH_DATE: """
        dob|d.o.b|d.o.b.|birth|birth date|date of birth|birthday|birthdate|born|born on|जन्म|जन्मतिथि|जन्मदिन|जनम|
        पैदा|डीओबी|ಹುಟ್ಟಿದ|ಹುಟ್ಟಿದ್ದು|ಹುಟ್ಟು|ಜನ್ಮ|ಜನಿಸಿ|ಜನನ|ಹುಟ್ಟುಹಬ್ಬ|ಡಿಒಬಿ|పుట్టిన|పుట్టింది|పుట్టాడు|పుట్టారు|పుట్టిన తేదీ|పుట్టినరోజు|
        పుట్టిన రోజు|జన్మ|జననం|జనన|డీఓబీ""",
    Kind.MEDICAL_RECORD: """
        uhid|uhid no|mrn|mrd no|mr no|cr no|umr|umr no|patient id|patient no|patient number|hospital no|
        hospital number|hospital id|op no|op number|opd no|opd number|ip no|ip number|ipd no|ipd number|
        medical record no|medical record number|abha|abha no|abha number|health id|case sheet no|lab id|यूएचआईडी|
        यूएचआइडी|एमआरएन|मरीज आईडी|मरीज नंबर|मरीज संख्या|मरीज का नंबर|मरीज की आईडी|रोगी आईडी|रोगी संख्या|रोगी क्रमांक|
        अस्पताल नंबर|ओपीडी नंबर|ओपीडी संख्या|आईपीडी नंबर|आईपीडी संख्या|ओपी नंबर|आभा|ಯುಎಚ್ಐಡಿ|ಯುಹೆಚ್ಐಡಿ|ಎಂಆರ್ಎನ್|ರೋಗಿಯ ಐಡಿ|ರೋಗಿ ಐಡಿ|
        ರೋಗಿಯ ಸಂಖ್ಯೆ|ರೋಗಿ ಸಂಖ್ಯೆ|ರೋಗಿಯ ನಂಬರ್|ಆಸ್ಪತ್ರೆ ಸಂಖ್ಯೆ|ಆಸ್ಪತ್ರೆ ನಂಬರ್|ಒಪಿಡಿ ಸಂಖ್ಯೆ|ಒಪಿಡಿ ನಂಬರ್|ಒಪಿ ಸಂಖ್ಯೆ|ಒಪಿ ನಂಬರ್|ಐಪಿ ಸಂಖ್ಯೆ|ಐಪಿಡಿ ಸಂಖ್ಯೆ|
        ಆಭಾ|యూహెచ్ఐడీ|యూహెచ్ఐడి|యుహెచ్ఐడి|ఎంఆర్ఎన్|రోగి ఐడి|రోగి ఐడీ|రోగి సంఖ్య|రోగి నంబర్|ఆసుపత్రి నంబర్|ఆసుపత్రి సంఖ్య|ఓపీ నంబర్|ఓపీ సంఖ్య|
        ఓపీడీ నంబర్|ఓపీడీ సంఖ్య|ఐపీ నంబర్|ఐపీ సంఖ్య|ఆభా""",
    OTHER: """
        order|orders|order no|order number|order id|reference|reference no|ref|ref no|tracking|tracking id|awb|
        consignment|utr|rrn|transaction|transaction id|txn|txn id|invoice|invoice no|serial|serial no|
        serial number|barcode|isbn|imei|batch|batch no|lot|code|codes|product code|part no|pnr|ticket|otp|
        sample|sample no|model|server|version|build|challan|receipt|receipt no|bill no|token|complaint|
        complaint no|consumer no|meter|policy no|request no|steps|population|count|atm pin|upi pin|mpin|balance|
        amount|salary|total|price|cost|ration card|ration card no|sim|ऑर्डर|आर्डर|संदर्भ|चालान|पीएनआर|सीरियल|
        क्रम संख्या|ओटीपी|सैंपल|नमूना|कोड|रसीद|आबादी|जनसंख्या|टोकन|बैच|एटीएम पिन|यूपीआई पिन|बारकोड|शिकायत|लेनदेन|ट्रैकिंग|
        राशन कार्ड|ಆರ್ಡರ್|ಉಲ್ಲೇಖ|ಕ್ರಮ ಸಂಖ್ಯೆ|ಸರಣಿ|ರಸೀದಿ|ಪಿಎನ್ಆರ್|ಒಟಿಪಿ|ಮಾದರಿ|ಕೋಡ್|ಜನಸಂಖ್ಯೆ|ಟೋಕನ್|ಬ್ಯಾಚ್|ಎಟಿಎಂ ಪಿನ್|ಯುಪಿಐ ಪಿನ್|ದೂರು|ವಹಿವಾಟು|
        ರೇಷನ್ ಕಾರ್ಡ್|ಚಲನ್|ఆర్డర్|రిఫరెన్స్|క్రమ సంఖ్య|సీరియల్|రసీదు|పీఎన్ఆర్|ఓటీపీ|నమూనా|కోడ్|జనాభా|టోకెన్|బ్యాచ్|ఏటీఎం పిన్|యూపీఐ పిన్|ఫిర్యాదు|లావాదేవీ|
        రేషన్ కార్డు|చలానా""",
    OTHER_DATE: """
        appointment|admission|admitted|expiry|expires|exp|valid|visit|due|dated|delivery date|discharge|अपॉइंटमेंट|
        मुलाकात|भर्ती|एक्सपायरी|वैध|नियुक्ति|अवधि|ಭೇಟಿ|ದಾಖಲಾತಿ|ಅವಧಿ|సందర్శన|చేరిక|గడువు""",
    ADDRESS: """
        address|addr|street|st|road|rd|lane|nagar|colony|layout|extension|cross|main|block|sector|phase|flat|
        house|door no|d.no|h.no|plot|near|opp|opposite|behind|village|post|po|p.o|taluk|taluka|tehsil|mandal|
        district|dist|state|city|apartment|apartments|floor|पता|पते|सड़क|मार्ग|गली|मोहल्ला|नगर|कॉलोनी|मकान|फ्लैट|गाँव|
        गांव|ग्राम|डाकघर|पोस्ट|तहसील|तालुका|जिला|जिले|के पास|राज्य|सेक्टर|ವಿಳಾಸ|ರಸ್ತೆ|ಅಡ್ಡರಸ್ತೆ|ಬೀದಿ|ನಗರ|ಬಡಾವಣೆ|ಮನೆ|ಗ್ರಾಮ|ಅಂಚೆ|
        ತಾಲ್ಲೂಕು|ತಾಲೂಕು|ಜಿಲ್ಲೆ|ಹತ್ತಿರ|ರಾಜ್ಯ|చిరునామా|రోడ్డు|రోడ్|వీధి|నగర్|కాలనీ|ఇల్లు|ఇంటి నం|గ్రామం|పోస్టు|మండలం|జిల్లా|దగ్గర|రాష్ట్రం""",
}

# Right before a number, or right after it: an amount or a quantity, whatever else it looks like.
CURRENCY_BEFORE = r"(?:₹|\$|€|£|\brs\.?|\binr|रु\.?|रू\.?|रुपये|ರೂ\.?|రూ\.?|#) {0,2}$"
QUANTITY_AFTER = r"""
    \ {0,2}(?:/-|%|[₹$€]|rs\b|inr\b|rupees?\b|paise\b|lakhs?\b|crores?\b|
    mg\b|mcg\b|ml\b|kg\b|g\b|gm\b|km\b|cm\b|mm\b|iu\b|
    units?\b|
    bytes?\b|kb\b|mb\b|gb\b|litres?\b|liters?\b|people\b|persons?\b|patients?\b|doses?\b|tablets?\b|cases\b|steps\b|times\b|per\b|
    percent\b|days?\b|hours?\b|children\b|women\b|men\b|copies\b|votes?\b|
    रुपय|रुपए|रुपये|र[ुू](?![\u0900-\u097f])|लाख|करोड|हजार|लीटर|लोग|व्यक्ति|मरीज|खुराक|गोलि|गोली|मामल|बार\b|प्रतिशत|यूनिट|किलो|बच्च|
    ರೂಪಾಯಿ|ರೂ(?![\u0c80-\u0cff])|ಲಕ್ಷ|ಕೋಟಿ|ಸಾವಿರ|ಲೀಟರ್|ಜನ|ಡೋಸ್|ಮಾತ್ರೆ|ಪ್ರಕರಣ|ಯೂನಿಟ್|ಮಂದಿ|ಮಕ್ಕಳ|ಬಾರಿ|
    రూపాయ|రూ(?![\u0c00-\u0c7f])|లక్ష|కోట్ల|కోటి|వేల|లీటర్|మంది|డోస|మాత్ర(?!మే)|కేసు|యూనిట|పిల్లల|సార్లు)
"""
MONTHS = """
        jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|
        october|nov|november|dec|december|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|
        नवम्बर|दिसंबर|दिसम्बर|ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಆಗಷ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್|జనవరి|ఫిబ్రవరి|మార్చి|
        మార్చ్|ఏప్రిల్|మే|జూన్|జూలై|జులై|ఆగస్టు|ఆగస్ట్|సెప్టెంబర్|సెప్టెంబరు|అక్టోబర్|అక్టోబరు|నవంబర్|నవంబరు|డిసెంబర్|డిసెంబరు"""


def word_list(words: str) -> list[str]:
    """The words of one of the lists above."""
    return [word.strip() for word in words.split("|") if word.strip()]
