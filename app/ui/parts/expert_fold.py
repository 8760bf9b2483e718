"""A fold of a page for what only experts set: closed at first; what leads to a field in it opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import S
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconSet, small_icon
from app.ui.parts.one_click import take_double_click_as_one


class ExpertFold(LanguageFollower, QWidget):
    """Widgets are added to its column. The heading is a button that is pressed while the fold is open."""

    opened = Signal(bool)  # by a person

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._icons = icons
        self.heading = QToolButton()
        self.heading.setObjectName("fold")
        self.heading.setCheckable(True)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._body = QWidget()
        self.column = boxes.column(on=self._body, spacing=S)
        boxes.column((self.heading, Qt.AlignmentFlag.AlignLeft), self._body, on=self, spacing=S)
        icons.changed.connect(self._tint)
        self.heading.toggled.connect(self._turn)
        self.heading.clicked.connect(self.opened)
        take_double_click_as_one(self.heading)
        self._turn(False)

    @property
    def is_open(self) -> bool:
        """Whether what is in it is shown."""
        return self.heading.isChecked()

    def show_open(self, is_open: bool) -> None:
        """Open or close it, and tell nobody."""
        self.heading.setChecked(is_open)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("For experts"))
        state = self.tr("These settings are shown.") if self.is_open else self.tr("These settings are hidden.")
        self.heading.setAccessibleDescription(state)

    def _turn(self, is_open: bool) -> None:
        if not is_open and (focused := self.focusWidget()) is not None and self._body.isAncestorOf(focused):
            self.heading.setFocus()
        self._body.setVisible(is_open)
        self._tint()
        self.retranslate()

    def _tint(self) -> None:
        self.heading.setIconSize(small_icon())
        self.heading.setIcon(self._icons.get("chevron-down" if self.is_open else "chevron-right"))


def lead_to(field: QWidget) -> None:
    """Put the focus on a field of a page: what hides it opens, and it comes into sight."""
    around = field.parentWidget()
    while around is not None:
        if isinstance(around, ExpertFold):
            around.show_open(True)
        elif isinstance(around, QScrollArea):
            around.ensureWidgetVisible(field)
        around = around.parentWidget()
    field.setFocus()
