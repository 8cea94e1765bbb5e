"""A report of an unexpected error can be shown to a stranger."""

from __future__ import annotations

from app.incident import incident_report


def fail_with(name: str) -> Exception:
    try:
        try:
            {}[name]
        except KeyError as cause:
            raise ValueError(f"no score for {name}") from cause
    except ValueError as error:
        return error
    raise AssertionError


def test_it_says_where_and_what_kind() -> None:
    report = incident_report(fail_with("Gu Mingtang"))
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "fail_with" in report


def test_it_never_says_what_the_values_were() -> None:
    assert "Gu Mingtang" not in incident_report(fail_with("Gu Mingtang"))


def test_an_error_that_is_its_own_context_ends() -> None:
    error = ValueError("round")
    other = KeyError("x")
    error.__context__, other.__context__ = other, error
    assert incident_report(error).count("ValueError") == 1
