-- An annulment is final: it is neither changed nor taken out again. A withdrawal that was a mistake may be.
CREATE TRIGGER certificate_ends_unchangeable BEFORE UPDATE OR DELETE ON certificate_ends
    FOR EACH ROW WHEN (OLD.cause = 'annulled') EXECUTE FUNCTION refuse_change();
