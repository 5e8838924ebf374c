-- A member of a team may be its deputy, an organisation may belong to another, and a campaign says its period and who
-- sponsors it. Whose role is not said is a member, as the journal of before says nothing of it.
ALTER TABLE team_member ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN parent TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN starts_on TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN ends_on TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN sponsor TEXT NOT NULL DEFAULT '';
CREATE INDEX post_campaign ON post (campaign);
