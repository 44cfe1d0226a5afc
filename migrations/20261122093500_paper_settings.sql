-- What an association's papers look like and by which rules its meetings are held; what a school prints in its header.

ALTER TABLE association_passports
    -- The standard of record keeping by which papers are printed; empty for the newest of the country.
    ADD COLUMN profile text NOT NULL DEFAULT '',
    -- Papers are kept for more than ten years, and so have a wider edge.
    ADD COLUMN long_keeping boolean NOT NULL DEFAULT false,
    -- Who agreed in the portal, and when, is printed at the foot.
    ADD COLUMN portal_mark boolean NOT NULL DEFAULT true,
    ADD COLUMN protocol_form text NOT NULL DEFAULT 'full',
    -- How many of the active members must be present.
    ADD COLUMN quorum text NOT NULL DEFAULT 'majority',
    -- Within what the numbers of protocols begin anew.
    ADD COLUMN numbering text NOT NULL DEFAULT 'academic-year',
    -- UA: what stands before decisions; «УХВАЛИЛИ» where it is not «ВИРІШИЛИ».
    ADD COLUMN decided_word text NOT NULL DEFAULT '',
    -- Days before the end of a decision's term on which its people are reminded, and days after it on which the
    -- deputy principal is told.
    ADD COLUMN remind_days integer NOT NULL DEFAULT 3,
    ADD COLUMN escalate_days integer NOT NULL DEFAULT 7,
    ADD CONSTRAINT association_passports_profile_check CHECK (profile IN ('', 'RU-2025', 'RU-2016', 'UA-2020')),
    ADD CONSTRAINT association_passports_protocol_form_check CHECK (protocol_form IN ('full', 'short')),
    ADD CONSTRAINT association_passports_quorum_check CHECK (quorum IN ('majority', 'half', 'two-thirds', 'none')),
    ADD CONSTRAINT association_passports_numbering_check CHECK (numbering IN ('academic-year', 'calendar-year', 'continuous')),
    ADD CONSTRAINT association_passports_decided_word_check CHECK (decided_word IN ('', 'resolved', 'decided')),
    ADD CONSTRAINT association_passports_remind_days_check CHECK (remind_days BETWEEN 0 AND 60),
    ADD CONSTRAINT association_passports_escalate_days_check CHECK (escalate_days BETWEEN 0 AND 90);

ALTER TABLE schools
    -- The founder, as it is printed above the school's name; UA: the code of the organisation in the state register.
    ADD COLUMN founder text NOT NULL DEFAULT '',
    ADD COLUMN register_code text NOT NULL DEFAULT '';
