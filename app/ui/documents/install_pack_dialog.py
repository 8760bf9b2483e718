"""A pack's file before it is installed: what is in it, who signed it, and whether anybody vouches for that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.core.errors import AppError
from app.core.packs.pack_contents import Change, Installation
from app.core.packs.signing import begins_fingerprint, same_fingerprint
from app.core.question import each_on_one_line
from app.core.settings import Language
from app.core.translated import in_language
from app.ui.look.numbers import native
from app.ui.look.tokens import XL
from app.ui.parts.act_dialog import ActDialog
from app.ui.parts.announcement import announce
from app.ui.parts.one_click import take_double_click_as_one
from app.ui.parts.path_label import PathLabel
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.collection_text import documents_text
from app.ui.wording.placed import placed
from app.workers.document_library import DocumentLibrary
from app.workers.packing import PackOffer


class InstallPackDialog(ActDialog):
    """Reads the file at once, away from the window's thread. Nothing is installed unasked."""

    installed = Signal(object)  # Installation
    ask_requested = Signal(str)  # collection id

    def __init__(
        self, documents: DocumentLibrary, path: Path, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._documents, self._path, self._language = documents, path, language
        self._offer: PackOffer | None = None
        self._done: Installation | None = None
        self._name, self._facts = wrapped_label("heading"), wrapped_label("muted")
        self._signer = PathLabel()
        self._typed_label = wrapped_label()
        self.typed = QLineEdit()
        self.differs = wrapped_label("error")
        self.install_button, self.close_button = QPushButton(), QPushButton()  # the first one then asks it
        self._lay_out()
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Install a pack"))
        say(self.close_button.setText, lambda: self.tr("Close"))
        say(self.differs.setText, lambda: self.tr("This differs from the fingerprint above."))
        say(
            self._typed_label.setText,
            lambda: self.tr(
                "Type the fingerprint that the pack's maker gave you in another way, "
                "on paper or by telephone. If it differs, the pack comes from somebody else."
            ),
        )
        say(self.typed.setAccessibleName, lambda: self.tr("Fingerprint of the maker's key"))
        self._show()
        self.progress.begin()
        self.progress.cancel_button.hide()
        documents.check_pack(path, self).start(self._take_offer, self._take_error)

    @property
    def facts(self) -> str:
        """What is said of the pack."""
        return "\n".join(filter(None, (self._name.text(), self._facts.text(), self._signer.whole_text)))

    @property
    def busy(self) -> bool:
        """Whether the file is being read or installed."""
        return not self.progress.isHidden()

    def retranslate(self) -> None:
        super().retranslate()
        self._show()

    def set_language(self, language: Language) -> None:
        """Show the pack's words in this language."""
        self._language = language
        self._show()

    def _lay_out(self) -> None:
        self._signer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setStyleHint(QFont.StyleHint.Monospace)
        self.typed.setFont(mono)
        self.typed.textChanged.connect(self._update)
        self._typed_label.setBuddy(self.typed)
        self.differs.hide()
        self.close_button.setAutoDefault(False)
        self.install_button.clicked.connect(self._act)
        take_double_click_as_one(self.install_button)  # else it would ask what it has just installed
        asked = (self._typed_label, self.typed, self.differs)
        parts = (self._name, self._facts, self._signer, *asked, self.progress, self.outcome)
        self._stack(parts, self.install_button, self.close_button, width=440, margins=(XL, 18, XL, 18))

    def _take_offer(self, offer: PackOffer) -> None:
        self._offer = offer
        self.progress.hide()
        self._show()
        (self.typed if self._asks else self.install_button).setFocus()

    def _take_error(self, error: AppError) -> None:
        self.error = error
        self.progress.hide()
        self._show()
        announce(self, self.outcome.whole_text)

    def _take_done(self, done: Installation) -> None:
        self._done = done
        self.progress.hide()
        self._show()
        self.fit()
        self.install_button.setFocus()
        announce(self, self.outcome.whole_text)
        self.installed.emit(done)

    def _act(self) -> None:
        """What the button says: to install the pack, or to ask what was installed."""
        if self._done is not None:
            self.ask_requested.emit(self._done.pack.collection_id)
            self.accept()
        else:
            self._install()

    def _install(self) -> None:
        self.error = None
        self.progress.begin()
        self._show()
        typed = self.typed.text() if self._asks else None
        self._documents.install_pack(self._path, typed, self).start(self._take_done, self._take_error)

    @property
    def _asks(self) -> bool:
        return self._offer is not None and self._done is None and not self._offer.vouched and self._offer.is_newer

    def _show(self) -> None:
        offer = self._offer
        self._name.setText(self._path.name if offer is None else offer.pack.manifest.name_in(self._language))
        self._facts.setVisible(offer is not None)
        self._signer.setVisible(offer is not None)
        if offer is not None:
            manifest = offer.pack.manifest
            lines = [
                in_language(manifest.description, self._language),
                self.tr("Version %1").replace("%1", manifest.version)
                + f", {native(documents_text(len(manifest.documents)))}",
                self.tr("By %1").replace("%1", manifest.creator),
                self.tr("Licence: %1").replace("%1", manifest.licence),
            ]
            self._facts.setText(each_on_one_line(lines))
            known = self.tr("Complete, and signed with a key that is known here:")
            unknown = self.tr("Complete, and signed with a key that is not known here:")
            said = known if offer.known else unknown
            self._signer.setText(f"{said}\n{offer.pack.fingerprint}")
        for widget in (self._typed_label, self.typed):
            widget.setVisible(self._asks)
        self._show_outcome()
        self._update()

    def _said(self) -> str:
        if self._done is not None:
            return self._done_text(self._done)
        return self.tr("The pack is being read and checked…") if self._offer is None else self._offer_text(self._offer)

    def _done_text(self, done: Installation) -> str:
        version = done.pack.manifest.version
        if done.change is Change.UNCHANGED:
            return self.tr("Version %1 is installed already.").replace("%1", version)
        if done.previous is not None:
            return placed(self.tr("Upgraded from version %1 to %2."), done.previous, version)
        return self.tr("Installed: version %1.").replace("%1", version)

    def _offer_text(self, offer: PackOffer) -> str:
        if offer.installed is None:
            return ""
        before, version = offer.installed.manifest.version, offer.pack.manifest.version
        if not offer.is_newer:
            text = self.tr("Version %1 is installed, and this is version %2: there is nothing to do.")
        else:
            text = self.tr("Version %1 is installed and becomes version %2. Conversations and their quotations stay.")
        text = placed(text, before, version)
        if offer.is_newer and offer.installed.signer != offer.pack.signer:
            text = self.tr("Warning: the installed version was signed with another key.") + "\n" + text
        return text

    def _cancel(self) -> None:
        """It is all or nothing, and takes a moment."""

    def _update(self) -> None:
        offer = self._offer
        vouched = offer is not None and (not self._asks or same_fingerprint(self.typed.text(), offer.pack.signer))
        ready = vouched and offer is not None and offer.is_newer and not self.busy
        there = self._done is not None
        self.install_button.setText(self.tr("Ask this collection") if there else self.tr("Install"))
        self.install_button.setEnabled(there or ready)
        self.install_button.setVisible(offer is not None or self.error is None)
        self._tell_difference(offer is not None and not begins_fingerprint(self.typed.text(), offer.pack.signer))

    def _tell_difference(self, there: bool) -> None:
        """Said as soon as what is typed can no longer come right."""
        told, tells = not self.differs.isHidden(), there and self._asks
        self.differs.setVisible(tells)
        self.typed.setAccessibleDescription(self.differs.text() if tells else "")
        if tells and not told:
            announce(self.typed, self.differs.text())
