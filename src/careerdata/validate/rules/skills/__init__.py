"""SKL: skills."""
