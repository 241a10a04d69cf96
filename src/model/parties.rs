//! Which partners are parties to a document.

use std::collections::{HashMap, HashSet};

use super::{Contribution, Document, FinancialMeans, Partner, Partnership};

/// The parties of a document, by id, in the order in which the document or the dossier names them.
#[derive(Debug, Clone)]
pub struct Parties {
    ids: Vec<String>,
    known: HashSet<String>,
}

impl Parties {
    /// The parties that the document names, else all partners.
    pub fn of(document: &Document, partnership: &Partnership) -> Self {
        let ids: Vec<String> = if document.parties.is_empty() {
            partnership.partners.iter().map(|partner| partner.id.text().to_owned()).collect()
        } else {
            document.parties.iter().map(|id| id.text().to_owned()).collect()
        };
        Self { known: ids.iter().cloned().collect(), ids }
    }

    pub fn has(&self, id: &str) -> bool {
        self.known.contains(id)
    }

    /// The partners themselves.
    pub fn partners<'a>(&self, partnership: &'a Partnership) -> Vec<&'a Partner> {
        let mut by_id: HashMap<&str, &Partner> = HashMap::new();
        for partner in &partnership.partners {
            by_id.entry(partner.id.text()).or_insert(partner);
        }
        self.ids.iter().filter_map(|id| by_id.get(id.as_str()).copied()).collect()
    }
}

impl FinancialMeans {
    /// The contributions that a document settles: those it names, else those of its parties.
    pub fn settled_by(&self, document: &Document, parties: &Parties) -> Vec<&Contribution> {
        let named: HashSet<&str> = document.contributions.iter().map(|id| id.text()).collect();
        let is_settled = |contribution: &&Contribution| {
            let id = contribution.id.as_ref().map_or("", |id| id.text());
            let to = contribution.to.as_ref().is_none_or(|to| parties.has(to.text()));
            if named.is_empty() { parties.has(contribution.partner.text()) && to } else { named.contains(id) }
        };
        self.contributions.iter().filter(is_settled).collect()
    }
}
