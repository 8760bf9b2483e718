"""Output of the command line: results as text or JSON, errors in the user's language with advice."""

from __future__ import annotations

import json
import logging
import re
import sys
from typing import Any, TextIO

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.core.errors import AppError
from app.core.paths import DataFolder, resource
from app.core.script import script_of
from app.core.settings import Language, SettingsFile, peek_settings
from app.ui.look.catalogue import Catalogue
from shakti_mlx.errors import ModelError

# `Output.tell_damaged` says it in the user's language; without a handler Python writes the log's line there as well.
logging.getLogger("app.core.settings").addHandler(logging.NullHandler())


# What a terminal takes for an order: names of files, and what people and models wrote, may have any character in them.
_ORDERS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]|\r(?!\n)")


def _shown(text: str, stream: TextIO | None) -> str:
    """With U+FFFD for control characters on a terminal; a file or another program gets all as it is. None: closed."""
    return _ORDERS.sub("\N{REPLACEMENT CHARACTER}", text) if stream is not None and stream.isatty() else text


def _json(fields: dict[str, Any]) -> str:
    """On one line. Control characters are written as escapes, also those that JSON lets be: it says the same."""
    text = json.dumps(fields, ensure_ascii=False)
    return _ORDERS.sub(lambda order: f"\\u{ord(order[0]):04x}", text)


class Output:
    """Writes results to standard output, notes and errors to standard error."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, fields: dict[str, Any], text: str) -> None:
        """One result: a JSON object on a line of its own, or `text`."""
        print(_json(fields) if self.as_json else _shown(text, sys.stdout), flush=True)

    def piece(self, text: str) -> None:
        """A piece of an answer as it comes; with JSON the whole comes at the end."""
        if not self.as_json:
            print(_shown(text, sys.stdout), end="", flush=True)

    def note(self, text: str) -> None:
        """A word to the user beside the result."""
        print(_shown(text, sys.stderr), file=sys.stderr, flush=True)

    def error(self, error: AppError | ModelError) -> None:
        """What is wrong and what to do next."""
        if self.as_json:
            print(_json(self.error_fields(error)), flush=True)
        else:
            self.tell(error)

    def error_fields(self, error: AppError | ModelError) -> dict[str, Any]:
        """The same for JSON; `choices` are names that could have been given."""
        from app.ui.wording.error_text import describe

        text = describe(error, typed=True)
        fields = {"code": error.code, "title": text.title, "advice": text.advice, "detail": error.detail}
        return {"error": {**fields, "choices": list(getattr(error, "choices", ()))}}

    def tell(self, error: AppError | ModelError) -> None:
        """The same to the user alone, beside the result."""
        from app.ui.wording.error_text import describe

        self.note(describe(error, typed=True).in_lines)

    def tell_only_read(self, reason: AppError) -> None:
        """Nothing can be written, which is no matter to a command that reads."""
        from app.ui.wording.error_text import describe_only_read

        self.note(describe_only_read(reason).in_a_line)

    def tell_damaged(self, settings: SettingsFile) -> None:
        """Where the settings could not be used: that, and where they are now. The command goes on with the defaults."""
        if settings.damaged is not None:
            self.tell(settings.damaged)


def settings_of(folder: DataFolder, output: Output) -> SettingsFile:
    """The settings of a data folder that is locked, to be changed."""
    settings = SettingsFile(folder.settings)
    output.tell_damaged(settings)
    return settings


def spoken_language(folder: DataFolder) -> Language:
    """The language of the folder's settings, else the system's where it is one of ours, else English."""
    code = peek_settings(folder.settings).language or QLocale.system().name().split("_")[0]
    return Language(code) if code in list(Language) else Language.ENGLISH


def use_settings_language(folder: DataFolder) -> None:
    """Speak it."""
    _speak_fast(spoken_language(folder))


def speak_as_asked(question: str, folder: DataFolder) -> None:
    """Where nobody has chosen a language: that of the letters in which is asked, if they are Indian."""
    if peek_settings(folder.settings).language is None:
        asked = script_of(question)
        _speak_fast(spoken_language(folder) if asked is Language.ENGLISH else asked)


def _speak_fast(language: Language) -> None:
    """English stands in the source, but for its plurals, which no command has."""
    if language is Language.ENGLISH:
        _forget_languages(_application())
    else:
        speak(language)


def speak(language: Language) -> None:
    """From here on in this language, and no longer in the one before."""
    application = _application()
    _forget_languages(application)
    catalogue = Catalogue(resource("i18n") / f"app_{language}.qm", application)
    if catalogue.found:
        application.installTranslator(catalogue)


def _forget_languages(application: QCoreApplication) -> None:
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)


def _application() -> QCoreApplication:
    return QCoreApplication.instance() or QCoreApplication(["shakti"])


def end_text_application() -> None:
    """Make room for the window's application object: Qt has one at a time."""
    if (application := QCoreApplication.instance()) is not None:
        application.shutdown()
