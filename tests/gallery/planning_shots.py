"""Plan from gaps, plan from a template."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.queries.calendar_entry import customers
from models.values import Dimension
from tests.gallery.studio import Studio
from views.planning.gaps_dialog import GapsDialog
from views.planning.lines import crowded_week
from views.planning.save_template import SaveTemplateDialog
from views.planning.template_dialog import TemplateDialog


def of_an_s_customer(studio: Studio) -> QWidget:
    """Some lines without ticks, one of them too late in a full week."""
    dialog = GapsDialog(studio.workspace, _key(studio, "Cordillera Telecom"))
    model = dialog.desk.model
    model.tick(model.lines[-4:], False)
    crowded = replace(model.lines[2])
    model.lines[2].note = crowded_week()
    assert crowded.dimension is Dimension.KEY
    return dialog


def of_a_b_customer(studio: Studio) -> QWidget:
    return GapsDialog(studio.workspace, _key(studio, "北岭银行"))


def of_a_c_customer(studio: Studio) -> QWidget:
    return GapsDialog(studio.workspace, _key(studio, "Alderwick Foods"))


def one_duty(studio: Studio) -> QWidget:
    return GapsDialog(studio.workspace, _key(studio, "Grupo Solara"), "executive_visits")


def nothing_missing(studio: Studio) -> QWidget:
    return GapsDialog(studio.workspace, _key(studio, "Banco Mirador"), "problems")


def from_a_template(studio: Studio) -> QWidget:
    return TemplateDialog(studio.workspace, _key(studio, "Halden Motors"))


def save_a_template(studio: Studio) -> QWidget:
    return SaveTemplateDialog(studio.workspace, _key(studio, "江澜移动"))


def _key(studio: Studio, name: str) -> str:
    return next(one.key for one in studio.workspace.ask(customers) if one.name == name)


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "planning-s": of_an_s_customer,
    "planning-b": of_a_b_customer,
    "planning-c": of_a_c_customer,
    "planning-duty": one_duty,
    "planning-nothing": nothing_missing,
    "planning-template": from_a_template,
    "planning-save-template": save_a_template,
}
