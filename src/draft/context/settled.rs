//! The means of a dossier, narrowed to what one document settles of them.

use tera::{Context, Value};

use super::money::Sum;
use crate::model::{Document, Id, KnowledgeMeans, MaterialMeans, Optional, Parties, Partnership, StaffMeans};

/// People, premises, equipment and knowledge that a document settles. Money is the same for all documents of a dossier.
pub struct Settled<'a> {
    human: Vec<&'a StaffMeans>,
    material: Vec<&'a MaterialMeans>,
    knowledge: Vec<&'a KnowledgeMeans>,
}

impl<'a> Settled<'a> {
    /// What a document names, else what comes from its parties.
    pub fn of(partnership: &'a Partnership, document: &Document, parties: &Parties) -> Self {
        let Some(means) = &partnership.means else {
            return Self { human: Vec::new(), material: Vec::new(), knowledge: Vec::new() };
        };
        let staff: Vec<&str> = document.staff.iter().map(|id| id.text()).collect();
        let goods: Vec<&str> = document.material.iter().map(|id| id.text()).collect();
        let human = means.human.iter().filter(|line| is_settled(&staff, &line.id, line.partner.text(), parties));
        let material = means.material.iter().filter(|line| is_settled(&goods, &line.id, line.partner.text(), parties));
        let knowledge = means.knowledge.iter().filter(|line| parties.has(line.partner.text()));
        Self { human: human.collect(), material: material.collect(), knowledge: knowledge.collect() }
    }

    /// The sum of the valuations, where there is one.
    pub fn valuation(&self) -> Option<Sum> {
        let human = self.human.iter().filter_map(|staff| staff.valuation.as_ref());
        let material = self.material.iter().filter_map(|material| material.valuation.as_ref());
        let knowledge = self.knowledge.iter().filter_map(|knowledge| knowledge.valuation.as_ref());
        let amounts: Vec<_> = human.chain(material).chain(knowledge).collect();
        (!amounts.is_empty()).then(|| Sum::of(amounts.into_iter()))
    }

    /// Narrows the means that templates see.
    pub fn insert(&self, context: &mut Context) {
        let Some(mut means) = context.get("means").cloned().and_then(Value::into_map) else { return };
        let lists = [
            ("human", Value::from_serializable(&self.human)),
            ("material", Value::from_serializable(&self.material)),
            ("knowledge", Value::from_serializable(&self.knowledge)),
        ];
        means.extend(lists.map(|(key, list)| (key.into(), list)));
        context.insert_value("means", Value::from(means));
    }
}

/// Whether a document settles a line of the means: by name, else because it comes from a party.
fn is_settled<T>(named: &[&str], id: &Optional<Id<T>>, partner: &str, parties: &Parties) -> bool {
    if named.is_empty() {
        return parties.has(partner);
    }
    id.as_ref().is_some_and(|id| named.contains(&id.text()))
}
