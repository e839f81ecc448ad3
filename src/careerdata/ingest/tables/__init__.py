"""Table files: CSV, TSV and workbooks, turned into rows with places."""
