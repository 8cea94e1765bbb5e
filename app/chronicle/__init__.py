"""The history in people's words: what an edit changed, record by record and field by field."""
