#!/usr/bin/env bash
# serde 1.0.229 with rmp-serde 1.3.1: an `Ipv4Addr` in a `#[serde(flatten)]` field does not survive MessagePack.
#
# `Serialize` asks the format whether it is for people, and MessagePack is not, so four bytes are written. `flatten`
# (and `tag`, and `untagged`) keeps the data in a buffer before it is read. The buffer always says that it is for
# people, so a text is expected, and reading fails. The same field without `flatten` is read. In JSON both are.
#
# Seen: direct: Ok(127.0.0.1)
#       flatten: Err(Syntax("invalid type: sequence, expected IPv4 address"))
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"
[dependencies]
serde = { version = "=1.0.229", features = ["derive"] }
rmp-serde = "=1.3.1"
TOML
cat > src/main.rs <<'RUST'
use serde::{Deserialize, Serialize};
use std::net::Ipv4Addr;

#[derive(Serialize, Deserialize, Debug)]
struct Host {
    address: Ipv4Addr,
}

#[derive(Serialize, Deserialize, Debug)]
struct Named {
    name: String,
    #[serde(flatten)]
    host: Host,
}

fn main() {
    let host = Host { address: Ipv4Addr::LOCALHOST };
    let bytes = rmp_serde::to_vec_named(&host).unwrap();
    println!("direct: {:?}", rmp_serde::from_slice::<Host>(&bytes).map(|host| host.address));
    let named = Named { name: "home".into(), host };
    let bytes = rmp_serde::to_vec_named(&named).unwrap();
    println!("flatten: {:?}", rmp_serde::from_slice::<Named>(&bytes).map(|named| named.host.address));
}
RUST
found=$(CARGO_TARGET_DIR="$folder/target" cargo run --quiet)
expected='direct: Ok(127.0.0.1)
flatten: Err(Syntax("invalid type: sequence, expected IPv4 address"))'
echo "$found"
[ "$found" = "$expected" ]
