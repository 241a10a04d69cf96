//! One file a rule, one folder a family: what it checks, why, and in virtue of what.

pub mod structure;
pub mod references;
pub mod arithmetic;
pub mod dates;
pub mod drafting;
pub mod subsidy;
pub mod accounts;
pub mod republican_contract;
pub mod state_aid;
pub mod authority;
pub mod contract;
pub mod confidentiality;
pub mod education;
pub mod staff_and_premises;
pub mod identifiers;
pub mod calendar;
pub mod writing;
pub mod method_construction;
pub mod method_foundation;
pub mod method_practice;
