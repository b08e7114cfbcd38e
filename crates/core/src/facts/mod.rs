//! What is known about a customer before anything is read: how Business Central is deployed, in which version, and
//! the few identifiers that every room compares with.

mod app_id;
mod customer;
mod deployment;
mod tick;

pub use app_id::AppId;
pub use customer::CustomerFacts;
pub use deployment::{Deployment, Version};
pub use tick::HandTick;
