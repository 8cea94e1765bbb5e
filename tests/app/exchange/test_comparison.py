from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.columns import Row
from app.exchange.comparison import Comparison, compare
from app.exchange.matching import part_copies
from app.exchange.plan import Proposal, ProposalKind
from app.exchange.returned import ReturnedRow, ReturnedSheet
from app.exchange.sheets import SHEETS
from app.exchange.spelling import Unread
from app.text import Text
from models.values import Confidence, Level, RatingKind, TeamRole

TODAY = date(2026, 3, 2)
TEAM = SHEETS["team"]
Book = dict[str, Row]


def member(name: str = "Lin", **values: Any) -> Row:
    row = {"name": name, "role": TeamRole.ACCOUNT, "active": True} | values
    return tuple(row.get(column.id) for column in TEAM.columns)


def person(**values: Any) -> Row:
    row = {"customer": "c", "name": "Ana", "no_private_activities": False} | values
    return tuple(row.get(column.id) for column in SHEETS["people"].columns)


def came_back(
    rows: Iterable[tuple[str, Row]], sheet: str = "team", columns: Iterable[str] | None = None, **more: Any
) -> dict[str, ReturnedSheet]:
    """A sheet with these rows (key and values) and columns, as it is after reading."""
    of = SHEETS[sheet]
    places = [of.place[column] for column in columns] if columns is not None else range(len(of.columns))
    returned = []
    for number, (key, row) in enumerate(rows):
        values = {place: row[place] for place in places}
        returned.append(ReturnedRow(number + 2, key, f"new-{values!r}", dict(values), dict(values)))
    layout = {place: column for column, place in enumerate(places, start=1)}
    return {sheet: ReturnedSheet(of, of.title.source, returned, layout, **more)}


def compared(
    rows: Iterable[tuple[str, Row]], written: Book | None, now: Book, sheet: str = "team", **more: Any
) -> Comparison:
    base = None if written is None else {sheet: written}
    returned = came_back(rows, sheet, **more)
    part_copies(returned, base or {sheet: now})
    return compare(returned, base, {sheet: now}, today=TODAY)


def cells(result: Comparison) -> set[tuple[str, str, str]]:
    return {(each.kind.value, each.key, each.field) for each in result.proposals}


KEYS = st.sampled_from(["k1", "k2", "k3", "k4", "k5"])
WORDS = st.sampled_from(["a", "b", "c"])
ROWS = st.builds(
    lambda name, title, phone, active: member(name, title=title, phone=phone, active=active),
    WORDS,
    st.none() | WORDS,
    st.none() | WORDS,
    st.booleans(),
)
BOOKS = st.dictionaries(KEYS, ROWS)


def right_answer(written: Book, back: Book, now: Book) -> set[tuple[str, str, str]]:
    """What a patient person with three printouts would note, cell by cell."""
    noted = set()
    for key, row in back.items():
        if key in now:
            for place, column in enumerate(TEAM.columns):
                if key not in written:
                    if row[place] is not None and row[place] != now[key][place]:
                        kind = "changed" if now[key][place] is None else "conflicting"
                        noted.add((kind, key, column.id))
                elif row[place] not in (written[key][place], now[key][place]):
                    kind = "changed" if now[key][place] == written[key][place] else "conflicting"
                    noted.add((kind, key, column.id))
        elif key in written:
            if row != written[key]:
                noted.add(("conflicting", key, ""))
        else:
            noted.add(("problem", key, ""))
    return noted | {("missing", key, "") for key in written if key not in back and key in now}


@given(written=BOOKS, back=BOOKS, now=BOOKS)
def test_the_comparison_is_what_a_patient_person_would_note(written: Book, back: Book, now: Book):
    assert cells(compared(back.items(), written, now)) == right_answer(written, back, now)


@given(written=BOOKS, back=BOOKS, now=BOOKS)
def test_no_edit_is_lost_unseen(written: Book, back: Book, now: Book):
    """Whatever either side changed stands in the book or in a proposal; what is shown is true."""
    result = compared(back.items(), written, now)
    shown = {(each.key, each.field): each for each in result.proposals}
    for key in written.keys() & back.keys() & now.keys():
        for place, column in enumerate(TEAM.columns):
            before, theirs, ours = written[key][place], back[key][place], now[key][place]
            proposal = shown.get((key, column.id))
            if proposal is None:
                assert theirs in (before, ours)
            else:
                assert (proposal.written, proposal.came_back, proposal.now) == (before, theirs, ours)
                assert (proposal.kind is ProposalKind.CONFLICTING) == (ours != before)


@given(written=BOOKS, back=BOOKS, now=BOOKS, data=st.data())
def test_the_order_of_rows_and_columns_does_not_matter(
    written: Book, back: Book, now: Book, data: st.DataObject
):
    shuffled = data.draw(st.permutations(sorted(back.items())))
    columns = data.draw(st.permutations([column.id for column in TEAM.columns]))
    straight = compared(sorted(back.items()), written, now)
    mixed = compared(shuffled, written, now, columns=columns)
    assert sorted(map(essence, straight.proposals)) == sorted(map(essence, mixed.proposals))
    assert straight.unchanged == mixed.unchanged


def essence(proposal: Proposal) -> str:
    """A proposal without its place."""
    return repr(
        (
            proposal.kind.value,
            proposal.key,
            proposal.field,
            proposal.written,
            proposal.came_back,
            proposal.now,
            sorted(proposal.values.items(), key=str),
        )
    )


@given(written=BOOKS, now=BOOKS)
def test_an_untouched_workbook_has_no_opinion(written: Book, now: Book):
    assert compared(written.items(), written, now).proposals == []


@given(written=BOOKS, back=BOOKS)
def test_taking_everything_makes_the_book_what_the_workbook_says(written: Book, back: Book):
    now = dict(written)
    for proposal in compared(back.items(), written, now).proposals:
        if proposal.kind is ProposalKind.MISSING:
            del now[proposal.key]
        elif proposal.field:
            row = list(now[proposal.key])
            row[TEAM.place[proposal.field]] = proposal.came_back
            now[proposal.key] = tuple(row)
    assert {key: row for key, row in now.items() if key in back} == {
        key: row for key, row in back.items() if key in written
    }


def test_a_column_that_was_deleted_says_nothing():
    written = {"k": member(title="CTO", phone="1")}
    result = compared(written.items(), written, written, columns=["name", "phone"])
    assert result.proposals == []
    assert result.unchanged == 1


def test_a_sheet_that_is_not_there_says_nothing():
    written = {"k": member()}
    assert compare({}, {"team": written}, {"team": written}, today=TODAY).proposals == []


def test_nothing_is_missing_where_cells_may_have_been_overlooked_or_keys_are_gone():
    written = {"k1": member("a"), "k2": member("b")}
    assert cells(compared([("k1", member("a"))], written, written, incomplete=True)) == set()
    assert cells(compared([("k1", member("a"))], written, written, has_keys=False)) == set()
    assert cells(compared([("k1", member("a"))], written, written)) == {("missing", "k2", "")}


def test_many_missing_rows_are_said():
    written = {f"k{number}": member(str(number)) for number in range(4)}
    result = compared([], written, written)
    assert len(result.proposals) == 4
    assert "4 of 4" in str(result.notes[0])


def test_of_two_rows_with_one_key_the_untouched_one_keeps_it():
    written = {"k": member("Lin", title="CTO")}
    for rows in ([("k", member("Copy")), ("k", written["k"])], [("k", written["k"]), ("k", member("Copy"))]):
        [created] = compared(rows, written, written).proposals
        assert (created.kind, created.is_new, created.values["name"]) == (ProposalKind.CREATED, True, "Copy")
        assert "same hidden key" in str(created.message)


def test_a_copy_that_says_the_same_is_a_problem_not_a_second_row():
    written = {"k": member("Lin", title="CTO")}
    [problem] = compared([("k", written["k"]), ("k", written["k"])], written, written).proposals
    assert (problem.kind, problem.is_new) == (ProposalKind.PROBLEM, True)
    assert "copy" in str(problem.message)


def test_a_key_that_nobody_knows_is_a_problem_in_our_workbook_and_a_new_row_in_another_books():
    [problem] = compared([("strange", member())], {}, {}).proposals
    assert problem.kind is ProposalKind.PROBLEM
    result = compare(came_back([("strange", member())]), None, {"team": {}}, today=TODAY, strange_keys=True)
    [created] = result.proposals
    assert (created.kind, created.key, created.is_new) == (ProposalKind.CREATED, "strange", False)


def test_a_new_row_with_a_name_that_is_there_is_never_silent():
    now = {"k": member("王芳")}
    [created] = compared([("k", member("王芳")), ("", member("王芳", title="CFO"))], now, now).proposals
    assert created.kind is ProposalKind.CREATED
    assert "王芳" in str(created.message)
    [plain] = compared([("k", member("王芳")), ("", member("李雷"))], now, now).proposals
    assert plain.message is None


def test_a_new_row_takes_defaults_and_lacks_nothing_that_is_needed():
    row = member("Lin", active=None)
    [created] = compared([("", row)], {}, {}).proposals
    assert created.values["active"] is True
    [problem] = compared([("", member("Lin", role=None))], {}, {}).proposals
    assert (problem.kind, problem.field) == (ProposalKind.PROBLEM, "role")
    assert problem.cell == "C3"


def test_a_needed_value_that_was_cleared_is_a_problem():
    written = {"k": member("Lin")}
    [problem] = compared([("k", member(None))], written, written).proposals  # type: ignore[arg-type]
    assert (problem.kind, problem.field) == (ProposalKind.PROBLEM, "name")


def test_a_cell_that_was_not_understood_is_a_problem_and_the_rest_of_its_row_still_counts():
    written = {"k": member("Lin", title="CTO")}
    row = member("Lin", title="CFO", phone=Unread(Text("Say it again.")))
    assert cells(compared([("k", row)], written, written)) == {
        ("problem", "k", "phone"),
        ("changed", "k", "title"),
    }


def test_a_level_and_what_it_stands_on_are_one_thing():
    written = {"p": person(level=Level.NEUTRAL, level_date=date(2026, 1, 1), level_evidence="met once")}
    ours = {"p": person(level=Level.NEUTRAL, level_date=date(2026, 2, 1), level_evidence="met twice")}
    theirs = person(level=Level.SUPPORT, level_date=date(2026, 1, 1), level_evidence="met once")
    [proposal] = compared([("p", theirs)], written, ours, "people").proposals
    assert (proposal.kind, proposal.field, proposal.unit) == (ProposalKind.CONFLICTING, "level", "level")
    [proposal] = compared([("p", theirs)], written, written, "people").proposals
    assert proposal.kind is ProposalKind.CHANGED


def test_other_columns_of_the_row_do_not_disturb_the_level():
    written = {"p": person(level=Level.NEUTRAL, level_date=date(2026, 1, 1), title="CTO")}
    ours = {"p": person(level=Level.NEUTRAL, level_date=date(2026, 1, 1), title="CEO")}
    theirs = person(level=Level.SUPPORT, level_date=date(2026, 1, 1), title="CTO")
    assert cells(compared([("p", theirs)], written, ours, "people")) == {("changed", "p", "level")}


def test_levels_that_could_not_count_are_problems():
    now = {"p": person(level=Level.NEUTRAL, level_date=date(2026, 2, 1))}
    for theirs in (
        person(level=Level.SUPPORT, level_date=date(2026, 1, 1)),
        person(level=Level.SUPPORT, level_date=date(2026, 3, 3)),
        person(level=None, level_date=date(2026, 2, 1)),
    ):
        result = compared([("p", theirs)], now, now, "people")
        assert {each.kind for each in result.proposals} == {ProposalKind.PROBLEM}, theirs


def test_a_level_waits_for_its_date_to_be_understood():
    now = {"p": person(level=Level.NEUTRAL, level_date=date(2026, 2, 1), title="CTO")}
    theirs = person(level=Level.SUPPORT, level_date=Unread(Text("Which day is that?")), title="CEO")
    assert cells(compared([("p", theirs)], now, now, "people")) == {
        ("problem", "p", "level_date"),
        ("problem", "p", "level"),
        ("changed", "p", "title"),
    }


def test_ratings_are_added_and_never_changed():
    def rating(**values: Any) -> Row:
        row: Mapping[str, Any] = {
            "person": "p",
            "kind": RatingKind.LEVEL,
            "value": Level.NEUTRAL,
            "rated_on": date(2026, 1, 1),
        } | values
        return tuple(row.get(column.id) for column in SHEETS["ratings"].columns)

    written = {"r": rating()}
    rows = [("r", rating(confidence=Confidence.HIGH)), ("", rating(value=Level.COACH))]
    result = compared(rows, written, written, "ratings")
    assert {each.kind for each in result.proposals} == {ProposalKind.PROBLEM, ProposalKind.CREATED}
    wrong_scale = rating(kind=RatingKind.POWER)
    assert cells(compared([("r", rating()), ("", wrong_scale)], written, written, "ratings")) == {
        ("problem", f"new-{dict(enumerate(wrong_scale))!r}", "value")
    }


def test_a_line_that_is_there_already_is_that_line():
    sheet = SHEETS["lines"]

    def line(**values: Any) -> Row:
        from models.values import LineKind

        row = {"customer": "c", "from": "a", "to": "b", "kind": LineKind.DOTTED} | values
        return tuple(row.get(column.id) for column in sheet.columns)

    now = {"l": line()}
    assert compared([("", line())], {}, now, "lines").proposals == []
    assert cells(compared([("", line(strength=3))], {}, now, "lines")) == {("changed", "l", "strength")}
    [problem] = compared([("", line(to="a"))], {}, now, "lines").proposals
    assert problem.kind is ProposalKind.PROBLEM


def test_without_knowing_what_was_written_nothing_is_overwritten_unseen():
    now = {"k": member("Lin", title="CTO", phone=None)}
    result = compared([("k", member("Lin", title="CFO", phone="1", email=None))], None, now)
    assert cells(result) == {("conflicting", "k", "title"), ("changed", "k", "phone")}
    assert cells(compared([], None, now)) == set()


def test_settings_have_the_rows_they_have():
    now = {"weight_user": (Text("Weight of users (U)"), 1.0, 1.0)}
    row = ("Weight of users (U)", 2.0, 5.0)
    assert cells(compared([("weight_user", row)], now, now, "settings")) == {
        ("changed", "weight_user", "value")
    }
    [problem] = compared([("", row)], now, now, "settings").proposals
    assert problem.kind is ProposalKind.PROBLEM
    assert compared([], now, now, "settings").proposals == []
