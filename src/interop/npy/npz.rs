//! Archives of arrays by name: `.npz`, which is a ZIP archive of `.npy` files.

use core::fmt;
use std::borrow::ToOwned;
use std::boxed::Box;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::format;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rawzip::path::ZipFilePath;
use rawzip::{CompressionMethod, ReaderAt, ZipArchive, ZipArchiveEntryWayfinder, ZipArchiveWriter, ZipLocator};

use super::{NpyError, ReadNpy, WriteNpy, read};

/// What the name of an array ends in, inside of the archive.
const SUFFIX: &str = ".npy";

/// An `.npz` archive to be read: `np.load("all.npz")`.
///
/// Arrays are read one by one when they are asked for. Archives of `np.savez` and of `np.savez_compressed` are read alike.
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
    archive: ZipArchive<At<R>>,
    arrays: Vec<Entry>,
}

/// An array in an archive.
struct Entry {
    name: String,
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
        let end = reader.seek(SeekFrom::End(0))?;
        let mut buffer = vec![0; rawzip::RECOMMENDED_BUFFER_SIZE];
        let archive = ZipLocator::new().locate_in_reader(At(RefCell::new(reader)), &mut buffer, end);
        let archive = archive.map_err(|(_, error)| damaged(error))?;
        let mut arrays = Vec::new();
        let mut names = BTreeSet::new();
        let mut count = 0;
        let mut entries = archive.entries(&mut buffer);
        while let Some(entry) = entries.next_entry().map_err(damaged)? {
            count += 1;
            let path = entry.file_path();
            let Some(name) = path.as_bytes().strip_suffix(SUFFIX.as_bytes()) else { continue };
            let name = String::from_utf8_lossy(name).into_owned();
            if !names.insert(name.clone()) {
                return Err(twice(&name));
            }
            let (method, encrypted) = (entry.compression_method(), entry.flags().is_encrypted());
            arrays.push(Entry { name, method, encrypted, place: entry.wayfinder() });
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
    /// When there is none of that name, when it is damaged or encrypted, and where [`Tensor::read_npy`](crate::Tensor::read_npy) has one.
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

/// An `.npz` archive to be written: `np.savez("all.npz", x=x, y=y)`.
///
/// It is complete when [`finish`](NpzWriter::finish) has been called.
///
/// ```
/// use std::io::Cursor;
///
/// use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
/// use shapewise::prelude::*;
///
/// let x: Tensor<f32, shape![100, 100]> = Tensor::zeros();
/// let mut archive = NpzWriter::new_compressed(Vec::new());
/// archive.add_array("x", &x)?;
/// let file: Vec<u8> = archive.finish()?;
/// assert!(file.len() < 1_000);
///
/// let read: Tensor<f32, shape![100, 100]> = NpzReader::new(Cursor::new(file))?.by_name("x")?;
/// assert_eq!(read, x);
/// # Ok::<(), NpyError>(())
/// ```
pub struct NpzWriter<W> {
    archive: ZipArchiveWriter<W>,
    compressed: bool,
    names: BTreeSet<String>,
}

impl<W: Write> NpzWriter<W> {
    /// An archive of arrays as they are: `np.savez`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::{NpyError, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new(Vec::new());
    /// archive.add_array("x", &tensor![1, 2, 3])?;
    /// let file: Vec<u8> = archive.finish()?;
    /// assert!(file.starts_with(b"PK"));
    /// # Ok::<(), NpyError>(())
    /// ```
    #[doc(alias = "np.savez")]
    pub fn new(writer: W) -> Self {
        NpzWriter { archive: ZipArchiveWriter::new(writer), compressed: false, names: BTreeSet::new() }
    }

    /// An archive of arrays that are compressed: `np.savez_compressed`.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::{NpyError, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new_compressed(Vec::new());
    /// archive.add_array("x", &Tensor::<u8, shape![1_000]>::full(7))?;
    /// let file: Vec<u8> = archive.finish()?;
    /// assert!(file.len() < 500);
    /// # Ok::<(), NpyError>(())
    /// ```
    #[doc(alias = "np.savez_compressed")]
    pub fn new_compressed(writer: W) -> Self {
        NpzWriter { compressed: true, ..NpzWriter::new(writer) }
    }

    /// Adds a tensor, a view, a `TensorVec` or a slice of one, under a name.
    ///
    /// # Errors
    ///
    /// When there is an array of that name, or the name would be another one to those who unpack the archive (an absolute path, `..`); when writing fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use shapewise::interop::npy::{NpyError, NpzWriter};
    /// use shapewise::prelude::*;
    ///
    /// let mut archive = NpzWriter::new(Vec::new());
    /// archive.add_array("x", &tensor![[1, 2], [3, 4]])?;
    /// archive.add_array("transposed", &tensor![[1, 2], [3, 4]].transpose())?;
    ///
    /// let error: NpyError = archive.add_array("x", &tensor![5]).unwrap_err();
    /// assert_eq!(error.to_string(), r#"there are two arrays named "x" in the archive"#);
    /// # Ok::<(), NpyError>(())
    /// ```
    pub fn add_array<A: WriteNpy + ?Sized>(&mut self, name: &str, array: &A) -> Result<(), NpyError> {
        if self.names.contains(name) {
            return Err(twice(name));
        }
        let path = format!("{name}{SUFFIX}");
        let kept = ZipFilePath::from_str(&path);
        if kept.as_str() != path {
            let found =
                format!("expected the name of an array, found {name:?}, which is {:?} as a path", kept.as_str());
            return Err(NpyError::Archive { found });
        }
        let method = if self.compressed { CompressionMethod::DEFLATE } else { CompressionMethod::STORE };
        let (mut entry, config) = self.archive.new_file(&path).compression_method(method).start().map_err(damaged)?;
        let descriptor = if self.compressed {
            let mut bytes = config.wrap(DeflateEncoder::new(&mut entry, Compression::default()));
            array.write(&mut bytes)?;
            let (encoder, descriptor) = bytes.finish().map_err(damaged)?;
            encoder.finish()?;
            descriptor
        } else {
            let mut bytes = config.wrap(&mut entry);
            array.write(&mut bytes)?;
            bytes.finish().map_err(damaged)?.1
        };
        entry.finish(descriptor).map_err(damaged)?;
        self.names.insert(name.to_owned());
        Ok(())
    }

    /// Writes the directory of the archive, and gives the writer back.
    ///
    /// # Errors
    ///
    /// When writing fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::io::Cursor;
    ///
    /// use shapewise::interop::npy::{NpyError, NpzReader, NpzWriter};
    ///
    /// let file: Vec<u8> = NpzWriter::new(Vec::new()).finish()?;
    /// assert_eq!(NpzReader::new(Cursor::new(file))?.names().len(), 0);
    /// # Ok::<(), NpyError>(())
    /// ```
    pub fn finish(self) -> Result<W, NpyError> {
        let mut writer = self.archive.finish().map_err(damaged)?;
        writer.flush()?;
        Ok(writer)
    }
}

/// The names of the arrays. The archive itself may be all bytes of a file.
impl<R> fmt::Debug for NpzReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.arrays.iter().map(|array| array.name.as_str()).collect();
        f.debug_struct("NpzReader").field("arrays", &names).finish_non_exhaustive()
    }
}

/// The names of the arrays that have been written.
impl<W> fmt::Debug for NpzWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NpzWriter").field("arrays", &self.names).finish_non_exhaustive()
    }
}

/// A reader that is read anywhere, through a shared reference.
struct At<R>(RefCell<R>);

impl<R: Read + Seek> ReaderAt for At<R> {
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        let mut reader = self.0.borrow_mut();
        reader.seek(SeekFrom::Start(offset))?;
        reader.read(buffer)
    }
}

fn twice(name: &str) -> NpyError {
    NpyError::Archive { found: format!("there are two arrays named {name:?} in the archive") }
}

/// Failed reads stay what they are; what is wrong with the archive itself is said in words.
fn damaged(error: rawzip::Error) -> NpyError {
    match error.into_kind() {
        rawzip::ErrorKind::IO(error) => NpyError::Io(error),
        kind => NpyError::Archive { found: kind.to_string() },
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
