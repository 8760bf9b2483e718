"""The part of a settings page for the text size: smaller and larger, and what it is now."""

from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.look.numbers import count
from app.ui.look.tokens import next_text_size
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.section import Section
from app.ui.parts.tab_stops import enable
from app.ui.window.window_look import WindowLook


class TextSizeSection(Section):
    """Shows the size in use, wherever it was changed."""

    def __init__(self, look: WindowLook, icons: IconSet) -> None:
        super().__init__()
        self._look = look
        self._remark = self.add_text()
        self.smaller_button, self.larger_button = IconButton(icons, "minus"), IconButton(icons, "plus")
        self.shown = QLabel()
        self.usual_button = QPushButton()
        self.usual_button.setProperty("kind", "quiet")
        self.add_buttons(self.smaller_button, self.shown, self.larger_button, self.usual_button)
        self.smaller_button.clicked.connect(look.shrink)
        self.larger_button.clicked.connect(look.grow)
        self.usual_button.clicked.connect(look.use_usual)
        icons.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the moment, and the size."""
        size = self._look.text_size
        self.heading.setText(self.tr("Text size"))
        self._remark.setText(self.tr("All text in the window. With the keyboard: Ctrl and plus, minus or 0."))
        self.shown.setText(self.tr("%1 %").replace("%1", count(size)))
        self.smaller_button.describe(self.tr("Smaller text"))
        self.larger_button.describe(self.tr("Larger text"))
        self.usual_button.setText(self.tr("Normal size"))
        enable(
            (self.larger_button, next_text_size(size, 1) != size),
            (self.smaller_button, next_text_size(size, -1) != size),
            (self.usual_button, size != 100),
        )
        self.shown.setMinimumHeight(self.smaller_button.sizeHint().height())  # in the middle of their line
