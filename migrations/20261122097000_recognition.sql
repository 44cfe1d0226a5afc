-- What the bank gives its authors in return: a number in its register, and a certificate that anybody may check.

-- The last number given within a series; giving the next one locks the row until the deed is done.
CREATE TABLE recognition_series (
    -- The association or the district whose numbers these are.
    issuer_id uuid NOT NULL,
    book text NOT NULL,
    -- «2026» or «2026/27».
    period text NOT NULL,
    last_number integer NOT NULL,
    CONSTRAINT recognition_series_pkey PRIMARY KEY (issuer_id, book, period),
    CONSTRAINT recognition_series_book_check CHECK (book IN ('register', 'certificates')),
    CONSTRAINT recognition_series_last_number_check CHECK (last_number >= 1)
);

-- The register of a bank: what it took in, in the order of its numbers.
CREATE TABLE register_entries (
    id uuid NOT NULL,
    practice_id uuid NOT NULL,
    -- Absent for a piece of the district's centre.
    school_id uuid,
    district_id uuid NOT NULL,
    author_id uuid NOT NULL,
    -- Whose register it is: of an association or of a district.
    bank text NOT NULL,
    issuer_id uuid NOT NULL,
    period text NOT NULL,
    number integer NOT NULL,
    entered_on date NOT NULL,
    entered_by uuid NOT NULL,
    -- The protocol or order behind the decision, as it was typed; may be empty.
    basis text NOT NULL DEFAULT '',
    CONSTRAINT register_entries_pkey PRIMARY KEY (id),
    CONSTRAINT register_entries_practice_id_bank_key UNIQUE (practice_id, bank),
    CONSTRAINT register_entries_issuer_id_period_number_key UNIQUE (issuer_id, period, number),
    CONSTRAINT register_entries_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id),
    CONSTRAINT register_entries_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT register_entries_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT register_entries_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT register_entries_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES users (id),
    CONSTRAINT register_entries_bank_check CHECK (bank IN ('association', 'district')),
    CONSTRAINT register_entries_number_check CHECK (number >= 1)
);
CREATE TRIGGER register_entries_unchangeable BEFORE UPDATE OR DELETE ON register_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE register_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_entries FORCE ROW LEVEL SECURITY;
CREATE POLICY register_entries_reach ON register_entries
    USING (school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));

-- What a certificate says, word for word. Whoever holds the code of one may read it here, and nothing else.
CREATE TABLE certificate_papers (
    code text NOT NULL,
    -- «С-2026-00117».
    number text NOT NULL,
    issued_on date NOT NULL,
    content jsonb NOT NULL,
    CONSTRAINT certificate_papers_pkey PRIMARY KEY (code)
);
CREATE TRIGGER certificate_papers_unchangeable BEFORE UPDATE OR DELETE ON certificate_papers
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Since when and why a certificate does not hold. A withdrawal that was a mistake is taken out again, an annulment never.
CREATE TABLE certificate_ends (
    code text NOT NULL,
    cause text NOT NULL,
    ended_on date NOT NULL,
    CONSTRAINT certificate_ends_pkey PRIMARY KEY (code, cause),
    CONSTRAINT certificate_ends_code_fkey FOREIGN KEY (code) REFERENCES certificate_papers (code),
    CONSTRAINT certificate_ends_cause_check CHECK (cause IN ('withdrawn', 'annulled'))
);

-- Whose certificates these are. One for each author and each level of recognition; a further issue has a new number.
CREATE TABLE certificates (
    id uuid NOT NULL,
    code text NOT NULL,
    practice_id uuid NOT NULL,
    school_id uuid,
    district_id uuid NOT NULL,
    author_id uuid NOT NULL,
    bank text NOT NULL,
    issuer_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    -- None for the author, one and more for co-authors in their order.
    credit integer NOT NULL,
    issue integer NOT NULL,
    issued_by uuid NOT NULL,
    issued_at timestamptz NOT NULL,
    CONSTRAINT certificates_pkey PRIMARY KEY (id),
    CONSTRAINT certificates_code_key UNIQUE (code),
    CONSTRAINT certificates_issuer_id_year_number_key UNIQUE (issuer_id, year, number),
    CONSTRAINT certificates_practice_id_bank_credit_issue_key UNIQUE (practice_id, bank, credit, issue),
    CONSTRAINT certificates_code_fkey FOREIGN KEY (code) REFERENCES certificate_papers (code),
    CONSTRAINT certificates_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id),
    CONSTRAINT certificates_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT certificates_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT certificates_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
    CONSTRAINT certificates_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES users (id),
    CONSTRAINT certificates_bank_check CHECK (bank IN ('association', 'district')),
    CONSTRAINT certificates_number_check CHECK (number >= 1),
    CONSTRAINT certificates_issue_check CHECK (credit >= 0 AND issue >= 1)
);
CREATE INDEX certificates_author_id_idx ON certificates (author_id);
CREATE TRIGGER certificates_unchangeable BEFORE UPDATE OR DELETE ON certificates
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE certificates ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificates FORCE ROW LEVEL SECURITY;
CREATE POLICY certificates_reach ON certificates
    USING (school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));

-- Who annulled a certificate and why; for those who gave it and those who hold it.
CREATE TABLE certificate_annulments (
    certificate_id uuid NOT NULL,
    school_id uuid,
    district_id uuid NOT NULL,
    author_id uuid NOT NULL,
    reason text NOT NULL,
    annulled_by uuid NOT NULL,
    annulled_by_name text NOT NULL,
    annulled_at timestamptz NOT NULL,
    CONSTRAINT certificate_annulments_pkey PRIMARY KEY (certificate_id),
    CONSTRAINT certificate_annulments_certificate_id_fkey FOREIGN KEY (certificate_id) REFERENCES certificates (id),
    CONSTRAINT certificate_annulments_annulled_by_fkey FOREIGN KEY (annulled_by) REFERENCES users (id),
    CONSTRAINT certificate_annulments_reason_check CHECK (reason <> '')
);
CREATE TRIGGER certificate_annulments_unchangeable BEFORE UPDATE OR DELETE ON certificate_annulments
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE certificate_annulments ENABLE ROW LEVEL SECURITY;
ALTER TABLE certificate_annulments FORCE ROW LEVEL SECURITY;
CREATE POLICY certificate_annulments_reach ON certificate_annulments
    USING (school_id = ANY ((SELECT portal_reach())::uuid[])
           OR (school_id IS NULL AND district_id = ANY ((SELECT portal_centres())::uuid[]))
           OR author_id = (SELECT portal_person()));
