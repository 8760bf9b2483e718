"""Tables (CSV) and lists of questions with answers (CSV, JSON, JSON lines)."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.builder import Builder
from app.knowledge.read.grid import Cell, Row, read_table
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.plain import decoded
from app.knowledge.read.question_labels import ANSWER_COLUMNS, QUESTION_COLUMNS

_LONGEST_FIELD = 1_000_000
_TOLD = re.compile(r"\"?sep=([,;|\t:])\"?[ \t]*\n", re.IGNORECASE)
_LOOKED_AT = 10  # rows, in which the names of the columns stand


def read_csv(data: bytes, limits: Limits) -> ReadDocument:
    """Rows after the names of their columns, or questions with answers where two columns are called so."""
    text, guessed = decoded(data)
    csv.field_size_limit(_LONGEST_FIELD)
    told = _TOLD.match(text)  # as Excel writes for itself
    if told is not None:
        text = text[told.end() :]
    mark = _delimiter(text) if told is None else told[1]
    try:
        rows = list(_limited(csv.reader(io.StringIO(text, newline=""), delimiter=mark), limits))
    except csv.Error:
        raise ReadError(Reason.DAMAGED) from None
    builder = Builder(limits.text, is_guessed=guessed)
    add_table(builder, [[Cell(text) for text in row] for row in rows])
    return builder.document()


def read_json(data: bytes, limits: Limits) -> ReadDocument:
    """Objects with a question and an answer: in a list, in a list under one name, or one a line."""
    text, _ = decoded(data)
    builder = Builder(limits.text)
    pairs = [pair for value in _records(_parsed(text)) if (pair := _pair(value)) is not None]
    if not pairs:
        raise ReadError(Reason.UNSUPPORTED)
    for question, answer in pairs:
        _add_pair(builder, question, answer)
    return builder.document()


def add_table(builder: Builder, rows: Sequence[Row], level: int = 1) -> None:
    """A sheet's rows, empty ones too; what stands above the names of its columns is a heading of that level."""
    if (found := _question_columns(rows)) is not None:
        at, question, answer = found
        for row in rows[at + 1 :]:
            if max(question, answer) < len(row):
                _add_pair(builder, _text_of(row[question]), _text_of(row[answer]))
        return
    table = read_table(rows, is_sheet=True)
    for title in table.titles[:1]:
        builder.heading(level, title)
    builder.lines((*table.titles[1:], *table.lines))


def _question_columns(rows: Sequence[Row]) -> tuple[int, int, int] | None:
    """The row that names a column of questions and one of answers, and these columns."""
    for at, row in enumerate(rows[:_LOOKED_AT]):
        names = [_text_of(cell).strip().lower() for cell in row]
        question = next((at for at, name in enumerate(names) if name in QUESTION_COLUMNS), None)
        answer = next((at for at, name in enumerate(names) if name in ANSWER_COLUMNS), None)
        if question is not None and answer is not None:
            return at, question, answer
    return None


def _text_of(cell: Cell | None) -> str:
    return "" if cell is None else cell.text


def _add_pair(builder: Builder, question: str, answer: str) -> None:
    if not question.strip() or not answer.strip():
        return
    builder.record()
    builder.heading(1, question)
    builder.block(answer, "\n")


def _delimiter(text: str) -> str:
    """The mark that parts most of the first lines into the same number of fields."""
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    best, most = ",", 0.0
    for mark in (",", "\t", ";", "|"):
        counts = [line.count(mark) for line in lines]
        usual = max(set(counts), key=counts.count) if counts else 0
        score = usual and counts.count(usual) / len(counts) + min(usual, 10) / 100
        if score > most:
            best, most = mark, score
    return best


def _limited(rows: Iterable[list[str]], limits: Limits) -> Iterable[list[str]]:
    cells = 0
    for row in rows:
        cells += len(row)
        if cells > limits.cells:
            raise ReadError(Reason.TOO_LARGE)
        yield row


def _parsed(text: str) -> list[Any]:
    """The value of a JSON file, or the values of its lines."""
    try:
        return [json.loads(text)]
    except RecursionError:
        raise ReadError(Reason.DAMAGED) from None
    except ValueError:
        pass
    values = []
    for line in filter(str.strip, text.split("\n")):
        try:
            values.append(json.loads(line))
        except (ValueError, RecursionError):
            raise ReadError(Reason.DAMAGED) from None
    return values


def _records(values: list[Any]) -> list[Any]:
    """The objects within lists, and within an object that has one list."""
    while len(values) == 1:
        (value,) = values
        if isinstance(value, list):
            values = value
            if len(values) == 1 and isinstance(values[0], dict):
                break
        elif isinstance(value, dict) and _pair(value) is None:
            lists = [each for each in value.values() if isinstance(each, list)]
            if len(lists) != 1:
                break
            values = lists[0]
        else:
            break
    return values


def _pair(value: Any) -> tuple[str, str] | None:
    if not isinstance(value, dict):
        return None
    found = {str(key).strip().lower(): each for key, each in value.items()}
    question = next((found[name] for name in found if name in QUESTION_COLUMNS), None)
    answer = next((found[name] for name in found if name in ANSWER_COLUMNS), None)
    if isinstance(answer, list):
        answer = "\n".join(each for each in answer if isinstance(each, str))
    return (question, answer) if isinstance(question, str) and isinstance(answer, str) else None
