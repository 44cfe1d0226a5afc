-- Editions of one paper share a series, so that an older one can say that a newer one stands.

ALTER TABLE verifications
    ADD COLUMN series uuid NOT NULL;
CREATE INDEX verifications_series_idx ON verifications (series, edition);
