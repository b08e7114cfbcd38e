//! The customers: the list, which one is open, and what can be done with them.

use jetbridge_core::engagement::{CustomerId, Head};
use jetbridge_core::facts::CustomerFacts;
use jetbridge_core::fault::Fault;

use super::Shared;
use super::writing::put_file;
use crate::material;
use crate::vault::Keeping;
use crate::wire::{CustomerAdded, CustomerList};

/// Every customer there is, and the files that cannot be read.
#[tauri::command]
pub async fn customers_list(shell: Shared<'_>) -> Result<CustomerList, Fault> {
    shell.work(|shell, _| shell.customer_list()).await
}

/// Opens a customer; the window then asks for its beginning anew.
#[tauri::command]
pub async fn customer_open(shell: Shared<'_>, id: CustomerId) -> Result<(), Fault> {
    shell.work(move |shell, _| shell.customer_open(&id)).await
}

/// Opens the practice customer.
#[tauri::command]
pub async fn customer_practise(shell: Shared<'_>) -> Result<(), Fault> {
    shell
        .work(|shell, _| {
            shell.customer_practise();
            Ok(())
        })
        .await
}

/// Works for nobody in particular.
#[tauri::command]
pub async fn customer_leave(shell: Shared<'_>) -> Result<(), Fault> {
    shell
        .work(|shell, _| {
            shell.customer_leave();
            Ok(())
        })
        .await
}

/// A new customer.
#[tauri::command]
pub async fn customer_new(
    shell: Shared<'_>,
    name: String,
    place: String,
) -> Result<CustomerAdded, Fault> {
    shell
        .work(move |shell, _| {
            let id = shell.customer_new(Head::new(&name, &place))?;
            let list = shell.customer_list()?;
            Ok(CustomerAdded { id, list })
        })
        .await
}

/// Another name or place.
#[tauri::command]
pub async fn customer_rename(
    shell: Shared<'_>,
    id: CustomerId,
    name: String,
    place: String,
) -> Result<CustomerList, Fault> {
    shell
        .work(move |shell, _| {
            shell.customer_rename(id, Head::new(&name, &place))?;
            shell.customer_list()
        })
        .await
}

/// The same things for another customer, without secrets.
#[tauri::command]
pub async fn customer_duplicate(
    shell: Shared<'_>,
    id: CustomerId,
    name: String,
    place: String,
) -> Result<CustomerList, Fault> {
    shell
        .work(move |shell, _| {
            shell.customer_duplicate(&id, Head::new(&name, &place))?;
            shell.customer_list()
        })
        .await
}

/// Out of the way, or back.
#[tauri::command]
pub async fn customer_archive(
    shell: Shared<'_>,
    id: CustomerId,
    archived: bool,
) -> Result<CustomerList, Fault> {
    shell
        .work(move |shell, _| {
            shell.customer_archive(id, archived)?;
            shell.customer_list()
        })
        .await
}

/// Out of the list.
#[tauri::command]
pub async fn customer_delete(shell: Shared<'_>, id: CustomerId) -> Result<CustomerList, Fault> {
    shell
        .work(move |shell, _| {
            shell.customer_delete(id)?;
            shell.customer_list()
        })
        .await
}

/// Takes the last change of the list back.
#[tauri::command]
pub async fn customers_undo(shell: Shared<'_>) -> Result<CustomerList, Fault> {
    shell
        .work(|shell, _| {
            shell.customers_undo()?;
            shell.customer_list()
        })
        .await
}

/// Does again what was taken back.
#[tauri::command]
pub async fn customers_redo(shell: Shared<'_>) -> Result<CustomerList, Fault> {
    shell
        .work(|shell, _| {
            shell.customers_redo()?;
            shell.customer_list()
        })
        .await
}

/// Writes a customer's file where the person says; its name, or none when the person gave up.
#[tauri::command]
pub async fn customer_export(shell: Shared<'_>, id: CustomerId) -> Result<Option<String>, Fault> {
    let (name, bytes) = shell.work(move |shell, _| shell.customer_file(&id)).await?;
    put_file(&shell, name, bytes).await
}

/// Asks for a customer's file and takes it in; none when the person gave up.
#[tauri::command]
pub async fn customer_import(shell: Shared<'_>) -> Result<Option<CustomerAdded>, Fault> {
    let asked = shell.ask(|shell| shell.desktop().pick_customer());
    let Some(place) = asked.await? else {
        return Ok(None);
    };
    shell
        .work(move |shell, _| {
            let id = shell.customer_import(&material::read(&place)?)?;
            let list = shell.customer_list()?;
            Ok(Some(CustomerAdded { id, list }))
        })
        .await
}

/// Where secrets are kept on this computer.
#[tauri::command]
pub async fn secrets_kept(shell: Shared<'_>) -> Result<Keeping, Fault> {
    shell.work(|shell, _| Ok(shell.vault().keeping())).await
}

/// What is known about the open customer.
#[tauri::command]
pub async fn facts(shell: Shared<'_>) -> Result<CustomerFacts, Fault> {
    let open = shell.engagement();
    shell
        .work(move |_, _| Ok(open.part()?.unwrap_or_default()))
        .await
}

/// Notes what is known about the open customer.
#[tauri::command]
pub async fn facts_set(shell: Shared<'_>, facts: CustomerFacts) -> Result<(), Fault> {
    let open = shell.engagement();
    shell.work(move |_, _| open.keep(&facts)).await
}
