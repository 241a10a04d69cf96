//! The arguments of the command line. Their texts are messages, put in by `localise`, since clap speaks English only.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::language::Language;
use crate::model::Profile;

#[derive(Debug, Parser)]
#[command(
    name = "paraphe",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Arguments {
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Language>,
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto)]
    pub color: Colour,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    New(NewArguments),
    Check(CheckArguments),
    Build(BuildArguments),
    List(ListArguments),
    Explain(ExplainArguments),
    Rules(RulesArguments),
    Schema(SchemaArguments),
    Completions(CompletionsArguments),
    Man,
    /// The main loop of a worker process.
    #[command(hide = true)]
    TypesetWorker,
}

#[derive(Debug, Args)]
pub struct NewArguments {
    pub name: Option<String>,
    #[arg(long, value_enum)]
    pub kind: Option<KindArgument>,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long)]
    pub reference: Option<String>,
}

#[derive(Debug, Args)]
pub struct CheckArguments {
    pub paths: Vec<PathBuf>,
    #[arg(long)]
    pub fix: bool,
    #[arg(long, value_enum)]
    pub profile: Option<ProfileArgument>,
    #[arg(id = "findings-format", long = "format", value_name = "FORMAT", value_enum)]
    pub format: Option<FindingsFormat>,
    #[arg(long, value_enum, default_value_t = Warnings::Count)]
    pub warnings: Warnings,
    #[arg(long)]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct BuildArguments {
    pub paths: Vec<PathBuf>,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    #[arg(long, value_enum)]
    pub kind: Option<KindArgument>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct ExplainArguments {
    pub code: String,
    #[arg(long)]
    pub today: Option<chrono::NaiveDate>,
}

#[derive(Debug, Args)]
pub struct RulesArguments {
    #[arg(long)]
    pub family: Option<String>,
    #[arg(long, value_enum, default_value_t = TextOrJson::Text)]
    pub format: TextOrJson,
}

/// A profile of severities.
#[derive(Debug, Clone, Copy)]
pub struct ProfileArgument(pub Profile);

impl ValueEnum for ProfileArgument {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self(Profile::Strict), Self(Profile::Default), Self(Profile::Lenient)]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(self.0.spelling().into())
    }
}

/// The forms of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TextOrJson {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub struct ListArguments {
    pub paths: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct SchemaArguments {
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct CompletionsArguments {
    #[arg(value_enum)]
    pub shell: Shell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

/// How `check` tells its findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FindingsFormat {
    Text,
    Json,
    Github,
    Gitlab,
    Sarif,
    Junit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

/// Whether warnings make `check` exit with 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Warnings {
    Count,
    Ok,
}

/// A kind of document, by its spelling in dossiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindArgument(pub crate::model::Kind);

impl ValueEnum for KindArgument {
    fn value_variants<'a>() -> &'a [Self] {
        use crate::model::Kind::*;
        const ALL: &[KindArgument] = &[
            KindArgument(Charter),
            KindArgument(ConfidentialityCharter),
            KindArgument(PolicyOrientations),
            KindArgument(Deliberation),
            KindArgument(PartnershipAgreement),
            KindArgument(ObjectivesAgreement),
            KindArgument(ObjectivesAndMeansAgreement),
        ];
        ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.spelling()))
    }
}
