-- Certificates of service stand in the register of certificates, with what they list and in place of which one. The office
-- says in which units it counts served minutes towards others, and how many of a day.
ALTER TABLE certificate ADD COLUMN served_list TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN replaces TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN counting_unit BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN day_cap BIGINT NOT NULL DEFAULT 0;
