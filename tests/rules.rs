//! The rules, case by case. A case of `tests/rules/` is one or several sections laid over the small dossier; a comment
//! under a line says what is found there: `#   ^^^^ P0501`, with `warning` or `information` behind the code when it is
//! no error. A comment inside a block of text would be text: it stands behind the block and names its line of the case
//! (`#   ^^^^ P0709 line 3`). A finding too few or too many fails. A rule's cases bear its name: `total-differs.yaml` shows what it
//! finds, `total-differs.silent.yaml` a near miss in which nothing is found.

mod small_dossier;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use paraphe::check::{Family, Rule, Weights, rules};
use paraphe::language::{Catalogue, Language};
use paraphe::model::{Field, Profile, RuleSettings, RuleSeverity, State, Text, Weight};
use paraphe::pipeline::{self, Project};
use paraphe::source::{Diagnostic, Severity, Span, codes, find};
use small_dossier::{Found, Overlay, examine, examine_under, laid_over};

/// What is said of every clause left out or replaced, beside what a rule says of its absence.
const CLAUSE_CHANGED: &str = "P0710 information";

/// What is expected: the line and columns (from 1) of the carets, and the code with its severity.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Expected {
    line: usize,
    columns: std::ops::Range<usize>,
    code: String,
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let entries = std::fs::read_dir(folder).expect("the folder of cases");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut cases: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    cases.sort();
    assert!(cases.len() > 40, "only {} cases", cases.len());
    // `CASES=total-,line- cargo test --release --test rules` tries those whose name begins so.
    if let Ok(wanted) = std::env::var("CASES") {
        let is_wanted = |path: &PathBuf| {
            let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
            wanted.split(',').any(|start| name.starts_with(start))
        };
        cases.retain(is_wanted);
    }
    cases
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a case is read")
}

fn expectations(case: &str) -> Vec<Expected> {
    let mut line = 0;
    let mut found = Vec::new();
    for (index, text) in case.lines().enumerate() {
        let Some((before, after)) = text.split_once('^').filter(|_| text.trim_start().starts_with('#')) else {
            line = index + 1;
            continue;
        };
        let first = before.chars().count() + 1;
        let more = after.chars().take_while(|character| *character == '^').count();
        let said = after.trim_start_matches('^').trim();
        let (code, line) = match said.split_once(" line ") {
            Some((code, named)) => (code, named.parse().expect("the number of a line")),
            None => (said, line),
        };
        found.push(Expected { line, columns: first..first + more + 1, code: code.to_owned() });
    }
    found
}

/// The code of a finding, as a case writes it.
fn said(finding: &Diagnostic) -> String {
    match finding.severity {
        Severity::Error => finding.code.id.to_owned(),
        Severity::Warning => format!("{} warning", finding.code.id),
        Severity::Information => format!("{} information", finding.code.id),
    }
}

fn told(found: &Found, finding: &Diagnostic, overlay: &Overlay) -> Expected {
    let span = finding.span().expect("a finding has a place");
    let position = found.files.position(span).expect("the place is in the file");
    let slice = found.files.slice(span).unwrap_or_default();
    let length = slice.lines().next().unwrap_or_default().chars().count().max(1);
    let line = overlay.line_of_fragment(position.line);
    Expected { line, columns: position.column..position.column + length, code: said(finding) }
}

fn meets(found: &Expected, expected: &Expected) -> bool {
    let inside = found.columns.start <= expected.columns.start && expected.columns.end <= found.columns.end;
    found.line == expected.line && inside && found.code == expected.code
}

#[test]
fn each_case_gives_what_its_carets_say() {
    let cases = cases();
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let share = cases.len().div_ceil(workers);
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let shares: Vec<_> = cases
            .chunks(share)
            .map(|share| scope.spawn(|| share.iter().flat_map(|path| wrong_of(path)).collect::<Vec<_>>()))
            .collect();
        shares.into_iter().flat_map(|share| share.join().expect("a share of the cases is read")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is found in a case and not expected, and what is expected and not found.
fn wrong_of(path: &Path) -> Vec<String> {
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    let case = text(path);
    let overlay = laid_over(&case);
    let found = examine_under(&overlay.text, &weights_of(&name, &case));
    let (mut missing, mut wrong) = (expectations(&case), Vec::new());
    // Only its own cases expect to be told that a clause was changed.
    let is_about_changes = name.starts_with(codes::CLAUSE_CHANGED.name);
    let is_told = |finding: &&Diagnostic| is_about_changes || finding.code != codes::CLAUSE_CHANGED;
    for finding in found.findings.iter().filter(is_told) {
        let told = told(&found, finding, &overlay);
        match missing.iter().position(|expected| meets(&told, expected)) {
            Some(index) => drop(missing.remove(index)),
            None => wrong.push(format!("{name}: not expected: {told:?}\n    {}", in_french(finding))),
        }
    }
    wrong.extend(missing.iter().map(|expected| format!("{name}: missing: {expected:?}")));
    wrong
}

/// Families that ask what a whole dossier owes. The two cases of a rule that its page shows hold under all rules; a
/// further one shows what one family asks and leaves the others aside: its partners may be mere names to the law, or its
/// association without the papers that a subsidy needs.
const DEMANDING: &[Family] = &[
    Family::Subsidy,
    Family::Accounts,
    Family::RepublicanContract,
    Family::StateAid,
    Family::Authority,
    Family::Contract,
    Family::Confidentiality,
    Family::Education,
    Family::StaffAndPremises,
    Family::Calendar,
    Family::Method,
    Family::Identifiers,
    Family::Calendar,
    Family::Writing,
];

fn weights_of(case: &str, text: &str) -> Weights {
    let is_of = |name: &str| case.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '-']));
    let longest = rules().filter(|rule| is_of(rule.code.name)).max_by_key(|rule| rule.code.name.len());
    let is_shown = |rule: &Rule| [".yaml", ".silent.yaml"].contains(&case.trim_start_matches(rule.code.name));
    if longest.is_some_and(is_shown) {
        return Weights::default();
    }
    // A case may speak of another rule, to set it aside.
    let spoken_of = rules().filter(|rule| text.contains(rule.code.id)).chain(longest);
    let kept: Vec<Family> = spoken_of.map(|rule| rule.family).collect();
    without(DEMANDING.iter().filter(|family| !kept.contains(family)))
}

fn without<'a>(families: impl Iterator<Item = &'a Family>) -> Weights {
    fn field<T>(value: T) -> Field<T> {
        Field { at: Span::default(), state: State::Given(value) }
    }
    let off = |family: &Family| {
        let rule = field(Text(family.spelling().to_owned()));
        RuleSeverity { at: Span::default(), rule, severity: field(Weight::Off) }
    };
    let settings = RuleSettings { at: Span::default(), profile: None, severities: families.map(off).collect() };
    let (weights, faults) = Weights::of(Some(&settings));
    assert!(faults.is_empty());
    weights
}

fn in_french(finding: &Diagnostic) -> String {
    Catalogue::of(Language::French).say(&finding.message)
}

#[test]
fn the_small_dossier_is_without_fault() {
    let found = examine(small_dossier::BASE);
    assert!(found.findings.is_empty(), "{:#?}", found.findings);
}

/// The example dossiers are right even to the strict: what is left open in a draft, and departures from the usual
/// clauses, are for information.
#[test]
fn the_examples_are_without_fault_under_the_strict_profile() {
    let mut project = Project::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the project");
    project.weights = Weights::default().under(Some(Profile::Strict));
    let (dossiers, faults) = find(&project.root, &[]);
    assert!(faults.is_empty() && dossiers.len() >= 3, "{faults:?}");
    for path in dossiers {
        let mut findings = pipeline::examine(&project, &path).findings;
        findings.retain(|finding| finding.severity > Severity::Information && finding.counts());
        let told: Vec<String> =
            findings.iter().map(|finding| format!("{} {}", finding.code.id, in_french(finding))).collect();
        assert!(told.is_empty(), "{}: {told:#?}", path.name);
    }
}

#[test]
fn every_rule_has_a_case_in_which_it_speaks_and_one_in_which_it_is_silent() {
    let (mut without, mut foreign) = (Vec::new(), Vec::new());
    let cases: Vec<(String, BTreeSet<String>)> = cases()
        .iter()
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, expectations(&text(path)).into_iter().map(|one| one.code).collect())
        })
        .collect();
    for rule in rules().filter(|rule| !is_shown_otherwise(rule.code.name)) {
        let of_rule = |name: &str| {
            let rest = name.strip_prefix(rule.code.name);
            rest.is_some_and(|rest| rest.starts_with(['.', '-'])) && !is_of_longer_name(rule.code.name, name)
        };
        let own: Vec<&(String, BTreeSet<String>)> = cases.iter().filter(|(name, _)| of_rule(name)).collect();
        let speaks = own.iter().any(|(_, codes)| !codes.is_empty());
        let is_silent = |codes: &BTreeSet<String>| !codes.iter().any(|code| code.starts_with(rule.code.id));
        let silent = own.iter().any(|(name, codes)| name.ends_with(".silent.yaml") && is_silent(codes));
        if !speaks || !silent {
            without.push((rule.code.id, rule.code.name, speaks, silent));
        }
        for (name, codes) in own {
            let is_first = *name == format!("{}.yaml", rule.code.name);
            let is_foreign = |code: &String| !code.starts_with(rule.code.id) && code != CLAUSE_CHANGED;
            if is_first && codes.iter().any(is_foreign) {
                foreign.push(name.clone());
            }
        }
    }
    assert!(without.is_empty(), "rules that lack a case (code, name, speaks, silent): {without:#?}");
    assert!(foreign.is_empty(), "cases in which another rule speaks: {foreign:#?}");
}

/// Whether the example of a code is no YAML of a dossier: it stands as text beside the cases, for the page of the code.
fn is_shown_otherwise(name: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    ["refused", "instead"].iter().all(|which| folder.join(format!("{name}.{which}.text")).is_file())
}

/// Whether a case bears the name of another rule that begins like this one.
fn is_of_longer_name(name: &str, case: &str) -> bool {
    rules().any(|rule| {
        rule.code.name.len() > name.len() && rule.code.name.starts_with(name) && case.starts_with(rule.code.name)
    })
}

/// What a rule finds bears its code; its message and its help exist and lack no value.
#[test]
fn rules_speak_in_whole_sentences() {
    let catalogues = [Language::French, Language::English].map(Catalogue::of);
    for path in cases() {
        for finding in examine(&laid_over(&text(&path)).text).findings {
            let messages = std::iter::once(&finding.message).chain(&finding.help);
            for message in messages.chain(finding.related.iter().map(|(_, message)| message)) {
                for catalogue in &catalogues {
                    assert!(catalogue.knows(message.id), "{}", message.id);
                    let said = catalogue.say(message);
                    assert!(!said.contains("{$") && !said.is_empty(), "{}: {said}", message.id);
                }
            }
            let is_helped = finding.help.is_some() || finding.severity == Severity::Information;
            assert!(is_helped, "{} says what is wrong, not what to write", finding.code.id);
        }
    }
}
