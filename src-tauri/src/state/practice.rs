//! The practice tenant: it runs while somebody practises, and never longer than the window.

use std::sync::MutexGuard;

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_practice::{Area, Options, Practice, Trouble};

use super::{Shell, lock};
use crate::wire::{PracticeTrouble, PracticeView};

/// The customer of the practice tenant.
const CUSTOMER: &str = "contoso";

/// The environment it stands in for; nothing is ever sent there.
const STANDS_FOR: &str = "https://contoso.crm4.dynamics.com";

impl Shell {
    /// The practice tenant; started when it is first asked for, and it ends with the program.
    pub(super) fn practice(&self) -> Result<MutexGuard<'_, Option<Practice>>, Fault> {
        let mut practice = lock(&self.practice);
        if practice.is_none() {
            *practice = Some(Practice::start(Options::contoso()?)?);
        }
        Ok(practice)
    }

    /// Starts the practice tenant where it does not run yet; its pages speak the window's language.
    pub(crate) fn practice_begin(&self, language: Language) -> Result<PracticeView, Fault> {
        if let Some(practice) = &*self.practice()? {
            practice.speak(language);
        }
        Ok(self.practice_view())
    }

    /// Makes something go wrong, or right again.
    pub(crate) fn practice_switch(&self, trouble: &str, on: bool) -> Result<PracticeView, Fault> {
        if let (Some(practice), Some(trouble)) = (&*self.practice()?, Trouble::named(trouble)) {
            practice.trouble(CUSTOMER, trouble, on);
        }
        Ok(self.practice_view())
    }

    /// Opens the panel in the browser: what goes wrong, where everything is, what was asked.
    pub(crate) fn practice_panel(&self) -> Result<(), Fault> {
        let panel = self
            .practice()?
            .as_ref()
            .map(|practice| practice.addresses().panel.clone());
        match panel {
            Some(panel) => Ok(self.desktop().browse(&panel)?),
            None => Ok(()),
        }
    }

    /// Stops the practice tenant.
    pub(crate) fn practice_stop(&self) -> PracticeView {
        let stopped = lock(&self.practice).take();
        if let Some(practice) = stopped {
            practice.stop();
        }
        self.practice_view()
    }

    /// Where an environment of the practice customer is: the practice tenant stands in for one address of Dataverse.
    pub(super) fn practice_environment(&self, written: &str) -> Result<String, Fault> {
        let bare = written.trim().trim_end_matches('/');
        if !bare.eq_ignore_ascii_case(STANDS_FOR) {
            return Ok(written.to_owned());
        }
        let practice = self.practice()?;
        let contoso = practice.as_ref().and_then(|one| one.customer(CUSTOMER));
        contoso
            .map(|contoso| contoso.environment.clone())
            .ok_or_else(|| Fault::new("practice-data"))
    }

    fn practice_view(&self) -> PracticeView {
        let practice = lock(&self.practice);
        let on = practice
            .as_ref()
            .map(|practice| practice.troubles(CUSTOMER))
            .unwrap_or_default();
        PracticeView {
            environment: practice
                .as_ref()
                .and_then(|practice| practice.customer(CUSTOMER))
                .map(|customer| customer.environment.clone()),
            troubles: Trouble::ALL
                .iter()
                .filter(|trouble| trouble.area() != Area::Hostile)
                .map(|trouble| PracticeTrouble {
                    name: trouble.name().to_owned(),
                    area: trouble.area().name().to_owned(),
                    on: on.contains(trouble),
                })
                .collect(),
        }
    }
}
