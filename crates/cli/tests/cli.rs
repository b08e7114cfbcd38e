//! The command line from outside: each case is a file with the command, its input and what must come out of it.
//! `TRYCMD=overwrite cargo test -p jetbridge-cli --test cli` writes the output of a changed command into its case.

#[test]
fn cases() {
    let cases = trycmd::TestCases::new();
    cases
        .default_bin_name("jet")
        // The language and colours of whoever runs the tests are none of theirs.
        .env("LC_ALL", "C")
        .env("LANGUAGE", "")
        .env("NO_COLOR", "1")
        .insert_var("[VERSION]", env!("CARGO_PKG_VERSION"))
        .expect("the variable is named as variables are")
        .case("tests/cases/*.toml");
}
