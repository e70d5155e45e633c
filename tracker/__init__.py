"""Plan-versus-execution task tracker for one office: from the plan of one report to the results of the next."""

__version__ = "0.1.0"
