"""Whether the words before a sum speak of somebody else than those before them."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.pay_words import named_in, subject_ends
from careerdata.language.tellers import joining, paying
from careerdata.read.pay.labels import trimmed


def speaks_anew(text: Text, begin: int, before: str) -> bool:
    """Whether the words `before` a sum, from `begin` on, have a subject and a verb of their own."""
    begins = [said.start for said in subject_ends().find(before)]
    begins += [said.start for said in named_in(before) if said.meaning == "verb"]
    return any(_says(trimmed(text, begin, begin + at).value) for at in begins) or pays_anew(before)


def pays_anew(before: str) -> bool:
    """Whether words end in a verb for paying with a payer of its own behind a word that joins sentences: `while clinics pay`."""
    verb = next((said for said in paying().find(before) if not before[said.end :].strip()), None)
    clauses = [word.end for word in joining().find(before[: verb.start])] if verb is not None else []
    return verb is not None and any(_says(before[end : verb.start]) for end in clauses[-1:])


def _says(value: str) -> bool:
    return any(map(str.isalpha, value))
