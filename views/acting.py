"""As whom the user acts, and the one click that changes it.

The role is a preference of the user; the window hands it to the workspace, whose operations refuse what
the role may not do. A single person keeps the book and acts as both, one at a time.
"""

from __future__ import annotations

from app.text import tr
from models.values import TeamRole
from views.preferences import preferences

ROLES = (TeamRole.ACCOUNT, TeamRole.MANAGER)
"""Those one can act as."""


def act_as(role: TeamRole) -> None:
    """Act as ``role`` from now on; the window and its pages follow at once."""
    preferences().role = role.value


def act_as_manager() -> None:
    act_as(TeamRole.MANAGER)


def role_name(role: TeamRole) -> str:
    """What one acts as."""
    return tr("Manager") if role is TeamRole.MANAGER else tr("Account manager")


def acting_words(role: TeamRole) -> str:
    """What the window says of the role."""
    if role is TeamRole.MANAGER:
        return tr("You act as manager.")
    return tr("You act as account manager.")
