-- People who sign in, the roles they hold for a time, their sessions and invitations.

CREATE TABLE users (
    id uuid NOT NULL,
    login text NOT NULL,
    surname text NOT NULL,
    name text NOT NULL,
    patronymic text NOT NULL DEFAULT '',
    post text NOT NULL DEFAULT '',
    -- Private by default; many teachers have none.
    email text,
    locale text NOT NULL,
    -- Absent until the invitation is taken up.
    password_hash text,
    password_changed_at timestamptz,
    disabled_at timestamptz,
    disabled_reason text NOT NULL DEFAULT '',
    -- An account for a time only (a substitute): no sign-in after this day.
    expires_on date,
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_login_check CHECK (login = lower(login) AND login <> ''),
    CONSTRAINT users_locale_check CHECK (locale IN ('ru', 'uk', 'en'))
);
CREATE UNIQUE INDEX users_login_key ON users (login);
CREATE UNIQUE INDEX users_email_key ON users (lower(email)) WHERE email IS NOT NULL;
CREATE TRIGGER users_version BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- A role is a row with dates and a basis (an order's number and date); rights end by themselves.
CREATE TABLE role_assignments (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    association_id uuid,
    school_id uuid,
    district_id uuid,
    valid_from date NOT NULL,
    -- The last day of the role; absent while no end is known.
    valid_to date,
    basis_number text NOT NULL DEFAULT '',
    basis_date date,
    -- «И. о.»: prints before the post wherever the person signs.
    acting boolean NOT NULL DEFAULT false,
    assigned_by uuid,
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT role_assignments_pkey PRIMARY KEY (id),
    CONSTRAINT role_assignments_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT role_assignments_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT role_assignments_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT role_assignments_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT role_assignments_assigned_by_fkey FOREIGN KEY (assigned_by) REFERENCES users (id),
    CONSTRAINT role_assignments_role_check CHECK (role IN
        ('member', 'secretary', 'head', 'deputy', 'principal', 'methodologist', 'centre-head', 'administrator')),
    CONSTRAINT role_assignments_scope_check CHECK (
        CASE
            WHEN role IN ('member', 'secretary', 'head') THEN association_id IS NOT NULL AND school_id IS NULL AND district_id IS NULL
            WHEN role IN ('deputy', 'principal') THEN school_id IS NOT NULL AND association_id IS NULL AND district_id IS NULL
            WHEN role IN ('methodologist', 'centre-head') THEN district_id IS NOT NULL AND association_id IS NULL AND school_id IS NULL
            ELSE association_id IS NULL AND school_id IS NULL AND district_id IS NULL
        END),
    CONSTRAINT role_assignments_valid_to_check CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX role_assignments_user_id_idx ON role_assignments (user_id);
CREATE INDEX role_assignments_association_id_idx ON role_assignments (association_id);
CREATE INDEX role_assignments_school_id_idx ON role_assignments (school_id);
CREATE INDEX role_assignments_district_id_idx ON role_assignments (district_id);
CREATE TRIGGER role_assignments_version BEFORE UPDATE ON role_assignments
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- The class or group a person leads this year, as printed: «6 «Б»».
CREATE TABLE units (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    academic_first_year integer NOT NULL,
    grade integer NOT NULL,
    label text NOT NULL,
    teacher_id uuid,
    CONSTRAINT units_pkey PRIMARY KEY (id),
    CONSTRAINT units_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT units_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT units_teacher_id_fkey FOREIGN KEY (teacher_id) REFERENCES users (id),
    CONSTRAINT units_school_id_academic_first_year_label_key UNIQUE (school_id, academic_first_year, label),
    CONSTRAINT units_grade_check CHECK (grade BETWEEN 1 AND 12)
);
CREATE INDEX units_teacher_id_idx ON units (teacher_id);
ALTER TABLE units ENABLE ROW LEVEL SECURITY;
ALTER TABLE units FORCE ROW LEVEL SECURITY;
CREATE POLICY units_reach ON units
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

CREATE TABLE sessions (
    -- SHA-256 of the token in the cookie; the token itself is kept nowhere.
    token_digest bytea NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    -- The place in which the person acts at present: «association:…», «school:…», «district:…» or «portal».
    place text NOT NULL DEFAULT '',
    browser text NOT NULL DEFAULT '',
    -- The person's own computer: the session outlives the browser and lasts a month, else some hours of idleness.
    own_computer boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT sessions_pkey PRIMARY KEY (token_digest),
    CONSTRAINT sessions_id_key UNIQUE (id),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE INDEX sessions_user_id_idx ON sessions (user_id);
CREATE INDEX sessions_expires_at_idx ON sessions (expires_at);

-- A way in for a person who has no password or has forgotten it: taken once, or never.
CREATE TABLE invitations (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    purpose text NOT NULL,
    -- Who handed it out; absent for a letter the person has asked for.
    made_by uuid,
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    -- Set when a newer way in was made or taken, or the account was closed.
    ended_at timestamptz,
    CONSTRAINT invitations_pkey PRIMARY KEY (id),
    CONSTRAINT invitations_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT invitations_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id),
    CONSTRAINT invitations_purpose_check CHECK (purpose IN ('invitation', 'reset'))
);
CREATE INDEX invitations_user_id_idx ON invitations (user_id);

-- The keys to one way in: the code on a slip, the link beside it, the link in a letter. Only digests are kept.
CREATE TABLE invitation_secrets (
    digest bytea NOT NULL,
    invitation_id uuid NOT NULL,
    CONSTRAINT invitation_secrets_pkey PRIMARY KEY (digest),
    CONSTRAINT invitation_secrets_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES invitations (id) ON DELETE CASCADE
);
CREATE INDEX invitation_secrets_invitation_id_idx ON invitation_secrets (invitation_id);

-- Wrong passwords of late, by the digest of the login and by the address: both slow a guesser down.
CREATE TABLE sign_in_failures (
    id uuid NOT NULL,
    login_digest bytea NOT NULL,
    address text NOT NULL,
    failed_at timestamptz NOT NULL,
    CONSTRAINT sign_in_failures_pkey PRIMARY KEY (id)
);
CREATE INDEX sign_in_failures_login_digest_idx ON sign_in_failures (login_digest, failed_at);
CREATE INDEX sign_in_failures_address_idx ON sign_in_failures (address, failed_at);
CREATE INDEX sign_in_failures_failed_at_idx ON sign_in_failures (failed_at);
