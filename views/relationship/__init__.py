"""The relationship tab of a customer: three dimensions on one screen, their trend, whom we reach."""
