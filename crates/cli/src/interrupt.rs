//! Ctrl-C. It ends the program at once, except while files are being put in their places: a set of files appears whole
//! or not at all, so that moment is waited for.

use std::process;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Sets of files being written.
static HELD: AtomicUsize = AtomicUsize::new(0);
/// Ctrl-C came meanwhile.
static ASKED: AtomicBool = AtomicBool::new(false);

/// What shells say of a program that was interrupted.
const STATUS: i32 = 130;

/// Listens from now on. Where that is not possible the system's own way holds, which ends the program, too.
pub fn listen() {
    let _ = ctrlc::set_handler(|| {
        ASKED.store(true, Ordering::SeqCst);
        if HELD.load(Ordering::SeqCst) == 0 {
            crate::progress::clear();
            process::exit(STATUS);
        }
    });
}

/// Keeps the program alive until dropped.
pub struct Hold(());

/// Keeps the program alive until the answer is dropped.
pub fn hold() -> Hold {
    HELD.fetch_add(1, Ordering::SeqCst);
    Hold(())
}

impl Drop for Hold {
    fn drop(&mut self) {
        HELD.fetch_sub(1, Ordering::SeqCst);
        // What was held is whole now, or was taken back.
        if ASKED.load(Ordering::SeqCst) {
            process::exit(STATUS);
        }
    }
}
