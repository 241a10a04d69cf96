//! Closed lists of the field: kinds, phases, roles, legal forms.

use super::*;
use crate::yaml::record::terms;

terms! {
    /// The three phases in which a partnership is built (UNCCAS).
    pub enum Phase {
        Formalisation = "formalisation" "formalisation",
        Political = "political" "politique",
        Operational = "operational" "opérationnelle",
    }

    /// What kind of document.
    pub enum Kind {
        Charter = "charter" "charte d’engagements",
        ConfidentialityCharter = "confidentiality-charter" "charte de confidentialité",
        PolicyOrientations = "policy-orientations" "note d’orientations politiques",
        Deliberation = "deliberation" "projet de délibération",
        PartnershipAgreement = "partnership-agreement" "convention de partenariat",
        ObjectivesAgreement = "objectives-agreement" "convention d’objectifs",
        ObjectivesAndMeansAgreement = "objectives-and-means-agreement" "convention d’objectifs et de moyens",
    }

    /// How far a document has come.
    pub enum Status {
        Draft = "draft" "projet",
        ForVote = "for-vote" "à délibérer",
        ForSignature = "for-signature" "à signer",
        Signed = "signed" "signé",
    }

    /// Why the partnership exists.
    pub enum Form {
        RequiredByLaw = "required-by-law" "formel, prévu par un texte",
        Project = "project" "de projet",
        WithPopulation = "with-population" "avec les populations",
    }

    /// Whom the partnership brings together.
    pub enum Scope {
        IntraInstitutional = "intra-institutional" "intra-institutionnel",
        InterInstitutional = "inter-institutional" "inter-institutionnel",
        International = "international" "international",
    }

    /// The level of a territory or of a partner.
    pub enum Level {
        Local = "local" "local",
        Communal = "communal" "communal",
        Intercommunal = "intercommunal" "intercommunal",
        Departmental = "departmental" "départemental",
        Regional = "regional" "régional",
        National = "national" "national",
        European = "european" "européen",
        International = "international" "international",
    }

    /// What a territory is like.
    pub enum Setting {
        Urban = "urban" "urbain",
        Periurban = "periurban" "périurbain",
        Rural = "rural" "rural",
    }

    /// The part that a partner plays.
    pub enum Role {
        Institutional = "institutional" "partenaire institutionnel",
        Operational = "operational" "partenaire opérationnel",
        Field = "field" "partenaire de terrain",
    }

    /// The legal form of a partner. Terms of French law stay French.
    pub enum LegalForm {
        Commune = "commune" "commune",
        Epci = "epci" "établissement public de coopération intercommunale",
        Departement = "departement" "département",
        Region = "region" "région",
        Syndicat = "syndicat" "syndicat mixte ou de communes",
        Ccas = "ccas" "centre communal d’action sociale",
        Cias = "cias" "centre intercommunal d’action sociale",
        CaisseDesEcoles = "caisse-des-ecoles" "caisse des écoles",
        EtablissementPublic = "etablissement-public" "établissement public",
        Eple = "eple" "établissement public local d’enseignement",
        EtablissementDeSante = "etablissement-de-sante" "établissement public de santé",
        Gip = "gip" "groupement d’intérêt public",
        Etat = "etat" "État",
        Caf = "caf" "caisse d’allocations familiales",
        Cpam = "cpam" "caisse primaire d’assurance maladie",
        ProtectionSociale = "protection-sociale" "organisme de protection sociale",
        Association1901 = "association-1901" "association régie par la loi du 1er juillet 1901",
        AssociationDroitLocal = "association-droit-local" "association de droit local d’Alsace-Moselle",
        Fondation = "fondation" "fondation",
        FondsDeDotation = "fonds-de-dotation" "fonds de dotation",
        Mutuelle = "mutuelle" "mutuelle",
        Societe = "societe" "société",
        Banque = "banque" "établissement bancaire",
        Cooperative = "cooperative" "société coopérative",
        CollectifHabitants = "collectif-habitants" "collectif d’habitants ou d’usagers",
        Etranger = "etranger" "personne morale de droit étranger",
    }

    /// In virtue of what a partner takes part.
    pub enum Motive {
        Interest = "interest" "un intérêt",
        Responsibility = "responsibility" "une responsabilité",
        Motivation = "motivation" "une motivation",
        Obligation = "obligation" "une obligation",
    }

    /// How signatories of one party sign.
    pub enum SigningMode {
        Alone = "alone" "seul",
        Jointly = "jointly" "conjointement",
        Either = "either" "l’un ou l’autre",
        OrRepresentative = "or-representative" "ou son représentant",
        ByDelegation = "by-delegation" "par délégation",
    }

    /// Grammatical gender, for agreement.
    pub enum Gender {
        Feminine = "feminine" "féminin",
        Masculine = "masculine" "masculin",
    }

    /// Grammatical number, for agreement.
    pub enum GrammaticalNumber {
        Singular = "singular" "singulier",
        Plural = "plural" "pluriel",
    }
}

impl Kind {
    /// The agreements, by which parties may promise money; a charter and a note promise none.
    pub const AGREEMENTS: &'static [Self] =
        &[Self::PartnershipAgreement, Self::ObjectivesAgreement, Self::ObjectivesAndMeansAgreement];

    /// Whether the parties promise money by a document of this kind.
    pub fn settles_money(self) -> bool {
        Self::AGREEMENTS.contains(&self)
    }
}

/// A closed list: each term as it is written, with its French name.
pub type TermList = Vec<(&'static str, &'static str)>;

/// The name of a list, and the list.
type NamedList = (&'static str, fn() -> TermList);

/// The closed lists by the name under which templates ask for them, in the order in which a bare term is looked up: two
/// lists may share a spelling (`operational` is a role and a phase).
const LISTS: &[NamedList] = &{
    use super::values::HolidayZone;
    macro_rules! lists {
        ($($name:literal $Name:ident)*) => {
            [$(($name, || $Name::TERMS.to_vec())),*]
        };
    }
    lists! {
        "role" Role "phase" Phase "kind" Kind "status" Status "form" Form "scope" Scope "level" Level "setting" Setting
        "legal_form" LegalForm "motive" Motive "mode" SigningMode "rule" AmountRule "principle" PrincipleName
        "standing" ValueStanding "bound_by" Bond "controllership" Controllership "basis" ProcessingBasis
        "regime" AidRegime "renewal" RenewalMode "moved" DayRule "state" DecisionState "spelling" Spelling
        "holidays" HolidayZone "scheme" Scheme "network" NetworkKind "reached" Attainment "decision" ObjectiveDecision
        "profile" Profile "weight" Weight
    }
};

/// The terms of a list, nothing when no list has the name.
pub fn terms_of(list: &str) -> Option<TermList> {
    LISTS.iter().find(|(name, _)| *name == list).map(|(_, terms)| terms())
}

/// The French name of a term, in the list named or in the first that has it.
pub fn french_term(spelling: &str, list: Option<&str>) -> Option<&'static str> {
    let lists = LISTS.iter().filter(|(name, _)| list.is_none_or(|list| list == *name));
    let mut terms = lists.flat_map(|(_, terms)| terms());
    terms.find(|(known, _)| *known == spelling).map(|(_, french)| french)
}
