"""The command line as scripts see it: exit status, what is printed, and what is not loaded."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.demo.making import create_demo
from app.exchange.outside_edit import CellEdit, edit_workbook
from app.operations.records import assign
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.stakeholder import Stakeholder
from tests.app.exchange.desk import converted
from tests.books import dump
from tests.commands import Loam, commands
from tests.libreoffice import needs_libreoffice
from tests.processes import ROOT, run_program

TODAY = date(2026, 3, 4)
PERSON = "Óscar Villalobos"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("original") / "demo.loam"
    create_demo(path, TODAY).close()
    return path


@pytest.fixture
def book(original: Path, tmp_path: Path) -> Path:
    path = tmp_path / "demo.loam"
    shutil.copyfile(original, path)
    return path


@pytest.fixture
def loam(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Loam:
    """Run a command in this process; the working folder is ``tmp_path``."""
    monkeypatch.chdir(tmp_path)
    return commands(lambda drawing: None)


def content(book: Path) -> object:
    with Book.open(book, read_only=True) as opened:
        return Transactions(opened, SystemClock()).ask(dump)


def edit(source: Path, column: str, value: object) -> Path:
    target = source.with_name(f"edited-{source.name}")
    edit_workbook(source, target, [CellEdit("People", "Full name", PERSON, column, value)])
    return target


def test_the_program_answers_with_its_exit_status_and_loads_no_qt(book: Path, tmp_path: Path):
    done = run_program("export", "--book", book, "--out", tmp_path / "w.xlsx", folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert "PySide6" not in done.packages()
    assert run_program("check", "--book", tmp_path / "none.loam", folder=tmp_path).status == 1
    wrong = run_program("check", folder=tmp_path)
    assert wrong.status == 2
    assert "--book" in wrong.err


def test_wrong_usage_is_2(loam: Loam, book: Path, capsys: pytest.CaptureFixture[str]):
    for wrong in (
        ["conquer"],
        ["check"],
        ["scores", "--book", book, "--as-of", "yesterday"],
        ["map", "--book", book, "--customer", "x", "--out", "map.docx"],
        ["import", "--book", book],
        ["import", "--book", book, "w.xlsx", "--accept", "some"],
    ):
        with pytest.raises(SystemExit) as left:
            loam(*wrong)
        assert left.value.code == 2, wrong
    assert "yesterday" in capsys.readouterr().err


def test_a_workbook_never_takes_the_place_of_a_book(loam: Loam, book: Path, tmp_path: Path):
    with pytest.raises(SystemExit) as left:
        loam("export", "--book", book, "--out", book)
    assert left.value.code == 2
    misnamed = tmp_path / "book.xlsx"
    shutil.copyfile(book, misnamed)
    refused = loam("export", "--book", misnamed, "--out", misnamed)
    assert refused.status == 1
    assert "another name" in refused.err
    assert loam("check", "--book", misnamed).status == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export", "--out", "no/such/w.xlsx"], "folder of “w.xlsx”"),
        (["export", "--out", "folder.xlsx"], "is a folder"),
        (["export", "--out", "w.xlsx", "--customer", "Cordilera Telecom"], "“Cordillera Telecom”"),
        (["map", "--customer", "Cordillera Telecom", "--out", "no/such/m.svg"], "folder of “m.svg”"),
        (["map", "--customer", "Cordillera Telecom", "--out", "m.svg", "--as-of", "1999-01-01"], "not in"),
        (["scores", "--customer", "Cordillera Telecom", "--as-of", "1999-01-01"], "not in the book on"),
        (["scores", "--customer", ""], "no customer"),
        (["import", "missing.xlsx"], "missing.xlsx"),
        (["import", "empty.xlsx"], "empty"),
        (["import", "demo.loam"], "not a workbook"),
        (["revert", "9" * 30], "no change"),
        (["restore", "missing"], "no backup"),
        (["tour", "--out", "empty.xlsx"], "is a file"),
        (["demo", "--book", "no/such/d.loam"], "folder of “d.loam”"),
    ],
)
def test_a_refusal_is_a_sentence_and_leaves_everything_as_it_was(
    loam: Loam, book: Path, tmp_path: Path, arguments: list[str], said: str
):
    (tmp_path / "folder.xlsx").mkdir()
    (tmp_path / "empty.xlsx").touch()
    before = content(book)
    files = sorted(tmp_path.rglob("*"))
    refused = loam(arguments[0], "--book", book, *arguments[1:])
    assert (refused.status, refused.out) == (1, "")
    assert said in refused.err
    assert sorted(path for path in tmp_path.rglob("*") if path.suffix != ".lock") == files
    assert content(book) == before


def test_whoever_reads_may_stop_reading(book: Path):
    program = [sys.executable, "main.py", "history", "--book", str(book), "--json"]
    pipe = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(program, cwd=ROOT, **pipe) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0


def test_a_demo_book_is_made_once(loam: Loam, tmp_path: Path):
    assert loam("demo", "--book", "d.loam", "--today", "2026-03-04").status == 0
    before = (tmp_path / "d.loam").read_bytes()
    again = loam("demo", "--book", "d.loam")
    assert again.status == 1
    assert "already" in again.err
    assert (tmp_path / "d.loam").read_bytes() == before


def test_a_sound_book_passes_the_check(loam: Loam, book: Path):
    assert loam("check", "--book", book).status == 0
    assert loam("check", "--book", book, "--json").json == {"sound": True, "findings": []}


def test_a_history_that_does_not_fit_the_rows_is_found(loam: Loam, book: Path):
    with Book.open(book) as opened, opened.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE customer SET city = 'Cusco' WHERE code = 'CT'")
        connection.exec_driver_sql("UPDATE change SET after = '{\"title\": \"x\"}' WHERE action = 'update'")
    found = loam("check", "--book", book, "--json")
    assert found.status == 1
    assert found.json["findings"][0]["kind"] == "broken_history"


def test_a_damaged_file_is_found(loam: Loam, book: Path):
    data = bytearray(book.read_bytes())
    data[40_000:60_000] = bytes(20_000)
    book.write_bytes(bytes(data))
    found = loam("check", "--book", book, "--json")
    assert found.status == 1
    assert not found.json["sound"]


def test_a_backup_is_listed_and_restored(loam: Loam, book: Path):
    assert "no backup" in loam("restore", "--book", book).err
    made = Path(loam("backup", "--book", book).out.strip())
    before = content(book)
    with Book.open(book) as opened:
        transactions = Transactions(opened, SystemClock())
        key = transactions.ask(lambda session: session.query(Stakeholder.key).filter_by(name=PERSON).scalar())
        transactions.edit(Text("Rename"), assign, Stakeholder, key, name="Somebody else")
    assert content(book) != before
    [listed] = loam("restore", "--book", book, "--json").json
    assert (listed["path"], listed["verified"]) == (str(made), True)
    assert loam("restore", "--book", book, made.name).status == 0
    assert content(book) == before
    assert loam("restore", "--book", book, "nothing.loam").status == 1


def test_an_untouched_workbook_changes_nothing(loam: Loam, book: Path):
    assert loam("export", "--book", book, "--out", "w.xlsx").status == 0
    came_back = loam("import", "--book", book, "w.xlsx", "--dry-run", "--json")
    assert came_back.status == 0
    counts = came_back.json["counts"]
    assert counts.pop("unchanged") > 1000
    assert set(counts) == {"created", "changed", "conflicting", "missing", "problems"}
    assert not any(counts.values())


@needs_libreoffice
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_the_demo_saved_by_libreoffice_changes_nothing(loam: Loam, book: Path, tmp_path: Path, kind: str):
    loam("export", "--book", book, "--out", "w.xlsx")
    saved = converted(tmp_path / "w.xlsx", kind, tmp_path)
    came_back = loam("import", "--book", book, saved, "--dry-run", "--json")
    assert came_back.status == 0
    assert came_back.json["counts"].pop("unchanged") > 1000
    assert came_back.json["rows"] == []


def test_one_changed_cell_is_one_change_and_is_reverted(loam: Loam, book: Path, tmp_path: Path):
    loam("export", "--book", book, "--out", "w.xlsx", "--customer", "Cordillera Telecom")
    edited = edit(tmp_path / "w.xlsx", "Job title", "Senior Technical Buyer")
    before = content(book)
    seen = loam("import", "--book", book, edited, "--dry-run", "--json")
    assert (seen.json["counts"]["changed"], len(seen.json["rows"])) == (1, 1)
    [row] = seen.json["rows"]
    assert (row["kind"], row["sheet"], row["field"]) == ("changed", "People", "title")
    assert (row["written"], row["came_back"]) == ("Technical Buyer", "Senior Technical Buyer")
    assert content(book) == before
    assert loam("import", "--book", book, edited).status == 0
    newest = loam("history", "--book", book, "--json").json[0]
    assert newest["kind"] == "import"
    assert {change["table"] for change in newest["changes"]} >= {"stakeholder"}
    assert loam("revert", "--book", book, newest["key"]).status == 0
    assert content(book) == before


def test_help_is_wholly_in_the_language_asked_for(loam: Loam, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        loam("--language", "es", "backup", "--help")
    said = capsys.readouterr().out
    assert said.startswith("Uso: main.py backup")
    assert said.count("Opciones:") == 1
    assert "usage" not in said
    assert "options" not in said


def test_the_same_field_changed_on_both_sides_is_one_conflict(loam: Loam, book: Path, tmp_path: Path):
    loam("export", "--book", book, "--out", "w.xlsx")
    edited = edit(tmp_path / "w.xlsx", "Job title", "From headquarters")
    with Book.open(book) as opened:
        transactions = Transactions(opened, SystemClock())
        key = transactions.ask(lambda session: session.query(Stakeholder.key).filter_by(name=PERSON).scalar())
        transactions.edit(Text("Promote"), assign, Stakeholder, key, title="From the field")
    seen = loam("import", "--book", book, edited, "--dry-run", "--json").json
    assert seen["counts"]["conflicting"] == 1
    [row] = seen["rows"]
    assert (row["written"], row["came_back"], row["now"]) == (
        "Technical Buyer",
        "From headquarters",
        "From the field",
    )
    left = loam("import", "--book", book, edited)
    assert left.status == 1
    assert "both sides" in left.err
    taken = loam("import", "--book", book, edited, "--accept", "all")
    assert taken.status == 0


def test_a_revert_says_what_stays(loam: Loam, book: Path):
    with Book.open(book) as opened:
        transactions = Transactions(opened, SystemClock())
        key = transactions.ask(lambda session: session.query(Stakeholder.key).filter_by(name=PERSON).scalar())
        first = transactions.edit(Text("One"), assign, Stakeholder, key, title="One", notes="New")
        transactions.edit(Text("Two"), assign, Stakeholder, key, title="Two")
    assert first.change_set is not None
    reverted = loam("revert", "--book", book, str(first.change_set.revision))
    assert reverted.status == 0
    assert "title" in reverted.err
    assert loam("revert", "--book", book, "999999").status == 1


def test_history_is_listed_newest_first(loam: Loam, book: Path):
    listed = loam("history", "--book", book, "--json").json
    assert set(listed[0]) == {"key", "revision", "at", "author", "kind", "text", "changes"}
    assert set(listed[0]["changes"][0]) == {"table", "record", "action", "before", "after"}
    assert [each["revision"] for each in listed] == sorted(
        (each["revision"] for each in listed), reverse=True
    )
    lines = loam("history", "--book", book).out.splitlines()
    assert len(lines) == len(listed)
    assert "Add the account team" in lines[-1]


def test_scores_are_printed_with_their_reasons(loam: Loam, book: Path):
    found = loam(
        "scores", "--book", book, "--customer", "cordillera telecom", "--as-of", "2026-03-04", "--json"
    )
    [customer] = found.json["customers"]
    assert (customer["name"], customer["grade"], customer["K"]["red"]) == ("Cordillera Telecom", "S", True)
    assert customer["K"]["why"]["next_step"]
    assert customer["R"]["minimum"] == "K"
    assert customer["K"]["value"] < customer["R"]["value"] < customer["G"]["value"]
    assert "25·(rating − 1)" in customer["O"]["why"]["rule"]
    assert sum(part["required"] for part in customer["completeness"]["parts"]) == 100
    assert len(loam("scores", "--book", book).out.splitlines()) == 12
    nobody = loam("scores", "--book", book, "--customer", "Nobody")
    assert nobody.status == 1
    assert "Nobody" in nobody.err


def test_an_empty_decision_seat_dropped_the_score(loam: Loam, book: Path):
    def value(day: str) -> float:
        run = loam("scores", "--book", book, "--customer", "Cordillera Telecom", "--as-of", day, "--json")
        return float(run.json["customers"][0]["K"]["value"])

    assert value("2026-03-03") < value("2025-12-05")


def test_an_encrypted_book_opens_with_the_passphrase_of_a_file_or_the_environment(
    loam: Loam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "secret").write_text("open sesame\n", encoding="utf-8")
    Book.create(tmp_path / "locked.loam", passphrase="open sesame").close()
    refused = loam("check", "--book", "locked.loam")
    assert refused.status == 1
    assert "passphrase" in refused.err
    assert loam("check", "--book", "locked.loam", "--passphrase-file", "secret").status == 0
    assert loam("check", "--book", "locked.loam", "--passphrase-file", "missing").status == 1
    monkeypatch.setenv("LOAM_PASSPHRASE", "open sesame")
    assert loam("--book", "locked.loam", "check").status == 0


def test_where_there_is_no_display_the_tour_is_taken(
    loam: Loam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    run = loam()
    assert run.status == 0
    assert "no display" in run.err
    story = (tmp_path / "tour" / "story.txt").read_text(encoding="utf-8")
    assert "Undo everything" in story
    assert {"cordillera.xlsx", "cordillera-edited.xlsx"} <= {
        each.name for each in (tmp_path / "tour").iterdir()
    }


def test_a_book_that_a_window_has_open_can_be_asked_and_exported(loam: Loam, book: Path):
    with Book.open(book):
        assert loam("scores", "--book", book).status == 0
        assert loam("export", "--book", book, "--out", "w.xlsx").status == 0
        assert loam("revert", "--book", book, "3").status == 1
