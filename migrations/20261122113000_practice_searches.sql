-- Searches of the bank that a person keeps, and the letter of a day that tells what is new in them.

CREATE TABLE practice_followers (
    user_id uuid NOT NULL,
    -- The secret in the address at the end of each letter; it opens nothing but the way out.
    code text NOT NULL,
    -- What came until this moment has been told.
    told_at timestamptz NOT NULL,
    -- The day of the last letter.
    sent_on date,
    CONSTRAINT practice_followers_pkey PRIMARY KEY (user_id),
    CONSTRAINT practice_followers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT practice_followers_code_key UNIQUE (code)
);

CREATE TABLE practice_searches (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    title text NOT NULL,
    -- Words and filters as the address of the list holds them, behind its question mark.
    filter text NOT NULL,
    -- Whether letters tell of it.
    is_told boolean NOT NULL,
    saved_at timestamptz NOT NULL,
    -- What came until this moment is no longer new.
    looked_at timestamptz NOT NULL,
    -- Deleted, and kept for a while so that it can be had back.
    removed_at timestamptz,
    CONSTRAINT practice_searches_pkey PRIMARY KEY (id),
    CONSTRAINT practice_searches_user_id_fkey FOREIGN KEY (user_id) REFERENCES practice_followers (user_id) ON DELETE CASCADE,
    CONSTRAINT practice_searches_title_check CHECK (title <> ''),
    CONSTRAINT practice_searches_filter_check CHECK (filter <> '')
);
CREATE INDEX practice_searches_user_id_idx ON practice_searches (user_id);
CREATE INDEX practice_searches_removed_at_idx ON practice_searches (removed_at) WHERE removed_at IS NOT NULL;
