-- Following subjects of the library: who is told of what is new under them, once a day.

CREATE TABLE norm_subscribers (
    user_id uuid NOT NULL,
    -- The secret in the address at the end of each letter; it opens nothing but the way out.
    code text NOT NULL,
    -- What came until this moment has been told.
    told_at timestamptz NOT NULL,
    -- The day of the last letter.
    sent_on date,
    CONSTRAINT norm_subscribers_pkey PRIMARY KEY (user_id),
    CONSTRAINT norm_subscribers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT norm_subscribers_code_key UNIQUE (code)
);

CREATE TABLE norm_subscriptions (
    user_id uuid NOT NULL,
    topic text NOT NULL,
    since timestamptz NOT NULL,
    CONSTRAINT norm_subscriptions_pkey PRIMARY KEY (user_id, topic),
    CONSTRAINT norm_subscriptions_user_id_fkey FOREIGN KEY (user_id) REFERENCES norm_subscribers (user_id) ON DELETE CASCADE
);
CREATE INDEX norm_subscriptions_topic_idx ON norm_subscriptions (topic);

-- The chronicle of documents: when each was put up, and when it was noticed that it is in force, or no longer. It tells what
-- has changed; whether a document is in force is never read from here.
CREATE TABLE norm_states (
    norm_id uuid NOT NULL,
    noted_at timestamptz NOT NULL,
    status text NOT NULL,
    -- Absent for a document that has just been put up; the same as now for one that stood there before the chronicle began.
    was text,
    CONSTRAINT norm_states_pkey PRIMARY KEY (norm_id, noted_at),
    CONSTRAINT norm_states_norm_id_fkey FOREIGN KEY (norm_id) REFERENCES norms (id) ON DELETE CASCADE
);
CREATE INDEX norm_states_noted_at_idx ON norm_states (noted_at);
