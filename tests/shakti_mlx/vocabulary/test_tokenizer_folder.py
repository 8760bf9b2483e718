"""Tokenizer.from_folder and template_from_folder: which files count, and what they say of special tokens."""

import json
import os
from pathlib import Path

import gguf
import pytest
from refusals import refused
from tiny_vocabularies import gguf_metadata, reference, sentencepiece_model, write_folder

from shakti_mlx.chat_template import ChatTemplate, encode_chat, template_from_folder
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.tokenizer import Tokenizer

CHAT = [{"role": "user", "content": "hi </s> <s>"}]


def write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value), encoding="utf-8")


def write_gguf(path: Path, metadata: dict[str, object]) -> None:
    writer = gguf.GGUFWriter(path, "llama")
    kinds = {str: gguf.GGUFValueType.STRING, int: gguf.GGUFValueType.UINT32, list: gguf.GGUFValueType.ARRAY}
    for key, value in metadata.items():
        writer.add_key_value(key, value, kinds[type(value)])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()


def test_tokenizer_json_comes_before_the_model_and_the_model_before_gguf(tmp_path: Path) -> None:
    with refused(ModelErrorCode.BAD_TOKENIZER, "none of"):
        Tokenizer.from_folder(tmp_path)
    write_gguf(
        tmp_path / "tokenizer.gguf",
        gguf_metadata(tokens=["<unk>", "<s>", "</s>"], token_type=[2, 3, 3], scores=[0.0] * 3),
    )
    assert Tokenizer.from_folder(tmp_path).vocab_size == 3
    (tmp_path / "tokenizer.model").write_bytes(sentencepiece_model("bpe"))
    assert Tokenizer.from_folder(tmp_path).vocab_size == 1500
    write_folder(tmp_path, "llama-3")
    assert Tokenizer.from_folder(tmp_path).vocab_size == reference("llama-3").get_vocab_size()


def test_gguf_that_is_none_is_a_bad_tokenizer(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.gguf").write_bytes(b"GGUF and no more")
    with refused(ModelErrorCode.BAD_TOKENIZER):
        Tokenizer.from_folder(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tokenizer.json")
    with pytest.raises(ModelError, match="not a file"):
        Tokenizer.from_folder(tmp_path)


def test_configuration_names_the_special_tokens(tmp_path: Path) -> None:
    write_folder(tmp_path, "llama-3", add_bos_token=True, eos_token={"content": "</s>"})
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert (tokenizer.bos_token, tokenizer.eos_token, tokenizer.add_bos) == ("<s>", "</s>", True)
    write(tmp_path / "generation_config.json", {"eos_token_id": [1, 700]})
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert tokenizer.eos_ids == {1, 700}
    assert 700 in tokenizer.control_tokens.values(), "what ends an answer is not to be typed"
    write(tmp_path / "generation_config.json", {"eos_token_id": 1})
    assert Tokenizer.from_folder(tmp_path).eos_ids == {1}


def test_special_tokens_map_and_config_serve_where_there_is_nothing_else(tmp_path: Path) -> None:
    write_folder(tmp_path, "smollm")
    (tmp_path / "tokenizer_config.json").unlink()
    write(tmp_path / "config.json", {"eos_token_id": 1, "bos_token_id": 0})
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert (tokenizer.bos_id, set(tokenizer.eos_ids), tokenizer.add_bos) == (0, {1}, False)
    write(
        tmp_path / "special_tokens_map.json",
        {"eos_token": "<s>", "additional_special_tokens": ["ab", {"content": "the"}]},
    )
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert tokenizer.eos_token == "<s>"
    assert {"the"} <= set(tokenizer.control_tokens)


def test_post_processor_says_that_a_text_begins_with_bos(tmp_path: Path) -> None:
    write_folder(tmp_path, "llama-3")
    path = tmp_path / "tokenizer.json"
    parts = json.loads(path.read_text(encoding="utf-8"))
    begin = {"SpecialToken": {"id": "<s>", "type_id": 0}}
    template = {
        "type": "TemplateProcessing",
        "single": [begin, {"Sequence": {"id": "A", "type_id": 0}}],
        "pair": [],
        "special_tokens": {"<s>": {"id": "<s>", "ids": [0], "tokens": ["<s>"]}},
    }
    byte_level = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": False, "use_regex": True}
    write(path, parts | {"post_processor": {"type": "Sequence", "processors": [byte_level, template]}})
    assert Tokenizer.from_folder(tmp_path).add_bos
    write(tmp_path / "tokenizer_config.json", {"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": False})
    assert not Tokenizer.from_folder(tmp_path).add_bos


def test_tokens_are_added_to_a_model(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.model").write_bytes(sentencepiece_model("bpe"))
    decoder = {"1500": {"content": "<|im_start|>", "special": True}, "1501": {"content": "<|im_end|>", "special": True}}
    write(tmp_path / "tokenizer_config.json", {"added_tokens_decoder": decoder, "eos_token": "<|im_end|>"})
    write(tmp_path / "added_tokens.json", {"<|im_start|>": 1500, "<|im_end|>": 1501, "<tool>": 1502})
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert tokenizer.eos_ids == {1501}
    assert tokenizer.encode("<tool>") == [1502]
    assert not {1500, 1501} & set(tokenizer.encode("<|im_end|><|im_start|>"))
    assert tokenizer.encode("<|im_start|>", special=True) == [1500]
    write(tmp_path / "added_tokens.json", {"<tool>": 7777})
    with pytest.raises(ModelError, match="7777"):
        Tokenizer.from_folder(tmp_path)


def write_vocabulary(folder: Path, kind: str) -> int:
    """Of a tokenizer.json or of a tokenizer.model ("model"). How many tokens it has."""
    if kind == "model":
        (folder / "tokenizer.model").write_bytes(sentencepiece_model("bpe"))
    else:
        write_folder(folder, kind)
    write(folder / "tokenizer_config.json", {"bos_token": "<s>", "eos_token": "</s>"})
    return Tokenizer.from_folder(folder).vocab_size


@pytest.mark.parametrize("kind", ["llama-3", "model"])
def test_tokens_that_the_model_has_no_embedding_for_are_not_given(kind: str, tmp_path: Path) -> None:
    size = write_vocabulary(tmp_path, kind)
    write(tmp_path / "added_tokens.json", {"<pad>": size})
    assert Tokenizer.from_folder(tmp_path).encode("<pad>") == [size]
    tokenizer = Tokenizer.from_folder(tmp_path, size)
    assert max(tokenizer.encode("<pad>")) < size == tokenizer.vocab_size
    assert "<pad>" not in tokenizer.control_tokens
    with refused(ModelErrorCode.BAD_TOKENIZER, f"tokens in the vocabulary, and {size // 2} embeddings"):
        Tokenizer.from_folder(tmp_path, size // 2)


@pytest.mark.parametrize("kind", ["llama-3", "model"])
def test_added_tokens_written_as_control_tokens_are_such_whatever_the_file_says(kind: str, tmp_path: Path) -> None:
    size = write_vocabulary(tmp_path, kind)
    names = ("<|im_start|>", "<|im_end|>", "<｜User｜>", "<tool>")
    write(tmp_path / "added_tokens.json", {name: size + number for number, name in enumerate(names)})
    tokenizer = Tokenizer.from_folder(tmp_path)
    assert {*names[:3]} <= set(tokenizer.control_tokens)
    assert names[3] not in tokenizer.control_tokens
    assert size + 1 in tokenizer.eos_ids, "or an answer would not end"
    assert max(tokenizer.encode("<|im_start|>system<｜User｜>")) < size
    assert tokenizer.encode("<|im_start|>", special=True) == [size]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tokenizer_config.json", {"eos_token": 3}),
        ("tokenizer_config.json", {"eos_token": {"content": []}}),
        ("tokenizer_config.json", {"add_bos_token": "yes"}),
        ("tokenizer_config.json", {"add_bos_token": True}),
        ("tokenizer_config.json", {"legacy": 1}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"x": {}}}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"1": 1}}),
        ("tokenizer_config.json", {"additional_special_tokens": "x"}),
        ("tokenizer_config.json", []),
        ("added_tokens.json", {"x": "y"}),
        ("generation_config.json", {"eos_token_id": "2"}),
        ("generation_config.json", {"eos_token_id": [2, -1]}),
        ("generation_config.json", {"eos_token_id": 10**6}),
        ("generation_config.json", {"eos_token_id": [2] * 1025}),
        ("config.json", {"bos_token_id": 10**6}),
    ],
    ids=str,
)
def test_bad_configuration_is_refused(name: str, content: object, tmp_path: Path) -> None:
    write_folder(tmp_path, "smollm")
    write(tmp_path / "tokenizer_config.json", {"eos_token": "</s>"})
    assert Tokenizer.from_folder(tmp_path).eos_ids
    write(tmp_path / name, content)
    with refused(ModelErrorCode.BAD_TOKENIZER):
        Tokenizer.from_folder(tmp_path)


# Templates


def test_template_is_found_in_each_place_that_may_have_one(tmp_path: Path) -> None:
    assert template_from_folder(tmp_path) is None
    write_gguf(tmp_path / "tokenizer.gguf", {"tokenizer.chat_template": "from gguf"})
    assert template_from_folder(tmp_path) == "from gguf"
    config = tmp_path / "tokenizer_config.json"
    write(config, {"eos_token": "</s>"})
    assert template_from_folder(tmp_path) == "from gguf"
    named = [{"name": "tool_use", "template": "tools"}, {"name": "default", "template": "from the list"}]
    for value, expected in (("from config", "from config"), (named, "from the list"), (named[:1], "tools")):
        write(config, {"chat_template": value})
        assert template_from_folder(tmp_path) == expected
    write(tmp_path / "chat_template.json", {"chat_template": "from json"})
    assert template_from_folder(tmp_path) == "from json"
    (tmp_path / "chat_template.jinja").write_bytes("नमस्ते\r\nx".encode())
    assert template_from_folder(tmp_path) == "नमस्ते\nx"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("chat_template.jinja", b"\xff"),
        ("chat_template.jinja", b"x" * 2**20),
        ("chat_template.json", b"{"),
        ("chat_template.json", b'{"chat_template": 3}'),
        ("tokenizer_config.json", b'{"chat_template": [{"name": "a"}, {"name": "b"}]}'),
        ("tokenizer_config.json", b'{"chat_template": []}'),
        ("tokenizer_config.json", b'{"chat_template": [7]}'),
        ("tokenizer.gguf", b"GGUF"),
    ],
)
def test_bad_template_files_are_refused(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with refused(ModelErrorCode.BAD_TEMPLATE):
        template_from_folder(tmp_path)


@pytest.mark.parametrize("kind", ["llama-3", "llama-2", "mistral", "t5"])
def test_only_the_template_writes_control_tokens_whatever_the_kind(kind: str, tmp_path: Path) -> None:
    write_folder(tmp_path, kind, chat_template="{% for m in messages %}<s>{{ m.role }} {{ m.content }}</s>{% endfor %}")
    tokenizer, source = Tokenizer.from_folder(tmp_path), template_from_folder(tmp_path)
    assert source is not None
    ids = encode_chat(ChatTemplate.for_tokenizer(source, tokenizer), tokenizer, CHAT)
    start, end = tokenizer.control_tokens["<s>"], tokenizer.control_tokens["</s>"]
    assert (ids[0], ids[-1], ids.count(start), ids.count(end)) == (start, end, 1, 1)
    assert tokenizer.decode(ids) == "user hi </s> <s>"


LLAMA_3_2 = """{{- bos_token }}
{%- if custom_tools is defined %}{%- set tools = custom_tools %}{%- endif %}
{%- if not tools_in_user_message is defined %}{%- set tools_in_user_message = true %}{%- endif %}
{%- if not date_string is defined %}
    {%- if strftime_now is defined %}{%- set date_string = strftime_now("%d %b %Y") %}
    {%- else %}{%- set date_string = "26 Jul 2024" %}{%- endif %}
{%- endif %}
{%- if not tools is defined %}{%- set tools = none %}{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content']|trim %}{%- set messages = messages[1:] %}
{%- else %}{%- set system_message = "" %}{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{%- if tools is not none %}{{- "Environment: ipython\\n" }}{%- endif %}
{{- "Cutting Knowledge Date: December 2023\\n" }}{{- "Today Date: " + date_string + "\\n\\n" }}
{{- system_message }}{{- "<|eot_id|>" }}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' }}
        {{- message['content'] | trim + '<|eot_id|>' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{%- endif %}
"""


def test_a_template_with_dates_tools_and_slices_renders_as_in_transformers() -> None:
    from transformers.utils.chat_template_utils import render_jinja_template

    messages = [{"role": "system", "content": " Be brief. "}, {"role": "user", "content": "ನಮಸ್ಕಾರ"}]
    expected, _ = render_jinja_template(
        conversations=[messages], chat_template=LLAMA_3_2, add_generation_prompt=True, bos_token="<|begin_of_text|>"
    )
    assert ChatTemplate(LLAMA_3_2, "<|begin_of_text|>", "<|eot_id|>").render(messages) == expected[0]
