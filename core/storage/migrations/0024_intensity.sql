-- How hard work is: in protective suit, with which breaks, after which health declaration; and the limits that an office
-- sets for itself (0: as usual). What was entered before says nothing of any of it.
ALTER TABLE post ADD COLUMN suit BIGINT NOT NULL DEFAULT 0;
ALTER TABLE post_template ADD COLUMN suit BIGINT NOT NULL DEFAULT 0;
ALTER TABLE shift ADD COLUMN breaks TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN health_declared_at TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN suit_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN stretch_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN health_minutes BIGINT NOT NULL DEFAULT 0;
CREATE INDEX volunteer_health ON volunteer (id) WHERE health_declared_at <> '';
