from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.exchange.applying import Mapped, apply_mapping
from app.exchange.guessing import SheetGuess, guess_layout, guess_sheet, mapping_of
from app.exchange.headings import meanings
from app.exchange.mapping import Mapping, recognise
from app.exchange.reader import read_workbook
from app.exchange.vocabulary import WORDS_WITH_TARGET, translate
from app.exchange.workbook import UNCACHED, Cell, CellError, Kind, SheetData, WorkbookData
from models.values import RATING_SCALES, Grade, MarketType, Sector

FOREIGN = Path(__file__).parents[4] / "shared" / "workbooks" / "foreign"
with_foreign = pytest.mark.skipif(
    not FOREIGN.exists(), reason="the collection of foreign workbooks is not here"
)


def workbook(
    *rows: tuple[Cell, ...], merged: tuple[tuple[int, int, int, int], ...] = (), name: str = "Sheet1"
) -> WorkbookData:
    return WorkbookData("list.xlsx", Kind.XLSX, (SheetData(name, rows, merged=merged),))


def guess(book: WorkbookData) -> SheetGuess:
    (found,) = guess_layout(book)
    return found


def fields(book: WorkbookData) -> list[tuple[str, ...]]:
    return [column.mapping.fields for column in guess(book).columns]


def mapped(book: WorkbookData) -> Mapped:
    return apply_mapping(book, mapping_of("list", guess_layout(book)))


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("姓名", "person"),
        ("客户姓名", "person"),
        ("联系电话", "phone"),
        ("所属行业", "sector"),
        ("客户名称", "customer"),
        ("微信号", "wechat"),
        ("直接上级", "reports_to"),
        ("Nombre completo", "name"),
        ("Teléfono de la oficina", "phone"),
        ("Correo electrónico", "email"),
        ("Organisation", "customer"),
        ("E-Mail (work)", "email"),
        ("Level of Influence\n(H=High/L=Low)", "power"),
        ("BILLINGCITY", "city"),
        ("Reports to", "reports_to"),
    ],
)
def test_headings_mean_the_same_in_three_languages(heading: str, field: str) -> None:
    assert meanings(heading)[0][0] == field


@pytest.mark.parametrize(
    "heading", ["Stakeholders Answer", "What could be the wins for the stakeholder", "", "42"]
)
def test_other_headings_mean_nothing(heading: str) -> None:
    assert meanings(heading) == []


@pytest.mark.parametrize(
    ("field", "word", "value"),
    [
        ("level", "For", "1"),
        ("level", "Strongly Against", "-1"),
        ("level", -1, "-1"),
        ("level", 1, "1"),
        ("level", "支持", "1"),
        ("level", "教练", "3"),
        ("level", "En contra", "-1"),
        ("level", "n", "n"),
        ("power", "H", "5"),
        ("power", "中", "3"),
        ("power", 4.0, "4"),
        ("role", "Decision Maker", "D"),
        ("role", "使用者", "U"),
        ("rank", "高层", "high"),
        ("sector", "Telecommunications", "telecom"),
    ],
)
def test_words_are_translated_to_what_the_book_stores(field: str, word: Cell, value: str) -> None:
    assert translate(field, word) == value


def test_a_word_that_nobody_knows_is_not_guessed() -> None:
    assert translate("level", "purple") is None
    assert translate("power", -1) is None


def test_the_vocabulary_speaks_only_values_that_the_book_stores() -> None:
    scales = {kind.value: scale for kind, scale in RATING_SCALES.items()}
    scales |= {"sector": Sector, "grade": Grade, "market_type": MarketType}
    for field, scale in scales.items():
        assert set(WORDS_WITH_TARGET[field]) == {member.value for member in scale}, field
        assert all(translate(field, member.value) == member.value for member in scale), field


def test_a_table_below_a_preamble_is_found() -> None:
    book = workbook(
        ("Stakeholder register",),
        (),
        ("Project name:", None, "Fibre"),
        ("No.", "Name", "职务", "Influence"),
        (1, "Ana Ruiz", "CTO", "High"),
        (2, "王伟", "采购总监", "M"),
        (None, "Acme Inc."),
    )
    found = guess(book)
    assert (found.header_row, found.first_row, found.subject) == (3, 4, "people")
    people = mapped(book).people
    assert [(row.name, row.values.get("title"), row.values.get("power")) for row in people[:2]] == [
        ("Ana Ruiz", "CTO", "5"),
        ("王伟", "采购总监", "3"),
    ]
    assert people[1].addresses["power"] == "Sheet1!D6"


def test_headings_of_two_rows_are_put_together() -> None:
    book = workbook(
        ("Name", "Company", "Contact", None),
        (None, None, "Phone", "E-mail"),
        ("Ana Ruiz", "Halden", 5551234, "ana@halden.example"),
        merged=((0, 2, 0, 3),),
    )
    assert fields(book) == [("name",), ("customer",), ("phone",), ("email",)]
    (person,) = mapped(book).people
    assert person.values == {
        "name": "Ana Ruiz",
        "customer": "Halden",
        "phone": "5551234",
        "email": "ana@halden.example",
    }


def test_companies_and_persons_of_one_table_are_told_apart() -> None:
    book = workbook(
        ("公司名称", "行业", "联系人", "部门", "电话", "网址"),
        ("江澜移动", "电信", "李娜", "网络部", "13800000000", "jianglan.example"),
        ("江澜移动", "电信", "王伟", "网络部", "13900000000", "jianglan.example"),
    )
    result = mapped(book)
    assert [row.values for row in result.customers] == [
        {"name": "江澜移动", "sector": "telecom", "website": "jianglan.example"}
    ]
    assert [row.values for row in result.departments] == [{"name": "网络部", "customer": "江澜移动"}]
    assert [row.name for row in result.people] == ["李娜", "王伟"]
    assert result.problems == ()


def test_a_column_can_say_which_rows_are_companies() -> None:
    book = workbook(
        ("Name", "Is a company", "Related company", "City"),
        ("Aurora", 1, None, "Lima"),
        ("Roger", 0, "Aurora", "Cusco"),
    )
    result = mapped(book)
    assert result.customers[0].values == {"name": "Aurora", "city": "Lima"}
    assert result.people[0].values == {"name": "Roger", "customer": "Aurora", "notes": "City: Cusco"}


def test_ticks_under_support_headings_are_a_level_now_and_wanted() -> None:
    rows = [
        ("Stakeholder", None, "Strongly Against", "Neutral", "Strongly Support"),
        ("Highways", "Current", "x", None, None),
        (None, "Desired", None, None, "Yes"),
    ]
    (person,) = mapped(workbook(*rows, merged=((1, 0, 2, 0),))).people
    assert person.values == {"name": "Highways", "level": "-1", "target": "1"}
    assert person.addresses["target"] == "Sheet1!E3"


def test_a_combined_cell_is_cut_into_its_parts() -> None:
    book = workbook(
        ("Name, title, organisation", "Position/Interest"),
        ("Ana Ruiz, CTO, Halden", "For/High"),
        ("Li Na, Head of IT, Halden", "Against/Low"),
    )
    people = mapped(book).people
    assert [(p.name, p.values["title"], p.values["customer"], p.values["level"]) for p in people] == [
        ("Ana Ruiz", "CTO", "Halden", "1"),
        ("Li Na", "Head of IT", "Halden", "-1"),
    ]


def test_a_combined_cell_under_a_plain_heading_is_recognised_by_its_posts() -> None:
    book = workbook(("Contact", "Phone"), ("Ana Ruiz, Sales Director", "1"), ("Jo Li, CFO", "2"))
    assert fields(book)[0] == ("name", "title")


def test_position_is_a_post_or_an_attitude_as_its_cells_say() -> None:
    assert fields(workbook(("Name", "Position"), ("Ana", "Engineer"), ("Jo", "Buyer")))[1] == ("title",)
    assert fields(workbook(("Name", "Position"), ("Ana", "For"), ("Jo", "Against")))[1] == ("level",)


def test_nothing_is_lost_silently() -> None:
    wide = tuple(f"Figure {letter}" for letter in "ABCDEFGHIJKL")
    book = workbook(
        ("Name", "Support", *wide),
        ("Ana", "purple", *range(12)),
        ("Jo", "For"),
        ("Li", "Against"),
        ("Kim", CellError("#N/A")),
        ("Max", UNCACHED),
        (None, "For"),
        ("Total", 4),
    )
    result = mapped(book)
    assert [row.name for row in result.people] == ["Ana", "Jo", "Li", "Kim", "Max"]
    assert {problem.address for problem in result.problems} == {
        f"Sheet1!{cell}" for cell in ("B2", "B5", "B6", "B7", "A8")
    } | {"Sheet1!B8"}
    assert [heading for _, heading in result.unmapped] == list(wide)
    assert result.unmapped[0][0] == "Sheet1!C1"


def test_rows_of_one_person_are_put_together_unless_they_differ() -> None:
    book = workbook(
        ("Name", "Title", "Phone"), ("Ana", "CTO", None), ("Ana", None, "555"), ("Ana", "Buyer", None)
    )
    result = mapped(book)
    assert [row.values for row in result.people] == [
        {"name": "Ana", "title": "CTO", "phone": "555"},
        {"name": "Ana", "title": "Buyer"},
    ]
    assert result.duplicates[0].places == ("Sheet1!A2", "Sheet1!A3")
    assert result.namesakes == (("Ana", "Sheet1!A2", "Sheet1!A4"),)
    assert result.problems == ()


def test_names_in_two_columns_are_put_in_the_order_of_their_language() -> None:
    book = workbook(("First name", "Last name", "DOB"), ("Ana", "Ruiz", date(1980, 1, 2)), ("娜", "李", None))
    assert [row.name for row in mapped(book).people] == ["Ana Ruiz", "李娜"]
    assert mapped(book).people[0].values["birthday"] == date(1980, 1, 2)


def test_a_list_of_departments_is_one() -> None:
    book = workbook(("公司", "部门", "上级部门"), ("江澜移动", "网络部", "技术中心"))
    assert guess(book).subject == "departments"
    assert mapped(book).departments[0].values == {
        "name": "网络部",
        "customer": "江澜移动",
        "parent": "技术中心",
    }


def test_fixed_values_fill_what_the_workbook_does_not_say() -> None:
    book = workbook(("Stakeholder", "Department"), ("Ana", "IT"))
    mapping = Mapping("register", (guess(book).mapping(),), {"customer": "Halden"})
    result = apply_mapping(book, mapping)
    assert result.people[0].values["customer"] == "Halden"
    assert result.departments[0].values == {"name": "IT", "customer": "Halden"}
    assert result.customers == ()


def test_a_mapping_is_remembered_and_finds_moved_columns_on_another_sheet() -> None:
    first = workbook(("Name", "Support", "Phone"), ("Ana", "For", "1"))
    mapping = Mapping.from_json(mapping_of("monthly", guess_layout(first)).to_json())
    moved = workbook((), ("Phone", "Name", "New", "Support"), ("2", "Jo", "?", "Against"), name="March")
    assert mapping == mapping_of("monthly", guess_layout(first))
    assert recognise(moved, [mapping]) is mapping
    result = apply_mapping(moved, mapping)
    assert result.people[0].values == {"name": "Jo", "phone": "2", "level": "-1"}
    assert result.people[0].addresses["level"] == "March!D3"
    assert result.unmapped == (("March!C2", "New"),)
    assert (
        mapping.fingerprint
        == mapping_of(
            "x", guess_layout(workbook(("Phone", "Name", "Support"), ("1", "Jo", "For")))
        ).fingerprint
    )


def test_a_mapping_whose_headings_are_gone_says_so() -> None:
    mapping = mapping_of("monthly", guess_layout(workbook(("Name", "Support"), ("Ana", "For"))))
    other = workbook(("Name", "Colour"), ("Ana", "red"))
    assert recognise(other, [mapping]) is None
    result = apply_mapping(other, mapping)
    assert result.people == ()
    assert (len(result.problems), result.skipped) == (1, ("Sheet1",))


def test_own_translations_come_before_the_vocabulary() -> None:
    book = workbook(("Name", "Support"), ("Ana", "Strong"), ("Jo", "For"), ("Li", "For"))
    stored = (
        mapping_of("x", guess_layout(book)).to_json().replace('"values": {}', '"values": {"STRONG": "2"}')
    )
    assert apply_mapping(book, Mapping.from_json(stored)).people[0].values["level"] == "2"


def test_a_sheet_without_names_is_no_table() -> None:
    assert guess_sheet(SheetData("x", (("Date", "Amount"), ("1", "2")))) is None
    assert guess_sheet(SheetData("empty", ())) is None


@with_foreign
@pytest.mark.parametrize(
    ("file", "customers", "people"),
    [
        ("accounts_export.csv", 418, 0),
        ("contacts_company_person.xls", 3, 5),
        ("stakeholder_analysis_support_columns.xlsx", 0, 4),
        ("stakeholder_register_combined_cell.xlsx", 0, 29),
        ("stakeholder_register_ten_columns.xlsx", 0, 15),
        ("客户信息表.xlsx", 0, 8),
    ],
)
def test_foreign_workbooks_come_in(file: str, customers: int, people: int) -> None:
    result = mapped(read_workbook(FOREIGN / file))
    assert (len(result.customers), len(result.people)) == (customers, people)
