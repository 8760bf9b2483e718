"""Tiny vocabularies of every kind, trained in a moment, with the reference tokenizers that made them."""

import io
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import sentencepiece
from script_lines import LANGUAGES, generated
from tokenizers import AddedToken, Regex, Tokenizer, decoders, normalizers, pre_tokenizers, trainers
from tokenizers.models import BPE, Unigram

from shakti_mlx.vocabulary.sentencepiece_model import read_model

SIZE = 1500
BOS, EOS, UNKNOWN = "<s>", "</s>", "<unk>"
ODD = ["<b>", "f(x)"]  # of script_lines: here tokens of their own
LLAMA3_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SENTENCEPIECE: Mapping[str, dict[str, Any]] = {
    # As Llama 2 and Mistral have it, then as SentencePiece has it unless told otherwise, then what is rare.
    "bpe": {
        "model_type": "bpe",
        "byte_fallback": True,
        "normalization_rule_name": "identity",
        "remove_extra_whitespaces": False,
        "user_defined_symbols": ODD,
    },
    "bpe, nmt_nfkc": {"model_type": "bpe", "character_coverage": 0.99},
    "bpe, suffix": {"model_type": "bpe", "treat_whitespace_as_suffix": True, "user_defined_symbols": ["▁▁", "ab c"]},
    "unigram": {"model_type": "unigram", "character_coverage": 0.99},
    "unigram, bytes": {
        "model_type": "unigram",
        "byte_fallback": True,
        "normalization_rule_name": "identity",
        "remove_extra_whitespaces": False,
        "add_dummy_prefix": False,
        "split_by_whitespace": False,
        "user_defined_symbols": ODD,
    },
}
TOKENIZER_JSON = ("llama-3", "smollm", "qwen", "gpt-2", "llama-2", "mistral", "no bytes", "t5", "e5", "unigram bytes")


@cache
def corpus() -> list[str]:
    return [line for language in LANGUAGES for line in generated(language, 400, seed=9)]


@cache
def sentencepiece_model(kind: str) -> bytes:
    """The bytes of a `.model` file, of a kind in SENTENCEPIECE."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus()),
        model_writer=written,
        vocab_size=SIZE,
        minloglevel=2,
        num_threads=1,
        **SENTENCEPIECE[kind],
    )
    return written.getvalue()


def processor(kind: str) -> Any:
    """SentencePiece's own reading of it."""
    return sentencepiece.SentencePieceProcessor(model_proto=sentencepiece_model(kind))


@cache
def reference(kind: str) -> Tokenizer:
    """The tokenizer of a tokenizer.json, of a kind in TOKENIZER_JSON."""
    if kind in ("llama-3", "smollm", "qwen", "gpt-2"):
        return _byte_level(kind)
    if kind in ("llama-2", "mistral", "no bytes"):
        return _pieces(kind)
    return _unigram(kind)


def write_folder(folder: Path, kind: str, **settings: object) -> Path:
    """A model folder with the tokenizer.json of that kind and a tokenizer_config.json."""
    reference(kind).save(str(folder / "tokenizer.json"))
    values = {"bos_token": BOS, "eos_token": EOS, **settings}
    (folder / "tokenizer_config.json").write_text(json.dumps(values), encoding="utf-8")
    return folder


def gguf_metadata(kind: str = "bpe", /, **changes: object) -> dict[str, Any]:
    """The metadata that a GGUF file of that `.model` has; a change to None leaves a key out."""
    model = read_model(sentencepiece_model(kind))
    values: dict[str, Any] = {
        "model": "llama",
        "tokens": model.tokens,
        "scores": model.scores,
        "token_type": model.types,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "unknown_token_id": 0,
    } | changes
    return {f"tokenizer.ggml.{name}": value for name, value in values.items() if value is not None}


def _byte_level(kind: str) -> Tokenizer:
    tokenizer = Tokenizer(BPE(ignore_merges=kind == "llama-3"))
    pattern = LLAMA3_PATTERN if kind == "llama-3" else LLAMA3_PATTERN.replace("{1,3}", "")
    split = pre_tokenizers.Split(Regex(pattern), "isolated")
    bytes_only = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    gpt2 = pre_tokenizers.ByteLevel(add_prefix_space=kind == "gpt-2")
    cut: Any = [pre_tokenizers.Digits(individual_digits=True), gpt2] if kind == "smollm" else [split, bytes_only]
    tokenizer.pre_tokenizer = gpt2 if kind == "gpt-2" else pre_tokenizers.Sequence(cut)
    tokenizer.decoder = decoders.ByteLevel()
    if kind == "qwen":
        tokenizer.normalizer = normalizers.NFC()
    trainer = trainers.BpeTrainer(
        vocab_size=SIZE,
        show_progress=False,
        special_tokens=[BOS, EOS],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(corpus(), trainer)
    tokenizer.add_tokens([AddedToken("<b>", normalized=False), AddedToken("village", single_word=True, lstrip=True)])
    return tokenizer


def _pieces(kind: str) -> Tokenizer:
    model = read_model(sentencepiece_model("bpe"))
    with_bytes = kind != "no bytes"
    vocab = {token: i for token, i in model.ids.items() if with_bytes or model.types[i] != 6}
    # As transformers makes merges of scores.
    merges: list[tuple[float, int, int, str, str]] = []
    for token, token_id in vocab.items():
        for cut in range(1, len(token)):
            left, right = token[:cut], token[cut:]
            if left in vocab and right in vocab:
                merges.append((-model.scores[token_id], vocab[left], vocab[right], left, right))
    pairs = [(left, right) for *_, left, right in sorted(merges)]
    tokenizer = Tokenizer(BPE(vocab, pairs, unk_token=UNKNOWN, fuse_unk=with_bytes, byte_fallback=with_bytes))
    if kind == "mistral":
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", prepend_scheme="first", split=False)
    else:
        prepend: list[Any] = [normalizers.Prepend("▁")] if kind == "llama-2" else []
        tokenizer.normalizer = normalizers.Sequence([*prepend, normalizers.Replace(" ", "▁")])
    tokenizer.decoder = _piece_decoder()
    tokenizer.add_special_tokens([UNKNOWN, BOS, EOS])
    tokenizer.add_tokens([AddedToken("<b>", normalized=False), AddedToken("music", rstrip=True, normalized=True)])
    return tokenizer


def _unigram(kind: str) -> Tokenizer:
    model = read_model(sentencepiece_model("unigram, bytes" if kind == "unigram bytes" else "unigram"))
    pieces = list(zip(model.tokens, model.scores, strict=True))
    tokenizer = Tokenizer(Unigram(pieces, unk_id=0, byte_fallback=kind == "unigram bytes"))
    if kind == "unigram bytes":
        tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", prepend_scheme="always", split=False)
        tokenizer.decoder = _piece_decoder()
    else:
        strip, collapse = normalizers.Strip(left=False, right=True), normalizers.Replace(Regex(" {2,}"), "▁")
        tokenizer.normalizer = normalizers.Sequence([normalizers.Precompiled(model.charsmap), strip, collapse])
        metaspace = pre_tokenizers.Metaspace("▁", prepend_scheme="always")
        words = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), metaspace])
        tokenizer.pre_tokenizer = words if kind == "e5" else metaspace
        tokenizer.decoder = decoders.Metaspace("▁", prepend_scheme="always")
    tokenizer.add_special_tokens([UNKNOWN, BOS, EOS])
    return tokenizer


def _piece_decoder() -> decoders.Sequence:
    parts = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    return decoders.Sequence(parts)
