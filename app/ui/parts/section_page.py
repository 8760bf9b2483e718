"""A dialog as a page of sections that scrolls, with a notice and its buttons below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton, QScrollArea, QWidget

from app.ui.look.tokens import DIALOG_MARGINS, XL, L, M, S
from app.ui.parts import boxes
from app.ui.parts.notice import Notice


def lay_out_page(
    dialog: QDialog,
    scroll: QScrollArea,
    sections: Iterable[QWidget | QLayout],
    notice: Notice,
    buttons: QDialogButtonBox,
) -> None:
    """Put them all into the dialog. Enter in a field is the field's, and presses no button of the page."""
    inner = QWidget()
    column = boxes.column(on=inner, spacing=M, margins=DIALOG_MARGINS)
    for section in sections:
        if isinstance(section, QWidget):
            column.addWidget(section)
        else:
            column.addLayout(section)
    column.addStretch(1)
    scroll.setWidget(inner)
    scroll.setObjectName("page")
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    foot = boxes.column(notice, buttons, margins=(XL, S, XL, L))
    boxes.column(scroll, foot, on=dialog, fills=scroll)
    press_none_by_enter(dialog)


def press_none_by_enter(dialog: QDialog) -> None:
    """Also the buttons that have come since."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
