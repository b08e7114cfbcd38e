//! The command line in the reader's language: the shape of [`crate::args`] with the words of `cli.ftl`.
//!
//! A command's description is `cli-<path>` (`cli-roster-check`); an argument's is `cli-<path>-<argument>` where one
//! command means it differently from the others, else `cli-arg-<argument>`.

use clap::{Arg, ArgAction, Command, CommandFactory};
use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::roster::document::profiles;

use crate::args::Jet;

/// The whole command line with help in a language.
pub fn command(language: Language) -> Command {
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version);
    let shape = Jet::command()
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(version);
    speak(shape, "", "", language)
}

/// `above` is the path in message ids, `line` the same as typed.
fn speak(command: Command, above: &str, line: &str, language: Language) -> Command {
    let line = format!("{line} {}", command.get_name());
    let line = line.trim_start();
    let path = if above.is_empty() {
        "cli".to_owned()
    } else {
        format!("{above}-{}", command.get_name())
    };
    let heading = say("cli-heading-options", language);
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help);
    let spoken = command
        .bin_name(line)
        .about(say(&own(&path), language))
        .disable_help_flag(true)
        .arg(help)
        .mut_args(|arg| {
            let heading = if arg.is_positional() {
                say("cli-heading-arguments", language)
            } else {
                heading.clone()
            };
            let help = argument(&path, arg.get_id().as_str(), language);
            let takes_value = arg.get_action().takes_values();
            let names: Vec<String> = arg
                .get_value_names()
                .into_iter()
                .flatten()
                .map(|name| value_name(name, language))
                .collect();
            let arg = arg.help(help).help_heading(heading);
            // What every command takes comes behind what this one takes.
            let arg = match arg.get_id().as_str() {
                "version" => arg.display_order(LAST),
                "help" => arg.display_order(LAST + 1),
                _ if arg.is_global_set() => arg.display_order(GLOBAL),
                _ => arg,
            };
            let arg = if takes_value && !names.is_empty() {
                arg.value_names(names)
            } else {
                arg
            };
            if takes_value {
                // clap's own remarks on values and defaults are English; ours are part of the help text.
                arg.hide_possible_values(true).hide_default_value(true)
            } else {
                arg
            }
        })
        .mut_subcommands(|sub| speak(sub, &path, line, language))
        .subcommand_help_heading(say("cli-heading-commands", language))
        .subcommand_value_name(say("cli-value-command", language))
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}",
            say("cli-heading-usage", language)
        ));
    let usage = usage(&spoken, language);
    spoken.override_usage(usage)
}

/// Places of options in the help that stand behind all others.
const GLOBAL: usize = 1000;
const LAST: usize = 2000;

/// The word for a value, `FILE`, `WHO=LAST NAME`; its message is `cli-value-who-last-name`.
fn value_name(name: &str, language: Language) -> String {
    let id = name.to_lowercase().replace([' ', '='], "-");
    say(&format!("cli-value-{id}"), language)
}

/// clap's usage line with its one English word replaced.
fn usage(command: &Command, language: Language) -> String {
    let options = say("cli-value-options", language);
    let line = command.clone().render_usage().to_string();
    line.trim_start_matches("Usage:")
        .trim()
        .replace("[OPTIONS]", &format!("[{options}]"))
}

fn own(path: &str) -> String {
    if path == "cli" {
        "cli-jet".to_owned()
    } else {
        path.to_owned()
    }
}

fn argument(path: &str, id: &str, language: Language) -> String {
    let id = id.replace('_', "-");
    let params = values();
    let special = format!("{path}-{id}");
    let told = phrase::text(&special, &params, language);
    if told == special {
        phrase::text(&format!("cli-arg-{id}"), &params, language)
    } else {
        told
    }
}

/// Names the help texts list.
fn values() -> Params {
    Params::from([("profiles", profiles().join(", ").into())])
}

/// A message of the command line without parameters.
pub fn say(id: &str, language: Language) -> String {
    phrase::text(id, &Params::new(), language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(command: &Command, seen: &mut Vec<String>) {
        let mut take = |text: Option<&clap::builder::StyledStr>, what: &str| {
            let text = text.map(ToString::to_string).unwrap_or_default();
            assert!(
                !text.is_empty() && !text.starts_with("cli-"),
                "no help for {what}: {text}"
            );
            seen.push(text);
        };
        take(command.get_about(), command.get_name());
        for arg in command.get_arguments() {
            take(
                arg.get_help(),
                &format!("{} {}", command.get_name(), arg.get_id()),
            );
        }
        for sub in command.get_subcommands() {
            walk(sub, seen);
        }
    }

    #[test]
    fn every_command_and_argument_is_explained_in_every_language() {
        let mut counts = Vec::new();
        for language in Language::ALL {
            let mut seen = Vec::new();
            walk(&command(language), &mut seen);
            counts.push(seen.len());
        }
        assert!(counts[0] > 30 && counts.iter().all(|count| *count == counts[0]));
    }

    #[test]
    fn every_value_has_a_word_and_what_all_commands_take_comes_last() {
        for language in Language::ALL {
            let mut pages = vec![command(language)];
            while let Some(page) = pages.pop() {
                for arg in page.get_arguments() {
                    for name in arg.get_value_names().into_iter().flatten() {
                        assert!(!name.starts_with("cli-"), "no word for {name}");
                    }
                    let own = !arg.is_global_set()
                        && !matches!(arg.get_id().as_str(), "help" | "version");
                    assert_eq!(own, arg.get_display_order() < GLOBAL, "{}", arg.get_id());
                }
                pages.extend(page.get_subcommands().cloned());
            }
        }
    }

    #[test]
    fn the_shape_holds_together() {
        for language in Language::ALL {
            command(language).debug_assert();
        }
    }

    #[test]
    fn no_english_of_the_library_is_left_in_other_languages() {
        for language in [Language::Nb, Language::Nl] {
            let mut whole = command(language);
            whole.build();
            let mut pages = vec![whole];
            while let Some(mut page) = pages.pop() {
                let help = page.render_help().to_string();
                for english in [
                    "Usage",
                    "Options",
                    "OPTIONS",
                    "Commands",
                    "Arguments",
                    "possible values",
                    "default:",
                    "Print ",
                ] {
                    assert!(!help.contains(english), "{english} in\n{help}");
                }
                pages.extend(page.get_subcommands().cloned());
            }
        }
    }
}
