-- The check before sending: what was found in the files of a practice, and what its author says of what stays.

ALTER TABLE practice_files
    -- Absent until the file was looked through.
    ADD COLUMN findings jsonb,
    -- Whether it waits to be looked through, or a cleaned file is wanted in its place.
    ADD COLUMN checking text NOT NULL DEFAULT 'rests',
    ADD CONSTRAINT practice_files_checking_check CHECK (checking IN ('rests', 'waiting', 'cleaning'));

CREATE TABLE practice_checks (
    practice_id uuid NOT NULL,
    cause text NOT NULL,
    words text NOT NULL DEFAULT '',
    -- The findings of which it was said, by their keys: of another one it has to be said anew.
    about text[] NOT NULL,
    said_at timestamptz NOT NULL,
    CONSTRAINT practice_checks_pkey PRIMARY KEY (practice_id),
    CONSTRAINT practice_checks_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_checks_cause_check CHECK (cause IN ('invented', 'adults', 'consents', 'kept'))
);
