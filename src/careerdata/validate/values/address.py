"""Addresses of the web, by their form alone."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from careerdata.patterns import lazy

_HOST = lazy(r"(?:[^\W_][\w-]*\.)+[^\W\d_][\w-]+\.?|\d+(?:\.\d+){3}")
SCHEMES = frozenset(("http", "https", "ftp", "mailto", "tel"))
"""Schemes of addresses that lead somewhere."""

_IN_PAGE = ("#", "/", "./", "../", "?")
"""How links begin that lead elsewhere on the publisher's own pages."""


def fault_of(url: str) -> str | None:
    """What is wrong with an address, None where nothing is."""
    if url.startswith(_IN_PAGE) and not url.startswith("//"):
        return None
    if any(char.isspace() for char in url.strip()):
        return "has a blank in it"
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return f"cannot be read: {error}"
    if parts.scheme not in SCHEMES and not url.startswith("//"):
        return f"has the scheme {parts.scheme!r}" if parts.scheme else "has no scheme such as https://"
    if parts.scheme in ("mailto", "tel"):
        return None
    return None if host and _HOST.fullmatch(host) else "names no host"


_BEGINNING = lazy(r"(?P<scheme>h{0,2}t{1,3}p(?P<s>s?)s?\s?(?::\s?/{1,3}|;/{1,3}|:\\{1,2}|/{2})\s?)?(?=[\w-])", re.IGNORECASE)
"""What was meant as `https://` or `http://`, mistyped or not, or nothing."""


def mended(url: str) -> str | None:
    """An address with the scheme it lacks or mistypes; None where that is not what is wrong with it."""
    found = _BEGINNING.match(url)
    if found is None or not (found["scheme"] or url.lower().startswith("www.")):
        return None
    scheme = "http://" if found["scheme"] and not found["s"] else "https://"
    address = scheme + url[found.end() :]
    return address if address != url and fault_of(address) is None else None
