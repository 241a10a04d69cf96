//! Routes lead to their places and back, in every example dossier and in what mutations make of it.

use std::path::Path;

use paraphe::pipeline::{Project, read};
use paraphe::source::{FileId, Span, find};
use paraphe::yaml::{Content, Limits, Node, Routes, parse, route, span_of};
use proptest::prelude::*;

/// The trees of the example dossiers.
fn trees() -> Vec<Node> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = Project::open(root).expect("the project opens");
    let (paths, _) = find(&project.root, &[root.join("conventions")]);
    let trees: Vec<Node> = paths.iter().filter_map(|path| Some(read(&project, path).dossier?.tree)).collect();
    assert!(trees.len() >= 3);
    trees
}

/// Every value of a tree, and the place of every key with that of its value.
fn collect(node: &Node, values: &mut Vec<Span>, keys: &mut Vec<(Span, Span)>) {
    values.push(node.span);
    match &node.content {
        Content::Sequence(items) => items.iter().for_each(|item| collect(item, values, keys)),
        Content::Mapping(entries) => {
            for entry in entries {
                keys.push((entry.key_span, entry.value.span));
                collect(&entry.value, values, keys);
            }
        }
        Content::Scalar { .. } | Content::Nothing => {}
    }
}

/// Asserts that each value has a route of its own, which leads to it.
fn lead_there_and_back(tree: &Node) -> usize {
    let (mut values, mut keys) = (Vec::new(), Vec::new());
    collect(tree, &mut values, &mut keys);
    let routes = Routes::of(tree);
    for span in &values {
        let way = routes.route(*span);
        assert_eq!(span_of(tree, &way), Some(*span), "{way}");
        assert_eq!(routes.route(span_of(tree, &way).expect("is there")), way);
    }
    // The key of a file of its own is its name: in the file it has no bytes.
    for (key, value) in keys.iter().filter(|(key, _)| key.start < key.end) {
        assert_eq!(span_of(tree, &routes.route(*key)), Some(*value), "a key has the route of its value");
    }
    values.len()
}

#[test]
fn every_value_of_the_examples_has_its_route() {
    let count: usize = trees().iter().map(lead_there_and_back).sum();
    assert!(count > 1_000, "only {count} values");
}

/// Findings point at parts of a value as well: the route is that of the value around them.
#[test]
fn a_part_of_a_value_has_the_route_of_the_value() {
    for tree in trees() {
        tree.scalars(&mut |text, span| {
            let inner = Span { start: span.start + 1, end: span.end, ..span };
            if text.len() > 2 && inner.start < inner.end {
                assert_eq!(route(&tree, inner), route(&tree, span), "{text}");
            }
        });
    }
}

/// YAML of keys and identifiers that a route could stumble over.
fn any_yaml(depth: u32) -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["a", "id", "1", "2", "x.y", "%2E", "#1", "%", "", " ", "é", "\u{1b}", "]"]);
    let scalar = word.clone().prop_map(|word| serde_json::to_string(word).expect("a text is JSON"));
    scalar.prop_recursive(depth, 60, 5, move |inner| {
        let key = word.clone().prop_map(|word| serde_json::to_string(word).expect("a text is JSON"));
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::btree_map(key, inner, 0..5).prop_map(|entries| {
                let entries: Vec<String> = entries.iter().map(|(key, value)| format!("{key}: {value}")).collect();
                format!("{{{}}}", entries.join(", "))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn hostile_trees_have_their_routes(yaml in any_yaml(5)) {
        if let Some(tree) = parse(FileId(0), &yaml, Limits::default()).tree {
            lead_there_and_back(&tree);
        }
    }

    /// Neither a place outside the tree nor words that are no route stop the program.
    #[test]
    fn any_place_and_any_words_have_an_answer(yaml in any_yaml(4), start: u32, end: u32, file in 0_u32..2, words: String) {
        if let Some(tree) = parse(FileId(0), &yaml, Limits::default()).tree {
            let found = route(&tree, Span { file: FileId(file), start, end });
            prop_assert!(span_of(&tree, &found).is_some());
            let _ = span_of(&tree, &words);
        }
    }
}
