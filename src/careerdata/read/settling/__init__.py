"""What the text around pay says of it where its own words do not: its currency, and what it is paid for."""
