"""What letters can become: cheap to import, where the words themselves are not."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Suggestions:
    """Words in the language's script, the likeliest first. `latin_first`: the letters as typed are likelier."""

    latin: str
    words: tuple[str, ...]
    latin_first: bool

    @property
    def first(self) -> str:
        """What the letters become unless another choice is made."""
        return self.latin if self.latin_first or not self.words else self.words[0]
