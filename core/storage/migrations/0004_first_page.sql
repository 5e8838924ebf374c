-- What the first page asks is found without reading every row.

-- Served time that waits for a decision: few rows of very many.
CREATE INDEX service_record_submitted ON service_record (division, entered_by) WHERE state = 'submitted' AND gone = 0;
-- How many people are active where is answered by the index alone.
DROP INDEX volunteer_division;
CREATE INDEX volunteer_division ON volunteer (division, status, gone);
