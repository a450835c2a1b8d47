//! The clock that all measurements go by.

use std::time::Duration;

/// How long this thread has run. The time in which the processor was lent to others is not in it, so that they disturb less.
pub fn processor_time() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: it writes to the struct that it is given.
    let result = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    assert_eq!(result, 0, "there is a clock for each thread");
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}
