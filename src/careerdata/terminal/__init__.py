"""The process around the commands: where it prints, how it is told to stop, with what it ends."""
