-- What posts of a common kind are entered with. An office of before begins with none and enters its own.
CREATE TABLE post_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  risk TEXT NOT NULL,
  duties TEXT NOT NULL,
  how_to TEXT NOT NULL,
  protection TEXT NOT NULL,
  kit TEXT NOT NULL,
  skills TEXT NOT NULL,
  courses TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
