-- The list as a visitor asks for it: what has changed since the catalogue was read, and the rows of the page.
-- Filters are counted in the program: :ids are twenty practices.

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

SELECT practice.id, practice.title, practice.annotation, practice.rubric, practice.form, practice.grade_from,
       practice.grade_to, practice.author_name, practice.school_name, practice.language,
       coalesce(practice.published_at, practice.accepted_at, practice.changed_at) AS shared_at, practice.best,
       practice.use_count, practice.file_count, practice.file_bytes,
       EXISTS (SELECT FROM practice_bookmarks AS kept
               WHERE kept.practice_id = practice.id AND kept.user_id = NULL::uuid) AS saved
FROM unnest(:ids::uuid[]) WITH ORDINALITY AS wanted (id, position)
JOIN practices AS practice ON practice.id = wanted.id
WHERE practice.level = 'public'
   OR (practice.level = 'district' AND practice.district_id = ANY('{}'::uuid[]))
   OR (practice.level = 'school' AND practice.school_id = ANY('{}'::uuid[]))
   OR (practice.level = 'association' AND practice.association_id = ANY('{}'::uuid[]))
ORDER BY wanted.position;

COMMIT;
