//! What the machine can do at best, as loops of AVX2 instructions. No loop of a contender does the same with fewer.
//!
//! All of them need AVX2 and FMA, which `main` has looked for.

use std::arch::asm;
use std::arch::x86_64::*;

/// A vector of 32 bytes, whatever is in it.
pub type Word = __m256i;

/// Memory of so many bytes, rounded up to 256 of them.
pub fn memory(bytes: usize) -> Vec<Word> {
    // SAFETY: every processor that runs this has AVX2.
    let one = unsafe { ones() };
    vec![one; bytes.div_ceil(256) * 8]
}

#[target_feature(enable = "avx2")]
fn ones() -> Word {
    _mm256_set1_epi32(1)
}

/// So many additions, each of which waits for the one before it: as many cycles.
#[target_feature(enable = "avx2")]
pub fn chain(cycles: usize) -> u64 {
    let mut sum = 0;
    for _ in 0..cycles / 16 {
        // SAFETY: only the register that is named changes.
        unsafe {
            asm!(
                "add {x}, {y}", "add {x}, {y}", "add {x}, {y}", "add {x}, {y}",
                "add {x}, {y}", "add {x}, {y}", "add {x}, {y}", "add {x}, {y}",
                "add {x}, {y}", "add {x}, {y}", "add {x}, {y}", "add {x}, {y}",
                "add {x}, {y}", "add {x}, {y}", "add {x}, {y}", "add {x}, {y}",
                x = inout(reg) sum, y = in(reg) 1_u64, options(nomem, nostack)
            );
        }
    }
    sum
}

/// So many products that are added to one of twelve sums, all of them in registers.
#[target_feature(enable = "avx2,fma")]
pub fn fused(count: usize) -> [__m256; 12] {
    let factor = _mm256_set1_ps(std::hint::black_box(0.5));
    let mut sums = [factor; 12];
    for _ in 0..count / 12 {
        for sum in &mut sums {
            *sum = _mm256_fmadd_ps(*sum, factor, factor);
        }
    }
    sums
}

/// So many divisions of eight `f32`, eight of them at a time independent of each other.
#[target_feature(enable = "avx2")]
pub fn divide_f32(count: usize) -> [__m256; 8] {
    let divisor = _mm256_set1_ps(std::hint::black_box(1.000_001));
    let mut quotients = [_mm256_set1_ps(std::hint::black_box(1.7)); 8];
    for _ in 0..count / 8 {
        for quotient in &mut quotients {
            *quotient = _mm256_div_ps(*quotient, divisor);
        }
    }
    quotients
}

/// So many divisions of four `f64`, eight of them at a time independent of each other.
#[target_feature(enable = "avx2")]
pub fn divide_f64(count: usize) -> [__m256d; 8] {
    let divisor = _mm256_set1_pd(std::hint::black_box(1.000_001));
    let mut quotients = [_mm256_set1_pd(std::hint::black_box(1.7)); 8];
    for _ in 0..count / 8 {
        for quotient in &mut quotients {
            *quotient = _mm256_div_pd(*quotient, divisor);
        }
    }
    quotients
}

/// Reads the memory: into eight sums, so that no addition waits for another.
#[target_feature(enable = "avx2")]
pub fn read(memory: &[Word]) -> [Word; 8] {
    let mut sums = [_mm256_setzero_si256(); 8];
    for eight in memory.as_chunks::<8>().0 {
        for (sum, word) in sums.iter_mut().zip(eight) {
            *sum = _mm256_add_epi32(*sum, *word);
        }
    }
    sums
}

/// Reads one memory and writes as many words to another.
#[target_feature(enable = "avx2")]
pub fn copy(from: &[Word], to: &mut [Word]) {
    let one = _mm256_set1_epi32(1);
    for (from, to) in from.as_chunks::<4>().0.iter().zip(to.as_chunks_mut::<4>().0) {
        for (from, to) in from.iter().zip(to) {
            *to = _mm256_add_epi32(*from, one);
        }
    }
}

/// Reads `RATIO` words for each that it writes.
#[target_feature(enable = "avx2")]
pub fn pack<const RATIO: usize>(from: &[Word], to: &mut [Word]) {
    for (from, to) in from.as_chunks::<RATIO>().0.iter().zip(to) {
        let mut packed = from[0];
        for word in &from[1..] {
            packed = _mm256_add_epi32(packed, *word);
        }
        *to = packed;
    }
}

/// Adds one memory to another.
#[target_feature(enable = "avx2")]
pub fn add_to(place: &mut [Word], from: &[Word]) {
    for (place, from) in place.as_chunks_mut::<4>().0.iter_mut().zip(from.as_chunks::<4>().0) {
        for (place, from) in place.iter_mut().zip(from) {
            *place = _mm256_add_epi32(*place, *from);
        }
    }
}
