//! The cases of `golden.jsonl` that are not run, and why.

/// Cases that are left out for one reason.
pub struct LeftOut {
    pub reason: &'static str,
    pub ids: &'static [&'static str],
}

pub const LEFT_OUT: &[LeftOut] = &[
    LeftOut {
        reason: "wrap-around: integer overflow is Rust's, a panic in debug builds",
        ids: &[
            "binary-003",
            "binary-080",
            "binary-086",
            "binary-090",
            "power-006",
            "power-008",
            "overflow-001",
            "overflow-004",
            "overflow-006",
            "overflow-008",
            "overflow-011",
            "overflow-013",
            "overflow-014",
            "overflow-016",
            "overflow-024",
            "overflow-025",
            "overflow-029",
            "unary-044",
            "unary-053",
            "linalg-007",
        ],
    },
    LeftOut {
        reason: "integer division by zero: a panic, as in Rust, where NumPy gives 0 and a warning",
        ids: &["binary-061", "divzero-002"],
    },
    LeftOut {
        reason: "promotion: element types that differ are a compile error, `cast` converts",
        ids: &["promote-002", "promote-004", "promote-008", "promote-009", "promote-015", "promote-020"],
    },
    LeftOut {
        reason: "float to integer out of range: undefined in C, the nearest end of the range here",
        ids: &["astype-018", "astype-020"],
    },
    LeftOut {
        reason: "an error in NumPy, a compile error here",
        ids: &[
            "broadcast-061",
            "broadcast-063",
            "broadcast-064",
            "broadcast-066",
            "logic-011",
            "axiserr-002",
            "axiserr-003",
            "axiserr-005",
            "axiserr-007",
            "axiserr-008",
            "index-012",
            "linalg-009",
            "promote-014",
            "broadcast-074",
            "shape-004",
            "shape-015",
            "shape-028",
        ],
    },
    LeftOut {
        reason: "NumPy's own answer depends on the processor or its C library",
        ids: &["power-016", "negzero-010", "accuracy-073"],
    },
    LeftOut { reason: "not an operation of this version: rows by a mask, unique", ids: &["index-011", "sort-005"] },
    LeftOut {
        reason: "not an operation of this version: fmod, fmax, signbit, nanmax, nanmin",
        ids: &["signs-008", "signs-012", "signs-016", "nanreduce-026", "nanreduce-028", "nanreduce-036", "unary-012"],
    },
];
