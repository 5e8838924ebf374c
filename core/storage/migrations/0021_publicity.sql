-- Approved time is publicised from day to day with the minutes it had, and a final record is corrected by another one.
-- What was approved before was never publicised.
ALTER TABLE service_record ADD COLUMN corrects TEXT NOT NULL DEFAULT '';
ALTER TABLE service_record ADD COLUMN public_from TEXT NOT NULL DEFAULT '';
ALTER TABLE service_record ADD COLUMN public_to TEXT NOT NULL DEFAULT '';
ALTER TABLE service_record ADD COLUMN public_minutes BIGINT NOT NULL DEFAULT 0;
CREATE INDEX service_record_corrects ON service_record (corrects) WHERE corrects <> '';
