"""Which form an entry gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.queries.calendar_entry import ActivityDetails
from views.plan.activity_panel import ActivityPanel
from views.plan.item_panel import ItemPanel
from views.plan.panel import Details, EntryPanel

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


def panel_for(details: Details, workspace: Workspace, navigator: Navigator) -> EntryPanel:
    """An empty form for this kind of entry; fill it with ``show_details``."""
    kind = ActivityPanel if isinstance(details, ActivityDetails) else ItemPanel
    return kind(details.entry.key, workspace, navigator)
