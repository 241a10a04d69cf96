//! Where the findings of a dossier stand in it, by words and not by lines.

use super::Examined;
use crate::source::{Span, limits};
use crate::yaml::Routes;

impl Examined {
    /// The keys that lead to each finding, in their order (`partners.ccas.siret`); nothing written for a place outside
    /// the YAML, and of a dossier that could not be read. Of more findings than a report holds, the first.
    pub fn routes(&self) -> Vec<String> {
        let routes = self.dossier.as_ref().map(|dossier| Routes::of(&dossier.tree));
        let findings = self.findings.iter().take(limits::FINDINGS_OF_A_REPORT);
        let route = |span| routes.as_ref().map(|routes| routes.route(span));
        findings.map(|finding| finding.span().and_then(route).unwrap_or_default()).collect()
    }

    /// The documents that the dossier describes (their `id`), each with the place of its entry.
    pub fn entries(&self) -> Vec<(String, Span)> {
        let documents = self.dossier.iter().flat_map(|dossier| &dossier.partnership.documents);
        documents.map(|document| (document.id.text().to_owned(), document.at)).collect()
    }
}
