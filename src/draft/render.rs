//! Clauses put into words: each template rendered, read as Markdown, and left out when it says nothing.

use std::collections::BTreeSet;

use tera::{Context, Value};

use super::clause::Clause;
use super::compose::Drafter;
use super::context::date_of;
use super::encode;
use super::library::template_fault;
use super::markdown;
use super::outline::{Part, Planned, Wording};
use crate::document::{Block, Inline};
use crate::language::Message;
use crate::model::Document;
use crate::source::{Diagnostic, codes};

/// A clause put into words.
pub(super) struct Rendered<'a> {
    pub planned: Planned<'a>,
    pub title: Option<String>,
    pub blocks: Vec<Block>,
}

impl<'a> Drafter<'a> {
    /// Renders every clause. A clause that asks whether another is there, or lists the annexes, is rendered again when
    /// the answer has changed.
    pub(super) fn render_all(
        &self,
        planned: Vec<Planned<'a>>,
        document: &Document,
        context: &mut Context,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Vec<Rendered<'a>>> {
        let date = date_of(document, &self.dossier.partnership);
        let in_force = |planned: &Planned<'_>| match planned.wording {
            Wording::Library(clause) => clause.in_force(date),
            Wording::Own { .. } | Wording::Separate { .. } => true,
        };
        let planned: Vec<Planned<'a>> = planned.into_iter().filter(in_force).collect();
        let mut present: BTreeSet<&str> = planned.iter().map(|planned| planned.id).collect();
        let mut rendered: Vec<Option<Rendered<'a>>> = Vec::new();
        // A pass can only take clauses away, so a few settle what real outlines hold.
        for pass in 0..4 {
            insert_presence(context, &present, &rendered);
            if pass == 0 {
                rendered =
                    planned.iter().map(|clause| self.render(clause.clone(), context, faults)).collect::<Option<_>>()?;
            } else {
                for (clause, place) in planned.iter().zip(&mut rendered).filter(|(clause, _)| is_curious(clause)) {
                    *place = self.render(clause.clone(), context, faults)?;
                }
            }
            let kept: BTreeSet<&str> = rendered.iter().flatten().map(|clause| clause.planned.id).collect();
            if pass > 0 && kept == present {
                break;
            }
            present = kept;
        }
        Some(rendered.into_iter().flatten().collect())
    }

    /// Renders a clause: `None` when a template failed, `Some(None)` when the clause has nothing to say.
    #[allow(clippy::option_option, reason = "a failed template is not an empty clause")]
    fn render(
        &self,
        planned: Planned<'a>,
        context: &Context,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Option<Rendered<'a>>> {
        match planned.wording {
            Wording::Library(clause) => {
                let blocks = self.words(&Clause::body(&clause.id), context, faults)?;
                if blocks.is_empty() {
                    return Some(None);
                }
                let title = if clause.titled { Some(self.heading(&clause.id, context, faults)?) } else { None };
                Some(Some(Rendered { planned, title, blocks }))
            }
            Wording::Own { title, text } => {
                let (blocks, _) = markdown::parse(&text.text);
                let inherited = match self.library.clause(planned.id) {
                    Some(clause) if title.is_none() && clause.titled => {
                        Some(self.heading(&clause.id, context, faults)?)
                    }
                    _ => None,
                };
                Some(Some(Rendered { title: title.map(str::to_owned).or(inherited), blocks, planned }))
            }
            Wording::Separate { title, how } => {
                let blocks = vec![Block::Paragraph(vec![Inline::Text(how.to_owned())])];
                Some(Some(Rendered { title: Some(title.to_owned()), blocks, planned }))
            }
        }
    }

    /// The blocks of a template, none when it renders to nothing.
    pub(super) fn words(&self, template: &str, context: &Context, faults: &mut Vec<Diagnostic>) -> Option<Vec<Block>> {
        let rendered = match self.library.render(template, context) {
            Ok(rendered) => rendered,
            Err(error) => {
                faults.push(template_fault(&format!("templates/{template}"), &error));
                return None;
            }
        };
        if encode::is_blank(&rendered) {
            return Some(Vec::new());
        }
        let (blocks, wrong) = markdown::parse_clause(&rendered);
        for fault in &wrong {
            let line = rendered[..fault.range.start.min(rendered.len())].matches('\n').count() + 1;
            let message = Message::new("template-fault").with("line", line).with("reason", format!("{:?}", fault.kind));
            faults.push(Diagnostic::in_file(codes::TEMPLATE, format!("templates/{template}"), message));
        }
        wrong.is_empty().then_some(blocks)
    }

    fn heading(&self, clause: &str, context: &Context, faults: &mut Vec<Diagnostic>) -> Option<String> {
        let rendered = self.library.render(&Clause::heading(clause), context);
        match rendered.map(|text| encode::decode(text.trim()).map(|text| text.into_owned())) {
            Ok(Ok(title)) => Some(title),
            Ok(Err(_)) => None,
            Err(error) => {
                faults.push(template_fault(&format!("templates/{}", Clause::body(clause)), &error));
                None
            }
        }
    }
}

/// An annex as the clause that lists annexes sees it.
fn annex_value(clause: &Rendered<'_>) -> Value {
    let how = match clause.planned.wording {
        Wording::Separate { how, .. } => Value::from(how),
        _ => Value::none(),
    };
    let entries =
        [("id", Value::from(clause.planned.id)), ("title", clause.title.as_deref().into()), ("separate", how)];
    Value::from(entries.into_iter().collect::<std::collections::BTreeMap<_, _>>())
}

/// Whether the words of a clause depend on which other clauses there are.
fn is_curious(planned: &Planned<'_>) -> bool {
    match planned.wording {
        Wording::Library(clause) => !clause.asks.is_empty() || clause.speaks_of("annexes"),
        Wording::Own { .. } | Wording::Separate { .. } => false,
    }
}

/// Tells the templates which clauses there are, and the annexes in their order.
fn insert_presence(context: &mut Context, present: &BTreeSet<&str>, rendered: &[Option<Rendered<'_>>]) {
    context.insert_value("present", Value::from(present.iter().copied().map(Value::from).collect::<Vec<_>>()));
    let annexes = rendered.iter().flatten().filter(|clause| clause.planned.part == Part::Annex);
    context.insert_value("annexes", Value::from(annexes.map(annex_value).collect::<Vec<_>>()));
}
