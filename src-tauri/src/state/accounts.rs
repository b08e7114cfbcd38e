//! Who is what, under work.

use std::sync::{Arc, Mutex};

use jetbridge_core::accounts::Desk;
use jetbridge_core::accounts::view::{AccountsSection, AccountsView};
use jetbridge_core::facts::CustomerFacts;
use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::Given;

use super::roster::List;
use super::{Shell, lock};
use crate::wire::GroupsTaken;

/// What the room holds for a customer, read from their file when it is first asked for.
#[derive(Default)]
pub struct Accounts {
    held: Mutex<Option<Held>>,
}

struct Held {
    desk: Desk,
    /// What was known about the customer when the room looked last; other rooms add to it.
    facts: CustomerFacts,
}

impl Shell {
    /// Changes who is what, or only looks at it: first takes over what other rooms said, afterwards keeps what was said
    /// here.
    pub(crate) async fn accounts<J>(self: &Arc<Self>, job: J) -> Result<AccountsView, Fault>
    where
        J: FnOnce(&Self, &mut Desk) -> Result<(), Fault> + Send + 'static,
    {
        let of = self.engagement();
        self.work(move |shell, _| {
            let mut held = lock(&of.rooms.accounts.held);
            let known = of.part::<CustomerFacts>()?.unwrap_or_default();
            let room = match &mut *held {
                Some(room) => room,
                none => none.insert(Held {
                    desk: Desk::new(of.part()?.unwrap_or_default()),
                    facts: CustomerFacts::default(),
                }),
            };
            if room.facts != known {
                room.desk.meet(|accounts| accounts.meet(&known));
                room.facts = known;
            }
            job(shell, &mut room.desk)?;
            let section = room.desk.section();
            section.known.give(&mut room.facts);
            of.keep_changed(&room.facts)?;
            of.keep_changed(&AccountsSection {
                known: section.known.own(),
                ticks: section.ticks.clone(),
            })?;
            // What was seen is judged by what is known now.
            Ok(room.desk.view(&shell.seen_states(&of)?))
        })
        .await
    }
}

/// The licence groups that were planned, for a list to take over.
pub struct Planned {
    names: Vec<String>,
    people: Vec<Given>,
}

impl Planned {
    /// Puts the people of a list into their groups.
    pub fn put(self, list: &mut List) -> GroupsTaken {
        let unknown = if self.people.is_empty() {
            Vec::new()
        } else {
            list.document.assign_groups(&self.people)
        };
        let taken = self.people.len() - unknown.len();
        GroupsTaken {
            view: Box::new(list.view()),
            groups: self.names,
            people: u32::try_from(taken).unwrap_or(u32::MAX),
            unknown,
        }
    }
}

impl Shell {
    /// The licence groups that were planned.
    pub(crate) async fn planned_groups(self: &Arc<Self>) -> Result<Planned, Fault> {
        let groups = self.accounts(|_, _| Ok(())).await?.licences.groups;
        let people = groups.iter().flat_map(|group| {
            let people = group.people.iter().filter(|who| !who.is_empty());
            people.map(|who| Given {
                who: who.clone(),
                text: group.name.clone(),
            })
        });
        Ok(Planned {
            people: people.collect(),
            names: groups.iter().map(|group| group.name.clone()).collect(),
        })
    }
}
