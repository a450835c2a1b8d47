//! How much memory something takes, and how many pages the system has to bring for it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The system's allocator, which counts the bytes that are taken from it.
pub struct Counting;

/// Bytes that are held now.
static HELD: AtomicUsize = AtomicUsize::new(0);
/// The most bytes that were held at once.
static PEAK: AtomicUsize = AtomicUsize::new(0);
/// Bytes that were ever asked for.
static ALLOCATED: AtomicUsize = AtomicUsize::new(0);

// What is measured runs in one thread: there is no need to wait for others.
fn taken(bytes: usize) {
    let held = HELD.load(Relaxed).wrapping_add(bytes);
    HELD.store(held, Relaxed);
    ALLOCATED.store(ALLOCATED.load(Relaxed).wrapping_add(bytes), Relaxed);
    if held > PEAK.load(Relaxed) {
        PEAK.store(held, Relaxed);
    }
}

fn given_back(bytes: usize) {
    HELD.store(HELD.load(Relaxed).wrapping_sub(bytes), Relaxed);
}

// SAFETY: all is done by the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        taken(layout.size());
        // SAFETY: the caller keeps the same rules.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        taken(layout.size());
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        given_back(layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        given_back(layout.size());
        taken(size);
        // SAFETY: as above.
        unsafe { System.realloc(memory, layout, size) }
    }
}

/// Bytes that something took.
pub struct Memory {
    /// The most at once.
    pub peak: usize,
    /// All, one after another.
    pub allocated: usize,
}

/// The bytes that something takes when it is done for the second time in a thread, with all that the thread has kept from the first time.
pub fn of(work: &mut (dyn FnMut() + Send)) -> Memory {
    let held = HELD.load(Relaxed);
    let measure = || {
        work();
        let allocated = ALLOCATED.load(Relaxed);
        PEAK.store(HELD.load(Relaxed), Relaxed);
        work();
        Memory { peak: PEAK.load(Relaxed) - held, allocated: ALLOCATED.load(Relaxed) - allocated }
    };
    std::thread::scope(|scope| scope.spawn(measure).join()).expect("it does not panic")
}

/// How many pages the system has brought for this process.
pub fn page_faults() -> i64 {
    // SAFETY: a struct of numbers, which may be zero.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: it writes to the struct that it is given.
    let result = unsafe { libc::getrusage(libc::RUSAGE_SELF, &mut usage) };
    assert_eq!(result, 0, "each process has counts");
    usage.ru_minflt
}
