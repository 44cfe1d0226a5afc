//! What stands above every page of a section: whose it is, its menu, the way to other districts.

use crate::centre::model::district::{District, choose, is_of_centre};
use crate::centre::store::lists::MenuPage;
use crate::centre::store::{districts, lists};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{ArticleId, DistrictId};
use crate::web::Visitor;

pub struct Section {
    pub district: District,
    pub others: Vec<District>,
    pub pages: Vec<MenuPage>,
    /// The part of the section that is shown, or the page.
    here: &'static str,
    page: Option<ArticleId>,
    /// Whether the reader works in this very centre.
    pub is_keeper: bool,
    is_signed_in: bool,
    /// Addresses name the district: it is not the one that this reader would be shown anyway.
    is_named: bool,
}

/// A part of the section in its menu.
pub struct Tab {
    /// A message key.
    pub label: &'static str,
    pub href: String,
    pub is_current: bool,
}

impl Section {
    /// The section of the district that is asked for, else of the reader's own.
    pub async fn load(visitor: &Visitor, tx: &mut Tx, asked: &str, here: &'static str) -> Result<Self> {
        let all = districts::list(tx).await?;
        let own = visitor.actor().and_then(|actor| actor.district());
        let (district, others) = choose(all, asked, own, visitor.locale()).ok_or(Error::NotFound)?;
        Ok(Self {
            pages: lists::menu(tx, district.id).await?,
            here,
            page: None,
            is_keeper: visitor.actor().is_some_and(|actor| is_of_centre(actor, district.id)),
            is_signed_in: visitor.actor().is_some(),
            is_named: !others.is_empty() && own != Some(district.id),
            district,
            others,
        })
    }

    /// The section that a thing of this district stands in.
    pub async fn of(visitor: &Visitor, tx: &mut Tx, district: DistrictId, here: &'static str) -> Result<Self> {
        Self::load(visitor, tx, &district.to_string(), here).await
    }

    /// The same with one of its pages open.
    pub fn at_page(self, page: ArticleId) -> Self {
        Self { page: Some(page), ..self }
    }

    pub fn is_at(&self, page: &MenuPage) -> bool {
        self.page == Some(page.id)
    }

    /// An address within this section.
    pub fn href(&self, path: &str) -> String {
        if !self.is_named {
            return path.to_owned();
        }
        let joint = if path.contains('?') { '&' } else { '?' };
        format!("{path}{joint}district={}", self.district.id)
    }

    pub fn tabs(&self) -> Vec<Tab> {
        let tab =
            |here: &str, label: &'static str, path: &str| Tab { label, href: self.href(path), is_current: self.here == here };
        let mut tabs = vec![tab("front", "centre-tab-front", "/centre"), tab("news", "centre-tab-news", "/centre/news")];
        tabs.extend([
            tab("events", "centre-tab-events", "/centre/events"),
            tab("beginner", "centre-tab-beginner", "/centre/shelves/beginner"),
            tab("literacy", "centre-tab-literacy", "/centre/shelves/literacy"),
            tab("associations", "centre-tab-associations", "/centre/associations"),
        ]);
        if self.is_signed_in {
            tabs.push(tab("contacts", "centre-tab-contacts", "/centre/contacts"));
        }
        if self.is_keeper {
            tabs.push(tab("desk", "centre-tab-desk", "/centre/desk"));
        }
        tabs
    }
}
