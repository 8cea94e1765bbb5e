"""Where a record is seen."""

from __future__ import annotations

from app.chronicle.details import RecordChange
from views.navigation import CUSTOMER, Place

TABS = {
    "customer": "overview",
    "department": "map",
    "stakeholder": "map",
    "seat": "map",
    "seat_tenure": "map",
    "influence_line": "map",
    "buying_step": "map",
    "step_seat": "map",
    "rival_tie": "map",
    "rating": "map",
    "activity": "plan",
    "activity_participant": "plan",
    "plan_item": "plan",
    "insight_section": "insight",
    "source": "insight",
    "citation": "insight",
    "series_exception": "plan",
    "cadence": "plan",
    "meeting_topic": "relationship",
    "promise": "plan",
    "opinion": "plan",
    "gift": "overview",
    "memorable_date": "overview",
    "agenda_guest": "plan",
    "support_request": "plan",
    "customer_rating": "relationship",
    "agreement": "relationship",
    "agreement_project": "relationship",
    "innovation_centre": "relationship",
    "innovation_topic": "relationship",
    "assessment": "relationship",
}
PAGES = {
    "rival": "settings",
    "team_member": "settings",
    "team_assignment": "settings",
    "setting": "settings",
    "reception": "reception",
    "agenda_line": "reception",
    "activity_template": "settings",
    "plan_template": "settings",
    "plan_template_item": "settings",
    "transfer_time": "settings",
    "ledger_entry": "exchange",
    "workbook_mapping": "exchange",
}


def place_of(record: RecordChange) -> Place | None:
    """The page, tab and focus that show ``record``; None when it is gone."""
    if not record.living:
        return None
    if record.table in PAGES:
        return Place(PAGES[record.table], focus=record.focus)
    if record.customer is None:
        return None
    focus = None if record.table == "customer" else record.focus
    return Place(CUSTOMER, record.customer, TABS[record.table], focus)
