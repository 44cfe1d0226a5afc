//! What belongs to somebody, by the names of route parameters: the trial of rights knocks with another's
//! things at every door. A new parameter without a sample here fails that trial.

mod parameters;
mod rows;
mod shelf;

use kopilka::files::Begun;
use time::macros::date;
use uuid::Uuid;

pub use parameters::{is_kept_from, parameters};
use rows::{a_kept_search, beside_practice, brought, extension, free_year, members, of_centre_section};

use super::{
    APractice, Person, Portal, VERIFICATION, a_control, a_decision, a_duty, a_held_certificate, a_meeting, a_norm, a_plan,
    a_practice, a_quoted_report, a_record, a_report, a_scan, a_submission, an_innovation, an_own_collection,
};

/// A value for a parameter of a path.
#[derive(Clone, Debug)]
pub enum Sample {
    /// Names a thing that belongs to somebody.
    Id(Uuid),
    /// Is nobody's, or no secret: a format, a code that is on no slip.
    Word(&'static str),
}

/// One person's things.
pub struct Belongings {
    user: Uuid,
    role: Uuid,
    session: Uuid,
    practice: Uuid,
    file: Uuid,
    original: Uuid,
    question: Uuid,
    mark: Uuid,
    complaint: Uuid,
    norm: Uuid,
    link: Uuid,
    attachment: Uuid,
    sheet: Uuid,
    control: Uuid,
    object: Uuid,
    innovation: Uuid,
    review: Uuid,
    /// An article of the centre, an event, an entry of a shelf, a file of the article, a file of the event.
    of_section: [Uuid; 5],
    meeting: Uuid,
    scan: Uuid,
    proposal: Uuid,
    plan: Uuid,
    item: Uuid,
    remark: Uuid,
    decision: Uuid,
    deed: Uuid,
    record: Uuid,
    school: Uuid,
    association: Uuid,
    district: Uuid,
    year: Uuid,
    name: Uuid,
    unit: Uuid,
    absence: Uuid,
    snapshot: Uuid,
    promotion: Uuid,
    import: Uuid,
    paper: Uuid,
    line: Uuid,
    certificate: Uuid,
    /// A collection, a search of the bank.
    own: [Uuid; 2],
    report: Uuid,
    duty: Uuid,
    submission: Uuid,
    extension: Uuid,
    consolidated: Uuid,
    quotation: Uuid,
    upload: Uuid,
}

impl Belongings {
    /// What nobody beyond the person's school should know of.
    pub async fn of(portal: &Portal, person: &Person) -> Self {
        let practice = a_practice(person);
        let of_centre = person.roles.iter().any(|role| role.scope() == "district");
        Self::with(portal, person, if of_centre { practice.of_centre() } else { practice }).await
    }

    /// The same with a practice at some point of its road.
    pub async fn with(portal: &Portal, person: &Person, practice: APractice) -> Self {
        let practice = portal.given(practice.with_file("сценарий.txt", b"text")).await;
        let norm = portal.given(a_norm(&person.school)).await;
        portal.sign_in_as(person).await;
        let school = &person.school;
        let plan = portal.given(a_plan(person).amended()).await;
        let [link, sheet, attachment] = shelf::put_up(portal, person, norm.0).await;
        let decision = portal.given(a_decision(person)).await;
        let meeting = portal.given(a_meeting(person).read()).await;
        let upload = Begun::known_by(person.id, "план.docx", 5, "1");
        portal.app.files.begin(upload).await.unwrap();
        let record = portal.given(a_record(person, "talk").about(person).at("school")).await;
        let report = a_report(person).for_year(free_year(portal, person).await).written("Нас восемь");
        let report = portal.given(report.counting("K1", "", &["А. П. Примерова"])).await;
        let control = portal.given(a_control(person)).await;
        let innovation = portal.given(an_innovation(person)).await;
        let judged = portal.given(an_innovation(person).judged_by(&[person]).filled()).await;
        let mut tx = portal.write().await;
        let proved =
            "INSERT INTO decision_deeds (id, decision_id, school_id, deed, file_name, file_key, file_size, file_media_type,
                                                  file_sha256, done_by, done_by_name, done_at)
                      SELECT gen_random_uuid(), $1, $2, 'do', file.name, file.key, file.size, file.media_type, file.sha256, $3,
                             'А. П. Примерова', $4
                      FROM practice_files AS file WHERE file.id = $5
                      RETURNING id";
        let proved = sqlx::query_scalar(proved).bind(decision.id).bind(school.id).bind(person.id).bind(portal.now());
        let deed = proved.bind(practice.files[0]).fetch_one(tx.conn()).await.unwrap();
        let named = "INSERT INTO school_names (id, school_id, name, valid_until) VALUES (gen_random_uuid(), $1, 'Школа-интернат', $2)
                     ON CONFLICT ON CONSTRAINT school_names_school_id_valid_until_key DO UPDATE SET name = excluded.name RETURNING id";
        let name = sqlx::query_scalar(named).bind(school.id).bind(date!(2020 - 08 - 31)).fetch_one(tx.conn()).await.unwrap();
        let own = "SELECT held.id, opened.id, year.id
                   FROM role_assignments AS held
                   JOIN sessions AS opened ON opened.user_id = held.user_id
                   JOIN academic_years AS year ON year.district_id = $2
                   WHERE held.user_id = $1
                   LIMIT 1";
        let (role, session, year) = sqlx::query_as(own).bind(person.id).bind(school.district).fetch_one(tx.conn()).await.unwrap();
        let [question, original, mark] = beside_practice(&mut tx, portal, person, practice.id.0).await;
        let reported = "INSERT INTO practice_complaints (id, practice_id, district_id, cause, text, made_at)
                        VALUES (gen_random_uuid(), $1, $2, 'other', 'Автор не указан.', $3) RETURNING id";
        let complaint = sqlx::query_scalar(reported).bind(practice.id).bind(school.district).bind(portal.now());
        let complaint = complaint.fetch_one(tx.conn()).await.unwrap();
        let [unit, absence, snapshot, promotion, import] = members(&mut tx, portal, person).await;
        let scan = a_scan(&mut tx, meeting.id.0, person).await;
        let (paper, line) = brought(&mut tx, portal, person).await;
        let certificate = a_held_certificate(&mut tx, portal, person, practice.id.0).await;
        let own = [an_own_collection(&mut tx, portal, person).await, a_kept_search(&mut tx, portal, person).await];
        let of_section = of_centre_section(&mut tx, portal, person).await;
        let (consolidated, quotation) = a_quoted_report(&mut tx, school, person.id).await;
        tx.commit().await.unwrap();
        let place = [&portal.world.near, &portal.world.far].into_iter().find(|place| place.id == school.district).unwrap();
        let duty = portal.given(a_duty(place)).await.0;
        let submission = portal.given(a_submission(person).opened()).await.0;
        let extension = extension(portal, person, duty).await;
        Self {
            certificate,
            own,
            unit,
            absence,
            snapshot,
            promotion,
            import,
            paper,
            line,
            report: report.0,
            duty,
            submission,
            extension,
            consolidated,
            quotation,
            user: person.id.0,
            role,
            session,
            practice: practice.id.0,
            file: practice.files[0].0,
            original,
            question,
            mark,
            complaint,
            norm: norm.0,
            link,
            attachment,
            upload: upload.id().0,
            sheet,
            control: control.id.0,
            object: control.objects[0].0,
            innovation: innovation.id.0,
            review: judged.sheets[0].0,
            of_section,
            meeting: meeting.id.0,
            scan,
            proposal: meeting.proposal.0,
            plan: plan.id.0,
            item: plan.items[0].0,
            remark: plan.remark.0,
            decision: decision.id.0,
            deed,
            record: record.0,
            school: school.id.0,
            association: school.association.0,
            district: school.district.0,
            year,
            name,
        }
    }

    /// The same with another meeting.
    pub fn at_meeting(self, meeting: Uuid) -> Self {
        Self { meeting, ..self }
    }

    /// The same with another practice.
    pub fn at_practice(self, practice: Uuid) -> Self {
        Self { practice, ..self }
    }

    /// The same with another control.
    pub fn at_control(self, control: Uuid) -> Self {
        Self { control, ..self }
    }

    /// The same with another innovative practice.
    pub fn at_innovation(self, innovation: Uuid) -> Self {
        Self { innovation, ..self }
    }

    /// The person's `{parameter}`.
    pub fn sample(&self, parameter: &str) -> Sample {
        match parameter {
            "user" | "member" => Sample::Id(self.user),
            "unit" => Sample::Id(self.unit),
            "absence" => Sample::Id(self.absence),
            "snapshot" => Sample::Id(self.snapshot),
            "promotion" => Sample::Id(self.promotion),
            "import" => Sample::Id(self.import),
            "paper" => Sample::Id(self.paper),
            "line" => Sample::Id(self.line),
            "report" => Sample::Id(self.report),
            "chapter" => Sample::Word("general"),
            "indicator" => Sample::Word("K1"),
            "kind" => Sample::Word("year"),
            "duty" => Sample::Id(self.duty),
            "submission" => Sample::Id(self.submission),
            "extension" => Sample::Id(self.extension),
            "consolidated" => Sample::Id(self.consolidated),
            "quotation" => Sample::Id(self.quotation),
            "role" => Sample::Id(self.role),
            "session" => Sample::Id(self.session),
            "certificate" => Sample::Id(self.certificate),
            "collection" => Sample::Id(self.own[0]),
            "practice" | "other" => Sample::Id(self.practice),
            "file" => Sample::Id(self.file),
            "upload" => Sample::Id(self.upload),
            "original" => Sample::Id(self.original),
            "question" => Sample::Id(self.question),
            "mark" => Sample::Id(self.mark),
            "complaint" => Sample::Id(self.complaint),
            "search" => Sample::Id(self.own[1]),
            "norm" => Sample::Id(self.norm),
            "link" => Sample::Id(self.link),
            "attachment" => Sample::Id(self.attachment),
            "sheet" => Sample::Id(self.sheet),
            "control" => Sample::Id(self.control),
            "object" => Sample::Id(self.object),
            "innovation" => Sample::Id(self.innovation),
            "review" => Sample::Id(self.review),
            "article" => Sample::Id(self.of_section[0]),
            "event" => Sample::Id(self.of_section[1]),
            "shelf" => Sample::Word("beginner"),
            "entry" => Sample::Id(self.of_section[2]),
            "material" => Sample::Id(self.of_section[3]),
            "handout" => Sample::Id(self.of_section[4]),
            "picture" => Sample::Word("1"),
            "meeting" => Sample::Id(self.meeting),
            "scan" => Sample::Id(self.scan),
            "verification" => Sample::Word(VERIFICATION),
            "proposal" => Sample::Id(self.proposal),
            "plan" => Sample::Id(self.plan),
            "item" => Sample::Id(self.item),
            "remark" => Sample::Id(self.remark),
            "decision" => Sample::Id(self.decision),
            "deed" => Sample::Id(self.deed),
            "record" => Sample::Id(self.record),
            "part" => Sample::Word("theme"),
            "edition" | "section" => Sample::Word("1"),
            "format" => Sample::Word("docx"),
            "school" => Sample::Id(self.school),
            "association" => Sample::Id(self.association),
            "district" => Sample::Id(self.district),
            "year" => Sample::Id(self.year),
            "name" => Sample::Id(self.name),
            "code" => Sample::Word("КККК-4444"),
            "job" => Sample::Word("01990000-0000-7000-8000-000000000000"),
            unknown => panic!("show me a foreign `{{{unknown}}}` in tests/portal/support/foreign.rs"),
        }
    }

    /// A route's path with these things in it.
    pub fn filled(&self, path: &str) -> String {
        parameters(path).into_iter().fold(path.to_owned(), |path, name| {
            let value = match self.sample(name) {
                Sample::Id(id) => id.to_string(),
                Sample::Word(word) => word.to_owned(),
            };
            path.replace(&format!("{{{name}}}"), &value)
        })
    }
}
