-- The name of whoever took a step in its three parts: papers of different standards order them differently.

ALTER TABLE plan_steps
    ADD COLUMN done_by_surname text NOT NULL DEFAULT '',
    ADD COLUMN done_by_given text NOT NULL DEFAULT '',
    ADD COLUMN done_by_patronymic text NOT NULL DEFAULT '';
ALTER TABLE plan_steps NO FORCE ROW LEVEL SECURITY;
UPDATE plan_steps
SET done_by_surname = person.surname, done_by_given = person.name, done_by_patronymic = person.patronymic
FROM users AS person
WHERE person.id = plan_steps.done_by;
ALTER TABLE plan_steps FORCE ROW LEVEL SECURITY;
