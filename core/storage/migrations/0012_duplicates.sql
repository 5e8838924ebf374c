-- One person registered twice: the record that was merged says into which it went, and pairs that somebody looked at
-- and found to be two people are remembered.
ALTER TABLE volunteer ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
CREATE INDEX volunteer_merged ON volunteer (merged_into) WHERE merged_into <> '';

-- first_person sorts before second_person; the id is made of both.
CREATE TABLE two_people (
  id TEXT PRIMARY KEY,
  first_person TEXT NOT NULL,
  second_person TEXT NOT NULL,
  reason TEXT NOT NULL,
  judged_by TEXT NOT NULL,
  judged_at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX two_people_first ON two_people (first_person);
CREATE INDEX two_people_second ON two_people (second_person);
