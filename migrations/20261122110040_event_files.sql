-- Events have files, too: a programme, slides, a list of what to bring.

ALTER TABLE centre_files
    ALTER COLUMN article_id DROP NOT NULL,
    ADD COLUMN event_id uuid,
    ADD CONSTRAINT centre_files_event_id_fkey FOREIGN KEY (event_id) REFERENCES centre_events (id) ON DELETE CASCADE,
    ADD CONSTRAINT centre_files_event_id_check CHECK ((article_id IS NULL) <> (event_id IS NULL));
CREATE INDEX centre_files_event_id_idx ON centre_files (event_id, position);
