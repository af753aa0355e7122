"""Evidence that can be checked without trusting the engines: certificates of proofs.

Nothing here knows the encoder or the engines; what a system means is read off
`checker.system.system` once more.
"""
