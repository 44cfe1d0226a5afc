-- Who did what and when; and the work that is done after the answer.

CREATE TABLE audit_entries (
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    user_id uuid,
    place text NOT NULL DEFAULT '',
    deed text NOT NULL,
    subject text NOT NULL,
    subject_id uuid,
    school_id uuid,
    district_id uuid,
    before jsonb,
    after jsonb,
    CONSTRAINT audit_entries_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_entries_at_idx ON audit_entries (at DESC);
CREATE INDEX audit_entries_subject_id_idx ON audit_entries (subject_id);

-- What has been done is never rewritten, by whomever.
CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER audit_entries_unchangeable BEFORE UPDATE OR DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE jobs (
    id uuid NOT NULL,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    -- Two equal keys are one job: a nightly round is added once, however many programs serve.
    key text,
    run_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    last_error text,
    failed_at timestamptz,
    CONSTRAINT jobs_pkey PRIMARY KEY (id),
    CONSTRAINT jobs_key_key UNIQUE (key)
);
CREATE INDEX jobs_run_at_idx ON jobs (run_at) WHERE failed_at IS NULL;
