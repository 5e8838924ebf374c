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
