-- A course says how many hours of lessons it has. Certificates of training: the keys the office signs them with (the
-- secret part under the seal), and the register of numbers, in which nothing is removed.
ALTER TABLE course ADD COLUMN hours BIGINT NOT NULL DEFAULT 0;

CREATE TABLE issuer_key (
  id TEXT PRIMARY KEY,
  public_part TEXT NOT NULL,
  seed TEXT NOT NULL,
  since TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE certificate (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  record TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  issuer_key TEXT NOT NULL,
  line TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  state TEXT NOT NULL,
  voided_at TEXT NOT NULL,
  voided_by TEXT NOT NULL,
  void_reason TEXT NOT NULL,
  reprints BIGINT NOT NULL,
  reprinted_at TEXT NOT NULL,
  reprint_reason TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX certificate_number ON certificate (number);
CREATE INDEX certificate_record ON certificate (record);
CREATE INDEX certificate_volunteer ON certificate (volunteer);
