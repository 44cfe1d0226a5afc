-- Duplicates: what is kept of every text to find those like it, and what an author says of the likeness.

-- No row security here: array operators are not leakproof, so under a policy the index of bands would go unused. The one
-- statement that compares joins the practices and asks for their level itself.
CREATE TABLE practice_texts (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    practice_id uuid NOT NULL,
    -- Absent for the words that the author has typed into the form.
    file_id uuid,
    -- Of a practice's own row: the bands of its title's letters. Trigrams of the server would read every «Классный час…».
    title_bands integer[] NOT NULL DEFAULT '{}',
    -- Of all words in comparable form; absent where there are too few.
    digest bytea,
    marks bytea NOT NULL DEFAULT '',
    bands integer[] NOT NULL DEFAULT '{}',
    CONSTRAINT practice_texts_pkey PRIMARY KEY (id),
    CONSTRAINT practice_texts_practice_id_file_id_key UNIQUE NULLS NOT DISTINCT (practice_id, file_id),
    CONSTRAINT practice_texts_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_texts_file_id_fkey FOREIGN KEY (file_id) REFERENCES practice_files (id) ON DELETE CASCADE
);
CREATE INDEX practice_texts_file_id_idx ON practice_texts (file_id);
CREATE INDEX practice_texts_digest_idx ON practice_texts (digest);
CREATE INDEX practice_texts_bands_idx ON practice_texts USING gin (bands);
CREATE INDEX practice_texts_title_bands_idx ON practice_texts USING gin (title_bands);
CREATE INDEX practice_files_sha256_idx ON practice_files (sha256) WHERE sha256 <> '';

-- What the author said of a practice that is like the own one; the reviewer reads it.
CREATE TABLE practice_likenesses (
    practice_id uuid NOT NULL,
    other_id uuid NOT NULL,
    cause text NOT NULL,
    words text NOT NULL DEFAULT '',
    said_at timestamptz NOT NULL,
    CONSTRAINT practice_likenesses_pkey PRIMARY KEY (practice_id, other_id),
    CONSTRAINT practice_likenesses_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_likenesses_other_id_fkey FOREIGN KEY (other_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_likenesses_cause_check CHECK (cause IN ('own', 'basis', 'source', 'different'))
);
CREATE INDEX practice_likenesses_other_id_idx ON practice_likenesses (other_id);
