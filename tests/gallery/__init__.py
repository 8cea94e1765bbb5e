"""Pictures of every page with the demo book: ``python -m tests.gallery DIR``."""
