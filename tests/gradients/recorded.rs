//! What the frameworks found, and how near a result must come to it.

use shapewise::derivatives::Parameters;
use shapewise::prelude::*;

const FRAMEWORKS: [(&str, &str); 2] = [("PyTorch", include_str!("torch.txt")), ("JAX", include_str!("jax.txt"))];

/// How far a tensor may be from a recorded one, where the largest recorded element is 1.
///
/// An element of a gradient is a sum in which terms cancel, so its error is as large as the terms are, not as the sum. Each operation
/// errs by half a unit in the last place, 1e-16 or 6e-8. Some dozens follow one another in a model, in another order in each framework.
/// So 100 units are enough, 2e-14 and 1e-5, and a wrong formula is much further off. PyTorch and JAX are up to 2e-15 apart themselves.
fn bound<T: Real>() -> f64 {
    T::epsilon().to_f64().expect("it is a number") * 100.0
}

/// Fails unless the tensors are as all frameworks that have them recorded them.
#[track_caller]
pub(crate) fn compare<P: Parameters>(what: &str, found: &P) {
    let mut compared = 0;
    for (framework, text) in FRAMEWORKS {
        if !text.lines().any(|line| line.starts_with(what)) {
            continue;
        }
        found.for_each_tensor(|name, _, elements| {
            let name = format!("{what} {name}").trim_end().to_owned();
            let recorded = recorded(text, &name).unwrap_or_else(|| panic!("{framework} has no {name}"));
            let distance = distance(elements, &recorded);
            println!("{name}: {distance:.1e} from {framework}");
            assert!(distance <= bound::<P::Element>(), "{name}: {distance:e} from {framework}");
        });
        compared += 1;
    }
    assert!(compared > 0, "no framework has recorded {what}");
}

/// The elements of a tensor in the text of a framework.
fn recorded(text: &str, name: &str) -> Option<Vec<f64>> {
    let numbers = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))?;
    Some(numbers.split(' ').map(|number| number.parse().expect("a number")).collect())
}

fn distance<T: Real>(found: &[T], recorded: &[f64]) -> f64 {
    assert_eq!(found.len(), recorded.len());
    let size = recorded.iter().fold(0.0, |size: f64, x| size.max(x.abs()));
    let pairs = found.iter().zip(recorded);
    let distances = pairs.map(|(found, recorded)| (found.to_f64().expect("it is a number") - recorded).abs() / size);
    // Not `max` of `f64`, which passes over NaN.
    distances.fold(0.0, |worst: f64, distance| if worst.is_nan() || distance <= worst { worst } else { distance })
}
