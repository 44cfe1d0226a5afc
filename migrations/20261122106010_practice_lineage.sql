-- «Сделано на основе»: from which practice another was made.
CREATE TABLE practice_origins (
    practice_id uuid NOT NULL,
    origin_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    -- When the author of the origin was told that the new one may be read.
    told_at timestamptz,
    CONSTRAINT practice_origins_pkey PRIMARY KEY (practice_id),
    CONSTRAINT practice_origins_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_origins_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES practices (id),
    CONSTRAINT practice_origins_origin_id_check CHECK (origin_id <> practice_id)
);
CREATE INDEX practice_origins_origin_id_idx ON practice_origins (origin_id);

-- The words and files of a practice each time it was sent: whoever decides on it again reads only what is new.
CREATE TABLE practice_rounds (
    practice_id uuid NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    -- Names and digests.
    files jsonb NOT NULL,
    sent_at timestamptz NOT NULL,
    CONSTRAINT practice_rounds_pkey PRIMARY KEY (practice_id, number),
    CONSTRAINT practice_rounds_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT practice_rounds_number_check CHECK (number >= 1)
);
