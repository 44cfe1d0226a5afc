-- Kept counts are not part of what people edit: a mark of use, a question or a file that comes meanwhile makes no
-- open form stale. Everything else does, whichever columns are added later.

DROP TRIGGER practices_version ON practices;
CREATE TRIGGER practices_version BEFORE UPDATE ON practices
    FOR EACH ROW WHEN (
        to_jsonb(OLD) - '{use_count,question_count,file_count,file_bytes}'::text[]
        IS DISTINCT FROM
        to_jsonb(NEW) - '{use_count,question_count,file_count,file_bytes}'::text[])
    EXECUTE FUNCTION bump_version();
