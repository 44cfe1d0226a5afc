-- Instructive-methodical documents («нормативная база»): the card, the text for reading, the text as it came.

CREATE TABLE norms (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    -- The school that put the document up; absent for what the district itself has put up.
    school_id uuid,
    association_id uuid,
    level text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    number text NOT NULL DEFAULT '',
    dated date,
    issuer text NOT NULL,
    status text NOT NULL,
    language text NOT NULL,
    -- What the document means for the class teacher, in a few sentences.
    annotation text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    original_text text NOT NULL DEFAULT '',
    added_by uuid,
    added_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT norms_pkey PRIMARY KEY (id),
    CONSTRAINT norms_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT norms_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT norms_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT norms_added_by_fkey FOREIGN KEY (added_by) REFERENCES users (id),
    CONSTRAINT norms_level_check CHECK (level IN ('association', 'school', 'district', 'public')),
    CONSTRAINT norms_school_id_check CHECK (level IN ('district', 'public') OR school_id IS NOT NULL),
    CONSTRAINT norms_association_id_check CHECK ((level = 'association') = (association_id IS NOT NULL)),
    CONSTRAINT norms_kind_check CHECK (kind IN ('law', 'order', 'regulation', 'letter', 'recommendations', 'resolution', 'form', 'duties')),
    CONSTRAINT norms_status_check CHECK (status IN ('in-force', 'amended', 'repealed', 'draft')),
    CONSTRAINT norms_language_check CHECK (language IN ('ru', 'uk'))
);
CREATE INDEX norms_district_id_idx ON norms (district_id, dated DESC);
CREATE TRIGGER norms_version BEFORE UPDATE ON norms
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE norms ENABLE ROW LEVEL SECURITY;
ALTER TABLE norms FORCE ROW LEVEL SECURITY;
CREATE POLICY norms_reach ON norms
    USING (level IN ('district', 'public') OR school_id = ANY ((SELECT portal_reach())::uuid[]));
