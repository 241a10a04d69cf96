//! The terms during which money is paid.

use std::collections::HashMap;

use super::case::is_kind;
use super::commitments::AGREEMENTS;
use crate::model::{Contribution, Partnership};
use crate::schedule::{Bounds, term_of};

/// For each contribution, the bounds of the agreements that settle it.
pub struct MoneyTerms<'a> {
    by_contribution: HashMap<&'a str, Bounds>,
    /// For the contributions that no agreement names.
    pub common: Bounds,
}

impl<'a> MoneyTerms<'a> {
    pub fn of(partnership: &'a Partnership) -> Self {
        let mut by_contribution: HashMap<&str, Bounds> = HashMap::new();
        let (mut common, mut of_all): (Option<Bounds>, Option<Bounds>) = (None, None);
        for document in partnership.documents.iter().filter(|document| is_kind(document, AGREEMENTS)) {
            let bounds = term_of(document, partnership).map(Bounds::of).unwrap_or_default();
            for id in &document.contributions {
                by_contribution.entry(id.text()).and_modify(|known| *known = known.with(bounds)).or_insert(bounds);
            }
            of_all = Some(of_all.map_or(bounds, |known| known.with(bounds)));
            if document.contributions.is_empty() {
                common = Some(common.map_or(bounds, |known| known.with(bounds)));
            }
        }
        let of_dossier = || partnership.term.as_ref().map(Bounds::of);
        Self { by_contribution, common: common.or(of_all).or_else(of_dossier).unwrap_or_default() }
    }

    /// The bounds within which a contribution is paid.
    pub fn bounds(&self, contribution: &Contribution) -> Bounds {
        let named = contribution.id.as_ref().and_then(|id| self.by_contribution.get(id.text()));
        named.copied().unwrap_or(self.common)
    }
}
