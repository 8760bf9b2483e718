"""Places and the first two digits of their PIN codes, in four languages, and the banks of IFSC codes."""


def _codes(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Zone of India Post (the first two digits) -> states and towns there.
PLACES: dict[str, str] = {
    "11": "delhi|new delhi|दिल्ली|नई दिल्ली|ದೆಹಲಿ|ನವದೆಹಲಿ|ఢిల్లీ|న్యూఢిల్లీ",
    "12 13": "haryana|gurgaon|gurugram|faridabad|हरियाणा|गुरुग्राम|फरीदाबाद|ಹರಿಯಾಣ|హర్యానా",
    "14 15 16": "punjab|ludhiana|amritsar|chandigarh|पंजाब|लुधियाना|अमृतसर|चंडीगढ़|ಪಂಜಾಬ್|పంజాబ్|చండీగఢ్",
    "17": "himachal pradesh|shimla|हिमाचल प्रदेश|शिमला",
    "18 19": "jammu|kashmir|srinagar|ladakh|जम्मू|कश्मीर|श्रीनगर",
    "20 21 22 23 24 25 26 27 28": """
        uttar pradesh|up|u.p|uttarakhand|lucknow|kanpur|agra|varanasi|noida|ghaziabad|allahabad|prayagraj|
        meerut|bareilly|gorakhpur|dehradun|haridwar|sitapur|उत्तर प्रदेश|उत्तराखंड|लखनऊ|कानपुर|आगरा|वाराणसी|नोएडा|
        गाजियाबाद|प्रयागराज|इलाहाबाद|मेरठ|बरेली|गोरखपुर|देहरादून|हरिद्वार|सीतापुर|ಉತ್ತರ ಪ್ರದೇಶ|ఉత్తర ప్రదేశ్""",
    "30 31 32 33 34": """
        rajasthan|jaipur|jodhpur|udaipur|kota|ajmer|bikaner|राजस्थान|जयपुर|जोधपुर|उदयपुर|कोटा|अजमेर|बीकानेर|ರಾಜಸ್ಥಾನ|
        రాజస్థాన్""",
    "36 37 38 39": "gujarat|ahmedabad|surat|vadodara|rajkot|गुजरात|अहमदाबाद|सूरत|वडोदरा|राजकोट|ಗುಜರಾತ್|గుజరాత్",
    "40 41 42 43 44": """
        maharashtra|mumbai|pune|nagpur|thane|nashik|aurangabad|solapur|kolhapur|sangli|goa|panaji|महाराष्ट्र|मुंबई|
        पुणे|नागपुर|ठाणे|नासिक|औरंगाबाद|सोलापुर|कोल्हापुर|गोवा|ಮಹಾರಾಷ್ಟ್ರ|ಮುಂಬೈ|ಪುಣೆ|ಗೋವಾ|మహారాష్ట్ర|ముంబై|పుణె""",
    "45 46 47 48 49": """
        madhya pradesh|chhattisgarh|bhopal|indore|gwalior|jabalpur|ujjain|raipur|bilaspur|मध्य प्रदेश|छत्तीसगढ़|
        भोपाल|इंदौर|इन्दौर|ग्वालियर|जबलपुर|उज्जैन|रायपुर|बिलासपुर|ಮಧ್ಯ ಪ್ರದೇಶ|ಭೋಪಾಲ್|మధ్యప్రదేశ్|భోపాల్""",
    "50": """
        telangana|hyderabad|secunderabad|warangal|nizamabad|karimnagar|khammam|तेलंगाना|हैदराबाद|ತೆಲಂಗಾಣ|ಹೈದರಾಬಾದ್|
        తెలంగాణ|హైదరాబాద్|హైదరాబాదు|సికింద్రాబాద్|వరంగల్|నిజామాబాద్|కరీంనగర్|ఖమ్మం""",
    "51 52 53": """
        andhra pradesh|vijayawada|visakhapatnam|vizag|guntur|nellore|kurnool|tirupati|kadapa|rajahmundry|
        kakinada|anantapur|ongole|आंध्र प्रदेश|विजयवाड़ा|विशाखापत्तनम|गुंटूर|तिरुपति|ಆಂಧ್ರಪ್ರದೇಶ|ಆಂಧ್ರ ಪ್ರದೇಶ|ವಿಜಯವಾಡ|ఆంధ్రప్రదేశ్|
        ఆంధ్ర ప్రదేశ్|విజయవాడ|విశాఖపట్నం|విశాఖ|గుంటూరు|నెల్లూరు|కర్నూలు|తిరుపతి|కడప|రాజమండ్రి|రాజమహేంద్రవరం|కాకినాడ|అనంతపురం|ఒంగోలు""",
    "56 57 58 59": """
        karnataka|bengaluru|bangalore|mysuru|mysore|hubli|hubballi|dharwad|belagavi|belgaum|mangaluru|mangalore|
        kalaburagi|gulbarga|davanagere|ballari|bellary|vijayapura|bijapur|shivamogga|shimoga|tumakuru|tumkur|
        udupi|hassan|mandya|bidar|raichur|gadag|haveri|karwar|chitradurga|kolar|कर्नाटक|बेंगलुरु|बेंगलूरु|बंगलौर|बैंगलोर|
        मैसूर|मैसूरु|हुबली|धारवाड़|बेलगावी|मंगलुरु|कलबुर्गी|ಕರ್ನಾಟಕ|ಬೆಂಗಳೂರು|ಮೈಸೂರು|ಹುಬ್ಬಳ್ಳಿ|ಧಾರವಾಡ|ಬೆಳಗಾವಿ|ಮಂಗಳೂರು|ಕಲಬುರಗಿ|ದಾವಣಗೆರೆ|
        ಬಳ್ಳಾರಿ|ವಿಜಯಪುರ|ಶಿವಮೊಗ್ಗ|ತುಮಕೂರು|ಉಡುಪಿ|ಹಾಸನ|ಮಂಡ್ಯ|ಬೀದರ್|ರಾಯಚೂರು|ಗದಗ|ಹಾವೇರಿ|ಕಾರವಾರ|ಚಿತ್ರದುರ್ಗ|ಕೋಲಾರ|కర్ణాటక|బెంగళూరు|
        మైసూరు|హుబ్లీ|బళ్లారి""",
    "60 61 62 63 64": """
        tamil nadu|chennai|coimbatore|madurai|salem|trichy|puducherry|तमिलनाडु|तमिल नाडु|चेन्नई|कोयंबटूर|मदुरै|ತಮಿಳುನಾಡು|
        ಚೆನ್ನೈ|తమిళనాడు|చెన్నై""",
    "67 68 69": """
        kerala|kochi|ernakulam|thiruvananthapuram|trivandrum|kozhikode|calicut|thrissur|kannur|केरल|कोच्चि|
        तिरुवनंतपुरम|ಕೇರಳ|ಕೊಚ್ಚಿ|కేరళ|కొచ్చి""",
    "70 71 72 73 74": "west bengal|kolkata|calcutta|howrah|siliguri|durgapur|पश्चिम बंगाल|कोलकाता|हावड़ा|ಕೋಲ್ಕತ್ತಾ|కోల్‌కతా",
    "75 76 77": "odisha|orissa|bhubaneswar|cuttack|rourkela|ओडिशा|उड़ीसा|भुवनेश्वर|कटक|ಒಡಿಶಾ|ఒడిశా|భువనేశ్వర్",
    "78 79": "assam|guwahati|meghalaya|manipur|mizoram|nagaland|tripura|arunachal pradesh|असम|गुवाहाटी|మణిపూర్|అస్సాం|ಅಸ್ಸಾಂ",
    "80 81 82 83 84 85": """
        bihar|jharkhand|patna|gaya|muzaffarpur|bhagalpur|darbhanga|ranchi|jamshedpur|dhanbad|बिहार|झारखंड|पटना|
        गया जिला|मुजफ्फरपुर|भागलपुर|दरभंगा|रांची|राँची|जमशेदपुर|धनबाद|ಬಿಹಾರ|బీహార్|బిహార్""",
}

# The first four letters of IFSC codes: public, private, small finance, payments, regional rural and foreign banks,
# and those merged away whose codes are still in passbooks.
BANKS = _codes(
    """
    SBIN BARB BKID MAHB CNRB CBIN IDIB IOBA PSIB PUNB UCBA UBIN ANDB CORP SYNB ALLA VIJB ORBC UTBI BKDN SBHY
    SBMY SBTR SBBJ STBP HDFC ICIC UTIB KKBK YESB INDB FDRL KARB KVBL SIBL CIUB TMBL DLXB DBSS JAKA RATN IDFB
    BDBL CSBK DCBL DCBX LAVB NTBL VYSA IBKL AUBL ESFB USFB UJVN SURY JSFB ESMF FSFB UTKS NESF CLBL SMCB PYTM
    AIRP IPOS JIOP FINO NSPB PKGB KVGB APGV APGB TGRB SVGB CGGB PSGB KGRB PUGB BUGX HSBC SCBL CITI DEUT BOFA
    BARC BNPA ABNA DOHB EBIL KCCB KSCB APBL TSAB MSCI GSCB SVCB SRCB COSB JSBP ABHY NKGS PMCB APMC BCBM KLGB
    RSCB UPCB HARC WBSC ORCB ICBK MSNU ADCB CRUB SAHE VARA TJSB KJSB ZCBL DNSB AMCB RNSB MCBL AMDN NICB
    """
)

UPI_HANDLES = _codes(
    """
    okaxis okhdfcbank okicici oksbi ybl ibl axl paytm ptaxis ptyes pthdfc ptsbi upi apl yapl rapl sbi hdfcbank
    icici axisbank axisb axis kotak kmbl yesbank yesbankltd indus idfcbank idfc federal kbl kvb sib pnb
    barodampay boi cnrb canarabank unionbank unionbankofindia uboi mahb iob indianbank indbank centralbank cboi
    uco psb airtel jio jupiteraxis fam slice goaxb naviaxis yescred axiscred superyes shriramhdfcbank waicici
    wahdfcbank waaxis wasbi postbank ippb aubank dbs hsbc rbl rmhdfcbank freecharge mahagramabank dlb tmb
    equitas ujjivan citi citigold sc pingpay timecosmos tapicici sliceaxis pz abfspay ikwik myicici
    """
)

VEHICLE_STATES = _codes(
    """
    AN AP AR AS BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS
    UK UA UP WB
    """
)
