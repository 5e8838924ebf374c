-- An issue has words after its figures too, may say under which column of the bulletin it stands, and may have a second
-- article.
ALTER TABLE issue ADD COLUMN closing TEXT NOT NULL DEFAULT '';
ALTER TABLE issue ADD COLUMN rubric TEXT NOT NULL DEFAULT '';
ALTER TABLE issue ADD COLUMN second_rubric TEXT NOT NULL DEFAULT '';
ALTER TABLE issue ADD COLUMN second_title TEXT NOT NULL DEFAULT '';
ALTER TABLE issue ADD COLUMN second_text TEXT NOT NULL DEFAULT '';
