-- The register of a centre is kept as it changes: where each association stands with each duty, what that makes of its school,
-- and the sums of both. Whatever depends on today is kept by its day, so that a sum of a few rows tells how it stands today.
-- Everything here follows from other tables and is written by their triggers alone; the program reads it.

DROP TRIGGER submissions_mark ON submissions;
DROP TRIGGER duties_mark ON duties;
DROP TRIGGER duty_extensions_mark ON duty_extensions;
DROP TRIGGER schools_mark ON schools;
DROP TRIGGER associations_mark ON associations;
DROP FUNCTION move_register_mark();
DROP TABLE register_marks;
DROP FUNCTION duty_cells(uuid, integer, date, uuid[]);

-- Where an association stands with a duty that is on the list.
CREATE TABLE duty_standings (
    duty_id uuid NOT NULL,
    association_id uuid NOT NULL,
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    first_year integer NOT NULL,
    -- The latest round that was not taken back.
    submission_id uuid,
    status text,
    -- The day on which something first came that is not empty, by the clock of the district.
    sent_on date,
    granted_until date,
    -- The day by which timeliness is judged: that of the duty, or the one granted.
    deadline date NOT NULL,
    -- School and association were there on the day of the duty.
    is_expected boolean NOT NULL,
    CONSTRAINT duty_standings_pkey PRIMARY KEY (duty_id, association_id),
    CONSTRAINT duty_standings_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES duties (id),
    CONSTRAINT duty_standings_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id)
);
CREATE INDEX duty_standings_school_id_idx ON duty_standings (school_id, first_year);
ALTER TABLE duty_standings ENABLE ROW LEVEL SECURITY;
ALTER TABLE duty_standings FORCE ROW LEVEL SECURITY;
-- A centre has thousands of schools within reach: of its own district it asks by the district.
CREATE POLICY duty_standings_reach ON duty_standings
    USING (district_id = ANY ((SELECT portal_centres())::uuid[]) OR school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A school of the register of a year: one that was there on the day of a duty, or has sent something.
CREATE TABLE register_schools (
    district_id uuid NOT NULL,
    first_year integer NOT NULL,
    school_id uuid NOT NULL,
    name text COLLATE names NOT NULL,
    -- The earliest day by which something is to come that has not come; infinity where all has.
    open_since date NOT NULL,
    -- Something came after its day; something waits for a further round.
    is_late boolean NOT NULL,
    is_returned boolean NOT NULL,
    CONSTRAINT register_schools_pkey PRIMARY KEY (school_id, first_year, district_id),
    CONSTRAINT register_schools_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id)
);
CREATE INDEX register_schools_name_idx ON register_schools (district_id, first_year, name, school_id);
CREATE INDEX register_schools_open_since_idx ON register_schools (district_id, first_year, open_since, name, school_id);
ALTER TABLE register_schools ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_schools FORCE ROW LEVEL SECURITY;
CREATE POLICY register_schools_reach ON register_schools
    USING (district_id = ANY ((SELECT portal_centres())::uuid[]) OR school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The sums of a duty, apart for each day by which timeliness is judged: what was expected and has not come is owed once
-- that day is over. Nobody counts who was not there on the day.
CREATE TABLE duty_counts (
    duty_id uuid NOT NULL,
    deadline date NOT NULL,
    expected bigint NOT NULL,
    sent bigint NOT NULL,
    in_time bigint NOT NULL,
    -- Of the latest rounds: with the centre, accepted or taken note of, wanted again.
    waiting bigint NOT NULL,
    accepted bigint NOT NULL,
    returned bigint NOT NULL,
    -- A later day was granted.
    extended bigint NOT NULL,
    CONSTRAINT duty_counts_pkey PRIMARY KEY (duty_id, deadline),
    CONSTRAINT duty_counts_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES duties (id),
    -- A part is never more than its whole.
    CONSTRAINT duty_counts_expected_check CHECK (
        0 <= in_time AND in_time <= sent AND sent <= expected AND 0 <= extended AND extended <= expected
        AND 0 <= waiting AND 0 <= accepted AND 0 <= returned AND waiting + accepted + returned <= expected)
);

-- How many schools have their earliest open day on a day.
CREATE TABLE register_counts (
    district_id uuid NOT NULL,
    first_year integer NOT NULL,
    open_since date NOT NULL,
    schools bigint NOT NULL,
    CONSTRAINT register_counts_pkey PRIMARY KEY (district_id, first_year, open_since),
    CONSTRAINT register_counts_schools_check CHECK (schools >= 0)
);

-- The sendings that wait for a centre, in the order in which they came; and how many they are.
CREATE TABLE queued_submissions (
    submission_id uuid NOT NULL,
    district_id uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    CONSTRAINT queued_submissions_pkey PRIMARY KEY (submission_id),
    CONSTRAINT queued_submissions_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submissions (id)
);
CREATE INDEX queued_submissions_sent_at_idx ON queued_submissions (district_id, sent_at, submission_id);

CREATE TABLE queue_counts (
    district_id uuid NOT NULL,
    waiting bigint NOT NULL,
    CONSTRAINT queue_counts_pkey PRIMARY KEY (district_id),
    CONSTRAINT queue_counts_waiting_check CHECK (waiting >= 0)
);

-- What was changed after acceptance is little among much.
CREATE INDEX submissions_lapsed_idx ON submissions (district_id, first_year) WHERE status = 'lapsed';

-- How associations stand with duties, counted from what they follow from. What came first counts, whatever became of it;
-- nothing but headings is nothing sent. It sees the sendings within reach.
CREATE FUNCTION count_duty_standings(of_duties uuid[], of_associations uuid[])
RETURNS TABLE (
    duty_id uuid, association_id uuid, school_id uuid, district_id uuid, first_year integer, submission_id uuid, status text,
    sent_on date, granted_until date, deadline date, is_expected boolean
)
LANGUAGE sql STABLE
AS $$
    SELECT duty.id, association.id, association.school_id, duty.district_id, duty.first_year, latest.submission_id, latest.status,
           latest.sent_on, extended.granted_until, greatest(duty.due_on, extended.granted_until),
           (school.opened_on IS NULL OR school.opened_on <= duty.due_on)
               AND (school.closed_on IS NULL OR school.closed_on >= duty.due_on)
               AND (association.closed_on IS NULL OR association.closed_on >= duty.due_on)
    FROM duties AS duty
    JOIN districts AS place ON place.id = duty.district_id
    JOIN associations AS association ON association.district_id = duty.district_id AND association.kind <> 'district'
    JOIN schools AS school ON school.id = association.school_id
    LEFT JOIN LATERAL (
        SELECT (array_agg(sent.id ORDER BY sent.round DESC))[1] AS submission_id,
               (array_agg(sent.status ORDER BY sent.round DESC))[1] AS status,
               min((sent.sent_at AT TIME ZONE place.time_zone)::date) FILTER (WHERE NOT sent.is_empty) AS sent_on
        FROM submissions AS sent
        WHERE sent.association_id = association.id AND sent.first_year = duty.first_year AND sent.kind = duty.kind
          AND sent.number = duty.number AND sent.district_id = duty.district_id AND sent.status <> 'recalled'
    ) AS latest ON true
    LEFT JOIN LATERAL (
        SELECT max(granted.granted_until) AS granted_until
        FROM duty_extensions AS granted
        WHERE granted.duty_id = duty.id AND granted.association_id = association.id AND granted.status = 'granted'
    ) AS extended ON true
    WHERE duty.id = ANY (of_duties) AND association.id = ANY (of_associations) AND duty.withdrawn_at IS NULL
$$;

-- Those who change the register of a district come one after another, so that each counts from what the others have done.
CREATE FUNCTION lock_register(centre uuid) RETURNS void
LANGUAGE sql
AS $$ SELECT id FROM districts WHERE id = centre FOR NO KEY UPDATE $$;

-- Counts the standings of some associations with some duties of a district anew; its register is locked by then.
CREATE FUNCTION keep_standings(of_duties uuid[], of_associations uuid[]) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
    known text := current_setting('portal.reach', true);
    their_schools uuid[] := ARRAY(SELECT DISTINCT school_id FROM associations WHERE id = ANY (of_associations));
    their_years integer[] := ARRAY(SELECT DISTINCT first_year FROM duties WHERE id = ANY (of_duties));
BEGIN
    -- Who enters a school or a duty need not reach what these schools have sent; what is kept must be right all the same.
    PERFORM set_config('portal.reach', their_schools::text, true);
    DELETE FROM duty_standings AS kept
    WHERE kept.duty_id = ANY (of_duties) AND kept.association_id = ANY (of_associations)
      AND NOT EXISTS (SELECT FROM duties AS duty
                      JOIN associations AS association ON association.district_id = duty.district_id AND association.kind <> 'district'
                      WHERE duty.id = kept.duty_id AND association.id = kept.association_id AND duty.withdrawn_at IS NULL);
    INSERT INTO duty_standings AS kept (duty_id, association_id, school_id, district_id, first_year, submission_id, status, sent_on,
                                        granted_until, deadline, is_expected)
    SELECT duty_id, association_id, school_id, district_id, first_year, submission_id, status, sent_on, granted_until, deadline,
           is_expected
    FROM count_duty_standings(of_duties, of_associations)
    ON CONFLICT (duty_id, association_id) DO UPDATE
    SET school_id = excluded.school_id, submission_id = excluded.submission_id, status = excluded.status, sent_on = excluded.sent_on,
        granted_until = excluded.granted_until, deadline = excluded.deadline, is_expected = excluded.is_expected
    WHERE (kept.school_id, kept.submission_id, kept.status, kept.sent_on, kept.granted_until, kept.deadline, kept.is_expected)
        IS DISTINCT FROM
          (excluded.school_id, excluded.submission_id, excluded.status, excluded.sent_on, excluded.granted_until, excluded.deadline,
           excluded.is_expected);
    DELETE FROM register_schools AS kept
    WHERE kept.school_id = ANY (their_schools) AND kept.first_year = ANY (their_years)
      AND NOT EXISTS (SELECT FROM duty_standings AS standing
                      WHERE standing.school_id = kept.school_id AND standing.first_year = kept.first_year
                        AND standing.district_id = kept.district_id AND (standing.is_expected OR standing.submission_id IS NOT NULL));
    INSERT INTO register_schools AS kept (district_id, first_year, school_id, name, open_since, is_late, is_returned)
    SELECT standing.district_id, standing.first_year, school.id, school.name,
           coalesce(min(standing.deadline) FILTER (WHERE standing.is_expected AND standing.sent_on IS NULL), 'infinity'),
           coalesce(bool_or(standing.is_expected AND standing.sent_on > standing.deadline), false),
           coalesce(bool_or(standing.status IN ('returned', 'reopened')), false)
    FROM duty_standings AS standing
    JOIN schools AS school ON school.id = standing.school_id
    WHERE standing.school_id = ANY (their_schools) AND standing.first_year = ANY (their_years)
    GROUP BY standing.district_id, standing.first_year, school.id
    HAVING bool_or(standing.is_expected OR standing.submission_id IS NOT NULL)
    ON CONFLICT (school_id, first_year, district_id) DO UPDATE
    SET name = excluded.name, open_since = excluded.open_since, is_late = excluded.is_late, is_returned = excluded.is_returned
    WHERE (kept.name, kept.open_since, kept.is_late, kept.is_returned)
        IS DISTINCT FROM (excluded.name, excluded.open_since, excluded.is_late, excluded.is_returned);
    PERFORM set_config('portal.reach', coalesce(known, ''), true);
END
$$;

-- Takes the standings that are gone out of the sums, and puts those that have come in.
CREATE FUNCTION count_standings() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE duty_counts AS kept
        SET expected = kept.expected - moved.expected, sent = kept.sent - moved.sent, in_time = kept.in_time - moved.in_time,
            waiting = kept.waiting - moved.waiting, accepted = kept.accepted - moved.accepted, returned = kept.returned - moved.returned,
            extended = kept.extended - moved.extended
        FROM (
            SELECT duty_id, deadline, count(*) AS expected, count(sent_on) AS sent, count(*) FILTER (WHERE sent_on <= deadline) AS in_time,
                   count(*) FILTER (WHERE status IN ('sent', 'opened')) AS waiting,
                   count(*) FILTER (WHERE status IN ('accepted', 'noted', 'advised')) AS accepted,
                   count(*) FILTER (WHERE status IN ('returned', 'reopened')) AS returned, count(granted_until) AS extended
            FROM gone
            WHERE is_expected
            GROUP BY duty_id, deadline
        ) AS moved
        WHERE kept.duty_id = moved.duty_id AND kept.deadline = moved.deadline;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO duty_counts AS kept (duty_id, deadline, expected, sent, in_time, waiting, accepted, returned, extended)
        SELECT duty_id, deadline, count(*), count(sent_on), count(*) FILTER (WHERE sent_on <= deadline),
               count(*) FILTER (WHERE status IN ('sent', 'opened')),
               count(*) FILTER (WHERE status IN ('accepted', 'noted', 'advised')),
               count(*) FILTER (WHERE status IN ('returned', 'reopened')), count(granted_until)
        FROM come
        WHERE is_expected
        GROUP BY duty_id, deadline
        ON CONFLICT (duty_id, deadline) DO UPDATE
        SET expected = kept.expected + excluded.expected, sent = kept.sent + excluded.sent, in_time = kept.in_time + excluded.in_time,
            waiting = kept.waiting + excluded.waiting, accepted = kept.accepted + excluded.accepted,
            returned = kept.returned + excluded.returned, extended = kept.extended + excluded.extended;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER duty_standings_come AFTER INSERT ON duty_standings
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_standings();
CREATE TRIGGER duty_standings_changed AFTER UPDATE ON duty_standings
    REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_standings();
CREATE TRIGGER duty_standings_gone AFTER DELETE ON duty_standings
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_standings();

CREATE FUNCTION count_register_schools() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE register_counts AS kept
        SET schools = kept.schools - moved.schools
        FROM (SELECT district_id, first_year, open_since, count(*) AS schools FROM gone GROUP BY district_id, first_year, open_since) AS moved
        WHERE kept.district_id = moved.district_id AND kept.first_year = moved.first_year AND kept.open_since = moved.open_since;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO register_counts AS kept (district_id, first_year, open_since, schools)
        SELECT district_id, first_year, open_since, count(*) FROM come GROUP BY district_id, first_year, open_since
        ON CONFLICT (district_id, first_year, open_since) DO UPDATE SET schools = kept.schools + excluded.schools;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER register_schools_come AFTER INSERT ON register_schools
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_register_schools();
CREATE TRIGGER register_schools_changed AFTER UPDATE ON register_schools
    REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_register_schools();
CREATE TRIGGER register_schools_gone AFTER DELETE ON register_schools
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_register_schools();

-- What the standings follow from.
CREATE FUNCTION keep_standings_of_duty() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM lock_register(NEW.district_id);
    PERFORM keep_standings(ARRAY[NEW.id], ARRAY(SELECT id FROM associations WHERE district_id = NEW.district_id));
    RETURN NULL;
END
$$;
CREATE TRIGGER duties_entered AFTER INSERT ON duties
    FOR EACH ROW EXECUTE FUNCTION keep_standings_of_duty();
CREATE TRIGGER duties_changed AFTER UPDATE ON duties
    FOR EACH ROW WHEN ((OLD.due_on, OLD.withdrawn_at) IS DISTINCT FROM (NEW.due_on, NEW.withdrawn_at))
    EXECUTE FUNCTION keep_standings_of_duty();

CREATE FUNCTION keep_standings_of_association() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.district_id <> NEW.district_id THEN
        PERFORM lock_register(OLD.district_id);
        PERFORM keep_standings(ARRAY(SELECT id FROM duties WHERE district_id = OLD.district_id), ARRAY[NEW.id]);
    END IF;
    PERFORM lock_register(NEW.district_id);
    PERFORM keep_standings(ARRAY(SELECT id FROM duties WHERE district_id = NEW.district_id), ARRAY[NEW.id]);
    RETURN NULL;
END
$$;
CREATE TRIGGER associations_entered AFTER INSERT ON associations
    FOR EACH ROW EXECUTE FUNCTION keep_standings_of_association();
CREATE TRIGGER associations_changed AFTER UPDATE ON associations
    FOR EACH ROW WHEN ((OLD.district_id, OLD.kind, OLD.closed_on) IS DISTINCT FROM (NEW.district_id, NEW.kind, NEW.closed_on))
    EXECUTE FUNCTION keep_standings_of_association();

CREATE FUNCTION keep_standings_of_school() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    place uuid;
BEGIN
    FOR place IN SELECT DISTINCT district_id FROM associations WHERE school_id = NEW.id ORDER BY district_id LOOP
        PERFORM lock_register(place);
        PERFORM keep_standings(
            ARRAY(SELECT id FROM duties WHERE district_id = place),
            ARRAY(SELECT id FROM associations WHERE school_id = NEW.id AND district_id = place));
    END LOOP;
    RETURN NULL;
END
$$;
CREATE TRIGGER schools_changed AFTER UPDATE ON schools
    FOR EACH ROW WHEN ((OLD.name, OLD.opened_on, OLD.closed_on) IS DISTINCT FROM (NEW.name, NEW.opened_on, NEW.closed_on))
    EXECUTE FUNCTION keep_standings_of_school();

-- By the statement and not by the row: whole archives come by one.
CREATE FUNCTION keep_standings_of_submissions() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    place uuid;
    step bigint;
BEGIN
    FOR place IN SELECT DISTINCT district_id FROM come ORDER BY district_id LOOP
        PERFORM lock_register(place);
        step := (SELECT count(*) FROM come WHERE district_id = place AND status IN ('sent', 'opened'));
        IF TG_OP = 'UPDATE' THEN
            step := step - (SELECT count(*) FROM gone WHERE district_id = place AND status IN ('sent', 'opened'));
        END IF;
        DELETE FROM queued_submissions AS kept
        USING come
        WHERE kept.submission_id = come.id AND kept.district_id = place AND come.status NOT IN ('sent', 'opened');
        INSERT INTO queued_submissions (submission_id, district_id, sent_at)
        SELECT id, district_id, sent_at FROM come WHERE district_id = place AND status IN ('sent', 'opened')
        ON CONFLICT (submission_id) DO NOTHING;
        IF step <> 0 THEN
            -- Entered first as nothing, because a step down is no count of its own.
            INSERT INTO queue_counts (district_id, waiting) VALUES (place, 0) ON CONFLICT (district_id) DO NOTHING;
            UPDATE queue_counts SET waiting = waiting + step WHERE district_id = place;
        END IF;
        PERFORM keep_standings(
            ARRAY(SELECT DISTINCT duty.id
                  FROM come
                  JOIN duties AS duty ON duty.district_id = come.district_id AND duty.first_year = come.first_year
                      AND duty.kind = come.kind AND duty.number = come.number
                  WHERE come.district_id = place),
            ARRAY(SELECT DISTINCT association_id FROM come WHERE district_id = place));
    END LOOP;
    RETURN NULL;
END
$$;
CREATE TRIGGER submissions_come AFTER INSERT ON submissions
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_standings_of_submissions();
CREATE TRIGGER submissions_changed AFTER UPDATE ON submissions
    REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_standings_of_submissions();

CREATE FUNCTION keep_standings_of_extension() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM lock_register(district_id) FROM duties WHERE id = NEW.duty_id;
    PERFORM keep_standings(ARRAY[NEW.duty_id], ARRAY[NEW.association_id]);
    RETURN NULL;
END
$$;
CREATE TRIGGER duty_extensions_answered AFTER INSERT OR UPDATE ON duty_extensions
    FOR EACH ROW WHEN (NEW.status = 'granted')
    EXECUTE FUNCTION keep_standings_of_extension();

-- By another clock another day.
CREATE FUNCTION keep_standings_of_district() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM keep_standings(
        ARRAY(SELECT id FROM duties WHERE district_id = NEW.id), ARRAY(SELECT id FROM associations WHERE district_id = NEW.id));
    RETURN NULL;
END
$$;
CREATE TRIGGER districts_changed AFTER UPDATE ON districts
    FOR EACH ROW WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone)
    EXECUTE FUNCTION keep_standings_of_district();

-- What is there already.
SELECT keep_standings(
    ARRAY(SELECT id FROM duties WHERE district_id = place.id), ARRAY(SELECT id FROM associations WHERE district_id = place.id))
FROM districts AS place;
SELECT set_config('portal.reach', coalesce((SELECT array_agg(id)::text FROM schools), '{}'), true);
INSERT INTO queued_submissions (submission_id, district_id, sent_at)
SELECT id, district_id, sent_at FROM submissions WHERE status IN ('sent', 'opened');
INSERT INTO queue_counts (district_id, waiting)
SELECT district_id, count(*) FROM queued_submissions GROUP BY district_id;
SELECT set_config('portal.reach', '', true);
