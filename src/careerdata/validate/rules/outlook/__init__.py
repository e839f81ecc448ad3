"""OUT: outlook and industries."""
