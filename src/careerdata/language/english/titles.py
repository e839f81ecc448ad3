"""What a title goes on to behind the role."""

from __future__ import annotations

from careerdata.language.patterns import any_of

TOPICS = any_of("salary pay careers? jobs? skills guide duties description outlook education")
"""Nouns of what a guide tells of a role: `Registered Nurse: Salary and Skills`."""
