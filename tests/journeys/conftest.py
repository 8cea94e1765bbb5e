"""Journeys that go through the window have what tests of views have."""

from __future__ import annotations

from tests.views.conftest import book_path, desk, preferences, shelf, workspace

__all__ = ["book_path", "desk", "preferences", "shelf", "workspace"]
