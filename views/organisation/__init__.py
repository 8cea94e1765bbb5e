"""The organisational relationship: ratings, visits, agreements, benchmarking, innovation, the ladder."""
