"""tokenizer.json: the ids and the text of Hugging Face's tokenizers, for every kind of model."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from refusals import refused
from script_lines import LANGUAGES, lines
from tiny_vocabularies import BOS, EOS, TOKENIZER_JSON, UNKNOWN, reference, write_folder

from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.tokenizer import Tokenizer
from shakti_mlx.vocabulary.pre_tokenizers import prepend_scheme

CONTROL = (BOS, EOS, UNKNOWN)


@pytest.fixture(scope="module")
def tokenizer_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Tokenizer]:
    made: dict[str, Tokenizer] = {}

    def tokenizer(kind: str) -> Tokenizer:
        if kind not in made:
            made[kind] = Tokenizer.from_folder(write_folder(tmp_path_factory.mktemp("folder"), kind))
        return made[kind]

    return tokenizer


@pytest.mark.parametrize("kind", TOKENIZER_JSON)
def test_a_thousand_lines_have_the_ids_and_the_text_of_the_reference(
    kind: str, tokenizer_of: Callable[[str], Tokenizer]
) -> None:
    tokenizer, expected = tokenizer_of(kind), reference(kind)
    texts = [text for language in LANGUAGES for text in lines(language, 200)]
    # The reference always takes control tokens out of a text; here they stay text (tested below).
    texts = [text for text in texts if not any(token in text for token in CONTROL)]
    ids = [each.ids for each in expected.encode_batch(texts, add_special_tokens=False)]
    assert [tokenizer.encode(text) for text in texts] == ids
    assert [tokenizer.decode(each) for each in ids] == expected.decode_batch(ids)


@pytest.mark.parametrize("kind", TOKENIZER_JSON)
def test_parts_between_control_tokens_have_the_ids_of_the_reference(
    kind: str, tokenizer_of: Callable[[str], Tokenizer]
) -> None:
    tokenizer, expected = tokenizer_of(kind), reference(kind)
    for text in (
        "<s>hi there</s> you<b> x</s>",
        "a<s> b",
        "<s>",
        "</s></s>\n",
        " village a village</s>villages music  x",
    ):
        assert tokenizer.encode(text, special=True) == expected.encode(text, add_special_tokens=False).ids


@pytest.mark.parametrize("kind", TOKENIZER_JSON)
@pytest.mark.parametrize("typed", ["</s>", "<s></s>", "a</s>b <s> <unk>", "▁</s>", " <unk>"])
def test_typed_control_tokens_stay_text(kind: str, typed: str, tokenizer_of: Callable[[str], Tokenizer]) -> None:
    tokenizer = tokenizer_of(kind)
    ids = tokenizer.encode(typed)
    allowed = {tokenizer.control_tokens.get(UNKNOWN)}  # stands for characters that the vocabulary lacks
    assert not set(ids) & (set(tokenizer.control_tokens.values()) - allowed)
    assert set(tokenizer.eos_ids) == {tokenizer.control_tokens[EOS]}


# Tokenizers that no trainer makes


def written(folder: Path, **changes: object) -> Path:
    """A folder with a tokenizer.json of a few tokens; a change to None leaves a part out."""
    vocab = {token: i for i, token in enumerate(["a", "b", "c", "ab", "abc", " ", "</s>", "x y", "é"])}
    parts: dict[str, Any] = {
        "added_tokens": [{"id": 6, "content": "</s>", "special": True}],
        "model": {"type": "BPE", "vocab": vocab, "merges": ["a b", "ab c"]},
    }
    for name, value in changes.items():
        target = parts["model"] if name in ("vocab", "merges", "type", "unk_token", "end_of_word_suffix") else parts
        target[name] = value
    (folder / "tokenizer.json").write_text(json.dumps(parts), encoding="utf-8")
    return folder


def test_merges_may_be_pairs_with_spaces_in_them(tmp_path: Path) -> None:
    vocab = {token: i for i, token in enumerate(["x", " ", "y", " y", "x y", "x ", "</s>"])}
    folder = written(tmp_path, vocab=vocab, merges=[["x", " "], [" ", "y"], ["x ", "y"]])
    assert Tokenizer.from_folder(folder).encode("x y") == [4]


def test_text_never_becomes_a_control_token_by_merging(tmp_path: Path) -> None:
    folder = written(tmp_path, added_tokens=[{"id": 4, "content": "abc", "special": True}], vocab={
        "a": 0, "b": 1, "c": 2, "ab": 3, "abc": 4,
    })  # fmt: skip
    (folder / "tokenizer_config.json").write_text(json.dumps({"eos_token": "abc"}))
    tokenizer = Tokenizer.from_folder(folder)
    assert tokenizer.encode("abc") == [3, 2]
    assert tokenizer.encode("abc", special=True) == [4]


def test_a_word_that_shares_its_id_with_a_control_token_is_not_given(tmp_path: Path) -> None:
    folder = written(tmp_path, added_tokens=[{"id": 3, "content": "</s>", "special": True}], vocab={
        "a": 0, "b": 1, "c": 2, "ab": 3,
    }, merges=["a b"])  # fmt: skip
    assert Tokenizer.from_folder(folder).encode("ab") == [0, 1]


def test_characters_that_the_vocabulary_lacks_have_no_ids_where_none_stands_for_them(tmp_path: Path) -> None:
    assert Tokenizer.from_folder(written(tmp_path)).encode("aZcक") == [0, 2]
    assert Tokenizer.from_folder(written(tmp_path, unk_token="x y")).encode("aZcक") == [0, 7, 2, 7]
    assert Tokenizer.from_folder(written(tmp_path)).encode("") == []


def test_ids_that_no_token_has_show_nothing(tmp_path: Path) -> None:
    folder = written(tmp_path, vocab={"a": 0, "b": 30, "</s>": 6}, merges=[])
    tokenizer = Tokenizer.from_folder(folder)
    assert tokenizer.vocab_size == 31
    assert tokenizer.decode([0, 17, 30, 99]) == "ab"


CATASTROPHE = {"type": "Split", "pattern": {"Regex": "(a|aa)+$"}, "behavior": "Isolated"}


def test_a_pattern_that_takes_for_ever_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer = Tokenizer.from_folder(written(tmp_path, pre_tokenizer=CATASTROPHE))
    assert tokenizer.encode("ab") == [3]
    monkeypatch.setattr("shakti_mlx.vocabulary.patterns.FEWEST_CHARACTERS", 5_000)
    with refused(ModelErrorCode.BAD_TOKENIZER, "too long"):
        tokenizer.encode("a" * 200 + "b")


def test_a_text_that_grows_without_end_is_stopped(tmp_path: Path) -> None:
    grow = {"type": "Replace", "pattern": {"String": "a"}, "content": "a" * 64}
    tokenizer = Tokenizer.from_folder(written(tmp_path, normalizer={"type": "Sequence", "normalizers": [grow] * 32}))
    with pytest.raises(ModelError, match="too long"):
        tokenizer.encode("a" * 100)


def split(pattern: object, behaviour: str = "Isolated") -> dict[str, object]:
    return {"type": "Split", "pattern": pattern, "behavior": behaviour}


@pytest.mark.parametrize(
    "changes",
    [
        {"model": None},
        {"model": []},
        {"type": "WordPiece"},
        {"type": 3},
        {"vocab": {}},
        {"vocab": None},
        {"vocab": ["a"]},
        {"vocab": {"a": -1}},
        {"vocab": {"a": 2**20}},
        {"vocab": {"a": True}},
        {"vocab": {"a": 0, "b": 0}},
        {"vocab": {"": 0}},
        {"vocab": {"x" * 5000: 0}},
        {"vocab": {"\ud800": 0}},
        {"merges": ["a"]},
        {"merges": ["a b c"]},
        {"merges": ["a d"]},
        {"merges": ["b c"]},
        {"merges": [["a", "b", "c"]]},
        {"merges": [3]},
        {"end_of_word_suffix": "</w>"},
        {"unk_token": 7},
        {"added_tokens": {}},
        {"added_tokens": ["</s>"]},
        {"added_tokens": [{"id": 6}]},
        {"added_tokens": [{"content": "</s>"}]},
        {"added_tokens": [{"id": 10**30, "content": "</s>", "special": True}]},
        {"added_tokens": [{"id": 6, "content": "</s>", "special": True}, {"id": 6, "content": "x"}]},
        {"added_tokens": []},
        {"normalizer": {"type": "BertNormalizer"}},
        {"normalizer": {"type": "Sequence", "normalizers": [{"type": "NFC"}] * 33}},
        {"normalizer": {"type": "Prepend", "prepend": "x" * 65}},
        {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "####"}},
        {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "AAAA"}},
        {"normalizer": 3},
        {"pre_tokenizer": {"type": "BertPreTokenizer"}},
        {"pre_tokenizer": {"type": "Metaspace", "replacement": "__"}},
        {"pre_tokenizer": {"type": "Metaspace", "prepend_scheme": "often"}},
        {"pre_tokenizer": split({"Regex": "a{100000}"})},
        {"pre_tokenizer": split({"Regex": "(?R)"})},
        {"pre_tokenizer": split({"Regex": r"(a)\1"})},
        {"pre_tokenizer": split({"Regex": "(?e)(a){e}"})},
        {"pre_tokenizer": split({"Regex": "("})},
        {"pre_tokenizer": split({"Regex": "(" * 2000 + "a" + ")" * 2000})},
        {"pre_tokenizer": split({"Regex": "x" * 5000})},
        {"pre_tokenizer": split({"Regex": r"\p{N}{1,3}+"})},
        {"pre_tokenizer": split({"String": ""})},
        {"pre_tokenizer": split({})},
        {"pre_tokenizer": split({"String": "a"}, "Sideways")},
        {"decoder": {"type": "WordPiece"}},
        {"post_processor": []},
    ],
    ids=lambda changes: str(changes)[:60],
)
def test_what_is_not_understood_is_refused(changes: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        Tokenizer.from_folder(written(tmp_path, **changes))
    assert caught.value.code is ModelErrorCode.BAD_TOKENIZER
    assert len(caught.value.detail) <= 200


def test_two_pieces_of_a_unigram_model_may_not_be_the_same(tmp_path: Path) -> None:
    pieces = [["<unk>", 0.0], ["a", -1.0], ["</s>", 0.0], ["a", -2.0]]
    with pytest.raises(ModelError, match="tokens 1 and 3 are the same"):
        Tokenizer.from_folder(written(tmp_path, type="Unigram", vocab=pieces, unk_id=0))


def test_unigram_model_without_pieces_is_refused(tmp_path: Path) -> None:
    with refused(ModelErrorCode.BAD_TOKENIZER, "0 tokens"):
        Tokenizer.from_folder(written(tmp_path, type="Unigram", vocab=[], unk_id=None))


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"3", b"\xff{}", b"[" * 100_000, b'{"a":' * 100_000, b"{" + b"," * 2**23]
)
def test_what_is_no_json_object_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_bytes(content)
    with refused(ModelErrorCode.BAD_TOKENIZER):
        Tokenizer.from_folder(tmp_path)


@pytest.mark.parametrize(
    ("spec", "scheme"),
    [
        ({}, "always"),
        ({"add_prefix_space": True}, "always"),
        ({"add_prefix_space": False}, "never"),
        ({"add_prefix_space": False, "prepend_scheme": "first"}, "first"),
    ],
)
def test_space_in_front_is_told_in_the_older_way_too(spec: dict[str, object], scheme: str) -> None:
    assert prepend_scheme(spec) == scheme
