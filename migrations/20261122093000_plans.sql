-- Annual plans of associations: the text that is being written, its road to approval, the editions that were
-- approved, and what became of each row.

CREATE TABLE plans (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    association_id uuid NOT NULL,
    -- 2026 stands for 2026/27.
    first_year integer NOT NULL,
    -- The names and the language of the day on which it was begun; papers do not change retroactively.
    school_name text NOT NULL,
    association_name text NOT NULL,
    language text NOT NULL,
    theme text NOT NULL DEFAULT '',
    school_theme text NOT NULL DEFAULT '',
    goal text NOT NULL DEFAULT '',
    results text NOT NULL DEFAULT '',
    analysis text NOT NULL DEFAULT '',
    -- Normative documents it rests on.
    basis text NOT NULL DEFAULT '',
    epigraph text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT 'draft',
    -- The stamps that put it in force, in their order: from none to four.
    stamps text[] NOT NULL DEFAULT '{consider,agree,approve}',
    -- So many of them are set.
    stamped integer NOT NULL DEFAULT 0,
    -- The edition that is being written or is in force: 1 is the plan itself, later ones are amendments.
    edition integer NOT NULL DEFAULT 1,
    -- Why it was returned, or why it is being amended.
    reason text NOT NULL DEFAULT '',
    submitted_by uuid,
    submitted_at timestamptz,
    approved_at timestamptz,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT plans_pkey PRIMARY KEY (id),
    CONSTRAINT plans_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT plans_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT plans_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT plans_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES users (id),
    CONSTRAINT plans_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id),
    CONSTRAINT plans_association_id_first_year_key UNIQUE (association_id, first_year),
    CONSTRAINT plans_first_year_check CHECK (first_year BETWEEN 1990 AND 2200),
    CONSTRAINT plans_language_check CHECK (language IN ('ru', 'uk')),
    CONSTRAINT plans_status_check CHECK (status IN ('draft', 'submitted', 'returned', 'approved')),
    CONSTRAINT plans_stamps_check CHECK (stamps <@ ARRAY['consider', 'agree', 'adopt', 'approve']),
    CONSTRAINT plans_stamped_check CHECK (stamped BETWEEN 0 AND cardinality(stamps)),
    CONSTRAINT plans_edition_check CHECK (edition >= 1),
    CONSTRAINT plans_approved_at_check CHECK ((status = 'approved') <= (approved_at IS NOT NULL))
);
CREATE INDEX plans_school_id_idx ON plans (school_id, first_year DESC);
CREATE TRIGGER plans_version BEFORE UPDATE ON plans
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE plans ENABLE ROW LEVEL SECURITY;
ALTER TABLE plans FORCE ROW LEVEL SECURITY;
CREATE POLICY plans_reach ON plans
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The parts in which a plan is written; each notices its own two editors, so that others do not disturb them.
CREATE TABLE plan_parts (
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    part text NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT plan_parts_pkey PRIMARY KEY (plan_id, part),
    CONSTRAINT plan_parts_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    CONSTRAINT plan_parts_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES users (id)
);
CREATE TRIGGER plan_parts_version BEFORE UPDATE ON plan_parts
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE plan_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_parts FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_parts_reach ON plan_parts
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

CREATE TABLE plan_tasks (
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    position integer NOT NULL,
    text text NOT NULL,
    CONSTRAINT plan_tasks_pkey PRIMARY KEY (plan_id, position),
    CONSTRAINT plan_tasks_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE
);
ALTER TABLE plan_tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_tasks FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_tasks_reach ON plan_tasks
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A row of the plan. A meeting is a row of the section of meetings that also has a form and questions.
CREATE TABLE plan_items (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    section text NOT NULL,
    position integer NOT NULL,
    content text NOT NULL,
    -- In the spelling that reads back to the same value; as it was typed where it is not understood yet.
    timing text NOT NULL DEFAULT '',
    responsible text NOT NULL DEFAULT '',
    -- The persons of the association who are named there.
    responsible_ids uuid[] NOT NULL DEFAULT '{}',
    participants text NOT NULL DEFAULT '',
    output text NOT NULL DEFAULT '',
    -- The number of the task that it serves.
    task integer,
    form text NOT NULL DEFAULT '',
    questions text NOT NULL DEFAULT '',
    preparation text NOT NULL DEFAULT '',
    -- Taken out of the plan; kept, so that it can be put back.
    removed_at timestamptz,
    CONSTRAINT plan_items_pkey PRIMARY KEY (id),
    CONSTRAINT plan_items_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    CONSTRAINT plan_items_section_check CHECK (section IN
        ('meetings', 'organisation', 'methods', 'beginners', 'growth', 'events', 'control', 'bank', 'parents', 'prevention', 'information')),
    CONSTRAINT plan_items_task_check CHECK (task BETWEEN 1 AND 20)
);
CREATE INDEX plan_items_plan_id_idx ON plan_items (plan_id, section, position);
ALTER TABLE plan_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_items FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_items_reach ON plan_items
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- What became of a row; the latest mark counts.
CREATE TABLE plan_marks (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    mark text NOT NULL,
    cause text NOT NULL DEFAULT '',
    result text NOT NULL DEFAULT '',
    -- The new timing of a row that was moved.
    moved_to text NOT NULL DEFAULT '',
    marked_by uuid NOT NULL,
    marked_by_name text NOT NULL,
    marked_at timestamptz NOT NULL,
    CONSTRAINT plan_marks_pkey PRIMARY KEY (id),
    CONSTRAINT plan_marks_item_id_fkey FOREIGN KEY (item_id) REFERENCES plan_items (id) ON DELETE CASCADE,
    CONSTRAINT plan_marks_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    CONSTRAINT plan_marks_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES users (id),
    CONSTRAINT plan_marks_mark_check CHECK (mark IN ('open', 'done', 'partly', 'moved', 'not-done')),
    CONSTRAINT plan_marks_cause_check CHECK (mark IN ('open', 'done') OR cause <> '')
);
CREATE INDEX plan_marks_plan_id_idx ON plan_marks (plan_id, item_id, marked_at);
ALTER TABLE plan_marks ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_marks FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_marks_reach ON plan_marks
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A remark in the margin, at a row or at the plan as a whole.
CREATE TABLE plan_remarks (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    item_id uuid,
    text text NOT NULL,
    made_by uuid NOT NULL,
    made_by_name text NOT NULL,
    made_at timestamptz NOT NULL,
    settled_at timestamptz,
    CONSTRAINT plan_remarks_pkey PRIMARY KEY (id),
    CONSTRAINT plan_remarks_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    CONSTRAINT plan_remarks_item_id_fkey FOREIGN KEY (item_id) REFERENCES plan_items (id) ON DELETE CASCADE,
    CONSTRAINT plan_remarks_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id)
);
CREATE INDEX plan_remarks_plan_id_idx ON plan_remarks (plan_id, made_at);
ALTER TABLE plan_remarks ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_remarks FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_remarks_reach ON plan_remarks
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The road of a plan: who did what and when, with the number and the date of the protocol or order.
CREATE TABLE plan_steps (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    edition integer NOT NULL,
    deed text NOT NULL,
    done_by uuid NOT NULL,
    done_by_name text NOT NULL,
    done_by_post text NOT NULL DEFAULT '',
    done_at timestamptz NOT NULL,
    number text NOT NULL DEFAULT '',
    dated date,
    reason text NOT NULL DEFAULT '',
    -- The portal set the stamp by itself: whoever submitted has agreed thereby.
    skipped boolean NOT NULL DEFAULT false,
    -- Whoever submitted has approved too, as the only one eligible.
    alone boolean NOT NULL DEFAULT false,
    CONSTRAINT plan_steps_pkey PRIMARY KEY (id),
    CONSTRAINT plan_steps_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    CONSTRAINT plan_steps_done_by_fkey FOREIGN KEY (done_by) REFERENCES users (id),
    CONSTRAINT plan_steps_deed_check CHECK (deed IN ('submit', 'recall', 'consider', 'agree', 'adopt', 'approve', 'return', 'amend'))
);
CREATE INDEX plan_steps_plan_id_idx ON plan_steps (plan_id, done_at);
ALTER TABLE plan_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_steps FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_steps_reach ON plan_steps
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The whole text of each edition as it was approved.
CREATE TABLE plan_editions (
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    edition integer NOT NULL,
    -- The grounds of an amendment; empty for the plan itself.
    reason text NOT NULL DEFAULT '',
    content jsonb NOT NULL,
    approved_at timestamptz NOT NULL,
    CONSTRAINT plan_editions_pkey PRIMARY KEY (plan_id, edition),
    CONSTRAINT plan_editions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id)
);
ALTER TABLE plan_editions ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_editions FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_editions_reach ON plan_editions
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- An approved text is never changed, whatever the program does.
CREATE FUNCTION keep_plan_edition() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'an approved edition of a plan is never changed';
END
$$;
CREATE TRIGGER plan_editions_kept BEFORE UPDATE OR DELETE ON plan_editions
    FOR EACH ROW EXECUTE FUNCTION keep_plan_edition();

-- Rows change only while the plan is a draft or was returned.
CREATE FUNCTION keep_plan_rows() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    standing text;
BEGIN
    SELECT status INTO standing FROM plans WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.plan_id ELSE NEW.plan_id END;
    IF standing IN ('submitted', 'approved') THEN
        RAISE EXCEPTION 'the rows of a submitted or approved plan are never changed';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER plan_items_kept BEFORE INSERT OR UPDATE OR DELETE ON plan_items
    FOR EACH ROW EXECUTE FUNCTION keep_plan_rows();
CREATE TRIGGER plan_tasks_kept BEFORE INSERT OR UPDATE OR DELETE ON plan_tasks
    FOR EACH ROW EXECUTE FUNCTION keep_plan_rows();

-- So is the head of the plan.
CREATE FUNCTION keep_plan_head() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.status IN ('submitted', 'approved')
        AND (NEW.theme, NEW.school_theme, NEW.goal, NEW.results, NEW.analysis, NEW.basis, NEW.epigraph, NEW.first_year)
            IS DISTINCT FROM
            (OLD.theme, OLD.school_theme, OLD.goal, OLD.results, OLD.analysis, OLD.basis, OLD.epigraph, OLD.first_year) THEN
        RAISE EXCEPTION 'the text of a submitted or approved plan is never changed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER plans_kept BEFORE UPDATE ON plans
    FOR EACH ROW EXECUTE FUNCTION keep_plan_head();
