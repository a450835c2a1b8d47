//! An archive to be read.

use core::fmt;
use std::borrow::ToOwned;
use std::boxed::Box;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::format;
use std::io::{self, Read, Seek, SeekFrom};
use std::string::String;
use std::vec;
use std::vec::Vec;

use flate2::read::DeflateDecoder;
use rawzip::{CompressionMethod, ReaderAt, ZipArchive, ZipArchiveEntryWayfinder, ZipEntry, ZipLocator};

use super::{SUFFIX, damaged, twice};
use crate::interop::npy::steady::steady;
use crate::interop::npy::{NpyError, ReadNpy, read};

/// An `.npz` archive to be read: `np.load("all.npz")`.
///
/// Arrays are read one by one when they are asked for. Archives of `np.savez` and of `np.savez_compressed` are read
/// alike.
///
/// ```
/// use std::io::Cursor;
///
/// use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
/// use shapewise::prelude::*;
///
/// let mut archive = NpzWriter::new(Vec::new());
/// archive.add_array("weights", &tensor![[1.0, 2.0], [3.0, 4.0]])?;
/// archive.add_array("bias", &tensor![0.5, 0.25])?;
/// let file: Vec<u8> = archive.finish()?;
///
/// let archive = NpzReader::new(Cursor::new(file))?;
/// let weights: Tensor<f64, shape![2, 2]> = archive.by_name("weights")?;
/// let bias: Tensor<f64, shape![2]> = archive.by_name("bias")?;
/// assert_eq!(weights + bias, tensor![[1.5, 2.25], [3.5, 4.25]]);
/// # Ok::<(), NpyError>(())
/// ```
pub struct NpzReader<R> {
    archive: ZipArchive<SharedReader<R>>,
    arrays: Vec<ArchiveEntry>,
}

/// An array in an archive.
struct ArchiveEntry {
    name: String,
    /// The bytes of the name with what it ends in.
    path: Vec<u8>,
    method: CompressionMethod,
    encrypted: bool,
    place: ZipArchiveEntryWayfinder,
}

impl<R: Read + Seek> NpzReader<R> {
    /// The archive in a file, of which this reads the directory.
    ///
    /// # Errors
    ///
    /// When the file is not a ZIP archive, or two arrays have the same name; when reading fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::io::Cursor;
    ///
    /// use shapewise::interop::npy::{NpyError, NpzReader};
    ///
    /// let error: NpyError = NpzReader::new(Cursor::new(b"no archive")).unwrap_err();
    /// assert!(error.to_string().contains("end of central directory"));
    /// ```
    pub fn new(mut reader: R) -> Result<Self, NpyError> {
        let end = steady(|| reader.seek(SeekFrom::End(0)))?;
        let mut buffer = vec![0; rawzip::RECOMMENDED_BUFFER_SIZE];
        let archive = ZipLocator::new().locate_in_reader(SharedReader(RefCell::new(reader)), &mut buffer, end);
        let archive = archive.map_err(|(_, error)| damaged(error))?;
        let mut arrays = Vec::new();
        let mut names = BTreeSet::new();
        let mut count = 0;
        let mut entries = archive.entries(&mut buffer);
        while let Some(entry) = entries.next_entry().map_err(damaged)? {
            count += 1;
            let path = entry.file_path().as_bytes().to_vec();
            let Some(name) = path.strip_suffix(SUFFIX.as_bytes()) else { continue };
            let name = String::from_utf8_lossy(name).into_owned();
            if !names.insert(name.clone()) {
                return Err(twice(&name));
            }
            let (method, encrypted) = (entry.compression_method(), entry.flags().is_encrypted());
            arrays.push(ArchiveEntry { name, path, method, encrypted, place: entry.wayfinder() });
        }
        if count != archive.entries_hint() {
            let found = format!("expected {} files in the archive, found {count}", archive.entries_hint());
            return Err(NpyError::Archive { found });
        }
        Ok(NpzReader { archive, arrays })
    }

    /// The names of the arrays, in the order of the archive: `archive.files`.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::io::Cursor;
    ///
    /// use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new(Vec::new());
    /// archive.add_array("x", &tensor![1, 2])?;
    /// archive.add_array("y", &tensor![3.0])?;
    /// let archive = NpzReader::new(Cursor::new(archive.finish()?))?;
    /// let names: Vec<&str> = archive.names().collect();
    /// assert_eq!(names, ["x", "y"]);
    /// # Ok::<(), NpyError>(())
    /// ```
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.arrays.iter().map(|array| &array.name[..])
    }

    /// The array of a name, as a `Tensor` or a `TensorVec`: `archive[name]`.
    ///
    /// # Errors
    ///
    /// When there is none of that name, when it is damaged or encrypted or has another name where it stands than in the
    /// directory of the archive, and where [`Tensor::read_npy`](crate::Tensor::read_npy) has one.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::io::Cursor;
    ///
    /// use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new(Vec::new());
    /// archive.add_array("x", &tensor![[1, 2], [3, 4]])?;
    /// let archive = NpzReader::new(Cursor::new(archive.finish()?))?;
    ///
    /// let x: Tensor<i32, shape![2, 2]> = archive.by_name("x")?;
    /// assert_eq!(x, tensor![[1, 2], [3, 4]]);
    /// let rows: TensorVec<i32, shape![2]> = archive.by_name("x")?;
    /// assert_eq!(rows.len(), 2);
    ///
    /// let error: NpyError = archive.by_name::<Tensor<i32, shape![2, 2]>>("z").unwrap_err();
    /// assert_eq!(error.to_string(), r#"expected an array named "z" in the archive, found ["x"]"#);
    /// # Ok::<(), NpyError>(())
    /// ```
    pub fn by_name<A: ReadNpy>(&self, name: &str) -> Result<A, NpyError> {
        let Some(array) = self.arrays.iter().find(|array| array.name == name) else {
            let found = self.names().map(ToOwned::to_owned).collect();
            return Err(NpyError::NoSuchArray { expected: name.to_owned(), found });
        };
        if array.encrypted {
            return Err(NpyError::Archive { found: format!("the array {name:?} is encrypted") });
        }
        let entry = self.archive.get_entry(array.place).map_err(damaged)?;
        check_name(&entry, array)?;
        let mut bytes: Box<dyn Read + '_> = match array.method {
            CompressionMethod::STORE => Box::new(entry.verifying_reader(entry.reader())),
            CompressionMethod::DEFLATE => Box::new(entry.verifying_reader(DeflateDecoder::new(entry.reader()))),
            method => {
                let found = format!("expected an array that is stored or deflated, found {method:?} of {name:?}");
                return Err(NpyError::Archive { found });
            }
        };
        let read = A::read(&mut *bytes).map_err(in_archive)?;
        // The checksum is compared at the end.
        match read::fill(&mut *bytes, &mut [0]).map_err(|error| in_archive(error.into()))? {
            0 => Ok(read),
            _ => Err(NpyError::Archive { found: format!("the file of {name:?} does not end with its array") }),
        }
    }
}

/// Compares the name before the bytes of an array with the one in the directory. Where they differ, an archive was put
/// together wrongly.
fn check_name<R: ReaderAt>(entry: &ZipEntry<R>, array: &ArchiveEntry) -> Result<(), NpyError> {
    let mut buffer = vec![0; array.path.len()];
    if let Err(error) = entry.local_header(&mut buffer) {
        match error.into_kind() {
            // The name and what follows it have at most two lengths of 16 bits.
            rawzip::ErrorKind::BufferTooSmall { required } => buffer.resize(required, 0),
            kind => return Err(damaged(kind.into())),
        }
    }
    let header = entry.local_header(&mut buffer).map_err(damaged)?;
    let path = header.file_path();
    if path.as_bytes() == array.path {
        return Ok(());
    }
    let (found, name) = (String::from_utf8_lossy(path.as_bytes()), &array.name);
    let found = format!("expected the array {name:?}, found {found:?} where the directory of the archive says it is");
    Err(NpyError::Archive { found })
}

/// The names of the arrays. The archive itself may be all bytes of a file.
impl<R> fmt::Debug for NpzReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.arrays.iter().map(|array| array.name.as_str()).collect();
        f.debug_struct("NpzReader").field("arrays", &names).finish_non_exhaustive()
    }
}

/// A reader that is read anywhere, through a shared reference.
struct SharedReader<R>(RefCell<R>);

impl<R: Read + Seek> ReaderAt for SharedReader<R> {
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        let mut reader = self.0.borrow_mut();
        steady(|| reader.seek(SeekFrom::Start(offset)))?;
        steady(|| reader.read(buffer))
    }
}

/// An error of the archive comes out of a reader wrapped up.
fn in_archive(error: NpyError) -> NpyError {
    match error {
        NpyError::Io(error) => match error.downcast::<rawzip::Error>() {
            Ok(error) => damaged(error),
            Err(error) => NpyError::Io(error),
        },
        error => error,
    }
}
