"""What a heading is about, in the language of its page or in another."""

from __future__ import annotations

from careerdata.language.model import language_of, languages


def topic_of(heading: str, role: str, tag: str | None) -> str | None:
    """The topic of a heading by the words of its page's language, else of another's; None where none knows it.

    Words of another language count up to the first that the page's own reads as `for` or `in`: what is behind heads nothing.
    """
    own = language_of(tag)
    topic = own.topics.of_heading(heading, role)
    if topic is not None:
        return topic
    leading = own.topics.leading(heading)
    others = (words.topics.of_heading(leading, role) for words in languages().values() if words is not own)
    return next((topic for topic in others if topic), None)
