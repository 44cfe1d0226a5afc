-- Sheets of acknowledgement: the head asks an association to read a document by a day, each member confirms.

CREATE TABLE acknowledgement_sheets (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    -- Absent when the document has been taken off its shelf; the sheet stays.
    norm_id uuid,
    -- The document as it was called when its reading was asked for.
    norm_title text NOT NULL,
    norm_line text NOT NULL,
    language text NOT NULL,
    due_on date NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    reminded_at timestamptz,
    CONSTRAINT acknowledgement_sheets_pkey PRIMARY KEY (id),
    CONSTRAINT acknowledgement_sheets_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT acknowledgement_sheets_norm_id_fkey FOREIGN KEY (norm_id) REFERENCES norms (id) ON DELETE SET NULL,
    CONSTRAINT acknowledgement_sheets_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES users (id),
    CONSTRAINT acknowledgement_sheets_norm_id_association_id_key UNIQUE (norm_id, association_id)
);
CREATE INDEX acknowledgement_sheets_association_id_idx ON acknowledgement_sheets (association_id, asked_at DESC);
ALTER TABLE acknowledgement_sheets ENABLE ROW LEVEL SECURITY;
ALTER TABLE acknowledgement_sheets FORCE ROW LEVEL SECURITY;
CREATE POLICY acknowledgement_sheets_reach ON acknowledgement_sheets
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));

CREATE TABLE acknowledgements (
    sheet_id uuid NOT NULL,
    school_id uuid NOT NULL,
    user_id uuid NOT NULL,
    confirmed_at timestamptz NOT NULL,
    CONSTRAINT acknowledgements_pkey PRIMARY KEY (sheet_id, user_id),
    CONSTRAINT acknowledgements_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES acknowledgement_sheets (id) ON DELETE CASCADE,
    CONSTRAINT acknowledgements_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
ALTER TABLE acknowledgements ENABLE ROW LEVEL SECURITY;
ALTER TABLE acknowledgements FORCE ROW LEVEL SECURITY;
CREATE POLICY acknowledgements_reach ON acknowledgements
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
-- Who has confirmed, and when, is never rewritten.
CREATE TRIGGER acknowledgements_unchangeable BEFORE UPDATE ON acknowledgements
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
