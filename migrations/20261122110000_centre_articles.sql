-- The section of a district's centre: its pages, its news and announcements, with their files.

CREATE TABLE centre_articles (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL DEFAULT 'draft',
    title text NOT NULL DEFAULT '',
    -- A few sentences that lists show.
    lead text NOT NULL DEFAULT '',
    text text NOT NULL DEFAULT '',
    -- Where a piece of news comes from.
    source text NOT NULL DEFAULT '',
    -- The day of a piece of news.
    dated date,
    -- The place of a page in the menu of the section.
    position integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by uuid,
    changed_by_name text NOT NULL DEFAULT '',
    published_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT centre_articles_pkey PRIMARY KEY (id),
    CONSTRAINT centre_articles_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT centre_articles_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES users (id),
    CONSTRAINT centre_articles_kind_check CHECK (kind IN ('page', 'news', 'announcement')),
    -- Archived: it leaves the lists, and whoever has its address still reads it.
    CONSTRAINT centre_articles_status_check CHECK (status IN ('draft', 'published', 'archived')),
    CONSTRAINT centre_articles_published_at_check CHECK (status = 'draft' OR published_at IS NOT NULL)
);
CREATE INDEX centre_articles_district_id_idx ON centre_articles (district_id, kind, status);
-- Whoever moves a page in the menu disturbs nobody who writes it.
CREATE TRIGGER centre_articles_version BEFORE UPDATE ON centre_articles
    FOR EACH ROW WHEN (to_jsonb(OLD) - 'position' IS DISTINCT FROM to_jsonb(NEW) - 'position')
    EXECUTE FUNCTION bump_version();
ALTER TABLE centre_articles ENABLE ROW LEVEL SECURITY;
ALTER TABLE centre_articles FORCE ROW LEVEL SECURITY;
-- A draft is the centre's own; everything else is for everybody.
CREATE POLICY centre_articles_reach ON centre_articles
    USING (status <> 'draft' OR district_id = ANY ((SELECT portal_centres())::uuid[]));

CREATE TABLE centre_files (
    id uuid NOT NULL,
    article_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    key text NOT NULL,
    is_picture boolean NOT NULL,
    -- What is on a picture, for those who do not see it.
    description text NOT NULL DEFAULT '',
    -- Nobody can be recognised, or all have agreed; empty while nobody has said so, and then it is shown to nobody.
    consent text NOT NULL DEFAULT '',
    -- The copy of a picture that pages show, absent until it is made.
    copy_key text,
    copy_size bigint,
    copy_sha256 bytea,
    width integer,
    height integer,
    added_at timestamptz NOT NULL,
    CONSTRAINT centre_files_pkey PRIMARY KEY (id),
    CONSTRAINT centre_files_article_id_fkey FOREIGN KEY (article_id) REFERENCES centre_articles (id) ON DELETE CASCADE,
    CONSTRAINT centre_files_consent_check CHECK (consent IN ('', 'nobody', 'given')),
    CONSTRAINT centre_files_copy_key_check CHECK (
        (copy_key IS NULL) = (copy_size IS NULL) AND (copy_key IS NULL) = (copy_sha256 IS NULL)
        AND (copy_key IS NULL) = (width IS NULL) AND (copy_key IS NULL) = (height IS NULL))
);
CREATE INDEX centre_files_article_id_idx ON centre_files (article_id, position);
