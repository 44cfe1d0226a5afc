-- Meetings of associations: the agenda beforehand, who was there, what was heard and decided, and the protocol that
-- is signed and never changes.

CREATE TABLE meetings (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    association_id uuid NOT NULL,
    -- 2026 stands for 2026/27; what is held from 1 August on belongs to the new year.
    first_year integer NOT NULL,
    -- The language of the association's papers on the day the meeting was called.
    language text NOT NULL,
    -- The row of the plan it was called by.
    plan_item_id uuid,
    kind text NOT NULL DEFAULT 'regular',
    -- The other association of a joint meeting.
    joint_with text NOT NULL DEFAULT '',
    theme text NOT NULL,
    -- «Семинар-практикум».
    form text NOT NULL DEFAULT '',
    mode text NOT NULL DEFAULT 'in-person',
    held_on date NOT NULL,
    starts_at time,
    ends_at time,
    place text NOT NULL DEFAULT '',
    chair_id uuid,
    secretary_id uuid,
    protocol_form text NOT NULL DEFAULT 'full',
    -- The rule of the day on which it was called.
    quorum text NOT NULL DEFAULT 'majority',
    -- What the head typed to hold it without a quorum.
    quorum_note text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT 'planned',
    -- The edition of its protocol that is being written or stands: 1 is the protocol, later ones correct it.
    edition integer NOT NULL DEFAULT 1,
    -- Why it was cancelled, or why the protocol is being corrected.
    reason text NOT NULL DEFAULT '',
    circulated_at timestamptz,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT meetings_pkey PRIMARY KEY (id),
    CONSTRAINT meetings_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT meetings_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT meetings_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT meetings_plan_item_id_fkey FOREIGN KEY (plan_item_id) REFERENCES plan_items (id) ON DELETE SET NULL,
    CONSTRAINT meetings_chair_id_fkey FOREIGN KEY (chair_id) REFERENCES users (id),
    CONSTRAINT meetings_secretary_id_fkey FOREIGN KEY (secretary_id) REFERENCES users (id),
    CONSTRAINT meetings_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id),
    CONSTRAINT meetings_first_year_check CHECK (first_year BETWEEN 1990 AND 2200),
    CONSTRAINT meetings_language_check CHECK (language IN ('ru', 'uk')),
    CONSTRAINT meetings_kind_check CHECK (kind IN ('regular', 'extraordinary', 'extended', 'joint')),
    CONSTRAINT meetings_mode_check CHECK (mode IN ('in-person', 'remote', 'mixed')),
    CONSTRAINT meetings_protocol_form_check CHECK (protocol_form IN ('full', 'short')),
    CONSTRAINT meetings_quorum_check CHECK (quorum IN ('majority', 'half', 'two-thirds', 'none')),
    -- Held: the protocol is being written; reading: its draft is with the participants; correcting: a signed protocol
    -- gets its next edition.
    CONSTRAINT meetings_status_check CHECK (status IN ('planned', 'held', 'reading', 'signed', 'correcting', 'filed', 'cancelled')),
    CONSTRAINT meetings_edition_check CHECK (edition >= 1)
);
CREATE INDEX meetings_association_id_idx ON meetings (association_id, first_year, held_on);
CREATE TRIGGER meetings_version BEFORE UPDATE ON meetings
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE meetings ENABLE ROW LEVEL SECURITY;
ALTER TABLE meetings FORCE ROW LEVEL SECURITY;
CREATE POLICY meetings_reach ON meetings
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The parts in which a protocol is written: its head, who was there, the order of the agenda, and each item by its id.
-- Each notices its own two editors, so that others do not disturb them.
CREATE TABLE meeting_parts (
    meeting_id uuid NOT NULL,
    school_id uuid NOT NULL,
    part text NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT meeting_parts_pkey PRIMARY KEY (meeting_id, part),
    CONSTRAINT meeting_parts_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
    CONSTRAINT meeting_parts_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES users (id)
);
CREATE TRIGGER meeting_parts_version BEFORE UPDATE ON meeting_parts
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE meeting_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_parts FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_parts_reach ON meeting_parts
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

CREATE TABLE agenda_items (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    school_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL DEFAULT 'report',
    -- «О формах работы с родителями».
    title text NOT NULL DEFAULT '',
    -- As it is printed: «Макетова Д. Д.», or a guest with a post.
    speakers text NOT NULL DEFAULT '',
    speaker_ids uuid[] NOT NULL DEFAULT '{}',
    minutes integer,
    heard text NOT NULL DEFAULT '',
    -- One speaker a line: «Указкина Т. В.: предложила групповые встречи».
    spoke text NOT NULL DEFAULT '',
    -- Questions and answers.
    questions text NOT NULL DEFAULT '',
    vote text NOT NULL DEFAULT 'none',
    votes_for integer NOT NULL DEFAULT 0,
    votes_against integer NOT NULL DEFAULT 0,
    votes_abstained integer NOT NULL DEFAULT 0,
    -- Decisions as they are being written, in their order.
    decisions jsonb NOT NULL DEFAULT '[]',
    -- What brought it onto the agenda: a row of the plan, open decisions, a member's proposal, an earlier meeting.
    origin text NOT NULL DEFAULT '',
    origin_id uuid,
    -- Taken off the agenda; kept, so that it can be put back.
    removed_at timestamptz,
    CONSTRAINT agenda_items_pkey PRIMARY KEY (id),
    CONSTRAINT agenda_items_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
    CONSTRAINT agenda_items_kind_check CHECK (kind IN
        ('report', 'message', 'exchange', 'master-class', 'account', 'information', 'other', 'decisions')),
    CONSTRAINT agenda_items_vote_check CHECK (vote IN ('none', 'unanimous', 'counted')),
    CONSTRAINT agenda_items_votes_for_check CHECK (votes_for >= 0 AND votes_against >= 0 AND votes_abstained >= 0),
    CONSTRAINT agenda_items_minutes_check CHECK (minutes BETWEEN 1 AND 600),
    CONSTRAINT agenda_items_origin_check CHECK (origin IN ('', 'plan', 'decisions', 'proposal', 'carried'))
);
CREATE INDEX agenda_items_meeting_id_idx ON agenda_items (meeting_id, position);
ALTER TABLE agenda_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_items FORCE ROW LEVEL SECURITY;
CREATE POLICY agenda_items_reach ON agenda_items
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Who was there. Whoever has no row yet has not been asked for.
CREATE TABLE meeting_attendance (
    meeting_id uuid NOT NULL,
    user_id uuid NOT NULL,
    school_id uuid NOT NULL,
    is_present boolean NOT NULL,
    -- «Болезнь», «курсы»; empty where no reason was given.
    reason text NOT NULL DEFAULT '',
    -- Came for this item of the agenda, by its number.
    from_item integer,
    CONSTRAINT meeting_attendance_pkey PRIMARY KEY (meeting_id, user_id),
    CONSTRAINT meeting_attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
    CONSTRAINT meeting_attendance_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT meeting_attendance_reason_check CHECK (NOT is_present OR reason = '')
);
ALTER TABLE meeting_attendance ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_attendance FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_attendance_reach ON meeting_attendance
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

CREATE TABLE meeting_guests (
    meeting_id uuid NOT NULL,
    school_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    post text NOT NULL DEFAULT '',
    CONSTRAINT meeting_guests_pkey PRIMARY KEY (meeting_id, position),
    CONSTRAINT meeting_guests_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE
);
ALTER TABLE meeting_guests ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_guests FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_guests_reach ON meeting_guests
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Who will come, as they answered beforehand.
CREATE TABLE meeting_replies (
    meeting_id uuid NOT NULL,
    user_id uuid NOT NULL,
    school_id uuid NOT NULL,
    is_coming boolean NOT NULL,
    reason text NOT NULL DEFAULT '',
    made_at timestamptz NOT NULL,
    CONSTRAINT meeting_replies_pkey PRIMARY KEY (meeting_id, user_id),
    CONSTRAINT meeting_replies_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
    CONSTRAINT meeting_replies_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
ALTER TABLE meeting_replies ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_replies FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_replies_reach ON meeting_replies
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Questions that members propose for an agenda; the head takes them up or answers why not.
CREATE TABLE agenda_proposals (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    title text NOT NULL,
    why text NOT NULL DEFAULT '',
    made_by uuid NOT NULL,
    made_by_name text NOT NULL,
    made_at timestamptz NOT NULL,
    status text NOT NULL DEFAULT 'open',
    -- The agenda it stands on now.
    meeting_id uuid,
    -- Why it was declined.
    answer text NOT NULL DEFAULT '',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT agenda_proposals_pkey PRIMARY KEY (id),
    CONSTRAINT agenda_proposals_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT agenda_proposals_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE SET NULL,
    CONSTRAINT agenda_proposals_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id),
    CONSTRAINT agenda_proposals_status_check CHECK (status IN ('open', 'taken', 'declined'))
);
CREATE INDEX agenda_proposals_association_id_idx ON agenda_proposals (association_id, status, made_at);
CREATE TRIGGER agenda_proposals_version BEFORE UPDATE ON agenda_proposals
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE agenda_proposals ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_proposals FORCE ROW LEVEL SECURITY;
CREATE POLICY agenda_proposals_reach ON agenda_proposals
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Texts of talks, presentations and documents of a meeting; the scan of a signed paper belongs to its edition.
CREATE TABLE meeting_files (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    school_id uuid NOT NULL,
    kind text NOT NULL DEFAULT 'material',
    item_id uuid,
    edition integer,
    name text NOT NULL,
    media_type text NOT NULL,
    -- Bytes.
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    -- Where the bytes lie in the store.
    key text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT meeting_files_pkey PRIMARY KEY (id),
    CONSTRAINT meeting_files_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
    CONSTRAINT meeting_files_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_items (id) ON DELETE SET NULL,
    CONSTRAINT meeting_files_added_by_fkey FOREIGN KEY (added_by) REFERENCES users (id),
    CONSTRAINT meeting_files_key_key UNIQUE (key),
    CONSTRAINT meeting_files_kind_check CHECK (kind IN ('material', 'scan')),
    CONSTRAINT meeting_files_edition_check CHECK ((kind = 'scan') = (edition IS NOT NULL))
);
CREATE INDEX meeting_files_meeting_id_idx ON meeting_files (meeting_id);
ALTER TABLE meeting_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_files FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_files_reach ON meeting_files
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A remark of a participant on the draft of the protocol, at an item or at the whole.
CREATE TABLE protocol_remarks (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    school_id uuid NOT NULL,
    item_id uuid,
    text text NOT NULL,
    made_by uuid NOT NULL,
    made_by_name text NOT NULL,
    made_at timestamptz NOT NULL,
    settled_at timestamptz,
    -- What the head or the secretary answered.
    answer text NOT NULL DEFAULT '',
    CONSTRAINT protocol_remarks_pkey PRIMARY KEY (id),
    CONSTRAINT protocol_remarks_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
    CONSTRAINT protocol_remarks_item_id_fkey FOREIGN KEY (item_id) REFERENCES agenda_items (id) ON DELETE SET NULL,
    CONSTRAINT protocol_remarks_made_by_fkey FOREIGN KEY (made_by) REFERENCES users (id)
);
CREATE INDEX protocol_remarks_meeting_id_idx ON protocol_remarks (meeting_id, made_at);
ALTER TABLE protocol_remarks ENABLE ROW LEVEL SECURITY;
ALTER TABLE protocol_remarks FORCE ROW LEVEL SECURITY;
CREATE POLICY protocol_remarks_reach ON protocol_remarks
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A signature under the text with this digest; it counts while the text is still the same.
CREATE TABLE protocol_signatures (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    school_id uuid NOT NULL,
    edition integer NOT NULL,
    duty text NOT NULL,
    user_id uuid NOT NULL,
    digest bytea NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT protocol_signatures_pkey PRIMARY KEY (id),
    CONSTRAINT protocol_signatures_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id),
    CONSTRAINT protocol_signatures_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT protocol_signatures_duty_check CHECK (duty IN ('secretary', 'chair'))
);
CREATE INDEX protocol_signatures_meeting_id_idx ON protocol_signatures (meeting_id, edition);
CREATE TRIGGER protocol_signatures_unchangeable BEFORE UPDATE OR DELETE ON protocol_signatures
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE protocol_signatures ENABLE ROW LEVEL SECURITY;
ALTER TABLE protocol_signatures FORCE ROW LEVEL SECURITY;
CREATE POLICY protocol_signatures_reach ON protocol_signatures
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The last number given within a period of an association; signing locks the row.
CREATE TABLE protocol_series (
    association_id uuid NOT NULL,
    -- «2026/27», «2026» or empty, by the association's numbering.
    period text NOT NULL,
    school_id uuid NOT NULL,
    last_number integer NOT NULL,
    CONSTRAINT protocol_series_pkey PRIMARY KEY (association_id, period),
    CONSTRAINT protocol_series_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id)
);
ALTER TABLE protocol_series ENABLE ROW LEVEL SECURITY;
ALTER TABLE protocol_series FORCE ROW LEVEL SECURITY;
CREATE POLICY protocol_series_reach ON protocol_series
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Signed protocols, word for word. A correction is a further edition under the same number; the earlier one stays.
CREATE TABLE protocols (
    meeting_id uuid NOT NULL,
    edition integer NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    period text NOT NULL,
    number integer NOT NULL,
    held_on date NOT NULL,
    -- The whole paper, with every name and post as it was on that day.
    content jsonb NOT NULL,
    -- SHA-256 over the words of the paper, its number, date, signers and attachments.
    digest bytea NOT NULL,
    -- Why it corrects the edition before; empty for the first.
    reason text NOT NULL DEFAULT '',
    signed_at timestamptz NOT NULL,
    -- By which anybody who holds the paper may check it.
    code text NOT NULL,
    CONSTRAINT protocols_pkey PRIMARY KEY (meeting_id, edition),
    CONSTRAINT protocols_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id),
    CONSTRAINT protocols_association_id_period_number_edition_key UNIQUE (association_id, period, number, edition),
    CONSTRAINT protocols_code_key UNIQUE (code),
    CONSTRAINT protocols_number_check CHECK (number >= 1),
    CONSTRAINT protocols_reason_check CHECK ((edition = 1) = (reason = ''))
);
CREATE TRIGGER protocols_unchangeable BEFORE UPDATE OR DELETE ON protocols
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE protocols ENABLE ROW LEVEL SECURITY;
ALTER TABLE protocols FORCE ROW LEVEL SECURITY;
CREATE POLICY protocols_reach ON protocols
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- What anybody who holds a paper's code may know of it: enough to see that the paper is true, nothing of its text.
CREATE TABLE verifications (
    code text NOT NULL,
    kind text NOT NULL,
    school_name text NOT NULL,
    association_name text NOT NULL,
    number text NOT NULL,
    dated date NOT NULL,
    edition integer NOT NULL,
    digest bytea NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT verifications_pkey PRIMARY KEY (code)
);
CREATE TRIGGER verifications_unchangeable BEFORE UPDATE OR DELETE ON verifications
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was signed is not rewritten through its rows: they change only while the protocol is open.
CREATE FUNCTION keep_meeting_rows() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    standing text;
BEGIN
    SELECT status INTO standing FROM meetings WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.meeting_id ELSE NEW.meeting_id END;
    IF standing IN ('signed', 'filed', 'cancelled') THEN
        RAISE EXCEPTION 'a signed protocol is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER agenda_items_kept BEFORE INSERT OR UPDATE OR DELETE ON agenda_items
    FOR EACH ROW EXECUTE FUNCTION keep_meeting_rows();
CREATE TRIGGER meeting_attendance_kept BEFORE INSERT OR UPDATE OR DELETE ON meeting_attendance
    FOR EACH ROW EXECUTE FUNCTION keep_meeting_rows();
CREATE TRIGGER meeting_guests_kept BEFORE INSERT OR UPDATE OR DELETE ON meeting_guests
    FOR EACH ROW EXECUTE FUNCTION keep_meeting_rows();

CREATE FUNCTION keep_meeting_head() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.status IN ('signed', 'filed', 'cancelled')
        AND (NEW.theme, NEW.form, NEW.mode, NEW.kind, NEW.joint_with, NEW.held_on, NEW.starts_at, NEW.ends_at, NEW.place, NEW.chair_id,
             NEW.secretary_id, NEW.protocol_form, NEW.quorum, NEW.quorum_note, NEW.first_year, NEW.language)
            IS DISTINCT FROM
            (OLD.theme, OLD.form, OLD.mode, OLD.kind, OLD.joint_with, OLD.held_on, OLD.starts_at, OLD.ends_at, OLD.place, OLD.chair_id,
             OLD.secretary_id, OLD.protocol_form, OLD.quorum, OLD.quorum_note, OLD.first_year, OLD.language) THEN
        RAISE EXCEPTION 'a signed protocol is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER meetings_kept BEFORE UPDATE ON meetings
    FOR EACH ROW EXECUTE FUNCTION keep_meeting_head();
