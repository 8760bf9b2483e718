"""Menus, lists of other pages and what asks to share a page are none of its text; links within it are."""

import pytest

from app.knowledge.read.formats import read

MENU = '<div class="top"><ul><li><a href="/">Home</a></li><li><a href="/fees">Fees</a></li></ul></div>'
BODY = "<h1>Fees</h1><p>A dressing costs Rs. 50, which is paid at the counter.</p>"
READ = "Fees\n\nA dressing costs Rs. 50, which is paid at the counter."
OTHERS = '<ul><li><a href="/1">How to get a card?</a></li><li><a href="/2">Is the bank open?</a></li></ul>'


def text(body: str) -> str:
    return read(f"<html><body>{body}</body></html>".encode(), "a.html").text


@pytest.mark.parametrize(
    "menu",
    [
        MENU,
        '<table><tr><td><a href="/">Home</a></td><td><a href="/fees">Fees</a></td></tr></table>',
        '<div><a href="/">Home</a> | <a href="/fees">Fees</a> | <a href="/more">More</a></div>',
        '<ul><li><a href="/">Home</a><ul><li><a href="/a">Wards</a></li></ul></li><li><a href="/b">Us</a></li></ul>',
        '<h1><a href="/">The clinic</a></h1>' + MENU,
    ],
)
def test_menu_above_the_text_is_left_out(menu: str) -> None:
    assert text(menu + BODY).endswith(READ)
    assert "Home" not in text(menu + BODY)


@pytest.mark.parametrize("menu", [MENU, "<nav><a href='/'>Home</a></nav>"])
def test_short_lines_above_a_menu_are_of_it_and_those_below_are_not(menu: str) -> None:
    assert text(f"<div>The clinic</div>{menu}<div>DRAFT</div>{BODY}") == f"DRAFT\n\n{READ}"
    assert text(f"<div>DRAFT</div>{BODY}") == f"DRAFT\n\n{READ}"
    assert text(f"<div>From 1 May 2025</div>{menu}{BODY}") == f"From 1 May 2025\n\n{READ}"


def test_a_page_of_links_alone_is_read() -> None:
    assert text(MENU) == "• Home\n• Fees"
    others = "Latest news\n• How to get a card?\n• Is the bank open?"
    assert text(f"<h2>Latest news</h2>{OTHERS}") == others
    assert text(f"{MENU}<h2>Latest news</h2>{OTHERS}") == f"• Home\n• Fees\n\n{others}"
    assert text('<p>Also read: <a href="/1">Gold falls again</a></p>') == "Also read: Gold falls again"


def test_menu_in_a_cell_does_not_end_the_table() -> None:
    cells = '<tr><td>A<nav><a href="/">Home</a></nav></td><td>5</td></tr><tr><td>B</td><td>6</td></tr>'
    assert text(f"<table><tr><th>Ward</th><th>Fee</th></tr>{cells}</table>") == "Ward: A; Fee: 5\nWard: B; Fee: 6"


@pytest.mark.parametrize(
    "name",
    [
        "<h3>Related Posts</h3>",
        "<h4>यह भी पढ़ें</h4>",
        "<h3>ಇದನ್ನೂ ಓದಿ:</h3>",
        "<p><b>ఇవి కూడా చదవండి</b></p>",
        "<p>You may also like</p>",
    ],
)
def test_list_of_other_pages_is_left_out_with_its_name(name: str) -> None:
    assert text(f"{BODY}{name}{OTHERS}<p>At ten.</p>") == f"{READ}\n\nAt ten."
    paragraphs = OTHERS.replace("li>", "p>").replace("ul>", "div>")
    assert text(f"{BODY}{name}{paragraphs}<p>At ten.</p>") == f"{READ}\n\nAt ten."


@pytest.mark.parametrize(
    "line",
    [
        'Also Read: <a href="/1">Gold falls again</a>',
        '<strong>यह भी पढ़ें:</strong> <a href="/1">किसान योजना की किस्त कब आएगी</a>',
        'ಇದನ್ನೂ ಓದಿ: <a href="/1">ಹೊಸ ಯೋಜನೆ</a>',
        '<a href="/1">यहां क्लिक करें</a>',
        'Share this: <a href="/f">Facebook</a> <a href="/w">WhatsApp</a>',
    ],
)
def test_line_that_leads_to_another_page_is_left_out(line: str) -> None:
    assert text(f"{BODY}<p>{line}</p><p>At ten.</p>") == f"{READ}\n\nAt ten."


def test_links_that_are_part_of_the_text_are_read() -> None:
    bring = '<p>Bring:</p><ul><li><a href="/id">Identity card</a></li><li><a href="/photo">Photo</a></li></ul>'
    assert text(BODY + bring) == f"{READ}\n\nBring:\n• Identity card\n• Photo"
    assert text(bring + BODY) == f"Bring:\n• Identity card\n• Photo\n\n{READ}"
    files = '<ul><li><a href="/form.pdf">Form 60</a></li><li><a href="tel:108">Call 108</a></li></ul>'
    assert text(files + BODY) == f"• Form 60\n• Call 108\n\n{READ}"


def test_what_has_such_a_name_and_says_something_is_read() -> None:
    assert text(f"{BODY}<h3>Recommended</h3><p>Rest for a day.</p>") == f"{READ}\n\nRecommended\n\nRest for a day."
    assert text(f"{BODY}<h3>Related</h3><ul><li>Cough</li><li>Cold</li></ul>") == f"{READ}\n\nRelated\n• Cough\n• Cold"
    assert text(f'{BODY}<p>See <a href="/x">the list</a>.</p>') == f"{READ}\n\nSee the list."


def test_link_of_markdown_that_says_no_more_than_that_is_left_out() -> None:
    steps = "• Write your name.\n\n{}\n\n• Sign it."
    link, form = "[Click here](https://example.org/form)", "[Form 60](https://example.org/form)"
    assert read(steps.format(link).encode(), "a.md").text == "• Write your name.\n\n• Sign it."
    assert read(steps.format(form).encode(), "a.md").text == steps.format("Form 60")
