"""Offers typing with English letters to who types them in a window that speaks an Indian language; asked once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.core.settings import Language
from app.ui.composer.typing_offer import TypingOffer
from app.ui.window.window import MainWindow

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENDS_WORD = " .,?!;:"
_SHORTEST = 2  # letters


class WindowTyping(QObject):
    """Lives as long as its window. Whatever is answered is remembered; left open, it comes back another day."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._offered: set[Language] = set()  # since the window was opened
        self._word = QTextCursor()  # selects the word at which it was offered
        self.offer = TypingOffer()
        window.show_above_composer(self.offer)
        window.composer.asking.append(self._let_be)
        window.composer.field.installEventFilter(self)
        window.typing.changed.connect(self.offer.hide)
        window.dialogue.sent.connect(self.offer.hide)
        self.offer.yes_button.clicked.connect(self._accept)
        self.offer.not_now_button.clicked.connect(self._decline)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the key that ends a word, and leave it to the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if text and text in _ENDS_WORD and not event.modifiers() & _COMMANDS:
                self._note_word()
        return False

    def _note_word(self) -> None:
        switch = self._window.typing
        language = switch.offered
        if language is None or switch.decided or language in self._offered:
            return
        if self._window.composer.field.composing or not self._is_latin_word():
            return
        self._word = self._last_word()
        self._offered.add(language)
        self.offer.offer(language)
        self._window.announcing.say(self.offer.text)

    def _is_latin_word(self) -> bool:
        """Whether what stands before the cursor is a word that would be turned: not BP, 500mg or an address."""
        from app.core.typing.typist import LETTERS, stays_latin

        word = self._last_word().selectedText()
        return len(word) >= _SHORTEST and LETTERS.fullmatch(word) is not None and not stays_latin(word)

    def _last_word(self) -> QTextCursor:
        """What stands before the cursor, from the last space on, selected."""
        cursor = self._window.composer.field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.setPosition(cursor.position() - len(before.split(" ")[-1]))
        cursor.setPosition(self._window.composer.field.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _accept(self) -> None:
        self.offer.hide()
        self._window.typing.choose(self._window.typing.offered)
        self._turn()
        self._window.composer.setFocus()

    def _turn(self) -> None:
        """Turn what was typed from that word on, too, unless it is gone. Undoing that once gives the letters."""
        typist, cursor = self._window.typing.typist, self._word
        if typist is not None and cursor.hasSelection():
            cursor.setPosition(cursor.selectionStart())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(typist.convert(cursor.selectedText()))

    def _decline(self) -> None:
        self.offer.hide()
        self._window.typing.decline()
        self._window.composer.setFocus()

    def _let_be(self) -> bool:
        """While an answer is under way the key stops that one."""
        if self.offer.isHidden() or self._window.dialogue.busy:
            return False
        self._decline()
        return True
