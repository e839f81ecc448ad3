"""The name of whom a sum is paid to, without the words that a sentence puts around it."""

from __future__ import annotations

import re
from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.joining import articles
from careerdata.read.tables.owners import Owners

_FIRST = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?(?=\s)")
_INDEFINITE = re.compile(r"(?:An?|Eine?|Une?)\s[a-zß-ÿ]")
"""What begins a sentence before no name: `A fitter`, and not `A Level tutors`."""
_POSSESSIVE = re.compile(r"(?<=s)['\u2019]\Z|['\u2019]s\Z")


def plain(owners: Owners) -> Owners:
    """The owner, its names without article and possessive: `electrician` of "an electrician's"."""
    rung = owners.rung
    return replace(
        owners,
        name=_plain(owners.name) if owners.name is not None else None,
        rung=replace(rung, title=_plain(rung.title)) if rung is not None else None,
    )


def _plain(name: Text) -> Text:
    first = _FIRST.match(name.value)
    # A capital is that of a name: `The Home Depot`
    if (
        first is not None
        and (first[0].islower() or _INDEFINITE.match(name.value))
        and first[0].casefold().replace("\u2019", "'") in articles()
    ):
        name = name.cut(first.end())
    owned = _POSSESSIVE.search(name.value)
    return name.cut(0, owned.start()) if owned is not None and owned.start() else name
