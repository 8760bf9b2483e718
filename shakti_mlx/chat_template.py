"""Messages to the text and the token ids a model was trained on; what people type never becomes a control token."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from pathlib import Path

    from shakti_mlx.tokenizer import Tokenizer

LONGEST_SOURCE = 2**17  # characters; the longest template seen has a quarter of that
LONGEST_DETAIL = 200
PROBE = "\U0010fffd"  # a private-use character that no template has
PROBED_CHATS = (("system", "user", "assistant", "user"), ("user", "assistant", "user"))

CHATML = (
    "{% for message in messages %}"
    "<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
LLAMA3 = (
    "{{ bos_token }}{% for message in messages %}"
    "<|start_header_id|>{{ message['role'] }}<|end_header_id|>\n\n{{ message['content'] | trim }}<|eot_id|>"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
)
PLAIN = (
    "{% for message in messages %}"
    "{{ message['role'] | capitalize }}: {{ message['content'] }}\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}Assistant:{% endif %}"
)

Messages = Sequence[Mapping[str, str]]  # each with "role" and "content"


def default_template(tokenizer: Tokenizer) -> str:
    """The template for a checkpoint that brings none.

    ChatML if the vocabulary has its control token <|im_start|>, else Llama 3's if it has <|start_header_id|>, else
    plain lines ("User: ..."), after which a caller does well to stop at "\\nUser:".
    """
    if "<|im_start|>" in tokenizer.control_tokens:
        return CHATML
    if "<|start_header_id|>" in tokenizer.control_tokens:
        return LLAMA3
    return PLAIN


def template_from_folder(folder: Path) -> str | None:
    """The chat template that a model folder brings, or None: that of chat_template.jinja, else of chat_template.json,
    else of tokenizer_config.json (of several there the one named "default"), else of tokenizer.gguf.

    Raises ModelError(BAD_TEMPLATE) where one of these files cannot be read or understood.
    """
    from shakti_mlx.vocabulary.files import read_bytes, read_json

    try:
        source = read_bytes(folder / "chat_template.jinja", 4 * LONGEST_SOURCE)
        if source is not None:
            return source.decode("utf-8-sig").replace("\r\n", "\n")
        for name in ("chat_template.json", "tokenizer_config.json"):
            template = _named_template((read_json(folder / name) or {}).get("chat_template"))
            if template is not None:
                return template
        return _gguf_template(folder / "tokenizer.gguf")
    except (ModelError, UnicodeDecodeError) as error:
        detail = error.detail if isinstance(error, ModelError) else f"chat_template.jinja: {error.reason}"
        raise ModelError(ModelErrorCode.BAD_TEMPLATE, detail) from error


def _named_template(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    named: dict[object, object] = {}
    if isinstance(value, dict):
        named = value
    elif isinstance(value, list):
        named = {str(each.get("name")): each.get("template") for each in value if isinstance(each, dict)}
    template = named.get("default", next(iter(named.values())) if len(named) == 1 else None)
    if not isinstance(template, str):
        raise ModelError(ModelErrorCode.BAD_TEMPLATE, "chat_template is neither a text nor a list with a default")
    return template


def _gguf_template(path: Path) -> str | None:
    from shakti_mlx.checkpoint.gguf import GGUFFile

    if not path.exists():
        return None
    with GGUFFile(path) as file:
        return _named_template(file.metadata.get("tokenizer.chat_template"))


class ChatTemplate:
    """A Jinja chat template, compiled as transformers does it but with bounds (see template_sandbox.py).

    Raises ModelError(BAD_TEMPLATE), when it is made and when it is rendered: for what is no template, for one that
    calls raise_exception(), and for one that takes too long or writes too much.
    """

    def __init__(self, source: str, bos: str, eos: str) -> None:
        from shakti_mlx.template_sandbox import FAULTS, Sandbox

        if len(source) > LONGEST_SOURCE:
            raise ModelError(ModelErrorCode.BAD_TEMPLATE, f"{len(source)} characters")
        self.source = source
        self._bos, self._eos = bos, eos
        self._marks: tuple[Tokenizer, re.Pattern[str] | None] | None = None
        self._sandbox, self._faults = Sandbox(), FAULTS
        try:
            self._template = self._sandbox.compile_template(source)
        except FAULTS as error:
            raise _bad_template(error) from error

    @classmethod
    def for_tokenizer(cls, source: str, tokenizer: Tokenizer) -> ChatTemplate:
        """The template `source` with the tokenizer's bos and eos."""
        return cls(source, tokenizer.bos_token, tokenizer.eos_token)

    def render(self, messages: Messages) -> str:
        """The prompt as text. To make token ids of it, use encode_chat: this text may hold forged control tokens."""
        variables = {
            "messages": [dict(message) for message in messages],
            "add_generation_prompt": True,
            "bos_token": self._bos,
            "eos_token": self._eos,
            "tools": None,
            "documents": None,
        }
        try:
            return self._sandbox.run(self._template, variables)
        except self._faults as error:
            raise _bad_template(error) from error

    def turn_marks(self, tokenizer: Tokenizer) -> re.Pattern[str] | None:
        """The plain texts that stand between contents and could be imitated in one, such as [/INST] or "User:".

        None where control tokens and words alone stand there, as in ChatML and Llama 3's template.
        """
        if self._marks is None or self._marks[0] is not tokenizer:
            self._marks = tokenizer, _turn_marks(self, tokenizer)
        return self._marks[1]


def encode_chat(template: ChatTemplate, tokenizer: Tokenizer, messages: Messages) -> list[int]:
    """Token ids of the prompt: for ordinary text exactly those of transformers' apply_chat_template.

    A control token ends up in the prompt only where the template wrote it. In the contents of the messages the
    characters that control tokens begin and end with are replaced, one by one, by private-use characters that occur
    nowhere else; the template is rendered; the text is cut at the control tokens; only then are the characters put
    back. So the template may trim, cut and join the contents as it likes. Where a template begins turns by plain text
    (see ChatTemplate.turn_marks), that text gets a space within it in the contents. Raises ModelError(BAD_TEMPLATE).
    """
    if marks := template.turn_marks(tokenizer):
        messages = [
            {key: text if key == "role" else marks.sub(_broken, text) for key, text in message.items()}
            for message in messages
        ]
    hidden = _stand_ins(tokenizer, [template.source, *(text for message in messages for text in message.values())])
    hide = _hide_all_but(_named_tags(template.source, tokenizer), hidden)
    disguised = [{key: text if key == "role" else hide(text) for key, text in m.items()} for m in messages]
    shown = {ord(stand_in): character for character, stand_in in hidden.items()}
    pieces = tokenizer.split_control(template.render(disguised))
    ids = tokenizer.encode_parts(piece if isinstance(piece, int) else piece.translate(shown) for piece in pieces)
    if tokenizer.add_bos and tokenizer.bos_id is not None and ids[:1] != [tokenizer.bos_id]:
        ids.insert(0, tokenizer.bos_id)
    return ids


def _turn_marks(template: ChatTemplate, tokenizer: Tokenizer) -> re.Pattern[str] | None:
    """See ChatTemplate.turn_marks. Found by rendering chats, as only the template knows."""
    for roles in PROBED_CHATS:
        try:
            text = template.render([{"role": role, "content": PROBE} for role in roles])
        except ModelError as error:
            if error.detail.startswith("SecurityError"):  # nor would another chat be
                return None
            continue
        *around, _opened = text.split(PROBE)  # behind the last one may be what an answer begins with, such as <think>
        pieces = (piece for between in around for piece in tokenizer.split_control(between))
        marks = {mark for piece in pieces if isinstance(piece, str) for mark in _marks(piece)}
        longest_first = sorted(marks, key=len, reverse=True)
        return re.compile("|".join(map(_pattern, longest_first))) if marks else None
    return None


def _marks(text: str) -> Iterator[str]:
    """Lines, and what stands in brackets by itself. What begins and ends as words do, or a dash, is in any text and
    marks nothing.
    """
    for line in text.splitlines():
        for part in re.split(r"([<\[]+/?\w+[>\]]+)", line):
            mark = part.strip()
            if any(map(str.isalpha, mark)) and not (_is_of_word(mark[0]) and _is_of_word(mark[-1])):
                yield mark


def _pattern(mark: str) -> str:
    """No mark that begins with a word is within another one; a bracket is one behind any letter."""
    return ("(?<!\\w)" if _is_of_word(mark[0]) else "") + re.escape(mark)


def _is_of_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"  # an Indic vowel sign is no \w


def _broken(mark: re.Match[str]) -> str:
    return f"{mark.group()[:-1]} {mark.group()[-1]}"


def _stand_ins(tokenizer: Tokenizer, texts: list[str]) -> dict[str, str]:
    """A private-use character, used in none of the texts, for each that begins or ends a control token."""
    ends = sorted({end for token in tokenizer.control_tokens for end in (token[0], token[-1])})
    taken = set().union(*texts)
    free: Iterator[str] = (chr(code) for code in range(0xF0000, 0x110000) if chr(code) not in taken)
    return dict(zip(ends, free, strict=False))


def _named_tags(source: str, tokenizer: Tokenizer) -> list[str]:
    """Tags such as </think> that the template may look for in the contents and that are part of no control token."""
    tags = sorted(set(re.findall(r"</?\w+>", source)), key=len, reverse=True)
    return [tag for tag in tags if not any(_overlap(tag, token) for token in tokenizer.control_tokens)]


def _overlap(tag: str, token: str) -> bool:
    starts_inside = token[0] in tag[1:] or token.startswith(tag)
    ends_inside = token[-1] in tag[:-1] or token.endswith(tag)
    return starts_inside or ends_inside


def _hide_all_but(tags: list[str], hidden: Mapping[str, str]) -> Callable[[str], str]:
    """A function that replaces the keys of `hidden` in a text, but leaves `tags` as they are."""
    if not hidden:
        return lambda text: text
    pattern = re.compile("|".join(map(re.escape, [*tags, *hidden])))
    return lambda text: pattern.sub(lambda match: hidden.get(match.group(), match.group()), text)


def _bad_template(error: BaseException) -> ModelError:
    return ModelError(ModelErrorCode.BAD_TEMPLATE, f"{type(error).__name__}: {error}"[:LONGEST_DETAIL])
