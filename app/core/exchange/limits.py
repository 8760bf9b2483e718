"""Limits on imported files, so that a hostile file costs a bounded amount of memory."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes of JSON, but for `message`, in characters of text, and `name`, of a title, folder or tag."""

    conversation: int = 128_000_000
    values: int = 4_000_000  # in one conversation: each name, text, figure and bracket
    nesting: int = 64
    messages: int = 200_000  # in one conversation
    message: int = 16_000_000
    tags: int = 1000  # of one conversation
    name: int = 10_000
    conversations: int = 1_000_000
    header: int = 1_000_000  # what stands beside the conversations, all of it
    unpacked: int = 8_000_000_000  # of one file in a zip
    unpacked_ratio: int = 200  # against the packed bytes; text shrinks to a fifth or tenth
    zip_directory: int = 32_000_000
