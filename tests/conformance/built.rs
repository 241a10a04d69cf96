//! The documents of `conventions/`, built once by the binary, with what the PDFs must say.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use paraphe::pipeline::{Project, examine};
use paraphe::source::find;

/// A PDF and the document that it prints.
pub struct Built {
    pub path: PathBuf,
    pub kind: String,
    pub title: String,
    pub subject: String,
    /// The name of the attached data, unless the dossier turned it off.
    pub attachment: Option<String>,
}

impl Built {
    pub fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path).unwrap_or_else(|error| panic!("{}: {error}", self.path.display()))
    }
}

/// Every document, in the order of their paths.
pub fn documents() -> &'static [Built] {
    static BUILT: OnceLock<Vec<Built>> = OnceLock::new();
    BUILT.get_or_init(build)
}

fn build() -> Vec<Built> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance");
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    let done = command.current_dir(root).args(["--lang", "en", "build", "--out"]).arg(&out).output().expect("it runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let project = Project::open(root).expect("the project opens");
    let (dossiers, faults) = find(&project.root, &[root.join("conventions")]);
    assert!(faults.is_empty(), "{faults:?}");
    let mut built = Vec::new();
    for path in &dossiers {
        let mut examined = examine(&project, path);
        examined.attach_data(&project.library);
        for drafted in examined.documents {
            built.push(Built {
                path: out.join(&path.name).join(&drafted.file),
                kind: drafted.tree.kind,
                title: drafted.tree.title,
                subject: drafted.tree.subject,
                attachment: drafted.tree.attachment.map(|attachment| attachment.name),
            });
        }
    }
    assert!(built.len() >= 9, "the examples hold at least nine documents, not {}", built.len());
    built
}
