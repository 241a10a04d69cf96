//! The paths of a file that start at the crate's root: `crate::wing`, groups of them, and `super` chains that reach it.

use super::code::Code;

/// The first name of every such path, with its line.
pub fn from_root(file: &Code) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in file.code.match_indices("crate::") {
        let own_word = !file.code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if own_word {
            let line = line_of(&file.code, at);
            found.extend(names(&file.code[at + "crate::".len()..]).into_iter().map(|name| (line, name)));
        }
    }
    found.extend(by_super(file));
    found
}

/// The names that stand behind `crate::`: one, or those of a group.
fn names(rest: &str) -> Vec<String> {
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let mut depth = 0_usize;
    let mut elements = vec![String::new()];
    for character in group.chars() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => elements.push(String::new()),
            _ => elements.last_mut().expect("never empty").push(character),
        }
    }
    elements.iter().map(|element| name(element.trim())).filter(|name| !name.is_empty()).collect()
}

fn name(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Chains of `super` that climb to the root and name a wing there. A module of tests is one step deeper; other modules
/// inside a file are not followed, so a name that is no wing is one of the file's own.
fn by_super(file: &Code) -> Vec<(usize, String)> {
    let parts = file.path.split('/').count();
    let depth = if file.path.ends_with("/mod.rs") { parts - 1 } else { parts };
    let mut found = Vec::new();
    for (line, text) in file.lines() {
        let depth = depth + usize::from(line >= file.tests_from());
        let mut rest = text;
        while let Some(at) = rest.find("super::") {
            let chain = &rest[at..];
            let climbed =
                chain.matches("super::").count().min(chain.split("super::").take_while(|part| part.is_empty()).count());
            let end = &chain["super::".len() * climbed..];
            if climbed >= depth && name(end) != "super" {
                let wings = names(end).into_iter().filter(|name| super::rank(name).is_some());
                found.extend(wings.map(|name| (line, name)));
            }
            rest = end;
        }
    }
    found
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[test]
fn every_way_of_naming_a_wing_is_seen() {
    let see = |path: &str, text: &str| {
        let wing = path.split('/').next().unwrap_or_default().to_owned();
        let code = super::code::bare(text);
        let file = Code { path: path.to_owned(), wing, text: text.to_owned(), code };
        from_root(&file).into_iter().map(|(line, name)| format!("{line}:{name}")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(see("draft/mod.rs", "use crate::model::{A, B};\nlet x = crate::law::C;"), "1:model 2:law");
    assert_eq!(see("draft/mod.rs", "use crate::{model::{A, B}, law, source as s};"), "1:model 1:law 1:source");
    assert_eq!(see("draft/mod.rs", "macro: $crate::yaml::Node"), "1:yaml");
    assert_eq!(see("draft/mod.rs", "use super::model::A;"), "1:model");
    assert_eq!(see("draft/french/mod.rs", "use super::marks::A;\nuse super::super::check::B;"), "2:check");
    assert_eq!(see("draft/a.rs", "use super::b::C;\n#[cfg(test)]\nmod tests {\nuse super::super::d::E;\n}"), "");
    assert_eq!(see("draft/a.rs", "// crate::check\nlet x = \"crate::check\"; mycrate::check"), "");
}
