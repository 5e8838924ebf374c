-- The first schema. Portable subset: the same text runs on SQLite and PostgreSQL.
-- Every table of record: id, its columns, stamp (of the last change), gone (removed, kept for the journal).
-- Only id is unique: two desks may each be right and jointly wrong; natural duplicates are findings.

CREATE TABLE division (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  parent TEXT NOT NULL,
  level TEXT NOT NULL,
  pseudo BIGINT NOT NULL,
  pinyin TEXT NOT NULL,
  initials TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE office (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  division TEXT NOT NULL,
  level TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE term (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  position BIGINT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  division TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE volunteer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  pinyin TEXT NOT NULL,
  initials TEXT NOT NULL,
  document_kind TEXT NOT NULL,
  document_number TEXT NOT NULL,
  sex TEXT NOT NULL,
  birth TEXT NOT NULL,
  phone TEXT NOT NULL,
  division TEXT NOT NULL,
  address TEXT NOT NULL,
  employer TEXT NOT NULL,
  dispatched_by TEXT NOT NULL,
  source TEXT NOT NULL,
  political_status TEXT NOT NULL,
  availability TEXT NOT NULL,
  max_daily_minutes BIGINT NOT NULL,
  note TEXT NOT NULL,
  verification TEXT NOT NULL,
  status TEXT NOT NULL,
  guardian_name TEXT NOT NULL,
  guardian_phone TEXT NOT NULL,
  guardian_consent_on TEXT NOT NULL,
  consent_on TEXT NOT NULL,
  may_publish BIGINT NOT NULL,
  registered_at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE qualification (
  id TEXT PRIMARY KEY,
  volunteer TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  evidence TEXT NOT NULL,
  verified_by TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE team (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  division TEXT NOT NULL,
  leader TEXT NOT NULL,
  founded_on TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE team_member (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  joined_on TEXT NOT NULL,
  left_on TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE campaign (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  division TEXT NOT NULL,
  published_on TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE site (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  division TEXT NOT NULL,
  address TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE post (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  campaign TEXT NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  risk TEXT NOT NULL,
  duties TEXT NOT NULL,
  how_to TEXT NOT NULL,
  protection TEXT NOT NULL,
  kit TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE requirement (
  id TEXT PRIMARY KEY,
  post TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE shift (
  id TEXT PRIMARY KEY,
  post TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  needed BIGINT NOT NULL,
  note TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE assignment (
  id TEXT PRIMARY KEY,
  shift TEXT NOT NULL,
  volunteer TEXT NOT NULL,
  state TEXT NOT NULL,
  override_reason TEXT NOT NULL,
  note TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE service_record (
  id TEXT PRIMARY KEY,
  volunteer TEXT NOT NULL,
  shift TEXT NOT NULL,
  post_name TEXT NOT NULL,
  site_name TEXT NOT NULL,
  division TEXT NOT NULL,
  day TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  source TEXT NOT NULL,
  state TEXT NOT NULL,
  evidence TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE gap_report (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  post_name TEXT NOT NULL,
  needed BIGINT NOT NULL,
  present BIGINT NOT NULL,
  gap BIGINT NOT NULL,
  requirement TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  deadline TEXT NOT NULL,
  reported_at TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE course (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  valid_days BIGINT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  course TEXT NOT NULL,
  name TEXT NOT NULL,
  mandatory_from TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  course TEXT NOT NULL,
  edition TEXT NOT NULL,
  name TEXT NOT NULL,
  day TEXT NOT NULL,
  place TEXT NOT NULL,
  online BIGINT NOT NULL,
  trainer TEXT NOT NULL,
  capacity BIGINT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE training_record (
  id TEXT PRIMARY KEY,
  volunteer TEXT NOT NULL,
  course TEXT NOT NULL,
  edition TEXT NOT NULL,
  session TEXT NOT NULL,
  day TEXT NOT NULL,
  result TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE item (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  spec TEXT NOT NULL,
  category TEXT NOT NULL,
  unit TEXT NOT NULL,
  pack TEXT NOT NULL,
  safety_stock BIGINT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE lot (
  id TEXT PRIMARY KEY,
  item TEXT NOT NULL,
  batch TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE store (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  division TEXT NOT NULL,
  keeper TEXT NOT NULL,
  phone TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE movement (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  item TEXT NOT NULL,
  lot TEXT NOT NULL,
  store TEXT NOT NULL,
  other_store TEXT NOT NULL,
  quantity BIGINT NOT NULL,
  donor TEXT NOT NULL,
  value_cents BIGINT NOT NULL,
  recipient TEXT NOT NULL,
  note TEXT NOT NULL,
  reverses TEXT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE series (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  issuer TEXT NOT NULL,
  notice TEXT NOT NULL,
  registration TEXT NOT NULL,
  report_to TEXT NOT NULL,
  send_to TEXT NOT NULL,
  distribute_to TEXT NOT NULL,
  print_run BIGINT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE issue (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  year BIGINT NOT NULL,
  number BIGINT NOT NULL,
  day TEXT NOT NULL,
  title TEXT NOT NULL,
  opening TEXT NOT NULL,
  division TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  as_of TEXT NOT NULL,
  archived BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX division_parent ON division (parent);
CREATE INDEX volunteer_document_number ON volunteer (document_number);
CREATE INDEX volunteer_division ON volunteer (division);
CREATE INDEX qualification_volunteer ON qualification (volunteer);
CREATE INDEX team_member_volunteer ON team_member (volunteer);
CREATE INDEX team_member_team ON team_member (team);
CREATE INDEX site_division ON site (division);
CREATE INDEX post_site ON post (site);
CREATE INDEX requirement_post ON requirement (post);
CREATE INDEX shift_post ON shift (post);
CREATE INDEX shift_starts ON shift (starts, ends);
CREATE INDEX assignment_shift ON assignment (shift, state, gone);
CREATE INDEX assignment_volunteer ON assignment (volunteer);
CREATE INDEX service_record_volunteer ON service_record (volunteer);
CREATE INDEX service_record_day ON service_record (day);
CREATE INDEX training_record_volunteer ON training_record (volunteer);
CREATE INDEX lot_item ON lot (item);
CREATE INDEX movement_item ON movement (item);
CREATE INDEX movement_reverses ON movement (reverses);

-- The journal. entry: one a unit of work, seq contiguous per device, chain over the device's previous entry.
CREATE TABLE entry (
  id TEXT PRIMARY KEY,
  device TEXT NOT NULL,
  seq BIGINT NOT NULL,
  stamp TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  verb TEXT NOT NULL,
  reason TEXT NOT NULL,
  seen TEXT NOT NULL,
  chain TEXT NOT NULL
);
-- change: one a touched record of an entry; id is the entry and a number, so its own key lists them; fields is a JSON object of new values or [old, new].
CREATE TABLE change (
  id TEXT PRIMARY KEY,
  entry TEXT NOT NULL,
  tbl TEXT NOT NULL,
  record TEXT NOT NULL,
  action TEXT NOT NULL,
  fields TEXT NOT NULL,
  digest TEXT NOT NULL
);
CREATE INDEX change_record ON change (record);

-- Local to this copy, never exchanged, rebuildable from the journal but for meta.
CREATE TABLE meta (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
-- known: the last entry this copy holds of each device, with its chain and stamp.
CREATE TABLE known (
  id TEXT PRIMARY KEY,
  seq BIGINT NOT NULL,
  chain TEXT NOT NULL,
  stamp TEXT NOT NULL
);
CREATE TABLE conflict (
  id TEXT PRIMARY KEY,
  tbl TEXT NOT NULL,
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  candidates TEXT NOT NULL
);
