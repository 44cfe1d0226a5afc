-- The files of a document: the act itself as it was published, its annexes.

CREATE TABLE norm_files (
    id uuid NOT NULL,
    norm_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    -- Bytes.
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    -- Where the bytes lie in the store.
    key text NOT NULL,
    -- Its words by pages, slides or sheets; absent until read, or when it cannot be read.
    passages jsonb,
    reading text NOT NULL,
    added_by uuid,
    added_at timestamptz NOT NULL,
    CONSTRAINT norm_files_pkey PRIMARY KEY (id),
    CONSTRAINT norm_files_norm_id_fkey FOREIGN KEY (norm_id) REFERENCES norms (id) ON DELETE CASCADE,
    CONSTRAINT norm_files_added_by_fkey FOREIGN KEY (added_by) REFERENCES users (id),
    CONSTRAINT norm_files_key_key UNIQUE (key),
    CONSTRAINT norm_files_reading_check CHECK (reading IN ('waiting', 'read', 'unreadable', 'none'))
);
CREATE INDEX norm_files_norm_id_idx ON norm_files (norm_id, position);
