//! Law as data: dated thresholds, the register of texts, courts, public holidays, names that changed.
//!
//! The tables are the files of `law/`, readable by a lawyer, each value with its source, its dates and how sure we are.
//! Nothing here says what follows from a value: rules do.

mod courts;
mod departments;
mod easter;
mod evidence;
mod holidays;
mod names;
mod table;
mod texts;
mod thresholds;

pub use courts::{Court, court, courts};
pub use departments::{Department, department, departments};
pub use easter::easter;
pub use evidence::Confidence;
pub use holidays::{HolidayRule, Zone, holiday_rules, holidays, is_holiday, zone, zones};
pub use names::{FormerName, former_names};
pub use texts::{LegalText, TextKind, text, text_numbered, texts};
pub use thresholds::{Threshold, ThresholdUnit, threshold, thresholds};
