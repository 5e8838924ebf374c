-- Honours (stars granted, awards, letters of thanks), care, stories, and from how many hours on which star may be
-- applied for ('': as usual).
CREATE TABLE honour (
  id TEXT PRIMARY KEY,
  volunteer TEXT NOT NULL,
  kind TEXT NOT NULL,
  level BIGINT NOT NULL,
  name TEXT NOT NULL,
  issuer TEXT NOT NULL,
  document TEXT NOT NULL,
  day TEXT NOT NULL,
  campaign TEXT NOT NULL,
  note TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

-- kind, given, by_whom: sealed.
CREATE TABLE care_entry (
  id TEXT PRIMARY KEY,
  volunteer TEXT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  given TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

-- title, text: sealed.
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  day TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  team TEXT NOT NULL,
  consent_on TEXT NOT NULL,
  consent_withdrawn_on TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX honour_volunteer ON honour (volunteer);
CREATE INDEX care_entry_volunteer ON care_entry (volunteer);
CREATE INDEX story_volunteer ON story (volunteer);
ALTER TABLE office ADD COLUMN star_hours TEXT NOT NULL DEFAULT '';
