"""How each kind of activity 接触活动 is done well, before an organisation writes its own templates."""

from __future__ import annotations

from collections.abc import Mapping

from app.activity_kinds.contacts import CALL, CARE, OTHER, SURVEY
from app.activity_kinds.events import (
    BENCHMARKING,
    MANAGEMENT_SEMINAR,
    ON_SITE_CONFERENCE,
    TECHNICAL_PRESENTATION,
)
from app.activity_kinds.outline import PARTS, Outline
from app.activity_kinds.visits import EXECUTIVE_VISIT, HEADQUARTERS_VISIT, REFERENCE_SITE, VISIT
from models.values import ActivityKind

__all__ = ["BUILT_IN", "PARTS", "Outline"]

BUILT_IN: Mapping[ActivityKind, Outline] = {
    ActivityKind.VISIT: VISIT,
    ActivityKind.EXECUTIVE_VISIT: EXECUTIVE_VISIT,
    ActivityKind.HEADQUARTERS_VISIT: HEADQUARTERS_VISIT,
    ActivityKind.REFERENCE_SITE: REFERENCE_SITE,
    ActivityKind.ON_SITE_CONFERENCE: ON_SITE_CONFERENCE,
    ActivityKind.TECHNICAL_PRESENTATION: TECHNICAL_PRESENTATION,
    ActivityKind.MANAGEMENT_SEMINAR: MANAGEMENT_SEMINAR,
    ActivityKind.BENCHMARKING: BENCHMARKING,
    ActivityKind.CARE: CARE,
    ActivityKind.SURVEY: SURVEY,
    ActivityKind.CALL: CALL,
    ActivityKind.OTHER: OTHER,
}
