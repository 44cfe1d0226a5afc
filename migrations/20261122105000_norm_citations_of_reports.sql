-- Reports cite documents as plans do.
ALTER TABLE norm_citations DROP CONSTRAINT norm_citations_subject_check;
ALTER TABLE norm_citations ADD CONSTRAINT norm_citations_subject_check CHECK (subject IN ('plan', 'report', 'practice'));
