"""What is found: the kinds of personal data, and where one stands in a text."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Stable names: part of the command line's JSON. Of two that overlap, the one named first here is kept."""

    GSTIN = "gstin"
    EMAIL = "email"
    UPI_ID = "upi_id"
    DRIVING_LICENCE = "driving_licence"
    IFSC = "ifsc"
    PAN = "pan"
    PASSPORT = "passport"
    VOTER_ID = "voter_id"
    MEDICAL_RECORD = "medical_record"  # UHID, MRN, OP/IP number, ABHA number
    CARD = "card"
    AADHAAR = "aadhaar"  # and the 16-digit virtual ID that stands for one
    BIRTH_DATE = "birth_date"
    PHONE = "phone"
    BANK_ACCOUNT = "bank_account"
    PIN_CODE = "pin_code"


@dataclass(frozen=True)
class Finding:
    """Personal data at text[start:end], in code points.

    `value` is in plain form: ASCII digits, no separators, codes in capitals. `checked` says that a check digit of
    the number agrees, which nine of ten numbers of that shape fail by chance; not that the number is in use.
    """

    kind: Kind
    start: int
    end: int
    value: str
    checked: bool = False
