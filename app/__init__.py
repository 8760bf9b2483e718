"""The Shakti desktop assistant: window, command line, and what both of them share."""

__version__: str


def __getattr__(name: str) -> str:
    """The version when it is asked for: reading the metadata of packages takes longer than most of a start's steps."""
    if name == "__version__":
        from importlib.metadata import version

        return version("shakti")  # pyproject.toml holds the only version number
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
