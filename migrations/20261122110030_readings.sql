-- What was read of files for showing it on pages. It is kept by the digest of a file's bytes: the same bytes are read once,
-- whoever brought them, and only through the row of a file that one may see does one come here.

CREATE TABLE readings (
    sha256 bytea NOT NULL,
    -- Why there is nothing to show, where there is nothing: damaged, locked with a password, beyond measure.
    outcome text NOT NULL,
    -- So many parts, each light enough for one page.
    parts integer NOT NULL,
    -- There was more than is kept.
    is_cut boolean NOT NULL,
    read_at timestamptz NOT NULL,
    CONSTRAINT readings_pkey PRIMARY KEY (sha256),
    CONSTRAINT readings_sha256_check CHECK (octet_length(sha256) = 32),
    CONSTRAINT readings_outcome_check CHECK (outcome IN ('read', 'damaged', 'locked', 'beyond')),
    CONSTRAINT readings_parts_check CHECK (parts >= 0)
);

CREATE TABLE reading_parts (
    sha256 bytea NOT NULL,
    -- Counted from one.
    number integer NOT NULL,
    -- The last page, slide or sheet that begins in it or before it.
    last_place integer NOT NULL,
    content jsonb NOT NULL,
    CONSTRAINT reading_parts_pkey PRIMARY KEY (sha256, number),
    CONSTRAINT reading_parts_sha256_fkey FOREIGN KEY (sha256) REFERENCES readings (sha256) ON DELETE CASCADE
);

-- Light copies of the pictures and pages of a file.
CREATE TABLE reading_pictures (
    sha256 bytea NOT NULL,
    number integer NOT NULL,
    -- Where the copy lies in the store, its bytes and their digest.
    key text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    copy_sha256 bytea NOT NULL,
    -- Points.
    width integer NOT NULL,
    height integer NOT NULL,
    CONSTRAINT reading_pictures_pkey PRIMARY KEY (sha256, number),
    CONSTRAINT reading_pictures_sha256_fkey FOREIGN KEY (sha256) REFERENCES readings (sha256) ON DELETE CASCADE,
    CONSTRAINT reading_pictures_key_key UNIQUE (key)
);

CREATE INDEX practice_files_sha256_idx ON practice_files (sha256);
CREATE INDEX norm_files_sha256_idx ON norm_files (sha256);
CREATE INDEX centre_files_sha256_idx ON centre_files (sha256);

-- A reading with one of its parts: the one where a place begins, else the one that is asked for, else the nearest.
CREATE FUNCTION reading_of(digest bytea, wanted_part integer, wanted_place integer)
RETURNS TABLE (outcome text, parts integer, is_cut boolean, number integer, last_place integer, content jsonb)
LANGUAGE sql STABLE
AS $$
    SELECT reading.outcome, reading.parts, reading.is_cut, part.number, part.last_place, part.content
    FROM readings AS reading
    LEFT JOIN reading_parts AS part ON part.sha256 = reading.sha256 AND part.number = coalesce(
        (SELECT min(placed.number) FROM reading_parts AS placed
         WHERE placed.sha256 = digest AND wanted_place > 0 AND placed.last_place >= wanted_place),
        least(greatest(wanted_part, 1), reading.parts))
    WHERE reading.sha256 = digest
$$;

-- What was kept file by file before is read anew: pages show words without their layout until then.
DROP TABLE practice_pictures;
ALTER TABLE practice_files DROP COLUMN content;
ALTER TABLE centre_files
    DROP CONSTRAINT centre_files_copy_key_check,
    DROP COLUMN copy_key,
    DROP COLUMN copy_size,
    DROP COLUMN copy_sha256,
    DROP COLUMN width,
    DROP COLUMN height;
