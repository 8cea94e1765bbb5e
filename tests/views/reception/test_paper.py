"""Papers are set on pages: nothing is cut, and nothing that belongs together is parted."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.reception.document import Cell, Document, Heading, Table, Words
from app.reception.programme import programme
from app.reception.run_sheet import run_sheet
from tests.app.reception.journey import AGENDA
from views.reception.paper import FOOT, MARGIN, Paper, paginate
from views.reception.typesetting import Strip


def strip(height: float, **more) -> Strip:
    return Strip((), height, **more)


def test_a_strip_is_never_cut() -> None:
    pages = paginate([strip(40), strip(40), strip(40)], 100)
    assert [[top for top, _ in page] for page in pages] == [[0, 40], [0]]


def test_a_heading_stays_with_what_follows() -> None:
    heading = strip(20, keeps=True, above=10)
    pages = paginate([strip(60), heading, strip(30)], 100)
    assert [[one.height for _, one in page] for page in pages] == [[60], [20, 30]]
    assert pages[1][0] == (0, heading)


def test_the_headings_of_a_table_stand_again_on_a_new_page() -> None:
    head = strip(10, keeps=True)
    rows = [strip(40, repeats=head) for _ in range(4)]
    pages = paginate([head, *rows], 100)
    assert [[one.height for _, one in page] for page in pages] == [[10, 40, 40], [10, 40, 40]]


def test_what_is_higher_than_a_page_gets_one_of_its_own() -> None:
    pages = paginate([strip(40), strip(300), strip(40)], 100)
    assert [len(page) for page in pages] == [1, 1, 1]


def test_an_empty_document_is_one_page(qapp) -> None:
    assert len(Paper(Document("Nothing", "en", ())).pages) == 1


@pytest.mark.parametrize(
    "document", [programme(AGENDA, "es"), run_sheet(AGENDA, "zh_CN")], ids=lambda d: d.title
)
def test_every_strip_lies_within_its_page(qapp, document: Document) -> None:
    paper = Paper(document)
    room = paper.page_size.height() - 2 * MARGIN - FOOT
    assert all(top + one.height <= room + 0.01 for page in paper.pages for top, one in page)
    assert (paper.page_size.width() > paper.page_size.height()) is document.landscape


def test_words_without_blanks_break_where_the_column_ends(qapp) -> None:
    long = "北" * 400 + "x" * 400
    narrow = Document(
        "Long", "zh_CN", (Heading(long), Words(long), Table((1, 9), (), ((Cell(long), Cell("")),)))
    )
    for page in Paper(narrow).pages:
        for _, one in page:
            for piece in one.pieces:
                lines = [piece.text.lineAt(number) for number in range(piece.text.lineCount())]
                assert all(line.naturalTextWidth() <= line.width() + 0.5 for line in lines)


def test_markup_that_somebody_typed_is_printed_as_typed(qapp, tmp_path: Path) -> None:
    typed = Document("Title", "en", (Words("<b>Q&A</b> <img src='file:///etc/passwd'>"),))
    [[(_, one)]] = Paper(typed).pages
    assert one.pieces[0].text.text() == "<b>Q&A</b> <img src='file:///etc/passwd'>"
    Paper(typed).save_pdf(tmp_path / "typed.pdf")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == ["typed.pdf"]


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(qapp, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        Paper(programme(AGENDA, "en")).save_pdf(tmp_path / "missing" / "paper.pdf")
