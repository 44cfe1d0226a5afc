-- The copy of a picture that pages show: upright, at most 1600 points long, in JPEG. The file itself is only taken along.

CREATE TABLE practice_pictures (
    file_id uuid NOT NULL,
    -- Where the bytes of the copy lie in the store.
    key text NOT NULL,
    -- Bytes.
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    -- Points.
    width integer NOT NULL,
    height integer NOT NULL,
    CONSTRAINT practice_pictures_pkey PRIMARY KEY (file_id),
    CONSTRAINT practice_pictures_file_id_fkey FOREIGN KEY (file_id) REFERENCES practice_files (id) ON DELETE CASCADE,
    CONSTRAINT practice_pictures_key_key UNIQUE (key),
    CONSTRAINT practice_pictures_sides_check CHECK (width BETWEEN 1 AND 1600 AND height BETWEEN 1 AND 1600)
);

-- Pictures that are there already get their copies as if they had just come; what was imported as a description has no
-- bytes, and no digest.
SELECT set_config('portal.reach', coalesce((SELECT array_agg(id)::text FROM schools), '{}'), true);
WITH waiting AS (
    UPDATE practice_files
    SET reading = 'waiting'
    WHERE media_type IN ('image/jpeg', 'image/png') AND reading = 'none' AND sha256 <> ''
    RETURNING id, practice_id
)
INSERT INTO jobs (id, kind, payload, run_at)
SELECT gen_random_uuid(), 'read-practice-file',
       jsonb_build_object('practice', practice.id, 'file', waiting.id, 'school', practice.school_id), now()
FROM waiting
JOIN practices AS practice ON practice.id = waiting.practice_id;
