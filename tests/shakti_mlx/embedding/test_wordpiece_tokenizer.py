"""WordPieceTokenizer: the pieces that BERT's own tokenizer finds, whatever the text."""

import random
from pathlib import Path

import pytest
from made_bert import VOCABULARY, write_made_bert
from tokenizers import BertWordPieceTokenizer

from shakti_mlx.embedding.packed_file import open_packed
from shakti_mlx.embedding.packing import pack
from shakti_mlx.embedding.wordpiece import WordPieceTokenizer

UNKNOWN = VOCABULARY.index("[UNK]")
TEXTS = [
    "", " ", "Fevers?", "a-b abbc", "CAFÉ café cafe\u0301", "中a中", "½ ﬁ", "a\tb\r\nab", "a\u200bb\u00a0a\u2028b",
    "'a'", "ab" * 60, "fever" * 30 + " a", "ಜ್ವರ fever", "\ufffda\x00b\x7f", "x", "-–—?!", "İa",
]  # fmt: skip
ODD = "\u0301\u200d 中é½'-?[]\u00a0\tABfs"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bert")
    write_made_bert(folder)
    pack(folder, folder / "packed.bin")
    return folder


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> WordPieceTokenizer:
    with open_packed(folder / "packed.bin") as file:
        return WordPieceTokenizer(file.pieces)


def test_pieces_are_those_of_the_reference(tokenizer: WordPieceTokenizer, folder: Path) -> None:
    reference = BertWordPieceTokenizer(str(folder / "vocab.txt"), lowercase=True)
    rng = random.Random(1)
    made = ["".join(rng.choices(ODD + "abbcfever ", k=rng.randrange(40))) for _ in range(2000)]
    for text in [*TEXTS, *(each for each in made if "[sep]" not in each.lower())]:
        ids, starts, _ = tokenizer.encode(text)
        assert ids.tolist() == reference.encode(text, add_special_tokens=False).ids, ascii(text)
        assert tokenizer.count(text) == len(ids) == len(starts)


def test_special_token_in_a_text_is_text(tokenizer: WordPieceTokenizer) -> None:
    assert [VOCABULARY[each] for each in tokenizer.encode("a [SEP]")[0]] == ["a", "[", "sep", "]"]


def test_each_token_knows_where_its_word_begins(tokenizer: WordPieceTokenizer) -> None:
    ids, starts, _ = tokenizer.encode("  Fevers? xyz abbc")
    assert [VOCABULARY[each] for each in ids] == ["fever", "##s", "?", "[UNK]", "ab", "##bc"]
    assert starts.tolist() == [2, 2, 8, 10, 14, 14]
    assert tokenizer.encode("  Févers? xyz abbc").words == ["fevers", "fevers", "?", "xyz", "abbc", "abbc"]
