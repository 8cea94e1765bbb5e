"""What a customer is, and how it stands to us (rows 16, 36, 41, 45, 51)."""

from __future__ import annotations

from enum import StrEnum


class Grade(StrEnum):
    """Customer grade 客户分级 (row 16)."""

    STRATEGIC = "S"
    PARTNER = "A"
    PRIORITY = "B"
    GENERAL = "C"

    @property
    def is_key(self) -> bool:
        """S and A are key customers."""
        return self in (Grade.STRATEGIC, Grade.PARTNER)


class MarketType(StrEnum):
    """Market type (row 51)."""

    SALINE_ALKALI = "saline_alkali"
    BREAKTHROUGH = "breakthrough"
    MATURE = "mature"


class Sector(StrEnum):
    TELECOM = "telecom"
    ENERGY = "energy"
    MANUFACTURING = "manufacturing"
    FINANCE = "finance"
    GOVERNMENT = "government"
    TRANSPORT = "transport"
    RETAIL = "retail"
    HEALTH = "health"
    EDUCATION = "education"
    OTHER = "other"


class CustomerRatingKind(StrEnum):
    """What a rating of a customer rates: the parts of calculation 5 (1–5), and satisfaction (0–10)."""

    DEPTH = "depth"
    RECOGNITION = "recognition"
    RELIANCE = "reliance"
    FIT = "fit"
    SATISFACTION = "satisfaction"

    @property
    def range(self) -> tuple[float, float]:
        """Least and greatest value."""
        return (0.0, 10.0) if self is CustomerRatingKind.SATISFACTION else (1.0, 5.0)


class AgreementKind(StrEnum):
    """Strategic agreement 战略合作协议 (row 41): a declaration, or one that binds."""

    SOFT = "soft"
    HARD = "hard"


class Partnership(StrEnum):
    """The ladder to strategic partnership (row 45), lowest rung first."""

    SUPPLIER = "supplier"
    PREFERRED = "preferred"
    PARTNER = "partner"
    STRATEGIC = "strategic"
