"""How one section is read: what a page and a section are, templates, and one reader a kind of section."""
