"""What the sample packs say, wherever it is tested."""

ANSWERS = {  # what stands in the answers of every language, by the number of the question
    "clinic-sample": {
        0: "9.*1.*4.*6", 1: "10", 2: "37\\.5", 3: "danger|ख़तरे|ಅಪಾಯ|ప్రమాద", 4: "litre|लीटर|ಲೀಟರ್|లీటరు", 5: "50.*100",
        6: "2 °C.*8 °C", 7: "BCG|बीसीजी|ಬಿಸಿಜಿ|బీసీజీ", 8: "40.*60", 9: "white|सफ़ेद|ಬಿಳಿ|తెల్లని",
        10: "antivenom|एंटीवेनम|ವಿಷನಿರೋಧಕ|యాంటీవెనం",
    },
    "bank-sample": {
        0: "PAN|पैन|ಪ್ಯಾನ್|పాన్", 1: "10.*4", 2: "changed|बदला|ಬದಲಾಯಿಸಬಹುದು|మార్చవచ్చు", 3: "weapons|हथियार|ಆಯುಧ|ఆయుధాలు",
        4: "block|ब्लॉक|ಬ್ಲಾಕ್|బ్లాక్", 5: "1930", 6: "three|तीन|ಮೂರು|మూడు", 7: "before|पहले|ಮೊದಲು|ముందే", 8: "5", 9: "30",
        10: "Ombudsman|लोकपाल|ಓಂಬುಡ್ಸ್‌ಮನ್|అంబుడ్స్‌మన్",
    },
}  # fmt: skip
