"""Rows with places made one guide: joined, keyed, linked, validated, and every line accounted for."""
