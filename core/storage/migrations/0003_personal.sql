-- Personal information: on what ground a person's data are kept, what was agreed to, and for how long.

-- legal_basis: '' not said yet. Days are empty until it happened. keep_until: a purge passes the person by until then.
ALTER TABLE volunteer ADD COLUMN legal_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN consent_version TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN consent_withdrawn_on TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN sensitive_consent_on TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN keep_until TEXT NOT NULL DEFAULT '';

-- retention: what the office set in the place of the proposed spans; its id is the class.
CREATE TABLE retention (
  id TEXT PRIMARY KEY,
  months BIGINT NOT NULL,
  source TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
