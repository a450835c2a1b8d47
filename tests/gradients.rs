//! Values and gradients of small models, as PyTorch and JAX have them.
//!
//! A model is written once, as a function that is generic in its elements and sizes. `gradients/record.py` writes it again in both
//! frameworks and records what they find, in 64 bits.

#![cfg(feature = "std")]

/// Tests of functions that are generic in their elements.
macro_rules! in_doubles_and_singles {
    ($($test:ident),+) => {
        #[test]
        fn in_doubles() {
            $( $test::<f64>(); )+
        }

        #[test]
        fn in_singles() {
            $( $test::<f32>(); )+
        }
    };
}

#[path = "gradients/convnet.rs"]
mod convnet;
#[path = "gradients/gru.rs"]
mod gru;
#[path = "gradients/mlp.rs"]
mod mlp;
#[path = "gradients/numbers.rs"]
mod numbers;
#[path = "gradients/optimisers.rs"]
mod optimisers;
#[path = "gradients/recorded.rs"]
mod recorded;
#[path = "gradients/transformer.rs"]
mod transformer;
