-- What may be done with a district's practices unless their authors say otherwise: new drafts begin with it.

ALTER TABLE districts
    ADD COLUMN default_licence text NOT NULL DEFAULT 'attribution',
    ADD CONSTRAINT districts_default_licence_check CHECK (default_licence IN ('read', 'attribution', 'free'));
