//! Closed lists of what a partnership settles: money, means, data, evaluation, decisions.

use crate::yaml::record::terms;

terms! {
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
