//! Values that parse themselves from the raw text of a scalar.

use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::Refusal;
macro_rules! stub { ($($N:ident)*) => {$(
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)] pub struct $N(pub String);
impl ReadScalar for $N { const CODE: Code = codes::SIREN; fn read_scalar(t: &str) -> Result<Self, Refusal> { Ok(Self(t.into())) } }
)*}}
stub! { Department InseeCode Count Date Duration Siren Siret Rna Uai Finess Email PostalCode Flag Iban Bic Number Amount Percentage Year HolidayZone Colour }
