-- Analytic reports of associations: text, tables and figures of a year, a half-year or an event, their road within the school.
-- What is sent to the district is a copy (submissions); the report itself stays in the school.

-- Which chapters a kind of report has and which figures stand in them. A later edition leaves begun reports alone.
CREATE TABLE report_templates (
    id uuid NOT NULL,
    -- Absent for the portal's own.
    district_id uuid,
    kind text NOT NULL,
    edition integer NOT NULL,
    -- Chapters in their order: code, title in both languages, hint, codes of indicators, what tables it holds, whether it is obligatory.
    content jsonb NOT NULL,
    made_by uuid,
    made_at timestamptz NOT NULL,
    CONSTRAINT report_templates_pkey PRIMARY KEY (id),
    CONSTRAINT report_templates_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT report_templates_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id),
    CONSTRAINT report_templates_district_id_kind_edition_key UNIQUE NULLS NOT DISTINCT (district_id, kind, edition),
    CONSTRAINT report_templates_kind_check CHECK (kind IN ('year', 'half-year', 'event'))
);
CREATE TRIGGER report_templates_unchangeable BEFORE UPDATE OR DELETE ON report_templates
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE reports (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    association_id uuid NOT NULL,
    kind text NOT NULL,
    -- 2026 stands for 2026/27.
    first_year integer NOT NULL,
    -- The days it tells of.
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    template_id uuid,
    -- The names and the language of the day on which it was begun.
    school_name text NOT NULL,
    association_name text NOT NULL,
    language text NOT NULL,
    -- The event it sums up, and the row of the plan it stood in.
    title text NOT NULL DEFAULT '',
    plan_item_id uuid,
    status text NOT NULL DEFAULT 'draft',
    -- The stamps on its road within the school, in their order; so many of them are set.
    stamps text[] NOT NULL DEFAULT '{consider,agree,approve}',
    stamped integer NOT NULL DEFAULT 0,
    -- The edition that is being written or stands; the next one begins when an approved report is opened again.
    edition integer NOT NULL DEFAULT 1,
    -- Why it was returned within the school, or opened again.
    reason text NOT NULL DEFAULT '',
    submitted_by uuid,
    submitted_at timestamptz,
    approved_at timestamptz,
    counted_at timestamptz,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT reports_pkey PRIMARY KEY (id),
    CONSTRAINT reports_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT reports_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT reports_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT reports_template_id_fkey FOREIGN KEY (template_id) REFERENCES report_templates (id),
    CONSTRAINT reports_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES users (id),
    CONSTRAINT reports_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id),
    CONSTRAINT reports_kind_check CHECK (kind IN ('year', 'half-year', 'event')),
    CONSTRAINT reports_language_check CHECK (language IN ('ru', 'uk')),
    CONSTRAINT reports_status_check CHECK (status IN ('draft', 'submitted', 'returned', 'approved')),
    CONSTRAINT reports_stamps_check CHECK (stamps <@ ARRAY['consider', 'agree', 'adopt', 'approve']),
    CONSTRAINT reports_stamped_check CHECK (stamped BETWEEN 0 AND cardinality(stamps)),
    CONSTRAINT reports_ends_on_check CHECK (ends_on >= starts_on)
);
-- One analysis of a year and one of a half-year; events as many as there were.
CREATE UNIQUE INDEX reports_association_id_first_year_kind_idx ON reports (association_id, first_year, kind) WHERE kind <> 'event';
CREATE INDEX reports_school_id_idx ON reports (school_id, first_year DESC);
CREATE TRIGGER reports_version BEFORE UPDATE ON reports
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE reports FORCE ROW LEVEL SECURITY;
CREATE POLICY reports_reach ON reports
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A chapter as it is being written; each notices its own two editors. Lists (tasks, problems, tasks for the next year, participants)
-- are kept in the chapter they stand in.
CREATE TABLE report_chapters (
    report_id uuid NOT NULL,
    school_id uuid NOT NULL,
    code text NOT NULL,
    text text NOT NULL DEFAULT '',
    lines jsonb NOT NULL DEFAULT '[]',
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT report_chapters_pkey PRIMARY KEY (report_id, code),
    CONSTRAINT report_chapters_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE,
    CONSTRAINT report_chapters_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES users (id)
);
CREATE TRIGGER report_chapters_version BEFORE UPDATE ON report_chapters
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE report_chapters ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_chapters FORCE ROW LEVEL SECURITY;
CREATE POLICY report_chapters_reach ON report_chapters
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A figure as it was counted, with the rows it counts, and what a person has put in its place.
CREATE TABLE report_figures (
    report_id uuid NOT NULL,
    school_id uuid NOT NULL,
    indicator text NOT NULL,
    -- The value of a distribution or the second number of an indicator; empty where there is one.
    part text NOT NULL DEFAULT '',
    -- Absent: no data.
    numerator bigint,
    denominator bigint,
    -- The rows it counts, each with its address.
    rows jsonb NOT NULL DEFAULT '[]',
    -- What stands in the report instead, and why.
    typed_numerator bigint,
    typed_denominator bigint,
    reason text NOT NULL DEFAULT '',
    -- The figure of the year before, and a word on why it jumped.
    before_numerator bigint,
    before_denominator bigint,
    word text NOT NULL DEFAULT '',
    -- What the last recount moved: rows that came and went.
    came jsonb NOT NULL DEFAULT '[]',
    went jsonb NOT NULL DEFAULT '[]',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT report_figures_pkey PRIMARY KEY (report_id, indicator, part),
    CONSTRAINT report_figures_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE,
    CONSTRAINT report_figures_reason_check CHECK (typed_numerator IS NULL OR reason <> ''),
    CONSTRAINT report_figures_typed_denominator_check CHECK (typed_denominator IS NULL OR typed_numerator IS NOT NULL)
);
CREATE TRIGGER report_figures_version BEFORE UPDATE ON report_figures
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE report_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_figures FORCE ROW LEVEL SECURITY;
CREATE POLICY report_figures_reach ON report_figures
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The road of a report within the school: who did what and when, with the number and the date of the protocol or order.
CREATE TABLE report_steps (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
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
    CONSTRAINT report_steps_pkey PRIMARY KEY (id),
    CONSTRAINT report_steps_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE,
    CONSTRAINT report_steps_done_by_fkey FOREIGN KEY (done_by) REFERENCES users (id),
    CONSTRAINT report_steps_deed_check CHECK (deed IN
        ('submit', 'recall', 'consider', 'agree', 'adopt', 'approve', 'return', 'reopen', 'propose', 'send'))
);
CREATE INDEX report_steps_report_id_idx ON report_steps (report_id, done_at);
ALTER TABLE report_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_steps FORCE ROW LEVEL SECURITY;
CREATE POLICY report_steps_reach ON report_steps
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The text of a submitted or approved report stands.
CREATE FUNCTION keep_report_rows() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    standing text;
BEGIN
    SELECT status INTO standing FROM reports WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.report_id ELSE NEW.report_id END;
    IF standing IN ('submitted', 'approved') THEN
        RAISE EXCEPTION 'a submitted or approved report is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER report_chapters_kept BEFORE INSERT OR UPDATE OR DELETE ON report_chapters
    FOR EACH ROW EXECUTE FUNCTION keep_report_rows();
CREATE TRIGGER report_figures_kept BEFORE INSERT OR UPDATE OR DELETE ON report_figures
    FOR EACH ROW EXECUTE FUNCTION keep_report_rows();
