"""One step of the first run: a heading, what is said, and what can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import M
from app.ui.parts import boxes
from app.ui.parts.announcement import in_sentences
from app.ui.parts.icon_button import IconSet
from app.ui.parts.wrapped_label import wrapped_label


class FirstRunStep(LanguageFollower, QWidget):
    """Parts are added to its column."""

    leads = False  # whether the most likely button is in the step itself

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self.icons = icons
        self._pictures: dict[QLabel, str] = {}  # with the names of their icons
        icons.changed.connect(self._tint)  # a method: it ends with the step, which the icons outlive
        self.heading = wrapped_label("title")
        self.column = boxes.column(self.heading, on=self, spacing=M, margins=(24, 0, 24, 0))

    def first_field(self) -> QWidget | None:
        """What has the focus when the step is shown; None for the button that goes on."""
        return None

    @property
    def read_out(self) -> str:
        """What a screen reader says when the step is shown: all of it, or, where something is chosen, the heading."""
        if self.first_field() is not None:
            return self.heading.text()
        labels = [each for each in self.findChildren(QLabel) if each.text() and each.isVisibleTo(self)]
        labels.sort(key=lambda each: each.mapTo(self, QPoint(0, 0)).y())
        return in_sentences(*(" ".join(each.text().split()) for each in labels))

    def add_text(self, kind: str = "plain") -> QLabel:
        """A paragraph."""
        label = wrapped_label(kind)
        self.column.addWidget(label)
        return label

    def add_heading(self) -> QLabel:
        """The title of what follows, further from what it follows."""
        self.column.addSpacing(M)
        return self.add_text("heading")

    def add_point(self, icon_name: str) -> QLabel:
        """A sentence with its picture; no frame, which what can be chosen has."""
        text, picture = wrapped_label(), QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pictures[picture] = icon_name
        self._tint()
        self.column.addLayout(boxes.row(picture, text, spacing=M, fills=text))
        return text

    def _tint(self) -> None:
        size = self.icons.size
        for picture, icon_name in self._pictures.items():
            picture.setFixedWidth(size.width())
            picture.setPixmap(self.icons.get(icon_name, "accent").pixmap(size, picture.devicePixelRatio()))
