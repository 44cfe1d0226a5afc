-- The road of what was sent to the centre, held by the database itself: no state is left but by the deeds there are, and what
-- the centre has said stands. And who owes what, by the days on which schools were there.

CREATE FUNCTION keep_submission_road() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF (OLD.status, NEW.status) NOT IN (
        ('sent', 'opened'), ('sent', 'recalled'), ('opened', 'opened'),
        ('opened', 'accepted'), ('opened', 'returned'), ('opened', 'noted'), ('opened', 'advised'),
        ('accepted', 'reopened'), ('accepted', 'lapsed'), ('noted', 'reopened'), ('noted', 'lapsed'))
    THEN
        RAISE EXCEPTION 'a document that is % does not become %', OLD.status, NEW.status USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.status <> 'sent' AND NEW.opened_at IS DISTINCT FROM OLD.opened_at
        OR OLD.closed_at IS NOT NULL AND (NEW.reviewer_id, NEW.reviewer_name, NEW.closed_at, NEW.closed_by, NEW.closed_by_name)
            IS DISTINCT FROM (OLD.reviewer_id, OLD.reviewer_name, OLD.closed_at, OLD.closed_by, OLD.closed_by_name)
        OR (NEW.status IN ('accepted', 'returned', 'noted', 'advised')) <> (NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL)
    THEN
        RAISE EXCEPTION 'what the centre has done with a document stands' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER submissions_road BEFORE UPDATE ON submissions
    FOR EACH ROW EXECUTE FUNCTION keep_submission_road();

-- Remarks are made while the document is being read; they are answered and settled as long as it is not accepted.
CREATE FUNCTION keep_submission_remark() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    standing text;
BEGIN
    SELECT status INTO standing FROM submissions WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.submission_id ELSE NEW.submission_id END;
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.submission_id, NEW.school_id, NEW.block, NEW.cell, NEW.quote, NEW.text, NEW.made_by, NEW.made_by_name, NEW.made_at)
            IS DISTINCT FROM
           (OLD.submission_id, OLD.school_id, OLD.block, OLD.cell, OLD.quote, OLD.text, OLD.made_by, OLD.made_by_name, OLD.made_at)
            OR standing NOT IN ('opened', 'returned', 'advised', 'reopened')
        THEN
            RAISE EXCEPTION 'a remark of the centre stands' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF standing <> 'opened' THEN
        RAISE EXCEPTION 'remarks are made while the document is being read' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER submission_remarks_kept BEFORE INSERT OR UPDATE OR DELETE ON submission_remarks
    FOR EACH ROW EXECUTE FUNCTION keep_submission_remark();

-- What a centre asks for beside the usual is numbered too: each has its column.
ALTER TABLE duties DROP CONSTRAINT duties_number_check;
ALTER TABLE duties ADD CONSTRAINT duties_number_check CHECK ((kind IN ('protocol', 'other')) = (number > 0));
CREATE UNIQUE INDEX duties_district_id_first_year_kind_number_idx ON duties (district_id, first_year, kind, number)
    WHERE withdrawn_at IS NULL;

-- By itself the portal reminds each person of a duty once for each step.
CREATE UNIQUE INDEX duty_reminders_duty_id_association_id_step_user_id_idx ON duty_reminders (duty_id, association_id, step, user_id)
    WHERE step <> 'hand';

-- What the head of an association has made ready; a deputy or the principal sends it.
CREATE TABLE submission_proposals (
    association_id uuid NOT NULL,
    duty_id uuid NOT NULL,
    school_id uuid NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at timestamptz NOT NULL,
    CONSTRAINT submission_proposals_pkey PRIMARY KEY (association_id, duty_id),
    CONSTRAINT submission_proposals_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT submission_proposals_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES duties (id),
    CONSTRAINT submission_proposals_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES users (id)
);
CREATE INDEX submission_proposals_school_id_idx ON submission_proposals (school_id);
ALTER TABLE submission_proposals ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission_proposals FORCE ROW LEVEL SECURITY;
CREATE POLICY submission_proposals_reach ON submission_proposals
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A number that grows whenever a register may read otherwise: as long as it stays, a register that was put together is good.
CREATE TABLE register_marks (
    district_id uuid NOT NULL,
    mark bigint NOT NULL,
    CONSTRAINT register_marks_pkey PRIMARY KEY (district_id),
    CONSTRAINT register_marks_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id)
);

CREATE FUNCTION move_register_mark() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    place uuid;
BEGIN
    IF TG_TABLE_NAME = 'duty_extensions' THEN
        SELECT district_id INTO place FROM duties WHERE id = NEW.duty_id;
    ELSE
        place := NEW.district_id;
    END IF;
    INSERT INTO register_marks (district_id, mark) VALUES (place, 1)
    ON CONFLICT (district_id) DO UPDATE SET mark = register_marks.mark + 1;
    RETURN NULL;
END
$$;
CREATE TRIGGER submissions_mark AFTER INSERT OR UPDATE ON submissions
    FOR EACH ROW EXECUTE FUNCTION move_register_mark();
CREATE TRIGGER duties_mark AFTER INSERT OR UPDATE ON duties
    FOR EACH ROW EXECUTE FUNCTION move_register_mark();
CREATE TRIGGER duty_extensions_mark AFTER INSERT OR UPDATE ON duty_extensions
    FOR EACH ROW EXECUTE FUNCTION move_register_mark();
CREATE TRIGGER schools_mark AFTER INSERT OR UPDATE ON schools
    FOR EACH ROW EXECUTE FUNCTION move_register_mark();
CREATE TRIGGER associations_mark AFTER INSERT OR UPDATE ON associations
    FOR EACH ROW EXECUTE FUNCTION move_register_mark();

-- Every association of a district against every duty of a year, as it stands on a day. A school owes what was due while it was
-- there; whoever was granted a later day is judged by that day; nothing but headings is nothing sent; what came first counts,
-- whatever became of it. An association whose school was not there on the day is in no figure, whatever it has sent.
CREATE FUNCTION duty_cells(centre uuid, asked_year integer, today date, reach uuid[])
RETURNS TABLE (
    duty_id uuid, due_on date, school_id uuid, association_id uuid, submission_id uuid, status text, sent_on date,
    granted_until date, deadline date, is_expected boolean, is_owed boolean
)
LANGUAGE sql STABLE
AS $$
    SELECT judged.duty_id, judged.due_on, judged.school_id, judged.association_id, judged.submission_id, judged.status, judged.sent_on,
           judged.granted_until, judged.deadline, judged.is_expected,
           judged.is_expected AND judged.sent_on IS NULL AND judged.deadline < today
    FROM (
        SELECT duty.id AS duty_id, duty.due_on, association.school_id, association.id AS association_id,
               latest.submission_id, latest.status, latest.sent_on, extended.granted_until,
               greatest(duty.due_on, extended.granted_until) AS deadline,
               (school.opened_on IS NULL OR school.opened_on <= duty.due_on)
                   AND (school.closed_on IS NULL OR school.closed_on >= duty.due_on)
                   AND (association.closed_on IS NULL OR association.closed_on >= duty.due_on) AS is_expected
        FROM duties AS duty
        JOIN associations AS association ON association.district_id = duty.district_id AND association.kind <> 'district'
        JOIN schools AS school ON school.id = association.school_id
        LEFT JOIN (
            SELECT sent.association_id, sent.kind, sent.number,
                   (array_agg(sent.id ORDER BY sent.round DESC))[1] AS submission_id,
                   (array_agg(sent.status ORDER BY sent.round DESC))[1] AS status,
                   min((sent.sent_at AT TIME ZONE place.time_zone)::date) FILTER (WHERE NOT sent.is_empty) AS sent_on
            FROM submissions AS sent
            JOIN districts AS place ON place.id = sent.district_id
            WHERE sent.district_id = centre AND sent.first_year = asked_year AND sent.school_id = ANY (reach)
              AND sent.status <> 'recalled'
            GROUP BY sent.association_id, sent.kind, sent.number
        -- Associations are many, duties few: the join goes by the association, whatever a plan for few rows would choose.
        ) AS latest ON latest.association_id = association.id AND latest.kind IS NOT DISTINCT FROM duty.kind
            AND latest.number IS NOT DISTINCT FROM duty.number
        LEFT JOIN (
            SELECT granted.duty_id, granted.association_id, max(granted.granted_until) AS granted_until
            FROM duty_extensions AS granted
            WHERE granted.status = 'granted' AND granted.school_id = ANY (reach)
            GROUP BY granted.duty_id, granted.association_id
        ) AS extended ON extended.duty_id = duty.id AND extended.association_id = association.id
        WHERE duty.district_id = centre AND duty.first_year = asked_year AND duty.withdrawn_at IS NULL
    ) AS judged
$$;
