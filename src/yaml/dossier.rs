//! The YAML of a dossier as one tree, however it was cut into files.
//!
//! Any key of `partnership.yaml` may live in a file of its own that bears its name: `partners.yaml` holds what would
//! stand behind `partners:`.

use super::near::near_key;
use super::{Content, Entry, Limits, Node, Parsed, parse};
use crate::language::Message;
use crate::source::{Diagnostic, DossierFiles, Span, codes, in_source_order};

/// Reads the YAML of a dossier; `keys` are those that `partnership.yaml` may have. The faults of the dossier's files
/// move into the result.
///
/// There is no tree when one of the files is not usable: what it holds would then be told as missing.
pub fn read_dossier(dossier: &mut DossierFiles, keys: &'static [&'static str]) -> Parsed {
    let mut whole = Parsed { faults: std::mem::take(&mut dossier.faults), ..Parsed::default() };
    let mut limits = Limits::default();
    let mut lost = !dossier.yaml.iter().any(|(_, name)| name == "partnership");
    for (id, name) in &dossier.yaml {
        let Some(file) = dossier.files.get(*id) else { continue };
        if name != "partnership" && !keys.contains(&name.as_str()) {
            whole.faults.push(unknown_file(&file.path, name, keys));
            continue;
        }
        let parsed = parse(*id, &file.text, limits);
        limits.nodes = limits.nodes.saturating_sub(parsed.nodes);
        whole.nodes = whole.nodes.saturating_add(parsed.nodes);
        whole.faults.extend(parsed.faults);
        match parsed.tree {
            None => lost = true,
            Some(tree) if name == "partnership" => whole.tree = Some(tree),
            Some(tree) => {
                if let Some(whole_tree) = &mut whole.tree {
                    join(whole_tree, name, tree, &mut whole.faults);
                }
            }
        }
    }
    if lost || has_unreadable_yaml(&whole.faults) {
        whole.tree = None;
    }
    in_source_order(&mut whole.faults);
    whole
}

/// Puts the value of a file behind the key after which it is named.
fn join(whole: &mut Node, name: &str, value: Node, faults: &mut Vec<Diagnostic>) {
    let Content::Mapping(entries) = &mut whole.content else { return };
    if let Some(other) = entries.iter().find(|entry| entry.key == name) {
        let message = Message::new("key-in-two-files").with("key", name);
        let fault = Diagnostic::error(codes::KEY_IN_TWO_FILES, other.key_span, message)
            .related(head(value.span), Message::new("key-in-two-files-other"))
            .help(Message::new("key-in-two-files-help").with("key", name));
        faults.push(fault);
        return;
    }
    entries.push(Entry { key: name.to_owned(), key_span: head(value.span), value });
}

/// The first byte of a file's value: enough to show the file, not its hundred lines.
fn head(span: Span) -> Span {
    Span { end: span.start, ..span }
}

fn unknown_file(path: &str, name: &str, keys: &'static [&'static str]) -> Diagnostic {
    let message = Message::new("unknown-file").with("path", path);
    let help = match near_key(name, keys) {
        Some(near) => Message::new("write-file").with("name", format!("{near}.yaml")),
        None => Message::new("unknown-file-help"),
    };
    Diagnostic::in_file(codes::UNKNOWN_FILE, path, message).help(help)
}

/// Whether a YAML file could not even be read, so that its key only seems to be missing.
fn has_unreadable_yaml(faults: &[Diagnostic]) -> bool {
    faults.iter().any(|fault| match &fault.place {
        crate::source::Place::File(path) => path.ends_with(".yaml") && fault.code != codes::UNKNOWN_FILE,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    const KEYS: &[&str] = &["title", "partners", "objectives"];

    fn read(parts: &[(&str, &str)]) -> (Parsed, Vec<&'static str>) {
        let mut dossier = DossierFiles::default();
        for (name, text) in parts {
            let id: FileId = dossier.files.add(format!("{name}.yaml"), *text);
            dossier.yaml.push((id, (*name).to_owned()));
        }
        let parsed = read_dossier(&mut dossier, KEYS);
        let codes = parsed.faults.iter().map(|fault| fault.code.id).collect();
        (parsed, codes)
    }

    #[test]
    fn a_key_may_live_in_its_own_file() {
        let (parsed, faults) = read(&[("partnership", "title: a\n"), ("partners", "- id: b\n")]);
        let partners = parsed.tree.as_ref().and_then(|tree| tree.get("partners"));
        assert_eq!(partners.map(|partners| partners.items().len()), Some(1));
        assert!(faults.is_empty());
    }

    #[test]
    fn a_key_in_two_files_is_a_fault_with_both_places() {
        let (parsed, faults) = read(&[("partnership", "title: a\npartners: []\n"), ("partners", "- id: b\n")]);
        assert_eq!(faults, ["P0208"]);
        assert_eq!(parsed.faults[0].span().map(|span| (span.file.0, span.start)), Some((0, 9)));
        assert_eq!(parsed.faults[0].related[0].0.file, FileId(1));
    }

    #[test]
    fn an_unknown_file_is_answered_with_the_near_name() {
        let (parsed, faults) = read(&[("partnership", "title: a\n"), ("partner", "- id: b\n")]);
        assert_eq!(faults, ["P0009"]);
        assert_eq!(parsed.faults[0].help, Some(Message::new("write-file").with("name", "partners.yaml")));
        assert!(parsed.tree.is_some());
    }

    #[test]
    fn a_part_that_cannot_be_read_leaves_no_tree() {
        let (parsed, faults) = read(&[("partnership", "title: a\n"), ("partners", "- id: \"b\n")]);
        assert_eq!((parsed.tree, faults), (None, vec!["P0101"]));
    }
}
