"""The name of whom a sum is paid to, without the words that a sentence puts around it."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.joining import articles, indefinite
from careerdata.patterns import lazy
from careerdata.read.tables.owners import Owners

_FIRST = lazy(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?(?=\s)")
_POSSESSIVE = lazy(r"(?<=s)['\u2019]\Z|['\u2019]s\Z")


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
    if first is not None and (first[0].islower() or _begins(name.value, first[0])) and _is_article(first[0]):
        name = name.cut(first.end())
    owned = _POSSESSIVE.search(name.value)
    return name.cut(0, owned.start()) if owned is not None and owned.start() else name


def _is_article(word: str) -> bool:
    return word.casefold().replace("\u2019", "'") in articles()


def _begins(name: str, first: str) -> bool:
    """Whether the first word of a name is only what its sentence begins with: `A fitter`, and not `A Level tutors`."""
    capital = first[:1].isupper() and (not first[1:] or first[1:].islower())
    return capital and first.casefold() in indefinite() and name[len(first) + 1 : len(first) + 2].islower()
