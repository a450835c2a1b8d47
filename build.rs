//! Tells the library whether it is optimised itself: the cfg `unoptimised`.
//!
//! `debug_assertions` does not say so. A debug build may optimise the library alone, as the README recommends, and keeps them on.

use std::env;

/// Where this is set, a build that is not optimised computes what one that is would: for tests.
const AS_OPTIMISED: &str = "SHAPEWISE_AS_OPTIMISED";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={AS_OPTIMISED}");
    println!("cargo::rustc-check-cfg=cfg(unoptimised)");
    if env::var("OPT_LEVEL").is_ok_and(|level| level == "0") && env::var_os(AS_OPTIMISED).is_none() {
        println!("cargo::rustc-cfg=unoptimised");
    }
}
