"""The command line: each command parses what was typed, calls one service and prints what came of it.

A command's module imports click and the domain only; services, database and screens are woken when the command runs.
"""
