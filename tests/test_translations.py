"""Every sentence of the program is there in 简体中文 and español."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import translations
from tests.translations import LANGUAGES, Sentence, sentences_in


def found(code: str) -> list[Sentence | str]:
    return list(sentences_in("from app.text import Text, tr\n" + code, "views/page.py"))


def test_sentences_are_found_in_reading_order() -> None:
    items = found('label(tr("Save"), Text("Moved {name}.", name=x))\n')
    assert [item.source for item in items if isinstance(item, Sentence)] == ["Save", "Moved {name}."]


def test_names_that_do_not_come_from_the_program_are_left_alone() -> None:
    code = 'from sqlalchemy import Text\ncolumn(Text(40)); tr("x")'
    assert list(sentences_in(code, "models/x.py")) == []


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        ("tr(name)", "one literal string"),
        ('tr("Hello " + name)', "one literal string"),
        ('tr(f"Hello {name}")', "one literal string"),
        ('tr("Hello {name}")', "placeholders"),
        ('tr("Hello {name}", nom=1)', "placeholders"),
        ('tr("Half a {brace", brace=1)', "expected"),
        ('tr(" ")', "empty"),
    ],
)
def test_what_cannot_be_translated_is_refused_with_its_place(call: str, complaint: str) -> None:
    (item,) = found(call)
    assert isinstance(item, str)
    assert item.startswith("views/page.py:2: ")
    assert complaint in item


def test_a_translation_with_other_placeholders_is_refused() -> None:
    assert translations.unusable({"Hi {name}": "Hola {nombre}"}, {"Hi {name}"})
    assert not translations.unusable({"Hi {name}": "Hola, {name}"}, {"Hi {name}"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_read_back(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    sentences = [Sentence("R&D <b>\n“{name}”", "app/x.py", 1), Sentence("Not yet", "app/x.py", 2)]
    translations.write(language, sentences, {sentences[0].source: "研发 & <{name}>"})
    assert translations.read(language) == {sentences[0].source: "研发 & <{name}>", "Not yet": ""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_exactly_the_sentences_of_the_program(language: str) -> None:
    """`python -m tests.translations` brings them in step."""
    sources = {sentence.source for sentence in translations.extract()}
    assert set(translations.read(language)) == sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_unfinished(language: str) -> None:
    """`python -m tests.translations --missing LANGUAGE` lists them, `--fill` takes them."""
    assert [source for source, text in translations.read(language).items() if not text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_placeholders_of_their_sources(language: str) -> None:
    catalogue = translations.read(language)
    assert translations.unusable(catalogue, set(catalogue)) == []
