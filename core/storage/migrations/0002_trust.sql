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

-- History: the latest entries first, of everybody or of one person; which entry undid which.
CREATE INDEX entry_stamp ON entry (stamp);
CREATE INDEX entry_actor ON entry (actor, stamp);
CREATE INDEX entry_device ON entry (device, seq);
CREATE INDEX entry_undone ON entry (reason) WHERE verb = 'undo';
