-- The bank of innovative practices: a described, proven way of working, its road to recognition, the sheets of its experts,
-- the levels on which it is recognised, and where it has spread.

CREATE TABLE innovations (
    id uuid NOT NULL,
    -- Absent for a piece of the district's centre.
    school_id uuid,
    district_id uuid NOT NULL,
    association_id uuid,
    -- Who has begun it; all authors stand in `authors`.
    author_id uuid NOT NULL,
    -- «passport» where Russian custom holds, «card» where Ukrainian does.
    kind text NOT NULL,
    language text NOT NULL,
    -- The school or the centre, as it was called when the piece was begun.
    place_name text NOT NULL,
    -- Whom it is by, with names and posts of the day, and when each has agreed to its publication.
    authors jsonb NOT NULL,
    content jsonb NOT NULL,
    -- The words that were last sent to the district: what it sees while the authors write on.
    sent jsonb,
    -- A practice of the piggy-bank that shows how it is done.
    practice_id uuid,
    status text NOT NULL DEFAULT 'draft',
    -- Whether everybody may read it.
    level text NOT NULL DEFAULT 'none',
    -- By when the present step of the district is to be done.
    due_on date,
    -- How often it was sent to the district.
    round integer NOT NULL DEFAULT 0,
    -- How many experts have not signed yet.
    awaited integer NOT NULL DEFAULT 0,
    -- What the experts have written, without their names.
    opinions jsonb NOT NULL DEFAULT '[]',
    recognitions jsonb NOT NULL DEFAULT '[]',
    -- When the first recognition ends of which nobody was told yet.
    ends_on date,
    spreads jsonb NOT NULL DEFAULT '[]',
    banked_on date,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT innovations_pkey PRIMARY KEY (id),
    CONSTRAINT innovations_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT innovations_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT innovations_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT innovations_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT innovations_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id),
    CONSTRAINT innovations_association_id_check CHECK (association_id IS NULL OR school_id IS NOT NULL),
    CONSTRAINT innovations_kind_check CHECK (kind IN ('passport', 'card')),
    CONSTRAINT innovations_language_check CHECK (language IN ('ru', 'uk')),
    CONSTRAINT innovations_status_check CHECK (status IN ('draft', 'proposed', 'checking', 'expertise', 'council', 'banked',
                                                          'presented', 'returned', 'declined', 'removed')),
    CONSTRAINT innovations_level_check CHECK (level IN ('none', 'public')
                                              AND (level = 'none' OR status IN ('banked', 'presented'))),
    CONSTRAINT innovations_banked_on_check CHECK (status NOT IN ('banked', 'presented') OR banked_on IS NOT NULL),
    CONSTRAINT innovations_sent_check CHECK (sent IS NOT NULL OR status IN ('draft', 'proposed', 'returned', 'removed')),
    CONSTRAINT innovations_awaited_check CHECK (awaited >= 0 AND (awaited = 0 OR status = 'expertise'))
);
CREATE INDEX innovations_school_id_idx ON innovations (school_id, status);
CREATE INDEX innovations_district_id_idx ON innovations (district_id, status);
CREATE INDEX innovations_author_id_idx ON innovations (author_id);
CREATE INDEX innovations_level_idx ON innovations (banked_on DESC, id) WHERE level = 'public';
CREATE INDEX innovations_ends_on_idx ON innovations (ends_on) WHERE ends_on IS NOT NULL;
CREATE TRIGGER innovations_version BEFORE UPDATE ON innovations
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE innovations ENABLE ROW LEVEL SECURITY;
ALTER TABLE innovations FORCE ROW LEVEL SECURITY;
CREATE POLICY innovations_reach ON innovations
    USING (level IN ('district', 'public') OR school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));

-- The road: who did what and when, on what ground, and why where something was refused.
CREATE TABLE innovation_steps (
    id uuid NOT NULL,
    innovation_id uuid NOT NULL,
    school_id uuid,
    district_id uuid NOT NULL,
    author_id uuid NOT NULL,
    deed text NOT NULL,
    body text NOT NULL DEFAULT '',
    basis text NOT NULL DEFAULT '',
    reason text NOT NULL DEFAULT '',
    -- The day that the deed names, where it names one: of a protocol, of a letter.
    held_on date,
    made_by uuid NOT NULL,
    made_by_name text NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT innovation_steps_pkey PRIMARY KEY (id),
    CONSTRAINT innovation_steps_innovation_id_fkey FOREIGN KEY (innovation_id) REFERENCES innovations (id),
    CONSTRAINT innovation_steps_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id),
    CONSTRAINT innovation_steps_reason_check CHECK (reason <> '' OR deed NOT IN ('return', 'decline', 'remove', 'release'))
);
CREATE INDEX innovation_steps_innovation_id_idx ON innovation_steps (innovation_id, made_at);
CREATE TRIGGER innovation_steps_unchangeable BEFORE UPDATE OR DELETE ON innovation_steps
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE innovation_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE innovation_steps FORCE ROW LEVEL SECURITY;
CREATE POLICY innovation_steps_reach ON innovation_steps
    USING (school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));

-- The sheet of one expert. It belongs to where the expert works, so that the authors' school never reaches it; the words
-- that are judged stand in it, so that the expert needs nothing of the authors' school.
CREATE TABLE innovation_sheets (
    id uuid NOT NULL,
    innovation_id uuid NOT NULL,
    -- The expert's school; absent where the expert works at the centre.
    school_id uuid,
    district_id uuid NOT NULL,
    -- The expert.
    author_id uuid NOT NULL,
    expert_name text NOT NULL,
    expert_post text NOT NULL,
    -- The school of the piece that is judged.
    subject_school_id uuid,
    kind text NOT NULL,
    language text NOT NULL,
    round integer NOT NULL,
    content jsonb NOT NULL,
    marks jsonb NOT NULL DEFAULT '[]',
    opinion text NOT NULL DEFAULT '',
    recommendation text NOT NULL DEFAULT '',
    due_on date NOT NULL,
    signed_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT innovation_sheets_pkey PRIMARY KEY (id),
    CONSTRAINT innovation_sheets_innovation_id_fkey FOREIGN KEY (innovation_id) REFERENCES innovations (id),
    CONSTRAINT innovation_sheets_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT innovation_sheets_innovation_id_round_author_id_key UNIQUE (innovation_id, round, author_id),
    CONSTRAINT innovation_sheets_recommendation_check CHECK (recommendation IN ('', 'bank', 'revise', 'decline'))
);
CREATE INDEX innovation_sheets_author_id_idx ON innovation_sheets (author_id);
CREATE TRIGGER innovation_sheets_version BEFORE UPDATE ON innovation_sheets
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE innovation_sheets ENABLE ROW LEVEL SECURITY;
ALTER TABLE innovation_sheets FORCE ROW LEVEL SECURITY;
CREATE POLICY innovation_sheets_reach ON innovation_sheets
    USING (school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));

-- A signed sheet stands, whatever the program does.
CREATE FUNCTION keep_innovation_sheet() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.signed_at IS NOT NULL THEN
        RAISE EXCEPTION 'a signed sheet is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER innovation_sheets_kept BEFORE UPDATE OR DELETE ON innovation_sheets
    FOR EACH ROW EXECUTE FUNCTION keep_innovation_sheet();

-- What lies at the district is judged as it was sent.
CREATE FUNCTION keep_innovation() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.status NOT IN ('draft', 'returned') AND NEW.content IS DISTINCT FROM OLD.content THEN
        RAISE EXCEPTION 'what was sent is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER innovations_kept BEFORE UPDATE ON innovations
    FOR EACH ROW EXECUTE FUNCTION keep_innovation();
