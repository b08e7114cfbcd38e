//! What an error means, and who acts.

use jetbridge_core::errors::{self, ErrorsTold};
use jetbridge_core::phrase::Language;

/// Finds the errors in any text and tells them, the messages to send in a language of their own.
#[tauri::command]
pub fn explain(text: String, language: Language, letters: Language) -> ErrorsTold {
    errors::tell(&errors::read(&text), language, letters)
}
