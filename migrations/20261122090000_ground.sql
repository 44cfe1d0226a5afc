-- What every later table leans on: who may see a row, and how a row notices two editors.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The schools whose rows the present transaction may read; empty unless the program has said so.
CREATE FUNCTION portal_reach() RETURNS uuid[]
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(nullif(current_setting('portal.reach', true), '')::uuid[], '{}') $$;

-- The person on whose behalf the present transaction runs; absent for a visitor.
CREATE FUNCTION portal_person() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('portal.person', true), '')::uuid $$;

-- Each saved change of an editable row raises its version, so that a second editor is told.
CREATE FUNCTION bump_version() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END
$$;

-- One row that nobody without a reach may see: a program that sees it is not bound by row security.
CREATE TABLE reach_canary (
    school_id uuid NOT NULL,
    CONSTRAINT reach_canary_pkey PRIMARY KEY (school_id)
);
INSERT INTO reach_canary (school_id) VALUES ('00000000-0000-0000-0000-000000000000');
ALTER TABLE reach_canary ENABLE ROW LEVEL SECURITY;
ALTER TABLE reach_canary FORCE ROW LEVEL SECURITY;
CREATE POLICY reach_canary_reach ON reach_canary
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
