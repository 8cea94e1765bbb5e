"""Making a plan: from the gaps of a customer, or from a template."""
