"""Messages to token ids through a model's own Jinja chat template, in a sandbox."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from shakti_mlx.tokenizer import Tokenizer

LARGEST_SOURCE, LARGEST_OUTPUT = 1 << 18, 1 << 24  # characters
LONGEST_TIME = 2.0  # seconds

CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
LLAMA3 = (
    "{% for message in messages %}{{ '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n'"
    " + message['content'] + '<|eot_id|>' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"
)
PLAIN = (
    "{% for message in messages %}{{ message['role'] | capitalize + ': ' + message['content'] + '\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)


def default_template(tokenizer: Tokenizer) -> str:
    """For a model that brings none: the template that its control tokens belong to, else plain names."""
    if "<|im_start|>" in tokenizer.control_tokens:
        return CHATML
    return LLAMA3 if "<|start_header_id|>" in tokenizer.control_tokens else PLAIN


class ChatTemplate:
    """A compiled template. Raises ModelError(BAD_TEMPLATE) for what it is not to do, and when it takes too long."""

    def __init__(self, source: str, bos: str, eos: str) -> None:
        from jinja2 import TemplateError
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        if len(source) > LARGEST_SOURCE:
            raise _bad(f"{len(source)} characters")
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.filters["tojson"] = _to_json
        environment.globals["raise_exception"] = _refuse
        environment.globals["strftime_now"] = time.strftime
        self._tokens = {"bos_token": bos, "eos_token": eos}
        try:
            self._template = environment.from_string(source)
        except (TemplateError, RecursionError) as error:
            raise _bad(str(error)) from None

    @classmethod
    def for_tokenizer(cls, source: str, tokenizer: Tokenizer) -> ChatTemplate:
        """With the tokenizer's own begin and end tokens."""
        return cls(source, tokenizer.bos_token, tokenizer.eos_token)

    def render(self, messages: Sequence[Mapping[str, str]], add_generation_prompt: bool = True) -> str:
        """The prompt as text."""
        ends, parts, length = time.monotonic() + LONGEST_TIME, list[str](), 0
        pieces = self._template.generate(
            messages=[dict(message) for message in messages],
            add_generation_prompt=add_generation_prompt,
            **self._tokens,
        )
        try:
            for piece in pieces:
                length += len(piece)
                if length > LARGEST_OUTPUT or time.monotonic() > ends:
                    raise _bad("it does not come to an end")
                parts.append(piece)
        except ModelError:
            raise
        except Exception as error:  # whatever a foreign template does wrong
            raise _bad(f"{type(error).__name__}: {error}") from None
        return "".join(parts)


def encode_chat(
    template: ChatTemplate,
    tokenizer: Tokenizer,
    messages: Sequence[Mapping[str, str]],
    add_generation_prompt: bool = True,
) -> list[int]:
    """The prompt as token ids. Control tokens come from the template alone, whatever people type.

    The template sees marks in place of the contents; they are put in after its text was cut at control tokens.
    """
    contents = [message["content"] for message in messages]
    marked = [{**message, "content": f" \ue000{index}\ue001 "} for index, message in enumerate(messages)]

    def filled(text: str) -> str:
        verbatim = re.sub(" \ue000(\\d+)\ue001 ", lambda match: contents[int(match[1])], text)
        return re.sub(" ?\ue000(\\d+)\ue001 ?", lambda match: contents[int(match[1])].strip(), verbatim)

    ids: list[int] = []
    for part in tokenizer.split_control(template.render(marked, add_generation_prompt)):
        ids.extend([part] if isinstance(part, int) else tokenizer.encode(filled(part)))
    if tokenizer.add_bos and tokenizer.bos_id is not None and ids[:1] != [tokenizer.bos_id]:
        ids.insert(0, tokenizer.bos_id)
    return ids


def _to_json(value: Any, ensure_ascii: bool = False, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent)


def _refuse(message: str) -> NoReturn:
    raise _bad(message)


def _bad(detail: str) -> ModelError:
    return ModelError(ModelErrorCode.BAD_TEMPLATE, detail)
