"""The screens in a browser: a page with a terminal in it, and for each page a process of its own that runs the screens.

Nothing but `tracker serve` uses this room, and nothing else knows the web libraries (extra `web`).
"""
