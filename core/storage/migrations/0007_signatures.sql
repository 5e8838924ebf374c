-- Entries written while somebody is signed in are signed: who has only the file cannot rewrite history unseen.
ALTER TABLE entry ADD COLUMN signature TEXT NOT NULL DEFAULT '';
