//! NumPy reads what is written, where there is a Python with NumPy: `python3`, or what the variable `PYTHON` says.

use std::fs;
use std::path::Path;
use std::process::Command;

use shapewise::interop::npy::{NpyElement, NpzWriter, WriteNpy};
use shapewise::prelude::*;

/// Writes the numbers 0, 1, 2, … to a file and to two archives, under a name that says what they are.
struct Files<'a> {
    folder: &'a Path,
    archives: [NpzWriter<fs::File>; 2],
}

impl Files<'_> {
    fn add<T: NpyElement, S: Shape>(&mut self, shape: &str, element: fn(u8) -> T) {
        let x: Tensor<T, S> = Tensor::try_from_iter((0..S::LEN).map(|i| element(i as u8))).unwrap();
        let name = format!("{}-{shape}", T::DTYPE);
        x.write_npy(fs::File::create(self.folder.join(format!("{name}.npy"))).unwrap()).unwrap();
        self.archive(&name, &x);
    }

    fn archive(&mut self, name: &str, x: &impl WriteNpy) {
        for archive in &mut self.archives {
            archive.add_array(name, x).unwrap();
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "Miri starts no Python")]
fn numpy_reads_what_is_written() {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_string());
    let version = Command::new(&python).args(["-c", "import numpy; print(numpy.__version__)"]).output();
    if !version.is_ok_and(|output| output.status.success()) {
        println!("left out: `{python}` is not a Python with NumPy");
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("npy");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let create = |name: &str| fs::File::create(folder.join(name)).unwrap();
    let archives = [NpzWriter::new(create("stored.npz")), NpzWriter::new_compressed(create("compressed.npz"))];
    let mut files = Files { folder: &folder, archives };
    type Matrix = shape![2, 3];
    files.add::<bool, Matrix>("2x3", |i| i % 2 == 1);
    files.add::<i8, Matrix>("2x3", |i| i as i8);
    files.add::<i16, Matrix>("2x3", i16::from);
    files.add::<i32, Matrix>("2x3", i32::from);
    files.add::<i64, Matrix>("2x3", i64::from);
    files.add::<u8, Matrix>("2x3", |i| i);
    files.add::<u16, Matrix>("2x3", u16::from);
    files.add::<u32, Matrix>("2x3", u32::from);
    files.add::<u64, Matrix>("2x3", u64::from);
    files.add::<f32, Matrix>("2x3", f32::from);
    files.add::<f64, Matrix>("2x3", f64::from);
    files.add::<isize, shape![4]>("4", isize::from);
    files.add::<usize, shape![4]>("4", usize::from);
    #[cfg(feature = "half-2")]
    files.add::<half::f16, Matrix>("2x3", |i| half::f16::from_f32(i.into()));
    #[cfg(feature = "half-2")]
    files.add::<half::bf16, Matrix>("2x3", |i| half::bf16::from_f32(i.into()));
    #[cfg(feature = "num-complex-0_4")]
    files.add::<num_complex::Complex<f32>, Matrix>("2x3", |i| num_complex::Complex::new(i.into(), (i + 1).into()));
    #[cfg(feature = "num-complex-0_4")]
    files.add::<num_complex::Complex<f64>, Matrix>("2x3", |i| num_complex::Complex::new(i.into(), (i + 1).into()));
    files.add::<f32, ()>("scalar", f32::from);
    files.add::<f32, shape![5]>("5", f32::from);
    files.add::<f32, shape![2, 3, 4]>("2x3x4", f32::from);
    files.add::<f32, shape![1, 2, 1, 2, 1, 2, 1, 2]>("1x2x1x2x1x2x1x2", f32::from);
    files.archive("i4-0x3", &TensorVec::<i32, shape![3]>::new());
    let transposed = Tensor::<i64, shape![3, 2]>::from_fn(|[j, i]| (3 * i + j) as i64);
    files.archive("i8-2x1x3", &transposed.transpose().unsqueeze(axes![1]));
    for archive in files.archives {
        archive.finish().unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/npy/check.py");
    let output = Command::new(&python).arg(script).arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    println!("{}", String::from_utf8_lossy(&output.stdout));
}
