"""Answers that were given before, for input that has not changed.

place       where they are kept on this machine
store       files that several processes may write and read at once
identity    who gave an answer: kcheck as it is, with the libraries that it rests on
answers     the answer to a question about a system's files, as long as all of that stays the same
"""
