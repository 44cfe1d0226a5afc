-- The piggy-bank: practices of class teachers, their files, the road from a draft to publication, and their use in class.

CREATE TABLE practices (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    association_id uuid,
    author_id uuid NOT NULL,
    -- Names as they stood when the practice was made: printed papers do not change retroactively.
    author_name text NOT NULL,
    author_post text NOT NULL DEFAULT '',
    school_name text NOT NULL,
    status text NOT NULL DEFAULT 'draft',
    -- How far it is shared: nobody yet, the association, the school, the district, everybody.
    level text NOT NULL DEFAULT 'none',

    title text NOT NULL DEFAULT '',
    rubric text,
    kind text,
    form text,
    module text,
    occasion text,
    grade_from integer,
    grade_to integer,
    annotation text NOT NULL DEFAULT '',
    keywords text NOT NULL DEFAULT '',
    goal text NOT NULL DEFAULT '',
    tasks text NOT NULL DEFAULT '',
    results text NOT NULL DEFAULT '',
    equipment text NOT NULL DEFAULT '',
    preparation text NOT NULL DEFAULT '',
    -- Minutes.
    duration integer,
    participants text NOT NULL DEFAULT '',
    course text NOT NULL DEFAULT '',
    reflection text NOT NULL DEFAULT '',
    variants text NOT NULL DEFAULT '',
    sources text NOT NULL DEFAULT '',
    approbation text NOT NULL DEFAULT '',
    outcome text NOT NULL DEFAULT '',
    coauthors text NOT NULL DEFAULT '',
    language text NOT NULL DEFAULT 'ru',
    licence text NOT NULL DEFAULT 'attribution',
    -- The author's declaration: no children's data, faces only with consents kept at school, borrowed parts named.
    declared_no_names boolean NOT NULL DEFAULT false,
    declared_faces text NOT NULL DEFAULT '',
    declared_sources boolean NOT NULL DEFAULT false,

    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    submitted_at timestamptz,
    accepted_at timestamptz,
    accepted_by uuid,
    nominated_at timestamptz,
    nominated_by uuid,
    -- The author's consent to go beyond the school.
    consented_at timestamptz,
    published_at timestamptz,
    published_by uuid,
    closed_at timestamptz,
    -- Why it was returned, declined, withdrawn or taken down.
    reason text NOT NULL DEFAULT '',
    best boolean NOT NULL DEFAULT false,
    -- Kept counts, changed in the transaction of the deed that changes them.
    use_count integer NOT NULL DEFAULT 0,
    question_count integer NOT NULL DEFAULT 0,
    file_count integer NOT NULL DEFAULT 0,
    file_bytes bigint NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,

    CONSTRAINT practices_pkey PRIMARY KEY (id),
    CONSTRAINT practices_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT practices_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT practices_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT practices_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT practices_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES users (id),
    CONSTRAINT practices_nominated_by_fkey FOREIGN KEY (nominated_by) REFERENCES users (id),
    CONSTRAINT practices_published_by_fkey FOREIGN KEY (published_by) REFERENCES users (id),
    CONSTRAINT practices_status_check CHECK (status IN
        ('draft', 'submitted', 'returned', 'declined', 'accepted', 'nominated', 'published', 'withdrawn', 'taken-down')),
    CONSTRAINT practices_level_check CHECK (
        CASE
            WHEN status IN ('accepted', 'nominated') THEN level IN ('association', 'school')
            WHEN status = 'published' THEN level IN ('district', 'public')
            ELSE level = 'none'
        END),
    CONSTRAINT practices_submitted_at_check CHECK (status IN ('draft', 'withdrawn', 'taken-down') OR submitted_at IS NOT NULL),
    CONSTRAINT practices_accepted_at_check CHECK (status NOT IN ('accepted', 'nominated') OR accepted_at IS NOT NULL),
    CONSTRAINT practices_nominated_at_check CHECK (status <> 'nominated' OR nominated_at IS NOT NULL),
    CONSTRAINT practices_published_at_check CHECK ((status = 'published') <= (published_at IS NOT NULL)),
    CONSTRAINT practices_reason_check CHECK (status NOT IN ('returned', 'declined', 'taken-down') OR reason <> ''),
    CONSTRAINT practices_grades_check CHECK (grade_from BETWEEN 1 AND 12 AND grade_to BETWEEN grade_from AND 12),
    CONSTRAINT practices_duration_check CHECK (duration BETWEEN 1 AND 10000),
    CONSTRAINT practices_language_check CHECK (language IN ('ru', 'uk')),
    CONSTRAINT practices_licence_check CHECK (licence IN ('read', 'attribution', 'free'))
);
CREATE INDEX practices_published_at_idx ON practices (published_at DESC, id) WHERE status = 'published';
CREATE INDEX practices_use_count_idx ON practices (use_count DESC, id) WHERE status = 'published';
CREATE INDEX practices_district_id_status_idx ON practices (district_id, status, submitted_at);
CREATE INDEX practices_school_id_status_idx ON practices (school_id, status);
CREATE INDEX practices_author_id_idx ON practices (author_id, changed_at DESC);
CREATE TRIGGER practices_version BEFORE UPDATE ON practices
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE practices ENABLE ROW LEVEL SECURITY;
ALTER TABLE practices FORCE ROW LEVEL SECURITY;
-- What is shared beyond the school, what is within reach, and one's own: drafts travel with the person
-- who moves to another school.
CREATE POLICY practices_reach ON practices
    USING (level IN ('district', 'public') OR school_id = ANY ((SELECT portal_reach())::uuid[]) OR author_id = (SELECT portal_person()));

CREATE TABLE practice_directions (
    practice_id uuid NOT NULL,
    direction text NOT NULL,
    CONSTRAINT practice_directions_pkey PRIMARY KEY (practice_id, direction),
    CONSTRAINT practice_directions_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
CREATE INDEX practice_directions_direction_idx ON practice_directions (direction, practice_id);

CREATE TABLE practice_files (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    -- Bytes.
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    -- Where the bytes lie in the store.
    key text NOT NULL,
    -- Its content as blocks for reading on the page; absent until read, or when it cannot be read.
    content jsonb,
    plain text NOT NULL DEFAULT '',
    reading text NOT NULL DEFAULT 'waiting',
    added_at timestamptz NOT NULL,
    CONSTRAINT practice_files_pkey PRIMARY KEY (id),
    CONSTRAINT practice_files_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_files_key_key UNIQUE (key),
    CONSTRAINT practice_files_reading_check CHECK (reading IN ('waiting', 'read', 'unreadable', 'none'))
);
CREATE INDEX practice_files_practice_id_idx ON practice_files (practice_id, position);

-- A remark of the reviewer, at the field it speaks of.
CREATE TABLE practice_remarks (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    field text NOT NULL,
    text text NOT NULL,
    author_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    settled_at timestamptz,
    CONSTRAINT practice_remarks_pkey PRIMARY KEY (id),
    CONSTRAINT practice_remarks_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_remarks_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id)
);
CREATE INDEX practice_remarks_practice_id_idx ON practice_remarks (practice_id);

-- The road of a practice: who did what, when and why; read by its author and its reviewers.
CREATE TABLE practice_deeds (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    deed text NOT NULL,
    done_by uuid,
    done_at timestamptz NOT NULL,
    level text NOT NULL DEFAULT 'none',
    reason text NOT NULL DEFAULT '',
    -- The author decided on his own piece as the only one eligible.
    alone boolean NOT NULL DEFAULT false,
    CONSTRAINT practice_deeds_pkey PRIMARY KEY (id),
    CONSTRAINT practice_deeds_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_deeds_done_by_fkey FOREIGN KEY (done_by) REFERENCES users (id)
);
CREATE INDEX practice_deeds_practice_id_idx ON practice_deeds (practice_id, done_at);

-- «Я провёл(а) это в классе»: counted once for a person and a class.
CREATE TABLE practice_uses (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    user_id uuid NOT NULL,
    user_name text NOT NULL,
    school_name text NOT NULL,
    unit text NOT NULL DEFAULT '',
    used_on date NOT NULL,
    outcome text NOT NULL,
    pupils integer,
    minutes integer,
    advice text NOT NULL DEFAULT '',
    noted_at timestamptz NOT NULL,
    CONSTRAINT practice_uses_pkey PRIMARY KEY (id),
    CONSTRAINT practice_uses_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_uses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT practice_uses_practice_id_user_id_unit_key UNIQUE (practice_id, user_id, unit),
    CONSTRAINT practice_uses_outcome_check CHECK (outcome IN ('as-written', 'with-changes', 'not-fit')),
    CONSTRAINT practice_uses_pupils_check CHECK (pupils BETWEEN 1 AND 1000),
    CONSTRAINT practice_uses_minutes_check CHECK (minutes BETWEEN 1 AND 1000)
);
CREATE INDEX practice_uses_practice_id_idx ON practice_uses (practice_id, used_on DESC);
CREATE INDEX practice_uses_user_id_idx ON practice_uses (user_id);

CREATE TABLE practice_questions (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    -- The question that this one answers: one level, no deeper.
    parent_id uuid,
    user_id uuid NOT NULL,
    user_name text NOT NULL,
    school_name text NOT NULL,
    text text NOT NULL,
    asked_at timestamptz NOT NULL,
    removed_at timestamptz,
    CONSTRAINT practice_questions_pkey PRIMARY KEY (id),
    CONSTRAINT practice_questions_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_questions_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES practice_questions (id),
    CONSTRAINT practice_questions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE INDEX practice_questions_practice_id_idx ON practice_questions (practice_id, asked_at);

-- «Моя подборка».
CREATE TABLE practice_bookmarks (
    user_id uuid NOT NULL,
    practice_id uuid NOT NULL,
    saved_at timestamptz NOT NULL,
    CONSTRAINT practice_bookmarks_pkey PRIMARY KEY (user_id, practice_id),
    CONSTRAINT practice_bookmarks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT practice_bookmarks_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
CREATE INDEX practice_bookmarks_practice_id_idx ON practice_bookmarks (practice_id);

-- A report that a published piece breaks a rule; anybody may file one, the district answers.
CREATE TABLE practice_complaints (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    district_id uuid NOT NULL,
    cause text NOT NULL,
    text text NOT NULL,
    contact text NOT NULL DEFAULT '',
    user_id uuid,
    made_at timestamptz NOT NULL,
    settled_at timestamptz,
    settled_by uuid,
    resolution text NOT NULL DEFAULT '',
    CONSTRAINT practice_complaints_pkey PRIMARY KEY (id),
    CONSTRAINT practice_complaints_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_complaints_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT practice_complaints_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES users (id),
    CONSTRAINT practice_complaints_cause_check CHECK (cause IN ('children', 'copyright', 'unsafe', 'other'))
);
CREATE INDEX practice_complaints_district_id_idx ON practice_complaints (district_id, settled_at);
