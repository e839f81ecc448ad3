"""From a document to rows with places: the outline, then one reader a kind of section."""
