"""What argparse says is wrong with a command line, in the user's language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.commands.given import non_empty, whole_number
from app.commands.usage import Parser, WrongUsageError
from app.core.paths import resource


@pytest.fixture(params=["hi", "kn", "te"], autouse=True)
def _spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource("i18n") / f"app_{request.param}.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def grammar() -> Parser:
    parser = Parser(prog="p")
    parser.add_argument("FILE", nargs="+")
    parser.add_argument("--page", type=whole_number(1, 9))
    parser.add_argument("--heat", type=float)
    parser.add_argument("--bits", type=int, choices=[4, 8])
    parser.add_argument("--name", type=non_empty)
    parser.add_argument("--names", nargs="+")
    parser.add_argument("--pair", nargs=2)
    parser.add_argument("--json", action="store_true")
    either = parser.add_mutually_exclusive_group(required=True)
    either.add_argument("--all", action="store_true")
    either.add_argument("--one")
    return parser


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        ([], ["FILE"]),
        (["f"], ["--all", "--one"]),
        (["f", "--all", "--one", "1"], ["--one", "--all"]),
        (["f", "--all", "--page"], ["--page"]),
        (["f", "--all", "--page", "12"], ["--page", "12", "1", "9"]),
        (["f", "--all", "--heat", "hot"], ["--heat", "'hot'"]),
        (["f", "--all", "--bits", "few"], ["--bits", "'few'"]),
        (["f", "--all", "--bits", "5"], ["--bits", "5", "4, 8"]),
        (["f", "--all", "--name", " "], ["--name"]),
        (["f", "--all", "--names"], ["--names"]),
        (["f", "--all", "--pair", "x"], ["--pair", "2"]),
        (["f", "--all", "--json=%1"], ["--json", "'%1'"]),
        (["f", "--all", "--na", "x"], ["--na", "--name, --names"]),
        (["f", "--all", "--frob", "--jab"], ["--frob --jab"]),
    ],
    ids=" ".join,
)
def test_mistake_is_told_with_nothing_but_names_in_latin_letters(arguments: list[str], kept: list[str]) -> None:
    with pytest.raises(WrongUsageError) as raised:
        grammar().parse_args(arguments)
    said = str(raised.value)
    assert [each for each in kept if each not in said] == []
    rest = said
    for each in sorted(kept, key=len, reverse=True):
        rest = rest.replace(each, "")
    assert re.findall("[A-Za-z%]", rest) == []
    assert re.search("[\u0900-\u0d7f]", said)


def test_help_has_its_headings_translated() -> None:
    for text in (grammar().format_help(), grammar().format_usage()):
        assert not re.search("usage|arguments|options|show", text)
        assert "[-h]" in text


def test_what_is_not_argparse_s_stays_as_it_is() -> None:
    with pytest.raises(WrongUsageError, match=r"^the question is missing$"):
        Parser().error("the question is missing")
