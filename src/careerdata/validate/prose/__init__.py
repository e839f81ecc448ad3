"""What rules read out of running text."""
