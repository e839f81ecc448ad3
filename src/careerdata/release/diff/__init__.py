"""What one release changed against another: records and fields by key, the schema, and the version that follows."""
