//! Which partners are parties to a document.

use crate::model::{Document, Partner, Partnership};

/// The parties of a document, by id, in the order in which the document or the dossier names them.
#[derive(Debug, Clone)]
pub struct Parties {
    ids: Vec<String>,
}

impl Parties {
    /// The parties that the document names, else all partners.
    pub fn of(document: &Document, partnership: &Partnership) -> Self {
        let named = document.parties.iter().map(|id| id.text().to_owned());
        let ids: Vec<String> = if document.parties.is_empty() {
            partnership.partners.iter().map(|partner| partner.id.text().to_owned()).collect()
        } else {
            named.collect()
        };
        Self { ids }
    }

    pub fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|party| party == id)
    }

    /// The partners themselves.
    pub fn partners<'a>(&self, partnership: &'a Partnership) -> Vec<&'a Partner> {
        let find = |id: &String| partnership.partners.iter().find(|partner| partner.id.text() == id);
        self.ids.iter().filter_map(find).collect()
    }
}
