-- A word as a visitor looks for it, among what was saved of late and, where that holds too little, among all;
-- the rows of the page, and the files in which a hit is to be quoted.

BEGIN READ ONLY;

SELECT pg_current_snapshot()::text AS seen, change.practice_id, practice.district_id AS district_id,
       practice.school_id AS school_id, practice.level AS level, practice.published_at AS shared_at,
       practice.rubric, practice.kind, practice.occasion, practice.grade_from, practice.grade_to, practice.duration,
       practice.use_count AS use_count,
       ARRAY(SELECT direction FROM practice_directions WHERE practice_id = change.practice_id) AS directions
FROM practice_changes AS change
LEFT JOIN practices AS practice ON practice.id = change.practice_id AND practice.level IN ('district', 'public')
WHERE change.changed_in >= pg_snapshot_xmin(:since::text::pg_snapshot)
  AND change.changed_in < pg_snapshot_xmax(pg_current_snapshot())
  AND NOT pg_visible_in_snapshot(change.changed_in, :since::text::pg_snapshot);

SELECT last_value FROM search_entries_number_seq;

\if :has_eras
WITH question AS MATERIALIZED (
    SELECT (:newest::text)::tsquery AS condition, (:asked::text)::tsquery AS asked
), candidates AS MATERIALIZED (
    SELECT kind, id, head, vector, number
    FROM search_entries
    WHERE vector @@ (SELECT condition FROM question)
        AND kind = ANY('{practice}'::text[])
        AND (
            level = 'public'
            OR (level = 'district' AND district_id = ANY('{}'::uuid[]))
            OR (level = 'school' AND school_id = ANY('{}'::uuid[]))
            OR (level = 'association' AND association_id = ANY('{}'::uuid[]))
            OR (level = 'own' AND owner_id = NULL::uuid)
        )
    LIMIT 1000
), counted AS (
    SELECT count(*) AS entries
    FROM candidates
)
SELECT candidate.kind, candidate.id, candidate.number,
    (CASE WHEN (SELECT entries FROM counted) <= 50
        THEN ts_rank(candidate.vector, (SELECT asked FROM question), 1)
        ELSE ts_rank(candidate.head, (SELECT asked FROM question), 1)
    END) AS rank
FROM candidates AS candidate;
\endif

WITH question AS MATERIALIZED (
    SELECT (:asked::text)::tsquery AS condition, (:asked::text)::tsquery AS asked
), candidates AS MATERIALIZED (
    SELECT kind, id, head, vector, number
    FROM search_entries
    WHERE vector @@ (SELECT condition FROM question)
        AND kind = ANY('{practice}'::text[])
        AND (
            level = 'public'
            OR (level = 'district' AND district_id = ANY('{}'::uuid[]))
            OR (level = 'school' AND school_id = ANY('{}'::uuid[]))
            OR (level = 'association' AND association_id = ANY('{}'::uuid[]))
            OR (level = 'own' AND owner_id = NULL::uuid)
        )
    LIMIT 1000
), counted AS (
    SELECT count(*) AS entries
    FROM candidates
)
SELECT candidate.kind, candidate.id, candidate.number,
    (CASE WHEN (SELECT entries FROM counted) <= 50
        THEN ts_rank(candidate.vector, (SELECT asked FROM question), 1)
        ELSE ts_rank(candidate.head, (SELECT asked FROM question), 1)
    END) AS rank
FROM candidates AS candidate;

SELECT practice.id, practice.title, practice.annotation, practice.rubric, practice.form, practice.grade_from,
       practice.grade_to, practice.author_name, practice.school_name, practice.language,
       coalesce(practice.published_at, practice.accepted_at, practice.changed_at) AS shared_at, practice.best,
       practice.use_count, practice.file_count, practice.file_bytes,
       EXISTS (SELECT FROM practice_bookmarks AS kept
               WHERE kept.practice_id = practice.id AND kept.user_id = NULL::uuid) AS saved
FROM unnest(:found::uuid[]) WITH ORDINALITY AS wanted (id, position)
JOIN practices AS practice ON practice.id = wanted.id
WHERE practice.level = 'public'
   OR (practice.level = 'district' AND practice.district_id = ANY('{}'::uuid[]))
   OR (practice.level = 'school' AND practice.school_id = ANY('{}'::uuid[]))
   OR (practice.level = 'association' AND practice.association_id = ANY('{}'::uuid[]))
ORDER BY wanted.position;

SELECT practice_id, name, left(plain, 100000) AS plain
FROM practice_files
WHERE practice_id = ANY(:quoted::uuid[]) AND plain <> ''
ORDER BY practice_id, position, id;

COMMIT;
