-- Courses that posts are taught by rule, who signed up for a session, and the last day a pass had before it was
-- extended for many. What was never extended says nothing of it.
CREATE TABLE course_rule (
  id TEXT PRIMARY KEY,
  course TEXT NOT NULL,
  about TEXT NOT NULL,
  name TEXT NOT NULL,
  from_day TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE session_place (
  id TEXT PRIMARY KEY,
  session TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  day TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX session_place_session ON session_place (session);
CREATE INDEX session_place_volunteer ON session_place (volunteer);
ALTER TABLE training_record ADD COLUMN first_valid_until TEXT NOT NULL DEFAULT '';
ALTER TABLE training_record ADD COLUMN extension_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE training_record ADD COLUMN extension_document TEXT NOT NULL DEFAULT '';
