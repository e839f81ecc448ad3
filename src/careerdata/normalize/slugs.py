"""Keys made of names, in lower case and ASCII."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from hashlib import sha256

from careerdata.patterns import lazy

_NOT_SLUG = lazy(r"[^a-z0-9]+")
_APOSTROPHE = lazy(r"['’ʼ]")


def short_hash(text: str) -> str:
    """The first 8 hexadecimal digits of the SHA-256 of a text's UTF-8 bytes."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


MAX_SLUG = 200
"""Characters of a slug; the longest of the guides read has under 120. Each row under a heading repeats its slug, so one
without bound (a page whose heading is never closed) would make tables that grow with the square of the page."""


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """Lower-case ASCII words joined by `-` ("Bachelor's Degree" is bachelors-degree); a hash where no letter is left.

    One longer than MAX_SLUG is cut there, with a hash of the whole text behind it.
    """
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", text)).encode("ascii", "ignore").decode()
    else:
        plain = text.replace("'", "")
    words = _NOT_SLUG.sub("-", plain.lower()).strip("-") or short_hash(text)
    return words if len(words) <= MAX_SLUG else f"{words[:MAX_SLUG]}-{short_hash(text)}"
