"""Synonyms in English: a line for each thing, as synonyms.py reads them."""

from __future__ import annotations

ENGLISH = """
fd fixed_deposit term_deposit
rd recurring_deposit
sb_account savings_account savings_bank_account
zero_balance_account no_frills_account basic_savings_account
od overdraft
dd demand_draft
emi equated_monthly_instalment | instalment installment
instalment installment | emi
kyc know_your_customer
cif customer_id customer_number
neft national_electronic_funds
ppf public_provident_fund
pf epf employees_provident_fund
nsc national_savings_certificate
kcc kisan_credit_card
mis monthly_income_scheme
ssy sukanya_samriddhi
otp one_time_password
atm_card debit_card
atm cash_machine
netbanking net_banking internet_banking online_banking
chequebook cheque_book checkbook check_book
bounced_cheque dishonoured_cheque returned_cheque cheque_bounce cheque_return
passbook pass_book
bank_statement account_statement statement_of_account | statement
locker safe_deposit_box safe_deposit_locker
cashier teller
branch_manager bank_manager
dormant inoperative
co_borrower co_applicant
collateral | security
torn_note soiled_note mutilated_note damaged_note
fake_note counterfeit_note forged_note
deposit_slip pay_in_slip paying_in_slip | challan
withdrawal_slip withdrawal_form
fine_for | penalty_for
penalty late_fee | fine
fee charge
fare tariff | fee charge rate
price cost | rate charge fee
rent hire | charge
processing_fee processing_charge
in_charge incharge person_in_charge
salary wage
payslip pay_slip salary_slip
money_back | refund
discount concession rebate
exempt exemption | free
waiver waive waived | exemption
subsidy | subsidised subsidized
insurance_claim | claim
home_loan housing_loan house_loan
car_loan vehicle_loan
bike_loan two_wheeler_loan | vehicle_loan
student_loan study_loan education_loan
gold_loan jewel_loan jewellery_loan
farm_loan crop_loan agricultural_loan agriculture_loan
guarantor surety | guarantee
premature_closure premature_withdrawal early_closure close_early early_withdrawal | premature
prepay prepayment foreclosure preclosure pre_closure
close_account close_an_account close_my_account account_closure
open_account open_an_account account_opening
take_out_money withdraw_money cash_withdrawal | withdraw withdrawal
withdraw | withdrawal
withdrawal | withdraw
renew | renewal
renewal | renew renewed
cancel | cancellation
cancellation | cancel cancelled
complain | complaint grievance
complaint grievance
apply | application
application application_form
register enrol enroll | registration enrolment enrollment
registration enrolment enrollment
submit | submission
change_of_address address_change
name_change change_of_name
mistake | error correction
correction rectification
misplaced | lost loss
duplicate_copy second_copy | duplicate
last_date due_date closing_date deadline
payment | pay
paid | payment
tc transfer_certificate leaving_certificate school_leaving_certificate
ptm parents_meeting parent_teacher_meeting
timing opening_hours working_hours office_hours hours_of_operation business_hours | hours
timetable time_table | schedule
lunch_break lunch_hour lunch_time
holiday vacation | closed
exam examination
hall_ticket admit_card
revaluation re_evaluation rechecking
headmaster headmistress head_teacher | principal
marks_card marksheet mark_sheet report_card progress_report progress_card
bonafide bona_fide
midday_meal mid_day_meal school_lunch
textbook text_book
canteen cafeteria | mess
hostel dormitory boarding_house
uniform school_dress
scholarship | stipend
sick_leave medical_leave
phone telephone | mobile
cellphone mobile | phone
helpline help_line toll_free customer_care
email e_mail
photocopy xerox xerox_copy | copy
attested_copy certified_copy true_copy
photograph photo
identity_card id_card
identity_proof id_proof proof_of_identity | identity_card id_card
address_proof proof_of_address proof_of_residence residence_proof
age_proof proof_of_age
income_proof proof_of_income salary_proof
papers | documents
signature | sign
thumb_impression thumbprint thumb_print
nominee | nomination
elderly senior_citizen
handicapped disabled differently_abled person_with_disability
disability handicap
queue | line
counter | window
licence license
courier | parcel
registered_post registered_letter registered_mail registered_article
money_order emo
postman mail_carrier
pincode pin_code postal_code zip_code
addressee recipient
ration_shop fair_price_shop fps
pds public_distribution_system
bpl below_poverty_line
apl above_poverty_line
nrega mgnrega mnrega
lpg cooking_gas
gas_cylinder lpg_cylinder
caste_certificate community_certificate
domicile_certificate residence_certificate residential_certificate
rtc pahani record_of_rights
sarpanch village_head panchayat_president gram_pradhan
village_accountant patwari talati lekhpal
tahsildar tehsildar
taluk taluka tehsil
district_collector district_magistrate | collector
pdo panchayat_development_officer
borewell bore_well tubewell tube_well
toilet latrine lavatory
drainage sewer | drain
streetlight street_light street_lamp
garbage waste rubbish
drinking_water potable_water
property_tax house_tax
power_cut power_outage outage power_failure load_shedding
electricity_bill power_bill light_bill current_bill
electricity | power_supply
lineman wireman
disconnect disconnected | disconnection
reconnect reconnected | reconnection
lawyer advocate attorney
hearing_date date_of_hearing next_hearing
adjourned adjournment | postponed
affidavit sworn_statement
legal_heir | heir successor
alimony | maintenance
fir first_information_report
legal_aid legal_services
power_of_attorney poa
opd outpatient out_patient
ipd inpatient in_patient
phc primary_health_centre primary_health_center
chc community_health_centre community_health_center
health_centre health_center
ors oral_rehydration_salts oral_rehydration_solution
bp blood_pressure
high_bp high_blood_pressure hypertension
low_bp low_blood_pressure hypotension
tb tuberculosis
ecg electrocardiogram
ultrasound sonography ultrasonography usg | scan
xray x_ray radiograph
blood_test blood_examination
urine_test urine_examination
stool_test stool_examination
blood_group blood_type
cbc blood_count complete_blood_count
diabetes | blood_sugar sugar
sugar_patient sugar_disease | diabetic diabetes
sugar_test glucose_test blood_glucose | blood_sugar
low_sugar low_blood_sugar hypoglycaemia hypoglycemia
high_sugar high_blood_sugar hyperglycaemia hyperglycemia
pill tablet
jab shot | injection vaccine vaccination immunisation immunization
vaccination immunisation immunization vaccine
booster booster_dose
kid child
toddler | child
newborn new_born neonate newborn_baby
baby infant
premature_baby preterm_baby preterm
expecting_a_baby expectant_mother pregnant_woman pregnant_women pregnant_lady | pregnant
doctor physician medical_officer
dentist dental
eye_doctor eye_specialist ophthalmologist ophthalmology | eye
skin_doctor skin_specialist dermatologist dermatology | skin
bone_doctor orthopaedics orthopedic
heart_doctor heart_specialist cardiologist cardiology
paediatrician pediatrician paediatrics children_s_doctor child_specialist
gynaecologist gynecologist gynaecology lady_doctor
psychiatrist mental_doctor psychiatry
asha asha_worker
lab laboratory
chemist pharmacy medical_store medical_shop drug_store
drug medicine
operation surgery
icu intensive_care
physio physiotherapy
checkup check_up | examination
sick | ill illness
fever | temperature
feverish | fever
high_fever high_temperature
common_cold runny_nose | cold
phlegm sputum
sore_throat throat_pain
headache head_ache
stomach_ache stomachache tummy_ache stomach_pain abdominal_pain
backache back_ache back_pain
toothache tooth_ache tooth_pain
earache ear_ache ear_pain
period_pain menstrual_pain menstrual_cramps
menstruation menses monthly_period | period
sanitary_pad sanitary_napkin
loose_motion loose_stool diarrhoea diarrhea
blood_in_stool bloody_stool bloody_diarrhoea dysentery
puke vomit | vomiting
nausea nauseous queasy
dizzy dizziness giddy giddiness
fainted fainting unconscious unconsciousness
seizure convulsion | fits
having_fits gets_fits got_fits | seizure convulsion
breathless breathlessness shortness_of_breath breathing_difficulty difficulty_in_breathing difficulty_breathing
wheeze wheezing | asthma
swelling swollen oedema edema
itch itching itchy
abscess | boil
bleeding haemorrhage hemorrhage
nosebleed nose_bleed bleeding_nose
fracture broken_bone
scald | burn
dog_bite | animal_bite
snakebite snake_bite
anti_rabies rabies_vaccine | arv
antivenom anti_venom asv
lockjaw | tetanus
chickenpox chicken_pox varicella
whooping_cough pertussis
german_measles rubella
anaemia anemia low_haemoglobin low_hemoglobin
haemoglobin hemoglobin hb
iron_tablet ifa iron_folic_acid
piles haemorrhoids hemorrhoids
uti urinary_infection urinary_tract_infection
heart_attack myocardial_infarction
paralysis | stroke
heatstroke heat_stroke sunstroke sun_stroke
conjunctivitis eye_flu pink_eye red_eye
ringworm fungal_infection tinea
mental_illness | psychiatric
antenatal prenatal anc
postnatal pnc
labour_pain labor_pain
childbirth | delivery labour
edd expected_date_of_delivery
caesarean cesarean c_section lscs
abortion mtp termination_of_pregnancy
breastfeeding breast_feeding breastfeed breast_feed
breast_milk mother_s_milk
complementary_feeding weaning
family_planning contraception birth_control
copper_t iud iucd
tubectomy tubal_ligation female_sterilisation female_sterilization
vasectomy male_sterilisation male_sterilization
malnutrition undernutrition malnourished undernourished
painkiller pain_killer analgesic
acidity heartburn acid_reflux
drip iv_fluid intravenous_fluid | saline
ointment | cream
spectacles eyeglasses
discharge_summary discharge_card
postmortem post_mortem autopsy
ayushman_card ayushman_bharat pmjay
died death deceased
a_fine | penalty
the_fine | penalty
any_fine | penalty
what_fine | penalty
much_fine | penalty
hand_in | submit submission
throw_up | vomit vomiting
passed_away | died death deceased
old_people | elderly senior_citizen
passed_out | fainted unconscious
"""
