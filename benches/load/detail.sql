-- One practice with its files, marks of use and questions, as a visitor asks for it.

BEGIN READ ONLY;

SELECT practice.id, practice.school_id, practice.district_id, practice.association_id, practice.author_id,
       practice.author_name, practice.author_post, practice.school_name, practice.status, practice.level,
       practice.title, practice.rubric, practice.kind, practice.form, practice.module, practice.occasion,
       ARRAY(SELECT direction FROM practice_directions WHERE practice_id = practice.id ORDER BY direction) AS directions,
       practice.grade_from, practice.grade_to, practice.annotation, practice.keywords, practice.goal, practice.tasks,
       practice.results, practice.equipment, practice.preparation, practice.duration, practice.participants,
       practice.course, practice.reflection, practice.variants, practice.sources, practice.approbation,
       practice.outcome, practice.coauthors, practice.language, practice.licence, practice.declared_no_names,
       practice.declared_faces, practice.declared_sources, practice.created_at, practice.changed_at,
       practice.submitted_at, practice.accepted_at, practice.nominated_at, practice.consented_at,
       practice.published_at, practice.corrected_at, practice.reason, practice.best, practice.use_count, practice.question_count,
       practice.file_count, practice.file_bytes, practice.version,
       EXISTS (SELECT FROM practice_origins AS made
               WHERE made.practice_id = practice.id OR made.origin_id = practice.id) AS has_kin
FROM practices AS practice
WHERE practice.id = :id::uuid
  AND (practice.level = 'public'
       OR (practice.level = 'district' AND practice.district_id = ANY('{}'::uuid[]))
       OR practice.author_id = NULL::uuid
       OR (practice.level = 'school' AND practice.school_id = ANY('{}'::uuid[]))
       OR (practice.association_id = ANY('{}'::uuid[]) AND (practice.level = 'association'
           OR (false AND practice.status IN ('submitted', 'returned', 'declined', 'accepted', 'nominated'))))
       OR (false AND practice.status IN ('nominated', 'taken-down') AND practice.district_id = ANY('{}'::uuid[])));

WITH opened AS MATERIALIZED (
    SELECT id, sha256
    FROM practice_files
    WHERE practice_id = :id::uuid
    ORDER BY id IS DISTINCT FROM NULL::uuid, position, id
    LIMIT 1
)
SELECT file.id, file.name, file.media_type, file.size, file.reading,
       CASE WHEN opened.id IS NOT NULL AND reading.outcome IS NULL THEN file.plain END AS plain,
       reading.outcome, reading.parts, reading.is_cut, reading.number, reading.last_place, reading.content
FROM practice_files AS file
LEFT JOIN opened ON opened.id = file.id
LEFT JOIN LATERAL reading_of(opened.sha256, NULL, NULL) AS reading ON true
WHERE file.practice_id = :id::uuid
ORDER BY file.position, file.id;

WITH used AS MATERIALIZED (
    SELECT id, user_id, user_name, school_name, unit, used_on, outcome, pupils, minutes, advice, noted_at
    FROM practice_uses
    WHERE practice_id = :id::uuid AND removed_at IS NULL
), shown AS (
    SELECT id, user_id, user_name, school_name, unit, used_on, outcome, pupils, minutes, advice, noted_at
    FROM used
    ORDER BY user_id IS NOT DISTINCT FROM NULL::uuid DESC, used_on DESC, noted_at DESC
    LIMIT 5
)
SELECT 'use' AS sort, shown.id AS id, NULL::uuid AS parent_id, shown.user_id AS user_id,
       shown.user_name AS user_name, shown.school_name AS school_name, shown.unit AS unit,
       shown.used_on AS used_on, shown.outcome AS outcome, shown.pupils AS pupils, shown.minutes AS minutes,
       shown.advice AS text, shown.noted_at AS at, false AS is_removed, 1::bigint AS count
FROM shown
UNION ALL
SELECT 'outcome', NULL, NULL, NULL, NULL, NULL, NULL, NULL, used.outcome, NULL, NULL, NULL, NULL, false, count(*)
FROM used
GROUP BY used.outcome
UNION ALL
SELECT 'said', question.id, question.parent_id, question.user_id, question.user_name, question.school_name, NULL, NULL,
       NULL, NULL, NULL, question.text, question.asked_at, question.removed_at IS NOT NULL, 1
FROM practice_questions AS question
WHERE question.practice_id = :id::uuid;

COMMIT;
