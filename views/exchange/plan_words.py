"""What the import page says about a plan: where the workbook comes from, what the button does."""

from __future__ import annotations

from app.exchange.acceptance import AcceptanceReport
from app.exchange.decisions import Outlook
from app.exchange.plan import ImportPlan
from app.formats import day
from app.text import LANGUAGES, tr
from views.exchange.moments import written_on


def origin_line(plan: ImportPlan) -> str:
    """Who wrote the workbook, when, in which language."""
    origin = plan.origin
    if origin is None:
        if plan.mapping:
            return tr("From another program, by the mapping “{name}”", name=plan.mapping)
        return tr("From another program")
    when = written_on(origin.written_at)
    language = LANGUAGES.get(origin.language, origin.language)
    if origin.author and when:
        return tr(
            "Written {date} by {author} at revision {revision}, in {language}",
            date=day(when),
            author=origin.author,
            revision=origin.revision,
            language=language,
        )
    return tr("Written at revision {revision}, in {language}", revision=origin.revision, language=language)


def deed(outlook: Outlook) -> str:
    """What the button will do."""
    taken, kept, gone = outlook.taken, outlook.kept, outlook.deleted
    if taken == 1:
        return _one(kept, gone)
    if taken:
        return _many(taken, kept, gone)
    if gone == 1:
        return tr("Delete 1 row")
    if gone:
        return tr("Delete {gone} rows", gone=gone)
    return tr("Nothing to take over")


def _one(kept: int, gone: int) -> str:
    if kept and gone:
        return tr("Take over 1 change, keep {kept} of mine, delete {gone}", kept=kept, gone=gone)
    if kept:
        return tr("Take over 1 change, keep {kept} of mine", kept=kept)
    return tr("Take over 1 change, delete {gone}", gone=gone) if gone else tr("Take over 1 change")


def _many(taken: int, kept: int, gone: int) -> str:
    if kept and gone:
        return tr(
            "Take over {count} changes, keep {kept} of mine, delete {gone}", count=taken, kept=kept, gone=gone
        )
    if kept:
        return tr("Take over {count} changes, keep {kept} of mine", count=taken, kept=kept)
    if gone:
        return tr("Take over {count} changes, delete {gone}", count=taken, gone=gone)
    return tr("Take over {count} changes", count=taken)


def open_conflicts(outlook: Outlook) -> str:
    """What must be decided before anything can be taken; "" when nothing."""
    if not outlook.undecided:
        return ""
    if outlook.undecided == 1:
        return tr("1 conflict waits for your decision.")
    return tr("{count} conflicts wait for your decision.", count=outlook.undecided)


def done(report: AcceptanceReport, file_name: str) -> str:
    """What came of an import."""
    count = report.created + report.changed + report.deleted
    if not count:
        return tr("Nothing was taken over from {file}.", file=file_name)
    if count == 1:
        return tr("1 change taken over from {file}", file=file_name)
    return tr("{count} changes taken over from {file}", count=count, file=file_name)
