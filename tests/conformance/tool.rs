//! The programs that judge, called so that a program which is missing, or complains, is a failure.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// A complaint of poppler that is none: PDF/UA-1 (ISO 14289-1, 7.1) has `Suspects false`, and poppler up to 22.12 takes
/// the value only when it is true.
const POPPLERS_OWN: &str = "Syntax Error: Suspects object is wrong type (boolean)";

/// What a program prints; it must end well and complain of nothing.
pub fn output(program: &str, words: &[&OsStr]) -> String {
    let shown = words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let done = Command::new(program).args(words).env("LC_ALL", "C.UTF-8").output();
    let done = done.unwrap_or_else(|error| panic!("{program} is needed: {error}"));
    let complaints = String::from_utf8_lossy(&done.stderr);
    let complaints: Vec<&str> = complaints.lines().filter(|line| *line != POPPLERS_OWN).collect();
    assert!(done.status.success() && complaints.is_empty(), "{program} {shown}: {}", complaints.join("\n"));
    String::from_utf8(done.stdout).unwrap_or_else(|_| panic!("{program} {shown}: no UTF-8"))
}

/// Runs a program that writes files.
pub fn run(program: &str, words: &[&OsStr]) {
    output(program, words);
}

/// The verdicts of veraPDF, a file a line, whether good or bad.
pub fn verapdf(flavours: &str, files: &[&Path]) -> String {
    let launcher = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/verapdf/verapdf");
    let done = Command::new(launcher).arg(flavours).args(files).output().expect("bash is needed");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let judged = said.starts_with("PASS ") || said.starts_with("FAIL ");
    assert!(judged, "veraPDF did not run: {said}{}", String::from_utf8_lossy(&done.stderr));
    said
}
