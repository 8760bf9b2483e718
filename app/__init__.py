"""The Shakti desktop assistant: window, command line, and what both of them share."""

from importlib.metadata import version

__version__ = version("shakti")  # pyproject.toml holds the only version number
