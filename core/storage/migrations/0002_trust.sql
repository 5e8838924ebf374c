-- Trust: which desks write here; who may use the desk; what is sealed.

-- device: a copy of the workspace that writes under an identity of its own.
CREATE TABLE device (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  replaces TEXT NOT NULL,
  since TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

-- account: who may use the desk, without secrets; its id follows from its name.
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  divisions TEXT NOT NULL,
  reads_contacts BIGINT NOT NULL,
  reads_sensitive BIGINT NOT NULL,
  must_change BIGINT NOT NULL,
  state TEXT NOT NULL,
  passphrase_set_at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
-- Rules of the desk: served time is approved by another than who entered it; minutes until it locks itself (0: as usual).
ALTER TABLE office ADD COLUMN other_approves BIGINT NOT NULL DEFAULT 0;
ALTER TABLE office ADD COLUMN idle_minutes BIGINT NOT NULL DEFAULT 0;

-- vault: keys and what wraps them. Local to this copy, never exchanged.
CREATE TABLE vault (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
-- Sealed columns keep their names; equal values are found by a keyed hash of them.
ALTER TABLE volunteer ADD COLUMN document_key TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN phone_key TEXT NOT NULL DEFAULT '';
DROP INDEX volunteer_document_number;
CREATE INDEX volunteer_document_key ON volunteer (document_key);
CREATE INDEX volunteer_phone_key ON volunteer (phone_key);
-- History: the latest entries first, of everybody or of one person; which entry undid which.
CREATE INDEX entry_stamp ON entry (stamp);
CREATE INDEX entry_actor ON entry (actor, stamp);
CREATE INDEX entry_device ON entry (device, seq);
CREATE INDEX entry_undone ON entry (reason) WHERE verb = 'undo';
