-- Collections: practices chosen and ordered under a title, each with a word of its own; for oneself, for colleagues, or
-- as the district's best for everybody.

CREATE TABLE collections (
    id uuid NOT NULL,
    author_id uuid NOT NULL,
    author_name text NOT NULL,
    -- Absent for a collection of the district's centre.
    school_id uuid,
    association_id uuid,
    district_id uuid NOT NULL,
    -- The name of the school or the centre on the day it was begun.
    place_name text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    annotation text NOT NULL DEFAULT '',
    language text NOT NULL,
    level text NOT NULL DEFAULT 'none',
    -- Stands on the first page for visitors.
    on_front boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    removed_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT collections_pkey PRIMARY KEY (id),
    CONSTRAINT collections_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT collections_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT collections_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT collections_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT collections_kind_check CHECK (kind IN ('own', 'meeting', 'best')),
    CONSTRAINT collections_level_check CHECK (
        level = 'none' OR (level = 'association' AND association_id IS NOT NULL)
        OR (level IN ('district', 'public') AND school_id IS NULL)),
    CONSTRAINT collections_on_front_check CHECK (NOT on_front OR level = 'public'),
    CONSTRAINT collections_language_check CHECK (language IN ('ru', 'uk'))
);
CREATE INDEX collections_author_id_idx ON collections (author_id, changed_at DESC);
CREATE INDEX collections_district_id_idx ON collections (district_id, level);
CREATE TRIGGER collections_version BEFORE UPDATE ON collections
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE collections ENABLE ROW LEVEL SECURITY;
ALTER TABLE collections FORCE ROW LEVEL SECURITY;
CREATE POLICY collections_reach ON collections
    USING (level IN ('district', 'public') OR school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));

CREATE TABLE collection_items (
    collection_id uuid NOT NULL,
    practice_id uuid NOT NULL,
    position integer NOT NULL,
    note text NOT NULL DEFAULT '',
    CONSTRAINT collection_items_pkey PRIMARY KEY (collection_id, practice_id),
    CONSTRAINT collection_items_collection_id_fkey FOREIGN KEY (collection_id) REFERENCES collections (id) ON DELETE CASCADE,
    CONSTRAINT collection_items_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
CREATE INDEX collection_items_practice_id_idx ON collection_items (practice_id);
