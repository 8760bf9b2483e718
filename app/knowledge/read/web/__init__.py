"""Reads HTML, and what is made of it: saved pages, EPUB, and Markdown, which is read likewise."""
