"""THE table: every sheet of a workbook and its columns. Writing and reading both go by it."""

from __future__ import annotations

from collections.abc import Mapping

from app.exchange.columns import Sheet
from app.exchange.customer_sheets import CUSTOMER_SHEETS
from app.exchange.rival_sheets import RIVAL_SHEETS
from app.exchange.work_sheets import WORK_SHEETS

SHEETS: Mapping[str, Sheet] = {sheet.id: sheet for sheet in (*CUSTOMER_SHEETS, *RIVAL_SHEETS, *WORK_SHEETS)}
"""All sheets by id, in the order of the workbook."""
