//! What can be asked of `jet`. Only the shape is here; every help text is in `cli.ftl` and put in by [`crate::words`].

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jetbridge_core::phrase::Language;
use jetbridge_practice::{Area, Trouble};

#[derive(Debug, Parser)]
#[command(name = "jet", version)]
pub struct Jet {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// Read by [`early`], before the rest; here for the help texts and for refusing what does not fit.
#[derive(Debug, Args)]
#[allow(dead_code)]
struct Global {
    #[arg(long, global = true, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["en", "nb", "nl"])]
    language: Option<String>,
    #[arg(long, global = true)]
    no_color: bool,
}

/// The form of what is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with the offending line.
    Human,
    /// One JSON document, as the command line's contract has it.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
}

impl Format {
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Sarif => "sarif",
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(subcommand)]
    Roster(Box<Roster>),
    #[command(subcommand)]
    Connection(Connection),
    #[command(subcommand)]
    Registration(Registration),
    #[command(subcommand)]
    Readiness(Readiness),
    Practice(Practice),
    Reference(Reference),
    Explain(Explain),
    Completions(Completions),
    Man(Man),
}

#[derive(Debug, Subcommand)]
pub enum Roster {
    Check(Check),
    Write(Box<Write>),
    Convert(Box<Convert>),
    Compare(Compare),
    Coupling(Box<Coupling>),
    Template(Template),
    Names(Names),
}

/// How a list is read and judged.
#[derive(Debug, Args)]
pub struct Reading {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "DOMAIN")]
    pub verified_domain: Vec<String>,
    #[arg(long)]
    pub bc_integration: bool,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "CHARACTER")]
    pub delimiter: Option<String>,
    #[arg(long, value_name = "ENCODING")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = ["blocked", "privacy-blocked", "coupled", "shared-mailbox", "hidden-row", "hidden-column"])]
    pub exclude: Vec<String>,
}

/// How user names are proposed.
#[derive(Debug, Args)]
pub struct Naming {
    #[arg(long, value_name = "PATTERN")]
    pub username_pattern: Option<String>,
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
    #[arg(long, value_name = "TABLE")]
    pub transliteration: Option<String>,
    #[arg(long, value_name = "WHO=NAME")]
    pub user_name: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub taken: Option<PathBuf>,
}

/// A second list, for addresses the first lacks.
#[derive(Debug, Args)]
pub struct Joining {
    #[arg(long, value_name = "FILE")]
    pub join: Option<PathBuf>,
    #[arg(long, value_name = "COLUMN", requires = "join", value_parser = ["code", "name"])]
    pub join_by: Option<String>,
    #[arg(long, value_name = "WHO=ADDRESS", requires = "join")]
    pub choose: Vec<String>,
}

/// What the columns of a list with unknown headings are, and the parts of a name in one of them.
#[derive(Debug, Args)]
pub struct Mapping {
    #[arg(long, value_name = "WHO=LAST NAME")]
    pub last_name: Vec<String>,
    #[arg(long, value_name = "HEADING=COLUMN")]
    pub map: Vec<String>,
    #[arg(long)]
    pub guess: bool,
}

#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub reading: Reading,
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,
    #[arg(long)]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct Write {
    #[command(flatten)]
    pub reading: Reading,
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    #[arg(long, value_name = "ID")]
    pub target: Option<String>,
    #[command(flatten)]
    pub naming: Naming,
    #[arg(long, value_name = "WHICH", value_parser = ["safe", "none"], default_value = "safe")]
    pub fix: String,
    #[arg(long, value_name = "CODE")]
    pub accept: Vec<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub max_users: Option<u32>,
    #[arg(long)]
    pub split_by_country: bool,
    #[arg(long)]
    pub manifest: bool,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Convert {
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub mapping: Mapping,
    #[command(flatten)]
    pub joining: Joining,
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    #[arg(long, value_name = "ID")]
    pub target: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "target")]
    pub template: Option<PathBuf>,
    #[command(flatten)]
    pub naming: Naming,
    #[arg(long, value_name = "CODE")]
    pub usage_location: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub passwords: Option<PathBuf>,
    #[arg(long, value_name = "WHICH", value_parser = ["safe", "none"], default_value = "safe")]
    pub fix: String,
    #[arg(long, value_name = "CODE")]
    pub accept: Vec<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub max_users: Option<u32>,
    #[arg(long)]
    pub split_by_country: bool,
    #[arg(long)]
    pub split_by_group: bool,
    #[arg(long, value_name = "WHO=GROUP")]
    pub licence_group: Vec<String>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Compare {
    #[command(flatten)]
    pub reading: Reading,
    #[arg(value_name = "OTHER")]
    pub other: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub other_sheet: Option<String>,
}

#[derive(Debug, Args)]
pub struct Coupling {
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub mapping: Mapping,
    #[command(flatten)]
    pub joining: Joining,
    #[command(flatten)]
    pub naming: Naming,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Template {
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,
    #[arg(long)]
    pub sample: bool,
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Names {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum Connection {
    Parse(ConnectionParse),
    Check(ConnectionCheck),
    Build(ConnectionBuild),
    Redact(ConnectionRedact),
    Url(ConnectionUrl),
    Template(ConnectionTemplate),
    Test(ConnectionTest),
}

#[derive(Debug, Args)]
pub struct ConnectionParse {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long)]
    pub reveal: bool,
}

#[derive(Debug, Args)]
pub struct ConnectionCheck {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long = "for", value_name = "READER", value_parser = ["dataverse", "business-central"], default_value = "dataverse")]
    pub target: String,
    #[arg(long)]
    pub peel: bool,
}

#[derive(Debug, Args)]
pub struct ConnectionBuild {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct ConnectionRedact {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct ConnectionUrl {
    #[arg(value_name = "URL")]
    pub address: String,
}

#[derive(Debug, Args)]
pub struct ConnectionTemplate {
    #[arg(long, value_name = "TYPE", value_parser = ["Office365", "AD", "IFD", "OAuth"])]
    pub auth: String,
    #[arg(long, value_name = "KIND", value_parser = ["client_secret", "certificate", "password"], default_value = "client_secret")]
    pub credential: String,
    #[arg(long, value_name = "ADDRESS")]
    pub server: String,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub user: String,
    #[arg(long, value_name = "DOMAIN", default_value = "")]
    pub domain: String,
    #[arg(long, value_name = "NUMBER")]
    pub proxy: i64,
}

#[derive(Debug, Subcommand)]
pub enum Registration {
    Plan(RegistrationPlan),
    Check(RegistrationCheck),
}

#[derive(Debug, Args)]
pub struct RegistrationPlan {
    #[arg(long, value_name = "NAME", required = true, value_parser = ["bc-online", "bc-onprem-entra", "bc-legacy", "desktop"])]
    pub deployment: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub facts: Option<PathBuf>,
    #[arg(long, value_name = "FORM", value_parser = ["markdown", "html", "az", "az-powershell", "powershell", "m365", "graph", "bicep", "manifest"], default_value = "markdown")]
    pub form: String,
}

#[derive(Debug, Args)]
pub struct RegistrationCheck {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "NAME", required = true, value_parser = ["bc-online", "bc-onprem-entra", "bc-legacy", "desktop"])]
    pub deployment: Vec<String>,
    #[arg(long, value_name = "GUID")]
    pub app_id: Option<String>,
    #[arg(long, value_name = "URL")]
    pub web_client_url: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub tenants: Option<u32>,
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    #[arg(long)]
    pub repair: bool,
}

#[derive(Debug, Subcommand)]
pub enum Readiness {
    Judge(ReadinessJudge),
    Run(ReadinessRun),
}

/// How somebody, or an app in its own name, signs in.
#[derive(Debug, Args)]
pub struct SignIn {
    #[arg(long, value_name = "TENANT")]
    pub tenant: Option<String>,
    #[arg(long, conflicts_with_all = ["secret_file", "certificate_file"])]
    pub device_code: bool,
    #[arg(long, value_name = "FILE", conflicts_with = "certificate_file")]
    pub secret_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub certificate_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub practice: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ReadinessRun {
    #[arg(long, value_name = "FILE")]
    pub facts: PathBuf,
    #[arg(long, value_name = "GUID")]
    pub client: String,
    #[command(flatten)]
    pub sign_in: SignIn,
    #[arg(long, value_name = "FILE")]
    pub save_snapshot: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct ConnectionTest {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long = "for", value_name = "READER", value_parser = ["dataverse", "business-central"], default_value = "dataverse")]
    pub target: String,
    #[arg(long, value_name = "FILE")]
    pub facts: Option<PathBuf>,
    #[arg(long, value_name = "GUID")]
    pub client: Option<String>,
    #[command(flatten)]
    pub sign_in: SignIn,
}

#[derive(Debug, Args)]
pub struct ReadinessJudge {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub facts: PathBuf,
}

/// The practice tenant, which serves until it is stopped.
#[derive(Debug, Args)]
pub struct Practice {
    #[arg(long, value_name = "NAME", value_parser = troubles())]
    pub trouble: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub snapshot: Option<PathBuf>,
}

/// What can go wrong there; what only an attacker would send is for tests.
fn troubles() -> Vec<&'static str> {
    Trouble::ALL
        .iter()
        .filter(|trouble| trouble.area() != Area::Hostile)
        .map(|trouble| trouble.name())
        .collect()
}

#[derive(Debug, Args)]
pub struct Reference {
    #[arg(value_name = "TABLE", value_parser = ["roles", "licences", "mappings", "rules", "jobs", "scopes", "fields", "access-modes", "accounts"])]
    pub table: String,
}

#[derive(Debug, Args)]
pub struct Explain {
    #[arg(value_name = "CODE", allow_negative_numbers = true)]
    pub code: String,
}

#[derive(Debug, Args)]
pub struct Completions {
    #[arg(value_name = "SHELL", value_enum)]
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub struct Man {
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    #[arg(long)]
    pub force: bool,
}

/// What the arguments say about the form of the output, found without understanding the rest of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Early {
    pub format: Format,
    pub language: Language,
    pub no_color: bool,
}

/// Reads the global options; values that do not fit are passed over here and refused by the parser later.
pub fn early(arguments: &[OsString]) -> Early {
    let value = |name: &str| {
        let mut found = None;
        let mut rest = arguments
            .iter()
            .skip(1)
            .map(|argument| argument.to_string_lossy());
        while let Some(argument) = rest.next() {
            if argument == "--" {
                break;
            }
            if argument == name {
                found = rest.next().map(std::borrow::Cow::into_owned);
            } else if let Some(value) = argument
                .strip_prefix(name)
                .and_then(|v| v.strip_prefix('='))
            {
                found = Some(value.to_owned());
            }
        }
        found
    };
    Early {
        format: value("--format")
            .and_then(|name| Format::from_str(&name, false).ok())
            .unwrap_or(Format::Human),
        language: value("--language")
            .and_then(|tag| Language::ALL.into_iter().find(|one| one.tag() == tag))
            .or_else(|| {
                // Programs that want the plain language of programs set this; it stands above LANG and LANGUAGE.
                let plain = ["LC_ALL", "LC_MESSAGES", "LANG"]
                    .into_iter()
                    .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
                    .is_some_and(|value| is_plain(&value));
                let mut named = sys_locale::get_locales().filter(|_| !plain);
                named.find_map(|name| Language::from_locale(&name))
            })
            .unwrap_or_default(),
        no_color: arguments.iter().any(|argument| argument == "--no-color"),
    }
}

/// The locale of no country, `C` or `POSIX`, perhaps with an encoding.
fn is_plain(locale: &str) -> bool {
    let name = locale.split('.').next().unwrap_or_default();
    matches!(name, "C" | "POSIX")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn early_of(line: &str) -> Early {
        early(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_last_of_a_global_option_counts_wherever_it_stands() {
        let found = early_of("jet --format json roster check a.csv --format=sarif --language nl");
        assert_eq!(
            (found.format, found.language),
            (Format::Sarif, Language::Nl)
        );
        assert!(!found.no_color);
        assert!(early_of("jet --no-color").no_color);
    }

    #[test]
    fn what_follows_two_dashes_is_no_option() {
        assert_eq!(
            early_of("jet roster check -- --format=json").format,
            Format::Human
        );
    }
}
