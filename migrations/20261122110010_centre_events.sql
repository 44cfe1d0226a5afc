-- Events of a district's centre, and who has signed up for them.

CREATE TABLE centre_events (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL DEFAULT 'draft',
    title text NOT NULL,
    description text NOT NULL DEFAULT '',
    -- For whom it is, in words.
    audience text NOT NULL DEFAULT '',
    place text NOT NULL DEFAULT '',
    link text NOT NULL DEFAULT '',
    starts_at timestamptz NOT NULL,
    ends_at timestamptz,
    has_sign_up boolean NOT NULL DEFAULT false,
    -- How many may come; absent for any number.
    places integer,
    -- The last day for signing up; absent where one may until it begins.
    sign_up_until date,
    -- How many places are taken: the database itself lets no more be taken than there are.
    taken integer NOT NULL DEFAULT 0,
    -- Why it was cancelled.
    reason text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    created_by uuid,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT centre_events_pkey PRIMARY KEY (id),
    CONSTRAINT centre_events_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT centre_events_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id),
    CONSTRAINT centre_events_kind_check CHECK (kind IN
        ('seminar', 'master-class', 'conference', 'consultation', 'open-event', 'contest', 'course', 'other')),
    CONSTRAINT centre_events_status_check CHECK (status IN ('draft', 'published', 'cancelled')),
    CONSTRAINT centre_events_ends_at_check CHECK (ends_at IS NULL OR ends_at > starts_at),
    CONSTRAINT centre_events_places_check CHECK (places IS NULL OR places > 0),
    CONSTRAINT centre_events_taken_check CHECK (taken >= 0 AND (places IS NULL OR taken <= places))
);
CREATE INDEX centre_events_district_id_idx ON centre_events (district_id, starts_at);
-- Whoever signs up disturbs nobody who writes the event.
CREATE TRIGGER centre_events_version BEFORE UPDATE ON centre_events
    FOR EACH ROW WHEN (to_jsonb(OLD) - 'taken' IS DISTINCT FROM to_jsonb(NEW) - 'taken')
    EXECUTE FUNCTION bump_version();
ALTER TABLE centre_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE centre_events FORCE ROW LEVEL SECURITY;
CREATE POLICY centre_events_reach ON centre_events
    USING (status <> 'draft' OR district_id = ANY ((SELECT portal_centres())::uuid[]));

CREATE TABLE centre_event_places (
    event_id uuid NOT NULL,
    district_id uuid NOT NULL,
    user_id uuid NOT NULL,
    -- As they were when the person signed up.
    name text NOT NULL,
    post text NOT NULL DEFAULT '',
    school_name text NOT NULL DEFAULT '',
    -- All places were taken: the person comes when somebody does not.
    is_waiting boolean NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT centre_event_places_pkey PRIMARY KEY (event_id, user_id),
    CONSTRAINT centre_event_places_event_id_fkey FOREIGN KEY (event_id) REFERENCES centre_events (id) ON DELETE CASCADE,
    CONSTRAINT centre_event_places_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE INDEX centre_event_places_user_id_idx ON centre_event_places (user_id);
ALTER TABLE centre_event_places ENABLE ROW LEVEL SECURITY;
ALTER TABLE centre_event_places FORCE ROW LEVEL SECURITY;
-- Who has signed up is known to the centre, and to oneself.
CREATE POLICY centre_event_places_reach ON centre_event_places
    USING (district_id = ANY ((SELECT portal_centres())::uuid[]) OR user_id = (SELECT portal_person()));
