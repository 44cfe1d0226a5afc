//! The structure of a tagged PDF: what is a heading, a list, a cell, in the order it is read.

use std::num::{NonZeroU16, NonZeroU32};

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// A place in the tree of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At(usize);

pub(super) enum Kind {
    Heading(u16),
    Paragraph,
    List,
    Item,
    Mark,
    ItemText,
    Aside,
    Table,
    Head,
    Body,
    Row,
    HeadCell(usize, usize),
    Cell(usize, usize),
    Figure(String),
}

pub(super) struct Tree {
    nodes: Vec<(Kind, Vec<Child>)>,
    roots: Vec<usize>,
    locale: &'static str,
}

enum Child {
    Node(usize),
    Leaf(Identifier),
}

impl Tree {
    pub(super) fn new(locale: &'static str) -> Self {
        Self { nodes: Vec::new(), roots: Vec::new(), locale }
    }

    pub(super) fn add(&mut self, parent: Option<At>, kind: Kind) -> At {
        let at = self.nodes.len();
        self.nodes.push((kind, Vec::new()));
        match parent {
            Some(At(parent)) => self.nodes[parent].1.push(Child::Node(at)),
            None => self.roots.push(at),
        }
        At(at)
    }

    pub(super) fn leaf(&mut self, At(at): At, leaf: Identifier) {
        self.nodes[at].1.push(Child::Leaf(leaf));
    }

    pub(super) fn finish(self) -> TagTree {
        let mut nodes: Vec<Option<(Kind, Vec<Child>)>> = self.nodes.into_iter().map(Some).collect();
        let mut tree = TagTree::new().with_lang(Some(self.locale.to_owned()));
        for root in self.roots {
            if let Some(group) = group(&mut nodes, root) {
                tree.push(Node::Group(group));
            }
        }
        tree
    }
}

fn group(nodes: &mut [Option<(Kind, Vec<Child>)>], at: usize) -> Option<TagGroup> {
    let (kind, children) = nodes[at].take()?;
    let mut group = TagGroup::new(tag(kind));
    for child in children {
        match child {
            Child::Leaf(leaf) => group.push(Node::Leaf(leaf)),
            Child::Node(at) => {
                if let Some(inner) = self::group(nodes, at) {
                    group.push(Node::Group(inner));
                }
            }
        }
    }
    Some(group)
}

fn tag(kind: Kind) -> TagKind {
    let span = |count: usize| u32::try_from(count).ok().and_then(NonZeroU32::new).filter(|count| count.get() > 1);
    match kind {
        Kind::Heading(level) => Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), None).into(),
        Kind::Paragraph => Tag::P.into(),
        Kind::List => Tag::L(ListNumbering::None).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Mark => Tag::Lbl.into(),
        Kind::ItemText => Tag::LBody.into(),
        Kind::Aside => Tag::Div.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Head => Tag::THead.into(),
        Kind::Body => Tag::TBody.into(),
        Kind::Row => Tag::TR.into(),
        Kind::HeadCell(across, down) => {
            Tag::TH(TableHeaderScope::Column).with_col_span(span(across)).with_row_span(span(down)).into()
        }
        Kind::Cell(across, down) => Tag::TD.with_col_span(span(across)).with_row_span(span(down)).into(),
        Kind::Figure(words) => Tag::Figure(Some(words)).into(),
    }
}
