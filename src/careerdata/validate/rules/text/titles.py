"""TXT: what a guide is called."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.rule import TroubleRule

_PATH = "guides/beekeeper.md"
_GUIDE = "# {}\n\nWho works with bees spends the summer outdoors.\n\n## Skills\n\n- Patience\n"


class NoOneRole(TroubleRule):
    """A guide whose title names no one role.

    It is about several, or about a field of work. Its `role` is left open: none is guessed.
    """

    code = "TXT043"
    severity = "info"
    hint = "a page about one role says so in its title, or in `role:` of its front matter"
    trouble = "no-one-role"
    says = "'{found}' names no one role, so that the guide's role is left open; expected {expected}"
    bad = Files({_PATH: _GUIDE.format("Careers with Bees").encode()})
    good = Files({_PATH: _GUIDE.format("Beekeeper Career Guide").encode()})
