//! Many findings: a person sees some of each sort, a machine sees all of them up to a limit, and both are told how many
//! there are. Those that people have accepted are kept apart.

use paraphe::language::{Catalogue, Language, Message};
use paraphe::report::{Findings, Report, github, gitlab, json, junit, sarif};
use paraphe::source::{Diagnostic, Files, Severity, Span, codes, limits};

use crate::{check, project_of, report};

fn dossier_of_unknown_keys(count: usize) -> tempfile::TempDir {
    let keys: String = (1..=count).map(|number| format!("inconnue_{number}: 1\n")).collect();
    project_of(&format!("reference: R\ntitle: T\ndocuments: [{{id: d, kind: charter}}]\n{keys}"))
}

#[test]
fn a_person_sees_twenty_of_a_sort_unless_all_are_asked_for() {
    let project = dossier_of_unknown_keys(57);
    let (_, few) = check(project.path(), &[], &[]);
    assert_eq!(few.matches("error[P0201]").count(), 20);
    assert!(few.contains("… and 37 more P0201 (unknown key)"), "{few}");
    assert!(few.contains("57 errors") && few.contains("paraphe check --all"), "the count is whole: {few}");
    let (_, all) = check(project.path(), &["--all"], &[]);
    assert_eq!(all.matches("error[P0201]").count(), 57);
    assert!(!all.contains("… and"), "{all}");
    let french = check(project.path(), &["--lang", "fr"], &[]).1;
    assert!(french.contains("… et 37 autres constats P0201 (clé inconnue)"), "{french}");
}

#[test]
fn machines_are_told_of_each() {
    let project = dossier_of_unknown_keys(57);
    for (format, word) in [("json", "\"code\": \"P0201\""), ("sarif", "\"ruleId\": \"P0201\""), ("junit", "[P0201]")] {
        assert_eq!(report(project.path(), format).matches(word).count(), 57, "{format}");
    }
    let said = report(project.path(), "github");
    assert_eq!(said.lines().filter(|line| line.starts_with("::error ")).count(), 57);
    let last = said.lines().last().expect("a line");
    assert!(last.starts_with("::notice title=paraphe::Summary: 57 errors") && last.contains("first 10"), "{last}");
}

/// Gives the report of so many findings of a file.
fn with_report(findings: &[Diagnostic], test: impl FnOnce(&Report<'_>)) {
    let mut files = Files::default();
    files.add("conventions/a/partnership.yaml", "a: 1\n");
    let parts = vec![Findings::new(Some("conventions/a"), &files, findings)];
    let catalogue = Catalogue::of(Language::English);
    test(&Report { parts, catalogue, in_repository: String::new(), failing: Severity::Warning });
}

fn finding(severity: Severity) -> Diagnostic {
    let mut finding = Diagnostic::error(codes::TOTAL, Span::default(), Message::new("unknown-term").with("text", "x"));
    finding.severity = severity;
    finding
}

#[test]
fn beyond_the_limit_the_rest_is_counted() {
    let most = limits::FINDINGS_OF_A_REPORT;
    let findings = vec![finding(Severity::Error); most + 7];
    with_report(&findings, |report| {
        let said = json(report);
        assert_eq!(said["diagnostics"].as_array().map(Vec::len), Some(most));
        assert_eq!((&said["summary"]["errors"], &said["summary"]["untold"]), (&(most + 7).into(), &7.into()));
        let run = &sarif(report)["runs"][0];
        assert_eq!(run["results"].as_array().map(Vec::len), Some(most));
        assert_eq!(run["properties"]["untold"], 7);
        let told = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
        assert!(told.as_str().is_some_and(|text| text.contains("7 more findings")), "{told}");
        let violations = gitlab(report);
        let last = violations.as_array().and_then(|all| all.last()).expect("a violation").clone();
        assert!(last["description"].as_str().is_some_and(|text| text.contains("7 more findings")), "{last}");
        let text = junit(report).expect("is written");
        assert!(text.contains("7 more findings"));
        assert!(github(report).ends_with("and 7 more findings"));
    });
}

/// GitHub shows ten notices of a step: the one that says how many findings there are must be among them.
#[test]
fn the_last_notice_is_within_what_github_shows() {
    let findings = vec![finding(Severity::Information); 40];
    with_report(&findings, |report| {
        let said = github(report);
        assert_eq!(said.lines().count(), 10);
        assert!(said.lines().all(|line| line.starts_with("::notice ")));
        assert!(said.lines().last().is_some_and(|line| line.contains("40 information")), "{said}");
    });
}

#[test]
fn what_people_accepted_is_kept_apart() {
    let findings =
        [finding(Severity::Error), finding(Severity::Error).suppressed("décidé le 2 juin", "Ysaline Corbehem")];
    with_report(&findings, |report| {
        let tally = report.tally();
        assert_eq!((tally.errors, tally.suppressed), (1, 1));
        let said = json(report);
        assert_eq!(said["diagnostics"][1]["suppression"], "décidé le 2 juin");
        assert_eq!((&said["summary"]["errors"], &said["summary"]["suppressed"]), (&1.into(), &1.into()));
        let result = &sarif(report)["runs"][0]["results"][1];
        assert_eq!(result["suppressions"][0]["justification"], "décidé le 2 juin");
        assert_eq!(gitlab(report).as_array().map(Vec::len), Some(1));
        assert_eq!(github(report).lines().filter(|line| line.starts_with("::error ")).count(), 1);
        assert_eq!(junit(report).expect("is written").matches("[P0501]").count(), 1);
    });
}

/// What only warns is output, not failure, once warnings are accepted.
#[test]
fn warnings_fail_a_case_only_when_they_count() {
    let findings = [finding(Severity::Warning)];
    with_report(&findings, |report| {
        let said = junit(report).expect("is written");
        assert!(said.contains("<failure type=\"warning\"") && !said.contains("<system-out>"), "{said}");
        let files = Files::default();
        let parts = vec![Findings::new(Some("a"), &files, &findings)];
        let accepted = Report { parts, failing: Severity::Error, in_repository: String::new(), ..*report };
        let said = junit(&accepted).expect("is written");
        assert!(!said.contains("<failure") && said.contains("<system-out>"), "{said}");
    });
}
