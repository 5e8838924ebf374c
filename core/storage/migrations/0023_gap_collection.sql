-- What streets and communities were asked for, who of them answered, and what each report answers.
CREATE TABLE gap_collection (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL,
  per TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  deadline TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE gap_request (
  id TEXT PRIMARY KEY,
  collection TEXT NOT NULL,
  division TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX gap_request_collection ON gap_request (collection);
CREATE INDEX gap_request_waiting ON gap_request (division) WHERE answer = 'not_answered';
ALTER TABLE gap_report ADD COLUMN collection TEXT NOT NULL DEFAULT '';
ALTER TABLE gap_report ADD COLUMN post TEXT NOT NULL DEFAULT '';
ALTER TABLE gap_report ADD COLUMN site_name TEXT NOT NULL DEFAULT '';
CREATE INDEX gap_report_collection ON gap_report (collection) WHERE collection <> '';
