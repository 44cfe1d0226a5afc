-- The meeting for which a collection is made; its page leads to the collection.

ALTER TABLE collections
    ADD COLUMN meeting_id uuid,
    ADD CONSTRAINT collections_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE SET NULL,
    ADD CONSTRAINT collections_meeting_check CHECK (meeting_id IS NULL OR association_id IS NOT NULL);
CREATE INDEX collections_meeting_id_idx ON collections (meeting_id) WHERE meeting_id IS NOT NULL;
