"""Styling and language of the window: tokens, style sheet, fonts, icons, motion, translation, number formats."""
