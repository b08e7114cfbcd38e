//! `jet`: the judgement of Jetbridge at the command line.
fn main() {}
