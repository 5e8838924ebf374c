-- Rosters of days as they were published, who stands by for a day, and until when somebody who was invited is to answer.
-- What was invited before has no such time.
CREATE TABLE published_day (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  scope TEXT NOT NULL,
  number BIGINT NOT NULL,
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE published_shift (
  id TEXT PRIMARY KEY,
  publication TEXT NOT NULL,
  shift TEXT NOT NULL,
  post_name TEXT NOT NULL,
  site_name TEXT NOT NULL,
  division TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  needed BIGINT NOT NULL,
  people TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE standby (
  id TEXT PRIMARY KEY,
  volunteer TEXT NOT NULL,
  day TEXT NOT NULL,
  site TEXT NOT NULL,
  shift TEXT NOT NULL,
  note TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX published_day_day ON published_day (day);
CREATE INDEX published_shift_publication ON published_shift (publication, shift);
CREATE INDEX standby_day ON standby (day);
CREATE INDEX standby_volunteer ON standby (volunteer);
ALTER TABLE assignment ADD COLUMN answer_by TEXT NOT NULL DEFAULT '';
