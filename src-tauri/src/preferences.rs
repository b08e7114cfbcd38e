//! What is remembered between starts: how the window looks, never anything of a customer's material.
//!
//! Kept by the store plugin, which writes in place and may lose the file in a crash; nothing here is worth more.

use jetbridge_core::phrase::Language;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::window::Color;
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::StoreExt;

use crate::fault::ShellFault;
use crate::state::Shell;

const KEY: &str = "preferences";

/// A colour theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Theme {
    /// As the desktop.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Theme {
    /// The theme of the parts the system draws, such as the title bar; none leaves them to the desktop.
    pub fn of_frame(self) -> Option<tauri::Theme> {
        match self {
            Self::System | Self::Contrast => None,
            Self::Light => Some(tauri::Theme::Light),
            Self::Dark => Some(tauri::Theme::Dark),
        }
    }
}

impl Theme {
    /// The colour behind the page, which is seen before it is drawn: `--jb-canvas` of the page's style.
    pub fn canvas(self, system: tauri::Theme) -> Color {
        match (self, system) {
            (Self::Contrast, _) => Color(0, 0, 0, 255),
            (Self::Dark, _) | (Self::System, tauri::Theme::Dark) => Color(0x1b, 0x1d, 0x1e, 255),
            _ => Color(0xf3, 0xf5, 0xf6, 255),
        }
    }
}

/// What is remembered between starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Preferences {
    /// Language of the window.
    pub language: Language,
    /// Colour theme.
    pub theme: Theme,
    /// Rows lie closer together.
    pub compact: bool,
    /// Width of the findings pane in CSS pixels.
    pub pane_width: u32,
    /// Height of the file preview in CSS pixels.
    pub preview_height: u32,
}

impl Preferences {
    /// What holds at the first start, in the language of the system's locale where we speak it.
    pub fn at_first(locale: Option<&str>) -> Self {
        Self {
            language: locale.and_then(Language::from_locale).unwrap_or_default(),
            theme: Theme::default(),
            compact: false,
            pane_width: 340,
            preview_height: 280,
        }
    }

    /// Takes over what was remembered, field by field: what an older or newer version wrote, or a hand, and does
    /// not fit is left out.
    #[must_use]
    pub fn with_remembered(self, remembered: &Value) -> Self {
        let mut taken = self;
        for (name, value) in remembered.as_object().into_iter().flatten() {
            let Ok(Value::Object(mut tried)) = serde_json::to_value(taken) else {
                return taken;
            };
            tried.insert(name.clone(), value.clone());
            taken = serde_json::from_value(Value::Object(tried)).unwrap_or(taken);
        }
        taken
    }

    /// Reads what was remembered; a file that is missing or damaged counts as none.
    pub fn load<R: Runtime>(app: &AppHandle<R>, shell: &Shell) -> Self {
        let first = Self::at_first(sys_locale::get_locale().as_deref());
        app.store(shell.preferences())
            .ok()
            .and_then(|store| store.get(KEY))
            .map_or(first, |remembered| first.with_remembered(&remembered))
    }

    /// Remembers.
    ///
    /// # Errors
    /// [`ShellFault::PreferencesSave`] when the file cannot be written.
    pub fn save<R: Runtime>(self, app: &AppHandle<R>, shell: &Shell) -> Result<(), ShellFault> {
        let store = app.store(shell.preferences())?;
        store.set(KEY, serde_json::to_value(self).unwrap_or_default());
        Ok(store.save()?)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_start_speaks_the_language_of_the_system() {
        let language = |locale| Preferences::at_first(locale).language;
        assert_eq!(language(Some("nb-NO")), Language::Nb);
        assert_eq!(language(Some("nl_BE.UTF-8")), Language::Nl);
        assert_eq!(language(Some("fr-FR")), Language::En);
        assert_eq!(language(None), Language::En);
    }

    #[test]
    fn the_window_is_as_its_page_before_that_is_drawn() {
        let style = include_str!("../../ui/src/style/tokens.css");
        let drawn: Vec<_> = style
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--jb-canvas: #"))
            .collect();
        let window = [Theme::Light, Theme::Dark, Theme::Contrast].map(|theme| {
            let Color(red, green, blue, _) = theme.canvas(tauri::Theme::Light);
            format!("{red:02x}{green:02x}{blue:02x};")
        });
        assert_eq!(drawn, window);
        let dark = tauri::Theme::Dark;
        assert_eq!(Theme::System.canvas(dark), Theme::Dark.canvas(dark));
        assert_ne!(Theme::Light.canvas(dark), Theme::Dark.canvas(dark));
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_the_rest_kept() {
        let first = Preferences::at_first(None);
        let remembered = json!({"theme": "sepia", "compact": true, "language": "nl", "pane_width": -3, "old": 1});
        let expected = Preferences {
            compact: true,
            language: Language::Nl,
            ..first
        };
        assert_eq!(first.with_remembered(&remembered), expected);
        assert_eq!(first.with_remembered(&json!("damaged")), first);
    }

    #[test]
    fn what_is_saved_comes_back() {
        let saved = Preferences {
            theme: Theme::Contrast,
            preview_height: 99,
            ..Preferences::at_first(Some("nb"))
        };
        let remembered = serde_json::to_value(saved).unwrap();
        assert_eq!(
            Preferences::at_first(None).with_remembered(&remembered),
            saved
        );
    }
}
