"""What each command does: call, print, give the exit status. Results go to stdout, notes to stderr."""

from __future__ import annotations

from careerdata.commands.looks import explain, inspect, new, rules, schema
from careerdata.commands.of_guides import check, mend
from careerdata.commands.of_releases import build, compare, gate

__all__ = ["build", "check", "compare", "explain", "gate", "inspect", "mend", "new", "rules", "schema"]
