"""RTF: letters of all scripts, headings, lists, tables and footnotes; nothing that is hidden or was deleted."""

import pytest

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits, ReadError

STYLES = r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Section;}{\s5 Title;}{\s9 toc 1;}}"


def document(body: str, head: str = STYLES, limits: Limits | None = None) -> ReadDocument:
    return read(rf"{{\rtf1\ansi\ansicpg1252{head}{body}}}".encode("latin-1"), "a.rtf", limits or Limits())


def text(body: str, head: str = STYLES) -> str:
    return document(body, head).text


def written(said: str, behind: str = r"\'3f") -> str:
    """As programs write letters of Unicode, with a sign for those that know none."""
    units = said.encode("utf-16-le")
    numbers = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return "".join(rf"\u{number}{behind}" for number in numbers)


@pytest.mark.parametrize("said", ["शुल्क ५०० रुपये है।", "ಕನ್ನಡ ಪಠ್ಯ", "తెలుగు పాఠం", "क्‍ष 𑀓😀 “x”"])
@pytest.mark.parametrize(("before", "behind"), [("", r"\'3f"), ("", "?"), (r"\uc0 ", ""), (r"\uc2 ", r"\'a8?")])
def test_letters_of_all_scripts_are_read_without_what_stands_for_them(said: str, before: str, behind: str) -> None:
    assert text(before + written(said, behind)) == said


def test_letters_are_read_by_the_code_page_of_the_file_or_font() -> None:
    fonts = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fnil\fcharset204{\*\panose 02}Arial Cyr;}}"
    assert text(r"caf\'e9 {\f1 \'e4\'e0} \emdash\~5\'b0", fonts) == "café да —\xa05°"
    sjis = r"{\fonttbl{\f0\fcharset128 Mincho;}}"
    assert text(r"\f0\'93\'fa\'96\'7b", sjis) == "日本"


def test_headings_are_told_by_styles_and_levels_and_tables_of_contents_are_left_out() -> None:
    body = (
        r"\pard\s9 Fees\tab 3\par\pard\s1 Fees\par\pard A bed is 500.\par\pard\s2 Night\par\pard\outlinelevel2 Cot\par"
    )
    found = document(body + r"\pard\s0 It is 9.")
    assert found.text == "Fees\n\nA bed is 500.\n\nNight\n\nCot\n\nIt is 9."
    assert [(found.text[each.start : each.end], each.level) for each in found.headings] == [
        ("Fees", 1),
        ("Night", 2),
        ("Cot", 3),
    ]


def test_items_of_lists_have_their_marks() -> None:
    body = (
        r"{\listtext\pard\plain 1.\tab}\pard\ls1 Wash\par{\listtext\pard\plain 2.\tab}\pard\ls1 Wear\par"
        r"\pard{\pntext\f1\'b7\tab}{\*\pn\pnlvlblt{\pntxtb\'b7}}mask\par{\listtext\u-3913 ?\tab}cap\par\pard Go."
    )
    assert text(body, r"{\fonttbl{\f1\fcharset2 Symbol;}}") == "1. Wash\n2. Wear\n• mask\n• cap\n\nGo."


def row(*cells: str, ends: tuple[int, ...] = (1000, 2000, 3000), more: str = "") -> str:
    edges = "".join(rf"\cellx{end}" for end in ends) if "cellx" not in more else ""
    return rf"\trowd{more}{edges}\pard\intbl " + "".join(rf"{each}\cell " for each in cells) + r"\row "


def test_rows_of_tables_follow_the_names_of_their_columns() -> None:
    body = (
        r"Fees:\par" + row("Item", "Fee", "Night", more=r"\trhdr") + row("Bed", r"500\par only", "900") + r"\pard Pay."
    )
    assert text(body) == "Fees:\n\nItem: Bed; Fee: 500 only; Night: 900\n\nPay."


def test_merged_cells_stand_in_all_their_places() -> None:
    edges = r"\clvmrg\cellx1000\cellx2000\cellx3010"
    rows = row("Ward", r"\b Charges", ends=(1000, 3000)) + row("", "Night", "Day") + row("A", "500", "300")
    assert text(rows + row("", "600", "400", more=edges)) == (
        "Ward: A; Charges, Night: 500; Charges, Day: 300\nWard: A; Charges, Night: 600; Charges, Day: 400"
    )
    joined = row("Ward", "Charges", "", more=r"\trhdr\cellx1000\clmgf\cellx2000\clmrg\cellx3000")
    assert text(joined + row("A", "500", "300")) == "Ward: A; Charges: 500; Charges: 300"


@pytest.mark.parametrize(
    "hidden",
    [
        r"{\v Secret}",
        r"\v Secret\v0 ",
        r"{\strike Secret}",
        r"\deleted Secret\deleted0 ",
        r"\v Secret\plain ",
        r"{\*\annotation Secret}",
        r"{\field{\*\fldinst HYPERLINK Secret}{\fldrslt}}",
        r"{\*\shppict{\pict\pngblip 5365}}{\nonshppict{\pict 5365}}",
        r"{\pict\bin8 Sec}ret{}",
        r"{\info{\author Secret}}",
        r"{\*\unknown{\footnote Secret}}",
        r"{\object{\*\objdata 5365}{\result Secret}}",
    ],
)
def test_what_is_hidden_deleted_or_no_text_is_not_read(hidden: str) -> None:
    assert text(rf"The fee is {hidden}50.") == "The fee is 50."


def test_title_footnotes_boxes_and_running_lines_have_their_places() -> None:
    body = (
        r"{\info{\title Fees of the clinic}{\author Asha}}{\header DRAFT\par}{\footer Page {\field{\fldrslt 1}}}"
        r"\pard 80 mg{\super 1}{\super\chftn}{\footnote\pard{\super\chftn} For adults.} a day"
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Ask first.\par}}{\shprslt Ask first.}}.\par"
    )
    found = document(body)
    assert (found.title, found.text) == (
        "Fees of the clinic",
        "DRAFT\n\n80 mg¹[1] a day.\n\nAsk first.\n\n[1] For adults.",
    )


def test_text_in_an_old_indian_font_is_refused_or_noted() -> None:
    fonts = r"{\fonttbl{\f0 Arial;}{\f1 Kruti Dev 010;}}"
    with pytest.raises(ReadError) as failed:
        text(r"\f1 vLirky esa 'kqYd dk Hkqxrku", fonts)
    assert failed.value.reason is Reason.FONT_ENCODING
    assert document(r"\f0 The hospital opens at nine every day. \f1 vLirky", fonts).notes == (Note.SOME_FONT_ENCODING,)


@pytest.mark.parametrize(
    ("body", "limits", "reason"),
    [
        ("{" * 300, Limits(), Reason.DAMAGED),
        (r"\v " + "x" * 10 + r"\v0 " + "{x}" * 50, Limits(text=20), Reason.TOO_LARGE),
        (r"a\cell " * 30, Limits(cells=20), Reason.TOO_LARGE),
        ("".join(row("a", ends=(at * 100,)) for at in range(1, 30)), Limits(cells=200), Reason.TOO_LARGE),
        (r"\u55357 ?", Limits(), Reason.EMPTY),
    ],
)
def test_hostile_files_cost_no_more_than_the_limits(body: str, limits: Limits, reason: Reason) -> None:
    with pytest.raises(ReadError) as failed:
        document(body, limits=limits)
    assert failed.value.reason is reason


def test_what_stands_behind_the_end_of_the_document_is_not_read() -> None:
    assert text(r"The fee is 50.}{\rtf1 Secret") == "The fee is 50."
