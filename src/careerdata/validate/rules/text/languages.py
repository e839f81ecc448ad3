"""TXT: what language a guide is in."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.rule import TroubleRule

_PATH = "guides/beekeeper.md"
_SPANISH = """# Apicultor

Los apicultores cuidan de las colmenas y recogen la miel que producen las abejas en el campo.

## Habilidades

- Paciencia
"""
_GERMAN = """# Imker

Imker halten Bienen und ernten Honig. Sie sind oft im Freien und arbeiten mit der Natur.

## F\u00e4higkeiten

- Geduld
"""


class UnreadLanguage(TroubleRule):
    """A guide in a language that there are no words for.

    Its headings and its pay are in words that nothing knows, so that next to nothing of it is read.
    """

    code = "TXT044"
    severity = "warning"
    hint = "have it translated, or add the language's words as a file to `language/words/`"
    trouble = "unread-language"
    says = "next to nothing of the page '{found}' is read: it is in {expected}"
    bad = Files({_PATH: _SPANISH.encode()})
    good = Files({_PATH: _GERMAN.encode()})
