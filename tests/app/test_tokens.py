"""The colours can be read by everyone, and apart."""

from __future__ import annotations

import pytest

from app.tokens import DARK, LIGHT, Tokens, contrast, ink_on
from models.values import Dimension, Level

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
SURFACES = ("paper", "raised", "sunken")
TEXT_AT_LEAST, SHAPE_AT_LEAST = 4.5, 3.0


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ink", ["ink", "ink_2", "ink_3", "accent", "good", "warn", "bad"])
@pytest.mark.parametrize("surface", SURFACES)
def test_text_is_read_on_every_surface(tokens: Tokens, ink: str, surface: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, surface)) >= TEXT_AT_LEAST


@THEMES
@pytest.mark.parametrize(
    ("ink", "surface"),
    [
        ("on_accent", "accent"),
        ("ink", "accent_soft"),
        ("ink", "hover"),
        ("ink_2", "hover"),
        ("accent", "hover"),
        ("ink", "warn_soft"),
        ("warn", "warn_soft"),
        ("accent", "warn_soft"),
        ("ink", "bad_soft"),
        ("bad", "bad_soft"),
        ("key", "raised"),
        ("general", "raised"),
        ("organisational", "raised"),
    ],
)
def test_text_is_read_where_it_stands(tokens: Tokens, ink: str, surface: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, surface)) >= TEXT_AT_LEAST


@THEMES
@pytest.mark.parametrize("surface", SURFACES[:2])
def test_shapes_stand_out_from_the_page(tokens: Tokens, surface: str) -> None:
    shapes = [tokens.edge, tokens.accent]
    shapes += [tokens.level(level).edge for level in Level]
    shapes += [tokens.dimension(dimension) for dimension in Dimension]
    shapes += tokens.categories
    faint = [shape for shape in shapes if contrast(shape, getattr(tokens, surface)) < SHAPE_AT_LEAST]
    assert not faint


@THEMES
def test_categories_are_told_apart_and_begin_again(tokens: Tokens) -> None:
    count = len(tokens.categories)
    assert len(set(tokens.categories)) == count == len(LIGHT.categories)
    assert tokens.category(count) == tokens.category(0)


@THEMES
def test_the_number_on_a_level_is_read(tokens: Tokens) -> None:
    for level in Level:
        colours = tokens.level(level)
        assert contrast(colours.ink, colours.fill or tokens.raised) >= TEXT_AT_LEAST


@THEMES
def test_only_who_was_never_contacted_is_hollow(tokens: Tokens) -> None:
    hollow = [level for level in Level if tokens.level(level).fill is None]
    dashed = [level for level in Level if tokens.level(level).dashed]
    assert hollow == dashed == [Level.NOT_CONTACTED]


def test_bands_begin_at_80_60_and_40() -> None:
    bands = [LIGHT.band(score) for score in (80, 79.9, 60, 59.9, 40, 39.9)]
    assert bands[0] != bands[1] == bands[2] != bands[3] == bands[4] != bands[5]


def test_ink_is_chosen_for_its_ground() -> None:
    assert contrast(ink_on("#F0E020"), "#F0E020") > 10
    assert contrast(ink_on("#102060"), "#102060") > 10
