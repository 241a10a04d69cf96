//! Rust sources with their comments and literals emptied, so that only code is searched.

use std::path::{Path, PathBuf};

/// A file under `src/`.
pub struct Code {
    /// Its path under `src/`, with `/`.
    pub path: String,
    /// The folder (or file) of `src/` in which it stands.
    pub wing: String,
    /// The text as written.
    pub text: String,
    /// The text with comments and literals replaced by spaces, line by line as long as before.
    pub code: String,
}

impl Code {
    /// The lines of code, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The line from which on there are only tests: files of tests have no other.
    pub fn tests_from(&self) -> usize {
        if self.path.ends_with("_tests.rs") {
            return 1;
        }
        self.lines().find(|(_, line)| line.trim() == "#[cfg(test)]").map_or(usize::MAX, |(line, _)| line)
    }

    /// The lines that are not tests.
    pub fn program(&self) -> Vec<(usize, &str)> {
        self.lines().filter(|(line, _)| *line < self.tests_from()).collect()
    }
}

/// Every Rust file under `src/`, in the order of their names.
pub fn files() -> Vec<Code> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &mut found);
    found.sort();
    found.iter().map(|path| read(&root, path)).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn read(root: &Path, path: &Path) -> Code {
    let inside = path.strip_prefix(root).expect("inside src/");
    let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let wing = parts[0].trim_end_matches(".rs").to_owned();
    Code { path: parts.join("/"), wing, code: bare(&text), text }
}

/// The text without comments and literals.
pub fn bare(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut bare = String::with_capacity(text.len());
    let mut at = 0;
    while at < characters.len() {
        let end = literal_end(&characters, at);
        if end > at {
            bare.extend(characters[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
        } else {
            bare.push(characters[at]);
            at += 1;
        }
    }
    bare
}

/// Where the comment or literal that begins here ends; here itself when none begins.
fn literal_end(text: &[char], at: usize) -> usize {
    let begins =
        |words: &str| text[at..].iter().copied().zip(words.chars()).filter(|(a, b)| a == b).count() == words.len();
    let after_name = at > 0 && (text[at - 1].is_alphanumeric() || text[at - 1] == '_');
    if begins("//") {
        return find(text, at, &['\n']);
    }
    if begins("/*") {
        return find(text, at + 2, &['*', '/']) + 2;
    }
    if !after_name && (text[at] == 'r' || begins("br")) {
        let hashes = text[at..].iter().skip_while(|c| **c == 'b' || **c == 'r').take_while(|c| **c == '#').count();
        let quote = text[at..].iter().take_while(|c| **c == 'b' || **c == 'r').count() + hashes + at;
        if text.get(quote) == Some(&'"') {
            let closing: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
            return (find(text, quote + 1, &closing) + closing.len()).min(text.len());
        }
        return at;
    }
    match text[at] {
        '"' => closed(text, at, '"'),
        // A lifetime has no closing quote after its first character.
        '\'' if text.get(at + 1) == Some(&'\\') || text.get(at + 2) == Some(&'\'') => closed(text, at, '\''),
        _ => at,
    }
}

fn find(text: &[char], from: usize, words: &[char]) -> usize {
    let from = from.min(text.len());
    text[from..].windows(words.len()).position(|window| window == words).map_or(text.len(), |found| from + found)
}

fn closed(text: &[char], at: usize, quote: char) -> usize {
    let mut place = at + 1;
    while place < text.len() && text[place] != quote {
        place += if text[place] == '\\' { 2 } else { 1 };
    }
    (place + 1).min(text.len())
}

#[test]
fn comments_and_literals_are_emptied() {
    let emptied = |text: &str| bare(text).split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(emptied("a // crate::b\nc"), "a c");
    assert_eq!(emptied("a /* crate::b */ c"), "a c");
    assert_eq!(emptied(r#"a("crate::\"b") c"#), "a( ) c");
    assert_eq!(emptied("a(r#\"crate::\"b\"#) c"), "a( ) c");
    assert_eq!(emptied("fn f<'a>(x: &'a str) { '\"' ; b }"), "fn f<'a>(x: &'a str) { ; b }");
    assert_eq!(emptied(r"x('\'') ; y"), "x( ) ; y");
    assert_eq!(bare("\"é\nb\"").lines().count(), 2);
}
