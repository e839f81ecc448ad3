"""How running text names licences and certifications, and who awards them."""

from __future__ import annotations

import re

from careerdata.patterns import lazy

_NOUN = r"(?:licen[cs]es?|certifications?|certificates?|endorsements?|designations?)"
_WORD = r"[A-Za-z][\w'\u2019.-]*"
_BEGIN = r"(?<![\w'\u2019.-])"
_NAME = r"[A-Z][\w.&'\u2019-]*"
HINT = lazy(r"licen[cs]|certif|endorsement|designation|Registered|Chartered|Accredited", re.IGNORECASE)
"""A text without one of these names no credential."""
WORDS = lazy(_WORD)
_NOT_OF_IT = (
    r"(?! (?:exam|test|program|board|requirement|process|course|commission|committee|council|agenc|authorit|bod(?:y|ies)\b"
    r"|organi[sz]ation|department|service|system|standard|fee|law|rule|renewal))"
)
NOUN_AT = lazy(rf"\b(?:{_NOUN})\b{_NOT_OF_IT}", re.IGNORECASE)
_TITLES = "Certified|Registered|Licensed|Chartered|Accredited|Board[- ]Certified"
TITLED = lazy(rf"{_BEGIN}(?:{_TITLES})(?! Apprentice)(?: (?:of|in|and|{_NAME}))+")
BODY = lazy(rf"{_BEGIN}{_NAME} (?:of|for) (?:the )?$")
"""What stands before a title that is part of a body's name: Board of Certified Safety Professionals."""
ACRONYM = lazy(r" \((?P<acronym>(?:[a-z]{1,2}(?=[A-Z]{2}))?[A-Z][A-Za-z]{0,4}[A-Z](?:-[A-Z]{1,3})?)s?\)")
LISTED = lazy(rf",? (?:and |or )?(?P<noun>{_NOUN})\b|,? (?:and|or) |, ", re.IGNORECASE)
IN = lazy(rf"\bcertification in (?P<name>{_WORD}(?: {_WORD}){{0,3}}?)(?= \(|[.,;]|$)")
MEANING = lazy(r" \((?P<meaning>[a-z][a-z -]{3,60})\)")
ISSUER = lazy(
    r",? (?:is |are )?(?:offered |awarded |issued |granted |conferred |administered |available )?(?:by|from|through) (?:the )?"
    rf"(?P<issuer>{_NAME}(?: (?:(?:of|for|and|the|in) )*{_NAME})*)(?<!\.)"
)
LICENSED = lazy(r"\blicensed $", re.IGNORECASE)
LICENCE = lazy(r"licen[cs]e|endorsement", re.IGNORECASE)
NOUN_ENDS = lazy(rf"\s*{_NOUN}$", re.IGNORECASE)
OWNER = lazy(r"[A-Z].*['\u2019]s?")
STOPS = frozenset(
    """a an the and or of for to in on by with from as at about through if than not no into toward towards before after
    including include its it their his her your this that these those such same other another any each every one two some
    many most all both either which who although while because when where since whether though even once only just how
    what may might must can could should will would is are be become been was were do does have has had having hold holds
    holding earn earns earning obtain obtains obtaining get gets getting gain gaining receive receives receiving award
    awarded pass keep lose complete completing maintain maintaining need needs require requires required requiring
    requirements prefer pursue pursuing seek seeking offer offers offering issue issues culminates additional additionally
    certain specific various several multiple separate different alternative optional voluntary related current valid full
    initial advanced basic new first own appropriate proper necessary equivalent entry-level level type types kind kinds
    state states state's states\u2019 state-issued national federal local professional occupational industry formal
    civilian specialty specialized education educational postsecondary information license certification""".split()
)
"""Words that name no credential: a phrase begins after the last of them, and one of nothing else is none."""
CAPITALISED = frozenset(
    "basic advanced national federal specialized professional information education educational industry occupational".split()
)
"""Of these the ones that are part of a name where it is written with capitals: Basic Life Support."""
SMALL = frozenset("a an and at for in of on or the to with".split())
"""Words of a name that give its acronym no letter."""
NO_SUBJECT = STOPS | {"areas", "specialties"}
