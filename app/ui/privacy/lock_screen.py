"""What is shown in place of the window while a profile is locked: whose it is, and what unlocks it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from app.core.errors import AppError
from app.core.profiles.profiles import LockedProfile, Profile
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import SMALLEST_WINDOW, WINDOW_SIZE, XL, M
from app.ui.parts import boxes
from app.ui.parts.choice_field import ChoiceField
from app.ui.parts.enter_presses import EnterPresses
from app.ui.parts.icon_button import IconSet
from app.ui.parts.wrapped_label import field_label, wrapped_label
from app.ui.privacy.unlock_form import UnlockForm
from app.ui.wording.error_text import CodedError, describe
from app.ui.wording.privacy_text import profile_label

WIDTH = 400  # pixels


class LockScreen(LanguageFollower, QWidget):
    """Says what was chosen; others open profiles. It shows nothing but names of profiles."""

    profile_chosen = Signal(str)  # profile id
    open_requested = Signal()  # a profile that opens without being asked
    unlocked = Signal(bool)  # whether by the recovery code
    restore_requested = Signal()
    retry_requested = Signal()
    closed = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        EnterPresses(self)
        self._icons = icons
        self._listed: list[Profile] = []
        self._said: Callable[[], tuple[str, str]] = lambda: ("", "")
        self._act: Callable[[], None] | None = None
        self._act_text: Callable[[], str] = lambda: ""
        self.setWindowTitle("Shakti")
        self.setObjectName("lockscreen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = wrapped_label("title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = wrapped_label("muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.profiles = ChoiceField()
        self._profile_label = field_label(self.profiles, self._texts, lambda: self.tr("Profile"))
        self.form = UnlockForm(icons)
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self._lay_out()
        self.profiles.activated.connect(self._choose)
        self.button.clicked.connect(self._do)
        self.form.unlocked.connect(self.unlocked)
        self.form.trying_changed.connect(self.profiles.setDisabled)  # a try belongs to the profile that is chosen
        icons.changed.connect(self._tint)
        self._tint()
        self.resize(*WINDOW_SIZE)
        self.setMinimumSize(*SMALLEST_WINDOW)
        self.show_busy()

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._title.text()}\n{self._text.text()}"

    def show_profiles(self, profiles: Sequence[Profile], chosen: str) -> None:
        """The profiles to choose from."""
        with QSignalBlocker(self.profiles):
            self._listed = list(profiles)
            self.profiles.clear()
            for profile in profiles:
                self.profiles.addItem(profile_label(profile), profile.id)
            self.profiles.setCurrentIndex(max(self.profiles.findData(chosen), 0))
        self._profile_label.setVisible(len(profiles) > 1)
        self.profiles.setVisible(len(profiles) > 1)

    def ask(self, locked: LockedProfile, error: AppError | None = None) -> None:
        """Ask for what unlocks this profile."""
        self._say(lambda: (self.tr("Shakti is locked"), ""))
        self.form.ask(locked, error)
        self.form.show()

    def offer_open(self) -> None:
        """A profile that opens without being asked."""
        self._say(
            lambda: (
                self.tr("Shakti is locked"),
                self.tr("This profile opens without a passphrase. To keep others out, set one on the privacy page."),
            ),
            self.open_requested.emit,
            lambda: self.tr("Open"),
        )

    def show_busy(self) -> None:
        """While something is opened or closed."""
        self._say(lambda: (self.tr("One moment…"), ""))

    def show_keychain_busy(self) -> None:
        """While the keychain takes its time: perhaps the system asks for its password, in a window of its own."""
        self._say(
            lambda: (
                self.tr("One moment…"),
                self.tr("If this computer asks for the password of its keychain, type it there."),
            )
        )

    def show_error(self, error: CodedError) -> None:
        """What keeps the profile from opening."""
        self._say(
            lambda: (describe(error).title, describe(error).advice),
            self.retry_requested.emit,
            lambda: self.tr("Try again"),
        )

    def offer_restore(self, error: CodedError) -> None:
        """Damage was found, and there is a backup."""

        def said() -> tuple[str, str]:
            what = self.tr(
                "The backup replaces the damaged file, which is kept. What was written after the backup will be "
                "missing."
            )
            named = self.tr("Backup: %1").replace("%1", error.detail)
            return describe(error).title, f"{named}\n{what}"

        self._say(said, self.restore_requested.emit, lambda: self.tr("Restore the backup"))

    def retranslate(self) -> None:
        super().retranslate()
        for place, profile in enumerate(self._listed):
            self.profiles.setItemText(place, profile_label(profile))
        title, text = self._said()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(self._act_text())
        self.button.setVisible(self._act is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it does not want to go on."""
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        card = self._card = QWidget()
        parts = (self._picture, self._title, self._text, self._profile_label, self.profiles, self.form, self.button)
        boxes.column(*parts, on=card, spacing=M, margins=boxes.STYLED)
        inner = QWidget()
        middle = boxes.column(on=inner, margins=boxes.STYLED)
        middle.addStretch(2)
        # not an alignment: with one, Qt does not ask for the height that wrapped words need
        middle.addLayout(boxes.row(None, card, None))
        middle.addStretch(3)
        scroll = QScrollArea()
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        boxes.column(scroll, on=self)
        self._profile_label.hide()
        self.profiles.hide()

    def _say(
        self,
        said: Callable[[], tuple[str, str]],
        act: Callable[[], None] | None = None,
        act_text: Callable[[], str] = lambda: "",
    ) -> None:
        self._said, self._act, self._act_text = said, act, act_text
        self.form.forget()
        self.form.hide()
        self.retranslate()
        if act is not None:
            self.button.setFocus()

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def _choose(self, index: int) -> None:
        self.profile_chosen.emit(str(self.profiles.itemData(index)))

    def _fit(self) -> None:
        """As wide as its words are large, where the window has room for that."""
        room = max(self.width(), SMALLEST_WINDOW[0]) - 2 * XL
        self._card.setFixedWidth(min(grown(WIDTH), room))

    def _tint(self) -> None:
        self._fit()
        self._picture.setPixmap(self._icons.get("lock", "accent").pixmap(QSize(grown(40), grown(40))))
