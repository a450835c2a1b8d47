//! What is said of structs that cannot be parameters. `TRYBUILD=overwrite cargo test -p shapewise-derive` writes it.

#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("tests/fail/*.rs");
}
