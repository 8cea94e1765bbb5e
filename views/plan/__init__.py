"""The calendar: a month of activities and plan items, for one customer or for everything."""
