-- The list of shared practices. A program keeps a card of each piece that is shared beyond its school in memory
-- and counts filters there; this table tells it which cards to read anew.

CREATE TABLE practice_changes (
    practice_id uuid NOT NULL,
    -- The transaction of the latest change: a reader asks for those that its last snapshot had not seen.
    changed_in xid8 NOT NULL,
    CONSTRAINT practice_changes_pkey PRIMARY KEY (practice_id)
);
CREATE INDEX practice_changes_changed_in_idx ON practice_changes (changed_in);

CREATE FUNCTION note_practice_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO practice_changes (practice_id, changed_in)
    VALUES (coalesce(NEW.id, OLD.id), pg_current_xact_id())
    ON CONFLICT (practice_id) DO UPDATE SET changed_in = excluded.changed_in;
    RETURN NULL;
END
$$;
CREATE TRIGGER practices_listed AFTER INSERT ON practices
    FOR EACH ROW WHEN (NEW.level IN ('district', 'public'))
    EXECUTE FUNCTION note_practice_change();
CREATE TRIGGER practices_relisted AFTER UPDATE ON practices
    FOR EACH ROW WHEN (
        (OLD.level IN ('district', 'public') OR NEW.level IN ('district', 'public'))
        AND (OLD.level, OLD.district_id, OLD.school_id, OLD.rubric, OLD.kind, OLD.occasion, OLD.grade_from, OLD.grade_to,
             OLD.duration, OLD.published_at, OLD.best, OLD.use_count)
            IS DISTINCT FROM
            (NEW.level, NEW.district_id, NEW.school_id, NEW.rubric, NEW.kind, NEW.occasion, NEW.grade_from, NEW.grade_to,
             NEW.duration, NEW.published_at, NEW.best, NEW.use_count))
    EXECUTE FUNCTION note_practice_change();
CREATE TRIGGER practices_unlisted AFTER DELETE ON practices
    FOR EACH ROW WHEN (OLD.level IN ('district', 'public'))
    EXECUTE FUNCTION note_practice_change();

-- What is shared within a school: few rows for each school, read with every list of a person who works there.
CREATE INDEX practices_school_id_shared_idx ON practices (school_id) WHERE level IN ('association', 'school');

-- A mark that its author took back; kept, so that taking it back can be undone.
ALTER TABLE practice_uses ADD COLUMN removed_at timestamptz;

-- The centre's desk of complaints, the oldest first.
CREATE INDEX practice_complaints_open_idx ON practice_complaints (district_id, made_at) WHERE settled_at IS NULL;
