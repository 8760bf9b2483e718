"""The window: widgets, texts and styling."""
