//! `record!` and `terms!`: one plain definition of a struct or an enum of the source format, from which it reads
//! itself and tells what it takes.

/// Defines a mapping of the source format: a struct whose fields are its keys. The field's type says whether the
/// key is required (see `FromYaml::absent`). `at` is the place of the mapping.
macro_rules! record {
    ($($(#[$attribute:meta])* pub struct $Name:ident { $($(#[$about:meta])* pub $field:ident: $Type:ty,)* })+) => {$(
        $(#[$attribute])*
        #[derive(Debug, Clone, serde::Serialize)]
        pub struct $Name {
            #[serde(skip)]
            #[allow(dead_code, reason = "not every record has faults of its own to place")]
            pub at: $crate::source::Span,
            $($(#[$about])* pub $field: $Type,)*
        }

        impl $Name {
            /// The keys of this mapping, in the order in which they are documented.
            pub const KEYS: &'static [&'static str] = &[$(stringify!($field)),*];
        }

        impl $crate::yaml::FromYaml for $Name {
            fn read(node: &$crate::yaml::Node, reading: &mut $crate::yaml::Reading<'_>) -> Option<Self> {
                let keys = reading.record(node, Self::KEYS)?;
                $(let $field = keys.take::<$Type>(stringify!($field), reading);)*
                Some(Self { at: node.span, $($field: $field?,)* })
            }

            fn format() -> $crate::yaml::Format {
                let keys = || vec![$($crate::yaml::Key::of::<$Type>(stringify!($field))),*];
                $crate::yaml::Format::Record($crate::yaml::Record { name: stringify!($Name), keys })
            }
        }
    )+};
}

/// Defines a closed list of terms: an enum, each variant with its spelling in YAML and its French name.
macro_rules! terms {
    ($($(#[$attribute:meta])* pub enum $Name:ident { $($(#[$about:meta])* $Variant:ident = $spelling:literal $french:literal,)* })+) => {$(
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $Name { $($(#[$about])* $Variant,)* }

        impl $Name {
            pub const ALL: &'static [Self] = &[$(Self::$Variant),*];
            pub const SPELLINGS: &'static [&'static str] = &[$($spelling),*];
            /// Each term as it is written, with its French name.
            pub const TERMS: &'static [(&'static str, &'static str)] = &[$(($spelling, $french)),*];

            /// The term as it is written in YAML.
            pub fn spelling(self) -> &'static str {
                match self { $(Self::$Variant => $spelling,)* }
            }

            /// The term as a French text names it.
            pub fn french(self) -> &'static str {
                match self { $(Self::$Variant => $french,)* }
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.spelling())
            }
        }

        impl $crate::yaml::ReadScalar for $Name {
            const CODE: $crate::source::Code = $crate::source::codes::UNKNOWN_TERM;

            fn read_scalar(text: &str) -> Result<Self, $crate::yaml::Refusal> {
                Self::ALL.iter().copied().find(|term| term.spelling() == text).ok_or_else(|| {
                    let french = Self::ALL.iter().find(|term| $crate::yaml::same_word(term.french(), text)).map(|term| term.spelling());
                    $crate::yaml::unknown_term(text, Self::SPELLINGS, french)
                })
            }

            fn format() -> $crate::yaml::Format {
                $crate::yaml::Format::Terms($crate::yaml::Terms { name: stringify!($Name), terms: Self::TERMS })
            }
        }
    )+};
}

pub(crate) use {record, terms};
