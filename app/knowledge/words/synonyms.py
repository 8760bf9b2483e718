"""What people say and documents write otherwise, in four languages: ಲೈಬ್ರರಿ is ಗ್ರಂಥಾಲಯ, a chemist is a pharmacy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.core.search_text import normalise
from app.knowledge.words.stems import stem_of

# A line has the words for one thing, as people say them and as offices, banks, clinics and schools write them. Behind
# the bar stand those that mean something else too: they are put in another's place, and no other in theirs. The words
# of a phrase are joined by _. What is only akin is not here: an injection is no vaccine, dues are no balance.
_ENGLISH = """
fd fixed_deposit term_deposit
rd recurring_deposit
sb_account savings_account savings_bank_account
od overdraft
emi instalment installment
kyc know_your_customer
tc transfer_certificate leaving_certificate school_leaving_certificate
ptm parents_meeting parent_teacher_meeting
opd outpatient out_patient
ipd inpatient in_patient
otp one_time_password
atm_card debit_card cash_card
chequebook cheque_book check_book
passbook pass_book
ors oral_rehydration_salts oral_rehydration_solution
bp blood_pressure
tb tuberculosis
ecg electrocardiogram
ultrasound sonography ultrasonography usg | scan
xray x_ray radiograph
blood_test blood_examination
cbc blood_count complete_blood_count
diabetes | blood_sugar sugar
pill tablet
jab shot | injection vaccine vaccination
vaccination immunisation immunization vaccine
kid child
toddler | child
newborn baby infant
expecting pregnant
doctor physician medical_officer
dentist dental
eye_doctor eye_specialist ophthalmologist ophthalmology | eye
skin_doctor skin_specialist dermatologist dermatology | skin
bone_doctor orthopaedics orthopaedic orthopedic
paediatrician pediatrician paediatrics children_s_doctor child_specialist
gynaecologist gynecologist gynaecology lady_doctor
lab laboratory
chemist pharmacy medical_store medical_shop drug_store
drug medicine
operation surgery
icu intensive_care
physio physiotherapy
loose_motion diarrhoea diarrhea
puke vomit throw_up | vomiting
feverish | fever
discharge_summary discharge_card
died death deceased passed_away dead
fine penalty late_fee
fee charge fare tariff
price cost | rate charge fee
rent hire | charge
salary wage | pay
refund money_back | repayment
discount concession rebate
exempt exemption | free
holiday vacation | closed
timing opening_hours working_hours | hours
timetable time_table | schedule
exam examination | test paper
headmaster headmistress head_teacher | principal
marks_card marksheet mark_sheet marks_sheet report_card
bonafide bona_fide
canteen mess
uniform school_dress
phone telephone | mobile
cellphone mobile | phone
email e_mail
photocopy xerox xerox_copy | copy
photograph photo
identity_card id_card identity_proof id_proof proof_of_identity
address_proof proof_of_address
papers | documents
application application_form
signature | sign
guarantor surety
home_loan housing_loan house_loan
car_loan vehicle_loan
bike_loan two_wheeler_loan | vehicle_loan
student_loan study_loan education_loan
gold_loan jewel_loan jewellery_loan
farm_loan crop_loan agricultural_loan
elderly senior_citizen
handicapped disabled
premature_closure premature_withdrawal | premature
prepay prepayment foreclosure
withdraw | withdrawal
renew | renewal
cancel | cancellation
complaint grievance
courier | parcel
power_cut outage power_failure | supply
electricity | power
property_tax house_tax
garbage waste rubbish
licence license
queue line
payment | pay
"""

_HINDI = """
अकाउंट एकाउंट खाता
सेविंग सेविंग्स बचत
करंट_अकाउंट चालू_खाता
डिपॉजिट डिपाजिट | जमा
एफडी फिक्स्ड_डिपॉजिट सावधि_जमा मियादी_जमा
आरडी रिकरिंग_डिपॉजिट आवर्ती_जमा
लोन ऋण कर्ज कर्जा | उधार
होम_लोन गृह_ऋण आवास_ऋण
इंटरेस्ट ब्याज सूद
ईएमआई किस्त
ब्रांच शाखा
कस्टमर ग्राहक
चार्ज फीस शुल्क प्रभार
रेट | दर
पेनल्टी फाइन जुर्माना अर्थदंड | दंड
बैलेंस | शेष
मिनिमम न्यूनतम कम_से_कम
मैक्सिमम अधिकतम ज़्यादा_से_ज़्यादा
कैश नकद नगद नकदी
पेमेंट भुगतान अदायगी
अमाउंट रकम राशि धनराशि
रिफंड वापसी
टैक्स | कर
इनकम आमदनी | आय
पेंशन निवृत्तिवेतन
इंश्योरेंस बीमा
नॉमिनी नामिती नामांकित
सिग्नेचर दस्तखत हस्ताक्षर
फॉर्म फार्म प्रपत्र | आवेदन
एप्लीकेशन अर्जी आवेदन प्रार्थनापत्र प्रार्थना_पत्र
डॉक्यूमेंट दस्तावेज कागज कागजात
सर्टिफिकेट प्रमाणपत्र प्रमाण_पत्र
आईडी आईकार्ड आई_कार्ड आईडी_कार्ड पहचानपत्र पहचान_पत्र
एड्रेस | पता
प्रूफ सबूत प्रमाण
फोटोकॉपी ज़ेरॉक्स छायाप्रति | प्रति नकल
मोबाइल फोन टेलीफोन दूरभाष
फोटो तस्वीर छायाचित्र
रसीद पावती
कंप्लेंट शिकायत
ऑफिस दफ्तर कार्यालय
स्टाफ कर्मचारी
टाइम वक्त समय
डेट तारीख तिथि दिनांक
हॉलिडे छुट्टी अवकाश
टाइम_टेबल समय_सारणी
हॉस्पिटल अस्पताल चिकित्सालय
डॉक्टर चिकित्सक
मेडिसिन दवा दवाई औषधि
टैबलेट | गोली
इंजेक्शन | सुई
वैक्सीन टीका
वैक्सीनेशन टीकाकरण
टेस्ट जाँच जांच परीक्षण
रिपोर्ट जाँच_रिपोर्ट
ब्लड खून रक्त
यूरिन पेशाब मूत्र
स्टूल पाखाना | मल
शुगर डायबिटीज मधुमेह
बीपी ब्लड_प्रेशर रक्तचाप
टीबी क्षय तपेदिक यक्ष्मा
फीवर बुखार ज्वर
डायरिया दस्त अतिसार
डिलीवरी प्रसव जचगी
प्रेग्नेंट गर्भवती
पेशेंट मरीज रोगी
ऑपरेशन शल्यक्रिया
इमरजेंसी आपातकाल आपात
एडमिशन दाखिला प्रवेश
स्कूल विद्यालय पाठशाला
क्लास कक्षा
टीचर शिक्षक अध्यापक
हेडमास्टर प्रिंसिपल प्रधानाध्यापक प्रधानाचार्य
स्टूडेंट छात्र विद्यार्थी
एग्जाम इम्तिहान परीक्षा
रिजल्ट नतीजा परिणाम
मार्कशीट अंकपत्र अंकसूची
टीसी ट्रांसफर_सर्टिफिकेट स्थानांतरण_प्रमाणपत्र
अटेंडेंस हाजिरी उपस्थिति
लाइब्रेरी पुस्तकालय ग्रंथालय
किताब पुस्तक
यूनिफॉर्म वर्दी गणवेश
हॉस्टल छात्रावास
स्कॉलरशिप वजीफा छात्रवृत्ति
लैब लैबोरेटरी प्रयोगशाला
फाटक गेट
पोस्ट_ऑफिस डाकखाना डाकघर
लेटर चिट्ठी
बिजली विद्युत
कनेक्शन संयोजन
वाटर पानी | जल
रोड सड़क
लॉयर वकील अधिवक्ता
कोर्ट अदालत न्यायालय
फ्री मुफ्त निःशुल्क निशुल्क
डिस्काउंट रियायत
मदद सहायता
रूम कमरा
टेम्परेचर तापमान
सालाना वार्षिक
महीनेवार मासिक माहवार
रजिस्ट्रेशन पंजीकरण पंजीयन
लाइसेंस अनुज्ञप्ति
रिन्यू रिन्यूअल नवीनीकरण
ट्रांसफर तबादला स्थानांतरण
ज़मीन भूमि
किराया भाड़ा
मौत मृत्यु देहांत
सैलरी तनख्वाह पगार वेतन
गारंटर जमानतदार
गोल्ड_लोन स्वर्ण_ऋण सोने_का_ऋण
कार_लोन वाहन_ऋण
एजुकेशन_लोन शिक्षा_ऋण
हाउस_टैक्स प्रॉपर्टी_टैक्स गृहकर संपत्ति_कर
प्रॉपर्टी संपत्ति जायदाद
कूड़ा कचरा
पावर_कट बिजली_कटौती
रजिस्टर्ड_पोस्ट रजिस्ट्री_डाक पंजीकृत_डाक
मनी_ऑर्डर मनीऑर्डर धनादेश
पोस्टमैन डाकिया
वेट वजन | भार
आँख आंख नेत्र
दाँत दांत दंत
स्किन चमड़ी त्वचा
हार्ट दिल हृदय
किडनी गुर्दा वृक्क
बेड बिस्तर | शय्या
उल्टी वमन
खाना भोजन आहार
माँ मां माता अम्मा
पिता पापा बाप
फैमिली परिवार
पत्नी बीवी
सुबह सवेरे प्रातः
शाम सायं सायंकाल
"""
_KANNADA = """
ಅಕೌಂಟ್ ಖಾತೆ
ಸೇವಿಂಗ್ಸ್ ಸೇವಿಂಗ್ ಉಳಿತಾಯ
ಕರೆಂಟ್_ಅಕೌಂಟ್ ಚಾಲ್ತಿ_ಖಾತೆ
ಡೆಪಾಸಿಟ್ ಡಿಪಾಸಿಟ್ ಠೇವಣಿ
ಎಫ್‌ಡಿ ಫಿಕ್ಸೆಡ್_ಡೆಪಾಸಿಟ್ ನಿಶ್ಚಿತ_ಠೇವಣಿ ಸ್ಥಿರ_ಠೇವಣಿ ಅವಧಿ_ಠೇವಣಿ ನಿಗದಿತ_ಠೇವಣಿ
ಆರ್‌ಡಿ ರಿಕರಿಂಗ್_ಡೆಪಾಸಿಟ್ ಆವರ್ತ_ಠೇವಣಿ ಆವರ್ತಿತ_ಠೇವಣಿ ಸಂಚಿತ_ಠೇವಣಿ
ಲೋನ್ | ಸಾಲ
ಹೋಮ್_ಲೋನ್ ಗೃಹ_ಸಾಲ ಮನೆ_ಸಾಲ
ಇಂಟರೆಸ್ಟ್ ಬಡ್ಡಿ
ಇಎಂಐ ಇನ್‌ಸ್ಟಾಲ್‌ಮೆಂಟ್ ಕಂತು
ಬ್ರಾಂಚ್ ಶಾಖೆ
ಕಸ್ಟಮರ್ ಗ್ರಾಹಕ ಗ್ರಾಹಕರು
ಚಾರ್ಜ್ ಫೀಸ್ ಫೀಜು ಶುಲ್ಕ
ರೇಟ್ ದರ
ಪೆನಾಲ್ಟಿ ಫೈನ್ ದಂಡ ಜುಲ್ಮಾನೆ
ಬ್ಯಾಲೆನ್ಸ್ ಶಿಲ್ಕು | ಬಾಕಿ
ಮಿನಿಮಮ್ ಕನಿಷ್ಠ
ಮ್ಯಾಕ್ಸಿಮಮ್ ಗರಿಷ್ಠ
ಕ್ಯಾಶ್ ನಗದು
ಪೇಮೆಂಟ್ ಪಾವತಿ
ಅಮೌಂಟ್ ದುಡ್ಡು ಹಣ ಮೊತ್ತ
ರೀಫಂಡ್ ರಿಫಂಡ್ ಮರುಪಾವತಿ | ವಾಪಸ್
ಟ್ಯಾಕ್ಸ್ ತೆರಿಗೆ ಕಂದಾಯ
ಇನ್‌ಕಮ್ ಆದಾಯ ವರಮಾನ
ಪೆನ್ಶನ್ ಪೆನ್ಷನ್ ಪಿಂಚಣಿ
ಇನ್ಶೂರೆನ್ಸ್ ವಿಮೆ
ನಾಮಿನಿ ನಾಮನಿರ್ದೇಶಿತ
ಸಿಗ್ನೇಚರ್ | ಸಹಿ
ಫಾರ್ಮ್ ಫಾರಂ ನಮೂನೆ | ಅರ್ಜಿ
ಅಪ್ಲಿಕೇಶನ್ ಅರ್ಜಿ
ಡಾಕ್ಯುಮೆಂಟ್ ದಾಖಲೆ ಕಾಗದಪತ್ರ | ಕಾಗದ
ಸರ್ಟಿಫಿಕೇಟ್ ಪ್ರಮಾಣಪತ್ರ ಪ್ರಮಾಣ_ಪತ್ರ
ಐಡಿ ಐಡಿ_ಕಾರ್ಡ್ ಗುರುತಿನ_ಚೀಟಿ ಗುರುತಿನ_ಪತ್ರ
ಅಡ್ರೆಸ್ ವಿಳಾಸ
ಪ್ರೂಫ್ ಪುರಾವೆ
ಜೆರಾಕ್ಸ್ ಕಾಪಿ ನಕಲು | ಪ್ರತಿ
ನಂಬರ್ ಸಂಖ್ಯೆ
ಮೊಬೈಲ್ ಫೋನ್ ದೂರವಾಣಿ
ಫೋಟೋ ಭಾವಚಿತ್ರ ಛಾಯಾಚಿತ್ರ
ರಿಸಿಪ್ಟ್ ರಸೀದಿ ರಶೀದಿ
ಕಂಪ್ಲೇಂಟ್ ದೂರು
ಆಫೀಸ್ ಕಚೇರಿ ಕಛೇರಿ ಕಾರ್ಯಾಲಯ
ಸ್ಟಾಫ್ ಸಿಬ್ಬಂದಿ
ಟೈಮ್ ಟೈಂ ಸಮಯ ವೇಳೆ
ಡೇಟ್ ತಾರೀಖು ದಿನಾಂಕ
ಲೀವ್ ರಜೆ
ಟೈಂ_ಟೇಬಲ್ ವೇಳಾಪಟ್ಟಿ
ಹಾಸ್ಪಿಟಲ್ ಆಸ್ಪತ್ರೆ
ಡಾಕ್ಟರ್ ವೈದ್ಯ ವೈದ್ಯರು
ನರ್ಸ್ ದಾದಿ ಶುಶ್ರೂಷಕಿ
ಮೆಡಿಸಿನ್ ಔಷಧ ಔಷಧಿ ಮದ್ದು
ಟ್ಯಾಬ್ಲೆಟ್ ಗುಳಿಗೆ | ಮಾತ್ರೆ
ಇಂಜೆಕ್ಷನ್ ಚುಚ್ಚುಮದ್ದು
ವ್ಯಾಕ್ಸಿನ್ ಲಸಿಕೆ
ಟೆಸ್ಟ್ ಪರೀಕ್ಷೆ ತಪಾಸಣೆ
ರಿಪೋರ್ಟ್ ವರದಿ
ಬ್ಲಡ್ ರಕ್ತ
ಯೂರಿನ್ ಮೂತ್ರ
ಸ್ಟೂಲ್ | ಮಲ
ಶುಗರ್ ಡಯಾಬಿಟಿಸ್ ಮಧುಮೇಹ ಸಕ್ಕರೆ_ಕಾಯಿಲೆ
ಬಿಪಿ ಬ್ಲಡ್_ಪ್ರೆಶರ್ ರಕ್ತದೊತ್ತಡ
ಟಿಬಿ ಕ್ಷಯ ಕ್ಷಯರೋಗ
ಫೀವರ್ ಜ್ವರ
ಡಯೇರಿಯಾ ಭೇದಿ ಅತಿಸಾರ
ಡೆಲಿವರಿ ಹೆರಿಗೆ ಪ್ರಸವ
ಪ್ರೆಗ್ನೆಂಟ್ ಬಸುರಿ ಗರ್ಭಿಣಿ
ಪೇಷೆಂಟ್ ರೋಗಿ
ಆಪರೇಷನ್ ಶಸ್ತ್ರಚಿಕಿತ್ಸೆ
ಎಮರ್ಜೆನ್ಸಿ ತುರ್ತು
ಡಿಸ್ಚಾರ್ಜ್ ಬಿಡುಗಡೆ
ಅಡ್ಮಿಷನ್ ದಾಖಲಾತಿ ಪ್ರವೇಶ
ಸ್ಕೂಲ್ ಶಾಲೆ
ಕ್ಲಾಸ್ ತರಗತಿ
ಟೀಚರ್ ಶಿಕ್ಷಕ ಶಿಕ್ಷಕರು ಅಧ್ಯಾಪಕರು
ಹೆಡ್‌ಮಾಸ್ಟರ್ ಪ್ರಿನ್ಸಿಪಾಲ್ ಮುಖ್ಯ_ಶಿಕ್ಷಕರು ಮುಖ್ಯೋಪಾಧ್ಯಾಯರು ಪ್ರಾಂಶುಪಾಲರು
ಸ್ಟೂಡೆಂಟ್ ವಿದ್ಯಾರ್ಥಿ
ಎಕ್ಸಾಂ ಎಗ್ಸಾಮ್ ಪರೀಕ್ಷೆ
ರಿಸಲ್ಟ್ ಫಲಿತಾಂಶ
ಮಾರ್ಕ್ಸ್ | ಅಂಕ
ಮಾರ್ಕ್ಸ್‌ಕಾರ್ಡ್ ಮಾರ್ಕ್ಸ್_ಕಾರ್ಡ್ ಅಂಕಪಟ್ಟಿ
ಟಿಸಿ ಟ್ರಾನ್ಸ್‌ಫರ್_ಸರ್ಟಿಫಿಕೇಟ್ ವರ್ಗಾವಣೆ_ಪತ್ರ ವರ್ಗಾವಣೆ_ಪ್ರಮಾಣಪತ್ರ
ಅಟೆಂಡೆನ್ಸ್ ಹಾಜರಾತಿ ಹಾಜರಿ
ಲೈಬ್ರರಿ ಗ್ರಂಥಾಲಯ ಪುಸ್ತಕಾಲಯ ವಾಚನಾಲಯ
ಬುಕ್ ಪುಸ್ತಕ
ಯೂನಿಫಾರ್ಮ್ ಸಮವಸ್ತ್ರ
ಹಾಸ್ಟೆಲ್ ವಸತಿನಿಲಯ ವಿದ್ಯಾರ್ಥಿನಿಲಯ
ಸ್ಕಾಲರ್‌ಶಿಪ್ ವಿದ್ಯಾರ್ಥಿವೇತನ ವಿದ್ಯಾರ್ಥಿ_ವೇತನ
ಲ್ಯಾಬ್ ಪ್ರಯೋಗಾಲಯ
ಸ್ಟಾಪ್ ನಿಲ್ದಾಣ
ಡ್ರೈವರ್ ಚಾಲಕ ಚಾಲಕರು
ಪೋಸ್ಟ್_ಆಫೀಸ್ ಅಂಚೆ_ಕಚೇರಿ
ಪೋಸ್ಟ್ | ಅಂಚೆ
ಲೆಟರ್ | ಪತ್ರ
ಕರೆಂಟ್ ವಿದ್ಯುತ್
ಕನೆಕ್ಷನ್ | ಸಂಪರ್ಕ
ವಾಟರ್ ನೀರು
ರೋಡ್ ರಸ್ತೆ
ಲಾಯರ್ ವಕೀಲರು ನ್ಯಾಯವಾದಿ
ಕೋರ್ಟ್ ನ್ಯಾಯಾಲಯ
ಫ್ರೀ ಉಚಿತ
ಡಿಸ್ಕೌಂಟ್ ರಿಯಾಯಿತಿ ವಿನಾಯಿತಿ
ಹೆಲ್ಪ್ ಸಹಾಯ ನೆರವು
ರೂಮ್ ಕೊಠಡಿ ಕೋಣೆ
ಟೆಂಪರೇಚರ್ ಉಷ್ಣಾಂಶ ಉಷ್ಣತೆ ತಾಪಮಾನ
ರಿಜಿಸ್ಟರ್ ದಾಖಲೆ_ಪುಸ್ತಕ ನೋಂದಣಿ_ಪುಸ್ತಕ
ರಿಜಿಸ್ಟ್ರೇಷನ್ ನೋಂದಣಿ
ರೆಕಾರ್ಡ್ ದಾಖಲೆ
ಫೈಲ್ ಕಡತ
ಲೈಸೆನ್ಸ್ ಪರವಾನಗಿ
ರಿನೀವಲ್ ನವೀಕರಣ
ಟ್ರಾನ್ಸ್‌ಫರ್ ವರ್ಗಾವಣೆ
ರೇಷನ್ ಪಡಿತರ
ಇವತ್ತು ಇಂದು
ವರ್ಷಕ್ಕೊಮ್ಮೆ ವಾರ್ಷಿಕ
ಸಾವು ಮರಣ
ಬೀಗದಕೈ ಕೀಲಿ
ಸ್ಯಾಲರಿ ಸಂಬಳ ವೇತನ
ಗ್ಯಾರಂಟರ್ ಜಾಮೀನುದಾರ ಜಾಮೀನುದಾರರು
ಗೋಲ್ಡ್_ಲೋನ್ ಚಿನ್ನದ_ಸಾಲ
ಕಾರ್_ಲೋನ್ ವಾಹನ_ಸಾಲ
ಎಜುಕೇಶನ್_ಲೋನ್ ಶಿಕ್ಷಣ_ಸಾಲ
ಹೌಸ್_ಟ್ಯಾಕ್ಸ್ ಮನೆ_ಕಂದಾಯ ಮನೆ_ತೆರಿಗೆ ಆಸ್ತಿ_ತೆರಿಗೆ
ಪ್ರಾಪರ್ಟಿ ಆಸ್ತಿ
ಜಮೀನು ಭೂಮಿ
ಪವರ್_ಕಟ್ ವಿದ್ಯುತ್_ಕಡಿತ
ರಿಜಿಸ್ಟರ್ಡ್_ಪೋಸ್ಟ್ ನೋಂದಾಯಿತ_ಅಂಚೆ
ಪೋಸ್ಟ್‌ಮ್ಯಾನ್ ಅಂಚೆಯವರು
ವೇಟ್ ತೂಕ
ಕಣ್ಣು ನೇತ್ರ
ಹಲ್ಲು ದಂತ
ಸ್ಕಿನ್ ಚರ್ಮ
ಹಾರ್ಟ್ ಹೃದಯ
ಕಿಡ್ನಿ ಮೂತ್ರಪಿಂಡ
ಬೆಡ್ ಹಾಸಿಗೆ
ಊಟ ಆಹಾರ ಭೋಜನ
ಅಮ್ಮ ತಾಯಿ
ಅಪ್ಪ ತಂದೆ
ಫ್ಯಾಮಿಲಿ ಕುಟುಂಬ ಮನೆಯವರು
ಹೆಂಡತಿ ಪತ್ನಿ
ಮುಂಜಾನೆ ಬೆಳಿಗ್ಗೆ ಬೆಳಗ್ಗೆ
ಸಾಯಂಕಾಲ ಸಂಜೆ
"""
_TELUGU = """
అకౌంట్ ఖాతా
సేవింగ్స్ పొదుపు
కరెంట్_అకౌంట్ కరెంటు_ఖాతా చాలూ_ఖాతా
డిపాజిట్ ధరావతు
ఎఫ్‌డీ ఎఫ్‌డి ఫిక్స్‌డ్_డిపాజిట్ కాలపరిమితి_డిపాజిట్ స్థిర_డిపాజిట్
ఆర్‌డీ ఆర్‌డి రికరింగ్_డిపాజిట్ ఆవర్తన_డిపాజిట్
లోన్ అప్పు రుణం
హోమ్_లోన్ గృహ_రుణం ఇంటి_రుణం
ఇంట్రెస్ట్ వడ్డీ
ఈఎంఐ ఇన్‌స్టాల్‌మెంట్ కిస్తీ వాయిదా
బ్రాంచ్ బ్రాంచి శాఖ
కస్టమర్ వినియోగదారు ఖాతాదారు
ఛార్జ్ ఛార్జీ చార్జీ ఫీజు రుసుము
రేట్ రేటు | ధర
పెనాల్టీ ఫైన్ జరిమానా అపరాధ_రుసుము
బ్యాలెన్స్ నిల్వ
మినిమమ్ కనీస కనిష్ఠ
మ్యాక్సిమమ్ గరిష్ఠ గరిష్ట
క్యాష్ నగదు
పేమెంట్ చెల్లింపు
అమౌంట్ డబ్బు సొమ్ము | మొత్తం
రీఫండ్ వాపసు
ట్యాక్స్ | పన్ను
ఇన్‌కమ్ ఆదాయం
పెన్షన్ పింఛను పింఛన్
ఇన్సూరెన్స్ బీమా
సిగ్నేచర్ సంతకం
ఫారం ఫామ్ | దరఖాస్తు
అప్లికేషన్ దరఖాస్తు అర్జీ
డాక్యుమెంట్ కాగితం దస్తావేజు | పత్రం
సర్టిఫికెట్ సర్టిఫికేట్ ధృవీకరణ_పత్రం ధ్రువీకరణ_పత్రం ధ్రువపత్రం ధృవపత్రం
ఐడీ ఐడి ఐడీ_కార్డు ఐడి_కార్డు గుర్తింపు_కార్డు గుర్తింపు_పత్రం
అడ్రస్ చిరునామా
ప్రూఫ్ రుజువు | ఆధారం
జిరాక్స్ కాపీ నకలు | ప్రతి
నంబర్ నెంబర్ సంఖ్య
మొబైల్ ఫోన్ దూరవాణి
ఫోటో ఛాయాచిత్రం
రిసీట్ రసీదు
కంప్లైంట్ ఫిర్యాదు
ఆఫీస్ ఆఫీసు కార్యాలయం
స్టాఫ్ సిబ్బంది
టైమ్ టైం సమయం | వేళ
డేట్ తారీఖు తేదీ
లీవ్ సెలవు
టైం_టేబుల్ కాలపట్టిక
హాస్పిటల్ ఆసుపత్రి ఆస్పత్రి దవాఖానా
డాక్టర్ వైద్యుడు వైద్యులు
మెడిసిన్ మందు ఔషధం
ట్యాబ్లెట్ | మాత్ర
ఇంజెక్షన్ సూదిమందు | సూది
వ్యాక్సిన్ టీకా
టెస్ట్ పరీక్ష
రిపోర్ట్ నివేదిక
రిజల్ట్ ఫలితం
బ్లడ్ రక్తం
యూరిన్ మూత్రం
స్టూల్ | మలం
షుగర్ డయాబెటిస్ మధుమేహం చక్కెర_వ్యాధి
బీపీ బిపి బ్లడ్_ప్రెజర్ రక్తపోటు
టీబీ టిబి క్షయ
ఫీవర్ జ్వరం
డయేరియా విరేచనాలు అతిసారం
డెలివరీ కాన్పు ప్రసవం
ప్రెగ్నెంట్ గర్భిణి గర్భవతి
పేషెంట్ రోగి
ఆపరేషన్ శస్త్రచికిత్స
ఎమర్జెన్సీ అత్యవసరం
అడ్మిషన్ ప్రవేశం
స్కూల్ స్కూలు బడి పాఠశాల
క్లాస్ తరగతి
టీచర్ ఉపాధ్యాయుడు ఉపాధ్యాయులు
హెడ్‌మాస్టర్ ప్రిన్సిపాల్ ప్రధానోపాధ్యాయుడు ప్రధానోపాధ్యాయులు
స్టూడెంట్ విద్యార్థి
ఎగ్జామ్ పరీక్ష
టీసీ టిసి ట్రాన్స్‌ఫర్_సర్టిఫికెట్ బదిలీ_పత్రం
అటెండెన్స్ హాజరు
లైబ్రరీ గ్రంథాలయం
బుక్ పుస్తకం
యూనిఫాం ఏకరూప_దుస్తులు
హాస్టల్ వసతిగృహం వసతి_గృహం
స్కాలర్‌షిప్ ఉపకారవేతనం ఉపకార_వేతనం
ల్యాబ్ ప్రయోగశాల
డ్రైవర్ చోదకుడు
పోస్టాఫీసు పోస్టాఫీస్ పోస్ట్_ఆఫీస్ తపాలా_కార్యాలయం
పోస్ట్ తపాలా
లెటర్ ఉత్తరం లేఖ
కరెంట్ విద్యుత్తు విద్యుత్
కనెక్షన్ అనుసంధానం
వాటర్ నీరు నీళ్లు
రోడ్ రహదారి
షాప్ దుకాణం
లాయర్ న్యాయవాది వకీలు
కోర్టు న్యాయస్థానం
ఫ్రీ ఉచితం
డిస్కౌంట్ రాయితీ
హెల్ప్ సాయం సహాయం
రూమ్ గది
టెంపరేచర్ ఉష్ణోగ్రత
రిజిస్ట్రేషన్ నమోదు
లైసెన్స్ అనుమతిపత్రం
రెన్యువల్ పునరుద్ధరణ
ట్రాన్స్‌ఫర్ బదిలీ
ఊరు గ్రామం పల్లె
పొద్దున ఉదయం
పాప బిడ్డ
ఏడాది సంవత్సరం
చావు మరణం
జబ్బు వ్యాధి
తాళంచెవి తాళం_చెవి | తాళం
శాలరీ జీతం వేతనం
గ్యారంటర్ హామీదారు జామీనుదారు
గోల్డ్_లోన్ బంగారు_రుణం
కార్_లోన్ వాహన_రుణం
ఎడ్యుకేషన్_లోన్ విద్యా_రుణం
హౌస్_టాక్స్ ఇంటి_పన్ను ఆస్తి_పన్ను
ప్రాపర్టీ ఆస్తి
పొలం భూమి
పవర్_కట్ విద్యుత్_కోత కరెంట్_కోత
రిజిస్టర్డ్_పోస్ట్ నమోదిత_తపాలా
వెయిట్ బరువు తూకం
కన్ను కంటి నేత్ర
స్కిన్ చర్మ చర్మం
హార్ట్ గుండె హృదయం
కిడ్నీ మూత్రపిండం
బెడ్ మంచం | పడక
భోజనం ఆహారం అన్నం
అమ్మ తల్లి
నాన్న తండ్రి
ఫ్యామిలీ కుటుంబం
భర్త మొగుడు
భార్య పెళ్లాం
సాయంకాలం సాయంత్రం
"""


@dataclass(frozen=True)
class Synonym:
    """A word or phrase as it is written, and the stems of its words."""

    text: str
    stems: tuple[str, ...]


def synonyms_of(stems: tuple[str, ...]) -> tuple[Synonym, ...] | None:
    """What else the word or phrase of these stems is called; None where nothing is known of it."""
    return _all().get(stems)


@lru_cache(maxsize=1)
def _all() -> dict[tuple[str, ...], tuple[Synonym, ...]]:
    found: dict[tuple[str, ...], dict[tuple[str, ...], Synonym]] = {}
    for line in "".join((_ENGLISH, _HINDI, _KANNADA, _TELUGU)).strip().splitlines():
        said, _, written = line.partition("|")
        names, others = ([_synonym(each.replace("_", " ")) for each in part.split()] for part in (said, written))
        for name in names:
            known = found.setdefault(name.stems, {})
            known.update((each.stems, each) for each in (*names, *others) if each.stems != name.stems)
    return {stems: tuple(known.values()) for stems, known in found.items() if known}


def _synonym(text: str) -> Synonym:
    return Synonym(text, tuple(stem_of(normalise(word)) for word in text.split()))
