//! The timeline of a document: its reviews and its dated payments.

use chrono::NaiveDate;

use super::context::{self, Parties};
use super::french;
use crate::document::{Moment, Timeline};
use crate::model::{Document, Partnership};

const REVIEWS: (usize, &str) = (0, "Bilans");
const PAYMENTS: (usize, &str) = (1, "Versements");

/// The timeline of a document; nothing when it has neither a term nor a date to show.
pub fn of_document(partnership: &Partnership, document: &Document) -> Option<Timeline> {
    let term = context::term_of(document, partnership).and_then(context::span_of)?;
    let reviews = context::meetings(partnership.evaluation.as_ref(), Some(term));
    let reviews =
        reviews.iter().map(|meeting| moment(meeting.day, meeting.title.as_deref().unwrap_or_default(), REVIEWS));
    let mut moments: Vec<Moment> = reviews.chain(payments(partnership, document)).collect();
    moments.retain(|moment| term.contains(moment.date));
    moments.sort_by_key(|moment| (moment.date, moment.row));
    if moments.is_empty() {
        return None;
    }
    Some(Timeline { start: term.start, end: term.end, description: described(&moments), moments })
}

fn payments<'a>(partnership: &'a Partnership, document: &'a Document) -> impl Iterator<Item = Moment> + 'a {
    let means = partnership.means.as_ref().and_then(|means| means.financial.as_ref());
    let parties = Parties::of(document, partnership);
    // A text that creates no financial obligation shows no payment.
    let means = means.filter(|_| document.kind.given().is_some_and(|kind| kind.settles_money()));
    let contributions = means.map(|means| means.settled_by(document, &parties)).unwrap_or_default();
    contributions.into_iter().flat_map(|contribution| &contribution.payments).filter_map(|payment| {
        let date = context::day(&payment.date)?;
        let amount = payment.amount.given().map(|amount| french::amount_figures(amount.centimes()));
        Some(moment(date, &amount.unwrap_or_default(), PAYMENTS))
    })
}

fn moment(date: NaiveDate, label: &str, (row, row_label): (usize, &str)) -> Moment {
    let label = french::typeset(label).into_owned();
    Moment { date, printed: french::date_figures(date), label, row, row_label: row_label.to_owned() }
}

/// The same in words, for those who do not see the drawing.
fn described(moments: &[Moment]) -> String {
    let items: Vec<String> = moments.iter().map(|moment| format!("{} : {}", moment.printed, moment.label)).collect();
    format!("Frise chronologique. {}.", items.join(" ; "))
}
