-- A plan brought as a document of Word: its rows as they were understood, while they are being put right, and what its
-- acceptance has put into the plan.

CREATE TABLE plan_imports (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    file_name text NOT NULL,
    -- The year for which a plan is to be made: 2026 stands for 2026/27.
    first_year integer NOT NULL,
    -- The year of the paper, from which terms were moved on.
    paper_first_year integer NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    -- Theme, goal and tasks, as far as they were understood.
    head jsonb NOT NULL,
    -- The rows in the order of the paper, each with the words it was read from.
    lines jsonb NOT NULL,
    accepted_at timestamptz,
    plan_id uuid,
    -- The rows as they entered the plan: a row that differs from it was edited since.
    added jsonb,
    taken_back_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT plan_imports_pkey PRIMARY KEY (id),
    CONSTRAINT plan_imports_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT plan_imports_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT plan_imports_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id),
    CONSTRAINT plan_imports_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id),
    CONSTRAINT plan_imports_accepted_at_check CHECK ((accepted_at IS NULL) = (plan_id IS NULL)),
    CONSTRAINT plan_imports_added_check CHECK ((accepted_at IS NULL) = (added IS NULL)),
    CONSTRAINT plan_imports_taken_back_at_check CHECK (taken_back_at IS NULL OR accepted_at IS NOT NULL)
);
CREATE INDEX plan_imports_association_id_idx ON plan_imports (association_id, made_at);
CREATE INDEX plan_imports_plan_id_idx ON plan_imports (plan_id);
CREATE TRIGGER plan_imports_version BEFORE UPDATE ON plan_imports
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE plan_imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_imports FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_imports_reach ON plan_imports
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
