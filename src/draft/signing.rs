//! The end of a document: the formula, and a box for each party that signs.

use tera::{Context, Value};

use super::assemble::Assembler;
use super::clause::Clause;
use super::compose::Drafter;
use super::outline::Outline;
use crate::document::{Block, Inline, SignatureBox, Signatures, Signer};
use crate::source::Diagnostic;

impl Drafter<'_> {
    /// The signatures of a document; nothing when its outline has none, or when there is nobody to sign.
    pub(super) fn signatures(
        &self,
        outline: &Outline,
        context: &mut Context,
        assembler: &mut Assembler<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Signatures> {
        let formula = self.words(&Clause::body(outline.signatures.as_ref()?.text()), context, faults)?;
        if formula.is_empty() {
            return None;
        }
        let formula = assembler.blocks(formula);
        let mut boxes = Vec::new();
        if let Some(template) = &outline.signature_box {
            let parties = context.get("parties").cloned().unwrap_or_else(Value::none);
            for party in parties.as_array().unwrap_or_default() {
                context.insert_value("party", party.clone());
                let blocks = self.words(&Clause::body(template.text()), context, faults)?;
                boxes.extend(signature_box(assembler.blocks(blocks)));
            }
        }
        Some(Signatures { formula, boxes })
    }
}

/// The first paragraph names the party, each further one a signatory, line by line.
fn signature_box(blocks: Vec<Block>) -> Option<SignatureBox> {
    let mut paragraphs = blocks.into_iter().filter_map(|block| match block {
        Block::Paragraph(content) => Some(content),
        _ => None,
    });
    let party = paragraphs.next()?;
    let signatories = paragraphs.map(|content| Signer {
        lines: content.split(|inline| matches!(inline, Inline::LineBreak)).map(<[Inline]>::to_vec).collect(),
    });
    Some(SignatureBox { party, signatories: signatories.collect() })
}
