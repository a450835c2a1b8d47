//! Any bytes as an `.npz` archive: no panic, and no memory for what is only claimed.

#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use shapewise::interop::npy::NpzReader;
use shapewise::prelude::*;

fuzz_target!(|file: &[u8]| {
    let Ok(archive) = NpzReader::new(Cursor::new(file)) else { return };
    for name in archive.names() {
        let _ = archive.by_name::<Tensor<f32, shape![2, 3]>>(name);
        let _ = archive.by_name::<TensorVec<i64, ()>>(name);
    }
});
