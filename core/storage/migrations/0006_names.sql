-- Names, birth days, employers and party of volunteers are sealed like their numbers, as soon as the program holds the
-- keys. How a name is read is told from the name.
ALTER TABLE volunteer DROP COLUMN pinyin;
ALTER TABLE volunteer DROP COLUMN initials;
