-- Insurance: policies, who is covered from when to when (both days included), and what was claimed.
CREATE TABLE policy (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  insurer TEXT NOT NULL,
  product TEXT NOT NULL,
  sum_cents BIGINT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  covered_group TEXT NOT NULL,
  premium_cents BIGINT NOT NULL,
  note TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE cover (
  id TEXT PRIMARY KEY,
  policy TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  note TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

-- happened: sealed.
CREATE TABLE cover_claim (
  id TEXT PRIMARY KEY,
  policy TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  day TEXT NOT NULL,
  happened TEXT NOT NULL,
  state TEXT NOT NULL,
  paid_cents BIGINT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX cover_volunteer ON cover (volunteer);
CREATE INDEX cover_policy ON cover (policy);
CREATE INDEX cover_claim_volunteer ON cover_claim (volunteer);
