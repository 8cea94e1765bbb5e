"""Measured figures against a floor and a peer: ``python -m tests.benchmarks``."""
