"""Figures, dates and sizes as the interface's language writes them, in its own digits where that is chosen.

Only what the program itself counts and dates: never a document's words, an answer, a file's name, a code or an id.
"""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_CHOSEN = "nativeDigits"  # a property of the application: who sets a text has no settings at hand
_ZEROS = {
    QLocale.Language.Hindi: "\u0966",
    QLocale.Language.Kannada: "\u0ce6",
    QLocale.Language.Telugu: "\u0c66",
}
_TABLES = {
    language: {ord("0") + value: chr(ord(zero) + value) for value in range(10)} for language, zero in _ZEROS.items()
}
_FIGURE = re.compile("(?<!%)[0-9]+")


def choose_native_digits(chosen: bool) -> None:
    """From now on; what is on the screen has to be set anew."""
    if (application := QCoreApplication.instance()) is not None:
        application.setProperty(_CHOSEN, chosen)


def native(text: str) -> str:
    """The text of the program's own with its figures in the digits that are chosen; places to be filled, %1, stay."""
    application = QCoreApplication.instance()
    if application is None or not application.property(_CHOSEN):
        return text
    table = _TABLES.get(QLocale().language(), {})
    return _FIGURE.sub(lambda figure: figure[0].translate(table), text)


def count(number: int) -> str:
    """A whole number, grouped: 1,00,000 in Hindi and Telugu."""
    return native(QLocale().toString(number))


def decimal(number: float, places: int = 1) -> str:
    """A number with so many decimal places."""
    return native(QLocale().toString(number, "f", places))


def size(number: int) -> str:
    """Bytes of a file, in the unit that makes them short, by 1000 as drives are sold and file managers count. Units are
    in Latin letters everywhere, as on drives."""
    amount, unit = float(number), "B"
    for larger in ("kB", "MB", "GB"):
        if round(amount) < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{decimal(amount, 1 if unit == 'GB' or (unit == 'MB' and amount < 10) else 0)} {unit}"


def memory(number: int) -> str:
    """Bytes of memory: by 1024, as memory is sold and systems count it."""
    return f"{decimal(number / 2**30)} GB"


def moment(made: datetime) -> str:
    """Day and time, short, by the clock of this computer."""
    there = QDateTime.fromSecsSinceEpoch(int(made.timestamp()))
    return native(QLocale().toString(there, QLocale.FormatType.ShortFormat))


def month(day: date) -> str:
    """A month of a year, in words."""
    return native(QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy"))
