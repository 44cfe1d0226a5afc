-- Tasks that an analysis has set for a year whose plan has not been begun: they wait for it and stand in it from its first day.
CREATE TABLE plan_offers (
    association_id uuid NOT NULL,
    school_id uuid NOT NULL,
    -- 2026 stands for 2026/27.
    first_year integer NOT NULL,
    position integer NOT NULL,
    text text NOT NULL,
    CONSTRAINT plan_offers_pkey PRIMARY KEY (association_id, first_year, position),
    CONSTRAINT plan_offers_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id)
);
ALTER TABLE plan_offers ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_offers FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_offers_reach ON plan_offers
    USING (school_id = ANY ((SELECT portal_reach())::uuid[]));
