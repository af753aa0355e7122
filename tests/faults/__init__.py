"""Plausible bugs of kcheck, each of which some test must catch.

python3 dev.py faults            plant each of them in a copy, and see which test fails
python3 dev.py faults --write    the same, and write docs/seeded-faults.md
"""
