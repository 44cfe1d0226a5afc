-- The recommendations of a control come onto the agenda of a meeting.

ALTER TABLE agenda_items
    DROP CONSTRAINT agenda_items_origin_check,
    ADD CONSTRAINT agenda_items_origin_check CHECK (origin IN ('', 'plan', 'decisions', 'proposal', 'carried', 'control'));
CREATE INDEX agenda_items_origin_id_idx ON agenda_items (origin_id) WHERE origin = 'control';
