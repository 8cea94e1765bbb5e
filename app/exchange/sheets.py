"""THE table: every sheet of a workbook and its columns. Writing and reading both go by it."""

from __future__ import annotations

from collections.abc import Mapping

from app.exchange.columns import Sheet
from app.exchange.customer_sheets import CUSTOMER_SHEETS
from app.exchange.meeting_sheets import MEETING_SHEETS
from app.exchange.partnership_sheets import PARTNERSHIP_SHEETS
from app.exchange.plan_sheets import PLAN_SHEETS
from app.exchange.rival_sheets import RIVAL_SHEETS
from app.exchange.work_sheets import SETTINGS, WORK_SHEETS

SHEETS: Mapping[str, Sheet] = {
    sheet.id: sheet
    for sheet in (
        *CUSTOMER_SHEETS,
        *RIVAL_SHEETS,
        *WORK_SHEETS,
        *PLAN_SHEETS,
        *MEETING_SHEETS,
        *PARTNERSHIP_SHEETS,
        SETTINGS,
    )
}
"""All sheets by id, in the order of the workbook."""
