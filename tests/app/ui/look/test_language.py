"""Switching the language while the app runs, and Qt's own texts in the three Indian languages."""

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.settings import Language
from app.ui.look.fonts import SCRIPTS
from app.ui.look.language import NAMES, LanguageSwitch, system_language

I18N = Path(__file__).parents[4] / "i18n"
INDIAN = [Language.HINDI, Language.KANNADA, Language.TELUGU]
BLOCKS = {Language.HINDI: "\u0900-\u097f", Language.KANNADA: "\u0c80-\u0cff", Language.TELUGU: "\u0c00-\u0c7f"}


def compile_catalogue(source: Path, target: Path) -> None:
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", source, "-qm", target], check=True, capture_output=True)


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Qt's texts as they are, and one text of an app."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in INDIAN:
        compile_catalogue(I18N / f"qtbase_{language}.ts", folder / f"qtbase_{language}.qm")
        ours = folder / f"app_{language}.ts"
        ours.write_text(
            f'<!DOCTYPE TS><TS version="2.1" language="{language}_IN"><context><name>Sample</name><message>'
            f"<source>Answer</source><translation>{NAMES[language]}</translation></message></context></TS>",
            encoding="utf-8",
        )
        compile_catalogue(ours, folder / f"app_{language}.qm")
    return folder


@pytest.fixture
def switch(qapp: QApplication, catalogues: Path) -> Iterator[LanguageSwitch]:
    languages = LanguageSwitch(qapp, catalogues)
    yield languages
    languages.set_language(Language.ENGLISH)


def spoken() -> str:
    return QCoreApplication.translate("Sample", "Answer")


@pytest.mark.parametrize("language", INDIAN)
def test_texts_font_and_figures_go_with_the_language(
    switch: LanguageSwitch, qapp: QApplication, qtbot: QtBot, language: Language
) -> None:
    with qtbot.waitSignal(switch.changed):
        switch.set_language(language)
    assert switch.current is language
    assert spoken() == NAMES[language]
    assert QLocale().name() == f"{language}_IN"
    assert SCRIPTS[language] in qapp.font().families()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_going_back_to_english_leaves_nothing_behind(switch: LanguageSwitch) -> None:
    switch.set_language(Language.TELUGU)
    switch.set_language(Language.KANNADA)
    assert spoken() == "ಕನ್ನಡ"
    switch.set_language(Language.ENGLISH)
    assert spoken() == "Answer"
    assert QLocale().name() == "en_IN"


def test_the_same_language_again_is_no_change(switch: LanguageSwitch, qtbot: QtBot) -> None:
    switch.set_language(Language.HINDI)
    with qtbot.assertNotEmitted(switch.changed):
        switch.set_language(Language.HINDI)


def test_open_windows_are_told(switch: LanguageSwitch, qtbot: QtBot) -> None:
    class Window(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                self.setText(spoken())
            super().changeEvent(event)

    window = Window("Answer")
    qtbot.addWidget(window)
    window.show()
    switch.set_language(Language.HINDI)
    qtbot.waitUntil(lambda: window.text() == "हिन्दी")


OVERWRITTEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from app.core.settings import Language
from app.ui.look.language import LanguageSwitch

application, folder = QApplication([]), Path(sys.argv[1])
LanguageSwitch(application, folder).set_language(Language.HINDI)
for catalogue in folder.glob("*.qm"):
    catalogue.write_bytes(b"")
print(QCoreApplication.translate("Sample", "Answer"))
"""


def test_catalogues_may_be_written_anew_while_a_window_shows_them(catalogues: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(catalogues, tmp_path / "i18n")
    command = [sys.executable, "-c", OVERWRITTEN, str(folder)]
    utf8 = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=utf8, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, NAMES[Language.HINDI]), done.stderr


def test_a_missing_catalogue_leaves_english_and_a_line_in_the_log(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    languages = LanguageSwitch(qapp, tmp_path)
    languages.set_language(Language.HINDI)
    assert spoken() == "Answer"
    assert "app_hi.qm" in caplog.text
    languages.set_language(Language.ENGLISH)


@pytest.mark.parametrize(
    ("preferred", "language"),
    [
        (["kn-IN", "en-US"], Language.KANNADA),
        (["ta-IN", "te-IN", "en-IN"], Language.TELUGU),
        (["hi-Deva-IN"], Language.HINDI),
        (["te_IN"], Language.TELUGU),
        (["en-GB", "hi-IN"], Language.ENGLISH),
        (["fr-FR"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_system_language_is_the_first_that_is_ours(preferred: list[str], language: Language) -> None:
    assert system_language(preferred) is language


def test_none_means_the_systems_language(switch: LanguageSwitch) -> None:
    switch.set_language(Language.KANNADA)
    switch.set_language(None)
    assert switch.current is system_language()


def test_every_language_has_its_own_name() -> None:
    assert set(NAMES) == set(Language)
    for language in INDIAN:
        assert re.fullmatch(f"[{BLOCKS[language]}]+", NAMES[language])


BUTTONS = [button for button in QMessageBox.StandardButton if button.value.bit_count() == 1 and button.value >= 0x400]


@pytest.mark.parametrize("language", INDIAN)
def test_standard_buttons_are_in_the_language(switch: LanguageSwitch, qtbot: QtBot, language: Language) -> None:
    switch.set_language(language)
    box = QMessageBox()
    qtbot.addWidget(box)
    for button in BUTTONS:
        box.addButton(button)
    box.setDetailedText("x")
    texts = [button.text() for button in box.buttons()]
    assert len(texts) > 15
    assert in_language(texts, language)


@pytest.mark.parametrize("language", INDIAN)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_edit_menus_are_in_the_language(
    switch: LanguageSwitch, qtbot: QtBot, language: Language, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    switch.set_language(language)
    widget = kind()
    qtbot.addWidget(widget)
    menu = widget.createStandardContextMenu()
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert len(texts) >= 7
    assert in_language(texts, language)


@pytest.mark.parametrize("language", INDIAN)
def test_file_dialog_is_in_the_language(switch: LanguageSwitch, qtbot: QtBot, language: Language) -> None:
    switch.set_language(language)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    widgets = dialog.findChildren(QWidget)
    texts = [widget.text() for widget in widgets if isinstance(widget, QLabel | QAbstractButton) and widget.text()]
    tips = [widget.toolTip() for widget in widgets if widget.toolTip()]
    model = dialog.findChildren(QWidget, "treeView")[0].model()  # type: ignore[attr-defined]
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    assert min(len(texts), len(tips), len(heads)) >= 4
    assert in_language([*texts, *tips, *heads], language)


def in_language(texts: list[str], language: Language) -> bool:
    """Whether all are in its script, with no Latin letter and no mnemonic in them."""
    wrong = [text for text in texts if re.search("[A-Za-z&]", text) or not re.search(f"[{BLOCKS[language]}]", text)]
    assert not wrong
    return True


def messages(language: Language) -> dict[tuple[str, str], str]:
    result = {}
    for context in ET.parse(I18N / f"qtbase_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            assert key not in result
            result[key] = message.findtext("translation") or ""
    return result


@pytest.mark.parametrize("language", INDIAN)
def test_placeholders_and_lines_are_kept(language: Language) -> None:
    for (_, source), translation in messages(language).items():
        assert translation
        assert sorted(re.findall(r"%\d|\n", source)) == sorted(re.findall(r"%\d|\n", translation))


def test_the_three_catalogues_translate_the_same_texts() -> None:
    hindi, kannada, telugu = (set(messages(language)) for language in INDIAN)
    assert hindi == kannada == telugu


def test_every_text_is_one_that_qt_has() -> None:
    """Against Qt's German catalogue, so that a slip in a context or a source text is found."""
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for key in messages(Language.HINDI):
        assert german.translate(*key), key
