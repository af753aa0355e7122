"""Answers that were given before, for input that has not changed.

identity    who gave an answer: kcheck as it is, with the libraries that it rests on
answers     the answer to a question about a system's files, as long as all of that stays the same
codec       values as JSON and back
"""
