//! From a slope to Newton's method: derivatives of functions that know nothing of them.
//!
//! ```sh
//! cargo run --release --example gradients
//! ```
//!
//! The output is `8_gradients.txt`. Every function that is differentiated here is generic in its elements, `T: Real`, and is called with
//! plain numbers as well. What a derivative is taken by decides its type.

use std::io::{self, Write};

use shapewise::derivatives::{
    Parameters, Traced, constant, derivative_along, gradient, hessian_times, jacobian, value_and_gradient,
};
use shapewise::prelude::*;

dims! {
    /// The points that a line is laid through.
    Point = 5;
}

fn main() -> io::Result<()> {
    run(&mut io::stdout().lock())
}

/// The whole lesson, in order.
pub(crate) fn run(out: &mut impl Write) -> io::Result<()> {
    slope(out)?;
    line(out)?;
    directions(out)?;
    valley(out)
}

/// A ball that is thrown with a speed, in metres a second, at an angle, in radians: how far it flies, in metres.
fn distance<T: Real>(speed: T, angle: T) -> T {
    speed * speed * (angle + angle).sin() / T::from_f64(9.81)
}

fn slope(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# A slope")?;
    let (metres, (by_speed, by_angle)) = value_and_gradient(&(20.0, 0.6), |(speed, angle)| distance(*speed, *angle));
    writeln!(
        out,
        "The ball flies {metres:.3} m, {by_speed:.3} m more for each m/s, {by_angle:.3} m more for each radian."
    )?;
    // A difference quotient says the same, to half of the digits.
    let step = 1e-6;
    let quotient = (distance(20.0 + step, 0.6) - distance(20.0 - step, 0.6)) / (2.0 * step);
    writeln!(out, "By a difference of values: {quotient:.3} m for each m/s.")?;
    // Uphill until it is level: the best angle is a quarter of π.
    let mut angle = 0.6_f64;
    for _ in 0..30 {
        angle += 0.01 * gradient(&angle, |angle| distance(Traced::constant(20.0), *angle));
    }
    writeln!(out, "The best angle is {:.3}°.", angle.to_degrees())
}

/// The mean square of how far points are from a line.
fn misfit<T: Real, N: Dim>((slope, offset): (T, T), x: &Tensor<T, (N,)>, y: &Tensor<T, (N,)>) -> T {
    (x * slope + offset - y).pow(2).mean()
}

fn line(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n# A line through points")?;
    let x: Tensor<f64, (Point,)> = tensor![0.0, 1.0, 2.0, 3.0, 4.0].rename();
    let y: Tensor<f64, (Point,)> = tensor![1.1, 2.9, 5.2, 6.8, 9.0].rename();
    let mut line = (0.0, 0.0);
    let mut velocity = line.zeros_like();
    for step in 0..=90 {
        // The points are not differentiated: they go in as constants.
        let (value, g) =
            value_and_gradient(&line, |(slope, offset)| misfit((*slope, *offset), &constant(&x), &constant(&y)));
        if step % 30 == 0 {
            let (slope, offset) = line;
            writeln!(out, "step {step:2}: y = {slope:.3} x + {offset:.3}, misfit {value:.4}")?;
        }
        // Momentum, for whatever the parameters are: here two numbers.
        velocity.update([&g], |v, [g]| *v = 0.8 * *v + g);
        line.update([&velocity], |parameter, [v]| *parameter -= 0.03 * v);
    }
    Ok(())
}

/// Two joints of a robot's arm, each a metre long: where the hand is.
fn hand<T: Real>(angles: &Tensor<T, shape![2]>) -> Tensor<T, shape![2]> {
    let (first, second) = (angles[[0]], angles[[0]] + angles[[1]]);
    tensor![first.cos() + second.cos(), first.sin() + second.sin()]
}

fn directions(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n# Directions")?;
    let angles = tensor![0.3, 0.5];
    // One direction is found on the way forward, at about the cost of the value.
    let (place, speed) = derivative_along(&angles, &tensor![1.0, 0.0], hand);
    writeln!(out, "The hand is at {place:.3}, and moves by {speed:.3} for each radian of the first joint.")?;
    // All of them are a matrix, whose shape follows: what is differentiated, by what.
    let all: Tensor<f64, shape![2, 2]> = jacobian(&angles, hand);
    writeln!(out, "For each joint:\n{all:.3}")
}

/// A long bent valley. Source: H. H. Rosenbrock, "An automatic method for finding the greatest or least value of a function", 1960.
fn rosenbrock<T: Real, N: Dim + MoreThan<dim!(1)>>(x: &Tensor<T, (N,)>) -> T {
    let (before, after) = (x.slice(slice![..-1]), x.slice(slice![1..]));
    let (along, across) = (-&before + T::one(), after - before.pow(2));
    (across.pow(2) * T::from_f64(100.0) + along.pow(2)).sum()
}

/// The solution of `H step = slope`, where `H` is known by its products alone. Source: M. R. Hestenes and E. Stiefel, "Methods of conjugate
/// gradients for solving linear systems", 1952.
fn solved<N: Dim>(
    times: impl Fn(&Tensor<f64, (N,)>) -> Tensor<f64, (N,)>,
    slope: &Tensor<f64, (N,)>,
) -> Tensor<f64, (N,)> {
    let mut step: Tensor<f64, (N,)> = Tensor::zeros();
    let (mut rest, mut direction) = (slope.clone(), slope.clone());
    for _ in 0..2 * N::SIZE {
        let square = rest.dot(&rest);
        if square < 1e-24 {
            break;
        }
        let image = times(&direction);
        let factor = square / direction.dot(&image);
        step += &direction * factor;
        rest -= image * factor;
        direction = &rest + direction * (rest.dot(&rest) / square);
    }
    step
}

fn valley(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n# A valley, step by step")?;
    let start: Tensor<f64, shape![6]> = Tensor::full(1.2);
    let mut downhill = start;
    for _ in 0..1000 {
        downhill -= gradient(&downhill, rosenbrock) * 0.0005;
    }
    writeln!(out, "downhill, 1000 steps: {:.1e}", rosenbrock(&downhill))?;
    // Newton's steps go where the slope would be zero if the second derivatives did not change. No matrix of them is needed.
    let mut newton = start;
    for step in 1..=7 {
        let slope = gradient(&newton, rosenbrock);
        newton -= solved(|direction| hessian_times(&newton, direction, rosenbrock), &slope);
        writeln!(out, "Newton, step {step}: {:.1e}", rosenbrock(&newton))?;
    }
    writeln!(out, "Newton is at {newton:.6}.")
}
