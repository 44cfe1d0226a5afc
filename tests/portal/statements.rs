//! The watchman of the shelves: what the SQL of the program may say, and who may say it. The statements
//! are read where they stand in the source, so that each is known by its file and its function.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

use crate::support::{Portal, Source, house, sources};

/// Whose a table is: the module that alone may write it. A table without a writer yet is not listed.
const OWNERS: [(&str, &str); 23] = [
    ("jobs", "jobs"),
    ("search_entries", "search"),
    ("search_lessons", "search"),
    ("search_words", "search"),
    ("audit_entries", "audit"),
    ("sessions", "web"),
    ("users", "accounts"),
    ("role_assignments", "accounts"),
    ("invitations", "accounts"),
    ("sign_in_failures", "accounts"),
    ("districts", "schools"),
    ("schools", "schools"),
    ("associations", "schools"),
    ("terms", "terms"),
    ("norms", "library"),
    ("practices", "practices"),
    ("practice_directions", "practices"),
    ("practice_files", "practices"),
    ("practice_remarks", "practices"),
    ("practice_deeds", "practices"),
    ("practice_uses", "practices"),
    ("practice_questions", "practices"),
    ("practice_complaints", "practices"),
];

/// Statements on rows of schools that do not name the school, each with its reason.
const WITHOUT_SCHOOL: [(&str, &str, &str); 0] = [];

/// Changes of versioned rows that do not ask for the version, each with its reason.
const WITHOUT_VERSION: [(&str, &str, &str); 2] = [
    ("accounts/store/users.rs", "set_password", "a new password replaces whatever was there"),
    ("accounts/store/users.rs", "set_locale", "the last choice of a language holds"),
];

/// Where SQL may be put together while the program runs; elsewhere only functions named `search` may.
const DYNAMIC: [(&str, &str); 3] = [
    ("db/mod.rs", "the settings of a transaction are made of uuids"),
    ("db/migrate.rs", "roles and rights are made by name"),
    ("db/embedded/", "a private cluster is looked at before there is a schema"),
];

/// A statement of the program.
struct Statement {
    source: &'static Source,
    at: usize,
    sql: String,
    tokens: Vec<Token>,
}

#[test]
fn no_statement_asks_for_all_columns() {
    let wrong: Vec<_> = statements().iter().filter(|statement| statement.asks_for_all()).map(Statement::place).collect();

    assert!(wrong.is_empty(), "list the columns instead of `*`:\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn statements_on_rows_of_schools_name_the_school() {
    let portal = Portal::open().await;
    let tables = tables_with(&portal, "school_id").await;

    let wrong = statements()
        .into_iter()
        .filter(|statement| statement.tables().iter().any(|table| tables.contains(table)) && !statement.names_the_reach())
        .collect::<Vec<_>>();

    judge(wrong, &WITHOUT_SCHOOL, "name the school (`school_id = ANY($n)` bound to `tx.reach()`)");
}

#[tokio::test]
async fn changes_of_versioned_rows_ask_for_the_version() {
    let portal = Portal::open().await;
    let tables = tables_with(&portal, "version").await;

    let wrong = statements()
        .into_iter()
        .filter(|statement| statement.changed().is_some_and(|table| tables.contains(&table)) && !statement.compares("version"))
        .collect::<Vec<_>>();

    judge(wrong, &WITHOUT_VERSION, "ask for the version that was read (`AND version = $n`)");
}

#[test]
fn a_store_writes_only_its_own_tables() {
    let owners: BTreeMap<_, _> = OWNERS.into_iter().collect();

    let mut wrong = Vec::new();
    for statement in statements() {
        for table in statement.written() {
            match owners.get(table.as_str()) {
                Some(owner) if *owner == statement.source.module() => {}
                Some(owner) => wrong.push(format!("{} writes `{table}`, which is {owner}'s", statement.place())),
                None => wrong.push(format!("{} writes `{table}`: say in OWNERS whose it is", statement.place())),
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sql_is_put_together_only_where_it_may_be() {
    const SIGNS: [&str; 7] = ["AssertSqlSafe", "QueryBuilder", "sqlx::query(", "sqlx::query_as(", "sqlx::query_scalar(", "raw_sql(", "sqlx::query_with("];

    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !DYNAMIC.iter().any(|(place, _)| source.path.starts_with(place))) {
        for (at, sign) in SIGNS.iter().flat_map(|sign| source.own_code().match_indices(sign)) {
            let is_import = source.bare[..at].rsplit('\n').next().is_some_and(|line| line.trim_start().starts_with("use "));
            let is_search = source.function(at) == "search" && source.path.contains("store");
            if !is_import && !is_search {
                wrong.push(format!("src/{}:{}: {sign}", source.path, source.line(at)));
            }
        }
    }

    assert!(wrong.is_empty(), "use the checked macros, or a function named `search` of a store:\n{}", wrong.join("\n"));
}

/// The descriptions that the compiler has written know every statement; the watchman must see no fewer.
#[test]
fn the_watchman_sees_every_statement_that_the_compiler_sees() {
    let seen: BTreeSet<_> = statements().into_iter().map(|statement| statement.sql).collect();
    let Ok(described) = fs::read_dir(house().join(".sqlx")) else { return };

    for file in described {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let description: serde_json::Value = serde_json::from_str(&text).unwrap();
        let sql = description["query"].as_str().unwrap();
        assert!(seen.contains(sql), "a statement that the watchman overlooks: {sql}");
    }
}

/// Fails for statements that are not excused, and for excuses that nothing needs.
#[track_caller]
fn judge(wrong: Vec<Statement>, excuses: &[(&str, &str, &str)], remedy: &str) {
    let excused = |statement: &Statement| {
        excuses.iter().any(|(path, function, _)| statement.source.path == *path && statement.source.function(statement.at) == *function)
    };
    let unexcused: Vec<_> = wrong.iter().filter(|statement| !excused(statement)).map(Statement::place).collect();
    assert!(unexcused.is_empty(), "{remedy}, or say here why not:\n{}", unexcused.join("\n"));
    for (path, function, _) in excuses {
        let needed = wrong.iter().any(|statement| statement.source.path == *path && statement.source.function(statement.at) == *function);
        assert!(needed, "`{function}` in {path} needs no excuse any more: take it off the list");
    }
}

async fn tables_with(portal: &Portal, column: &str) -> BTreeSet<String> {
    let mut tx = portal.write().await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'public' AND column_name = $1",
    )
    .bind(column)
    .fetch_all(tx.conn())
    .await
    .unwrap();
    tables.into_iter().collect()
}

/// Every statement given to one of the checked macros.
fn statements() -> Vec<Statement> {
    const MACROS: [&str; 5] = ["query!(", "query_as!(", "query_scalar!(", "query_unchecked!(", "query_as_unchecked!("];
    let mut found = Vec::new();
    for source in sources() {
        for (at, sign) in MACROS.iter().flat_map(|sign| source.bare.match_indices(sign)) {
            if source.bare[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
                continue;
            }
            let text = source.texts.iter().find(|text| text.at >= at + sign.len()).expect("a macro is given a text");
            let tokens = Tokenizer::new(&PostgreSqlDialect {}, &text.value).tokenize();
            let tokens = tokens.unwrap_or_else(|error| panic!("src/{}:{}: {error}", source.path, source.line(at)));
            let tokens = tokens.into_iter().filter(|token| !matches!(token, Token::Whitespace(_))).collect();
            found.push(Statement { source, at, sql: text.value.clone(), tokens });
        }
    }
    found
}

impl Statement {
    fn place(&self) -> String {
        let start: String = self.sql.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(70).collect();
        format!("src/{}:{} `{}`: {start}…", self.source.path, self.source.line(self.at), self.source.function(self.at))
    }

    fn word(&self, at: usize) -> &str {
        match self.tokens.get(at) {
            Some(Token::Word(word)) => &word.value,
            _ => "",
        }
    }

    fn is(&self, at: usize, keyword: &str) -> bool {
        self.word(at).eq_ignore_ascii_case(keyword)
    }

    fn asks_for_all(&self) -> bool {
        (1..self.tokens.len()).any(|at| {
            let after_list = matches!(self.tokens[at - 1], Token::Comma | Token::Period);
            let after_word = ["select", "distinct", "returning"].iter().any(|word| self.is(at - 1, word));
            self.tokens[at] == Token::Mul && (after_list || after_word)
        })
    }

    /// Every table that is read or written.
    fn tables(&self) -> BTreeSet<String> {
        let mut tables: BTreeSet<_> = self.written().into_iter().collect();
        for at in 1..self.tokens.len() {
            let read = ["from", "join", "using"].iter().any(|word| self.is(at - 1, word));
            let listed = self.tokens[at - 1] == Token::Comma;
            if (read || listed) && !self.word(at).is_empty() {
                tables.insert(self.word(at).to_owned());
            }
        }
        tables
    }

    /// The tables that are written.
    fn written(&self) -> Vec<String> {
        let after = |at: usize| match () {
            () if self.is(at, "insert") && self.is(at + 1, "into") => Some(at + 2),
            () if self.is(at, "delete") && self.is(at + 1, "from") => Some(at + 2),
            () if self.is(at, "update") && !self.word(at + 1).is_empty() && !self.is(at + 1, "set") && !self.is_lock(at) => Some(at + 1),
            () => None,
        };
        (0..self.tokens.len()).filter_map(after).map(|at| self.word(at).to_owned()).collect()
    }

    /// The table whose rows are changed in place.
    fn changed(&self) -> Option<String> {
        let at = (0..self.tokens.len()).find(|at| self.is(*at, "update") && !self.is_lock(*at))?;
        if self.is(at + 1, "set") {
            return self.written().into_iter().next();
        }
        Some(self.word(at + 1).to_owned())
    }

    /// «FOR UPDATE», «FOR NO KEY UPDATE».
    fn is_lock(&self, at: usize) -> bool {
        at > 0 && (self.is(at - 1, "for") || self.is(at - 1, "key"))
    }

    /// Whether a column is compared with something.
    fn compares(&self, column: &str) -> bool {
        (0..self.tokens.len()).any(|at| {
            let compared = self.tokens.get(at + 1) == Some(&Token::Eq) || self.is(at + 1, "in");
            self.is(at, column) && compared && !self.is_assigned(at)
        })
    }

    /// Whether a column is set rather than compared: it stands after SET, or after a comma in that list.
    fn is_assigned(&self, at: usize) -> bool {
        let before = self.tokens[..at].iter().rposition(|token| {
            matches!(token, Token::Word(word) if ["SET", "WHERE", "ON", "AND", "OR"].contains(&word.value.to_uppercase().as_str()))
        });
        before.is_some_and(|before| self.is(before, "set"))
    }

    /// Whether rows are held to schools: by a comparison, by a value of each new row, or by being shared further.
    fn names_the_reach(&self) -> bool {
        let inserted = self.is(0, "insert") && (0..self.tokens.len()).any(|at| self.is(at, "school_id"));
        inserted || self.compares("school_id") || self.compares("level")
    }
}

#[test]
fn the_watchman_reads_statements() {
    let read = |sql: &str| {
        let tokens = Tokenizer::new(&PostgreSqlDialect {}, sql).tokenize().unwrap();
        let tokens = tokens.into_iter().filter(|token| !matches!(token, Token::Whitespace(_))).collect();
        Statement { source: &sources()[0], at: 0, sql: sql.to_owned(), tokens }
    };

    let upsert = read("INSERT INTO units (id, school_id) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET label = excluded.label");
    assert_eq!((upsert.written(), upsert.changed()), (vec!["units".to_owned()], Some("units".to_owned())));
    assert!(upsert.names_the_reach());

    let change = read("UPDATE practices SET version = $2, title = $3 WHERE id = $1");
    assert!(!change.compares("version"));
    assert!(!change.names_the_reach());

    let locked = read("SELECT a.* FROM jobs AS a WHERE school_id = ANY($1) FOR UPDATE SKIP LOCKED");
    assert!(locked.asks_for_all() && locked.written().is_empty() && locked.names_the_reach());
    assert!(!read("SELECT count(*), 2 * 3 FROM jobs").asks_for_all());
}
