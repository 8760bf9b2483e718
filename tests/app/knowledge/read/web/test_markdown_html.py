"""HTML and references in Markdown: read as they are shown."""

import time

import pytest

from app.core.documents.documents import ReadDocument
from app.knowledge.read.formats import read

DOSE = "Give 5 ml."
WRONG = "Give 500 ml."


def document(text: str) -> ReadDocument:
    return read(text.encode(), "a.md")


def lines(text: str) -> list[str]:
    return [line for line in document(text).text.split("\n") if line]


def test_blocks_of_html_are_read_as_a_page() -> None:
    text = (
        '<h2 align="center">Fees</h2>\n\n<div class="note">\nAsk the\ndesk.\n</div>\n\n'
        "<details><summary>More</summary>\n\n*Bring* the card.\n\n</details>\n\n<table>\n"
        "<tr><th>Service</th><th>Fee</th></tr>\n\n"
        "<tr><td>Bed</td><td>50</td></tr>\n</table>\n\n</div>\n# End\n"
    )
    assert lines(text) == ["Fees", "Ask the desk.", "More", "Bring the card.", "Service: Bed; Fee: 50", "End"]
    assert [heading.level for heading in document(text).headings] == [2, 1]


@pytest.mark.parametrize(
    "hidden",
    [
        f'<div style="display:none">\n\n{WRONG}\n\n<div>More.</div>\n\n</div>',
        f"<p hidden>{WRONG}</p>",
        f"<template>\n\n{WRONG}\n\n</template>",
        f"<script>\n\nsay('{WRONG}')\n\n</script>",
        f'<span style="color:#fff">{WRONG}</span>',
        f'<span aria-hidden="true">{WRONG}</span>',
        f"<del>{WRONG}</del>",
        f'<span style="display:none">So: <b>{WRONG}</b></span>',
    ],
)
def test_what_html_hides_is_not_read(hidden: str) -> None:
    assert lines(f"{hidden}\n\n{DOSE}") == [DOSE]


def test_signs_within_a_paragraph_are_taken_out_and_others_stay() -> None:
    text = 'A <span style="color:red">red</span> <a href="x">card</a>, 10<sup>5</sup>, 5 < 6 > 4, <unit> and `<b>`.'
    assert lines(text) == ["A red card, 10⁵, 5 < 6 > 4, <unit> and <b>."]


def test_nothing_refers_to_anything_in_code() -> None:
    address = "https://example.org/a"
    assert lines(f"Take `x[1]` or ``a[1][2]`` of [the list][1].\n\n[1]: {address}") == [
        "Take x[1] or a[1][2] of the list."
    ]
    fenced = f"```\ny[1] = 2\n[2]: {address}\n```\nSee [2] of [1].\n[1]: {address}"
    assert lines(fenced) == ["y[1] = 2", f"[2]: {address}", "See [2] of 1."]
    assert lines(f"[1]: {address}\nOf [1].\n~~~\nz[1]\n```\n[1]") == ["Of 1.", "z[1]", "```", "[1]"]


def test_addresses_of_references_are_not_read() -> None:
    text = 'See [the rules][r]: [this] and [none].\n\n[r]: https://x.example "T"\n[this]: a.md\n[Note]: Come early.\n'
    assert lines(text) == ["See the rules: this and [none].", "[Note]: Come early."]
    assert lines("See [the\nward rules][ward\nrules].\n\n[Ward rules]: a.md\n") == ["See the", "ward rules."]


def test_marks_of_headings_lines_and_the_head_are_not_read() -> None:
    found = document('+++\ntitle = "Ward rules"\n[extra]\nx = 1\n+++\n\n## Fees {#fees .a}\n\nOne\\\ntwo.\n')
    assert (found.title, found.text) == ("Ward rules", "Fees\n\nOne\ntwo.")


@pytest.mark.parametrize(("mark", "line"), [("---", "Dose = 5 ml"), ("+++", "Dose: 5 ml")])
def test_lines_that_a_head_of_its_kind_does_not_have_are_text(mark: str, line: str) -> None:
    assert line in document(f"{mark}\n{line}\n{mark}\n{DOSE}").text


@pytest.mark.parametrize("line", ["<ul>", "<span>", "<div hidden>", "[a]: ", "[a]["])
def test_time_grows_with_the_lines(line: str) -> None:
    started = time.process_time()
    document(f"{line}\n" * 20_000 + "\nEnd.")
    assert time.process_time() - started < 20
