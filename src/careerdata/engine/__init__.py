"""How the work is spread: in this process, or over processes of this machine."""
