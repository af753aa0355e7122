"""What is kept from one run to the next, in files that nobody misses."""
