"""The programme tells guests what is theirs; the run sheet tells the team everything."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reception.agenda import Agenda
from app.reception.checks import check
from app.reception.days import DAYS, following, lines_of
from app.reception.document import Document, Heading, Table
from app.reception.programme import Tracks, programme
from app.reception.run_sheet import run_sheet
from app.text import LANGUAGES
from tests.app.reception.agendas import agendas
from tests.app.reception.journey import AGENDA, HOSTS, LINES, at

OURS_ALONE = ("Floor: 60 days", "Cantonese", "Huangjiu", "Bus, 12 seats", "+86 755")


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tracks", Tracks)
def test_guests_read_every_line_and_nothing_that_is_ours_alone(language: str, tracks: Tracks) -> None:
    text = programme(AGENDA, language, tracks=tracks).text()
    assert [one.title for one in LINES if one.title not in text] == []
    assert [word for word in OURS_ALONE if word in text] == []
    assert [word for word in ("Zhou Wen", "President") if word not in text] == []


def test_the_programme_speaks_the_language_of_the_guests() -> None:
    assert "12 mar 2026" in programme(AGENDA, "es").text()
    assert "2026年3月12日 周四" in programme(AGENDA, "zh_CN").text()


def test_parallel_tracks_stand_side_by_side_or_after_one_another() -> None:
    beside = next(table for table in tables(programme(AGENDA, "en")) if table.headings)
    assert beside.headings == ("", "Commercial", "Technical")
    assert [[cell.text for cell in row] for row in beside.rows] == [
        ["13:30", "Frame contract", "Core network"],
        ["14:15", "Payment terms", ""],
        ["14:30", "", "Live test"],
    ]
    after = programme(AGENDA, "en", tracks=Tracks.ONE_AFTER_ANOTHER)
    assert [block.text for block in after.blocks if isinstance(block, Heading) and block.rank == 3] == [
        "Commercial",
        "Technical",
    ]


def test_lines_of_one_track_that_overlap_all_stay_on_the_programme() -> None:
    twice = replace(AGENDA, lines=(*LINES, replace(LINES[11], key="x", title="Second test")))
    assert "Second test" in programme(twice, "en").text()


def test_a_guest_gets_a_programme_without_the_other_track() -> None:
    text = programme(AGENDA, "en", guest="g0").text()
    assert "Programme for Inés Carvajal" in text
    assert "Frame contract" in text
    assert "Core network" not in text


def test_the_team_reads_everything() -> None:
    sheet = run_sheet(AGENDA, "en", findings=check(AGENDA))
    text = sheet.text()
    assert [word for word in OURS_ALONE if word not in text] == []
    assert "“Payment terms” at 14:15 has no host." in text
    assert "In charge: Lin Yao · +86 755 0001" in text
    assert sum(len(table.rows) for table in tables(sheet) if table.headings) == 22


def test_a_host_reads_the_lines_of_that_host() -> None:
    text = run_sheet(AGENDA, "en", host="sun", findings=check(AGENDA)).text()
    assert "Live test" in text
    assert "Dinner" not in text
    assert "has no host" not in text


@pytest.mark.parametrize("document", [programme(AGENDA, "es"), run_sheet(AGENDA, "zh_CN")])
def test_every_row_fills_its_table(document: Document) -> None:
    for table in tables(document):
        assert {sum(cell.span for cell in row) for row in table.rows} == {len(table.widths)}
        assert len(table.headings) in (0, len(table.widths))


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.id)
def test_a_built_in_day_has_no_gap_and_no_overlap(day) -> None:
    lines = lines_of(day, at("0:00"), "en")
    lines = tuple(replace(one, key=str(place), host="lin") for place, one in enumerate(lines))
    assert check(replace(AGENDA, lines=lines)) == ()


def test_what_follows_moves_along_within_its_track_and_day() -> None:
    def moved(key: str) -> str:
        [one] = [one for one in LINES if one.key == key]
        return " ".join(each.key for each in following(LINES, one, one.ends_at))

    assert moved("17") == "18 19 20 21 22"
    assert moved("12") == "14 16 17 18 19 20 21 22"
    assert moved("16") == "17 18 19 20 21 22"


def test_hosts_are_told_by_name_only_where_guests_meet_them() -> None:
    text = programme(replace(AGENDA, lines=LINES[:1]), "en").text()
    assert HOSTS[0].name not in text


@given(agendas(), st.sampled_from(Tracks))
def test_no_line_of_any_agenda_is_lost_on_paper(agenda: Agenda, tracks: Tracks) -> None:
    guests = programme(agenda, "en", tracks=tracks)
    team = run_sheet(agenda, "en")
    for document in (guests, team):
        said = [cell.text for table in tables(document) for row in table.rows for cell in row]
        assert [said.count(line.title) for line in agenda.lines] == [1] * len(agenda.lines)
        for table in tables(document):
            assert {sum(cell.span for cell in row) for row in table.rows} == {len(table.widths)}
