"""Questions to the power map: pure functions over plain values, each answer with its reasons."""
