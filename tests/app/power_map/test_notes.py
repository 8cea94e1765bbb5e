from __future__ import annotations

from app.power_map.lenses import arrange
from app.power_map.perspective import Lens, Perspective
from models.values import Level, LineKind, Role, Signature
from tests.app.power_map.maps import line, person, power_map, seat


def test_the_network_says_how_influential_everybody_is():
    shown = power_map(
        [person("Gu"), person("Ana"), person("Li")],
        lines=[line("Ana", "Gu", LineKind.REPORTS_TO), line("Li", "Gu", LineKind.REPORTS_TO)],
    )
    notes = arrange(shown, Perspective(Lens.INFLUENCE)).notes
    assert notes["Gu"].significance == 100
    assert notes["Ana"].significance == 0


def test_the_chain_says_who_signs_and_marks_empty_and_opposed():
    shown = power_map(
        [
            person("Gu", role=Role.DECIDER, seats=("chair",)),
            person("Marta", role=Role.USER, level=Level.OPPOSED),
        ],
        seats=[
            seat("chair", holder="Gu", signs=(Signature.PAYMENT, Signature.CONTRACT)),
            seat("empty"),
        ],
    )
    notes = arrange(shown, Perspective(Lens.CHAIN)).notes
    assert notes["Gu"].signs == (Signature.CONTRACT, Signature.PAYMENT)
    assert not notes["Gu"].warns
    assert notes["Marta"].warns
    assert notes["empty"].warns
    assert arrange(shown, Perspective(Lens.ORGANISATION)).notes == {}
