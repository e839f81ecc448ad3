"""Where links lead: to a page of the same site, or out of it."""

from __future__ import annotations

from urllib.parse import urlsplit

from careerdata.document.block import Block, Link
from careerdata.read.sections.context import Page


def host_of(url: str) -> str:
    """The host of an address, `www.` aside; empty where it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # an address that no browser would follow either
        return ""


def leads_out(link: Link, own: str) -> bool:
    """Whether a link leads to a page of another site."""
    address = link.url.strip().lower()
    return address.startswith(("http://", "https://")) and host_of(address) not in ("", own)


def first_link_out(block: Block, page: Page) -> str | None:
    """The address of a block's first link to another site."""
    own = host_of(page.document.declared.source_url or "")
    return next((link.url.strip() for link in block.links if leads_out(link, own)), None)
