//! Where the tape of an element type is: there is one in each thread.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::rc::Rc;
use core::any::{Any, TypeId};
use core::cell::{Cell, RefCell};
use core::sync::atomic::{AtomicU32, Ordering};

use super::{Place, Tape, room};
use crate::element::Real;
use crate::engine::Alone;

/// So many places are kept for a tape that goes on when one that was recorded meanwhile has come to its end.
const GAP: Place = 1 << 20;

/// How far apart the places of threads start: by the golden ratio, so that many threads lie far from each other.
const APART: Place = 0x9e37_79b9;

/// How many threads have had a tape.
static THREADS: AtomicU32 = AtomicU32::new(0);

/// A tape that others may be laid aside for.
type Shelf<T> = RefCell<Tape<T>>;

std::thread_local! {
    static OF_F32: Shelf<f32> = const { RefCell::new(Tape::new()) };
    static OF_F64: Shelf<f64> = const { RefCell::new(Tape::new()) };
    /// Those of all other numbers: of traced numbers, and of dual ones.
    static OTHERS: RefCell<BTreeMap<TypeId, Rc<dyn Any>>> = const { RefCell::new(BTreeMap::new()) };
    /// The place from which tapes of this thread start.
    static FIRST: Place = (THREADS.fetch_add(1, Ordering::Relaxed).wrapping_mul(APART) >> 1).max(1);
    /// The place from which the next tape starts. Tapes have places of their own, so that a number is not taken for one of another.
    static NEXT: Cell<Place> = Cell::new(FIRST.with(|first| *first));
}

/// Does something with the tape of an element type.
#[inline(always)]
pub(in crate::derivatives) fn with_tape<T: Real, R>(act: impl FnOnce(&mut Tape<T>) -> R) -> R {
    if TypeId::of::<T>() == TypeId::of::<f64>() {
        return OF_F64.with(|shelf| act(&mut of_type(shelf).borrow_mut()));
    }
    if TypeId::of::<T>() == TypeId::of::<f32>() {
        return OF_F32.with(|shelf| act(&mut of_type(shelf).borrow_mut()));
    }
    with_other(act)
}

/// The tape of a type that is known to be this one.
#[inline(always)]
fn of_type<T: Real>(shelf: &dyn Any) -> &Shelf<T> {
    shelf.downcast_ref().expect("each type has its own")
}

fn with_other<T: Real, R>(act: impl FnOnce(&mut Tape<T>) -> R) -> R {
    let shelf = other(TypeId::of::<T>(), || Rc::new(RefCell::new(Tape::<T>::new())));
    act(&mut of_type(&*shelf).borrow_mut())
}

fn other(element: TypeId, new: fn() -> Rc<dyn Any>) -> Rc<dyn Any> {
    OTHERS.with_borrow_mut(|others| others.entry(element).or_insert_with(new).clone())
}

/// Does something with the tape of an element type, while which others may be recorded: what is computed in threads may wait for other work of
/// the same thread, and that may find a gradient.
pub(in crate::derivatives) fn with_tape_aside<T: Real, R>(act: impl FnOnce(&mut Tape<T>) -> R) -> R {
    let tape = with_tape(|tape: &mut Tape<T>| core::mem::replace(tape, Tape::new()));
    let before = NEXT.get();
    let after = before.max(tape.end().saturating_add(GAP));
    NEXT.set(after);
    let mut aside = Aside { tape, before, after };
    act(&mut aside.tape)
}

/// A tape that is laid aside. It is put back also when there is a panic.
struct Aside<T: Real> {
    tape: Tape<T>,
    /// Where the next tape would have started.
    before: Place,
    /// Where others start meanwhile.
    after: Place,
}

impl<T: Real> Drop for Aside<T> {
    fn drop(&mut self) {
        // If there was none, no places are used up.
        if NEXT.get() == self.after {
            NEXT.set(self.before);
        }
        let tape = core::mem::replace(&mut self.tape, Tape::new());
        with_tape(|place: &mut Tape<T>| *place = tape);
    }
}

/// Records what is computed with numbers `T` while it lives. Then the tape that was there before is back.
pub(in crate::derivatives) struct Recording<T: Real> {
    before: Option<Box<Tape<T>>>,
    _alone: Alone,
}

impl<T: Real> Recording<T> {
    pub(in crate::derivatives) fn start() -> Self {
        let before =
            with_tape(|tape: &mut Tape<T>| tape.is_running().then(|| Box::new(core::mem::replace(tape, Tape::new()))));
        let first = before.as_ref().map_or(1, |before| before.end().saturating_add(GAP)).max(NEXT.get());
        with_tape(|tape: &mut Tape<T>| tape.start(first));
        Recording { before, _alone: Alone::start() }
    }

    /// The rates of the values, if those at some places change at these rates.
    pub(in crate::derivatives) fn rates<R>(
        &mut self,
        of: impl IntoIterator<Item = (Place, T)>,
        read: impl FnOnce(&[T]) -> R,
    ) -> R {
        with_tape_aside(|tape: &mut Tape<T>| read(tape.rates(of)))
    }
}

impl<T: Real> Drop for Recording<T> {
    fn drop(&mut self) {
        with_tape(|tape: &mut Tape<T>| {
            // Places are used again only when there are few left: after billions of numbers.
            let end = tape.end().max(NEXT.get());
            NEXT.set(if end > Place::MAX / 4 * 3 { 1 } else { end });
            match self.before.take() {
                Some(before) => *tape = *before,
                None => {
                    room::keep(tape.bytes());
                    tape.clear();
                }
            }
        });
    }
}
