//! Corrections that have one right answer, made in the sources of a dossier.

use super::Project;
use super::examine::examine;
use crate::publish::{PublishFault, amend};
use crate::source::{Correction, DossierPath, RelativePath, corrections};

/// A correction may uncover another; past so many rounds, what is left is left to a person.
const ROUNDS: usize = 5;

/// What was corrected in a dossier, and what could not be written.
#[derive(Default)]
pub struct Mended {
    pub corrections: Vec<Correction>,
    pub refused: Vec<PublishFault>,
}

/// Makes the fixes of a dossier, until there are none.
pub fn mend(project: &Project, path: &DossierPath) -> Mended {
    let mut mended = Mended::default();
    for _ in 0..ROUNDS {
        let examined = examine(project, path);
        let counting = examined.findings.iter().filter(|finding| finding.counts());
        let round = corrections(&examined.files, counting.filter_map(|finding| finding.fix.as_ref()));
        if round.is_empty() || !mended.refused.is_empty() {
            break;
        }
        for correction in round {
            match write(project, &correction) {
                Ok(()) => mended.corrections.push(correction),
                Err(fault) => mended.refused.push(fault),
            }
        }
    }
    mended
}

fn write(project: &Project, correction: &Correction) -> Result<(), PublishFault> {
    let outside = || PublishFault::Refused { path: correction.path.clone().into(), reason: "out-is-link" };
    let path = RelativePath::read(&correction.path).map_err(|_| outside())?;
    amend(project.root.folder(), &path, &correction.old, &correction.new)
}
