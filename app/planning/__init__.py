"""The plan comes from the gaps (row 37): what is missing at a customer, and what would mend it, by when."""
