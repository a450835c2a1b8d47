//! What `#[derive(Parameters)]` asks of a field.

use super::{Name, Parameters};
use crate::dim::Never;
use crate::element::Real;

/// [`Parameters`] whose elements are `T`. A field that is none is one error, at the field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a derivative can be taken by",
    label = "not made of `{T}` numbers alone",
    note = "numbers `{T}` and their tensors are, and tuples, arrays and `Vec`s of them; a struct of your own needs `#[derive(Parameters)]`"
)]
#[cfg_attr(doc, doc(hidden))]
pub trait Field<T> {
    /// [`Parameters::With`].
    type With<U: Real>;

    /// [`Parameters::map_all`].
    fn map_all<U: Real, const K: usize>(all: [&Self; K], f: &mut impl FnMut([T; K]) -> U) -> Self::With<U>;

    /// [`Parameters::visit`].
    fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[T]));

    /// [`Parameters::visit_mut`].
    fn visit_mut<const K: usize>(
        &mut self,
        others: [&Self; K],
        name: &Name<'_>,
        visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [T], [&[T]; K]),
    );
}

#[diagnostic::do_not_recommend]
impl<T: Real, P: Parameters<Element = T>> Field<T> for P {
    type With<U: Real> = P::With<U>;

    fn map_all<U: Real, const K: usize>(all: [&Self; K], f: &mut impl FnMut([T; K]) -> U) -> P::With<U> {
        P::map_all(all, f)
    }

    fn visit(&self, name: &Name<'_>, visit: &mut dyn FnMut(&Name<'_>, &[usize], &[T])) {
        Parameters::visit(self, name, visit);
    }

    fn visit_mut<const K: usize>(
        &mut self,
        others: [&Self; K],
        name: &Name<'_>,
        visit: &mut impl FnMut(&Name<'_>, &[usize], &mut [T], [&[T]; K]),
    ) {
        Parameters::visit_mut(self, others, name, visit);
    }
}

/// It never applies. With one impl, rustc reports why it fails, which is that a field is no single number. With two, rustc reports this trait.
#[diagnostic::do_not_recommend]
impl<T, P> Field<T> for P
where
    (T,): Never,
{
    type With<U: Real> = ();

    fn map_all<U: Real, const K: usize>(_: [&Self; K], _: &mut impl FnMut([T; K]) -> U) {}

    fn visit(&self, _: &Name<'_>, _: &mut dyn FnMut(&Name<'_>, &[usize], &[T])) {}

    fn visit_mut<const K: usize>(
        &mut self,
        _: [&Self; K],
        _: &Name<'_>,
        _: &mut impl FnMut(&Name<'_>, &[usize], &mut [T], [&[T]; K]),
    ) {
    }
}
