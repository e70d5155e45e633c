"""The words of the work: frozen dataclasses and pure functions. Nothing here opens a file, a database or a clock."""
