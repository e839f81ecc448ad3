"""The guides that a release is made from."""

from __future__ import annotations

from careerdata.about import About
from careerdata.document.tables import Tables
from careerdata.export.coverage import Coverage
from careerdata.records.guide import Guide
from careerdata.release.manifest import Source


class Intake:
    """What was fed so far: the sources, the guides by `guide_id`, who publishes them, and how much each of them states."""

    def __init__(self, about: About) -> None:
        self._about = about
        self.sources: list[Source] = []
        self.guides: set[str] = set()
        self._publishers: set[str] = set()
        self.coverage = Coverage()

    @property
    def about(self) -> About:
        """What the release says about itself, the publishers among its sources."""
        return self._about.with_publishers(self._publishers)

    def add(self, tables: Tables) -> None:
        """Note a batch of guides, and what of them could not be read."""
        self.sources += [Source(path=g.document.source_file, sha256=g.document.sha256) for g in tables]
        self.guides.update(guide.guide_id for guide in tables)
        self._publishers.update(about.publisher for about in tables["guides"] if isinstance(about, Guide) and about.publisher)
        self.coverage.add_unreadable(tables)
