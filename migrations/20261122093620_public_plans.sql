-- Plans that an association shows to everybody: a copy of the edition in force, without what is for the association alone.

CREATE TABLE public_plans (
    plan_id uuid NOT NULL,
    school_id uuid NOT NULL,
    association_id uuid NOT NULL,
    first_year integer NOT NULL,
    edition integer NOT NULL,
    school_name text NOT NULL,
    association_name text NOT NULL,
    language text NOT NULL,
    content jsonb NOT NULL,
    approved_at timestamptz NOT NULL,
    published_by uuid NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT public_plans_pkey PRIMARY KEY (plan_id),
    CONSTRAINT public_plans_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    CONSTRAINT public_plans_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id),
    CONSTRAINT public_plans_published_by_fkey FOREIGN KEY (published_by) REFERENCES users (id)
);
CREATE INDEX public_plans_association_id_idx ON public_plans (association_id);
