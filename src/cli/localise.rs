//! The command line in the reader's language: clap itself speaks English only (clap#380).

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory};

use super::args::Arguments;
use crate::language::{Catalogue, Message};

/// The command with its texts in one language.
pub fn command(catalogue: &Catalogue) -> Command {
    dressed(Arguments::command(), "paraphe", catalogue)
}

fn dressed(command: Command, path: &str, catalogue: &Catalogue) -> Command {
    let say = |id: String| text(&id, catalogue);
    let template = format!(
        "{{about-with-newline}}\n{}\n\n{{all-args}}{{after-help}}",
        labelled("help-usage", "{usage}", catalogue)
    );
    let (arguments, options, commands) =
        (say("help-arguments".into()), say("help-options".into()), say("help-commands".into()));
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = command
        .about(say(format!("about-{path}")))
        .help_template(template)
        .subcommand_help_heading(commands.clone())
        .subcommand_value_name(say("help-command".into()))
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(say("arg-help".into()))
                .help_heading(options.clone()),
        );
    if path == "paraphe" {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version.help(say("arg-version".into())).help_heading(options.clone()));
    }
    for id in ids {
        command = command.mut_arg(&id, |arg| {
            let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
            arg.help(say(format!("arg-{id}")))
                .help_heading(heading)
                .hide_default_value(true)
                .hide_possible_values(false)
        });
    }
    for name in names {
        command = command.mut_subcommand(&name, |sub| dressed(sub, &name, catalogue));
    }
    command
}

/// A fault of usage as one or two sentences.
pub fn usage_fault(error: &clap::Error, catalogue: &Catalogue) -> String {
    let value = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::InvalidValue if value(ContextKind::InvalidValue).is_empty() => "usage-missing-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value(ContextKind::ValidValue).is_empty() => {
            "usage-refused-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-wrong-value",
        ErrorKind::MissingRequiredArgument => "usage-missing-argument",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "usage-missing-command",
        ErrorKind::ArgumentConflict => "usage-conflict",
        _ => "usage-other",
    };
    let argument = match value(ContextKind::InvalidArg) {
        empty if empty.is_empty() => value(ContextKind::InvalidSubcommand),
        argument => argument,
    };
    let suggestion = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(value)
        .find(|text| !text.is_empty());
    let message = Message::new(id)
        .with("argument", argument)
        .with("value", value(ContextKind::InvalidValue))
        .with("known", value(ContextKind::ValidValue));
    let mut lines = vec![labelled("severity-error", &catalogue.say(&message), catalogue)];
    if let Some(suggestion) = suggestion {
        lines.push(catalogue.say(&Message::new("usage-suggestion").with("text", suggestion)));
    }
    lines.push(catalogue.say(&Message::new("usage-see-help")));
    lines.join("\n")
}

/// « erreur : … », “error: …”.
fn labelled(label: &str, text: &str, catalogue: &Catalogue) -> String {
    catalogue.say(&Message::new("labelled").with("label", catalogue.say_id(label)).with("text", text))
}

fn text(id: &str, catalogue: &Catalogue) -> String {
    catalogue.say_id(id)
}
