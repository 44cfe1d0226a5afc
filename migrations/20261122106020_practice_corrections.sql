-- Other words for a practice that is in a bank already: written by its author, read by whoever decides as the difference.
CREATE TABLE practice_corrections (
    practice_id uuid NOT NULL,
    content jsonb NOT NULL,
    -- What was changed, in the author's words; readers are told so.
    note text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT 'draft',
    -- Why it came back.
    reason text NOT NULL DEFAULT '',
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT practice_corrections_pkey PRIMARY KEY (practice_id),
    CONSTRAINT practice_corrections_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_corrections_status_check CHECK (status IN ('draft', 'sent', 'returned'))
);
CREATE TRIGGER practice_corrections_version BEFORE UPDATE ON practice_corrections
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- The words of a practice before each correction: they stay readable.
CREATE TABLE practice_editions (
    practice_id uuid NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    -- What the correction after it has changed.
    note text NOT NULL,
    replaced_at timestamptz NOT NULL,
    CONSTRAINT practice_editions_pkey PRIMARY KEY (practice_id, number),
    CONSTRAINT practice_editions_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_editions_number_check CHECK (number >= 1)
);
CREATE TRIGGER practice_editions_unchangeable BEFORE UPDATE ON practice_editions
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE practices ADD corrected_at timestamptz;
