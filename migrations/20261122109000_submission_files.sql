-- Files that lie beside the words of what a school has sent. They come with the sending, and are sealed by it.

CREATE TABLE submission_files (
    id uuid NOT NULL,
    submission_id uuid NOT NULL,
    school_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    -- Bytes.
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    -- Where the bytes lie in the store.
    key text NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT submission_files_pkey PRIMARY KEY (id),
    CONSTRAINT submission_files_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submissions (id),
    CONSTRAINT submission_files_key_key UNIQUE (key),
    CONSTRAINT submission_files_submission_id_position_key UNIQUE (submission_id, position)
);
CREATE TRIGGER submission_files_unchangeable BEFORE UPDATE OR DELETE ON submission_files
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE submission_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission_files FORCE ROW LEVEL SECURITY;
CREATE POLICY submission_files_reach ON submission_files
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

CREATE FUNCTION seal_submission_files() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM submissions AS sent
                   WHERE sent.id = NEW.submission_id AND sent.school_id = NEW.school_id AND sent.status = 'sent'
                     AND sent.sent_at = NEW.added_at) THEN
        RAISE EXCEPTION 'files come with the document they lie beside' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER submission_files_sealed BEFORE INSERT ON submission_files
    FOR EACH ROW EXECUTE FUNCTION seal_submission_files();
