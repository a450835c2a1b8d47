//! Valid files with bytes flipped, replaced, left out and put in: whatever comes of it, reading neither panics nor allocates much, and what
//! is read is what would be written.
//!
//! The folder `fuzz/` has the same test without an end, for `cargo fuzz`.

use std::fs;
use std::io::Cursor;

use shapewise::interop::npy::{NpyElement, NpzReader};
use shapewise::prelude::*;

use crate::counted::allocations;
use crate::npy_versions::folders;

/// More than any file may have allocated: a header, a piece of the elements, and a message.
const ENOUGH: usize = 400_000;

/// Reads a file as a tensor and as many tensors.
fn read<T: NpyElement + PartialEq + std::fmt::Debug>(file: &[u8]) -> bool {
    let ((x, rows), (allocated, _)) = allocations(|| {
        (Tensor::<T, shape![2, 3]>::read_npy(file).ok(), TensorVec::<T, shape![3]>::read_npy(file).ok())
    });
    assert!(allocated < ENOUGH, "{allocated} bytes for {}", file.escape_ascii());
    let mut written = Vec::new();
    if let Some(x) = &x {
        x.write_npy(&mut written).unwrap();
        // Two NaN differ.
        let again = Tensor::<T, shape![2, 3]>::read_npy(&written[..]).unwrap();
        assert_eq!(format!("{:?}", again.as_slice()), format!("{:?}", x.as_slice()));
        assert_eq!(format!("{:?}", rows.unwrap().as_slice()), format!("{:?}", x.as_slice()));
    }
    x.is_some()
}

/// Hands on the file with every small change, and with many changes at random.
fn mutations(file: &[u8], interesting: &[u8], random: usize, mut each: impl FnMut(&[u8])) {
    for at in 0..file.len() {
        each(&file[..at]);
        let mut changed = file.to_vec();
        for bit in 0..8 {
            changed[at] = file[at] ^ (1 << bit);
            each(&changed);
        }
        for byte in interesting {
            changed[at] = *byte;
            each(&changed);
        }
        changed.remove(at);
        each(&changed);
        for byte in interesting {
            changed.insert(at, *byte);
            each(&changed);
            changed.remove(at);
        }
    }
    // A small generator, the same each time: Marsaglia, "Xorshift RNGs", 2003.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |end: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % end.max(1) as u64) as usize
    };
    for _ in 0..random {
        let mut changed = file.to_vec();
        for _ in 0..1 + below(6) {
            let at = below(changed.len());
            let byte = if below(2) == 0 { interesting[below(interesting.len())] } else { below(256) as u8 };
            let len = below(changed.len() - at).min(20);
            match below(6) {
                0 if !changed.is_empty() => changed[at] = byte,
                1 => changed.insert(at, byte),
                2 => drop(changed.drain(at..at + len)),
                3 => changed.truncate(at),
                4 => {
                    let part = changed[at..at + len].to_vec();
                    let to = below(changed.len());
                    changed.splice(to..to, part);
                }
                _ => {
                    let digits = [&b"18446744073709551615"[..], b"4294967296", b"0", b"2", b"3"][below(5)];
                    changed.splice(at..at, digits.iter().copied());
                }
            }
        }
        each(&changed);
    }
}

/// The bytes that headers are made of, and some that they are not.
const TEXT: &[u8] = b"\x00\x01\x7f\xff 09-+L(){}[],:'\"\\.<>|=FTudfOcb#x_\n";
/// The bytes that make lengths small and large.
const LENGTHS: &[u8] = b"\x00\x01\xff";

#[test]
#[cfg_attr(miri, ignore = "thousands of files are too many for Miri")]
fn changed_arrays() {
    let mut read_at_all = 0;
    // The last two versions write the same bytes.
    let folders = folders();
    for folder in [&folders[0], folders.last().unwrap()] {
        for name in ["f4-little-C-2x3.npy", "f4-big-F-2x3.npy"] {
            let file = fs::read(folder.join(name)).unwrap();
            mutations(&file, TEXT, 5_000, |file| read_at_all += usize::from(read::<f32>(file)));
        }
        let bools = fs::read(folder.join("b1-native-F-2x3.npy")).unwrap();
        mutations(&bools, TEXT, 2_000, |file| read_at_all += usize::from(read::<bool>(file)));
        for name in ["version-2.npy", "version-3.npy", "refused-record.npy", "refused-object.npy"] {
            if let Ok(file) = fs::read(folder.join(name)) {
                mutations(&file, TEXT, 1_000, |file| read_at_all += usize::from(read::<i32>(file)));
            }
        }
    }
    assert!(read_at_all > 1_000, "changes of elements and spaces leave a file that can be read");
}

#[test]
#[cfg_attr(miri, ignore = "thousands of files are too many for Miri")]
fn changed_archives() {
    let mut read_at_all = 0;
    let folder = folders().pop().unwrap();
    for name in ["arrays.npz", "compressed.npz"] {
        let file = fs::read(folder.join(name)).unwrap();
        mutations(&file, LENGTHS, 2_000, |file| {
            let (read, (allocated, _)) = allocations(|| {
                let archive = NpzReader::new(Cursor::new(file)).ok()?;
                let weights = archive.by_name::<Tensor<f32, shape![2, 3]>>("weights").ok();
                let labels = archive.by_name::<TensorVec<i64, ()>>("labels").ok();
                Some(weights.is_some() || labels.is_some())
            });
            assert!(allocated < 2 * ENOUGH, "{allocated} bytes for {}", file.escape_ascii());
            read_at_all += usize::from(read == Some(true));
        });
    }
    assert!(read_at_all > 1_000, "one array of an archive may be changed, and the other not");
}
