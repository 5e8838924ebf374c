-- How well somebody has to do what a post asks for, how old people there are, and whether a written agreement with them
-- is asked for. 0 and '': not said.
ALTER TABLE requirement ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE post ADD COLUMN least_age BIGINT NOT NULL DEFAULT 0;
ALTER TABLE post ADD COLUMN most_age BIGINT NOT NULL DEFAULT 0;
ALTER TABLE post ADD COLUMN needs_agreement BIGINT NOT NULL DEFAULT 0;
ALTER TABLE post_template ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE post_template ADD COLUMN licences TEXT NOT NULL DEFAULT '';
ALTER TABLE post_template ADD COLUMN least_age BIGINT NOT NULL DEFAULT 0;
ALTER TABLE post_template ADD COLUMN most_age BIGINT NOT NULL DEFAULT 0;
ALTER TABLE post_template ADD COLUMN needs_agreement BIGINT NOT NULL DEFAULT 0;
-- A written agreement with a person: signed on, and its last day.
ALTER TABLE volunteer ADD COLUMN agreement_on TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN agreement_until TEXT NOT NULL DEFAULT '';
