-- A later round that the school takes back unread has never been: what had been accepted stands again, as its story tells.
CREATE OR REPLACE FUNCTION keep_submission_road() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    verdict text;
BEGIN
    IF (OLD.status, NEW.status) NOT IN (
        ('sent', 'opened'), ('sent', 'recalled'), ('opened', 'opened'),
        ('opened', 'accepted'), ('opened', 'returned'), ('opened', 'noted'), ('opened', 'advised'),
        ('accepted', 'reopened'), ('accepted', 'lapsed'), ('noted', 'reopened'), ('noted', 'lapsed'),
        ('lapsed', 'accepted'), ('lapsed', 'noted'))
    THEN
        RAISE EXCEPTION 'a document that is % does not become %', OLD.status, NEW.status USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.status = 'lapsed' THEN
        SELECT step.deed INTO verdict FROM submission_steps AS step
        WHERE step.submission_id = OLD.id AND step.deed IN ('accept', 'note') LIMIT 1;
        IF (coalesce(verdict, 'accept'), NEW.status) NOT IN (('accept', 'accepted'), ('note', 'noted')) OR EXISTS (
            SELECT FROM submissions AS later
            WHERE later.association_id = OLD.association_id AND later.first_year = OLD.first_year AND later.kind = OLD.kind
              AND later.number = OLD.number AND later.round > OLD.round AND later.status <> 'recalled')
        THEN
            RAISE EXCEPTION 'a later round stands in its place' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    END IF;
    IF OLD.status <> 'sent' AND NEW.opened_at IS DISTINCT FROM OLD.opened_at
        OR OLD.closed_at IS NOT NULL AND (NEW.reviewer_id, NEW.reviewer_name, NEW.closed_at, NEW.closed_by, NEW.closed_by_name)
            IS DISTINCT FROM (OLD.reviewer_id, OLD.reviewer_name, OLD.closed_at, OLD.closed_by, OLD.closed_by_name)
        OR OLD.closed_at IS NULL AND (NEW.status IN ('accepted', 'returned', 'noted', 'advised')) <> (NEW.closed_at IS NOT NULL)
    THEN
        RAISE EXCEPTION 'what the centre has done with a document stands' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;
