-- What the first page of a person asks each time: who answered, and what was used of late.

CREATE INDEX practice_questions_user_id_idx ON practice_questions (user_id);
CREATE INDEX practice_questions_parent_id_idx ON practice_questions (parent_id);
CREATE INDEX practice_uses_used_on_idx ON practice_uses (used_on);
