//! Elements that count themselves and panic on demand, and an allocator that counts what is not given back.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ops::{Add, Mul};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use num_traits::{One, Zero};

thread_local! {
    /// How many elements of this thread are alive.
    static LIVE: Cell<isize> = const { Cell::new(0) };
    /// How many events there were since the last run began.
    static EVENTS: Cell<usize> = const { Cell::new(0) };
    /// At which event to panic.
    static FUSE: Cell<Option<usize>> = const { Cell::new(None) };
    /// How many bytes this thread has allocated and not given back.
    static BYTES: Cell<isize> = const { Cell::new(0) };
    /// The most that this has been since it was looked at.
    static PEAK: Cell<isize> = const { Cell::new(0) };
    /// The sizes of this thread's allocations so far, added up, and their number.
    static ALLOCATED: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

struct CountingAllocator;

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        BYTES.set(BYTES.get() + layout.size() as isize);
        PEAK.set(PEAK.get().max(BYTES.get()));
        let (bytes, count) = ALLOCATED.get();
        ALLOCATED.set((bytes + layout.size(), count + 1));
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        BYTES.set(BYTES.get() - layout.size() as isize);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// How many bytes in how many allocations `f` takes, and what it gives.
#[allow(dead_code)]
pub(crate) fn allocations<R>(f: impl FnOnce() -> R) -> (R, (usize, usize)) {
    let (bytes, count) = ALLOCATED.get();
    let result = f();
    let (bytes_after, count_after) = ALLOCATED.get();
    (result, (bytes_after - bytes, count_after - count))
}

/// How many bytes more than before are allocated at once while `f` runs, at most.
#[allow(dead_code)]
pub(crate) fn peak<R>(f: impl FnOnce() -> R) -> usize {
    let before = BYTES.get();
    PEAK.set(before);
    let result = f();
    let peak = PEAK.get() - before;
    drop(result);
    peak as usize
}

/// How many bytes `f` has allocated and not given back when it is done.
#[allow(dead_code)]
pub(crate) fn left_behind(f: impl FnOnce()) -> isize {
    let before = BYTES.get();
    f();
    BYTES.get() - before
}

/// What a burnt fuse panics with.
struct Burnt;

/// One event: a call, a clone, or a drop. Panics when the fuse says so, once.
pub(crate) fn event() {
    let event = EVENTS.get();
    EVENTS.set(event + 1);
    if FUSE.get() == Some(event) {
        FUSE.set(None);
        resume_unwind(Box::new(Burnt));
    }
}

/// An element with memory of its own, whose creation, clone and drop are events.
#[derive(Debug, PartialEq)]
pub(crate) struct Counted(pub(crate) Box<u32>);

impl Counted {
    pub(crate) fn new(value: usize) -> Self {
        event();
        LIVE.set(LIVE.get() + 1);
        Counted(Box::new(value as u32))
    }
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        Counted::new(*self.0 as usize)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
        event();
    }
}

impl Default for Counted {
    fn default() -> Self {
        Counted::new(0)
    }
}

/// An element without size, whose creation, clone and drop are events.
#[derive(Debug, PartialEq)]
pub(crate) struct Nothing;

impl Nothing {
    pub(crate) fn new() -> Self {
        event();
        LIVE.set(LIVE.get() + 1);
        Nothing
    }
}

impl Clone for Nothing {
    fn clone(&self) -> Self {
        Nothing::new()
    }
}

impl Drop for Nothing {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
        event();
    }
}

impl Default for Nothing {
    fn default() -> Self {
        Nothing::new()
    }
}

impl Add for Counted {
    type Output = Counted;
    fn add(self, right: Counted) -> Counted {
        Counted::new((*self.0 + *right.0) as usize)
    }
}

impl Mul for Counted {
    type Output = Counted;
    fn mul(self, right: Counted) -> Counted {
        Counted::new((*self.0 * *right.0) as usize)
    }
}

impl Zero for Counted {
    fn zero() -> Self {
        Counted::new(0)
    }
    fn is_zero(&self) -> bool {
        *self.0 == 0
    }
}

impl One for Counted {
    fn one() -> Self {
        Counted::new(1)
    }
}

/// Runs `f` with the fuse at an event, or none; asserts that it burns and that nothing is left behind. Gives the number of events.
#[track_caller]
fn run(fuse: Option<usize>, f: &impl Fn()) -> usize {
    let (live, bytes) = (LIVE.get(), BYTES.get());
    EVENTS.set(0);
    FUSE.set(fuse);
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(()) => assert_eq!(FUSE.take(), None, "the fuse did not burn"),
        Err(payload) if payload.is::<Burnt>() => {}
        Err(payload) => resume_unwind(payload),
    }
    assert_eq!(LIVE.get() - live, 0, "elements alive after a panic at event {fuse:?}");
    assert_eq!(BYTES.get() - bytes, 0, "bytes allocated after a panic at event {fuse:?}");
    EVENTS.get()
}

/// Runs `f` without a panic, then with one at every event that it has (under Miri at some of them).
#[track_caller]
pub(crate) fn survives(f: impl Fn()) {
    let events = run(None, &f);
    assert!(events > 0, "nothing happens here");
    let step = if cfg!(miri) { 1 + events / 3 } else { 1 };
    for fuse in (0..events).step_by(step).chain([events - 1]) {
        run(Some(fuse), &f);
    }
}
