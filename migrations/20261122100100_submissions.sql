-- What schools owe the centre of their district and by when, what they have sent, and what the centre said of it. The centre
-- reads what was sent, as it was sent; whatever the school goes on writing stays in the school.

CREATE TABLE duties (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    -- 2026 stands for 2026/27.
    first_year integer NOT NULL,
    kind text NOT NULL,
    -- Which of several of a kind: the number of a protocol; 0 where there is one.
    number integer NOT NULL DEFAULT 0,
    -- The head of its column: «Протокол № 1».
    title text NOT NULL,
    -- What the centre asks for.
    note text NOT NULL DEFAULT '',
    due_on date NOT NULL,
    -- Taken off the list; kept, because what was sent to it stays.
    withdrawn_at timestamptz,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT duties_pkey PRIMARY KEY (id),
    CONSTRAINT duties_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT duties_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id),
    CONSTRAINT duties_kind_check CHECK (kind IN ('plan', 'protocol', 'members', 'half-year', 'year', 'other')),
    CONSTRAINT duties_number_check CHECK ((kind = 'protocol') = (number > 0))
);
CREATE INDEX duties_district_id_idx ON duties (district_id, first_year, due_on);
CREATE TRIGGER duties_version BEFORE UPDATE ON duties
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- One sending of a document. What was returned comes again as the next round; nothing of an earlier one changes.
CREATE TABLE submissions (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    association_id uuid NOT NULL,
    first_year integer NOT NULL,
    kind text NOT NULL,
    number integer NOT NULL DEFAULT 0,
    -- 1 for the first sending.
    round integer NOT NULL,
    -- The row it was made from, where there is one: a plan, a meeting, a report; and its edition.
    source_id uuid,
    source_edition integer,
    title text NOT NULL,
    school_name text NOT NULL,
    association_name text NOT NULL,
    -- The paper as it was sent, in the form in which papers are kept.
    paper jsonb NOT NULL,
    -- Figures of a report: numerator and denominator of each, what the portal had counted, why they differ.
    figures jsonb NOT NULL DEFAULT '[]',
    -- Chapters of a report, for texts of schools side by side and for quotations.
    chapters jsonb NOT NULL DEFAULT '[]',
    -- Nothing but headings was sent: it does not count as sent.
    is_empty boolean NOT NULL,
    digest bytea NOT NULL,
    sent_by uuid NOT NULL,
    sent_by_name text NOT NULL,
    sent_by_post text NOT NULL DEFAULT '',
    sent_at timestamptz NOT NULL,
    status text NOT NULL DEFAULT 'sent',
    -- Opened first at this moment; from then on the school cannot take it back.
    opened_at timestamptz,
    -- In work with.
    reviewer_id uuid,
    reviewer_name text NOT NULL DEFAULT '',
    closed_at timestamptz,
    closed_by uuid,
    closed_by_name text NOT NULL DEFAULT '',
    -- Why it was returned or reopened.
    reason text NOT NULL DEFAULT '',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT submissions_pkey PRIMARY KEY (id),
    CONSTRAINT submissions_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT submissions_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT submissions_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT submissions_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES users (id),
    CONSTRAINT submissions_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES users (id),
    CONSTRAINT submissions_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES users (id),
    CONSTRAINT submissions_association_id_first_year_kind_number_round_key UNIQUE (association_id, first_year, kind, number, round),
    CONSTRAINT submissions_kind_check CHECK (kind IN ('plan', 'protocol', 'members', 'half-year', 'year', 'other')),
    -- Accepted and returned (RU); noted: «ознайомлено», advised: «надано поради» (UA). Recalled by the school while unread;
    -- reopened by the centre after acceptance; lapsed: the school has sent a later round of what had been accepted.
    CONSTRAINT submissions_status_check CHECK (status IN
        ('sent', 'opened', 'accepted', 'returned', 'noted', 'advised', 'recalled', 'reopened', 'lapsed')),
    CONSTRAINT submissions_opened_at_check CHECK ((status IN ('sent', 'recalled')) = (opened_at IS NULL))
);
CREATE INDEX submissions_district_id_idx ON submissions (district_id, first_year, kind);
CREATE INDEX submissions_school_id_idx ON submissions (school_id, first_year);
CREATE INDEX submissions_source_id_idx ON submissions (source_id);
CREATE TRIGGER submissions_version BEFORE UPDATE ON submissions
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE submissions ENABLE ROW LEVEL SECURITY;
ALTER TABLE submissions FORCE ROW LEVEL SECURITY;
CREATE POLICY submissions_reach ON submissions
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- What was sent is never changed, whatever the program does; nor is it removed.
CREATE FUNCTION keep_submission() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'what was sent to the centre is never removed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.school_id, NEW.district_id, NEW.association_id, NEW.first_year, NEW.kind, NEW.number, NEW.round, NEW.source_id, NEW.source_edition,
        NEW.title, NEW.school_name, NEW.association_name, NEW.paper, NEW.figures, NEW.chapters, NEW.is_empty, NEW.digest,
        NEW.sent_by, NEW.sent_by_name, NEW.sent_by_post, NEW.sent_at)
        IS DISTINCT FROM
       (OLD.school_id, OLD.district_id, OLD.association_id, OLD.first_year, OLD.kind, OLD.number, OLD.round, OLD.source_id, OLD.source_edition,
        OLD.title, OLD.school_name, OLD.association_name, OLD.paper, OLD.figures, OLD.chapters, OLD.is_empty, OLD.digest,
        OLD.sent_by, OLD.sent_by_name, OLD.sent_by_post, OLD.sent_at) THEN
        RAISE EXCEPTION 'what was sent to the centre is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER submissions_kept BEFORE UPDATE OR DELETE ON submissions
    FOR EACH ROW EXECUTE FUNCTION keep_submission();

-- Who did what with it and when.
CREATE TABLE submission_steps (
    id uuid NOT NULL,
    submission_id uuid NOT NULL,
    school_id uuid NOT NULL,
    deed text NOT NULL,
    reason text NOT NULL DEFAULT '',
    done_by uuid NOT NULL,
    done_by_name text NOT NULL,
    done_by_post text NOT NULL DEFAULT '',
    done_at timestamptz NOT NULL,
    CONSTRAINT submission_steps_pkey PRIMARY KEY (id),
    CONSTRAINT submission_steps_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submissions (id),
    CONSTRAINT submission_steps_done_by_fkey FOREIGN KEY (done_by) REFERENCES users (id),
    CONSTRAINT submission_steps_deed_check CHECK (deed IN
        ('send', 'recall', 'open', 'take', 'accept', 'return', 'note', 'advise', 'reopen', 'lapse'))
);
CREATE INDEX submission_steps_submission_id_idx ON submission_steps (submission_id, done_at);
CREATE TRIGGER submission_steps_unchangeable BEFORE UPDATE OR DELETE ON submission_steps
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE submission_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission_steps FORCE ROW LEVEL SECURITY;
CREATE POLICY submission_steps_reach ON submission_steps
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A remark of the centre at a paragraph or a cell of the paper, and what the author answered.
CREATE TABLE submission_remarks (
    id uuid NOT NULL,
    submission_id uuid NOT NULL,
    school_id uuid NOT NULL,
    -- The block of the paper, and the cell within it as «row:column»; empty for the paper as a whole.
    block integer,
    cell text NOT NULL DEFAULT '',
    -- The words it is about, so that it is understood beside a later round too.
    quote text NOT NULL DEFAULT '',
    text text NOT NULL,
    made_by uuid NOT NULL,
    made_by_name text NOT NULL,
    made_at timestamptz NOT NULL,
    answer text NOT NULL DEFAULT '',
    answered_by uuid,
    answered_by_name text NOT NULL DEFAULT '',
    answered_at timestamptz,
    -- The centre is content with it.
    settled_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT submission_remarks_pkey PRIMARY KEY (id),
    CONSTRAINT submission_remarks_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submissions (id),
    CONSTRAINT submission_remarks_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id),
    CONSTRAINT submission_remarks_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES users (id)
);
CREATE INDEX submission_remarks_submission_id_idx ON submission_remarks (submission_id, made_at);
CREATE TRIGGER submission_remarks_version BEFORE UPDATE ON submission_remarks
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE submission_remarks ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission_remarks FORCE ROW LEVEL SECURITY;
CREATE POLICY submission_remarks_reach ON submission_remarks
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A later day asked for by an association; granted, it is the day by which timeliness is judged.
CREATE TABLE duty_extensions (
    id uuid NOT NULL,
    duty_id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    wanted_until date NOT NULL,
    reason text NOT NULL,
    asked_by uuid NOT NULL,
    asked_by_name text NOT NULL,
    asked_at timestamptz NOT NULL,
    status text NOT NULL DEFAULT 'asked',
    granted_until date,
    answer text NOT NULL DEFAULT '',
    answered_by uuid,
    answered_by_name text NOT NULL DEFAULT '',
    answered_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT duty_extensions_pkey PRIMARY KEY (id),
    CONSTRAINT duty_extensions_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES duties (id),
    CONSTRAINT duty_extensions_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT duty_extensions_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES users (id),
    CONSTRAINT duty_extensions_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES users (id),
    CONSTRAINT duty_extensions_status_check CHECK (status IN ('asked', 'granted', 'refused')),
    CONSTRAINT duty_extensions_granted_until_check CHECK ((status = 'granted') = (granted_until IS NOT NULL))
);
CREATE INDEX duty_extensions_duty_id_idx ON duty_extensions (duty_id, association_id);
CREATE TRIGGER duty_extensions_version BEFORE UPDATE ON duty_extensions
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE duty_extensions ENABLE ROW LEVEL SECURITY;
ALTER TABLE duty_extensions FORCE ROW LEVEL SECURITY;
CREATE POLICY duty_extensions_reach ON duty_extensions
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Who was reminded of what and when; each reminder goes once, and only to those who owe.
CREATE TABLE duty_reminders (
    id uuid NOT NULL,
    duty_id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    -- Seven days before, on the day, three days after; or pressed by the centre.
    step text NOT NULL,
    user_id uuid NOT NULL,
    user_name text NOT NULL,
    -- Absent where the portal did it by itself.
    sent_by uuid,
    sent_at timestamptz NOT NULL,
    CONSTRAINT duty_reminders_pkey PRIMARY KEY (id),
    CONSTRAINT duty_reminders_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES duties (id),
    CONSTRAINT duty_reminders_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT duty_reminders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT duty_reminders_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES users (id),
    CONSTRAINT duty_reminders_step_check CHECK (step IN ('before', 'day', 'after', 'hand'))
);
CREATE INDEX duty_reminders_duty_id_idx ON duty_reminders (duty_id, association_id);
CREATE TRIGGER duty_reminders_unchangeable BEFORE UPDATE OR DELETE ON duty_reminders
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE duty_reminders ENABLE ROW LEVEL SECURITY;
ALTER TABLE duty_reminders FORCE ROW LEVEL SECURITY;
CREATE POLICY duty_reminders_reach ON duty_reminders
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
