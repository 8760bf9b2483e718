"""The button that shows whether Latin letters turn into another script, and switches it."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.core.settings import Language
from app.core.typing.scripts import TYPED
from app.ui.composer.typing_switch import EXAMPLES, LETTERS, SHORTCUT, TypingSwitch
from app.ui.look.fonts import grown
from app.ui.look.language import NAMES
from app.ui.look.language_follower import LanguageFollower
from app.ui.parts.one_click import take_double_click_as_one

ROOM_FOR_REST = 420  # pixels for what stands beside it, before the name has any


class TypingButton(LanguageFollower, QToolButton):
    """A click switches; the menu (right button, or held down) has the languages. Its name is there if it has room."""

    def __init__(self, switch: TypingSwitch, around: QWidget) -> None:
        super().__init__(around)
        self._switch, self._around = switch, around
        around.installEventFilter(self)
        self.setObjectName("typing")
        self.setProperty("kind", "icon")
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.languages = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = {language: self._add(language) for language in (*TYPED, None)}
        self.setMenu(self.languages)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.clicked.connect(self._click)
        take_double_click_as_one(self)
        self._group.triggered.connect(self._choose)
        switch.changed.connect(self.retranslate)
        switch.unsure.connect(self.ask)
        self.retranslate()

    def ask(self) -> None:
        """Let a language be chosen."""
        self.languages.popup(self.mapToGlobal(QPoint(0, -self.languages.sizeHint().height() - 4)))
        self.languages.setActiveAction(self._actions[self._switch.current or self._switch.offered or TYPED[0]])

    def retranslate(self) -> None:
        """Set every text in the language of the moment, and show the state."""
        current = self._switch.current
        language = current or self._switch.offered
        self.setChecked(current is not None)
        keys = QKeySequence(SHORTCUT).toString(QKeySequence.SequenceFormat.NativeText)
        if language is None:
            text, tip = self.tr("Type Hindi, Kannada or Telugu with English letters"), ""
        else:
            text = self.tr("Type %1 with English letters").replace("%1", NAMES[language])
            tip = f"\n{EXAMPLES[language]}"
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({keys}){tip}")
        self._show_name()
        self.setAccessibleDescription(
            self.tr("Choose the language in its menu. %1 turns this on or off.").replace("%1", keys)
        )
        for language in self._order():
            self.languages.addAction(self._actions[language])  # moves it to the end
        for language, action in self._actions.items():
            name = self.tr("Leave English letters as they are") if language is None else NAMES[language]
            action.setText(f"{LETTERS[language]}  {name}")
            action.setChecked(language is current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is around it has another width, or another font."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._show_name()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key and the right button."""
        self.ask()
        event.accept()

    def _show_name(self) -> None:
        """The letter says the state, the name what it is."""
        language = self._switch.current or self._switch.offered
        letter = LETTERS[self._switch.current]
        typing, any_ = self.tr("%1 typing"), self.tr("Indian languages")
        name = any_ if language is None else typing.replace("%1", NAMES[language])
        named = f"{letter}  {name}"
        room = self._around.width() - grown(ROOM_FOR_REST)
        shown = named if self.fontMetrics().horizontalAdvance(named) <= room else letter
        if shown != self.text():
            self.setText(shown)

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
