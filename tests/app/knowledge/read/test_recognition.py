"""Scanned pages come out well from the real Tesseract, within the limits of the process that reads."""

import difflib
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from scans import scan

from app.core.documents.documents import Note
from app.knowledge.read.limits import Limits
from app.knowledge.read.reader import Reader, tesseract_languages

TESSERACT = shutil.which("tesseract") or ""
HAS = tesseract_languages(TESSERACT).split("+") if TESSERACT else []
TEXTS = {
    "hi": "बुखार होने पर बच्चे को एक गोली हर छह घंटे पर दीजिए। साफ पानी पिलाते रहें।",
    "kn": "ಜ್ವರ ಬಂದಾಗ ಮಗುವಿಗೆ ಪ್ರತಿ ಆರು ಗಂಟೆಗೊಮ್ಮೆ ಒಂದು ಮಾತ್ರೆ ಕೊಡಿ. ವೈದ್ಯರನ್ನು ಭೇಟಿ ಮಾಡಿ.",
    "te": "జ్వరం వచ్చినప్పుడు బిడ్డకు ప్రతి ఆరు గంటలకు ఒక మాత్ర ఇవ్వండి. వైద్యుడిని కలవండి.",
    "en": "Give the child one tablet every six hours when there is fever. See the doctor in three days.",
}
NAMES = {"hi": "hin", "kn": "kan", "te": "tel", "en": "eng"}


def likeness(found: str, wanted: str) -> float:
    return difflib.SequenceMatcher(None, " ".join(found.split()), wanted, autojunk=False).ratio()


@pytest.mark.parametrize("language", TEXTS)
def test_scanned_page_is_read_in_each_language(language: str, qapp: QGuiApplication, tmp_path: Path) -> None:
    if NAMES[language] not in HAS:
        pytest.skip(f"Tesseract with the data for {NAMES[language]} is not installed")
    path = scan(tmp_path / "a.pdf", [(language, TEXTS[language])])
    with Reader(Limits(memory=1_500_000_000)) as reader:
        document = reader.read(path).document
    assert likeness(document.text, TEXTS[language]) > 0.95
    assert document.language == language
    assert document.notes == (Note.RECOGNIZED,)


@pytest.mark.skipif(not {"hin", "tel"} <= set(HAS), reason="Tesseract with its Hindi and Telugu data is not installed")
def test_each_page_of_a_scan_is_read_in_its_own_language(qapp: QGuiApplication, tmp_path: Path) -> None:
    path = scan(tmp_path / "a.pdf", [(each, TEXTS[each]) for each in ("te", "hi", "te")])
    with Reader() as reader:
        document = reader.read(path).document
    pages = [document.text[page.start : page.end] for page in document.pages]
    for page, language in zip(pages, ("te", "hi", "te"), strict=True):
        assert likeness(page, TEXTS[language]) > 0.95
