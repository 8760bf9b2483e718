"""Masked text keeps its length and shape, and shows no more than what tells one from another."""

import pytest

from app.core.privacy import Kind, find, mask
from benchmarks.privacy import read_sentences


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Aadhaar 2341 2341 2346.", "Aadhaar XXXX XXXX 2346."),
        ("ಆಧಾರ್ ೨೩೪೧-೨೩೪೧-೨೩೪೬", "ಆಧಾರ್ XXXX-XXXX-೨೩೪೬"),
        ("card 4111 1111 1111 1111", "card XXXX XXXX XXXX 1111"),
        ("खाता 12345678901 में", "खाता XXXXXXX8901 में"),
        ("+91 98765-43210", "+XX XXXXX-X3210"),
        ("PAN ABCPE1234F", "PAN XXXXXXXXXF"),
        ("IFSC SBIN0001234", "IFSC SBINXXXXXXX"),
        ("lakshmi.d@gmail.com", "lXXXXXXXX@gmail.com"),
        ("x@gmail.com", "X@gmail.com"),
        ("lakshmi@ybl", "lXXXXXX@ybl"),
        ("PIN 560001", "PIN 560XXX"),
        ("DOB 12/03/1985", "DOB XX/XX/1985"),
        ("DOB 1985-03-12", "DOB 1985-XX-XX"),
        ("DOB 12/03/85", "DOB XX/XX/XX"),
        ("जन्म 12 मार्च 1985", "जन्म XX XXXXX 1985"),
        ("UHID OP/2024/12345", "UHID XX/XXXX/XX345"),
    ],
)
def test_what_is_left_to_see(text: str, masked: str) -> None:
    assert mask(text, find(text)) == masked


def test_only_the_findings_given_are_masked() -> None:
    text = "9876543210, lakshmi@gmail.com"
    phones = [finding for finding in find(text) if finding.kind is Kind.PHONE]
    assert mask(text, phones) == "XXXXXX3210, lakshmi@gmail.com"
    assert mask(text, []) == text


def test_masked_text_is_as_long_and_nothing_is_found_in_it_again() -> None:
    for sentence in read_sentences():
        findings = find(sentence.text)
        masked = mask(sentence.text, findings)
        assert len(masked) == len(sentence.text)
        assert find(masked) == []
        kept = masked
        for finding in reversed(findings):
            kept = kept[: finding.start] + sentence.text[finding.start : finding.end] + kept[finding.end :]
        assert kept == sentence.text
