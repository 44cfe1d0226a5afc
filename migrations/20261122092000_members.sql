-- Members of associations: what is known of their service, the classes they lead in each school year, who is away for
-- a time, and the list as it stood on a day. Who is a member is said by the roles held in an association.

-- Everybody who holds or held a role in an association of the schools within reach, and the reader himself: a service
-- record belongs to a person and moves with him from school to school.
CREATE FUNCTION portal_colleagues() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT coalesce(array_agg(DISTINCT held.user_id), '{}')
    FROM role_assignments AS held
    JOIN associations AS association ON association.id = held.association_id
    WHERE association.school_id = ANY (portal_reach()) OR held.user_id = portal_person()
$$;

CREATE TABLE service_records (
    user_id uuid NOT NULL,
    subject text NOT NULL DEFAULT '',
    education text NOT NULL DEFAULT '',
    speciality text NOT NULL DEFAULT '',
    -- Days on which service began, not years of it: these grow by themselves.
    teaching_since date,
    class_teacher_since date,
    category text NOT NULL DEFAULT '',
    category_since date,
    category_order text NOT NULL DEFAULT '',
    -- Absent for a category that is given for good.
    category_until date,
    -- UA: a pedagogical title; RU: an extra category.
    title text NOT NULL DEFAULT '',
    course_title text NOT NULL DEFAULT '',
    course_hours integer,
    course_year integer,
    awards text NOT NULL DEFAULT '',
    -- Private: seen by the person and by those who lead the association.
    phone text NOT NULL DEFAULT '',
    mentor_id uuid,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT service_records_pkey PRIMARY KEY (user_id),
    CONSTRAINT service_records_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT service_records_mentor_id_fkey FOREIGN KEY (mentor_id) REFERENCES users (id),
    CONSTRAINT service_records_mentor_id_check CHECK (mentor_id <> user_id),
    CONSTRAINT service_records_category_until_check CHECK (category_until IS NULL OR category_since IS NULL OR category_until >= category_since)
);
CREATE INDEX service_records_mentor_id_idx ON service_records (mentor_id);
CREATE TRIGGER service_records_version BEFORE UPDATE ON service_records
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE service_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE service_records FORCE ROW LEVEL SECURITY;
CREATE POLICY service_records_colleagues ON service_records
    USING (user_id = ANY ((SELECT portal_colleagues())::uuid[]));

CREATE TABLE self_education_topics (
    user_id uuid NOT NULL,
    academic_first_year integer NOT NULL,
    topic text NOT NULL,
    CONSTRAINT self_education_topics_pkey PRIMARY KEY (user_id, academic_first_year),
    CONSTRAINT self_education_topics_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
ALTER TABLE self_education_topics ENABLE ROW LEVEL SECURITY;
ALTER TABLE self_education_topics FORCE ROW LEVEL SECURITY;
CREATE POLICY self_education_topics_colleagues ON self_education_topics
    USING (user_id = ANY ((SELECT portal_colleagues())::uuid[]));

-- Long illness, parental leave: a member all the same, but not counted where presence is.
CREATE TABLE member_absences (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    user_id uuid NOT NULL,
    starts_on date NOT NULL,
    -- The last day; absent while no end is known.
    ends_on date,
    reason text NOT NULL DEFAULT '',
    CONSTRAINT member_absences_pkey PRIMARY KEY (id),
    CONSTRAINT member_absences_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT member_absences_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT member_absences_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT member_absences_ends_on_check CHECK (ends_on IS NULL OR ends_on >= starts_on)
);
CREATE INDEX member_absences_association_id_idx ON member_absences (association_id, user_id);
ALTER TABLE member_absences ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_absences FORCE ROW LEVEL SECURITY;
CREATE POLICY member_absences_reach ON member_absences
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Units move one year on together, and may be taken back together within the day.
CREATE TABLE unit_promotions (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    -- The year out of which the units are promoted.
    academic_first_year integer NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT unit_promotions_pkey PRIMARY KEY (id),
    CONSTRAINT unit_promotions_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT unit_promotions_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT unit_promotions_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id)
);
CREATE INDEX unit_promotions_association_id_idx ON unit_promotions (association_id);
ALTER TABLE unit_promotions ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_promotions FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_promotions_reach ON unit_promotions
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A unit belongs to its association's base school; where the class itself is taught may be a partner school. One class
-- stands in one association, however its label is written.
ALTER TABLE units
    ADD COLUMN kind text NOT NULL DEFAULT 'class',
    ADD COLUMN home_school_id uuid,
    -- The label without its ornaments: «7а» for «7-А», «7 «А»» and «7 а».
    ADD COLUMN code text,
    ADD COLUMN pupils integer,
    ADD COLUMN profile text NOT NULL DEFAULT '',
    ADD COLUMN promotion_id uuid,
    ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE units NO FORCE ROW LEVEL SECURITY;
UPDATE units
SET home_school_id = units.school_id, school_id = association.school_id,
    code = btrim(regexp_replace(
        regexp_replace(lower(translate(label, '«»"„“', '     ')), '^\s*([0-9]+)[\s\u00a0–—-]*([[:alpha:]])\s*$', '\1\2'),
        '[\s\u00a0–—-]+', ' ', 'g'))
FROM associations AS association
WHERE association.id = units.association_id;
ALTER TABLE units FORCE ROW LEVEL SECURITY;
ALTER TABLE units
    ALTER COLUMN home_school_id SET NOT NULL,
    ALTER COLUMN code SET NOT NULL,
    DROP CONSTRAINT units_school_id_academic_first_year_label_key,
    ADD CONSTRAINT units_home_school_id_academic_first_year_code_key UNIQUE (home_school_id, academic_first_year, code),
    ADD CONSTRAINT units_home_school_id_fkey FOREIGN KEY (home_school_id) REFERENCES schools (id),
    ADD CONSTRAINT units_promotion_id_fkey FOREIGN KEY (promotion_id) REFERENCES unit_promotions (id),
    ADD CONSTRAINT units_kind_check CHECK (kind IN ('class', 'group', 'club')),
    ADD CONSTRAINT units_pupils_check CHECK (pupils BETWEEN 0 AND 500),
    ADD CONSTRAINT units_profile_check CHECK (profile IN ('', 'cadet', 'inclusive', 'correctional'));
CREATE INDEX units_association_id_idx ON units (association_id, academic_first_year);
CREATE INDEX units_promotion_id_idx ON units (promotion_id);
CREATE TRIGGER units_version BEFORE UPDATE ON units
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- The list as the head froze it on a day: an old paper keeps what it said.
CREATE TABLE member_snapshots (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    taken_on date NOT NULL,
    made_by uuid NOT NULL,
    -- Name and post as they were on that day.
    made_by_name text NOT NULL,
    made_at timestamptz NOT NULL,
    basis text NOT NULL DEFAULT '',
    roll jsonb NOT NULL,
    CONSTRAINT member_snapshots_pkey PRIMARY KEY (id),
    CONSTRAINT member_snapshots_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT member_snapshots_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT member_snapshots_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id)
);
CREATE INDEX member_snapshots_association_id_idx ON member_snapshots (association_id, taken_on);
CREATE TRIGGER member_snapshots_unchangeable BEFORE UPDATE OR DELETE ON member_snapshots
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE member_snapshots ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_snapshots FORCE ROW LEVEL SECURITY;
CREATE POLICY member_snapshots_reach ON member_snapshots
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- What the passport of an association says beyond its members.
CREATE TABLE association_passports (
    association_id uuid NOT NULL,
    school_id uuid NOT NULL,
    stages text NOT NULL DEFAULT '',
    regulation text NOT NULL DEFAULT '',
    meeting_place text NOT NULL DEFAULT '',
    meeting_days text NOT NULL DEFAULT '',
    -- The index of the folder in the register of cases: «05-12».
    case_index text NOT NULL DEFAULT '',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT association_passports_pkey PRIMARY KEY (association_id),
    CONSTRAINT association_passports_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT association_passports_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id)
);
CREATE TRIGGER association_passports_version BEFORE UPDATE ON association_passports
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE association_passports ENABLE ROW LEVEL SECURITY;
ALTER TABLE association_passports FORCE ROW LEVEL SECURITY;
CREATE POLICY association_passports_reach ON association_passports
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A table brought from outside: its rows as they are being put right, and what its acceptance has changed.
CREATE TABLE member_imports (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    file_name text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    headings jsonb NOT NULL,
    -- Which field each column holds; empty for a column that is passed over.
    fields jsonb NOT NULL,
    cells jsonb NOT NULL,
    accepted_at timestamptz,
    -- What there was before, so that the whole can be taken back.
    before jsonb,
    taken_back_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT member_imports_pkey PRIMARY KEY (id),
    CONSTRAINT member_imports_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT member_imports_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT member_imports_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id),
    CONSTRAINT member_imports_before_check CHECK ((accepted_at IS NULL) = (before IS NULL)),
    CONSTRAINT member_imports_taken_back_at_check CHECK (taken_back_at IS NULL OR accepted_at IS NOT NULL)
);
CREATE INDEX member_imports_association_id_idx ON member_imports (association_id, made_at);
CREATE TRIGGER member_imports_version BEFORE UPDATE ON member_imports
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE member_imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_imports FORCE ROW LEVEL SECURITY;
CREATE POLICY member_imports_reach ON member_imports
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- How an association's own headings of columns are understood, remembered from its last import.
CREATE TABLE member_import_headings (
    association_id uuid NOT NULL,
    school_id uuid NOT NULL,
    heading text NOT NULL,
    field text NOT NULL,
    CONSTRAINT member_import_headings_pkey PRIMARY KEY (association_id, heading),
    CONSTRAINT member_import_headings_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT member_import_headings_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id)
);
ALTER TABLE member_import_headings ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_import_headings FORCE ROW LEVEL SECURITY;
CREATE POLICY member_import_headings_reach ON member_import_headings
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
