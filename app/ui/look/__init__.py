"""How the window looks and speaks: tokens, style sheet, fonts, icons, motion, the language and its figures."""
