"""SCH: records that break their schema."""
