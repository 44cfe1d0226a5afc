-- The letter of a month to an author: whether it is wanted, and which month has been told.
CREATE TABLE practice_letters (
    user_id uuid NOT NULL,
    is_wanted boolean NOT NULL DEFAULT true,
    -- The first day of the last month that was told; absent until the first letter.
    told_for date,
    CONSTRAINT practice_letters_pkey PRIMARY KEY (user_id),
    CONSTRAINT practice_letters_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT practice_letters_told_for_check CHECK (extract(day FROM told_for) = 1)
);
CREATE INDEX practice_uses_noted_at_idx ON practice_uses (noted_at);
