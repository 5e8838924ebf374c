-- An organisation goes by the names it had, and people sign up before there are posts: for a campaign, or in general.
ALTER TABLE organisation ADD COLUMN former_names TEXT NOT NULL DEFAULT '';
CREATE TABLE reserve (
  id TEXT PRIMARY KEY,
  volunteer TEXT NOT NULL,
  campaign TEXT NOT NULL,
  registered_on TEXT NOT NULL,
  category TEXT NOT NULL,
  times TEXT NOT NULL,
  source TEXT NOT NULL,
  state TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX reserve_volunteer ON reserve (volunteer);
CREATE INDEX reserve_campaign ON reserve (campaign);
