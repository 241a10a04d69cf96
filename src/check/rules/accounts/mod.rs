//! Accounts, publication, auditors.

use crate::check::rule::family;

family! {
    financial_report_unsaid
    financial_report_parts_unsaid
    audited_accounts_unsaid
    executive_pay_unsaid
    essential_data_incomplete
    financial_report_late
}
