"""Markdown and HTML files: every text survives, nothing in it becomes active, nothing is loaded."""

import re
from dataclasses import replace
from datetime import UTC
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from whole_conversations import WORDS, conversations, talk, texts

from app.core.conversations.conversation import Role, State
from app.core.exchange.html_format import html_document
from app.core.exchange.markdown_format import markdown_document
from app.core.exchange.reading import Labels, Layout
from app.core.exchange.whole import WholeConversation, WholeMessage, masked
from app.core.privacy import find, mask
from app.storage.database.ids import new_id

LAYOUT = Layout(zone=UTC)
HOSTILE = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![x](http://e/x.png)", "[a](javascript:alert(1))",
    "---\ntitle: x\n---", "```", "~~~", "`<b>`", "\\`<i>x</i>\\`", "![a][b]", "[b]: http://e/x.png", "# heading",
    "## 9. x", "</main>", "<!--", "]]>", "<style>@import url(http://e)</style>", "\r# x", "$x$", "1. a\n\n        <b>",
    "<http://e>", "{{x}}",
    '<a href="data:text/html,x">', "> > <b>", "| a |\n|---|\n| <u> |", "\u2028<b>", "-----\n", "\t<b>x</b>",
)  # fmt: skip
nasty = st.lists(st.sampled_from([*HOSTILE, *WORDS]), max_size=6).flatmap(
    lambda parts: st.sampled_from(("\n", "\n\n", " ")).map(lambda gap: gap.join(parts))
)


class Seen(HTMLParser):
    """The tags of a page, their attributes, and the texts of questions."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def active(markdown: str) -> list[str]:
    """What a viewer would run or load."""
    waiting, found = MarkdownIt("commonmark", {"html": True}).enable("table").parse(markdown), []
    while waiting:
        token = waiting.pop()
        found += [token.content] if token.type in ("html_block", "html_inline", "image") else []
        waiting += token.children or []
    return found


def said_in(markdown: str) -> list[str]:
    """The messages' texts, out of their quotations and code blocks again."""
    body = markdown.split("\n---\n", 1)[1]
    found = []
    for part in re.split(r"^## \d+\. [^\n]*·[^\n]*\n", body, flags=re.MULTILINE)[1:]:
        text = part.strip("\n")
        if fence := re.match(r"(`{3,})\w*\n", text):
            found.append(text[fence.end() :].removesuffix(fence[1])[:-1])
        else:
            found.append("\n".join(line.removeprefix(">").removeprefix(" ") for line in text.split("\n")))
    return found


def one_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


@settings(deadline=None)
@given(st.lists(nasty, min_size=1, max_size=5))
def test_markdown_holds_every_text_and_nothing_active(said: list[str]) -> None:
    document = markdown_document(talk(*said, title=said[0]), LAYOUT)
    assert active(document) == []
    found = [one_line_ends(text) for text in said_in(document)]
    for was, now in zip(map(one_line_ends, said), found, strict=True):
        # a question's line ends are written so that they stay; blank ones around a text go
        assert now.replace("\\\n", "\n").strip("\n") == was.strip("\n") or now == was


@settings(deadline=None)
@given(conversations())
def test_all_branches_have_every_message_once(conversation: WholeConversation) -> None:
    page = html_document(conversation, replace(LAYOUT, all_branches=True))
    assert page.count("<article") == len(conversation.messages)
    document = markdown_document(conversation, replace(LAYOUT, all_branches=True))
    assert len(re.findall(r"^## \d+\. ", document, flags=re.MULTILINE)) >= len(conversation.messages)


@settings(deadline=None)
@given(st.lists(nasty | texts, max_size=5), nasty)
def test_html_is_inert(said: list[str], title: str) -> None:
    page = Seen(html_document(talk(*said, title=title, folder=title, tags=(title,)), LAYOUT))
    assert not {"script", "img", "iframe", "object", "link", "base", "form", "svg", "embed"} & set(page.tags)
    assert page.tags.count("style") == 1
    assert page.tags.count("article") == len(said)
    for name, value in page.attributes:
        assert not name.startswith("on") and name not in ("src", "style", "srcset", "background")
        assert name != "href" or re.match(r"https?://|mailto:", value or "", re.IGNORECASE)
    for question in said[::2]:
        assert one_line_ends(question) in one_line_ends(page.text)


def test_html_policy_allows_its_own_style_alone() -> None:
    import base64
    import hashlib

    page = html_document(talk("q", "a"), LAYOUT)
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert not re.search(r"url\(|@import", style[1])
    for family in ("Noto Sans Devanagari", "Noto Sans Kannada", "Noto Sans Telugu", "Noto Sans"):
        assert f'"{family}"' in style[1]
    assert "@media print" in style[1]


def test_answers_are_rendered_and_questions_are_verbatim() -> None:
    page = html_document(talk("**q**", "**ಎರಡು**\n\n| a | b |\n|---|--:|\n| 1 | 2 |"), LAYOUT)
    assert "**q**</div>" in page
    assert "<strong>ಎರಡು</strong>" in page
    assert '<td class="right">2</td>' in page


def test_markdown_reads_well() -> None:
    document = markdown_document(talk("ಎಷ್ಟು ಮಾತ್ರೆ?", "**ಎರಡು**\n\n- ಬೆಳಿಗ್ಗೆ", folder="ಕ್ಲಿನಿಕ್", tags=("ಬಿಪಿ",)), LAYOUT)
    assert (
        document
        == """---
title: "रक्तचाप"
created: "2026-03-14T12:00:00+00:00"
updated: "2026-03-14T12:00:00+00:00"
folder: "ಕ್ಲಿನಿಕ್"
tags: ["ಬಿಪಿ"]
---

# रक्तचाप

## 1. Question · 2026-03-14 12:00

> ಎಷ್ಟು ಮಾತ್ರೆ?

## 2. Answer · 2026-03-14 12:00

> **ಎರಡು**
>
> - ಬೆಳಿಗ್ಗೆ
"""
    )


def test_answer_with_html_alone_is_in_a_code_block() -> None:
    document = markdown_document(talk("q", "<b>x</b>", "q", "**y**"), LAYOUT)
    assert "```markdown\n<b>x</b>\n```" in document
    assert "> **y**" in document


def test_picture_whose_address_is_in_another_answer_is_not_one() -> None:
    document = markdown_document(talk("q", "![a][b]", "q", "[b]: http://e/x.png"), LAYOUT)
    assert active(document) == []
    assert said_in(document) == ["q", "![a][b]", "q", "[b]: http://e/x.png"]


def branched() -> WholeConversation:
    whole = talk("q", "first")
    second = WholeMessage(new_id(), whole.messages[0].id, Role.ASSISTANT, "second", State.STOPPED, whole.created)
    return replace(whole, messages=(*whole.messages, second), leaf_id=second.id)


def test_path_shown_alone_unless_all_branches_are_asked_for() -> None:
    assert said_in(markdown_document(branched(), LAYOUT)) == ["q", "second"]
    document = markdown_document(branched(), replace(LAYOUT, all_branches=True))
    assert said_in(document) == ["q", "first", "second"]
    assert "## 2. Answer · 2026-03-14 12:00 · not in the version shown" in document
    assert "## 3. Answer · 2026-03-14 12:00 · stopped · in reply to 1" in document


def test_words_of_the_file_are_the_readers() -> None:
    layout = replace(LAYOUT, labels=Labels(language="kn", question="ಪ್ರಶ್ನೆ"))
    assert '<html lang="kn">' in html_document(talk("q"), layout)
    assert "## 1. ಪ್ರಶ್ನೆ · " in markdown_document(talk("q"), layout)


@settings(deadline=None)
@given(conversations())
def test_mask_reaches_every_text(conversation: WholeConversation) -> None:
    hidden = masked(conversation, lambda text: "")
    said = "".join(message.text for message in hidden.messages) + hidden.title + (hidden.folder or "")
    assert said + "".join(hidden.tags) + (hidden.draft or "") == ""
    assert not re.search(r": '[^']", str(hidden.settings) + str(hidden.extra))
    assert [message.id for message in hidden.messages] == [message.id for message in conversation.messages]


def test_number_that_is_masked_in_a_question_is_masked_wherever_it_comes_again() -> None:
    """Also where no word beside it says what it is, as in a question that was put into its own script."""
    whole = talk("UHID 12345678 hai, bill 500 kab?", "12345678, 500 and 112345678", title="12345678")
    read = replace(whole.messages[1], extra={"read_as": "उहिद 12345678 है, बिल 500 कब?"})
    hidden = masked(replace(whole, messages=(whole.messages[0], read)), lambda text: mask(text, find(text)))
    assert hidden.title == "XXXXX678"
    assert hidden.messages[1].text == "XXXXX678, 500 and 112345678"
    assert hidden.messages[1].extra == {"read_as": "उहिद XXXXX678 है, बिल 500 कब?"}


@pytest.mark.parametrize("title", ["", "  ", "\n"])
def test_untitled_conversation_has_a_heading(title: str) -> None:
    assert "# Untitled" in markdown_document(talk("q", title=title), LAYOUT)


def test_return_of_an_old_mac_ends_a_line_of_a_quotation_and_nothing_stands_outside_of_it() -> None:
    document = markdown_document(talk("Asked.\rAgain.", "# Said.\rMore.\r\nEnd.", title="t"), LAYOUT)
    question, answer = said_in(document)
    assert question.splitlines() == ["Asked.", "Again."]
    assert answer.split("\n") == ["# Said.", "More.", "End."]
    assert "```text\n" in document, "a question is shown as it was typed"
    assert "> # Said.\n> More.\n> End." in document
