"""Support requests: asking for them, answering them, and the list that everybody sees."""
