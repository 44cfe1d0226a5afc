//! Thematic controls.

use kopilka::controls::{self, Control, Criterion, Grade, Head, Inspector, Mark, Method, Named, Object, Status, Text};
use kopilka::decisions;
use kopilka::ids::{ControlId, ControlObjectId, UnitId, UserId};
use kopilka::plans::Calendar;
use time::Date;
use time::macros::date;
use uuid::Uuid;

use super::{Given, Person};
use crate::support::world::School;
use crate::support::{Portal, today};

/// A control to be entered.
pub struct AControl {
    by: Person,
    teachers: Vec<Person>,
    is_signed: bool,
    repeat_on: Option<Date>,
}

/// A control as entered.
pub struct Controlled {
    pub id: ControlId,
    pub objects: Vec<ControlObjectId>,
}

impl Controlled {
    pub fn path(&self) -> String {
        format!("/controls/{}", self.id)
    }
}

/// A control that this person makes in the own class: two criteria, the second not met.
pub fn a_control(by: &Person) -> AControl {
    AControl { by: by.clone(), teachers: vec![by.clone()], is_signed: false, repeat_on: Some(date!(2026 - 12 - 10)) }
}

impl AControl {
    /// The classes of these teachers: 5-А, 6-А and so on.
    pub fn of_teachers(mut self, teachers: &[&Person]) -> Self {
        self.teachers = teachers.iter().map(|teacher| (*teacher).clone()).collect();
        self
    }

    pub fn signed(mut self) -> Self {
        self.is_signed = true;
        self
    }

    pub fn repeated_on(mut self, day: Date) -> Self {
        self.repeat_on = Some(day);
        self
    }
}

fn named(person: &Person) -> Named {
    Named { user: person.id, surname: person.surname.clone(), name: person.name.clone(), patronymic: person.patronymic.clone() }
}

impl Given for AControl {
    type Made = Controlled;

    async fn put(self, portal: &Portal) -> Controlled {
        let School { id: school, district, association, .. } = self.by.school.clone();
        let mut tx = portal.reaching(&self.by.school).await;
        let criteria =
            ["План утверждён в срок", "Работа с родителями"].map(|text| Criterion { id: Uuid::now_v7(), text: text.into() });
        let mut objects = Vec::new();
        for (grade, teacher) in (5..).zip(&self.teachers) {
            let unit = UnitId::fresh();
            let label = format!("{grade}-А");
            let row = "INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, grade, label, code, teacher_id)
                       VALUES ($1, $2, $2, $3, 2026, $4, $5, $1::text, $6)";
            let row = sqlx::query(row).bind(unit).bind(school).bind(association).bind(grade).bind(&label).bind(teacher.id);
            row.execute(tx.conn()).await.unwrap();
            let mark = |criterion: &Criterion, grade, remark: String, timing: &str| Mark {
                criterion: criterion.id,
                grade: Some(grade),
                remark,
                timing: timing.into(),
            };
            let remark = format!("В классе {label} нет плана собраний");
            objects.push(Object {
                id: ControlObjectId::fresh(),
                unit,
                label,
                teacher: Some(named(teacher)),
                marks: vec![
                    mark(&criteria[0], Grade::Met, String::new(), ""),
                    mark(&criteria[1], Grade::NotMet, remark, "до 05.12.2026"),
                ],
            });
        }
        let recommendation = decisions::Draft {
            text: "Составить планы родительских собраний".into(),
            responsible: "классные руководители".into(),
            timing: "до 05.12.2026".into(),
            ..decisions::Draft::new(decisions::Kind::Recommend)
        };
        let control = Control {
            id: ControlId::fresh(),
            school,
            district,
            association,
            first_year: 2026,
            language: "ru".into(),
            head: Head {
                theme: "Связь школы и семьи".into(),
                basis: "п. 4 плана контроля".into(),
                order_number: "17".into(),
                ordered_on: Some(date!(2026 - 11 - 02)),
                starts_on: date!(2026 - 11 - 09),
                ends_on: date!(2026 - 11 - 20),
                purpose: "Изучить систему работы с семьями".into(),
                methods: vec![Method::Papers, Method::Talk],
                inspectors: vec![Inspector { named: named(&self.by), post: "заместитель директора".into() }],
                criteria: criteria.to_vec(),
            },
            objects,
            text: Text {
                conclusions: "Работа ведётся не везде.".into(), recommendations: vec![recommendation]
            },
            repeat_on: self.repeat_on,
            status: Status::Draft,
            reason: String::new(),
            signed_at: None,
            created_by: self.by.id,
            version: 1,
        };
        assert!(controls::begin(&mut tx, &control, portal.now()).await.unwrap());
        controls::write(&mut tx, &control, portal.now()).await.unwrap();
        let control = Control { version: 2, ..control };
        if self.is_signed {
            let calendar = Calendar::usual(2026, "ru");
            controls::sign(&mut tx, &control, &calendar, self.by.id, portal.now(), today()).await.unwrap();
        }
        tx.commit().await.unwrap();
        Controlled { id: control.id, objects: control.objects.iter().map(|object| object.id).collect() }
    }
}

/// A statement that puts a row into one of the tables of controls; the control it hangs on is made where there is none.
pub fn a_row_of_controls(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let control = format!(
        "INSERT INTO controls (id, school_id, district_id, association_id, first_year, language, theme, starts_on, ends_on, created_by,
                               created_at, changed_at)
         SELECT gen_random_uuid(), '{id}', '{district}', '{association}', 2026, 'ru', 'Планирование', now(), now(), '{author}', now(), now()
         WHERE NOT EXISTS (SELECT FROM controls WHERE school_id = '{id}');"
    );
    let of_control = format!("FROM controls WHERE school_id = '{id}' LIMIT 1");
    let object = format!(
        "{control} INSERT INTO control_objects (id, control_id, school_id, position, unit_id, label)
         SELECT gen_random_uuid(), id, school_id, 1, gen_random_uuid(), '5-А' {of_control}"
    );
    match table {
        "controls" => control,
        "control_objects" => object,
        "control_memos" => format!(
            "{control} INSERT INTO control_memos (control_id, school_id, content, digest, signed_by, signed_at)
             SELECT id, school_id, '{{}}', '\\x00', '{author}', now() {of_control}"
        ),
        "control_acquaintances" => format!(
            "{control} INSERT INTO control_acquaintances (control_id, user_id, school_id, surname, name, patronymic)
             SELECT id, '{author}', school_id, 'Примерова', 'Анна', 'Петровна' {of_control}"
        ),
        "control_remarks" => format!(
            "{object}; INSERT INTO control_remarks (id, control_id, school_id, object_id, position, criterion, text)
             SELECT gen_random_uuid(), control_id, school_id, id, 1, 'План', 'Нет задач'
             FROM control_objects WHERE school_id = '{id}' LIMIT 1"
        ),
        "control_checks" => format!(
            "{control} INSERT INTO control_checks (id, control_id, school_id, checked_on, open_before, settled, checked_by, checked_by_name,
                                                   made_at)
             SELECT gen_random_uuid(), id, school_id, now(), 2, 1, '{author}', 'А. П. Примерова', now() {of_control}"
        ),
        other => panic!("show me a row of `{other}`"),
    }
}
