-- Each practice of the database as many times as :copies says, with its directions, files, marks of use and questions,
-- each copy shared some hours before the one it was taken from: a large bank out of a small one.

SELECT set_config('load.copies', :'copies', false);

DO $$
DECLARE
    copied record;
    columns text;
    taken text;
BEGIN
    -- Rows of a table are taken with all their columns, whatever these are; ids become those of the copy.
    FOR copied IN
        SELECT * FROM (VALUES
            ('practices', '{id}'::text[]),
            ('practice_directions', '{practice_id}'),
            ('practice_files', '{id,practice_id}'),
            ('practice_uses', '{id,practice_id}'),
            ('practice_questions', '{id,practice_id,parent_id}'),
            ('search_entries', '{id}')) AS tables (name, ids)
    LOOP
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
               string_agg(CASE
                   WHEN attname = ANY(copied.ids) THEN format('md5(%I::text || copy)::uuid', attname)
                   WHEN attname IN ('accepted_at', 'published_at') THEN format('%I - copy * interval ''7 hours''', attname)
                   WHEN attname = 'key' THEN 'key || ''-'' || copy'
                   WHEN copied.name = 'search_entries' AND attname = 'number' THEN 'nextval(''search_entries_number_seq'')'
                   ELSE quote_ident(attname) END, ', ' ORDER BY attnum)
        INTO columns, taken
        FROM pg_attribute
        WHERE attrelid = copied.name::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
        EXECUTE format(
            'INSERT INTO %I (%s) SELECT %s FROM generate_series(1, current_setting(''load.copies'')::int - 1) AS copy
             CROSS JOIN %I %s',
            copied.name, columns, taken, copied.name,
            CASE copied.name WHEN 'search_entries' THEN 'WHERE kind = ''practice''' ELSE '' END);
        RAISE NOTICE '% are there %', copied.name, clock_timestamp()::time(0);
    END LOOP;
END
$$;

-- What was saved later answers common questions first: entries bear the time of their saving as words.
DROP INDEX search_entries_vector_idx;
UPDATE search_entries
SET vector = ts_delete(vector, ARRAY(SELECT lexeme FROM unnest(vector) WHERE lexeme LIKE '~%'))
    || array_to_tsvector(ARRAY['~' || number / 2048, '~~' || number / 65536])
WHERE kind = 'practice';
SET maintenance_work_mem = '1GB';
CREATE INDEX search_entries_vector_idx ON search_entries USING gin (vector) WITH (gin_pending_list_limit = 512);
VACUUM (ANALYZE) search_entries, practices, practice_directions, practice_files, practice_uses, practice_questions;

-- Sketches of the copies' texts would take the processor meanwhile, and pages do not read them.
UPDATE jobs SET run_at = run_at + interval '1 year' WHERE kind = 'sketch-practice-texts';
