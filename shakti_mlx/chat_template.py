"""Messages to the text and the token ids a model was trained on; what people type never becomes a control token."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from shakti_mlx.tokenizer import Tokenizer

LONGEST_SOURCE = 2**17  # characters; the longest template seen has a quarter of that
LONGEST_DETAIL = 200

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
        self._sandbox, self._faults = Sandbox(), FAULTS
        try:
            self._template = self._sandbox.compile_template(source)
        except FAULTS as error:
            raise _bad_template(error) from error

    @classmethod
    def for_tokenizer(cls, source: str, tokenizer: Tokenizer) -> ChatTemplate:
        """The template `source` with the tokenizer's bos and eos."""
        return cls(source, tokenizer.bos_token, tokenizer.eos_token)

    def render(self, messages: Messages, add_generation_prompt: bool = True) -> str:
        """The prompt as text. To make token ids of it, use encode_chat: this text may hold forged control tokens."""
        variables = {
            "messages": [dict(message) for message in messages],
            "add_generation_prompt": add_generation_prompt,
            "bos_token": self._bos,
            "eos_token": self._eos,
            "tools": None,
            "documents": None,
        }
        try:
            return self._sandbox.run(self._template, variables)
        except self._faults as error:
            raise _bad_template(error) from error


def encode_chat(
    template: ChatTemplate, tokenizer: Tokenizer, messages: Messages, add_generation_prompt: bool = True
) -> list[int]:
    """Token ids of the prompt: for ordinary text exactly those of transformers' apply_chat_template.

    A control token ends up in the prompt only where the template wrote it. In the contents of the messages the
    characters that control tokens begin and end with are replaced, one by one, by private-use characters that occur
    nowhere else; the template is rendered; the text is cut at the control tokens; only then are the characters put
    back. So the template may trim, cut and join the contents as it likes. Raises ModelError(BAD_TEMPLATE).
    """
    hidden = _stand_ins(tokenizer, [template.source, *(text for message in messages for text in message.values())])
    hide = _hide_all_but(_named_tags(template.source, tokenizer), hidden)
    disguised = [{key: text if key == "role" else hide(text) for key, text in m.items()} for m in messages]
    shown = {ord(stand_in): character for character, stand_in in hidden.items()}
    ids: list[int] = []
    for piece in tokenizer.split_control(template.render(disguised, add_generation_prompt)):
        if isinstance(piece, int):
            ids.append(piece)
        else:
            ids.extend(tokenizer.encode(piece.translate(shown)))
    if tokenizer.add_bos and tokenizer.bos_id is not None and ids[:1] != [tokenizer.bos_id]:
        ids.insert(0, tokenizer.bos_id)
    return ids


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
