"""PageDialog: a page of sections that scroll, in a dialog of its own, with what is said of them below."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton, QScrollArea, QWidget

from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import DIALOG_MARGINS, XL, L, M, S
from app.ui.look.window_place import resize_to_fit
from app.ui.parts import boxes
from app.ui.parts.enter_presses import EnterPresses
from app.ui.parts.icon_button import IconSet
from app.ui.parts.notice import Notice


class PageDialog(LanguageFollower, QDialog):
    """Enter in a field is the field's, and presses no button of the page."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        EnterPresses(self)
        self.notice = Notice(icons)
        self.area = QScrollArea()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)

    def lay_out(self, *sections: QWidget | QLayout, title: Callable[[], str], width: int, height: int) -> None:
        """Have these on the page, in a dialog that is as large, in pixels, at the usual size of text."""
        inner = QWidget()
        boxes.column(*sections, None, on=inner, spacing=M, margins=DIALOG_MARGINS)
        self.area.setWidget(inner)
        self.area.setObjectName("page")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = boxes.column(self.notice, self.buttons, margins=(XL, S, XL, L))
        boxes.column(self.area, foot, on=self, fills=self.area)
        press_none_by_enter(self)
        for name in (self.setWindowTitle, self.area.setAccessibleName):  # which may have the focus
            self._texts.say(name, title)
        resize_to_fit(self, grown(width), grown(height))


def press_none_by_enter(dialog: QDialog) -> None:
    """Also the buttons that have come since."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
