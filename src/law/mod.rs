//! Law as data: dated thresholds, the registers of texts and of articles, courts, public holidays, names that changed.
//!
//! The tables are the files of `law/`, readable by a lawyer, each value with its dates, its source, how sure we are and
//! when it was last checked.
//! Nothing here says what follows from a value: rules do.

mod acronyms;
mod articles;
mod codes;
mod courts;
mod departments;
mod easter;
mod evidence;
mod holidays;
mod mentions;
mod names;
mod near_text;
mod renewals;
mod table;
mod texts;
mod thresholds;

pub use acronyms::{Acronym, acronyms};
pub use articles::{Article, ArticleKind, article, articles, cited};
pub use codes::{LegalCode, Misfit, codes, codes_evidence};
pub use courts::{Court, CourtMap, court, court_maps};
pub use departments::{Department, department, departments, departments_evidence};
pub use easter::easter;
pub use evidence::{Confidence, Evidence, Period};
pub use holidays::{HolidayRule, Zone, holiday_rules, holidays, is_holiday, zone, zones};
pub use mentions::{Bearing, Binding, Mention, MentionPart, mentions};
pub use names::{FormerName, former_names};
pub use near_text::nearest_text;
pub use renewals::{Renewal, renewal_between, renewals};
pub use texts::{LegalText, TextKind, text, text_numbered, texts, texts_of_day};
pub use thresholds::{Threshold, ThresholdUnit, threshold, thresholds};
