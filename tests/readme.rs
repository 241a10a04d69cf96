//! The README is true: its dossier builds, its commands and its kinds of documents exist.

use std::path::Path;
use std::process::Command;

use paraphe::model::Kind;

fn readme() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("README.md")
}

/// The YAML of the README, without the indentation of the list in which it stands.
fn dossier(readme: &str) -> String {
    let block = readme.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a dossier");
    let indentation = block.chars().take_while(|c| *c == ' ').count();
    block.lines().map(|line| line.get(indentation..).unwrap_or_default().to_owned() + "\n").collect()
}

#[test]
fn its_dossier_builds() {
    let project = tempfile::tempdir().expect("a folder");
    let folder = project.path().join("conventions/lecture");
    std::fs::create_dir_all(&folder).expect("is made");
    std::fs::write(folder.join("partnership.yaml"), dossier(&readme())).expect("is written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    let done = command.current_dir(project.path()).arg("build").output().expect("the binary runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(project.path().join("out/lecture/charter.pdf").is_file());
}

#[test]
fn its_kinds_are_those_of_the_model() {
    let readme = readme();
    let table = readme.split("| `kind` |").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a table");
    let told: Vec<(&str, &str)> =
        table.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |")?.split_once("` | ")).collect();
    assert!(!told.is_empty());
    for (spelling, name) in told {
        let kind = Kind::ALL.iter().find(|kind| kind.spelling() == spelling);
        let kind = kind.unwrap_or_else(|| panic!("no kind `{spelling}`"));
        assert_eq!(kind.french().replace('’', "'"), name);
    }
}

#[test]
fn its_commands_exist() {
    let commands = readme().matches("`paraphe ").count();
    assert!(commands > 5);
    for rest in readme().split("`paraphe ").skip(1) {
        let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        let known = ["new", "check", "build", "list", "explain", "rules", "schema", "completions", "man"]
            .contains(&name.as_str())
            || name.is_empty();
        assert!(known, "`paraphe {name}` is no command");
    }
}
