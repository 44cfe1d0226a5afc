-- A row of the plan calls one meeting; only a cancelled one may be called anew.

CREATE UNIQUE INDEX meetings_plan_item_id_key ON meetings (plan_item_id) WHERE status <> 'cancelled';
