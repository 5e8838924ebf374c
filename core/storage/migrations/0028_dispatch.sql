-- The office says what proposals of dispatch prefer, and by how much.
ALTER TABLE office ADD COLUMN dispatch_weights TEXT NOT NULL DEFAULT '';
