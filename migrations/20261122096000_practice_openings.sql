-- What is or once was open to everybody: harvesters of other libraries ask what has come, changed and gone since their last
-- visit. A row stays for ever, also of a practice that was closed or removed.

CREATE TABLE practice_openings (
    practice_id uuid NOT NULL,
    -- The rubric in which it stands, or stood when it was open last.
    rubric text,
    is_open boolean NOT NULL,
    -- When it was opened, changed or closed, by the clock of the database.
    changed_at timestamptz NOT NULL,
    CONSTRAINT practice_openings_pkey PRIMARY KEY (practice_id)
);
CREATE INDEX practice_openings_changed_at_idx ON practice_openings (changed_at, practice_id);
CREATE INDEX practice_openings_rubric_idx ON practice_openings (rubric, changed_at, practice_id);

CREATE FUNCTION note_practice_opening() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO practice_openings (practice_id, rubric, is_open, changed_at)
    VALUES (coalesce(NEW.id, OLD.id), coalesce(NEW.rubric, OLD.rubric), coalesce(NEW.level = 'public', false), clock_timestamp())
    ON CONFLICT (practice_id) DO UPDATE SET
        rubric = excluded.rubric, is_open = excluded.is_open, changed_at = excluded.changed_at;
    RETURN NULL;
END
$$;
CREATE TRIGGER practices_opened AFTER INSERT ON practices
    FOR EACH ROW WHEN (NEW.level = 'public')
    EXECUTE FUNCTION note_practice_opening();
-- Kept counts leave the version as it is, and what is told of a practice too.
CREATE TRIGGER practices_reopened AFTER UPDATE ON practices
    FOR EACH ROW WHEN ((OLD.level = 'public' OR NEW.level = 'public') AND OLD.version <> NEW.version)
    EXECUTE FUNCTION note_practice_opening();
CREATE TRIGGER practices_unopened AFTER DELETE ON practices
    FOR EACH ROW WHEN (OLD.level = 'public')
    EXECUTE FUNCTION note_practice_opening();

SELECT set_config('portal.reach', coalesce((SELECT array_agg(id)::text FROM schools), '{}'), true),
       set_config('portal.centres', coalesce((SELECT array_agg(id)::text FROM districts), '{}'), true);
INSERT INTO practice_openings (practice_id, rubric, is_open, changed_at)
SELECT id, rubric, level = 'public', changed_at
FROM practices AS practice
WHERE level = 'public' OR EXISTS (SELECT FROM practice_deeds WHERE practice_id = practice.id AND level = 'public');
