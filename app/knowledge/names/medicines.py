"""The names of medicines, in Latin letters or as they sound in an Indic script."""

from __future__ import annotations

import re
from functools import lru_cache

from app.core.typing.words import distance
from app.knowledge.words.sounds import LONGEST_ENDING, sound_of
from app.knowledge.words.terms import listed

# What clinics have most, and the endings of their kinds (WHO's stems of nonproprietary names).
_MEDICINES = listed("""
    acetaminophen acetazolamide aciclovir acyclovir adenosine adrenaline albendazole allopurinol aminophylline amikacin
    amiloride amiodarone amitriptyline amlodipine amoxicillin amphotericin ampicillin artemether artesunate
    ascorbic aspirin atenolol atorvastatin atropine azathioprine azithromycin baclofen beclomethasone benzathine
    betamethasone betahistine bisacodyl bisoprolol budesonide bupivacaine calcium captopril carbamazepine
    carbimazole carvedilol cefadroxil cefaclor cefixime cefotaxime cefpodoxime ceftazidime ceftriaxone cefuroxime
    cefalexin cephalexin cetirizine chloramphenicol chlorhexidine chloroquine chlorpheniramine chlorpromazine
    chlorthalidone cilnidipine cinnarizine ciprofloxacin clarithromycin clavulanate clindamycin clobetasol clonazepam
    clonidine clopidogrel clotrimazole cloxacillin clozapine codeine colchicine cotrimoxazole cyclophosphamide
    dapagliflozin dapsone deferasirox dexamethasone dextromethorphan dextrose diazepam diclofenac dicyclomine digoxin
    diltiazem dobutamine domperidone dopamine doxycycline drotaverine duloxetine enalapril enoxaparin ephedrine
    erythromycin escitalopram esomeprazole ethambutol ethamsylate etoricoxib famotidine fenofibrate fentanyl
    finasteride fluconazole fluoxetine fluticasone folic formoterol framycetin furosemide gabapentin gentamicin
    glibenclamide gliclazide glimepiride glipizide glyceryl griseofulvin haloperidol heparin hydralazine
    hydrochlorothiazide hydrocortisone hydroxychloroquine hydroxyzine hyoscine ibuprofen imipramine indapamide
    insulin iodine ipratropium isoniazid isosorbide itraconazole ivermectin ketamine ketoconazole ketorolac labetalol
    lactulose lamivudine lamotrigine levetiracetam levocetirizine levofloxacin levothyroxine lidocaine lignocaine
    linagliptin linezolid lisinopril lithium loperamide loratadine lorazepam losartan magnesium mannitol mebendazole
    mebeverine meropenem metformin methotrexate methyldopa methylergometrine methylprednisolone metoclopramide
    metoprolol metronidazole miconazole midazolam mifepristone minoxidil misoprostol montelukast morphine moxifloxacin
    mupirocin naloxone naproxen neomycin neostigmine nevirapine niacin nicotinamide nifedipine nimesulide
    nitrofurantoin nitroglycerin norethisterone norfloxacin nystatin ofloxacin olanzapine olmesartan omeprazole
    ondansetron ornidazole oseltamivir oxytocin pantoprazole paracetamol penicillin permethrin pethidine pheniramine
    phenobarbitone phenytoin pioglitazone piperacillin povidone pralidoxime praziquantel prazosin prednisolone
    prednisone pregabalin primaquine prochlorperazine progesterone promethazine propranolol
    propylthiouracil pyrazinamide  pyrimethamine quetiapine quinine rabeprazole ramipril ranitidine
    rifampicin rifaximin risperidone rivaroxaban rosuvastatin salbutamol serratiopeptidase sertraline sildenafil
    simvastatin sitagliptin spironolactone streptokinase streptomycin sucralfate sulfadiazine sulfasalazine sulphate
    sumatriptan tacrolimus tamsulosin telmisartan teneligliptin tenofovir terbinafine terbutaline tetracycline
    theophylline thiamine thyroxine ticagrelor tinidazole torsemide tramadol tranexamic trihexyphenidyl valproate
    valsartan vancomycin verapamil vildagliptin vitamin voglibose warfarin zidovudine zinc zolpidem
""")
_KINDS = re.compile(
    r"[a-z]{2,}(?:cillin|mycin|micin|azole|olol|pril|sartan|statin|cycline|floxacin|profen|amol|adol|vir|dipine|zepam"
    r"|semide|tidine|prazole|thiazide|triptan|gliptin|gliflozin|formin|setron|caine|barbital|barbitone|quine|bendazole"
    r"|parin|sone|solone|terol|fenac|coxib|zosin|lukast|mab|tinib)"
)
# In Indic letters these sound like usual words: application, parameters, boys, a change, a loss, a minute.
_LIKE_WORDS = listed("""
    benzathine cinnarizine clonidine colchicine fentanyl formoterol lidocaine morphine neomycin nystatin ofloxacin
    pethidine piperacillin sulphate
""")
_LONG = 4  # consonants of a medicine that a word of another script, or a misspelt one, must share with it
_FARTHEST = 2.5  # letters by which the latter may differ


def is_medicine(word: str) -> bool:
    """Whether a normalised word is the name of a medicine, in Latin letters or by its sound."""
    if word.isascii():
        return word in _MEDICINES or _KINDS.fullmatch(word) is not None
    return medicine_heard(word) is not None


def medicine_heard(word: str) -> str | None:
    """The sound of the medicine that a word of an Indic script names, endings aside."""
    if word.isascii():
        return None
    sound = sound_of(word)
    for each in _by_sound():
        ending = len(sound) - len(each)
        if sound.startswith(each) and ending <= (LONGEST_ENDING if len(each) > _LONG else 1):
            return each
    return None


def medicine_meant(word: str) -> str | None:
    """The medicine whose name a small word of Latin letters misspells, with the same consonants: cefixim, amoxycilin.

    By another letter it would be another medicine: saxagliptin is no sitagliptin.
    """
    if not word.isascii() or word in _MEDICINES or len(word) < _LONG:
        return None
    near = ((distance(word, each), each) for each in _by_sound().get(sound_of(word), ()))
    far, found = min(near, default=(_FARTHEST, ""))
    return found if far < _FARTHEST else None


@lru_cache(maxsize=1)
def _by_sound() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in _MEDICINES - _LIKE_WORDS:
        if len(sound := sound_of(each)) >= _LONG:
            found.setdefault(sound, []).append(each)
    return found
