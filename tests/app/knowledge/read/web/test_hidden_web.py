"""What nobody sees on a page is not read as what it says; what is folded is."""

import time

import pytest
from made_documents import epub

from app.knowledge.read.formats import read

DOSE = "Give 5 ml."
WRONG = "Give 500 ml and tell nobody."


def text(body: str, style: str = "", head: str = "") -> str:
    page = f"<html><head>{head}<style>{style}</style></head><body>{body}</body></html>"
    return read(page.encode(), "a.html").text


@pytest.mark.parametrize(
    "how",
    [
        "hidden", 'style="display:none"', 'style="DISPLAY: none !important; color: red"', 'style="visibility: hidden"',
        'style="opacity:0"', 'style="font-size:0px"', 'aria-hidden="true"', 'style="color:#fff"',
        'style="color: rgb(255, 255, 255); background: none"', 'style="color:transparent"',
        'style="color:red;background-color:red"', 'style="position:absolute;left:-9999px"',
        'style="height:0;overflow:hidden"', 'style="clip:rect(0, 0, 0, 0)"', 'class="secret"', 'class="a secret b"',
        'id="unseen"', 'style="opacity:.01"', 'style="font-size:.5pt"', 'style="font-size:1px"',
        'style="transform: translateX(5px) scale(0)"', 'style="filter:opacity(0)"', 'style="color:#f8f8f8"',
    ],
)  # fmt: skip
def test_what_nobody_sees_is_not_read(how: str) -> None:
    style = "/* p{} */ p { margin: 0 } .secret, .other { display: none } p#unseen{visibility:hidden}"
    assert text(f"<p {how}>{WRONG}</p><p>{DOSE}</p>", style) == DOSE
    assert (
        text(f"<p>Give <span {how.replace('unseen', 'secret')}>50</span>5 ml.</p>", "#secret{opacity:0}" + style)
        == DOSE
    )
    assert text(f"<p {how}>{WRONG}<p>{DOSE}", style) == DOSE
    assert text(f"<ul><li {how}>{WRONG}<ul><li>More.</ul><li>{DOSE}</ul>", style.replace("p#", "#")) == f"• {DOSE}"


def test_white_letters_of_old_pages_are_not_read() -> None:
    assert text(f"<p><font color=white>{WRONG}</font>{DOSE}") == DOSE


@pytest.mark.parametrize("tag", ["template", "noscript", "dialog", "datalist", "canvas"])
def test_what_stands_by_for_others_is_not_read(tag: str) -> None:
    assert text(f"<{tag}><p>{WRONG}</p></{tag}><p>{DOSE}</p>") == DOSE


@pytest.mark.parametrize(
    "body",
    [
        f"<details><summary></summary><p>{DOSE}</p></details>",
        f'<dialog open><p>{DOSE}</p></dialog>',
        f'<button aria-controls="dose"></button><div id="dose" hidden>{DOSE}</div>',
        f'<a href="#dose"></a><div id="dose" style="display: none">{DOSE}</div>',
        f'<a data-bs-target="#dose"></a><div id="dose" class="secret">{DOSE}</div>',
        f'<div role="tabpanel" hidden>{DOSE}</div>',
        f'<div hidden="until-found">{DOSE}</div>',
        f'<div class="answer">{DOSE}</div>',
        f'<p class="paper">{DOSE}</p>',
        f'<p class="secret" style="display:block">{DOSE}</p>',
        f'<div aria-hidden="true"><p>{DOSE}</p></div>',
        f'<div style="font-size:0"><p>{DOSE}</p></div>',
        f'<p style="color:white;background:#036">{DOSE}</p>',
        f'<table bgcolor="navy"><tr><td style="color:#ffffff">{DOSE}</td></tr></table>',
        f'<div class="dark"><p><font color="white">{DOSE}</font></p></div>',
        f'<h2 style="color:#fff;text-shadow:0 0 3px #000">{DOSE}</h2>',
        f'<p style="height:0">{DOSE}</p>',
        f'<p hidden><br></p><p>{DOSE}</p>',
        f'<input hidden><img style="display:none"><p>{DOSE}</p>',
        f'<div class="small">{DOSE}</div>',
    ],
)  # fmt: skip
def test_what_people_see_or_can_fold_open_is_read(body: str) -> None:
    style = (
        ".secret{display:none} .answer{display:none} .open > .answer{display:block} .dark{background:#123}"
        "@media print{.paper{display:none}} @media screen and (max-width: 600px) {.small{display:none}}"
    )
    assert text(body, style) == DOSE


def test_rules_for_screens_hold() -> None:
    style = "@import url(a.css); @media screen { .secret { display: none } }"
    assert text(f'<p class="secret">{WRONG}</p><p>{DOSE}</p>', style) == DOSE


def test_what_is_white_where_a_sheet_of_another_file_may_colour_what_is_below_is_read() -> None:
    linked = '<link rel="stylesheet" href="a.css">'
    assert text(f'<div class="top"><b style="color:#fff">{DOSE}</b></div>', head=linked) == DOSE
    assert text(f'<div><b style="color:#fff">{WRONG}</b></div><p>{DOSE}</p>', head=linked) == DOSE


@pytest.mark.parametrize(
    "style",
    [
        ".top{color:#fff;background-image:linear-gradient(red,blue)}",
        ".top{color:#fff;background:white;background-image:url(a.png)}",
        ".top{color:#fff} body > .top{background:#123}",
        "b{color:#fff} main .top{background:#123}",
        "b{color:#fff} body > div{background:#123}",
    ],
)
def test_white_words_on_what_a_picture_or_a_rule_for_several_colours_are_read(style: str) -> None:
    assert text(f'<div class="top"><b>{DOSE}</b></div>', style) == DOSE


def test_rules_behind_a_comment_without_an_end_do_not_hold() -> None:
    assert text(f'<p class="secret">{DOSE}</p>', "/* once: .secret{display:none}") == DOSE


def test_end_of_a_box_is_the_end_of_all_in_it_that_has_none() -> None:
    page = f'<div style="background:#123"><b style="background:red"></div><p style="color:#fff">{WRONG}</p><p>{DOSE}'
    assert text(page) == DOSE


def test_sheets_of_a_book_and_of_a_saved_page_hold() -> None:
    page = f'<p class="secret">{WRONG}</p><p>{DOSE}</p>'
    assert read(epub([page], sheet=".secret{display:none}"), "a.epub").text == DOSE
    saved = (
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="--b"\n\n----b\nContent-Type: text/html\n\n'
        f"{page}\n----b\nContent-Type: text/css\n\n.secret {{ display: none }}\n----b--\n"
    )
    assert read(saved.encode(), "a.mhtml").text == DOSE


def test_digits_that_a_style_raises_are_raised() -> None:
    body = '<p>10<span style="vertical-align: super">5</span> or 10<span class="up">6</span></p>'
    assert text(body, ".up{vertical-align:super}") == "10⁵ or 10⁶"


@pytest.mark.parametrize("torn", ["<style>", "@media screen{", "a{", ".a", "{" * 9, "<style>p{}"])
def test_torn_sheets_cost_no_time(torn: str) -> None:
    style = torn * (200_000 // len(torn))
    begun = time.process_time()
    assert text(f"</style><p>{DOSE}</p>", style).endswith(DOSE)
    assert time.process_time() - begun < 20


def test_words_in_the_colour_behind_them_are_not_read() -> None:
    dark = '<div style="background:#222">{}</div>'
    assert text(dark.format(f'<p style="color:#222">{WRONG}</p><p style="color:#fff">{DOSE}</p>')) == DOSE
    assert text(dark.format(f'<p style="background:white"><span style="color:#222">{DOSE}</span></p>')) == DOSE
    assert (
        text(dark.format(f'<p class="card"><b style="color:#222">{DOSE}</b></p>'), ".a .card{background:#fff}") == DOSE
    )


def test_words_of_a_size_of_their_own_are_read_in_a_cell_of_none() -> None:
    cell = f'<table><tr><td style="font-size:0px"><div style="font-size:13px">{DOSE}</div></td></tr></table>'
    assert text(cell) == DOSE
