//! As much of XML Schema as the schema of JUnit files uses: which elements there are, what they hold, which attributes
//! they have and must have. `xmllint` judges the whole in `tests/conformance`.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// What an element may hold.
#[derive(Debug, Default)]
struct Element {
    children: Vec<String>,
    /// Attributes, and whether each must be there.
    attributes: BTreeMap<String, bool>,
    holds_text: bool,
}

/// The elements of a schema, by name.
pub struct Schema(BTreeMap<String, Element>);

impl Schema {
    pub fn read(text: &str) -> Self {
        let document = Document::parse(text).expect("the schema is XML");
        let declared = document.root_element().children().filter(|node| node.has_tag_name((XS, "element")));
        Self(declared.map(|node| (name(node), element(node))).collect())
    }

    /// What a document breaks.
    pub fn faults(&self, document: &Document<'_>) -> Vec<String> {
        document.root_element().descendants().filter(Node::is_element).flat_map(|node| self.faults_of(node)).collect()
    }

    fn faults_of(&self, node: Node<'_, '_>) -> Vec<String> {
        let tag = node.tag_name().name();
        let Some(element) = self.0.get(tag) else { return vec![format!("no element <{tag}>")] };
        let mut faults = Vec::new();
        for child in node.children() {
            let child_tag = child.tag_name().name();
            if child.is_element() && !element.children.iter().any(|known| known == child_tag) {
                faults.push(format!("<{child_tag}> in <{tag}>"));
            }
            if child.text().is_some_and(|text| !text.trim().is_empty()) && child.is_text() && !element.holds_text {
                faults.push(format!("text in <{tag}>"));
            }
        }
        let unknown = node.attributes().filter(|attribute| !element.attributes.contains_key(attribute.name()));
        faults.extend(unknown.map(|attribute| format!("{} of <{tag}>", attribute.name())));
        let missing =
            element.attributes.iter().filter(|(name, must)| **must && node.attribute(name.as_str()).is_none());
        faults.extend(missing.map(|(name, _)| format!("<{tag}> without {name}")));
        faults
    }
}

fn name(node: Node<'_, '_>) -> String {
    node.attribute("name").or(node.attribute("ref")).expect("a name").to_owned()
}

fn element(node: Node<'_, '_>) -> Element {
    let inside = || node.descendants().filter(|inner| *inner != node);
    let of = |tag: &'static str| inside().filter(move |inner| inner.has_tag_name((XS, tag)));
    let is_text = node.attribute("type") == Some("xs:string");
    Element {
        children: of("element").map(name).collect(),
        attributes: of("attribute").map(|inner| (name(inner), inner.attribute("use") == Some("required"))).collect(),
        holds_text: is_text || of("complexType").any(|inner| inner.attribute("mixed") == Some("true")),
    }
}

#[test]
fn what_breaks_a_schema_is_found() {
    let schema = Schema::read(include_str!("../suites/schemas/junit-10.xsd"));
    let faults = |text: &str| schema.faults(&Document::parse(text).expect("is XML"));
    assert!(faults("<testsuites><testsuite name='a' tests='1' failures='0' errors='0'/></testsuites>").is_empty());
    assert_eq!(faults("<testsuites><testcase name='a'/></testsuites>"), ["<testcase> in <testsuites>"]);
    assert_eq!(faults("<testcase name='a' line='3'/>"), ["line of <testcase>"]);
    assert_eq!(faults("<testcase>a</testcase>"), ["text in <testcase>", "<testcase> without name"]);
    assert_eq!(faults("<failure>a<b/></failure>"), ["<b> in <failure>", "no element <b>"]);
}
