"""What stages hand on: a document with positions, rows with places, problems. It knows no file and no parser."""
