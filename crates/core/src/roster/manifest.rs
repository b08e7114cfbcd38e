//! What was written, to keep beside the files: for a program as JSON, for people as a page to print. Who is in which
//! file, how many, and the fingerprints that prove later which file an administrator imported. Passwords are never in it.

use maud::{DOCTYPE, PreEscaped, html};
use serde::Serialize;

use super::write::{Member, OutFile};
use crate::finding::Params;
use crate::phrase::{self, Language};

/// A set of files that was written together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Manifest<'a> {
    /// The list it was made from, without folder.
    pub source: &'a str,
    /// Id of the heading row, `m365-en-16-title`.
    pub target: &'a str,
    /// Users in all files.
    pub users: u32,
    /// The files.
    pub files: Vec<Entry<'a>>,
}

/// A file of the set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry<'a> {
    /// Name without folder.
    pub name: &'a str,
    /// Users in it.
    pub users: u32,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: &'a str,
    /// It holds initial passwords.
    pub passwords: bool,
    /// Who is in it, in the order of the file.
    pub members: &'a [Member],
}

impl<'a> Manifest<'a> {
    /// Of the files that were made of a list.
    pub fn new(source: &'a str, target: &'a str, files: &'a [OutFile]) -> Self {
        let entries = files.iter().map(|file| Entry {
            name: &file.name,
            users: file.users,
            bytes: file.bytes.len() as u64,
            sha256: &file.sha256,
            passwords: file.secret,
            members: &file.members,
        });
        Self {
            source,
            target,
            users: files.iter().map(|file| file.users).sum(),
            files: entries.collect(),
        }
    }

    /// For programs.
    pub fn json(&self) -> String {
        // A struct of texts and numbers always serialises.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// For people: one page, no script, nothing loaded from elsewhere.
    pub fn html(&self, language: Language) -> String {
        let say = |id: &str| phrase::text(id, &Params::new(), language);
        let count = |id: &str, count: u32| {
            let params = Params::from([("count", i64::from(count).into())]);
            phrase::text(id, &params, language)
        };
        let title = say("manifest-title");
        html! {
            (DOCTYPE)
            html lang=(language.tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width";
                    title { (title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    h1 { (title) }
                    p { (say("manifest-intro")) }
                    dl {
                        dt { (say("manifest-source")) } dd { (self.source) }
                        dt { (say("manifest-target")) } dd { (self.target) }
                        dt { (say("manifest-users")) } dd { (self.users) }
                    }
                    @for file in &self.files {
                        section {
                            h2 { (file.name) }
                            p { (count("manifest-people", file.users)) }
                            @if file.passwords { p.warning { (say("manifest-passwords")) } }
                            dl { dt { "SHA-256" } dd.hash { (file.sha256) } }
                            table {
                                thead { tr {
                                    th {}
                                    th { (say("manifest-user-name")) }
                                    th { (say("manifest-display-name")) }
                                } }
                                tbody {
                                    @for (at, member) in file.members.iter().enumerate() {
                                        tr {
                                            td { (at + 1) }
                                            td { (member.user_name) }
                                            td { (member.display_name) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        .into_string()
    }
}

const STYLE: &str = "body{font:11pt/1.45 'Segoe UI',system-ui,sans-serif;color:#242424;max-width:46rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;overflow-wrap:anywhere}\
dl{display:grid;grid-template-columns:9rem 1fr;gap:.25rem .75rem;margin:.5rem 0}dt{font-weight:600}dd{margin:0}\
.hash{font:10pt Consolas,monospace;overflow-wrap:anywhere}.warning{font-weight:600}\
table{border-collapse:collapse;width:100%;margin-top:.5rem}th,td{text-align:left;padding:.15rem .5rem;border-bottom:1px solid #d1d1d1}\
th:first-child,td:first-child{text-align:right;width:2.5rem}tr{break-inside:avoid}\
@media print{body{margin:0;max-width:none}}";
