//! Generic call: of two layers in a row the second does not take what the first gives.

use shapewise::prelude::*;

trait Layer {
    type Input: Dim;
    type Output: Dim;
}
struct Linear<I, O>(std::marker::PhantomData<(I, O)>);
impl<I: Dim, O: Dim> Layer for Linear<I, O> {
    type Input = I;
    type Output = O;
}
fn then<A: Layer, B: Layer<Input = A::Output>>(_: A, _: B) -> usize {
    <A::Input>::SIZE + <B::Output>::SIZE
}
fn main() {
    let first: Linear<dim!(784), dim!(128)> = Linear(Default::default());
    let second: Linear<dim!(64), dim!(10)> = Linear(Default::default());
    println!("{}", then(first, second));
}
