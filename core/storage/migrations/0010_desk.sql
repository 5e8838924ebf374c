-- The registration desk: why (sealed) and when a real name was verified, the number of the national platform (sealed,
-- with its index), and the notice of risks a person was given. What is there already is as it was.
ALTER TABLE volunteer ADD COLUMN verification_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN verified_on TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN national_number TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN national_key TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN risk_notice_on TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN risk_notice_version TEXT NOT NULL DEFAULT '';
CREATE INDEX volunteer_national_key ON volunteer (national_key);
