//! The app registration under work.

use std::path::Path;
use std::sync::{Arc, Mutex};

use jetbridge_core::facts::CustomerFacts;
use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::registration::view::RegistrationView;
use jetbridge_core::registration::{Desk, Form};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Engagement, Shell, lock};
use crate::material::{self, name_of};

/// What the room holds for a customer, read from their file when it is first asked for.
#[derive(Default)]
pub struct Registrations {
    held: Mutex<Option<Held>>,
}

struct Held {
    desk: Desk,
    /// What was known about the customer when the room looked last; other rooms add to it.
    facts: CustomerFacts,
}

/// The day, UTC.
pub fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// Works on the desk of a customer: first takes over what other rooms said, afterwards keeps what was said here.
fn at_desk<T>(
    of: &Arc<Engagement>,
    job: impl FnOnce(&mut Desk) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut held = lock(&of.rooms.registrations.held);
    let known = of.part::<CustomerFacts>()?.unwrap_or_default();
    let room = match &mut *held {
        Some(room) => room,
        none => none.insert(Held {
            desk: Desk::new(of.part()?.unwrap_or_default()),
            facts: CustomerFacts::default(),
        }),
    };
    if room.facts != known {
        room.desk.meet(|facts| facts.meet(&known));
        room.facts = known;
    }
    let answer = job(&mut room.desk)?;
    room.desk.section().facts.give(&mut room.facts);
    of.keep_changed(&room.facts)?;
    of.keep_changed(&room.desk.section().own())?;
    Ok(answer)
}

impl Shell {
    /// Changes the registration, or only looks at it.
    pub(crate) async fn registration<J>(self: &Arc<Self>, job: J) -> Result<RegistrationView, Fault>
    where
        J: FnOnce(&Self, &mut Desk) -> Result<(), Fault> + Send + 'static,
    {
        let of = self.engagement();
        self.work(move |shell, _| {
            at_desk(&of, |desk| {
                job(shell, desk)?;
                Ok(RegistrationView {
                    consents: Self::seen_consents(&of)?,
                    consented: Self::seen_application(&of)?,
                    ..desk.view(Some(today()))
                })
            })
        })
        .await
    }

    /// The plan in a form.
    pub(crate) async fn registration_script(
        self: &Arc<Self>,
        form: Form,
        language: Language,
    ) -> Result<String, Fault> {
        let of = self.engagement();
        self.work(move |_, _| at_desk(&of, |desk| desk.script(form, language)))
            .await
    }

    /// Puts a file on the table.
    pub(crate) async fn open_manifest(
        self: &Arc<Self>,
        path: &Path,
    ) -> Result<RegistrationView, Fault> {
        let path = path.to_owned();
        self.registration(move |_, desk| {
            desk.put(&material::read(&path)?, &name_of(&path));
            Ok(())
        })
        .await
    }
}

/// A dropped file that is a manifest and no list.
pub fn is_manifest(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}
