"""Makes sentences.tsv from templates.txt: made-up numbers with right check digits, in scripts and shapes of use.

    python tests/personal_data_maker.py

No number is taken from anywhere: all come from one seeded generator. A made-up number may still be somebody's, as any
random one may. Each line is `tune|held`, the language and the sentence; `[[kind:text]]` is to be found.
"""

from __future__ import annotations

import random
import re
import string
from pathlib import Path

import phonenumbers
from stdnum import luhn, verhoeff

HERE = Path(__file__).parent / "app" / "core" / "privacy"
TEMPLATES, SENTENCES = HERE / "templates.txt", HERE / "sentences.tsv"
SEED = 20261125
TIMES = 2  # sentences made from a template with numbers in it
KINDS = {  # placeholder -> kind; others are their own kind
    "vid": "aadhaar",
    "account": "bank_account",
    "mobile": "phone",
    "landline": "phone",
    "pin": "pin_code",
    "upi": "upi_id",
    "voter": "voter_id",
    "licence": "driving_licence",
    "birth": "birth_date",
    "birth_words": "birth_date",
    "record": "medical_record",
    "abha": "medical_record",
}
ZERO = {"hi": "०", "kn": "೦", "te": "౦"}
SPACES = [" "] * 6 + ["-"] * 4 + ["\u00a0", "\u2009", "\u2011", "–"]
MONTHS = {
    "en": ["January", "March", "Aug", "december"],
    "hi": ["जनवरी", "मार्च", "अगस्त", "दिसंबर"],
    "kn": ["ಜನವರಿ", "ಮಾರ್ಚ್", "ಆಗಸ್ಟ್", "ಡಿಸೆಂಬರ್"],
    "te": ["జనవరి", "మార్చి", "ఆగస్టు", "డిసెంబర్"],
}
BASE36 = string.digits + string.ascii_uppercase


class Maker:
    """Numbers of every kind, for one language."""

    def __init__(self, chance: random.Random, language: str) -> None:
        self.chance, self.language = chance, language

    def digits(self, count: int, first: str = string.digits) -> str:
        return self.chance.choice(first) + "".join(self.chance.choices(string.digits, k=count - 1))

    def letters(self, count: int) -> str:
        return "".join(self.chance.choices(string.ascii_uppercase, k=count))

    def one(self, *choices: str) -> str:
        return self.chance.choice(choices)

    def grouped(self, number: str, *sizes: int) -> str:
        """The number in groups of these sizes with one separator, or in one piece."""
        if self.chance.random() < 0.4:
            return number
        groups, separator = [], self.chance.choice(SPACES)
        for size in sizes:
            groups.append(number[:size])
            number = number[size:]
        return separator.join(groups)

    def in_script(self, text: str) -> str:
        """Sometimes with the language's own digits, full-width ones, or an invisible joiner inside."""
        roll = self.chance.random()
        if self.language in ZERO and roll < 0.4:
            text = "".join(chr(ord(ZERO[self.language]) + int(c)) if c in string.digits else c for c in text)
        elif roll > 0.95:
            text = "".join(chr(ord(c) + 0xFEE0) if c in string.digits else c for c in text)
        if self.chance.random() < 0.06:
            middle = len(text) // 2
            text = text[:middle] + self.one("\u200d", "\u200c", "\u200b", "\u2060") + text[middle:]
        return text

    def aadhaar(self) -> str:
        body = self.digits(11, "23456789")
        return self.in_script(self.grouped(body + verhoeff.calc_check_digit(body), 4, 4, 4))

    def not_aadhaar(self) -> str:
        body = self.digits(11, "23456789")
        right = int(verhoeff.calc_check_digit(body))
        return self.grouped(body + str((right + self.chance.randrange(1, 10)) % 10), 4, 4, 4)

    def vid(self) -> str:
        while True:
            body = self.digits(15, "23456789")
            number = body + verhoeff.calc_check_digit(body)
            if not luhn.is_valid(number):
                return self.in_script(self.grouped(number, 4, 4, 4, 4))

    def card(self) -> str:
        prefix = self.one("4", "4", "51", "55", "2221", "6521", "508", "607", "8172", "34", "37", "36")
        length = {"34": 15, "37": 15, "36": 14}.get(prefix, 16)
        body = prefix + self.digits(length - 1 - len(prefix))
        number = body + luhn.calc_check_digit(body)
        sizes = {15: (4, 6, 5), 14: (4, 6, 4)}.get(length, (4, 4, 4, 4))
        return self.in_script(self.grouped(number, *sizes))

    def not_card(self) -> str:
        while True:
            number = self.digits(16, "456")
            if not luhn.is_valid(number) and not verhoeff.is_valid(number):
                return self.grouped(number, 4, 4, 4, 4)

    def pan(self) -> str:
        number = (
            f"{self.letters(3)}{self.one(*'PPPPCHFT')}{self.letters(1)}{self.digits(4, '123456789')}{self.letters(1)}"
        )
        return number.lower() if self.chance.random() < 0.12 else number

    def ifsc(self) -> str:
        bank = self.one("SBIN", "HDFC", "ICIC", "CNRB", "KARB", "UBIN", "BARB", "PKGB", "APGV", "IPOS", "UTIB", "IOBA")
        code = f"{bank}0{self.digits(6)}"
        return code.lower() if self.chance.random() < 0.1 else code

    def account(self) -> str:
        number = self.digits(self.chance.choice([9, 10, 11, 11, 12, 13, 14, 15, 16, 17]), "123456789")
        if self.chance.random() < 0.15 and len(number) > 10:
            number = " ".join([number[:4], number[4:8], number[8:]])
        return self.in_script(number)

    def mobile(self) -> str:
        while True:
            number = self.digits(10, "6789")
            if phonenumbers.is_valid_number(phonenumbers.parse(number, "IN")):
                break
        body = self.one(number, number, f"{number[:5]} {number[5:]}", f"{number[:5]}-{number[5:]}",
                        f"{number[:3]} {number[3:6]} {number[6:]}",
                        f"{number[:4]} {number[4:7]} {number[7:]}")  # fmt: skip
        prefix = self.one("", "", "", "+91 ", "+91-", "+91", "91 ", "0", "(+91) ")
        return self.in_script(prefix + body)

    def landline(self) -> str:
        code = self.one("80", "22", "40", "11", "836", "831", "866", "522", "755")
        number = f"{self.one(*'24')}{self.digits(9 - len(code))}"
        while not phonenumbers.is_valid_number(phonenumbers.parse(code + number, "IN")):
            number = f"{self.one(*'24')}{self.digits(9 - len(code))}"
        return self.in_script(self.one(f"0{code}-{number}", f"0{code} {number}", f"(0{code}) {number}",
                                       f"+91 {code} {number}",
                                       f"0{code} {number[:4]} {number[4:]}"))  # fmt: skip

    def email(self) -> str:
        name = self.one("lakshmi", "s.reddy", "meena_k", "ramesh+lab", "DR.RAO", "anil-kumar", "x")
        place = self.one("gmail.com", "example.org", "mail.clinic.in", "ksb.co.in", "Yahoo.Co.In", "aiims.edu")
        return f"{name}{self.one('', '7', '1984')}@{place}"

    def upi(self) -> str:
        name = self.one("lakshmi", "meena.k", self.digits(10, "6789"), "ramesh-1", "shop123", "q" + self.digits(8))
        return f"{name}@{self.one('ybl', 'okaxis', 'oksbi', 'okhdfcbank', 'paytm', 'upi', 'apl', 'ibl', 'axl', 'sbi')}"

    def gstin(self) -> str:
        pan = f"{self.letters(3)}{self.one(*'PCF')}{self.letters(1)}{self.digits(4, '123456789')}{self.letters(1)}"
        body = f"{self.one('29', '36', '37', '09', '27')}{pan}{self.one('1', '2')}Z"
        return body + luhn.calc_check_digit(body, BASE36)

    def pin(self, zone: str) -> str:
        number = f"{zone}{self.digits(4)}"
        return self.in_script(self.one(number, number, f"{number[:3]} {number[3:]}"))

    def passport(self) -> str:
        number = f"{self.one(*'JKLMNPRSTUVZ')}{self.digits(7, '123456789')}"
        return f"{number[0]} {number[1:]}" if self.chance.random() < 0.2 else number

    def voter(self) -> str:
        body = self.digits(6)
        return f"{self.letters(3)}{body}{luhn.calc_check_digit(body)}"

    def licence(self) -> str:
        area = self.one("KA", "AP", "TS", "DL", "UP", "MH") + f"{self.chance.randrange(1, 60):02d}"
        year, number = str(self.chance.randrange(1985, 2025)), self.digits(7)
        return self.one(f"{area} {year}{number}", f"{area}{year}{number}", f"{area[:2]}-{area[2:]}{year}{number}",
                        f"{area[:2]}-{area[2:]}-{year}-{number}")  # fmt: skip

    def birth(self) -> str:
        day, month, year = self.chance.randrange(1, 29), self.chance.randrange(1, 13), self.chance.randrange(1930, 2024)
        return self.in_script(self.one(f"{day:02d}/{month:02d}/{year}", f"{day:02d}-{month:02d}-{year}",
                                       f"{day}.{month}.{year}", f"{year}-{month:02d}-{day:02d}",
                                       f"{day:02d}/{month:02d}/{year % 100:02d}"))  # fmt: skip

    def birth_words(self) -> str:
        day, year = self.chance.randrange(1, 29), self.chance.randrange(1930, 2024)
        month = self.chance.choice(MONTHS[self.language])
        shapes = [f"{day} {month} {year}", f"{day} {month}, {year}"]
        if self.language == "en":
            shapes += [f"{month} {day}, {year}", f"{day}th {month} {year}"]
        return self.one(*shapes)

    def record(self) -> str:
        return self.one(self.digits(8), f"OP/2024/{self.digits(5)}", f"AH{self.digits(7)}", f"2024-{self.digits(6)}",
                        f"KIMS.{self.digits(8)}", f"{self.digits(5)}/24")  # fmt: skip

    def abha(self) -> str:
        number = "91" + self.digits(12)
        return self.in_script(self.one(f"{number[:2]}-{number[2:6]}-{number[6:10]}-{number[10:]}", number))


PLACEHOLDER = re.compile(r"\{(!?)(\w+)(?::(\d+))?\}")


def sentences() -> list[str]:
    """All lines of sentences.tsv."""
    chance = random.Random(SEED)
    made = []
    templates = [line for line in TEMPLATES.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    for number, template in enumerate(templates):
        language, text = template.split(" ", 1)
        maker = Maker(chance, language)

        def fill(match: re.Match[str], maker: Maker = maker) -> str:
            wrong, name, zone = match.groups()
            if wrong:
                return str(getattr(maker, f"not_{name}")())
            value = maker.pin(zone) if zone else getattr(maker, name)()
            return f"[[{KINDS.get(name, name)}:{value}]]"

        split = "held" if number % 3 == 2 else "tune"
        times = TIMES if re.search(r"\{[a-z]", text) else 1
        made += [f"{split}\t{language}\t{PLACEHOLDER.sub(fill, text)}" for _ in range(times)]
    return made


if __name__ == "__main__":
    SENTENCES.write_text("\n".join(sentences()) + "\n", encoding="utf-8")
