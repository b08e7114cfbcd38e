//! The people of an open list: what they would be called, who is left out, who they are in other lists and in Business
//! Central.

use std::collections::BTreeMap;

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::roster::document::{
    Couple, Document, Naming, OutFile, Reading, couples_csv, taken_names,
};
use jetbridge_core::roster::view::{
    Excludable, FlaggedRow, NameDoubt, Origin, ProposalView, RosterView, WrittenFile,
};

use super::Shared;
use super::writing::put_down;
use crate::material::{self, name_of};
use crate::pace::Pace;
use crate::state::{List, Shell};
use crate::wire::{Compared, Couples, Joined, Proposals};

/// What everybody would be called. Kept until the next change, to be looked at.
#[tauri::command]
pub async fn roster_propose(
    shell: Shared<'_>,
    id: u32,
    naming: Naming,
) -> Result<Proposals, Fault> {
    shell
        .look(id, move |list, _, pace| {
            let proposals = list.document.proposals_with(&naming, &mut pace.steps())?;
            let told = Proposals::of(&proposals);
            list.proposals.keep(list.document.revision(), proposals);
            Ok(told)
        })
        .await
}

/// What people of some rows of the grid would be called.
#[tauri::command]
pub async fn roster_proposed(
    shell: Shared<'_>,
    id: u32,
    first: u32,
    count: u32,
) -> Result<Vec<ProposalView>, Fault> {
    shell
        .look(id, move |list, _, _| {
            let all = list.proposals.at(list.document.revision());
            let from = all.partition_point(|one| one.row < first);
            let end = all.partition_point(|one| one.row < first.saturating_add(count));
            Ok(all[from..end].to_vec())
        })
        .await
}

/// User names others of the customer have, out of a file the person chooses; none when they gave up.
#[tauri::command]
pub async fn roster_taken(shell: Shared<'_>) -> Result<Option<Vec<String>>, Fault> {
    match shell.ask(|shell| shell.desktop().pick_list()).await? {
        Some(path) => {
            shell
                .work(move |_, pace| {
                    taken_names(material::read(&path)?, &mut pace.steps()).map(Some)
                })
                .await
        }
        None => Ok(None),
    }
}

/// Salespeople of whom only a person can tell where the last name begins.
#[tauri::command]
pub async fn roster_name_doubts(shell: Shared<'_>, id: u32) -> Result<Vec<NameDoubt>, Fault> {
    shell
        .look(id, move |list, _, pace| {
            list.document.name_doubts_with(&mut pace.steps())
        })
        .await
}

/// How many each exclusion would leave out.
#[tauri::command]
pub async fn roster_excludable(shell: Shared<'_>, id: u32) -> Result<Vec<Excludable>, Fault> {
    shell
        .look(id, move |list, _, pace| {
            let flagged = list.document.flagged_with(&mut pace.steps())?;
            let all = list.document.excludable_of(&flagged).into_iter();
            Ok(all
                .map(|(what, count)| Excludable { what, count })
                .collect())
        })
        .await
}

/// Rows that may be left out, with the reasons.
#[tauri::command]
pub async fn roster_flagged(shell: Shared<'_>, id: u32) -> Result<Vec<FlaggedRow>, Fault> {
    shell
        .look(id, move |list, _, pace| {
            list.document.flagged_with(&mut pace.steps())
        })
        .await
}

/// Makes the table to couple by; it is kept until the next change, to be looked at.
#[tauri::command]
pub async fn roster_couples(shell: Shared<'_>, id: u32) -> Result<Couples, Fault> {
    shell
        .look(id, move |list, _, pace| {
            let couples = list.document.couples_with(None, &mut pace.steps())?;
            let told = Couples::of(&couples);
            list.couples.keep(list.document.revision(), couples);
            Ok(told)
        })
        .await
}

/// Some lines of that table; `noted` counts those with remarks alone.
#[tauri::command]
pub async fn roster_couple_rows(
    shell: Shared<'_>,
    id: u32,
    noted: bool,
    first: u32,
    count: u32,
) -> Result<Vec<Couple>, Fault> {
    shell
        .look(id, move |list, _, _| {
            let all = list.couples.at(list.document.revision());
            let wanted = all
                .iter()
                .filter(|couple| !noted || !couple.notes.is_empty());
            let page = wanted.skip(first as usize).take(count as usize);
            Ok(page.cloned().collect())
        })
        .await
}

/// Writes that table; none when the person gave up.
#[tauri::command]
pub async fn roster_couples_write(
    shell: Shared<'_>,
    id: u32,
    language: Language,
) -> Result<Option<WrittenFile>, Fault> {
    let asked = shell.ask(move |shell| {
        let name = shell.file_of(id, "coupling.csv")?;
        Ok::<_, Fault>(shell.desktop().pick_place(&name))
    });
    let Some(place) = asked.await?? else {
        return Ok(None);
    };
    let write = move |list: &List, shell: &Shell, pace: &mut Pace<'_>| {
        let couples = list.document.couples_with(None, &mut pace.steps())?;
        let text = couples_csv(&couples, language);
        let file = OutFile::new(name_of(&place), couples.len(), text);
        put_down(shell, place, &file).map(Some)
    };
    shell.look(id, write).await
}

/// Compares with a file the person chooses, such as last week's; none when they gave up.
#[tauri::command]
pub async fn roster_compare(shell: Shared<'_>, id: u32) -> Result<Option<Compared>, Fault> {
    let Some(path) = shell.ask(|shell| shell.desktop().pick_list()).await? else {
        return Ok(None);
    };
    shell
        .look(id, move |list, _, pace| {
            let (file, bytes) = (name_of(&path), material::read(&path)?);
            let reading = Reading::default();
            let comparison =
                list.document
                    .compare_with(&file, bytes, &reading, &mut pace.steps())?;
            Ok(Some(Compared { file, comparison }))
        })
        .await
}

/// Looks for the addresses people lack in a file the person chooses; none when they gave up. Nothing is changed yet.
#[tauri::command]
pub async fn roster_join(shell: Shared<'_>, id: u32) -> Result<Option<Joined>, Fault> {
    let Some(path) = shell.ask(|shell| shell.desktop().pick_list()).await? else {
        return Ok(None);
    };
    shell
        .look(id, move |list, _, pace| {
            let (file, bytes) = (name_of(&path), material::read(&path)?);
            let reading = Reading::default();
            let mut second =
                Document::read(&file, Origin::File, bytes, &reading, &mut pace.steps())?;
            second.confirm_columns();
            let join = list.document.join_with(&second, None, &mut pace.steps())?;
            list.join.keep(list.document.revision(), Some(join.clone()));
            Ok(Some(Joined { file, join }))
        })
        .await
}

/// Takes the addresses over that were met beyond doubt, and those decided by row.
#[tauri::command]
pub async fn roster_join_take(
    shell: Shared<'_>,
    id: u32,
    decided: BTreeMap<u32, String>,
) -> Result<RosterView, Fault> {
    shell
        .with(id, move |list, _, pace| {
            let join = list.join.at(list.document.revision());
            if let Some(join) = join.as_ref() {
                list.document
                    .take_addresses_with(join, &decided, &mut pace.steps())?;
            }
            Ok(list.view())
        })
        .await
}
