from __future__ import annotations

import getpass
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.util import Inches, Pt

from app.errors import Cancelled, UserError
from app.labels import label
from app.power_map.audience import redact
from app.power_map.perspective import Lens, Perspective
from app.queries.power_map import PowerMap
from app.reports.map_slides import write_map_slide
from app.reports.slide_legend import MARKS
from app.reports.slide_shapes import POINTS
from app.tokens import TYPE
from models.values import Closeness, Level, LineKind, Role
from tests.app.power_map.maps import line, person, power_map, seat

LONGEST = "Wolfeschlegelsteinhausenbergerdorff " * 6


@pytest.fixture
def drawn() -> PowerMap:
    known = {"title": "CTO <b>", "role": Role.DECIDER, "level": Level.OPPOSED, "closeness": Closeness.TRUSTED}
    return power_map(
        [
            person("Gu & 明棠", department="net", department_name="Network", **known),
            person("Rosa", manager="Gu & 明棠", contact="lin", contact_name="Lin Wei", age=40),
            person("محمد 🦉", manager="Gu & 明棠", level=Level.COACH),
            person("Bad\x0bsign", manager="Rosa"),
            person(LONGEST, manager="Rosa"),
        ],
        [seat("Chief Buyer", Role.APPROVER, reports_to="Rosa", steps=("Need",))],
        departments=[("net", None)],
        lines=[line("Rosa", "محمد 🦉"), line("Rosa", "Gu & 明棠", LineKind.CONFLICT)],
        steps=["Need", "Decision"],
    )


def slide_of(path: Path) -> Any:
    [slide] = Presentation(str(path)).slides
    return slide


def every(shapes: Any) -> list[Any]:
    return [one for shape in shapes for one in (every(shape.shapes) if shape.shape_type == 6 else [shape])]


def texts(path: Path) -> list[str]:
    return [shape.text_frame.text for shape in every(slide_of(path).shapes) if shape.has_text_frame]


def unpacked(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return b"\n".join(name.encode() + archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("lens", Lens)
def test_every_lens_is_a_slide_of_native_shapes(drawn: PowerMap, tmp_path: Path, lens: Lens):
    path = tmp_path / "map.pptx"
    write_map_slide(drawn, path, Perspective(lens))
    told = "\n".join(texts(path))
    assert "Gu & 明棠" in told
    assert "Cordillera Telecom" in told
    assert not [shape for shape in every(slide_of(path).shapes) if shape.shape_type == 13]


@pytest.mark.parametrize("lens", [Lens.ORGANISATION, Lens.INFLUENCE])
def test_the_legend_says_what_the_signs_on_cards_mean(drawn: PowerMap, tmp_path: Path, lens: Lens):
    write_map_slide(drawn, tmp_path / "map.pptx", Perspective(lens))
    told = texts(tmp_path / "map.pptx")
    for sign, words in MARKS.items():
        assert told[told.index(sign) + 1] == str(words)
    assert ("◎" in told) is (lens is Lens.INFLUENCE)
    assert ("Influence, 0 to 100" in told) is (lens is Lens.INFLUENCE)


def test_nothing_stands_outside_the_slide(drawn: PowerMap, tmp_path: Path):
    far = replace(drawn, people=(*drawn.people, person("Far", placement=(9000.0, -4000.0))))
    for shown in (drawn, far):
        path = tmp_path / "map.pptx"
        write_map_slide(shown, path)
        document = Presentation(str(path))
        for shape in every(document.slides[0].shapes):
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= document.slide_width
            assert shape.top + shape.height <= document.slide_height


def test_a_small_map_stands_on_a_usual_slide(drawn: PowerMap, tmp_path: Path):
    write_map_slide(drawn, tmp_path / "map.pptx")
    document = Presentation(str(tmp_path / "map.pptx"))
    assert document.slide_width >= Inches(13.33)
    assert document.slide_height == Inches(7.5)
    assert b"screen4x3" not in unpacked(tmp_path / "map.pptx")


def test_a_map_larger_than_a_slide_is_scaled_and_says_so(drawn: PowerMap, tmp_path: Path):
    far = replace(drawn, people=(*drawn.people, person("Far", placement=(20_000.0, 0.0))))
    written = write_map_slide(far, tmp_path / "map.pptx")
    assert Presentation(str(tmp_path / "map.pptx")).slide_width <= Inches(56)
    assert 0.2 < written.scale < 0.3
    assert "142 cm" in str(written.note)
    assert write_map_slide(drawn, tmp_path / "map.pptx").note is None


def test_lines_are_connectors_glued_to_the_cards(drawn: PowerMap, tmp_path: Path):
    write_map_slide(drawn, tmp_path / "map.pptx")
    shapes = slide_of(tmp_path / "map.pptx").shapes
    cards = {shape.shape_id for shape in every(shapes) if shape.name.startswith("Card")}
    connectors = [shape.element for shape in shapes if shape.element.tag.endswith("cxnSp")]
    assert len(connectors) == len(drawn.lines) + 1
    for connector in connectors:
        glued = [int(each.get("id")) for each in connector.iter() if each.tag.endswith(("stCxn", "endCxn"))]
        assert len(glued) == 2
        assert set(glued) <= cards
    numbers = [shape.shape_id for shape in every(shapes)]
    assert len(numbers) == len(set(numbers))


def test_long_names_are_shortened_but_stand_in_the_description_and_odd_signs_survive(
    drawn: PowerMap, tmp_path: Path
):
    path = tmp_path / "map.pptx"
    write_map_slide(drawn, path)
    told = "\n".join(texts(path))
    assert "CTO <b>" in told
    assert "محمد 🦉" in told
    assert "Badsign" in told
    assert "Wolfeschlegel" in told
    assert LONGEST.strip() not in told
    described = (shape.element.xpath("string(.//p:cNvPr/@descr)") for shape in every(slide_of(path).shapes))
    assert LONGEST.strip() in described


def test_a_name_that_is_a_little_long_is_written_smaller_and_whole(tmp_path: Path):
    name = "María de los Ángeles Fuenzalida"
    for plain in (power_map([person(name)]), redact(power_map([person(name)]))):
        write_map_slide(plain, tmp_path / "map.pptx")
        [shape] = [
            each
            for each in every(slide_of(tmp_path / "map.pptx").shapes)
            if each.has_text_frame and each.text_frame.text.startswith(name)
        ]
        first = shape.text_frame.paragraphs[0]
        assert first.text == name
        assert first.runs[0].font.size < Pt(TYPE.lead * POINTS)


def test_a_folded_department_and_a_map_of_nobody_are_drawn(drawn: PowerMap, tmp_path: Path):
    write_map_slide(drawn, tmp_path / "folded.pptx", Perspective(folded=frozenset({"net"})))
    assert any("1 person" in text for text in texts(tmp_path / "folded.pptx"))
    write_map_slide(power_map([]), tmp_path / "empty.pptx")
    assert "Cordillera Telecom" in texts(tmp_path / "empty.pptx")


def test_no_byte_of_a_redacted_slide_says_what_we_think_or_who_made_it(drawn: PowerMap, tmp_path: Path):
    path = tmp_path / "secret.pptx"
    write_map_slide(redact(drawn), path)
    data = unpacked(path)
    secrets = [label(level) for level in Level if level is not Level.SUPPORT] + ["Lin Wei", "gap", "Loam"]
    secrets += ["secret", "Canny", "python", "Macintosh", "Approver", "✦", "●", getpass.getuser()]
    for secret in secrets:
        assert secret.encode() not in data, secret
    assert ">D<" not in data.decode("utf-8")
    assert "Rosa" in data.decode("utf-8")
    about = Presentation(str(path)).core_properties
    assert (about.title, about.author, about.last_modified_by, about.comments) == ("Organisation", "", "", "")


def test_a_slide_that_is_given_up_or_cannot_be_written_leaves_nothing(drawn: PowerMap, tmp_path: Path):
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_map_slide(drawn, tmp_path / "map.pptx", tell=stop)
    with pytest.raises(UserError, match="could not be written"):
        write_map_slide(drawn, tmp_path / "none" / "map.pptx")
    assert list(tmp_path.iterdir()) == []


def test_300_people_under_one_are_all_on_the_slide(tmp_path: Path):
    people = [person("Chief"), *(person(f"Person {number}", manager="Chief") for number in range(300))]
    write_map_slide(power_map(people), tmp_path / "map.pptx")
    told = "\n".join(texts(tmp_path / "map.pptx"))
    assert all(f"Person {number}" in told for number in range(300))
    shapes = slide_of(tmp_path / "map.pptx").shapes
    assert sum(shape.element.tag.endswith("cxnSp") for shape in shapes) == 300
