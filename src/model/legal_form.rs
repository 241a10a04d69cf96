//! What follows from the legal form of a partner.

use super::{LegalForm, Partner, given};

impl LegalForm {
    /// Whether the form is of private law, and not a body of protection sociale.
    pub fn is_private(self) -> bool {
        use LegalForm::*;
        matches!(
            self,
            Association1901
                | AssociationDroitLocal
                | Fondation
                | FondsDeDotation
                | Mutuelle
                | Societe
                | Banque
                | Cooperative
                | CollectifHabitants
                | Etranger
        )
    }

    /// Whether the contrat d'engagement républicain is asked of the form (loi 2000-321, art. 10-1).
    pub fn is_association(self) -> bool {
        use LegalForm::*;
        matches!(self, Association1901 | AssociationDroitLocal | Fondation | FondsDeDotation)
    }

    /// Whether the form is a local authority or a group of them (CGCT, art. L. 1111-1 and L. 5210-1-1).
    pub fn is_local_authority(self) -> bool {
        use LegalForm::*;
        matches!(self, Commune | Epci | Departement | Region | Syndicat)
    }

    /// Whether an assembly or a board of the body must authorise its agreements by a deliberation of its own; the State
    /// and the funds of protection sociale have none of this kind (domain of the reference, part H, row B5-01).
    pub fn deliberates(self) -> bool {
        use LegalForm::*;
        self.is_local_authority() || matches!(self, Ccas | Cias | CaisseDesEcoles | EtablissementPublic | Eple | Gip)
    }
}

impl Partner {
    fn form(&self) -> Option<LegalForm> {
        given(&self.legal_form).copied()
    }

    /// Whether the partner is a person of public law, or a body that pays like one (protection sociale).
    pub fn is_public(&self) -> bool {
        self.form().is_some_and(|form| !form.is_private())
    }

    /// Whether the partner is of private law and not a body of protection sociale.
    pub fn is_private(&self) -> bool {
        self.form().is_some_and(LegalForm::is_private)
    }

    pub fn is_association(&self) -> bool {
        self.form().is_some_and(LegalForm::is_association)
    }

    pub fn is_local_authority(&self) -> bool {
        self.form().is_some_and(LegalForm::is_local_authority)
    }

    /// Whether the partner needs a deliberation of its own.
    pub fn deliberates(&self) -> bool {
        self.form().is_some_and(LegalForm::deliberates)
    }

    /// Whether the partner has this legal form.
    pub fn is(&self, form: LegalForm) -> bool {
        self.form() == Some(form)
    }
}
