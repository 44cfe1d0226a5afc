-- The private address at which a person's calendar program reads the terms of the own decisions.

CREATE TABLE calendar_feeds (
    user_id uuid NOT NULL,
    -- SHA-256 of the secret in the address; the secret itself is kept nowhere.
    token_digest bytea NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT calendar_feeds_pkey PRIMARY KEY (user_id),
    CONSTRAINT calendar_feeds_token_digest_key UNIQUE (token_digest),
    CONSTRAINT calendar_feeds_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
