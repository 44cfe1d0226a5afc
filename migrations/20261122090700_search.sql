-- Full-text search over everything. One row for each thing that can be found; the search words are made by
-- the program (stems of Russian and Ukrainian), so no dictionary of the server is used.

-- Typing errors are mended by likeness of letters. A trusted extension: the owner of a database may make it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- No row security here: `@@` is not leakproof, so under a policy the text index would go unused. The one
-- function that reads this table binds reach and level itself.
CREATE SEQUENCE search_entries_number_seq;
CREATE TABLE search_entries (
    kind text NOT NULL,
    id uuid NOT NULL,
    school_id uuid,
    district_id uuid,
    association_id uuid,
    owner_id uuid,
    level text NOT NULL,
    locale text NOT NULL,
    title text NOT NULL,
    -- The words of title and annotation: enough to order what was found, and small enough to be read for each row.
    head tsvector NOT NULL,
    -- All words, those of files too: read through its index only.
    vector tsvector NOT NULL,
    changed_at timestamptz NOT NULL,
    -- Counts savings. The vector holds two words made of it, one for each two thousand savings and one for each
    -- sixty-five thousand: so a question of common words is answered from the newest entries, at the same cost
    -- in a small portal and in a large one.
    number bigint NOT NULL DEFAULT nextval('search_entries_number_seq'),
    CONSTRAINT search_entries_pkey PRIMARY KEY (kind, id),
    CONSTRAINT search_entries_level_check CHECK (level IN ('own', 'association', 'school', 'district', 'public'))
) WITH (toast_tuple_target = 1024);
-- The head stays in the row as it is, the vector goes out of it: ranking a thousand rows must not unpack a thousand values.
ALTER TABLE search_entries ALTER COLUMN head SET STORAGE MAIN;
ALTER SEQUENCE search_entries_number_seq OWNED BY search_entries.number;
-- A short list of pending words: every search reads the list through.
CREATE INDEX search_entries_vector_idx ON search_entries USING gin (vector) WITH (gin_pending_list_limit = 512);

-- The vocabulary: every word of every entry as people write it, for mending typing errors. It only grows.
CREATE TABLE search_words (
    -- Folded: lower case, ё as е, one apostrophe.
    word text NOT NULL,
    shown text NOT NULL,
    stem text NOT NULL,
    -- In how many entries the word was met.
    entries integer NOT NULL,
    CONSTRAINT search_words_pkey PRIMARY KEY (word)
);
CREATE INDEX search_words_stem_idx ON search_words (stem);
CREATE INDEX search_words_word_idx ON search_words USING gin (word gin_trgm_ops);

-- Words of saved entries that the vocabulary has not yet learned. Saving only adds rows here, so that two
-- people who save at once never wait for each other over a common word.
CREATE TABLE search_lessons (
    id bigint GENERATED ALWAYS AS IDENTITY,
    words text[] NOT NULL,
    CONSTRAINT search_lessons_pkey PRIMARY KEY (id)
);
