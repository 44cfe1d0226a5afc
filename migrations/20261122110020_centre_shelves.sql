-- What a centre recommends, with a word of why; and the addresses that heads of associations show to colleagues.

CREATE TABLE centre_shelf_entries (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    shelf text NOT NULL,
    position integer NOT NULL,
    practice_id uuid,
    norm_id uuid,
    article_id uuid,
    why text NOT NULL,
    added_at timestamptz NOT NULL,
    added_by uuid,
    CONSTRAINT centre_shelf_entries_pkey PRIMARY KEY (id),
    CONSTRAINT centre_shelf_entries_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT centre_shelf_entries_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE CASCADE,
    CONSTRAINT centre_shelf_entries_norm_id_fkey FOREIGN KEY (norm_id) REFERENCES norms (id) ON DELETE CASCADE,
    CONSTRAINT centre_shelf_entries_article_id_fkey FOREIGN KEY (article_id) REFERENCES centre_articles (id) ON DELETE CASCADE,
    CONSTRAINT centre_shelf_entries_added_by_fkey FOREIGN KEY (added_by) REFERENCES users (id),
    CONSTRAINT centre_shelf_entries_shelf_check CHECK (shelf IN ('beginner', 'literacy')),
    CONSTRAINT centre_shelf_entries_practice_id_check CHECK (num_nonnulls(practice_id, norm_id, article_id) = 1)
);
CREATE UNIQUE INDEX centre_shelf_entries_thing_key ON centre_shelf_entries
    (district_id, shelf, coalesce(practice_id, norm_id, article_id));
CREATE INDEX centre_shelf_entries_practice_id_idx ON centre_shelf_entries (practice_id);
CREATE INDEX centre_shelf_entries_norm_id_idx ON centre_shelf_entries (norm_id);
CREATE INDEX centre_shelf_entries_article_id_idx ON centre_shelf_entries (article_id);

-- A head who wants to be written to says at which address.
CREATE TABLE centre_contacts (
    user_id uuid NOT NULL,
    email text NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT centre_contacts_pkey PRIMARY KEY (user_id),
    CONSTRAINT centre_contacts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
