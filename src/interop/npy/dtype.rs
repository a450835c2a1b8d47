//! The names of element types in headers, as `np.dtype` reads them.

/// The name of an element type as `np.save` writes it, without the byte order, and whether the highest byte comes
/// first.
///
/// A name that means another type on another machine, such as `int`, stays as it is, and so is no type here.
pub(super) fn parse(name: &[u8]) -> (&str, bool) {
    const NATIVE: bool = cfg!(target_endian = "big");
    let (order, code) = match name.split_first() {
        Some((b'<', code)) => (Some(false), code),
        Some((b'>', code)) => (Some(true), code),
        // That of the machine; elements of one byte have none.
        Some((b'|' | b'=', code)) => (Some(NATIVE), code),
        _ => (None, name),
    };
    let code = core::str::from_utf8(code).unwrap_or_default();
    let known = CODES.iter().find(|(other, _)| *other == code);
    // Only codes have a byte order, words have none.
    let known = known.or_else(|| WORDS.iter().find(|(word, _)| order.is_none() && *word == code));
    (known.map_or(code, |(_, dtype)| *dtype), order.unwrap_or(NATIVE))
}

/// Letters of C's types, as far as these are as large everywhere.
const CODES: [(&str, &str); 14] = [
    ("?", "b1"),
    ("b", "i1"),
    ("h", "i2"),
    ("i", "i4"),
    ("q", "i8"),
    ("B", "u1"),
    ("H", "u2"),
    ("I", "u4"),
    ("Q", "u8"),
    ("e", "f2"),
    ("f", "f4"),
    ("d", "f8"),
    ("F", "c8"),
    ("D", "c16"),
];

/// Names of NumPy, of Python and of C. `bfloat16` is a name where the package `ml_dtypes` has been imported.
const WORDS: [(&str, &str); 31] = [
    ("bool", "b1"),
    ("bool_", "b1"),
    ("int8", "i1"),
    ("byte", "i1"),
    ("int16", "i2"),
    ("short", "i2"),
    ("int32", "i4"),
    ("intc", "i4"),
    ("int64", "i8"),
    ("longlong", "i8"),
    ("uint8", "u1"),
    ("ubyte", "u1"),
    ("uint16", "u2"),
    ("ushort", "u2"),
    ("uint32", "u4"),
    ("uintc", "u4"),
    ("uint64", "u8"),
    ("ulonglong", "u8"),
    ("float16", "f2"),
    ("half", "f2"),
    ("float32", "f4"),
    ("single", "f4"),
    ("float64", "f8"),
    ("double", "f8"),
    ("float", "f8"),
    ("complex64", "c8"),
    ("csingle", "c8"),
    ("complex128", "c16"),
    ("cdouble", "c16"),
    ("complex", "c16"),
    ("bfloat16", "V2"),
];

/// Names of integers that are as large as the machine's, or as its C compiler's.
const UNCERTAIN: [&str; 13] = ["int", "uint", "int_", "intp", "uintp", "long", "ulong", "l", "L", "p", "P", "n", "N"];

/// Whether a name means types of other sizes on other machines.
pub(super) fn is_uncertain(name: &[u8]) -> bool {
    let code = match name {
        [b'<' | b'>' | b'=' | b'|', code] => core::slice::from_ref(code),
        word => word,
    };
    UNCERTAIN.iter().any(|other| other.as_bytes() == code)
}
