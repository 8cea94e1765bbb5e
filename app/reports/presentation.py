"""Presentations to be filled: clean of what the template and its makers left in them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pptx.presentation import Presentation

EAST_ASIAN = "Microsoft YaHei"
"""The theme's letters for Chinese; a program without them takes its own."""


def empty_presentation(title: str, moment: datetime) -> Presentation:
    """A presentation without slides that says nothing about who made it or what it was made from."""
    import pptx
    from pptx.opc.constants import RELATIONSHIP_TYPE as KIND

    document = pptx.Presentation()
    blank = document.slide_layouts[6]
    for layout in list(document.slide_layouts):
        if layout is not blank:
            document.slide_layouts.remove(layout)
    for size in document.element.iter("{*}sldSz"):
        size.attrib.pop("type", None)
    package = document.part.package
    for relation in list(package.iter_rels()):
        if relation.reltype == KIND.PRINTER_SETTINGS:
            document.part.rels.pop(relation.rId)
        elif relation.reltype in (KIND.THUMBNAIL, KIND.EXTENDED_PROPERTIES):
            package.drop_rel(relation.rId)
    theme = document.slide_master.part.part_related_by(KIND.THEME)
    theme.blob = theme.blob.replace(b'<a:ea typeface=""/>', f'<a:ea typeface="{EAST_ASIAN}"/>'.encode())
    about = document.core_properties
    about.title = title
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = moment
    return document
