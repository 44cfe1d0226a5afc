-- The numbers of a consolidated report are put together from the reports of all schools; what comes out is kept in pages, so that
-- opening it costs what it shows. It holds as long as the mark of its district has not moved; the report may always be put
-- together anew.

-- A number that grows whenever what schools have sent of half a year or a year, or a school itself, may read otherwise.
CREATE TABLE consolidated_marks (
    district_id uuid NOT NULL,
    mark bigint NOT NULL,
    CONSTRAINT consolidated_marks_pkey PRIMARY KEY (district_id),
    CONSTRAINT consolidated_marks_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts (id)
);

CREATE FUNCTION move_consolidated_mark() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO consolidated_marks (district_id, mark)
    SELECT DISTINCT district_id, 1
    FROM come
    WHERE TG_TABLE_NAME <> 'submissions' OR come.kind IN ('half-year', 'year')
    ORDER BY district_id
    ON CONFLICT (district_id) DO UPDATE SET mark = consolidated_marks.mark + 1;
    RETURN NULL;
END
$$;
CREATE TRIGGER submissions_mark_come AFTER INSERT ON submissions
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION move_consolidated_mark();
CREATE TRIGGER submissions_mark_changed AFTER UPDATE ON submissions
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION move_consolidated_mark();
CREATE TRIGGER schools_mark_changed AFTER UPDATE ON schools
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION move_consolidated_mark();
CREATE TRIGGER associations_mark_come AFTER INSERT ON associations
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION move_consolidated_mark();
CREATE TRIGGER associations_mark_changed AFTER UPDATE ON associations
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION move_consolidated_mark();

-- What of a report is said of all schools together.
CREATE TABLE consolidated_sheets (
    report_id uuid NOT NULL,
    -- The mark of the district when it was put together, and what was asked of it.
    mark bigint NOT NULL,
    wish jsonb NOT NULL,
    head jsonb NOT NULL,
    CONSTRAINT consolidated_sheets_pkey PRIMARY KEY (report_id),
    CONSTRAINT consolidated_sheets_report_id_fkey FOREIGN KEY (report_id) REFERENCES consolidated_reports (id)
);

-- The lines of schools, some on each page.
CREATE TABLE consolidated_pages (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    leaf jsonb NOT NULL,
    CONSTRAINT consolidated_pages_pkey PRIMARY KEY (report_id, number),
    CONSTRAINT consolidated_pages_report_id_fkey FOREIGN KEY (report_id) REFERENCES consolidated_reports (id)
);
