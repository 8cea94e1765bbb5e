"""What all mapped classes share: keys, names of constraints, types, references."""

from __future__ import annotations

import enum
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, ClassVar, Literal

from sqlalchemy import BigInteger, Dialect, Enum, ForeignKey, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator

from models import values
from models.keys import new_key

OnDelete = Literal["delete", "clear", "refuse"]


class Amount(TypeDecorator[Decimal]):
    """Money as a Decimal with two places, stored as whole hundredths so that sums are exact."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        return int((Decimal(value) * 100).to_integral_value(ROUND_HALF_EVEN))

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / 100


def _enum_type(members: type[enum.Enum]) -> Enum:
    return Enum(members, native_enum=False, length=24, values_callable=lambda kind: [m.value for m in kind])


_ENUMS = [
    found
    for found in vars(values).values()
    if isinstance(found, type)
    and issubclass(found, enum.Enum)
    and found.__module__.startswith(values.__name__)
]


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        Decimal: Amount(),
        **{members: _enum_type(members) for members in _ENUMS},
    }


class Record(Base):
    """A row whose every change is recorded. It has its key from the moment it is made."""

    __abstract__ = True

    key: Mapped[str] = mapped_column(String(36), primary_key=True, sort_order=-1)

    def __init__(self, **columns: Any) -> None:
        columns.setdefault("key", new_key())
        super().__init__(**columns)


def reference(target: str, on_delete: OnDelete, *, nullable: bool = False) -> MappedColumn[Any]:
    """A column that holds the key of a row of table ``target``.

    ``on_delete`` says what happens to *this* row when the target is deleted: it goes too, it forgets
    the target, or the deletion is refused. ``app.operations.deletion`` carries it out through the
    session, where the recorder sees it; the database only checks, at commit.
    """
    return mapped_column(
        String(36),
        ForeignKey(f"{target}.key", deferrable=True, initially="DEFERRED"),
        nullable=nullable,
        index=True,
        info={"on_delete": on_delete},
    )
