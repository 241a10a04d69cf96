//! Typst itself: a text becomes pages, and pages become a PDF for the archive (PDF/A-3a) that everyone can read
//! (PDF/UA-1).

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDateTime, Timelike};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Smart};
use typst::{WorldExt, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::world::Desk;
use super::{Fault, Press, TypstText, glyphs};

/// A PDF, not sealed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub pages: usize,
}

/// Generations of cached results that outlive a document. With one, what documents share (the looks, the hyphenation
/// of common words) stays warm, and what belongs to a document goes with the next.
pub const CACHED_GENERATIONS: usize = 1;

/// Typesets a text in this process, without limits: for tests, and inside a worker.
pub fn compile_here(press: &Press, text: &TypstText) -> Result<Pdf, Fault> {
    let desk = Desk::new(press, text);
    let made = pages(&desk).and_then(|document| pdf(&desk, &document, text));
    comemo::evict(CACHED_GENERATIONS);
    made
}

/// Lays a text out in this process without making a PDF of it: for the text of its pages.
pub fn lay_out_here(press: &Press, text: &TypstText) -> Result<PagedDocument, Fault> {
    let made = pages(&Desk::new(press, text));
    comemo::evict(CACHED_GENERATIONS);
    made
}

fn pages(desk: &Desk<'_>) -> Result<PagedDocument, Fault> {
    let Warned { output, warnings } = typst::compile::<PagedDocument>(desk);
    let document = output.map_err(|errors| first(desk, &errors))?;
    // A layout that does not settle, a font that is not there: a page that is not what it should be, without an error.
    if !warnings.is_empty() {
        return Err(first(desk, &warnings));
    }
    glyphs::require_all(&document)?;
    Ok(document)
}

fn pdf(desk: &Desk<'_>, document: &PagedDocument, text: &TypstText) -> Result<Pdf, Fault> {
    let bytes = typst_pdf::pdf(document, &pdf_options(text)?).map_err(|errors| first(desk, &errors))?;
    Ok(Pdf { bytes, pages: document.pages().len() })
}

/// What a PDF of a text is asked to be: PDF/A-3a and PDF/UA-1, with the identity and the time of the text.
pub fn pdf_options(text: &TypstText) -> Result<PdfOptions, Fault> {
    Ok(PdfOptions {
        ident: Smart::Custom(text.ident.clone()),
        creator: Smart::Custom(Some(creator())),
        timestamp: timestamp(text.stamp),
        standards: standards().map_err(|reason| refused(reason.clone()))?,
        ..PdfOptions::default()
    })
}

/// The engine's version stands in each PDF, because a new one may break lines elsewhere.
fn creator() -> String {
    format!("paraphe {} (typst {})", env!("CARGO_PKG_VERSION"), typst::utils::version().raw())
}

fn standards() -> Result<PdfStandards, &'static String> {
    static STANDARDS: LazyLock<Result<PdfStandards, String>> = LazyLock::new(|| {
        PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).map_err(|error| error.message().to_string())
    });
    STANDARDS.as_ref().map(Clone::clone)
}

fn timestamp(stamp: NaiveDateTime) -> Option<Timestamp> {
    let small = |number: u32| u8::try_from(number).ok();
    let datetime = Datetime::from_ymd_hms(
        stamp.year(),
        small(stamp.month())?,
        small(stamp.day())?,
        small(stamp.hour())?,
        small(stamp.minute())?,
        small(stamp.second())?,
    )?;
    Some(Timestamp::new_utc(datetime))
}

fn first(desk: &Desk<'_>, diagnostics: &[SourceDiagnostic]) -> Fault {
    let Some(diagnostic) = diagnostics.first() else { return refused("no reason given".to_owned()) };
    let place = diagnostic.span.id().and_then(|id| {
        let source = desk.text(id)?;
        let line = source.lines().byte_to_line(desk.range(diagnostic.span)?.start)?;
        Some((id.vpath().get_without_slash().to_owned(), line + 1))
    });
    let (file, line) = place.unwrap_or_else(|| ("main.typ".to_owned(), 0));
    let hints = diagnostic.hints.iter().map(|hint| hint.v.to_string()).collect();
    Fault::Typst { message: diagnostic.message.to_string(), file, line, hints }
}

fn refused(message: String) -> Fault {
    Fault::Typst { message, file: "main.typ".to_owned(), line: 0, hints: Vec::new() }
}
