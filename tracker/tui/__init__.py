"""The screens: what the clerk sees, over the same services that the command line calls."""
