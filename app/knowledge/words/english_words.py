"""Whether a word is usual in English, by the words that a vocabulary has whole: else it is a name, or as rare."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from string import ascii_lowercase
from typing import Protocol, runtime_checkable

from app.knowledge.words.terms import listed

_STEM = 3  # letters of a word without its ending, at least
_MISTYPED = 6  # letters of a word in which one may be wrong: of shorter ones any is near to another
_ENDINGS = listed(
    "s es ed d r er ers or ors ing ings ly al ally age able ible ment ments ness less ful ity ism ist ists"
)
# What people say at counters and clinics in India, and that vocabulary has not.
_ALSO = listed(
    """
    aadhaar affidavit ambulance anaemia annually appointment attest autopsy backache bandage banknote blister bonafide
    booster breastfeed canteen caste challan cheque chlorination condom constipation contraceptive courier crore
    diarrhoea discharge disconnection dizziness dizzy domicile dosage drainage envelope fasting feverish foreclosure
    fortnight fortnightly gauze godown guarantor haemoglobin headache helpline hostel immunisation immunise
    immunization indemnity inoperative inpatient instalment insure invigilator itch itching kerosene kilo kiosk lakh
    landline lozenge menstruation miscarriage moratorium mortgage mortuary municipality nausea newborn nominee
    notarise ointment otp outpatient overdraft overdue panchayat parcel passbook payee payer pensioner pharmacist
    photocopier photocopy pincode plaster postage potable premium prepay prepayment puncture quarterly rash ration
    reconnection refund reimburse reimbursement rupee saline scholarship sewage signatory sneezing sputum stipend
    stomachache stool stretcher subsidy surety swelling syllabus syringe syrup tahsildar taluk tariff tatkal timetable
    toddler toothache toothpaste tuition upto urine vaccinate vaccination voltage vomiting weekday wheelchair wheezing
    widower withdrawal xerox
    """
)


@runtime_checkable
class KnowsEnglish(Protocol):
    """An embedder that can tell usual words (embed.py)."""

    def english_words(self, words: Iterable[str], *, mistyped: bool = True) -> frozenset[str] | None: ...


def is_usual(word: str, has: Callable[[str], bool], *, mistyped: bool = True) -> bool:
    """Whether a normalised word, what it is a form of or, if `mistyped`, is meant for, is in the vocabulary."""
    return any(has(each) or each in _ALSO for each in _stems(word)) or (
        mistyped and len(word) >= _MISTYPED and any(map(has, edits(word)))
    )


def _stems(word: str) -> Iterator[str]:
    yield word
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if _STEM <= len(stem) < len(word):
            yield stem
            yield f"{stem}e"  # observable
            if stem[-1] == stem[-2]:
                yield stem[:-1]  # stopped
            if stem[-1] == "i":
                yield f"{stem[:-1]}y"  # happily, penalties


def edits(word: str, letters: str = ascii_lowercase) -> Iterator[str]:
    """The words with one of the letters more, one less or other, or two in the other order; the first one is right."""
    for at in range(1, len(word) + 1):
        head, rest = word[:at], word[at:]
        yield head + rest[1:]
        yield head + rest[1:2] + rest[:1] + rest[2:]
        for letter in letters:
            yield head + letter + rest
            yield head + letter + rest[1:]
