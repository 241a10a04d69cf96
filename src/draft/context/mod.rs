//! What clause templates see: the dossier's keys, and what follows from them for one document.

mod budget;
mod calendar;
mod money;
mod names;
mod parties;
mod reports;
mod settled;
mod suppressions;

use chrono::NaiveDate;
use serde::Serialize;
use tera::Context;

pub use crate::schedule::date_of;
pub use calendar::{day, meetings, reviews, span_of, term_of};
pub use money::Sum;
use settled::Settled;

use crate::law;
pub use crate::model::Parties;
use crate::model::{Document, Kind, Partner, Partnership};

/// The part of the context that all documents of a dossier share.
pub fn of_dossier(partnership: &Partnership) -> Result<Context, tera::Error> {
    let mut context = Context::from_serialize(partnership)?;
    context.insert("names", &names::names(partnership));
    context.insert("people", &names::people(partnership));
    budget::insert(&mut context, partnership);
    let age = partnership.public.as_ref().and_then(|public| public.age_from.as_ref()).and_then(|age| age.given());
    context.insert("minors", &age.is_some_and(|age| age.get() < 18));
    Ok(context)
}

/// Adds what holds for one document.
pub fn of_document(base: &Context, partnership: &Partnership, document: &Document) -> Context {
    let mut context = base.clone();
    let parties = Parties::of(document, partnership);
    let partners = parties.partners(partnership);
    let date = date_of(document, partnership);
    let ids = |keep: fn(&Partner) -> bool| -> Vec<&str> {
        partners.iter().filter(|partner| keep(partner)).map(|partner| partner.id.text()).collect()
    };
    context.insert("document", &DocumentView::of(document, date));
    context.insert("parties", &parties::parties(partnership, document, &parties));
    context.insert("party_count", &partners.len());
    context.insert("multiparty", &(partners.len() > 2));
    context.insert("public_parties", &ids(Partner::is_public));
    context.insert("private_parties", &ids(Partner::is_private));
    context.insert("associations", &ids(Partner::is_association));
    context.insert("sitting", &document.sitting);
    add_words(&mut context, document);
    add_objectives(&mut context, partnership, document);
    add_means(&mut context, partnership, document, &parties, date);
    add_calendar(&mut context, partnership, document);
    add_law(&mut context, partnership, date);
    add_related(&mut context, partnership, document);
    context.insert("suppressions", &suppressions::suppressions(partnership, document));
    context
}

/// The document's own keys, with its French name and date.
#[derive(Serialize)]
struct DocumentView<'a> {
    #[serde(flatten)]
    document: &'a Document,
    kind_name: &'static str,
    date: Option<String>,
}

impl<'a> DocumentView<'a> {
    fn of(document: &'a Document, date: Option<NaiveDate>) -> Self {
        Self {
            document,
            kind_name: kind_of(document).map_or("document", Kind::french),
            date: date.map(|date| date.to_string()),
        }
    }
}

/// How the text calls itself.
fn add_words(context: &mut Context, document: &Document) {
    let noun = match kind_of(document) {
        Some(Kind::Charter | Kind::ConfidentialityCharter) => "charte",
        Some(Kind::PolicyOrientations) => "note d’orientations",
        Some(Kind::Deliberation) => "délibération",
        _ => "convention",
    };
    context.insert("text_noun", noun);
    context.insert("text_name", &format!("la présente {noun}"));
    context.insert("of_text", &format!("de la présente {noun}"));
}

fn add_objectives(context: &mut Context, partnership: &Partnership, document: &Document) {
    let named: Vec<&str> = document.objectives.iter().map(|id| id.text()).collect();
    let covered = |id: &str| named.is_empty() || named.contains(&id);
    let objectives: Vec<_> = partnership.objectives.iter().filter(|objective| covered(objective.id.text())).collect();
    let indicators: Vec<IndicatorView<'_>> = objectives
        .iter()
        .flat_map(|objective| {
            let title = &objective.title;
            objective.indicators.iter().map(move |indicator| IndicatorView { indicator, objective: title })
        })
        .collect();
    context.insert("indicators", &indicators);
    context.insert("reports", &reports::reports(partnership, &objectives, date_of(document, partnership)));
    context.insert("objectives", &objectives);
}

#[derive(Serialize)]
struct IndicatorView<'a> {
    #[serde(flatten)]
    indicator: &'a crate::model::Indicator,
    objective: &'a crate::model::Field<crate::model::Text>,
}

fn add_means(
    context: &mut Context,
    partnership: &Partnership,
    document: &Document,
    parties: &Parties,
    date: Option<NaiveDate>,
) {
    let settled = Settled::of(partnership, document, parties);
    let threshold = |id| date.and_then(|date| law::threshold(id, date)).and_then(law::Threshold::centimes);
    let thresholds =
        money::Thresholds { written_agreement: threshold("subsidy-agreement"), statutory_audit: threshold("accounts") };
    let money = money::money(partnership, document, parties, thresholds);
    let partners = parties.partners(partnership);
    let among = |ids: &[&str], keep: fn(&Partner) -> bool| {
        partners.iter().any(|partner| keep(partner) && ids.contains(&partner.id.text()))
    };
    let subsidy = money
        .as_ref()
        .is_some_and(|money| among(&money.payers, Partner::is_public) && among(&money.receivers, Partner::is_private));
    context.insert("in_kind", &settled.valuation());
    settled.insert(context);
    context.insert("money", &money);
    context.insert("subsidy", &subsidy);
}

fn add_calendar(context: &mut Context, partnership: &Partnership, document: &Document) {
    let term = term_of(document, partnership);
    let span = term.and_then(span_of);
    context.insert("term", &term.map(calendar::term_view));
    context.insert("reviews", &reviews(partnership.evaluation.as_ref(), span));
    context.insert("review_dates", &meetings(partnership.evaluation.as_ref(), span));
}

/// Values of the law in force at the date of the document.
#[derive(Serialize)]
struct LawView {
    written_agreement: Option<String>,
    statutory_audit: Option<String>,
    de_minimis: Option<String>,
    de_minimis_sieg: Option<String>,
    payment_days: Option<String>,
    account_months: Option<String>,
    publication_months: Option<String>,
}

fn add_law(context: &mut Context, partnership: &Partnership, date: Option<NaiveDate>) {
    let in_force = |id| date.and_then(|date| law::threshold(id, date));
    let amount = |id| in_force(id).and_then(law::Threshold::centimes).map(|centimes| centimes.to_string());
    let number = |id| in_force(id).map(|threshold| threshold.value.to_string());
    let law = LawView {
        written_agreement: amount("subsidy-agreement"),
        statutory_audit: amount("accounts"),
        de_minimis: amount("de-minimis"),
        de_minimis_sieg: amount("de-minimis-sieg"),
        payment_days: number("subsidy-payment"),
        account_months: number("financial-report"),
        publication_months: number("essential-data-publication"),
    };
    context.insert("law", &law);
    let department = partnership.territory.as_ref().and_then(|territory| territory.department.as_ref());
    let department = department.and_then(|department| department.given());
    let court = department.zip(date).and_then(|(department, date)| law::court(department, date));
    context.insert("court", &court.map(|court| court.name.as_str()));
}

/// Another document of the dossier, as a clause may cite it.
#[derive(Serialize)]
struct RelatedView<'a> {
    title: String,
    number: &'a crate::model::Optional<crate::model::Text>,
    signed_on: &'a crate::model::Optional<crate::model::values::Date>,
    kind_name: &'static str,
}

fn add_related(context: &mut Context, partnership: &Partnership, document: &Document) {
    let others = partnership.documents.iter().filter(|other| other.id.text() != document.id.text());
    let related: std::collections::BTreeMap<&str, RelatedView<'_>> =
        others.rev().filter_map(|other| Some((kind_of(other)?.spelling(), related(other)))).collect();
    context.insert("related", &related);
    context.insert("approved", &approved(partnership, document));
}

fn related(document: &Document) -> RelatedView<'_> {
    let kind_name = kind_of(document).map_or("document", Kind::french);
    let title = document.title.as_ref().map_or_else(|| kind_name.to_owned(), crate::draft::field_text);
    RelatedView { title, number: &document.number, signed_on: &document.signed_on, kind_name }
}

/// The document that a deliberation approves.
#[derive(Serialize)]
struct ApprovedView<'a> {
    #[serde(flatten)]
    document: RelatedView<'a>,
    parties: Vec<&'a str>,
    total: Option<Sum>,
    term: Option<calendar::TermView<'a>>,
    years: Vec<money::Year<'a>>,
}

fn approved<'a>(partnership: &'a Partnership, document: &Document) -> Option<ApprovedView<'a>> {
    let id = document.approves.as_ref()?.given()?;
    let approved = partnership.documents.iter().find(|other| other.id.text() == &**id)?;
    let parties = Parties::of(approved, partnership);
    let money = money::money(partnership, approved, &parties, money::Thresholds::default());
    Some(ApprovedView {
        parties: parties.partners(partnership).into_iter().map(|partner| partner.id.text()).collect(),
        total: money.as_ref().map(|money| money.total.clone()),
        years: money.map(|money| money.years).unwrap_or_default(),
        term: term_of(approved, partnership).map(calendar::term_view),
        document: related(approved),
    })
}

/// The kind of a document, where it was read.
pub fn kind_of(document: &Document) -> Option<Kind> {
    document.kind.given().copied()
}
