"""schema.org `Occupation` as JSON-LD, a file a guide, to be embedded in the guide's page."""

from __future__ import annotations

from typing import Any, ClassVar

from careerdata.document.tables import GuideTables
from careerdata.export.guide_exporter import GuideExporter
from careerdata.export.schema_org.node import node
from careerdata.export.schema_org.occupation import occupations
from careerdata.records.guide import Guide


class SchemaOrgExporter(GuideExporter):
    """A graph of the guide's occupations; where it names none, of its page alone."""

    title: ClassVar[str] = "schema.org Occupation (JSON-LD)"
    folder: ClassVar[str] = "schema.org"
    suffix: ClassVar[str] = ".jsonld"

    def document(self, guide: GuideTables) -> Any:
        """The graph, each occupation with the page it is told on and the day that was last reviewed."""
        (about,) = guide.records["guides"]
        assert isinstance(about, Guide)
        publisher = node("Organization", name=about.publisher) if about.publisher else None
        page = node(
            "WebPage",
            url=about.source_url,
            name=about.title,
            inLanguage=about.language,
            lastReviewed=about.published,
            publisher=publisher,
        )
        return {"@context": "https://schema.org", "@graph": occupations(guide, page) or [page]}
