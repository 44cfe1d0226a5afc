-- The consolidated report of a district: begun by a methodologist, approved by the head of the centre. Its numbers are put
-- together from what schools have sent each time it is looked at; when it is approved they are kept as they are.

CREATE TABLE consolidated_reports (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    -- 2026 stands for 2026/27.
    first_year integer NOT NULL,
    kind text NOT NULL,
    -- Codes of the indicators it shows, in their order.
    indicators text[] NOT NULL,
    -- Whether it also counts what the centre has not closed yet; the report says so.
    counts_lying boolean NOT NULL DEFAULT false,
    status text NOT NULL DEFAULT 'draft',
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    proposed_by uuid,
    proposed_by_name text NOT NULL DEFAULT '',
    proposed_at timestamptz,
    -- Why it was given back.
    reason text NOT NULL DEFAULT '',
    -- The number and the date under which it was approved, by whom and in what post.
    number text NOT NULL DEFAULT '',
    dated date,
    approved_by uuid,
    approved_by_name text NOT NULL DEFAULT '',
    approved_by_post text NOT NULL DEFAULT '',
    approved_at timestamptz,
    -- Numbers, lists and chapters as they were approved, and the paper in the form in which papers are kept.
    kept jsonb,
    paper jsonb,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT consolidated_reports_pkey PRIMARY KEY (id),
    CONSTRAINT consolidated_reports_district_id_first_year_kind_key UNIQUE (district_id, first_year, kind),
    CONSTRAINT consolidated_reports_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT consolidated_reports_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id),
    CONSTRAINT consolidated_reports_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES users (id),
    CONSTRAINT consolidated_reports_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES users (id),
    CONSTRAINT consolidated_reports_kind_check CHECK (kind IN ('half-year', 'year')),
    CONSTRAINT consolidated_reports_status_check CHECK (status IN ('draft', 'proposed', 'approved')),
    CONSTRAINT consolidated_reports_proposed_at_check CHECK ((status = 'draft') = (proposed_at IS NULL)),
    CONSTRAINT consolidated_reports_approved_at_check CHECK (
        (status = 'approved') = (approved_at IS NOT NULL)
        AND (approved_at IS NULL) = (approved_by IS NULL)
        AND (approved_at IS NULL) = (dated IS NULL)
        AND (approved_at IS NULL) = (kept IS NULL)
        AND (approved_at IS NULL) = (paper IS NULL))
);
CREATE TRIGGER consolidated_reports_version BEFORE UPDATE ON consolidated_reports
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- The chapters that the centre writes. Each notices its own two editors.
CREATE TABLE consolidated_chapters (
    report_id uuid NOT NULL,
    code text NOT NULL,
    text text NOT NULL DEFAULT '',
    -- The last number that was given to a quotation.
    quoted integer NOT NULL DEFAULT 0,
    changed_by_name text NOT NULL DEFAULT '',
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT consolidated_chapters_pkey PRIMARY KEY (report_id, code),
    CONSTRAINT consolidated_chapters_report_id_fkey FOREIGN KEY (report_id) REFERENCES consolidated_reports (id)
);
CREATE TRIGGER consolidated_chapters_version BEFORE UPDATE ON consolidated_chapters
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- A passage of what a school has sent, as it stands in the text of the district.
CREATE TABLE consolidated_quotations (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    chapter_code text NOT NULL,
    -- By which it stands in the text: «{2}».
    number integer NOT NULL,
    submission_id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    school_name text NOT NULL,
    association_name text NOT NULL,
    -- The chapter of the school's report, and its title.
    source_code text NOT NULL,
    source_title text NOT NULL,
    text text NOT NULL,
    taken_by uuid NOT NULL,
    taken_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT consolidated_quotations_pkey PRIMARY KEY (id),
    CONSTRAINT consolidated_quotations_report_id_chapter_code_number_key UNIQUE (report_id, chapter_code, number),
    CONSTRAINT consolidated_quotations_report_id_fkey FOREIGN KEY (report_id) REFERENCES consolidated_reports (id),
    CONSTRAINT consolidated_quotations_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submissions (id),
    CONSTRAINT consolidated_quotations_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES users (id)
);
CREATE INDEX consolidated_quotations_submission_id_idx ON consolidated_quotations (submission_id);
CREATE TRIGGER consolidated_quotations_version BEFORE UPDATE ON consolidated_quotations
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE consolidated_quotations ENABLE ROW LEVEL SECURITY;
ALTER TABLE consolidated_quotations FORCE ROW LEVEL SECURITY;
CREATE POLICY consolidated_quotations_reach ON consolidated_quotations
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- What an association sees of an approved report: its own line beside the sum of the district, and no other's.
CREATE TABLE consolidated_lines (
    report_id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    first_year integer NOT NULL,
    kind text NOT NULL,
    school_name text NOT NULL,
    association_name text NOT NULL,
    -- Each column with the own number and the sum of the district.
    cells jsonb NOT NULL,
    number text NOT NULL,
    dated date NOT NULL,
    CONSTRAINT consolidated_lines_pkey PRIMARY KEY (report_id, association_id),
    CONSTRAINT consolidated_lines_report_id_fkey FOREIGN KEY (report_id) REFERENCES consolidated_reports (id)
);
CREATE INDEX consolidated_lines_school_id_idx ON consolidated_lines (school_id, first_year DESC);
CREATE TRIGGER consolidated_lines_unchangeable BEFORE UPDATE OR DELETE ON consolidated_lines
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE consolidated_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE consolidated_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY consolidated_lines_reach ON consolidated_lines
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- An approved report stands, whatever the program does.
CREATE FUNCTION keep_consolidated_report() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.status = 'approved' THEN
        RAISE EXCEPTION 'an approved consolidated report is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER consolidated_reports_kept BEFORE UPDATE OR DELETE ON consolidated_reports
    FOR EACH ROW EXECUTE FUNCTION keep_consolidated_report();

-- Nor do its chapters and quotations change.
CREATE FUNCTION keep_consolidated_rows() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF EXISTS (SELECT FROM consolidated_reports
               WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.report_id ELSE NEW.report_id END AND status = 'approved') THEN
        RAISE EXCEPTION 'an approved consolidated report is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER consolidated_chapters_kept BEFORE INSERT OR UPDATE OR DELETE ON consolidated_chapters
    FOR EACH ROW EXECUTE FUNCTION keep_consolidated_rows();
CREATE TRIGGER consolidated_quotations_kept BEFORE INSERT OR UPDATE OR DELETE ON consolidated_quotations
    FOR EACH ROW EXECUTE FUNCTION keep_consolidated_rows();
