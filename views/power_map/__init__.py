"""The stakeholder power map of a customer."""
