"""The button that shows whether Latin letters turn into another script, and switches it."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.core.settings import Language
from app.core.typing.scripts import TYPED
from app.ui.composer.typing_switch import LETTERS, SHORTCUT, TypingSwitch
from app.ui.look.language import NAMES


class TypingButton(QToolButton):
    """A click switches; the menu (right button, or held down) has the languages."""

    def __init__(self, switch: TypingSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        self.setObjectName("typing")
        self.setProperty("kind", "icon")
        self.setAutoRaise(True)
        self.setCheckable(True)
        self._languages = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = {language: self._add(language) for language in (*TYPED, None)}
        self.setMenu(self._languages)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.clicked.connect(self._click)
        self._group.triggered.connect(self._choose)
        switch.changed.connect(self.retranslate)
        switch.unsure.connect(self.ask)
        self.retranslate()

    def ask(self) -> None:
        """Let a language be chosen."""
        self._languages.popup(self.mapToGlobal(QPoint(0, -self._languages.sizeHint().height() - 4)))
        self._languages.setActiveAction(self._actions[self._switch.current or self._switch.offered or TYPED[0]])

    @property
    def languages(self) -> QMenu:
        """The menu."""
        return self._languages

    def retranslate(self) -> None:
        """Set every text in the language of the moment, and show the state."""
        current = self._switch.current
        self.setText(LETTERS[current])
        self.setChecked(current is not None)
        keys = QKeySequence(SHORTCUT).toString(QKeySequence.SequenceFormat.NativeText)
        if current is None:
            text = self.tr("Write Hindi, Kannada or Telugu with Latin letters")
            self.setAccessibleName(text)
        else:
            text = self.tr("Type %1 with Latin letters").replace("%1", NAMES[current])
            self.setAccessibleName(text)
        self.setToolTip(f"{text} ({keys})")
        self.setAccessibleDescription(
            self.tr("Choose the language in its menu. %1 turns this on or off.").replace("%1", keys)
        )
        for language in self._order():
            self._languages.addAction(self._actions[language])  # moves it to the end
        for language, action in self._actions.items():
            name = self.tr("Leave Latin letters as they are") if language is None else NAMES[language]
            action.setText(f"{LETTERS[language]}  {name}")
            action.setChecked(language is current)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key and the right button."""
        self.ask()
        event.accept()

    def _order(self) -> list[Language | None]:
        """The interface's own language first."""
        own = self._switch.interface
        return [*sorted(TYPED, key=lambda language: language is not own), None]

    def _add(self, language: Language | None) -> QAction:
        action = QAction(self, checkable=True)
        action.setData(language)
        self._group.addAction(action)
        return action

    def _click(self) -> None:
        self._switch.toggle()
        self.setChecked(self._switch.current is not None)  # a click has turned it over already

    def _choose(self, action: QAction) -> None:
        chosen = action.data()
        self._switch.choose(None if chosen is None else Language(chosen))
