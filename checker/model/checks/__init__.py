"""Checks of a resolved model as a whole."""
