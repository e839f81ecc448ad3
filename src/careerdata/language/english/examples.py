"""Examples that are named in brackets behind what they are examples of."""

from __future__ import annotations

from careerdata.patterns import lazy

EXAMPLES = lazy(r"\s*\((?P<opening>e\.g\.?,?|for example,?|such as|including|i\.e\.?,?)?\s*(?P<list>(?:[^()]|\([^()]*\))*)\)")
"""A bracket, which may hold brackets of its own."""
EXAMPLE = lazy(r"(?:[^,;()]|\([^()]*\))+")
"""An example of a list: what stands between commas, those inside its own brackets left alone."""
LINK = lazy(r"\s*(?:and|or)\s+")
LAST_TWO = lazy(r"\s+(?:and|or)\s+")
"""In the last place of a list, or in one of two, the word parts examples; in any other place it belongs to one."""
