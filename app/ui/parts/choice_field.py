"""A field to choose one of a list in, whose rows look as the style sheet has them."""

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate


class ChoiceField(QComboBox):
    """Qt's own rows are those of a menu: lower than what a finger or a shaking hand meets, in the accent's colours."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QStyledItemDelegate(self))
