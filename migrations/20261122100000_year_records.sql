-- What happened in an association in a year beside its meetings: visits, open events, courses, contests, publications, awards,
-- mentoring, diagnostics. Every figure of a report counts rows, and these are the rows that nothing else leaves behind.

CREATE TABLE year_records (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    -- 2026 stands for 2026/27; what is held from 1 August on belongs to the new year.
    first_year integer NOT NULL,
    kind text NOT NULL,
    held_on date NOT NULL,
    -- The last day of what lasts: a course, a pair of mentor and beginner.
    ended_on date,
    -- The member it is about; the name as it was on that day. Absent where it is about the association.
    user_id uuid,
    user_name text NOT NULL DEFAULT '',
    -- The other person: who was visited, the mentor of a beginner.
    other_id uuid,
    other_name text NOT NULL DEFAULT '',
    -- Name of the event, the course, the publication, the award, the difficulty.
    title text NOT NULL DEFAULT '',
    level text NOT NULL DEFAULT '',
    -- What came of it: the place in a contest, the category that was given.
    result text NOT NULL DEFAULT '',
    -- Hours of a course.
    hours integer,
    -- How many answered, and out of how many; a mean score in hundredths out of respondents.
    amount integer,
    out_of integer,
    note text NOT NULL DEFAULT '',
    added_by uuid NOT NULL,
    added_by_name text NOT NULL,
    added_at timestamptz NOT NULL,
    -- Taken out; kept, so that it can be put back.
    removed_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT year_records_pkey PRIMARY KEY (id),
    CONSTRAINT year_records_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT year_records_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT year_records_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT year_records_other_id_fkey FOREIGN KEY (other_id) REFERENCES users (id),
    CONSTRAINT year_records_added_by_fkey FOREIGN KEY (added_by) REFERENCES users (id),
    CONSTRAINT year_records_kind_check CHECK (kind IN
        ('open-event', 'visit', 'master-class', 'generalisation', 'course', 'attestation', 'self-education', 'contest', 'publication',
         'talk', 'award', 'mentoring', 'mentor-meeting', 'diagnostics', 'difficulty', 'consultation', 'recommendation',
         'district-meeting', 'class-event', 'parents-meeting')),
    CONSTRAINT year_records_level_check CHECK (level IN ('', 'association', 'school', 'district', 'region', 'country')),
    CONSTRAINT year_records_ended_on_check CHECK (ended_on IS NULL OR ended_on >= held_on),
    CONSTRAINT year_records_hours_check CHECK (hours BETWEEN 1 AND 2000),
    CONSTRAINT year_records_amount_check CHECK (amount >= 0),
    CONSTRAINT year_records_out_of_check CHECK (out_of >= 0)
);
CREATE INDEX year_records_association_id_idx ON year_records (association_id, first_year, kind);
CREATE INDEX year_records_user_id_idx ON year_records (user_id, held_on);
CREATE TRIGGER year_records_version BEFORE UPDATE ON year_records
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE year_records ENABLE ROW LEVEL SECURITY;
ALTER TABLE year_records FORCE ROW LEVEL SECURITY;
CREATE POLICY year_records_reach ON year_records
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
