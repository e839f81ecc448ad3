"""How a name says that it is one of a certification, and what stands before who awards it."""

from __future__ import annotations

from careerdata.language.patterns import any_of
from careerdata.patterns import lazy

CERTIFIED = lazy(
    rf"^{any_of('Certified Certificate Certification Registered Licensed Chartered Accredited')}\b"
    rf"|\b{any_of('Certification Certificate Professional Designation Credential Licen[cs]e')}$"
)
_AWARDED = any_of("offered awarded issued granted conferred administered run provided given")
_CAPITAL = r"[A-Z][\w.&'\u2019-]*"
ISSUER = lazy(
    rf"(?:\s+{any_of('designation certification credential certificate exam')})?(?:,?\s+(?:which\s+is\s+|is\s+)?{_AWARDED})?"
    rf",?\s+(?:by|from|through|via)\s+(?:the\s+)?(?P<issuer>{_CAPITAL}(?:\s+(?:(?:of|for|and|the|in|&)\s+)?{_CAPITAL})*)(?<!\.)"
)
"""Who awards a certification, right behind its acronym."""
_BODIES = any_of("organi[sz]ations? bodies associations? groups institutes? providers? boards?")
AWARDS = lazy(rf"\b(?:from|by|through|via|of|{_BODIES}\s+(?:like|such as|including))(?:\s+the)?\s+$")
"""What stands right before the name of who awards a certification."""
