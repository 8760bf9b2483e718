"""Pages as browsers save them: what is around a page's text is none of it, lists have their numbers."""

import quopri
import time

import pytest

from app.core.documents.documents import Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import ReadError


def text(body: str, name: str = "a.html", *, whole: bool = True) -> str:
    return read(f"<html><body>{body}{'</body></html>' if whole else ''}".encode(), name).text


@pytest.mark.parametrize(
    "around",
    [
        '<div id="cookie-banner"><div><p>Cookies last 30 days.</p></div><p>More.</p></div>',
        '<div class="a CookieConsent"><p>Cookies.</p></div>',
        '<div role="navigation"><ul><li>Home</li></ul></div>',
        '<section role="dialog"><p>Subscribe.</p></section>',
        '<ol class="breadcrumb"><li>Home</li><li>Fees</li></ol>',
    ],
)
def test_menus_and_words_on_cookies_are_no_part_of_a_page(around: str) -> None:
    assert text(f"{around}<p>The fee is 50.</p><div><p>It is paid daily.</p></div>{around}") == (
        "The fee is 50.\n\nIt is paid daily."
    )


def test_boxes_of_other_names_are_read() -> None:
    body = '<div class="consent-form cookies-visible-not"><p>Consent is asked.</p></div>'
    assert text(body.replace("cookies-", "no-cookies-")) == "Consent is asked."
    assert text('<div role="main"><p>Yes.</p></div>') == "Yes."


@pytest.mark.parametrize("mark", ["del", "s", "strike"])
def test_what_is_struck_through_is_not_read(mark: str) -> None:
    assert text(f"<p>The fee is <{mark}>50</{mark}> <ins>60</ins>.</p>") == "The fee is 60."
    assert read(b"The fee is ~~50~~ 60.", "a.md").text == "The fee is 60."


def test_deleted_paragraphs_are_not_read_and_a_mark_without_end_ends_with_its_paragraph() -> None:
    assert text("<del><p>Fifty.</p><p>Old.</p></del><p>Sixty.</p>") == "Sixty."
    assert text("<p>The fee is <s>50.<p>It is paid daily.</p>") == "The fee is\n\nIt is paid daily."


def test_items_have_the_numbers_that_are_shown() -> None:
    assert text('<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>') == "3. a\n7. b\n8. c"
    assert text('<ol type="a" start="2"><li>x</li><li>y</li></ol>') == "b. x\nc. y"
    assert text('<ol style="list-style-type: upper-roman"><li>x<ul><li>y</li></ul></li><li>z</li></ol>') == (
        "I. x\n• y\nII. z"
    )


def saved(page: str, charset: str = "utf-8") -> bytes:
    body = quopri.encodestring(page.encode(charset)).decode().replace("\n", "\r\n")
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://bank.example/\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Bound----"\r\n\r\n'
        "------Bound----\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n"
        f"------Bound----\r\nContent-Type: text/html; charset={charset}\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{body}\r\n------Bound------\r\n"
    ).encode()


@pytest.mark.parametrize("charset", ["utf-8", "utf-16-le"])
def test_page_that_is_saved_in_one_file_is_read(charset: str) -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><h1>शुल्क</h1><p>यह 50 रुपये है।</p></body></html>'
    for name in ("a.mhtml", "a.mht", "a"):
        assert read(saved(page, charset), name).text == "शुल्क\n\nयह 50 रुपये है।"


def test_saved_file_without_a_page_is_damaged() -> None:
    with pytest.raises(ReadError) as failed:
        read(saved("x").replace(b"text/html;", b"text/css;"), "a.mhtml")
    assert failed.value.reason is Reason.DAMAGED


@pytest.mark.parametrize("block", ["p", "div", "section"])
def test_item_whose_words_are_in_a_block_of_their_own_keeps_its_mark(block: str) -> None:
    item = f"<li>\n<{block}>{{}}</{block}></li>"
    assert text(f"<ul>{item.format('card')}{item.format('photo')}</ul>") == "• card\n• photo"
    assert text(f"<ol>{item.format('Wash.')}{item.format('Dry.')}</ol><p>Rest.</p>") == "1. Wash.\n2. Dry.\n\nRest."


def test_time_grows_with_tags_that_have_no_end() -> None:
    started = time.process_time()
    found = text("<p>Give 5 ml if BP < 90 and" + " <b <b" * 10_000, whole=False)
    assert time.process_time() - started < 10
    assert found.startswith("Give 5 ml if BP < 90 and <b <b")


def test_rows_below_a_table_within_a_table_have_the_names_of_their_columns() -> None:
    inner = "<table><tr><th>Kind<th>Sum<tr><td>old<td>5<tr><td>new<td>7</table>"
    fees = f"<table><tr><th>Service<th>Fee<tr><td>Bed<td>10<tr><td>Card<td>{inner}%s<tr><td>Scan<td>30</table>%s"
    lines = ["Service: Bed; Fee: 10", "Card", "Kind: old; Sum: 5", "Kind: new; Sum: 7"]
    assert text(fees % ("", "<p>Behind.")).split() == "\n".join([*lines, "Service: Scan; Fee: 30", "Behind."]).split()
    twice = text(fees % (inner, "<table><tr><td>Asha<td>Rao</table>")).split("\n")
    assert [line for line in twice if line] == [*lines, *lines[2:], "Service: Scan; Fee: 30", "Asha; Rao"]
    assert text(f"<table><tr><th>Item<th>Fee<tr><td>a<td>1<tr><td>{inner}</table><p>End.").endswith(
        "new; Sum: 7\n\nEnd."
    )


def test_page_laid_out_by_a_table_is_read_below_a_table_in_it_as_before() -> None:
    inner = "<table><tr><td>Ward<td>Floor<td>Beds</table>"
    page = f"<table><tr><td><b>Rules</b><td><b>2026</b><tr><td>{inner}<tr><td><p>First.</p><p>Second.</p></table>"
    assert text(page).split("\n\n")[-2:] == ["First.", "Second."]
