-- Districts, their schools, the associations of class teachers in them, and the school calendar.

-- Names as people sort them, in both languages: Ё beside Е, І beside И, and school № 4 before school № 10.
CREATE COLLATION names (provider = icu, locale = 'und-u-kn-true');

CREATE TABLE districts (
    id uuid NOT NULL,
    name text NOT NULL,
    -- The jurisdiction: which classifiers, holidays and paper forms hold here.
    country text NOT NULL,
    language text NOT NULL,
    time_zone text NOT NULL,
    centre_name text NOT NULL DEFAULT '',
    portal_title text NOT NULL DEFAULT '',
    portal_subtitle text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT districts_pkey PRIMARY KEY (id),
    CONSTRAINT districts_name_key UNIQUE (name),
    CONSTRAINT districts_country_check CHECK (country IN ('ru', 'ua')),
    CONSTRAINT districts_language_check CHECK (language IN ('ru', 'uk'))
);
CREATE TRIGGER districts_version BEFORE UPDATE ON districts
    FOR EACH ROW EXECUTE FUNCTION bump_version();

CREATE TABLE schools (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    -- The name as used in talk: «Школа № 4».
    name text NOT NULL,
    full_name text NOT NULL DEFAULT '',
    -- The full name after «учитель», as the school itself spells it: names are never inflected by the program.
    genitive_name text NOT NULL DEFAULT '',
    kind text NOT NULL,
    settlement text NOT NULL DEFAULT '',
    opened_on date,
    closed_on date,
    merged_into uuid,
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT schools_pkey PRIMARY KEY (id),
    CONSTRAINT schools_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT schools_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES schools (id),
    CONSTRAINT schools_district_id_name_key UNIQUE (district_id, name),
    CONSTRAINT schools_kind_check CHECK (kind IN ('school', 'gymnasium', 'lyceum', 'small-school', 'boarding')),
    CONSTRAINT schools_closed_on_check CHECK (closed_on IS NULL OR opened_on IS NULL OR closed_on >= opened_on),
    CONSTRAINT schools_merged_into_check CHECK (merged_into IS NULL OR (closed_on IS NOT NULL AND merged_into <> id))
);
CREATE INDEX schools_district_id_idx ON schools (district_id);
CREATE INDEX schools_merged_into_idx ON schools (merged_into);
CREATE TRIGGER schools_version BEFORE UPDATE ON schools
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- Names a school bore before: an old paper keeps the name of its day.
CREATE TABLE school_names (
    id uuid NOT NULL,
    school_id uuid NOT NULL,
    name text NOT NULL,
    full_name text NOT NULL DEFAULT '',
    -- The last day on which the name was in force.
    valid_until date NOT NULL,
    CONSTRAINT school_names_pkey PRIMARY KEY (id),
    CONSTRAINT school_names_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT school_names_school_id_valid_until_key UNIQUE (school_id, valid_until)
);

CREATE TABLE associations (
    id uuid NOT NULL,
    -- The base school: its principal approves the papers.
    school_id uuid NOT NULL,
    district_id uuid NOT NULL,
    name text NOT NULL,
    full_name text NOT NULL DEFAULT '',
    kind text NOT NULL,
    -- The language of its papers, whatever its readers choose for the screen.
    language text NOT NULL,
    -- Boarding schools have groups and educators where others have classes and class teachers.
    unit_word text NOT NULL DEFAULT 'class',
    founded_year integer,
    closed_on date,
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT associations_pkey PRIMARY KEY (id),
    CONSTRAINT associations_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id),
    CONSTRAINT associations_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT associations_school_id_name_key UNIQUE (school_id, name),
    CONSTRAINT associations_kind_check CHECK (kind IN ('school', 'inter-school', 'district')),
    CONSTRAINT associations_language_check CHECK (language IN ('ru', 'uk')),
    CONSTRAINT associations_unit_word_check CHECK (unit_word IN ('class', 'group')),
    CONSTRAINT associations_founded_year_check CHECK (founded_year BETWEEN 1900 AND 2200)
);
CREATE INDEX associations_district_id_idx ON associations (district_id);
CREATE TRIGGER associations_version BEFORE UPDATE ON associations
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- Schools that share an association with its base school: their principals see and do not approve.
CREATE TABLE association_partners (
    association_id uuid NOT NULL,
    school_id uuid NOT NULL,
    CONSTRAINT association_partners_pkey PRIMARY KEY (association_id, school_id),
    CONSTRAINT association_partners_association_id_fkey FOREIGN KEY (association_id) REFERENCES associations (id) ON DELETE CASCADE,
    CONSTRAINT association_partners_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools (id)
);
CREATE INDEX association_partners_school_id_idx ON association_partners (school_id);

CREATE TABLE academic_years (
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    -- 2026 stands for 2026/27.
    first_year integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT academic_years_pkey PRIMARY KEY (id),
    CONSTRAINT academic_years_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id),
    CONSTRAINT academic_years_district_id_first_year_key UNIQUE (district_id, first_year),
    CONSTRAINT academic_years_first_year_check CHECK (first_year BETWEEN 1990 AND 2200),
    CONSTRAINT academic_years_ends_on_check CHECK (ends_on > starts_on)
);
CREATE TRIGGER academic_years_version BEFORE UPDATE ON academic_years
    FOR EACH ROW EXECUTE FUNCTION bump_version();

-- Quarters, trimesters or semesters of the year, as the district or a school has chosen.
CREATE TABLE academic_terms (
    id uuid NOT NULL,
    academic_year_id uuid NOT NULL,
    position integer NOT NULL,
    title text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    CONSTRAINT academic_terms_pkey PRIMARY KEY (id),
    CONSTRAINT academic_terms_academic_year_id_fkey FOREIGN KEY (academic_year_id) REFERENCES academic_years (id) ON DELETE CASCADE,
    CONSTRAINT academic_terms_academic_year_id_position_key UNIQUE (academic_year_id, position),
    CONSTRAINT academic_terms_ends_on_check CHECK (ends_on >= starts_on)
);
