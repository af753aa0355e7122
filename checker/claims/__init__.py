"""From claims to verdicts: which question a claim asks, which evidence answers it."""
