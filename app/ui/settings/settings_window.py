"""The settings in a window: pages in a list at the left, or above one another's names where it is narrow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from app.ui.look import fonts
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import XL, S
from app.ui.look.window_place import resize_to_fit
from app.ui.parts import boxes
from app.ui.parts.choice_field import ChoiceField
from app.ui.parts.enter_presses import EnterPresses
from app.ui.parts.icon_button import IconSet
from app.ui.parts.notice import Notice
from app.ui.parts.tab_stops import tab_through

NARROW = 640  # pixels; below it a list at the left would leave too little
SIZE = 860, 700  # likewise
LIST_WIDTHS = (150, 240)  # pixels, least and most; as NARROW, at the usual size of text


@dataclass
class _Page:
    title: Callable[[], str]
    make: Callable[[], QWidget]
    icon: str
    scroll: QScrollArea
    page: QWidget | None = None


class SettingsWindow(LanguageFollower, QDialog):
    """Holds pages; what they do is theirs."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        EnterPresses(self)
        self._icons = icons
        self._pages: list[_Page] = []
        self.list, self.choice = QListWidget(), ChoiceField()
        self.list.setObjectName("settingspages")
        self.notice = Notice(icons)
        self._stack = QStackedWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(self._show)
        self.choice.activated.connect(self.list.setCurrentRow)
        icons.changed.connect(self._tint)
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Settings"))
        say(self.list.setAccessibleName, lambda: self.tr("Pages of the settings"))
        say(self.choice.setAccessibleName, lambda: self.tr("Pages of the settings"))
        self.setMinimumSize(400, 360)
        self._given = QSize()  # the size that it gave itself
        self._fit_size()

    def add_page(self, title: Callable[[], str], make: Callable[[], QWidget], icon: str) -> None:
        """A further page; `title` gives its name in the language of the moment.

        `make` is called when the page is first wanted: to make all at once would hold the window up.
        """
        scroll = QScrollArea()
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages.append(_Page(title, make, icon, scroll))
        self._stack.addWidget(scroll)
        self.list.addItem(QListWidgetItem())
        self.choice.addItem("")
        self._show_titles()
        if len(self._pages) == 1:
            self.list.setCurrentRow(0)

    @property
    def pages(self) -> list[QWidget]:
        """In their order, all made."""
        return [self.page(row) for row in range(len(self._pages))]

    def page(self, row: int) -> QWidget:
        """The page in this place."""
        place = self._pages[row]
        if place.page is None:
            place.page = page = place.make()
            for button in page.findChildren(QPushButton):
                button.setAutoDefault(False)  # Enter in a field is the field's, and presses no button
            inner = QWidget()
            boxes.column(page, on=inner, margins=(XL, 18, XL, 18))
            place.scroll.setWidget(inner)
            tab_through([self.list, self.choice, self._stack, self.notice, self._buttons])
        return place.page

    def go_to(self, row: int) -> None:
        """Show the page in this place."""
        self.list.setCurrentRow(row)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_list()
            if self.size() == self._given:  # nobody has made it otherwise
                self._fit_size()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_titles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the names come in one field above."""
        super().resizeEvent(event)
        narrow = self.width() < fonts.grown(NARROW)
        self.list.setVisible(not narrow)
        self._top.setVisible(narrow)

    def _lay_out(self) -> None:
        self._top = QWidget()
        boxes.column(self.choice, on=self._top, margins=(XL, 14, XL, 0))
        self._top.hide()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = boxes.column(self.notice, self._buttons, margins=(XL, S, XL, 14))
        right = boxes.column(self._top, self._stack, foot, spacing=0, fills=self._stack)
        boxes.row(self.list, right, on=self, spacing=0, fills=right)

    def _show(self, row: int) -> None:
        self.page(row)
        self._stack.setCurrentIndex(row)
        self.choice.setCurrentIndex(row)

    def _show_titles(self) -> None:
        for row, place in enumerate(self._pages):
            self.list.item(row).setText(place.title())
            self.list.item(row).setIcon(self._icons.get(place.icon))
            self.choice.setItemText(row, place.title())
        self._fit_list()

    def _fit_size(self) -> None:
        resize_to_fit(self, *map(fonts.grown, SIZE))
        self._given = self.size()

    def _fit_list(self) -> None:
        least, most = (fonts.grown(width) for width in LIST_WIDTHS)
        self.list.setFixedWidth(min(max(self.list.sizeHintForColumn(0) + fonts.grown(24), least), most))

    def _tint(self) -> None:
        self._show_titles()
