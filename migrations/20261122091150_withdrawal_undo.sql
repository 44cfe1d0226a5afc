-- Where a practice stood before a step that can be taken back: absent for every other step.

ALTER TABLE practice_deeds
    ADD COLUMN status_before text,
    ADD COLUMN level_before text,
    ADD COLUMN reason_before text,
    ADD CONSTRAINT practice_deeds_before_check CHECK (
        (status_before IS NULL) = (level_before IS NULL) AND (status_before IS NULL) = (reason_before IS NULL));
