-- Files as they were before they were cleaned: kept where their author wished it, for the author alone.

CREATE TABLE practice_originals (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    author_id uuid NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    -- Bytes.
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    -- Where the bytes lie in the store; until the cleaned file stands in its place, the file of the practice lies there too.
    key text NOT NULL,
    kept_at timestamptz NOT NULL,
    CONSTRAINT practice_originals_pkey PRIMARY KEY (id),
    CONSTRAINT practice_originals_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_originals_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT practice_originals_key_key UNIQUE (key)
);
CREATE INDEX practice_originals_practice_id_idx ON practice_originals (practice_id, author_id);
