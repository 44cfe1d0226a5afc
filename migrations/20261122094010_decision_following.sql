-- What a decision needs to be followed until it is done: whom its words mean beside persons, and the proof of its deeds.

ALTER TABLE decisions
    -- Roles that its words mean, «member» for all class teachers: such a task moves with the role.
    ADD COLUMN responsible_roles text[] NOT NULL DEFAULT '{}',
    -- Of class teachers those of these grades; all of them where it is empty.
    ADD COLUMN responsible_grades integer[] NOT NULL DEFAULT '{}',
    -- «до следующего заседания»: due on the day of the next meeting, whenever that is held.
    ADD COLUMN until_next_meeting boolean NOT NULL DEFAULT false,
    -- Who controls it, as printed; empty for the head of the association.
    ADD COLUMN controller text NOT NULL DEFAULT '',
    -- The practice that it takes into the piggy-bank.
    ADD COLUMN practice_id uuid,
    ADD CONSTRAINT decisions_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE SET NULL;

ALTER TABLE decision_deeds
    ADD COLUMN file_sha256 bytea,
    -- The end of the term that was reminded of, lapsed or was set anew.
    ADD COLUMN due_on date,
    DROP CONSTRAINT decision_deeds_deed_check,
    -- «do-own»: one of several has done the own part.
    ADD CONSTRAINT decision_deeds_deed_check CHECK (deed IN
        ('enter', 'correct', 'do', 'undo', 'do-own', 'undo-own', 'close', 'reopen', 'postpone', 'cancel', 'hand-over', 'review',
         'remind', 'overdue', 'escalate'));

-- People hear of a term once, however many programs walk round at night.
CREATE UNIQUE INDEX decision_deeds_decision_id_deed_due_on_key ON decision_deeds (decision_id, deed, due_on)
    WHERE deed IN ('remind', 'overdue', 'escalate');
