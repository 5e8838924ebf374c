-- A key of certificates that may have been copied is retired: when, and why.
ALTER TABLE issuer_key ADD COLUMN retired_at TEXT NOT NULL DEFAULT '';
ALTER TABLE issuer_key ADD COLUMN retire_reason TEXT NOT NULL DEFAULT '';
