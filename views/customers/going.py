"""What goes with deleted customers, in sentences."""

from __future__ import annotations

from app.queries.customers import Going
from app.text import tr


def what_goes_sentence(going: Going) -> str:
    """What is deleted, what stays, and that undo brings it back."""
    parts = [
        tr("People: {count}", count=going.people) if going.people else "",
        tr("Departments: {count}", count=going.departments) if going.departments else "",
        tr("Decision seats: {count}", count=going.seats) if going.seats else "",
        tr("Activities: {count}", count=going.activities) if going.activities else "",
        tr("Plan items: {count}", count=going.plan_items) if going.plan_items else "",
        tr("Insight sections: {count}", count=going.sections) if going.sections else "",
        tr("Sources: {count}", count=going.sources) if going.sources else "",
    ]
    lines = [tr("This goes too:"), " · ".join(part for part in parts if part)]
    if going.children:
        lines.append(tr("Customers below stay and lose their parent: {count}", count=going.children))
    lines.append(tr("Undo brings everything back."))
    return "\n".join(lines)
