"""Styling and language of the window: tokens, style sheet, fonts, icons, translation, number formats."""
