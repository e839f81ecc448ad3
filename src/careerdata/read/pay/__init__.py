"""Pay in sentences, list items and headings, read by what the words around it say."""
