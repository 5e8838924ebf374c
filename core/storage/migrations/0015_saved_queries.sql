-- Queries for people that are kept under a name. They hold what is asked, never whom it found.
CREATE TABLE saved_query (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  criteria TEXT NOT NULL,
  note TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
