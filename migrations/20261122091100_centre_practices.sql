-- A centre's own practices: what a methodologist or the head of a centre shares belongs to no school but to the
-- district's centre. It goes straight to the district's desk, and until it is published only the centre sees it.

-- The districts in whose centres the person of the present transaction works; empty unless the program has said so.
CREATE FUNCTION portal_centres() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(current_setting('portal.centres', true), '')::uuid[], '{}') $$;

-- Absent for a piece of the district's centre; `school_name` then holds the name of the centre.
ALTER TABLE practices ALTER COLUMN school_id DROP NOT NULL;
ALTER TABLE practices
    ADD CONSTRAINT practices_centre_check CHECK (
        school_id IS NOT NULL OR (association_id IS NULL AND status NOT IN ('submitted', 'accepted'))),
    DROP CONSTRAINT practices_level_check,
    ADD CONSTRAINT practices_level_check CHECK (
        CASE
            WHEN status = 'nominated' AND school_id IS NULL THEN level = 'none'
            WHEN status IN ('accepted', 'nominated') THEN level IN ('association', 'school')
            WHEN status = 'published' THEN level IN ('district', 'public')
            ELSE level = 'none'
        END),
    DROP CONSTRAINT practices_accepted_at_check,
    ADD CONSTRAINT practices_accepted_at_check CHECK (
        status NOT IN ('accepted', 'nominated') OR school_id IS NULL OR accepted_at IS NOT NULL);

-- As before; what has no school is within the reach of its own district's centre.
DROP POLICY practices_reach ON practices;
CREATE POLICY practices_reach ON practices
    USING (level IN ('district', 'public') OR school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));
