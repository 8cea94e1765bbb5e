"""Looking at the map in another way: lens, folded departments, one person's surroundings. No edits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from app.power_map.arrangement import FoldCard
from app.power_map.belonging import cards
from app.power_map.organisation import fold_key
from app.power_map.perspective import Lens, Perspective
from views.power_map.items.scene import MapScene


class Looking:
    """Changes the perspective on the map in ``scene`` through ``look``, the page's."""

    def __init__(self, scene: MapScene, look: Callable[[Perspective], object]) -> None:
        self._scene, self._look = scene, look
        self._degrees = 1

    @property
    def perspective(self) -> Perspective:
        return self._scene.arrangement.perspective

    def through(self, lens: Lens) -> None:
        """Turn to another lens."""
        self._look(replace(self.perspective, lens=lens))

    # -- folding ---------------------------------------------------------------------------------

    @property
    def folds_here(self) -> bool:
        """Whether this lens shows departments that fold."""
        return self.perspective.lens is Lens.ORGANISATION

    def fold(self, department: str) -> None:
        """Show a department as one card; who was selected inside, is that card from now on."""
        self._fold(self.perspective.folded | {department})

    def unfold(self, department: str) -> None:
        """Show who is in a department, and select the first of them."""
        inside = [
            key for key, fold in self._scene.arrangement.stands_for.items() if fold == fold_key(department)
        ]
        self._fold(self.perspective.folded - {department})
        self._scene.select(inside[:1])

    def fold_all(self) -> None:
        self._fold(self._departments())

    def unfold_all(self) -> None:
        self._fold(())

    def fold_selected(self) -> None:
        """Fold the department of the selected card, or unfold the selected ones."""
        chosen = [item.card for item in self._scene.selected_cards()]
        folds = [card for card in chosen if isinstance(card, FoldCard)]
        if not self.folds_here or not chosen:
            return
        if folds:
            self.unfold(folds[0].department)
            return
        homes = {card.department for card in chosen if not isinstance(card, FoldCard)} - {None}
        if homes:
            self._fold({*self.perspective.folded, *(home for home in homes if home is not None)})

    def reveal(self, key: str) -> bool:
        """Bring a card into the picture that is folded away, out of focus, or that this lens leaves out;
        False where it is not on the map."""
        power_map = self._scene.power_map
        if power_map is None or all(card.key != key for card in cards(power_map)):
            return False
        self.unfold_around([key])
        if key not in self._scene.cards and self.leave_focus():
            self.unfold_around([key])
        if key not in self._scene.cards:
            self.through(Lens.ORGANISATION)
            self.unfold_around([key])
        return key in self._scene.cards

    def unfold_around(self, keys: Collection[str]) -> None:
        """Unfold the departments in which these cards are folded away."""
        while folds := {self._stands_for[key] for key in keys if key in self._stands_for}:
            found = [self._scene.arrangement.card[fold] for fold in folds]
            inner = {card.department for card in found if isinstance(card, FoldCard)}
            before = self.perspective
            self._look(replace(before, folded=before.folded - inner))
            if self.perspective == before:
                return

    @property
    def _stands_for(self) -> Mapping[str, str]:
        return self._scene.arrangement.stands_for

    def _fold(self, departments: Iterable[str]) -> None:
        chosen = [item.key for item in self._scene.selected_cards()]
        self._look(replace(self.perspective, folded=frozenset(departments)))
        stands_for = self._scene.arrangement.stands_for
        self._scene.select({stands_for.get(key, key) for key in chosen})

    def _departments(self) -> set[str]:
        power_map = self._scene.power_map
        return {department.key for department in power_map.departments} if power_map is not None else set()

    # -- surroundings ----------------------------------------------------------------------------

    @property
    def focus(self) -> str | None:
        return self.perspective.focus

    def focus_on_selected(self) -> None:
        """Show the surroundings of the selected person only; again: everybody."""
        people = self._scene.selected_people()
        if self.focus is not None and (not people or people[-1] == self.focus):
            self.leave_focus()
        elif people:
            self._look(replace(self.perspective, focus=people[-1], degrees=self._degrees))

    def leave_focus(self) -> bool:
        """Show everybody again; False when everybody is shown already."""
        if self.focus is None:
            return False
        self._look(replace(self.perspective, focus=None))
        return True

    def reach(self, degrees: int) -> None:
        """How many lines, 1–3, the surroundings reach; so they do next time."""
        self._degrees = degrees
        self._look(replace(self.perspective, degrees=degrees))
