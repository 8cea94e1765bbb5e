"""The calendar around its modes: heading, filters, agenda, inspector."""
