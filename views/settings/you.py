"""Who uses the program, and what it looks like to them. Kept on this computer, not in the book."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.text import LANGUAGES, tr
from views.acting import ROLES, act_as, role_name
from views.preferences import acting_role, preferences
from views.settings.section import Section
from views.theme import ZOOMS
from views.widgets.fields import ChoiceField, Field, LineField
from views.widgets.layout import Card
from views.widgets.text import PlainLabel

FIELD_WIDTH = 320


class YouSection(Section):
    """Name and role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField(tr("Your name"))
        self.name.committed.connect(self._keep_name)
        self.role = ChoiceField(tr("You act as"), [(one, role_name(one)) for one in ROLES])
        self.role.committed.connect(act_as)
        preferences().chosen.connect(self._hear_choice)
        card = Card(tr("You"))
        about = tr(
            "Every change is recorded under this name, so that colleagues know whom to ask. It counts from"
            " the next change on; what is in the history stays."
        )
        _add(card, about, self.name)
        acts = tr(
            "A manager approves, verifies, returns and cancels plan items; an account manager does the rest."
            " Who keeps the book alone turns from one to the other here or in the header."
        )
        _add(card, acts, self.role)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _hear_choice(self, name: str) -> None:
        if name == "role":
            self.refresh()

    def refresh(self) -> None:
        self.name.set_value(preferences().author)
        self.role.set_value(acting_role(preferences()))

    def _keep_name(self, name: str) -> None:
        if name:
            preferences().author = name
        else:
            self.name.set_value(preferences().author)
            self.name.complain(tr("Changes need a name. The earlier one stays."))


class LooksSection(Section):
    """Language, theme, size of type: each applies at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = ChoiceField(tr("Language"), list(LANGUAGES.items()))
        self.language.committed.connect(lambda code: setattr(preferences(), "language", code))
        themes = [("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))]
        self.theme = ChoiceField(tr("Theme"), themes)
        self.theme.committed.connect(lambda choice: setattr(preferences(), "theme", choice))
        self.zoom = ChoiceField(tr("Size of text"), [(zoom, f"{zoom:.0%}") for zoom in ZOOMS])
        self.zoom.committed.connect(lambda zoom: setattr(preferences(), "zoom", zoom))
        language, looks = Card(tr("Language")), Card(tr("Looks"))
        note = tr("What you and others wrote stays in the language it was written in.")
        _add(language, note, self.language)
        _add(looks, "", self.theme, self.zoom)
        self.body.addWidget(language)
        self.body.addWidget(looks)
        self.body.addStretch(1)

    def refresh(self) -> None:
        chosen = preferences()
        self.language.set_value(chosen.language)
        self.theme.set_value(chosen.theme)
        self.zoom.set_value(chosen.zoom)


def _add(card: Card, about: str, *fields: Field) -> None:
    if about:
        card.body.addWidget(PlainLabel(about, "quiet", wrap=True))
    for field in fields:
        field.setMaximumWidth(FIELD_WIDTH)
        card.body.addWidget(field)
