"""Recognisers for Aadhaar, cards, phones, accounts, PIN codes and dates of birth, by shape and nearby words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.core.privacy.findings import Finding, Kind
from app.core.privacy.labels import BEFORE, PLACE, Labels, branches
from app.core.privacy.places import PLACES
from app.core.privacy.plain_text import PlainText, plain_text
from app.core.privacy.words import ADDRESS, CURRENCY_BEFORE, MONTHS, OTHER, OTHER_DATE, QUANTITY_AFTER, word_list

# Each pattern begins with a digit and looks back from there, which lets the engine skip from digit to digit, and is
# bounded in length, so the time is linear in the text's.
_GAP = r"( ?[\-.] ?| {1,2})"
_RUN = re.compile(r"\d(?<!\d\d)\d{8,18}(?!\d)")
_IN_FOURS = re.compile(
    rf"\d(?<!\d\d)(?:\d{{3}}{_GAP}(?:\d{{4}}\1\d{{4}}(?:\1\d{{4}}(?:\1\d{{3}})?)?|\d{{6}}\1\d{{4,5}}|\d{{8}})|\d{{7}}{_GAP}\d{{4}})(?!\d)"
)
_IN_GROUPS = re.compile(r"\d(?<!\d\d)\d{1,7}(?:[ \-]\d{2,8}){1,5}(?!\d)")
_TEN = (  # what follows the first digit of a mobile number
    r"\d(?:\d{8}|\d{3}[ \-.]{1,2}\d{5}|\d[ \-.]{1,2}\d{3}[ \-.]{0,2}\d{4}|\d\d[ \-.]\d{3}[ \-.]\d{3}"
    r"|\d\d[ \-.]\d{6}|(?:[ \-.]\d\d){4})"
)
_MOBILE = re.compile(
    rf"\d(?<!\d\d)(?:(?<=[6-9]){_TEN}|(?<=0)(?:091)?[ \-]{{0,2}}[6-9]{_TEN}"
    rf"|(?<=9)1\)?[ \-.]{{0,2}}(?:\(?0\)?)?[6-9]{_TEN})(?!\d)"
)
_SEVEN = r"\d{1,3}\)?[ \-.]{0,3}[2-7]\d{2,3}[ \-.]?\d{3,4}"  # the rest of an area code and a number
_LANDLINE = re.compile(
    rf"\d(?<!\d\d)(?:(?<=[1-8]){_SEVEN}|(?<=0)(?:091[ \-]?)?[1-8]{_SEVEN}"
    rf"|(?<=9)1\)?[ \-.]{{0,2}}(?:\(?0\)?)?[1-8]{_SEVEN})(?!\d)"
)
_PREFIXES = ("", "0", "91", "910", "091", "0091")
_PLUS = re.compile(r"\(?\+ ?$|\($")
_ABROAD = re.compile(r"\+ ?(?!91)[1-9]\d{0,2}[ \-.]?\(?\d{1,4}\)?(?:[ \-.]?\d{2,5}){1,5}(?!\d)")
_PIN = re.compile(r"[1-9](?<!\d\d)\d\d ?\d{3}(?!\d)")
_DATE = re.compile(
    r"\d(?<!\d\d)\d?([/.\-] ?)\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|\d(?<!\d\d)\d{3}([/.\-])\d{1,2}\2\d{1,2}(?!\d)"
)
_NOT_DIGIT = re.compile(r"\D+")
_LETTER_BEFORE = re.compile(r"[A-Za-z_]$")
_AMOUNT_BEFORE = re.compile(rf"(?:{CURRENCY_BEFORE})|\d[.,:]$|[.,]\d$|(?<!\d{{4}})/$|[=@]$", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(rf"[,.]\d|[A-Za-z_@]|/\d{{1,4}}(?!\d)|{QUANTITY_AFTER}", re.IGNORECASE | re.VERBOSE)
_BEFORE_PIN = re.compile(r"[ ,.\-–():]{0,4}")
_CLAUSE_END = re.compile(r"[ .]{0,2}(?:$|[\n,.;:)|!?।])")

_CARD = re.compile(
    r"4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|(?:60|65|81|82)\d{14}|(?:508|353|356)\d{13}|3(?:0[0-5]|[68]\d)\d{11}|64[4-9]\d{13}|35(?:2[89]|[3-8]\d)\d{12}"
    r"|(?:50|5[6-8]|6\d)\d{14}(?:\d{3})?"
)
_POSTAL_ZONES = frozenset(zone for zones in PLACES for zone in zones.split()) | {"90", "99"}
_EARLIEST, _LATEST = 1900, 2099
_LONGEST_DATE = 30


def find_numbers(plain: PlainText, labels: Labels, ifsc_spans: list[tuple[int, int]]) -> Iterator[Finding]:
    """Findings in the plain text; they may overlap. `ifsc_spans` is where IFSC codes stand."""
    yield from _long_numbers(plain, labels, ifsc_spans)
    yield from _phones(plain, labels)
    yield from _pin_codes(plain, labels)
    yield from _birth_dates(plain, labels)


def digits_of(text: str) -> str:
    """The digits alone."""
    return _NOT_DIGIT.sub("", text)


def is_aadhaar(number: str) -> bool:
    """12 digits of an Aadhaar number or 16 of a virtual ID, with the right check digit."""
    from stdnum import verhoeff

    return number[0] in "23456789" and number != number[::-1] and int(verhoeff.checksum(number)) == 0


def is_card(number: str) -> bool:
    """A payment card's length, known first digits and check digit."""
    from stdnum import luhn

    return bool(_CARD.fullmatch(number)) and len(set(number)) > 1 and int(luhn.checksum(number)) == 0


def _long_numbers(plain: PlainText, labels: Labels, ifsc_spans: list[tuple[int, int]]) -> Iterator[Finding]:
    beside = _Beside(ifsc_spans)
    for pattern, findings in ((_RUN, _in_a_run), (_IN_FOURS, _in_fours), (_IN_GROUPS, _in_groups)):
        for match in pattern.finditer(plain.text):
            if _stands_alone(plain, labels, *match.span()):
                yield from findings(match, labels, beside)


def _in_a_run(match: re.Match[str], labels: Labels, beside: _Beside) -> Iterator[Finding]:
    return _long_number(*match.span(), match[0], labels, beside, grouped=False)


def _in_fours(match: re.Match[str], labels: Labels, beside: _Beside) -> Iterator[Finding]:
    number = digits_of(match[0])
    found = list(_long_number(*match.span(), number, labels, beside, grouped=True))
    yield from found
    if found or len(number) < 16:
        return
    for cut in (_cut, _cut_front):  # an Aadhaar number and four digits more, such as a year
        start, end = cut(match.string, *match.span(), 12)
        if is_aadhaar(part := digits_of(match.string[start:end])) and OTHER not in set(labels.near(start, end)):
            yield Finding(Kind.AADHAAR, start, end, part, checked=True)
            return


def _in_groups(match: re.Match[str], labels: Labels, beside: _Beside) -> Iterator[Finding]:
    start, end = match.span()
    number = digits_of(match[0])
    if not 9 <= len(number) <= 18 or _DATE.match(match.string, start):
        return
    name = labels.first_of(start, end, Kind.BANK_ACCOUNT, Kind.PHONE, Kind.AADHAAR, Kind.CARD, OTHER)
    if name == Kind.BANK_ACCOUNT or (not name and beside.near(start, end, 6 if _is_mobile(number) else 60)):
        yield Finding(Kind.BANK_ACCOUNT, start, end, number)


def _long_number(
    start: int, end: int, number: str, labels: Labels, beside: _Beside, *, grouped: bool
) -> Iterator[Finding]:
    length = len(number)
    possible: dict[str, bool] = {}  # kind -> whether a check digit agrees
    if length in (12, 16) and is_aadhaar(number):
        possible[Kind.AADHAAR] = True
    if 13 <= length <= 19 and is_card(number):
        possible[Kind.CARD] = True
    if 9 <= length <= 18:
        possible[Kind.BANK_ACCOUNT] = False
    for name in labels.near(start, end):
        if name in possible:
            yield Finding(Kind(name), start, end, number, checked=possible[name])
            return
        if name == Kind.PHONE and _is_mobile(number[-10:]) and length <= 12:
            return
        if name == OTHER and not (grouped and (Kind.CARD in possible or Kind.AADHAAR in possible)):
            return
    sure = [kind for kind in (Kind.CARD, Kind.AADHAAR) if kind in possible]
    if sure and (length != 16 or grouped or sure[0] is Kind.CARD):  # sixteen digits alone are too often something else
        if not (sure[0] is Kind.AADHAAR and not grouped and number.startswith("91") and _is_mobile(number[2:])):
            yield Finding(sure[0], start, end, number, checked=True)
    elif Kind.BANK_ACCOUNT in possible and beside.near(start, end, 6 if _is_mobile(number) else 60):
        yield Finding(Kind.BANK_ACCOUNT, start, end, number)


class _Beside:
    """Whether a number stands near an IFSC code."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts, self._ends = [start for start, _ in spans], [end for _, end in spans]

    def near(self, start: int, end: int, distance: int) -> bool:
        from bisect import bisect_left, bisect_right

        after, before = bisect_left(self._starts, end), bisect_right(self._ends, start) - 1
        return (after < len(self._starts) and self._starts[after] - end <= distance) or (
            before >= 0 and start - self._ends[before] <= distance
        )


def _cut(text: str, start: int, end: int, count: int) -> tuple[int, int]:
    """The span of the first `count` digits."""
    for position in range(start, end):
        count -= text[position].isdecimal()
        if not count:
            return start, position + 1
    return start, end


def _cut_front(text: str, start: int, end: int, count: int) -> tuple[int, int]:
    """The span of the last `count` digits."""
    for position in range(end - 1, start - 1, -1):
        count -= text[position].isdecimal()
        if not count:
            return position, end
    return start, end


def _stands_alone(plain: PlainText, labels: Labels, start: int, end: int) -> bool:
    """Whether it is a number of its own: no amount, no quantity, no part of a longer number or code."""
    before = plain.text[max(0, start - 8) : start]
    if _AMOUNT_BEFORE.search(before) or _AMOUNT_AFTER.match(plain.text, end):
        return False
    return not _LETTER_BEFORE.search(before) or labels.ends_at(start)


# --- phones -------------------------------------------------------------------------------------------------------


_RIVALS = (Kind.PHONE, Kind.BANK_ACCOUNT, Kind.CARD, Kind.MEDICAL_RECORD, OTHER)


@cache
def _indian() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Mobile and fixed-line numbers as the library's metadata has them; asking it for each number costs 30 µs."""
    import phonenumbers

    data = phonenumbers.PhoneMetadata.metadata_for_region("IN")
    assert data is not None
    assert data.mobile is not None
    assert data.fixed_line is not None
    mobile, fixed = data.mobile.national_number_pattern, data.fixed_line.national_number_pattern
    assert mobile is not None
    assert fixed is not None
    return re.compile(mobile), re.compile(fixed)


def _is_mobile(number: str) -> bool:
    return bool(_indian()[0].fullmatch(number))


def _is_landline(number: str) -> bool:
    return bool(_indian()[1].fullmatch(number))


def _phones(plain: PlainText, labels: Labels) -> Iterator[Finding]:
    text = plain.text
    for pattern, is_one in ((_MOBILE, _is_mobile), (_LANDLINE, _is_landline)):
        for match in pattern.finditer(text):
            start, end = match.span()
            written = digits_of(match[0])
            number = written[-10:]
            valid = is_one(number)
            if pattern is _LANDLINE and not (valid and written[:-10] in _PREFIXES):
                continue
            if opening := _PLUS.search(text, max(0, start - 3), start):
                start = opening.start()
            if not _stands_alone(plain, labels, start, end):
                continue
            name = labels.first_of(start, end, *_RIVALS)
            country = "+" in text[start : start + 2]
            sure = valid and (pattern is _MOBILE or len(written) > 10)
            if country or name == Kind.PHONE or (sure and name in ("", Kind.CARD)):
                yield Finding(Kind.PHONE, start, end, f"+91{number}")
    if "+" in text:
        yield from _phones_abroad(text)


def _phones_abroad(text: str) -> Iterator[Finding]:
    import phonenumbers

    for match in _ABROAD.finditer(text):
        try:
            number = phonenumbers.parse(match[0])
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            yield Finding(Kind.PHONE, match.start(), match.end(), value)


# --- PIN codes ----------------------------------------------------------------------------------------------------


def _pin_codes(plain: PlainText, labels: Labels) -> Iterator[Finding]:
    for match in _PIN.finditer(plain.text):
        start, end = match.span()
        zone = match[0][:2]
        if (
            zone in _POSTAL_ZONES
            and _stands_alone(plain, labels, start, end)
            and _in_address(plain, labels, start, end)
        ):
            yield Finding(Kind.PIN_CODE, start, end, digits_of(match[0]))


def _in_address(plain: PlainText, labels: Labels, start: int, end: int) -> bool:
    """A word for PIN code names it; or it follows a place in whose zone it lies; or it ends an address."""
    text = plain.text
    nearest = labels.first_of(start, end, Kind.PIN_CODE, OTHER, Kind.BANK_ACCOUNT)
    if nearest:
        return nearest == Kind.PIN_CODE
    follower = labels.starts_within(end, 3)
    ends_here = bool(_CLAUSE_END.match(text, end)) or (follower is not None and follower.name in (ADDRESS, PLACE))
    gap = text[max(0, start - 3) : start].rstrip()
    if not ends_here and not gap.endswith("-"):
        return False
    address = 0
    for label in labels.before(start, 80):
        if (
            label.name == PLACE
            and text[start : start + 2] in label.zones
            and _BEFORE_PIN.fullmatch(text, label.end, start)
        ):
            return True
        address += label.name in (ADDRESS, PLACE)
    return address > 0 and gap.endswith((",", "-"))


# --- dates of birth -----------------------------------------------------------------------------------------------


@cache
def _date_in_words() -> re.Pattern[str]:
    month = branches(plain_text(word).lower for word in word_list(MONTHS))
    return re.compile(
        rf"\d(?<!\d\d)\d?(?:st|nd|rd|th)?[ \-,/.]{{0,2}}{month}\.?[ \-,/.]{{1,2}}\d{{4}}(?!\d)"
        rf"|(?<![a-z\u0900-\u0dff]){month} \d\d?(?:st|nd|rd|th)?,? \d{{4}}(?!\d)"
    )


def _birth_dates(plain: PlainText, labels: Labels) -> Iterator[Finding]:
    seen = 0
    for label in labels.all:
        if label.name == Kind.BIRTH_DATE:
            begin, seen = max(seen, label.start - BEFORE), max(seen, label.end + BEFORE + _LONGEST_DATE)
            for pattern, text in ((_DATE, plain.text), (_date_in_words(), plain.lower)):
                for match in pattern.finditer(text, begin, seen):
                    start, end = match.span()
                    if (
                        _is_date(match[0])
                        and labels.first_of(start, end, Kind.BIRTH_DATE, OTHER_DATE) == Kind.BIRTH_DATE
                    ):
                        yield Finding(Kind.BIRTH_DATE, start, end, match[0])


def _is_date(text: str) -> bool:
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    if len(numbers) == 2:  # the month is a word
        day, year = numbers
        return 1 <= day <= 31 and _EARLIEST <= year <= _LATEST
    first, second, third = numbers
    if first > 31:
        first, third = third, first
    in_century = third <= 99 or _EARLIEST <= third <= _LATEST
    return in_century and 1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12
