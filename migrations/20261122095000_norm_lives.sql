-- Whether a document is in force is nobody's tick: it follows from its dates and from what other documents do to it, and is
-- asked for a day. Beside that, the rest of its card.

ALTER TABLE norms
    ADD COLUMN authority text NOT NULL DEFAULT 'municipal',
    ADD COLUMN addressee text NOT NULL DEFAULT 'all',
    ADD COLUMN in_force_from date,
    -- The last day on which it is in force.
    ADD COLUMN in_force_to date,
    -- A regulation of a school is adopted by a protocol and put in force by an order.
    ADD COLUMN adopted_number text NOT NULL DEFAULT '',
    ADD COLUMN adopted_on date,
    ADD COLUMN approved_number text NOT NULL DEFAULT '',
    ADD COLUMN approved_on date,
    -- Where its text is published.
    ADD COLUMN address text NOT NULL DEFAULT '',
    ADD COLUMN is_draft boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT norms_authority_check CHECK (authority IN ('national', 'regional', 'municipal', 'school', 'association')),
    ADD CONSTRAINT norms_addressee_check CHECK (addressee IN ('all', 'members', 'beginners', 'heads')),
    ADD CONSTRAINT norms_in_force_from_in_force_to_check CHECK (in_force_from <= in_force_to),
    DROP CONSTRAINT norms_kind_check,
    ADD CONSTRAINT norms_kind_check CHECK (kind IN ('law', 'decree', 'resolution', 'order', 'letter', 'regulation', 'local-act',
        'recommendations', 'instruction', 'memo', 'cyclogram', 'form', 'duties'));

-- What another document does to a document, and from which day. The other one stands on the same shelf, or is only named.
CREATE TABLE norm_links (
    id uuid NOT NULL,
    norm_id uuid NOT NULL,
    relation text NOT NULL,
    since date NOT NULL,
    source_id uuid,
    source_words text NOT NULL DEFAULT '',
    added_by uuid,
    added_at timestamptz NOT NULL,
    CONSTRAINT norm_links_pkey PRIMARY KEY (id),
    CONSTRAINT norm_links_norm_id_fkey FOREIGN KEY (norm_id) REFERENCES norms (id) ON DELETE CASCADE,
    CONSTRAINT norm_links_source_id_fkey FOREIGN KEY (source_id) REFERENCES norms (id) ON DELETE CASCADE,
    CONSTRAINT norm_links_added_by_fkey FOREIGN KEY (added_by) REFERENCES users (id),
    CONSTRAINT norm_links_norm_id_source_id_relation_key UNIQUE (norm_id, source_id, relation),
    CONSTRAINT norm_links_relation_check CHECK (relation IN ('replaces', 'amends', 'repeals')),
    CONSTRAINT norm_links_source_id_check CHECK ((source_id IS NULL) = (source_words <> '') AND source_id <> norm_id)
);
CREATE INDEX norm_links_source_id_idx ON norm_links (source_id);

UPDATE norms SET authority = CASE WHEN kind = 'law' THEN 'national' WHEN level IN ('school', 'association') THEN level ELSE 'municipal' END,
    is_draft = status = 'draft';
-- Until now a tick said so, and not since when or by what.
INSERT INTO norm_links (id, norm_id, relation, since, source_words, added_by, added_at)
SELECT gen_random_uuid(), id, CASE status WHEN 'repealed' THEN 'repeals' ELSE 'amends' END, changed_at::date, '—', added_by, changed_at
FROM norms
WHERE status IN ('repealed', 'amended');
ALTER TABLE norms DROP COLUMN status;

-- The dates on which the state of a document changes. What is only a draft changes nothing.
CREATE VIEW norm_lives WITH (security_invoker = true) AS
SELECT norm.id AS norm_id, norm.is_draft, coalesce(norm.in_force_from, norm.dated) AS starts_on, norm.in_force_to AS ends_on,
       changed.repealed_on, changed.amended_on
FROM norms AS norm
LEFT JOIN LATERAL (
    SELECT min(link.since) FILTER (WHERE link.relation IN ('replaces', 'repeals')) AS repealed_on,
           min(link.since) FILTER (WHERE link.relation = 'amends') AS amended_on
    FROM norm_links AS link
    LEFT JOIN norms AS source ON source.id = link.source_id
    WHERE link.norm_id = norm.id AND (link.source_id IS NULL OR NOT source.is_draft)
) AS changed ON true;

-- Subjects of methodical work: what a document is about, and what one may subscribe to.
ALTER TABLE terms
    DROP CONSTRAINT terms_kind_check,
    ADD CONSTRAINT terms_kind_check CHECK (kind IN ('rubric', 'kind', 'form', 'direction', 'module', 'occasion', 'topic'));
INSERT INTO terms (kind, code, country, position, label_ru, label_uk, label_en) VALUES
    ('topic', 'planning', '', 1, 'Планирование и анализ', 'Планування та аналіз', 'Planning and analysis'),
    ('topic', 'records', '', 2, 'Документация', 'Документація', 'Records'),
    ('topic', 'self-government', '', 3, 'Классный коллектив и самоуправление', 'Класний колектив і самоврядування', 'The class and self-government'),
    ('topic', 'individual', '', 4, 'Индивидуальная работа', 'Індивідуальна робота', 'Individual work'),
    ('topic', 'gifted', '', 5, 'Одарённые дети', 'Обдаровані діти', 'Gifted children'),
    ('topic', 'risk', '', 6, 'Профилактика правонарушений', 'Профілактика правопорушень', 'Prevention of offences'),
    ('topic', 'conflicts', '', 7, 'Буллинг, конфликты, медиация', 'Булінг, конфлікти, медіація', 'Bullying, conflicts, mediation'),
    ('topic', 'safety', '', 8, 'Безопасность', 'Безпека', 'Safety'),
    ('topic', 'health', '', 9, 'Здоровье, вредные привычки', 'Здоров’я, шкідливі звички', 'Health'),
    ('topic', 'inclusion', '', 10, 'Инклюзия', 'Інклюзія', 'Inclusion'),
    ('topic', 'parents', '', 11, 'Работа с родителями', 'Робота з батьками', 'Work with parents'),
    ('topic', 'communities', '', 12, 'Детско-взрослые общности', 'Дитячо-дорослі спільноти', 'Communities of children and adults'),
    ('topic', 'career', '', 13, 'Профориентация', 'Профорієнтація', 'Career guidance'),
    ('topic', 'holidays', '', 14, 'Каникулы и занятость', 'Канікули та зайнятість', 'Holidays'),
    ('topic', 'diagnostics', '', 15, 'Диагностика воспитанности и коллектива', 'Діагностика вихованості та колективу', 'Diagnostics'),
    ('topic', 'digital', '', 16, 'Цифровые инструменты', 'Цифрові інструменти', 'Digital tools'),
    ('topic', 'burnout', '', 17, 'Эмоциональное выгорание педагога', 'Емоційне вигорання педагога', 'Burnout'),
    ('topic', 'law', '', 18, 'Правовая и экономическая грамотность', 'Правова та економічна грамотність', 'Legal and economic literacy'),
    ('topic', 'attestation', '', 19, 'Аттестация и портфолио', 'Атестація та портфоліо', 'Attestation and portfolio'),
    ('topic', 'beginners', '', 20, 'Начинающему классному руководителю', 'Молодому класному керівнику', 'For the beginning class teacher');

CREATE TABLE norm_topics (
    norm_id uuid NOT NULL,
    topic text NOT NULL,
    CONSTRAINT norm_topics_pkey PRIMARY KEY (norm_id, topic),
    CONSTRAINT norm_topics_norm_id_fkey FOREIGN KEY (norm_id) REFERENCES norms (id) ON DELETE CASCADE
);
CREATE INDEX norm_topics_topic_idx ON norm_topics (topic);
