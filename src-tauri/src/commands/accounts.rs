//! Who is what, what they need, in which order, and how many licences it takes.

use jetbridge_core::accounts::KnownAccounts;
use jetbridge_core::accounts::view::{AccountChoices, AccountsView, OfferedPeople};
use jetbridge_core::facts::HandTick;
use jetbridge_core::fault::Fault;

use super::Shared;
use crate::state::today;
use crate::wire::GroupsTaken;

/// Everything about the accounts.
#[tauri::command]
pub async fn accounts_view(shell: Shared<'_>) -> Result<AccountsView, Fault> {
    shell.accounts(|_, _| Ok(())).await
}

/// What can be chosen, the same for every customer.
#[tauri::command]
pub fn accounts_choices() -> AccountChoices {
    AccountChoices::all()
}

/// Says anew who is what.
#[tauri::command]
pub async fn accounts_set(shell: Shared<'_>, known: KnownAccounts) -> Result<AccountsView, Fault> {
    shell
        .accounts(move |_, desk| {
            desk.set(known);
            Ok(())
        })
        .await
}

/// Ticks a row or a step, or takes the tick away.
#[tauri::command]
pub async fn accounts_tick(
    shell: Shared<'_>,
    id: String,
    done: bool,
) -> Result<AccountsView, Fault> {
    shell
        .accounts(move |_, desk| {
            desk.tick(&id, done.then(|| HandTick::on(today())));
            Ok(())
        })
        .await
}

/// Takes the salespeople over from the open list.
#[tauri::command]
pub async fn accounts_people(shell: Shared<'_>) -> Result<AccountsView, Fault> {
    shell
        .accounts(|shell, desk| {
            let mut known = desk.section().known.clone();
            known.take_people(
                shell
                    .people()?
                    .into_iter()
                    .map(|one| (one.name, one.user_name)),
            );
            desk.set(known);
            Ok(())
        })
        .await
}

/// Who may be named here: the people of the open list, and the user of the connection.
#[tauri::command]
pub async fn accounts_offered(shell: Shared<'_>) -> Result<OfferedPeople, Fault> {
    shell
        .work(|shell, _| {
            let people = shell.people().ok();
            let offered = people.map_or_else(OfferedPeople::default, |people| {
                let names: Vec<String> = people.into_iter().map(|one| one.user_name).collect();
                OfferedPeople::of(&names)
            });
            let user = shell.of_connection(|document| document.subject().user)?;
            Ok(offered.with_connection(&user))
        })
        .await
}

/// Puts the people of a list into the licence groups that were planned for them: one step to undo.
#[tauri::command]
pub async fn roster_groups_planned(shell: Shared<'_>, id: u32) -> Result<GroupsTaken, Fault> {
    let planned = shell.planned_groups().await?;
    shell
        .with(id, move |list, _, _| Ok(planned.put(list)))
        .await
}

/// Takes the last change back.
#[tauri::command]
pub async fn accounts_undo(shell: Shared<'_>) -> Result<AccountsView, Fault> {
    shell
        .accounts(|_, desk| {
            desk.undo();
            Ok(())
        })
        .await
}

/// Does again what was taken back.
#[tauri::command]
pub async fn accounts_redo(shell: Shared<'_>) -> Result<AccountsView, Fault> {
    shell
        .accounts(|_, desk| {
            desk.redo();
            Ok(())
        })
        .await
}
