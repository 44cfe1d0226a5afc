-- Who leans on a document that is no longer in force: kept so that its owner hears of it once.

CREATE TABLE norm_citations (
    norm_id uuid NOT NULL,
    school_id uuid NOT NULL,
    -- «plan» or «practice», and which one.
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    found_at timestamptz NOT NULL,
    CONSTRAINT norm_citations_pkey PRIMARY KEY (norm_id, subject, subject_id),
    CONSTRAINT norm_citations_norm_id_fkey FOREIGN KEY (norm_id) REFERENCES norms (id) ON DELETE CASCADE,
    CONSTRAINT norm_citations_subject_check CHECK (subject IN ('plan', 'practice'))
);
CREATE INDEX norm_citations_school_id_idx ON norm_citations (school_id);
ALTER TABLE norm_citations ENABLE ROW LEVEL SECURITY;
ALTER TABLE norm_citations FORCE ROW LEVEL SECURITY;
CREATE POLICY norm_citations_reach ON norm_citations
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
