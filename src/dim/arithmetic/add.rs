//! Sums of numbers whose digits are reversed.

use crate::dim::numeral::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Digits, End};

/// What can be added: reversed digits.
pub trait Add {
    /// `Self + M`.
    type Plus<M: Digits>: Digits;
    /// `Self + M + 1`.
    type PlusOne<M: Digits>: Digits;
    /// `2 Self`.
    type Twice: Digits;
    /// `2 Self + 1`.
    type TwiceAndOne: Digits;
    /// `10 R + 0 + Self`: the sum with a number that starts with the digit 0 and goes on with `R`, and so on.
    type To0<R: Digits>: Digits;
    type To1<R: Digits>: Digits;
    type To2<R: Digits>: Digits;
    type To3<R: Digits>: Digits;
    type To4<R: Digits>: Digits;
    type To5<R: Digits>: Digits;
    type To6<R: Digits>: Digits;
    type To7<R: Digits>: Digits;
    type To8<R: Digits>: Digits;
    type To9<R: Digits>: Digits;
    /// The same with the digit 9 and a carry.
    type To10<R: Digits>: Digits;
}

/// Zero.
impl Add for End {
    type Plus<M: Digits> = M;
    type PlusOne<M: Digits> = M::To1<End>;
    type Twice = End;
    type TwiceAndOne = D1;
    type To0<R: Digits> = D0<R>;
    type To1<R: Digits> = D1<R>;
    type To2<R: Digits> = D2<R>;
    type To3<R: Digits> = D3<R>;
    type To4<R: Digits> = D4<R>;
    type To5<R: Digits> = D5<R>;
    type To6<R: Digits> = D6<R>;
    type To7<R: Digits> = D7<R>;
    type To8<R: Digits> = D8<R>;
    type To9<R: Digits> = D9<R>;
    type To10<R: Digits> = D0<R::PlusOne<End>>;
}

/// The sums of one digit with 0, 1, ... 10.
macro_rules! sums {
    ($($D:ident = $To:ident or $Next:ident: [$($sum:ident)*] carry [$($over:ident)*], twice $even:ident or $odd:ident after $twice:ident;)*) => { $(
        impl<Q: Digits> Add for $D<Q> {
            type Plus<M: Digits> = M::$To<Q>;
            type PlusOne<M: Digits> = M::$Next<Q>;
            type Twice = $even<Q::$twice>;
            type TwiceAndOne = $odd<Q::$twice>;
            sums!(@ [To0 To1 To2 To3 To4 To5 To6 To7 To8 To9 To10] $($sum)* carry $($over)*);
        }
    )* };
    (@ [$To:ident $($more:ident)*] carry $sum:ident $($over:ident)*) => {
        type $To<R: Digits> = $sum<R::PlusOne<Q>>;
        sums!(@ [$($more)*] carry $($over)*);
    };
    (@ [$To:ident $($more:ident)*] $sum:ident $($rest:tt)*) => {
        type $To<R: Digits> = $sum<R::Plus<Q>>;
        sums!(@ [$($more)*] $($rest)*);
    };
    (@ [] carry) => {};
}

sums! {
    D0 = To0 or To1: [D0 D1 D2 D3 D4 D5 D6 D7 D8 D9] carry [D0], twice D0 or D1 after Twice;
    D1 = To1 or To2: [D1 D2 D3 D4 D5 D6 D7 D8 D9] carry [D0 D1], twice D2 or D3 after Twice;
    D2 = To2 or To3: [D2 D3 D4 D5 D6 D7 D8 D9] carry [D0 D1 D2], twice D4 or D5 after Twice;
    D3 = To3 or To4: [D3 D4 D5 D6 D7 D8 D9] carry [D0 D1 D2 D3], twice D6 or D7 after Twice;
    D4 = To4 or To5: [D4 D5 D6 D7 D8 D9] carry [D0 D1 D2 D3 D4], twice D8 or D9 after Twice;
    D5 = To5 or To6: [D5 D6 D7 D8 D9] carry [D0 D1 D2 D3 D4 D5], twice D0 or D1 after TwiceAndOne;
    D6 = To6 or To7: [D6 D7 D8 D9] carry [D0 D1 D2 D3 D4 D5 D6], twice D2 or D3 after TwiceAndOne;
    D7 = To7 or To8: [D7 D8 D9] carry [D0 D1 D2 D3 D4 D5 D6 D7], twice D4 or D5 after TwiceAndOne;
    D8 = To8 or To9: [D8 D9] carry [D0 D1 D2 D3 D4 D5 D6 D7 D8], twice D6 or D7 after TwiceAndOne;
    D9 = To9 or To10: [D9] carry [D0 D1 D2 D3 D4 D5 D6 D7 D8 D9], twice D8 or D9 after TwiceAndOne;
}
