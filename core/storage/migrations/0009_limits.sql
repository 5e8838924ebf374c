-- Limits of eligibility that an office sets for itself (0 or '': as usual). Night is a time of day, 22:00.
ALTER TABLE office ADD COLUMN rest_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN day_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN week_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN days_in_row BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN elder_age BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN night_from TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN night_to TEXT NOT NULL DEFAULT '';
