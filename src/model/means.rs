//! With what: money, people, premises and equipment, knowledge.

use super::*;
use crate::yaml::record::record;

impl Named for Contribution {
    const SPECIES: &'static str = "contribution";
}
impl Named for StaffMeans {
    const SPECIES: &'static str = "staff";
}
impl Named for MaterialMeans {
    const SPECIES: &'static str = "material";
}

record! {
    /// The means of the four natures.
    pub struct Means {
        pub financial: Option<FinancialMeans>,
        pub human: Vec<StaffMeans>,
        pub material: Vec<MaterialMeans>,
        pub knowledge: Vec<KnowledgeMeans>,
    }

    /// Money.
    pub struct FinancialMeans {
        /// Total eligible cost over the term.
        pub eligible_cost: Optional<values::Amount>,
        /// Share of indirect costs, flat.
        pub indirect_costs: Optional<values::Percentage>,
        /// Total of the contributions, when it is stated beside them.
        pub total: Optional<values::Amount>,
        pub contributions: Vec<Contribution>,
        pub budget: Vec<BudgetYear>,
        /// What other public money the beneficiary receives; `unknown` is an answer.
        pub other_subsidies: Optional<Text>,
        pub surplus: Option<Prose>,
        /// Shifts between lines allowed without an amendment.
        pub line_tolerance: Optional<values::Percentage>,
        /// Whether the subsidy may be passed on to others.
        pub regranting: Option<Prose>,
        pub payment_delay: Optional<values::Duration>,
        /// The European fund that pays a part, when there is one.
        pub european_fund: Optional<Text>,
        /// The expenditure line of the payer's budget.
        pub budget_line: Optional<Text>,
    }

    /// What a partner pays, in one year.
    pub struct Contribution {
        pub id: Optional<Id<Contribution>>,
        pub partner: Field<Ref<Partner>>,
        pub to: Optional<Ref<Partner>>,
        pub amount: Field<values::Amount>,
        pub year: Optional<values::Year>,
        pub rule: Optional<AmountRule>,
        /// How the amount is found when it is calculated or indexed.
        pub formula: Optional<Text>,
        /// Share of the eligible cost, when it is stated.
        pub share: Optional<values::Percentage>,
        pub payments: Vec<Payment>,
        /// Why more than the usual share is paid in advance.
        pub advance_reason: Optional<Text>,
    }

    /// One payment: a date or an event.
    pub struct Payment {
        pub amount: Field<values::Amount>,
        pub date: Optional<values::Date>,
        pub event: Optional<Text>,
        pub label: Optional<Text>,
        /// What must be handed in first.
        pub conditions: Lines,
    }

    /// The provisional budget of one year: charges equal products.
    pub struct BudgetYear {
        pub year: Optional<values::Year>,
        pub charges: Vec<BudgetLine>,
        pub products: Vec<BudgetLine>,
    }

    /// A line of the budget, by account of the plan comptable.
    pub struct BudgetLine {
        pub account: Optional<Text>,
        pub label: Field<Text>,
        pub amount: Field<values::Amount>,
        pub partner: Optional<Ref<Partner>>,
        /// Unit cost × quantity, when the line is calculated.
        pub unit_cost: Optional<values::Amount>,
        pub quantity: Optional<values::Number>,
        /// An expense that ordinary law should bear (PRE).
        pub ordinary_law: Optional<values::Flag>,
        pub justification: Optional<Text>,
    }

    /// People made available or assigned.
    pub struct StaffMeans {
        pub id: Optional<Id<StaffMeans>>,
        pub partner: Field<Ref<Partner>>,
        pub to: Optional<Ref<Partner>>,
        pub function: Field<Text>,
        pub grade: Optional<Text>,
        /// Working time, in full-time equivalents.
        pub full_time_equivalent: Optional<values::Number>,
        pub hours_per_year: Optional<values::Number>,
        pub duties: Optional<Text>,
        pub start: Optional<values::Date>,
        pub end: Optional<values::Date>,
        pub valuation: Optional<values::Amount>,
        /// Made available in the sense of the civil-service code, which asks for reimbursement.
        pub made_available: Optional<values::Flag>,
        pub reimbursement: Optional<values::Amount>,
        /// The exception that frees from reimbursement.
        pub exemption: Optional<Text>,
        pub agreement_of_agent: Optional<values::Flag>,
    }

    /// Premises and equipment.
    pub struct MaterialMeans {
        pub id: Optional<Id<MaterialMeans>>,
        pub partner: Field<Ref<Partner>>,
        pub to: Optional<Ref<Partner>>,
        pub description: Field<Text>,
        pub address: Optional<Text>,
        pub surface: Optional<values::Number>,
        pub slots: Optional<Text>,
        pub premises: Optional<values::Flag>,
        pub valuation: Optional<values::Amount>,
        pub fee: Optional<values::Amount>,
        pub fluids: Optional<Text>,
        pub maintenance: Optional<Text>,
        pub inventory: Lines,
    }

    /// Knowledge and skills.
    pub struct KnowledgeMeans {
        pub partner: Field<Ref<Partner>>,
        pub description: Field<Text>,
        pub valuation: Optional<values::Amount>,
    }
}
