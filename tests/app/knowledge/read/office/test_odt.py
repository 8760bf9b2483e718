"""OpenDocument texts: lists with the numbers that are shown, headings within lists, no contents."""

import pytest
from made_documents import O, zipped

from app.core.documents.documents import ReadDocument
from app.knowledge.read.formats import read

STYLE = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
LEVELS = (
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="I" style:num-suffix=":" text:display-levels="3"/>'
)


def content(body: str, more: str = "") -> ReadDocument:
    lists = more + (
        f'<text:list-style style:name="N">{LEVELS}</text:list-style><text:list-style style:name="B">'
        '<text:list-level-style-bullet text:level="1"/></text:list-style><text:list-style style:name="S">'
        '<text:list-level-style-number text:level="1" style:num-format="1" text:start-value="250"/></text:list-style>'
        '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/>'
        '</style:style><style:style style:name="Hidden" style:family="paragraph"/>'
        '<style:style style:name="T1" style:family="text" style:parent-style-name="Hidden"/>'
        '<style:style style:name="T2" style:family="text" style:parent-style-name="Hidden">'
        '<style:text-properties text:display="true"/></style:style><style:style style:name="P1"'
        ' style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
    )
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    parts = {
        "content.xml": f"<office:document-content {O} {STYLE}>{text}</office:document-content>",
        "styles.xml": f"<office:document-styles {O} {STYLE}>{lists}</office:document-styles>",
    }
    return read(zipped(parts), "a.odt")


def of_list(style: str, *items: str, more: str = "") -> str:
    inside = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
    named = f'text:style-name="{style}"' if style else ""
    return f"<text:list {named} {more}>{inside}</text:list>"


def said(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def test_items_have_the_numbers_that_are_shown() -> None:
    deep = of_list("", said("cap") + of_list("", said("blue")), said("mask"))
    body = of_list("N", said("Wash"), said("Wear") + deep, said("Go") + of_list("", said("home")))
    body += said("Between.") + of_list("N", said("Rest"), more='text:continue-numbering="true"')
    body += (
        of_list("N", said("Anew")) + of_list("B", said("thing")) + of_list("S", said("late")) + of_list("?", said("x"))
    )
    assert content(body).text.split("\n") == [
        "1. Wash", "2. Wear", "(a) cap", "2.a.I: blue", "(b) mask", "3. Go", "(a) home", "", "Between.", "4. Rest",
        "1. Anew", "• thing", "250 late", "• x",
    ]  # fmt: skip


def test_headings_have_the_numbers_that_the_outline_gives_them() -> None:
    levels = (
        '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
        '<text:outline-level-style text:level="3" style:num-format=""/>'
    )

    def heading(words: str, level: int, more: str = "") -> str:
        return f'<text:h text:outline-level="{level}" {more}>{words}</text:h>'

    body = heading("Cold", 1) + heading("Ice", 2) + heading("x", 3) + heading("Note", 1, 'text:is-list-header="true"')
    body += heading("Warm", 1) + heading("Sun", 2) + heading("Rain", 2)
    document = content(body + said("It is so."), f"<text:outline-style>{levels}</text:outline-style>")
    assert document.text.split("\n\n")[:-1] == ["1 Cold", "1.1 Ice", "x", "Note", "2 Warm", "2.1 Sun", "2.2 Rain"]


def test_text_in_boxes_and_shapes_is_read_after_its_paragraph() -> None:
    draw = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    svg = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    box = f"<draw:frame {draw}><draw:text-box>{said('Never freeze it.')}</draw:text-box></draw:frame>"
    shape = f"<draw:custom-shape {draw}>{said('Keep dry.')}</draw:custom-shape>"
    picture = f"<draw:frame {draw}><draw:image/><svg:desc {svg}>a box</svg:desc></draw:frame>"
    assert content(said(f"Keep it{box} at {picture}2 °C.{shape}")).text.split("\n\n") == [
        "Keep it at 2 °C.",
        "Never freeze it.",
        "Keep dry.",
    ]
    cell = f"<table:table-cell>{said(f'Keep it{box} cold.')}</table:table-cell>"
    assert content(f"<table:table><table:table-row>{cell}</table:table-row></table:table>").text == (
        "Keep it cold. Never freeze it."
    )


def test_raised_digits_are_no_digits_of_the_number_and_what_is_struck_through_is_not_read() -> None:
    def style(name: str, properties: str) -> str:
        inside = f"<style:text-properties {properties}/>"
        return f'<style:style style:name="{name}" style:family="text">{inside}</style:style>'

    styles = (
        style("Up", 'style:text-position="super 58%"')
        + style("Higher", 'style:text-position="33% 58%"')
        + style("Down", 'style:text-position="sub 58%"')
        + style("Old", 'style:text-line-through-style="solid"')
        + style("New", 'style:text-line-through-style="none"')
    )

    def so(name: str, words: str) -> str:
        return f'<text:span text:style-name="{name}">{words}</text:span>'

    fee = f"Not {so('Old', '500')}{so('New', '600')}{so('Up', '1')} but 10{so('Higher', '5')}, CO{so('Down', '2')}."
    assert content(said(fee), styles).text == "Not 600¹ but 10⁵, CO2."
    within = f"Below 10{so('Up', so('New', '5'))} and 10{so('Up', so('New', '') + '-3')}."
    assert content(said(within), styles).text == "Below 10⁵ and 10⁻³."


def test_what_is_hidden_is_not_read() -> None:
    body = (
        '<text:section text:display="none"><text:p>Secret section.</text:p></text:section>'
        '<text:section text:display="condition" text:is-hidden="true"><text:p>Secret, too.</text:p></text:section>'
        '<text:section text:name="a"><text:p text:style-name="Hidden">Seen section.</text:p></text:section>'
        '<text:p>Fee <text:span text:style-name="T1">secret</text:span>is <text:hidden-text text:is-hidden="true">'
        'secret</text:hidden-text>50<text:span text:style-name="T2"> rupees</text:span>.</text:p>'
        '<text:p text:style-name="P1">Secret line.</text:p>'
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>Secret paragraph.</text:p>'
        '<text:p><text:hidden-paragraph text:is-hidden="false"/>Seen paragraph.</text:p>'
        '<table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>Secret row</text:p>'
        "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Seen row</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    assert content(body).text == "Seen section.\n\nFee is 50 rupees.\n\nSeen paragraph.\n\nSeen row"


def test_heading_in_a_list_is_a_heading() -> None:
    document = content(of_list("N", '<text:h text:outline-level="2">Fees</text:h>') + said("The fee is 50."))
    assert [(each.level, document.text[each.start : each.end]) for each in document.headings] == [(2, "1 Fees")]
    assert document.text == "1 Fees\n\nThe fee is 50."


@pytest.mark.parametrize("kind", ["table-of-content", "alphabetical-index", "table-index"])
def test_contents_are_not_read_and_tables_in_lists_are(kind: str) -> None:
    row = f"<table:table-row><table:table-cell>{said('ORS')}</table:table-cell></table:table-row>"
    contents = f"<text:{kind}><text:index-body>{said('Fees 3')}</text:index-body></text:{kind}>"
    assert content(contents + of_list("B", f"<table:table>{row}</table:table>")).text == "ORS"


def test_comments_in_tables_are_not_read() -> None:
    noted = f"Bed<office:annotation>{said('Ask Asha')}</office:annotation>"
    rows = ("".join(f"<table:table-cell>{said(each)}</table:table-cell>" for each in row) for row in ((noted, "500"),))
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    assert content(f"<table:table>{body}</table:table>").text == "Bed; 500"
