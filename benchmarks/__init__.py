"""How kcheck scales, measured beside others: `python -m benchmarks` (see README.md)."""
