//! Pages of a long list: twenty at a time, linked by number, the state in the address.

/// Where a reader stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pager {
    pub page: i64,
    pub pages: i64,
    /// The address of the list without its page number, ending so that a number may follow.
    base: String,
}

impl Pager {
    pub const SIZE: i64 = 20;

    /// `query` is the address of the list (path and query without `page`).
    pub fn new(page: i64, total: i64, address: &str) -> Self {
        let pages = ((total + Self::SIZE - 1) / Self::SIZE).max(1);
        let joint = if address.contains('?') { '&' } else { '?' };
        Self { page: page.clamp(1, pages), pages, base: format!("{address}{joint}page=") }
    }

    /// The number typed into the address, or the first page.
    pub fn wanted(typed: &str) -> i64 {
        typed.parse().unwrap_or(1).clamp(1, 500)
    }

    pub fn offset(page: i64) -> i64 {
        (page - 1) * Self::SIZE
    }

    /// A page of a list that lies in memory: how many to skip, how many to show.
    pub fn span(page: i64) -> (usize, usize) {
        (usize::try_from(Self::offset(page)).unwrap_or(0), usize::try_from(Self::SIZE).unwrap_or(20))
    }

    pub fn href(&self, page: &i64) -> String {
        format!("{}{page}", self.base)
    }

    pub fn next(&self) -> Option<i64> {
        (self.page < self.pages).then_some(self.page + 1)
    }

    /// Numbers to show; nothing stands for a gap.
    pub fn numbers(&self) -> Vec<Option<i64>> {
        let mut numbers = Vec::new();
        for page in 1..=self.pages {
            if page == 1 || page == self.pages || (page - self.page).abs() <= 2 {
                numbers.push(Some(page));
            } else if numbers.last() != Some(&None) {
                numbers.push(None);
            }
        }
        numbers
    }
}
