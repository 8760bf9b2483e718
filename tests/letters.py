"""Everything that may have to be written in the four languages: letters, joined letters, signs, figures, symbols."""

import itertools
import json
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.settings import Language

ROOT = Path(__file__).parent.parent
JOINER, NON_JOINER = "\u200d", "\u200c"


@dataclass(frozen=True)
class Script:
    """Where a script lies in Unicode. The blocks are laid out alike: an offset means the same letter in each."""

    start: int
    clusters: str  # three consonants and a vowel sign, as one syllable

    def at(self, offset: int) -> str:
        return chr(self.start + offset)

    def assigned(self, first: int, last: int) -> list[str]:
        return [self.at(each) for each in range(first, last + 1) if unicodedata.name(self.at(each), "")]

    @property
    def vowels(self) -> list[str]:
        return self.assigned(0x05, 0x14)

    @property
    def consonants(self) -> list[str]:
        return self.assigned(0x15, 0x39)

    @property
    def signs(self) -> list[str]:
        """Vowel signs, candrabindu, anusvara and visarga."""
        return self.assigned(0x01, 0x03) + self.assigned(0x3E, 0x4C)

    @property
    def virama(self) -> str:
        return self.at(0x4D)

    @property
    def digits(self) -> list[str]:
        return self.assigned(0x66, 0x6F)


SCRIPTS = {
    Language.HINDI: Script(0x0900, "स्त्री राष्ट्र मत्स्य संस्कृत ज्योत्स्ना लक्ष्म्या"),
    Language.KANNADA: Script(0x0C80, "ಸ್ತ್ರೀ ರಾಷ್ಟ್ರ ಮತ್ಸ್ಯ ಸಂಸ್ಕೃತ ಜ್ಯೋತ್ಸ್ನಾ ಲಕ್ಷ್ಮ್ಯಾ"),
    Language.TELUGU: Script(0x0C00, "స్త్రీ రాష్ట్ర మత్స్య సంస్కృత జ్యోత్స్నా లక్ష్మ్యా"),
}

NUKTA = "क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़ ಜ಼ ಫ಼ ऩ ऱ ऴ क\u093c ज\u093c फ\u093c"
SIGNS = "। ॥ ॰ ऽ ಽ ఽ ॐ ₹ \u0950"
PUNCTUATION = (
    "! \" # $ % & ' ( ) * + , - . / : ; < = > ? @ [ \\ ] ^ _ ` { | } ~ ‘ ’ “ ” – — … • · § © ® ™ ° ¶ † ‡ ‰ « » ‹ ›"
)
LATIN = "é è ü ñ ç á í ó ú à â ê î ô û ö ä ß ø å Æ œ ł š ž ī ā ū ṭ ḍ ṇ ś ṣ ṛ"
CURRENCY = "€ £ ¥ ¢ ₹ $"
# What models and Markdown are likely to write. Beyond it (emoji) the system's own fonts stand in.
SYMBOLS = "← ↑ → ↓ ↔ ⇒ ⇐ ⇔ ✓ ✔ ✗ ✘ ■ □ ▪ ▫ ● ○ ◦ ‣ ▶ ◀ ▲ ▼ ★ ☆ ☐ ☑ ☒"
MATHS = (
    "± × ÷ ≈ ≠ ≤ ≥ ≡ ∞ √ ∑ ∏ ∫ ∂ ∆ ∇ ∈ ∉ ⊂ ∪ ∩ ∧ ∨ ¬ ∀ ∃ ∅ ½ ¼ ¾ ² ³ ¹ ⁰ ⁴ ₀ ₁ ₂ µ π Ω α β γ δ θ λ μ σ φ ω Δ Σ − ∙ ⋅"
)


def alphabet(language: Language) -> Iterator[str]:
    """All that the script of a language can be asked to show, a line each."""
    script = SCRIPTS[language]
    yield " ".join(script.vowels)
    yield " ".join(script.consonants)
    yield " ".join(vowel + sign for vowel in script.vowels for sign in script.assigned(0x01, 0x03))
    for consonant in script.consonants:
        yield " ".join(consonant + sign for sign in script.signs)
        yield " ".join(consonant + script.virama + other for other in script.consonants)
        yield consonant + script.virama
        for joiner in (JOINER, NON_JOINER):
            yield " ".join(consonant + script.virama + joiner + other for other in script.consonants[::5])
    for sign in script.signs:  # on a joined pair, where the sign has to make room
        first, second = script.at(0x15), script.at(0x37)
        yield first + script.virama + second + sign
    yield script.clusters
    yield " ".join(script.digits)


def symbols() -> Iterator[str]:
    """What is of no language."""
    yield from (NUKTA, SIGNS, PUNCTUATION, LATIN, CURRENCY, SYMBOLS, MATHS)
    yield "".join(map(chr, range(0x20, 0x7F)))
    yield "".join(map(chr, range(0xA0, 0x180)))


def catalogue_texts() -> Iterator[str]:
    """Every string of the interface, in all languages."""
    for path in sorted((ROOT / "i18n").glob("*.ts")):
        for message in ET.parse(path).getroot().iter("message"):
            yield from (text for part in message.iter() if (text := (part.text or "").strip()))


def shown_files() -> Iterator[str]:
    """Texts that come with the program."""
    for path in sorted((ROOT / "assets" / "packs").rglob("*.md")):
        yield path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "assets" / "typing").glob("*.tsv")):
        yield path.read_text(encoding="utf-8")
    for path in [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"]:
        yield path.read_text(encoding="utf-8")


def evaluation_texts(folder: Path) -> Iterator[str]:
    """Passages and questions of the evaluation sets, as far as they lie in the folder."""
    for path in sorted(folder.rglob("*.json")):
        yield from _strings(json.loads(path.read_text(encoding="utf-8")))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from itertools.chain.from_iterable(map(_strings, value.values()))
    elif isinstance(value, list):
        yield from itertools.chain.from_iterable(map(_strings, value))
