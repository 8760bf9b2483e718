"""Names of profiles and of the kinds of personal data, for people. QtCore only: the terminal uses it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.core.privacy.findings import Kind
from app.core.profiles.profiles import DEFAULT, Profile
from app.ui.wording.error_entry import QT_TRANSLATE_NOOP

CONTEXT = "PersonalData"


_NAMES = {
    Kind.AADHAAR: QT_TRANSLATE_NOOP("PersonalData", "Aadhaar number"),
    Kind.PAN: QT_TRANSLATE_NOOP("PersonalData", "PAN"),
    Kind.IFSC: QT_TRANSLATE_NOOP("PersonalData", "IFSC code"),
    Kind.BANK_ACCOUNT: QT_TRANSLATE_NOOP("PersonalData", "Bank account number"),
    Kind.CARD: QT_TRANSLATE_NOOP("PersonalData", "Card number"),
    Kind.PHONE: QT_TRANSLATE_NOOP("PersonalData", "Phone number"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("PersonalData", "E-mail address"),
    Kind.PIN_CODE: QT_TRANSLATE_NOOP("PersonalData", "PIN code of an address"),
    Kind.UPI_ID: QT_TRANSLATE_NOOP("PersonalData", "UPI ID"),
    Kind.GSTIN: QT_TRANSLATE_NOOP("PersonalData", "GST number"),
    Kind.PASSPORT: QT_TRANSLATE_NOOP("PersonalData", "Passport number"),
    Kind.VOTER_ID: QT_TRANSLATE_NOOP("PersonalData", "Voter ID"),
    Kind.DRIVING_LICENCE: QT_TRANSLATE_NOOP("PersonalData", "Driving licence number"),
    Kind.BIRTH_DATE: QT_TRANSLATE_NOOP("PersonalData", "Date of birth"),
    Kind.MEDICAL_RECORD: QT_TRANSLATE_NOOP("PersonalData", "Patient or hospital number"),
}


def kind_name(kind: Kind) -> str:
    """The kind in the language that is spoken now."""
    return QCoreApplication.translate(CONTEXT, _NAMES[kind])


def kind_names(kinds: Iterable[Kind]) -> str:
    """The kinds in one line."""
    return ", ".join(map(kind_name, kinds))


def profile_label(profile: Profile) -> str:
    """The name that was given, and in the language of the moment that of the one which nobody has named."""
    if profile.name == DEFAULT:
        return QCoreApplication.translate("Profile", "First profile")
    return profile.name
