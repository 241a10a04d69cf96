//! What an agreement says beside its object: communication, insurance, undertakings of the law, change and end.

use super::*;
use crate::yaml::record::record;

record! {
    /// Communication and logos.
    pub struct Communication {
        pub text: Option<Prose>,
        pub logos: Optional<values::Flag>,
        pub approval: Optional<Text>,
    }

    /// Insurance and liability.
    pub struct Insurance {
        pub text: Option<Prose>,
        pub certificate_by: Optional<Text>,
    }

    /// The contrat d'engagement républicain (loi 2000-321, art. 10-1).
    pub struct RepublicanContract {
        pub subscribed_by: Vec<Field<Ref<Partner>>>,
        pub date: Optional<values::Date>,
        /// Deemed met by an approval or a recognition.
        pub deemed_met: Optional<Text>,
        /// Entrusted public service: neutrality is owed.
        pub public_service: Optional<values::Flag>,
    }

    /// The European aid régime.
    pub struct StateAid {
        pub regime: Field<AidRegime>,
        pub received: Optional<values::Amount>,
        pub declaration: Optional<values::Date>,
        pub mandate: Option<Prose>,
    }

    /// Who may join, and how one leaves.
    pub struct Accession {
        pub conditions: Option<Prose>,
        pub leaving_notice: Optional<values::Duration>,
        pub effect_on_others: Option<Prose>,
    }

    /// How the text changes.
    pub struct Revision {
        pub text: Option<Prose>,
        pub every: Optional<values::Duration>,
        /// Unanimity or majority among the parties.
        pub majority: Optional<Text>,
    }

    /// What happens at the end.
    pub struct Renewal {
        pub mode: Field<RenewalMode>,
        pub maximum: Optional<values::Count>,
        pub notice: Optional<values::Duration>,
    }

    /// Ending before term.
    pub struct Termination {
        pub notice: Optional<values::Duration>,
        pub formal_notice: Optional<values::Duration>,
        pub form: Optional<Text>,
        pub effects: Option<Prose>,
        /// Undertakings whose breach ends the agreement (C. civ., art. 1225).
        pub undertakings: Lines,
    }

    /// Settlement of disputes.
    pub struct Disputes {
        pub amicable: Optional<values::Duration>,
        pub mediator: Optional<Text>,
        pub court: Optional<Text>,
    }

    /// What an agreement with a foreign party settles.
    pub struct International {
        pub law: Optional<Text>,
        pub language: Optional<Text>,
        pub currency: Optional<Text>,
    }
}
