//! Closed lists of the field: kinds, phases, roles, legal forms.

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

    /// How an amount is settled.
    pub enum AmountRule {
        Fixed = "fixed" "montant arrêté",
        Ceiling = "ceiling" "montant maximal",
        VotedYearly = "voted-yearly" "montant voté chaque année",
        Formula = "formula" "montant calculé",
        Indexed = "indexed" "montant indexé",
        Deposit = "deposit" "caution",
    }

    /// The five principles of partnership (seed 004), and nothing that a partner could not add beside them.
    pub enum PrincipleName {
        MutualInterest = "mutual-interest" "l’intérêt mutuel",
        Equality = "equality" "l’égalité des partenaires",
        Autonomy = "autonomy" "l’autonomie",
        Cooperation = "cooperation" "la coopération",
        Evolution = "evolution" "l’évolution",
        Other = "other" "autre principe",
    }

    /// Whether a value is shared by all or recognised by some.
    pub enum ValueStanding {
        Shared = "shared" "partagée",
        Recognised = "recognised" "reconnue",
    }

    /// What happens at the end of the term.
    pub enum RenewalMode {
        None = "none" "aucun renouvellement",
        Express = "express" "renouvellement exprès",
        Tacit = "tacit" "reconduction tacite",
    }

    /// What binds a recipient of confidential information.
    pub enum Bond {
        Profession = "profession" "sa profession",
        Mission = "mission" "sa mission ou sa fonction",
        Contract = "contract" "un engagement contractuel de discrétion",
        Nothing = "nothing" "aucun texte",
    }

    /// Who answers for a processing of personal data.
    pub enum Controllership {
        Sole = "sole" "responsable unique",
        Separate = "separate" "responsables distincts",
        Joint = "joint" "responsables conjoints",
        Processor = "processor" "sous-traitance",
    }

    /// The legal bases of a processing (RGPD, art. 6).
    pub enum ProcessingBasis {
        Consent = "consent" "le consentement des personnes concernées",
        Contract = "contract" "l’exécution d’un contrat",
        LegalObligation = "legal-obligation" "le respect d’une obligation légale",
        VitalInterest = "vital-interest" "la sauvegarde des intérêts vitaux",
        PublicTask = "public-task" "l’exécution d’une mission d’intérêt public",
        LegitimateInterest = "legitimate-interest" "l’intérêt légitime",
    }

    /// The régime of European aid under which a subsidy is paid.
    pub enum AidRegime {
        None = "none" "hors du champ des aides d’État",
        DeMinimis = "de-minimis" "aide de minimis",
        DeMinimisSieg = "de-minimis-sieg" "aide de minimis en faveur d’un service d’intérêt économique général",
        SiegDecision = "sieg-decision" "compensation de service d’intérêt économique général",
    }

    /// Spelling of numbers in words; one a document.
    pub enum Spelling {
        Traditional = "traditional" "orthographe traditionnelle",
        Reformed = "reformed" "orthographe rectifiée de 1990",
    }

    /// A rhythm of dates moved off non-working days.
    pub enum DayRule {
        Following = "following" "jour ouvré suivant",
        Preceding = "preceding" "jour ouvré précédent",
        Unmoved = "unmoved" "date inchangée",
    }

    /// A public scheme with rules of its own.
    pub enum Scheme {
        Pre = "programme-reussite-educative" "programme de réussite éducative",
        Pedt = "projet-educatif-territorial" "projet éducatif territorial",
        CiteEducative = "cite-educative" "cité éducative",
        Clas = "accompagnement-scolarite" "contrat local d’accompagnement à la scolarité",
        ContratDeVille = "contrat-de-ville" "contrat de ville",
        Ctg = "convention-territoriale-globale" "convention territoriale globale",
    }

    /// The four kinds of network (seed 004).
    pub enum NetworkKind {
        Professional = "professional" "réseau d’appui entre professionnels",
        Association = "association" "réseau porté par une association",
        Institutional = "institutional" "réseau porté par des institutions",
        Thematic = "thematic" "réseau constitué autour d’un public ou d’un problème",
    }

    /// How far an objective was reached.
    pub enum Attainment {
        Reached = "reached" "atteint",
        PartlyReached = "partly-reached" "partiellement atteint",
        NotReached = "not-reached" "non atteint",
    }

    /// What a review decides about an objective.
    pub enum ObjectiveDecision {
        Continue = "continue" "poursuivre",
        Change = "change" "modifier",
        New = "new" "fixer un nouvel objectif",
        Close = "close" "clore",
    }

    /// How much rules weigh, as a whole.
    pub enum Profile {
        Strict = "strict" "strict",
        Default = "default" "ordinaire",
        Lenient = "lenient" "souple",
    }

    /// The weight of a finding.
    pub enum Weight {
        Error = "error" "erreur",
        Warning = "warning" "avertissement",
        Information = "information" "information",
        Off = "off" "désactivée",
    }

    /// How a decision stands.
    pub enum DecisionState {
        Taken = "taken" "prise",
        Pending = "pending" "à prendre",
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
