"""Export and import: conversations as JSON, Markdown and HTML, and those of other programs."""
