-- Calls for volunteers: a numbered paper made of open gaps keeps its lines, and who answered stands beside them.
ALTER TABLE office ADD COLUMN call_series TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN call_benefits TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN call_risk_notice TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN call_how_to_answer TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN call_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE office ADD COLUMN call_phone TEXT NOT NULL DEFAULT '';
CREATE TABLE call (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  day TEXT NOT NULL,
  issuer TEXT NOT NULL,
  division TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  as_of TEXT NOT NULL,
  benefits TEXT NOT NULL,
  risk_notice TEXT NOT NULL,
  how_to_answer TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  withdrawn_on TEXT NOT NULL,
  withdrawn_for TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE call_line (
  id TEXT PRIMARY KEY,
  call TEXT NOT NULL,
  shift TEXT NOT NULL,
  position INTEGER NOT NULL,
  division TEXT NOT NULL,
  site_name TEXT NOT NULL,
  address TEXT NOT NULL,
  post_name TEXT NOT NULL,
  category TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  missing INTEGER NOT NULL,
  requirement TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE call_reply (
  id TEXT PRIMARY KEY,
  line TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  people INTEGER NOT NULL,
  day TEXT NOT NULL,
  answer TEXT NOT NULL,
  note TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX call_line_call ON call_line (call);
CREATE INDEX call_line_shift ON call_line (shift);
CREATE INDEX call_reply_line ON call_reply (line);
CREATE INDEX call_reply_volunteer ON call_reply (volunteer);
