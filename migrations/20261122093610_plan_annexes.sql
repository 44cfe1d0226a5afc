-- What a plan brings with it: schedules of open class hours and of mutual visits. A diary of who wrote what; an amendment
-- that was begun may be given up.

ALTER TABLE plans ADD COLUMN annexes jsonb NOT NULL DEFAULT '{"shown": [], "rows": []}';

ALTER TABLE plans NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plan_parts NO FORCE ROW LEVEL SECURITY;
INSERT INTO plan_parts (plan_id, school_id, part, changed_by, changed_at)
SELECT id, school_id, 'annexes', created_by, changed_at
FROM plans
ON CONFLICT ON CONSTRAINT plan_parts_pkey DO NOTHING;
ALTER TABLE plan_parts FORCE ROW LEVEL SECURITY;
ALTER TABLE plans FORCE ROW LEVEL SECURITY;

CREATE OR REPLACE FUNCTION keep_plan_head() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.status IN ('submitted', 'approved')
        AND (NEW.theme, NEW.school_theme, NEW.goal, NEW.results, NEW.analysis, NEW.basis, NEW.epigraph, NEW.first_year, NEW.annexes)
            IS DISTINCT FROM
            (OLD.theme, OLD.school_theme, OLD.goal, OLD.results, OLD.analysis, OLD.basis, OLD.epigraph, OLD.first_year, OLD.annexes)
    THEN
        RAISE EXCEPTION 'the text of a submitted or approved plan is never changed';
    END IF;
    RETURN NEW;
END
$$;

ALTER TABLE plan_steps
    DROP CONSTRAINT plan_steps_deed_check,
    ADD CONSTRAINT plan_steps_deed_check CHECK (deed IN
        ('submit', 'recall', 'consider', 'agree', 'adopt', 'approve', 'return', 'amend', 'discard'));

-- Who wrote in which part of a plan, evening by evening, with the text before and after.
CREATE TABLE plan_writings (
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    part text NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    -- The day where the plan is written.
    written_on date NOT NULL,
    written_by uuid NOT NULL,
    written_by_name text NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    CONSTRAINT plan_writings_pkey PRIMARY KEY (plan_id, part, first_at),
    CONSTRAINT plan_writings_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    CONSTRAINT plan_writings_written_by_fkey FOREIGN KEY (written_by) REFERENCES users (id),
    CONSTRAINT plan_writings_last_at_check CHECK (last_at >= first_at)
);
ALTER TABLE plan_writings ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_writings FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_writings_reach ON plan_writings
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
