-- Decisions of signed protocols, and what becomes of each until it is taken off control.

CREATE TABLE decisions (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    -- The protocol and the number within it, as printed: protocol № 4 of 2026/27, decision «3.2».
    first_year integer NOT NULL,
    protocol_number integer NOT NULL,
    number text NOT NULL,
    decided_on date NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    -- As it is printed: persons, a role, «классные руководители 6–8 классов».
    responsible text NOT NULL DEFAULT '',
    -- The persons who are meant, as far as they were known on the day of signing.
    responsible_ids uuid[] NOT NULL DEFAULT '{}',
    -- As it is printed: «до 15.12.2026», «II четверть», «постоянно».
    timing text NOT NULL DEFAULT '',
    -- The window of its timing, laid over the calendar on the day of signing; open where it never ends.
    starts_on date,
    due_on date,
    -- Who controls it; the head of the association where nobody is named.
    controller_id uuid,
    -- Under control: somebody must do it and say so.
    is_controlled boolean NOT NULL,
    status text NOT NULL DEFAULT 'open',
    -- What is told of it: a line of the person who did it, the reason it was cancelled for.
    outcome text NOT NULL DEFAULT '',
    -- The meeting that reviewed it and closed it.
    closed_in_meeting_id uuid,
    closed_on date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT decisions_pkey PRIMARY KEY (id),
    CONSTRAINT decisions_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT decisions_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT decisions_controller_id_fkey FOREIGN KEY (controller_id) REFERENCES users (id),
    CONSTRAINT decisions_kind_check CHECK (kind IN
        ('note', 'approve', 'assign', 'recommend', 'commend', 'plan', 'bank', 'petition')),
    -- Done: its people say so; closed: whoever controls has taken it off control.
    CONSTRAINT decisions_status_check CHECK (status IN ('open', 'done', 'closed', 'cancelled')),
    CONSTRAINT decisions_due_on_check CHECK (due_on IS NULL OR starts_on IS NULL OR due_on >= starts_on),
    CONSTRAINT decisions_closed_on_check CHECK ((closed_on IS NOT NULL) = (status IN ('closed', 'cancelled')))
);
CREATE INDEX decisions_association_id_idx ON decisions (association_id, status, due_on);
CREATE INDEX decisions_meeting_id_idx ON decisions (meeting_id);
CREATE INDEX decisions_responsible_ids_idx ON decisions USING gin (responsible_ids);
CREATE TRIGGER decisions_version BEFORE UPDATE ON decisions
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE decisions FORCE ROW LEVEL SECURITY;
CREATE POLICY decisions_reach ON decisions
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The story of a decision: who did what with it, when and why. Nothing of it is ever rewritten.
CREATE TABLE decision_deeds (
    id uuid NOT NULL,
    decision_id uuid NOT NULL,
    school_id uuid NOT NULL,
    deed text NOT NULL,
    -- A line on what was done, a cause, a reason.
    text text NOT NULL DEFAULT '',
    -- The new term of what was postponed, the new people of what was handed over.
    timing text NOT NULL DEFAULT '',
    responsible text NOT NULL DEFAULT '',
    -- A file that proves it.
    file_name text NOT NULL DEFAULT '',
    file_key text,
    file_size bigint,
    file_media_type text NOT NULL DEFAULT '',
    -- Absent where the portal did it by itself.
    done_by uuid,
    done_by_name text NOT NULL DEFAULT '',
    done_at timestamptz NOT NULL,
    CONSTRAINT decision_deeds_pkey PRIMARY KEY (id),
    CONSTRAINT decision_deeds_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions (id),
    CONSTRAINT decision_deeds_done_by_fkey FOREIGN KEY (done_by) REFERENCES users (id),
    CONSTRAINT decision_deeds_deed_check CHECK (deed IN
        ('enter', 'do', 'undo', 'close', 'reopen', 'postpone', 'cancel', 'hand-over', 'remind', 'overdue', 'escalate', 'review', 'correct'))
);
CREATE INDEX decision_deeds_decision_id_idx ON decision_deeds (decision_id, done_at);
CREATE TRIGGER decision_deeds_unchangeable BEFORE UPDATE OR DELETE ON decision_deeds
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE decision_deeds ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision_deeds FORCE ROW LEVEL SECURITY;
CREATE POLICY decision_deeds_reach ON decision_deeds
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
