"""Input that nobody writes by hand, made by the thousands.

    python3 dev.py fuzz --count 100000

Sentences of the grammar, mutations of models, trace files, maps, recordings, certificates,
baselines and kept answers go through everything that reads them. Each must get an answer, a
message or a result, soon; an exception or a hang is a finding, and is printed with the input that
caused it.
"""
