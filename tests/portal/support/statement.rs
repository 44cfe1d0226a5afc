//! The SQL statements of the program, each with the place in the source where it stands.

use std::collections::BTreeSet;

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::source::{Source, sources};

/// A statement of the program.
pub struct Statement {
    pub source: &'static Source,
    pub at: usize,
    pub sql: String,
    tokens: Vec<Token>,
}

/// Every statement given to one of the checked macros.
pub fn statements() -> Vec<Statement> {
    const MACROS: [&str; 5] = ["query!(", "query_as!(", "query_scalar!(", "query_unchecked!(", "query_as_unchecked!("];
    let mut found = Vec::new();
    for source in sources() {
        for (at, sign) in MACROS.iter().flat_map(|sign| source.bare.match_indices(sign)) {
            if source.bare[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
                continue;
            }
            let text = source.texts.iter().find(|text| text.at >= at + sign.len()).expect("a macro is given a text");
            found.push(Statement::read(source, at, &text.value));
        }
    }
    found
}

impl Statement {
    pub fn read(source: &'static Source, at: usize, sql: &str) -> Self {
        let tokens = Tokenizer::new(&PostgreSqlDialect {}, sql).tokenize();
        let tokens = tokens.unwrap_or_else(|error| panic!("src/{}:{}: {error}", source.path, source.line(at)));
        let tokens = tokens.into_iter().filter(|token| !matches!(token, Token::Whitespace(_))).collect();
        Self { source, at, sql: sql.to_owned(), tokens }
    }

    /// Where it stands, and how it begins.
    pub fn place(&self) -> String {
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

    /// Whether a list of columns is `*`.
    pub fn asks_for_all(&self) -> bool {
        (1..self.tokens.len()).any(|at| {
            let after_list = matches!(self.tokens[at - 1], Token::Comma | Token::Period);
            let after_word = ["select", "distinct", "returning"].iter().any(|word| self.is(at - 1, word));
            self.tokens[at] == Token::Mul && (after_list || after_word)
        })
    }

    /// Every table that is read or written.
    pub fn tables(&self) -> BTreeSet<String> {
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
    pub fn written(&self) -> Vec<String> {
        let after = |at: usize| match () {
            () if self.is(at, "insert") && self.is(at + 1, "into") => Some(at + 2),
            () if self.is(at, "delete") && self.is(at + 1, "from") => Some(at + 2),
            () if self.is(at, "update") && !self.word(at + 1).is_empty() && !self.is(at + 1, "set") && !self.is_lock(at) => {
                Some(at + 1)
            }
            () => None,
        };
        (0..self.tokens.len()).filter_map(after).map(|at| self.word(at).to_owned()).collect()
    }

    /// The table whose rows are changed in place.
    pub fn changed(&self) -> Option<String> {
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
    pub fn compares(&self, column: &str) -> bool {
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

    /// Whether rows are held to schools: by a comparison, by a value of each new row, by being shared further,
    /// by being one's own, or by being of no school but of a named district's centre.
    pub fn names_the_reach(&self) -> bool {
        let inserted = self.is(0, "insert") && (0..self.tokens.len()).any(|at| self.is(at, "school_id"));
        let of_no_school =
            (0..self.tokens.len()).any(|at| self.is(at, "school_id") && self.is(at + 1, "is") && self.is(at + 2, "null"));
        inserted
            || (of_no_school && self.compares("district_id"))
            || ["school_id", "level", "author_id"].iter().any(|column| self.compares(column))
            || self.names_the_centre()
    }

    /// Whether it says whose rows of a centre's it means: those of a district, those that are shown, one's own.
    fn names_the_centre(&self) -> bool {
        let inserted = self.is(0, "insert") && (0..self.tokens.len()).any(|at| self.is(at, "district_id"));
        let named = || inserted || ["district_id", "status", "user_id"].iter().any(|column| self.compares(column));
        self.tables().iter().any(|table| table.starts_with("centre_")) && named()
    }
}
