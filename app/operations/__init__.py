"""Verbs on an editing session, one module a subject. They run inside ``Transactions.edit``."""
