//! Any bytes as an `.npy` file: no panic, no memory for what is only claimed, and what is read is what would be written.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shapewise::interop::npy::NpyElement;
use shapewise::prelude::*;

fn read<T: NpyElement, S: Shape>(file: &[u8]) {
    let mut written = Vec::new();
    if let Ok(x) = Tensor::<T, S>::read_npy(file) {
        x.write_npy(&mut written).unwrap();
        let mut again = Vec::new();
        Tensor::<T, S>::read_npy(&written[..]).unwrap().write_npy(&mut again).unwrap();
        assert_eq!(written, again);
    }
}

fn read_rows<T: NpyElement, S: Shape>(file: &[u8]) {
    let mut written = Vec::new();
    if let Ok(rows) = TensorVec::<T, S>::read_npy(file) {
        rows.write_npy(&mut written).unwrap();
        assert_eq!(TensorVec::<T, S>::read_npy(&written[..]).unwrap().len(), rows.len());
    }
}

fuzz_target!(|file: &[u8]| {
    read::<f32, shape![2, 3]>(file);
    read::<bool, shape![2, 3]>(file);
    read::<i32, shape![2, 3]>(file);
    read::<f64, ()>(file);
    read_rows::<f32, shape![3]>(file);
    read_rows::<u8, ()>(file);
});
