"""What stays when an earlier edit is taken back, and why, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.chronicle.fields import KINDS, columns_of, heading
from app.chronicle.names import names
from app.formats import listing
from app.reverting import Kept, KeptBecause
from app.text import Text


def staying(session: Session, kept: Sequence[Kept]) -> list[Text]:
    """One sentence for each of ``kept``, in their order."""
    named = names(session, [(each.table, each.record) for each in kept])
    sentences = []
    for each in kept:
        name = named.get((each.table, each.record))
        sentences.append(_sentence(each, name.text if name is not None else ""))
    return sentences


def _sentence(kept: Kept, name: str) -> Text:
    kind = KINDS[kept.table]
    shown = columns_of(kept.table)
    fields = listing(heading(kept.table, column) for column in kept.columns if column in shown)
    match kept.because:
        case KeptBecause.EDITED if fields:
            return Text(
                "{kind} “{name}”: {fields} was edited since and stays.", kind=kind, name=name, fields=fields
            )
        case KeptBecause.EDITED:
            return Text("{kind} “{name}” was edited since and stays.", kind=kind, name=name)
        case KeptBecause.REFERRED_TO:
            return Text("{kind} “{name}” is used elsewhere by now and stays.", kind=kind, name=name)
        case KeptBecause.DELETED:
            return Text("{kind} “{name}” was deleted since and stays deleted.", kind=kind, name=name)
        case KeptBecause.TARGET_GONE if fields:
            return Text(
                "{kind} “{name}”: what “{fields}” referred to is gone, so it stays as it is.",
                kind=kind,
                name=name,
                fields=fields,
            )
        case KeptBecause.TARGET_GONE:
            return Text("{kind} “{name}”: what it referred to is gone.", kind=kind, name=name)
        case KeptBecause.REPLACED:
            return Text("{kind} “{name}” was replaced by another one, which stays.", kind=kind, name=name)
