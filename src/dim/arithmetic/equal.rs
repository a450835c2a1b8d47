//! Whether two numbers are equal, as a closed function: what equal dimensions are cancelled by.

use crate::dim::factors::{False, True, Truth};
use crate::dim::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End};

/// What can be compared: digits in either order.
pub trait Equal {
    /// Whether `Self` and `M` are the same digits.
    type Is<M: Digits>: Truth;
    /// Whether there are no digits, or zeros only.
    type IsZero: Truth;
    /// Whether there are no digits.
    type IsEnd: Truth;
    /// Whether these are the digit 0 and then `R`, and so on.
    type Is0<R: Digits>: Truth;
    type Is1<R: Digits>: Truth;
    type Is2<R: Digits>: Truth;
    type Is3<R: Digits>: Truth;
    type Is4<R: Digits>: Truth;
    type Is5<R: Digits>: Truth;
    type Is6<R: Digits>: Truth;
    type Is7<R: Digits>: Truth;
    type Is8<R: Digits>: Truth;
    type Is9<R: Digits>: Truth;
}

impl Equal for End {
    type Is<M: Digits> = M::IsEnd;
    type IsZero = True;
    type IsEnd = True;
    type Is0<R: Digits> = False;
    type Is1<R: Digits> = False;
    type Is2<R: Digits> = False;
    type Is3<R: Digits> = False;
    type Is4<R: Digits> = False;
    type Is5<R: Digits> = False;
    type Is6<R: Digits> = False;
    type Is7<R: Digits> = False;
    type Is8<R: Digits> = False;
    type Is9<R: Digits> = False;
}

macro_rules! digits {
    ($($D:ident: zero $zero:ty, $Is:ident else $($Other:ident)*;)*) => { $(
        impl<Q: Digits> Equal for $D<Q> {
            type Is<M: Digits> = M::$Is<Q>;
            type IsZero = $zero;
            type IsEnd = False;
            type $Is<R: Digits> = R::Is<Q>;
            $( type $Other<R: Digits> = False; )*
        }
    )* };
}

digits! {
    D0: zero Q::IsZero, Is0 else Is1 Is2 Is3 Is4 Is5 Is6 Is7 Is8 Is9;
    D1: zero False, Is1 else Is0 Is2 Is3 Is4 Is5 Is6 Is7 Is8 Is9;
    D2: zero False, Is2 else Is0 Is1 Is3 Is4 Is5 Is6 Is7 Is8 Is9;
    D3: zero False, Is3 else Is0 Is1 Is2 Is4 Is5 Is6 Is7 Is8 Is9;
    D4: zero False, Is4 else Is0 Is1 Is2 Is3 Is5 Is6 Is7 Is8 Is9;
    D5: zero False, Is5 else Is0 Is1 Is2 Is3 Is4 Is6 Is7 Is8 Is9;
    D6: zero False, Is6 else Is0 Is1 Is2 Is3 Is4 Is5 Is7 Is8 Is9;
    D7: zero False, Is7 else Is0 Is1 Is2 Is3 Is4 Is5 Is6 Is8 Is9;
    D8: zero False, Is8 else Is0 Is1 Is2 Is3 Is4 Is5 Is6 Is7 Is9;
    D9: zero False, Is9 else Is0 Is1 Is2 Is3 Is4 Is5 Is6 Is7 Is8;
}
