"""Synonyms in English: a line for each thing, as synonyms.py reads them."""

from __future__ import annotations

ENGLISH = """
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
