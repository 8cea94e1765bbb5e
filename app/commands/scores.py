"""``scores``: the scores of customers, for headquarters' batch jobs."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.commands.console import DONE, Console
from app.commands.customers import customers_on
from app.commands.options import Commands, command, day, opened
from app.method.completeness import PartScore
from app.method.three_dimensions import LETTERS
from app.method.why import Why
from app.queries.scores import CustomerScores
from app.queries.scores import scores as ask_scores
from app.text import Text, tr


def add(commands: Commands) -> None:
    """Register ``scores``."""
    parser = command(commands, "scores", run, tr("scores of customers"))
    parser.add_argument(
        "--customer", action="append", metavar="KEY_OR_NAME", help=tr("only this one; may be repeated")
    )
    parser.add_argument("--as-of", type=day, metavar="DATE", help=tr("as they were at the end of that day"))
    parser.add_argument("--json", action="store_true", help=tr("print them for programs, with their reasons"))


def run(arguments: Namespace, console: Console) -> int:
    """Print one customer a line, or ``--json`` with why."""
    with opened(arguments) as transactions:
        when = arguments.as_of
        today = when or transactions.clock.today()
        wanted = None
        if arguments.customer is not None:
            wanted = customers_on(transactions, arguments.customer, when)
        found = transactions.ask_on(when, ask_scores, today, wanted)
        if not found:
            console.tell(Text("There is no customer in this book on {day}.", day=today.isoformat()))
        if arguments.json:
            console.show_json({"customers": [_as_json(each) for each in found]})
        else:
            for each in found:
                console.show(_line(each))
    return DONE


def _line(each: CustomerScores) -> str:
    key, complete, overall = each.key_relationship, each.completeness, each.overall
    value = "–" if key.value is None else f"{key.value:.1f}"
    whole = "–" if overall.value is None else f"{overall.value:.1f}"
    share = "–" if complete.value is None else f"{complete.value:.0f} %"
    red = f"  {tr('red')}" if key.is_red else ""
    figures = f"R {whole:>5}  K {value:>5}  {tr('gap')} {key.gap:>3g}  {share:>5}"
    return f"{each.grade or '–'}  {figures}  {each.name}{red}"


def _as_json(each: CustomerScores) -> dict[str, Any]:
    key, complete = each.key_relationship, each.completeness
    return {
        "key": each.key,
        "name": each.name,
        "grade": each.grade.value if each.grade else None,
        "K": {
            "value": _rounded(key.value),
            "gap": _rounded(key.gap),
            "red": key.is_red,
            "needs_coach": key.needs_coach,
            "why": _why(key.why),
        },
        "O": {"value": _rounded(each.organisational.value), "why": _why(each.organisational.why)},
        "G": {"value": _rounded(each.general.value), "why": _why(each.general.why)},
        "R": {
            "value": _rounded(each.overall.value),
            "minimum": LETTERS[each.overall.minimum],
            "why": _why(each.overall.why),
        },
        "completeness": {
            "value": _rounded(complete.value),
            "parts": [_part(part) for part in complete.parts],
            "missing": [part.kind.value for part in complete.missing],
            "why": _why(complete.why),
        },
    }


def _part(part: PartScore) -> dict[str, Any]:
    return {
        "part": part.kind.value,
        "earned": _rounded(part.earned),
        "required": _rounded(part.required),
        "reason": part.reason.value,
    }


def _why(why: Why) -> dict[str, Any]:
    return {
        "rule": str(why.rule),
        "inputs": [{"label": str(label), "value": str(value)} for label, value in why.inputs],
        "next_step": None if why.next_step is None else str(why.next_step),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
