-- Thematic controls of a school: what was looked at in which classes, the memo on it that is signed and never changes,
-- who has read the lines about themselves, and what became of the remarks. None of it leaves the school.

CREATE TABLE controls (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    association_id uuid NOT NULL,
    first_year integer NOT NULL,
    -- The language of the association's papers on the day the control was begun.
    language text NOT NULL,
    theme text NOT NULL,
    -- The item of the school's control plan.
    basis text NOT NULL DEFAULT '',
    order_number text NOT NULL DEFAULT '',
    ordered_on date,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    purpose text NOT NULL DEFAULT '',
    methods text[] NOT NULL DEFAULT '{}',
    -- Who looks, with names and posts as they were then.
    inspectors jsonb NOT NULL DEFAULT '[]',
    criteria jsonb NOT NULL DEFAULT '[]',
    conclusions text NOT NULL DEFAULT '',
    -- Each with who answers for it and by when: decisions of a meeting as they may be drafted.
    recommendations jsonb NOT NULL DEFAULT '[]',
    -- When the remarks are looked at again.
    repeat_on date,
    status text NOT NULL DEFAULT 'draft',
    -- Why it was closed with something left undone.
    reason text NOT NULL DEFAULT '',
    signed_at timestamptz,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT controls_pkey PRIMARY KEY (id),
    CONSTRAINT controls_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT controls_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT controls_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT controls_created_by_fkey FOREIGN KEY (created_by) REFERENCES users (id),
    CONSTRAINT controls_first_year_check CHECK (first_year BETWEEN 1990 AND 2200),
    CONSTRAINT controls_language_check CHECK (language IN ('ru', 'uk')),
    CONSTRAINT controls_ends_on_check CHECK (ends_on >= starts_on),
    CONSTRAINT controls_status_check CHECK (status IN ('draft', 'signed', 'closed')),
    CONSTRAINT controls_signed_at_check CHECK ((status = 'draft') = (signed_at IS NULL))
);
CREATE INDEX controls_association_id_idx ON controls (association_id, first_year);
CREATE TRIGGER controls_version BEFORE UPDATE ON controls
    FOR EACH ROW EXECUTE FUNCTION bump_version();
ALTER TABLE controls ENABLE ROW LEVEL SECURITY;
ALTER TABLE controls FORCE ROW LEVEL SECURITY;
CREATE POLICY controls_reach ON controls
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- A class with its teacher, as they were when the control was made, and what was seen there.
CREATE TABLE control_objects (
    id uuid NOT NULL,
    control_id uuid NOT NULL,
    school_id uuid NOT NULL,
    position integer NOT NULL,
    unit_id uuid NOT NULL,
    label text NOT NULL,
    teacher_id uuid,
    surname text NOT NULL DEFAULT '',
    name text NOT NULL DEFAULT '',
    patronymic text NOT NULL DEFAULT '',
    marks jsonb NOT NULL DEFAULT '[]',
    CONSTRAINT control_objects_pkey PRIMARY KEY (id),
    CONSTRAINT control_objects_control_id_fkey FOREIGN KEY (control_id) REFERENCES controls (id) ON DELETE CASCADE,
    CONSTRAINT control_objects_teacher_id_fkey FOREIGN KEY (teacher_id) REFERENCES users (id),
    CONSTRAINT control_objects_control_id_unit_id_key UNIQUE (control_id, unit_id)
);
CREATE INDEX control_objects_teacher_id_idx ON control_objects (teacher_id);
ALTER TABLE control_objects ENABLE ROW LEVEL SECURITY;
ALTER TABLE control_objects FORCE ROW LEVEL SECURITY;
CREATE POLICY control_objects_reach ON control_objects
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The signed memo, word for word, with every name and post as it was on that day.
CREATE TABLE control_memos (
    control_id uuid NOT NULL,
    school_id uuid NOT NULL,
    content jsonb NOT NULL,
    -- SHA-256 over the content.
    digest bytea NOT NULL,
    signed_by uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT control_memos_pkey PRIMARY KEY (control_id),
    CONSTRAINT control_memos_control_id_fkey FOREIGN KEY (control_id) REFERENCES controls (id),
    CONSTRAINT control_memos_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES users (id)
);
CREATE TRIGGER control_memos_unchangeable BEFORE UPDATE OR DELETE ON control_memos
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE control_memos ENABLE ROW LEVEL SECURITY;
ALTER TABLE control_memos FORCE ROW LEVEL SECURITY;
CREATE POLICY control_memos_reach ON control_memos
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Who is named in a signed memo, and when each has read the lines about the own class.
CREATE TABLE control_acquaintances (
    control_id uuid NOT NULL,
    user_id uuid NOT NULL,
    school_id uuid NOT NULL,
    surname text NOT NULL,
    name text NOT NULL,
    patronymic text NOT NULL,
    -- What the teacher has to say to it.
    word text NOT NULL DEFAULT '',
    acquainted_at timestamptz,
    CONSTRAINT control_acquaintances_pkey PRIMARY KEY (control_id, user_id),
    CONSTRAINT control_acquaintances_control_id_fkey FOREIGN KEY (control_id) REFERENCES controls (id),
    CONSTRAINT control_acquaintances_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT control_acquaintances_word_check CHECK (word = '' OR acquainted_at IS NOT NULL)
);
CREATE INDEX control_acquaintances_user_id_idx ON control_acquaintances (user_id) WHERE acquainted_at IS NULL;
ALTER TABLE control_acquaintances ENABLE ROW LEVEL SECURITY;
ALTER TABLE control_acquaintances FORCE ROW LEVEL SECURITY;
CREATE POLICY control_acquaintances_reach ON control_acquaintances
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- The remarks of a signed memo, each until it is settled.
CREATE TABLE control_remarks (
    id uuid NOT NULL,
    control_id uuid NOT NULL,
    school_id uuid NOT NULL,
    object_id uuid NOT NULL,
    teacher_id uuid,
    position integer NOT NULL,
    criterion text NOT NULL,
    text text NOT NULL,
    timing text NOT NULL DEFAULT '',
    -- The last day of its term, where one was set.
    due_on date,
    settled_on date,
    CONSTRAINT control_remarks_pkey PRIMARY KEY (id),
    CONSTRAINT control_remarks_control_id_fkey FOREIGN KEY (control_id) REFERENCES controls (id),
    CONSTRAINT control_remarks_object_id_fkey FOREIGN KEY (object_id) REFERENCES control_objects (id),
    CONSTRAINT control_remarks_teacher_id_fkey FOREIGN KEY (teacher_id) REFERENCES users (id)
);
CREATE INDEX control_remarks_control_id_idx ON control_remarks (control_id, position);
ALTER TABLE control_remarks ENABLE ROW LEVEL SECURITY;
ALTER TABLE control_remarks FORCE ROW LEVEL SECURITY;
CREATE POLICY control_remarks_reach ON control_remarks
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- Repeat checks: who looked again, when, and how many of the open remarks were settled by then.
CREATE TABLE control_checks (
    id uuid NOT NULL,
    control_id uuid NOT NULL,
    school_id uuid NOT NULL,
    checked_on date NOT NULL,
    open_before integer NOT NULL,
    settled integer NOT NULL,
    word text NOT NULL DEFAULT '',
    checked_by uuid NOT NULL,
    checked_by_name text NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT control_checks_pkey PRIMARY KEY (id),
    CONSTRAINT control_checks_control_id_fkey FOREIGN KEY (control_id) REFERENCES controls (id),
    CONSTRAINT control_checks_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES users (id),
    CONSTRAINT control_checks_settled_check CHECK (settled BETWEEN 0 AND open_before)
);
CREATE INDEX control_checks_control_id_idx ON control_checks (control_id, made_at);
CREATE TRIGGER control_checks_unchangeable BEFORE UPDATE OR DELETE ON control_checks
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE control_checks ENABLE ROW LEVEL SECURITY;
ALTER TABLE control_checks FORCE ROW LEVEL SECURITY;
CREATE POLICY control_checks_reach ON control_checks
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

-- What was signed is not rewritten through its rows.
CREATE FUNCTION keep_control() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF OLD.status <> 'draft'
        AND (NEW.theme, NEW.basis, NEW.order_number, NEW.ordered_on, NEW.starts_on, NEW.ends_on, NEW.purpose, NEW.methods,
             NEW.inspectors, NEW.criteria, NEW.conclusions, NEW.recommendations, NEW.first_year, NEW.language, NEW.signed_at)
            IS DISTINCT FROM
            (OLD.theme, OLD.basis, OLD.order_number, OLD.ordered_on, OLD.starts_on, OLD.ends_on, OLD.purpose, OLD.methods,
             OLD.inspectors, OLD.criteria, OLD.conclusions, OLD.recommendations, OLD.first_year, OLD.language, OLD.signed_at) THEN
        RAISE EXCEPTION 'a signed memo is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER controls_kept BEFORE UPDATE ON controls
    FOR EACH ROW EXECUTE FUNCTION keep_control();

CREATE FUNCTION keep_control_objects() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    standing text;
BEGIN
    SELECT status INTO standing FROM controls WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.control_id ELSE NEW.control_id END;
    IF standing <> 'draft' THEN
        RAISE EXCEPTION 'a signed memo is never changed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER control_objects_kept BEFORE INSERT OR UPDATE OR DELETE ON control_objects
    FOR EACH ROW EXECUTE FUNCTION keep_control_objects();
