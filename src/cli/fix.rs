//! `paraphe check --fix`: corrections that have one right answer.

use similar::TextDiff;

use super::screen::Screen;
use crate::language::Message;
use crate::pipeline::{Project, mend};
use crate::publish;
use crate::source::{Diagnostic, DossierPath, Files};

/// Lines around a change that are shown with it.
const CONTEXT: usize = 2;

/// Corrects dossiers, shows each change as a patch, and says what could not be written.
pub fn fix(project: &Project, paths: &[DossierPath], screen: &Screen) -> Vec<Diagnostic> {
    let (mut faults, mut count) = (Vec::new(), 0);
    for path in paths {
        let mended = mend(project, path);
        for correction in &mended.corrections {
            count += correction.fixes;
            let diff = TextDiff::from_lines(&correction.old, &correction.new);
            let (old, new) = (format!("a/{}", correction.path), format!("b/{}", correction.path));
            screen.note(&diff.unified_diff().context_radius(CONTEXT).header(&old, &new).to_string());
        }
        faults.extend(mended.refused.iter().map(publish::diagnostic));
    }
    screen.tell(&Message::new("fixed").with("count", count));
    screen.show(&faults, &Files::default());
    faults
}
