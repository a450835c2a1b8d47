//! Functions of NumPy's that are methods here, or have another name.

/// Functions of any operands, which ask for a fact that never holds.
macro_rules! functions {
    ($About:ty; $($word:tt $Fact:tt($($argument:tt),*) $call:literal: $says:literal, $write:literal;)*) => {
        /// Words of functions, which come with the prelude.
        ///
        $(#[doc = concat!("- `", $call, "`: ", $says, "; ", $write, ".")])*
        pub mod of_functions { $(
            #[allow(missing_docs)]
            #[diagnostic::on_unimplemented(message = $says, label = $write)]
            #[cfg_attr(doc, doc(hidden))]
            pub trait $Fact {
                fn answer<A>() -> A;
            }
        )* }
        use of_functions::*;

        $(
            #[doc(hidden)]
            pub fn $word<Answer>($($argument: impl Sized),*) -> Answer where $About: $Fact {
                <$About as $Fact>::answer()
            }
        )*
    };
}

functions! {
    (Answer,);
    where_ CalledWhere(_, _, _) "where_(mask, x, 0.0)": "NumPy's `where` is `select` here, a method of the mask", "write `mask.select(&x, 0.0)`";
    concatenate CalledConcatenate(_, _) "concatenate((&x, &y), 0)": "NumPy's `concatenate` is `concat` here", "write `concat((&x, &y), axes![0])`";
    vstack CalledVstack(_) "vstack((&x, &y))": "NumPy's `vstack` is `concat` along the first axis", "write `concat((&x, &y), axes![0])`";
    hstack CalledHstack(_) "hstack((&x, &y))": "NumPy's `hstack` is `concat` along the second axis", "write `concat((&x, &y), axes![1])`";
    len CalledLen(_) "len(&x)": "Python's `len(x)` is `x.shape()[0]` here, and `x.len()` counts the elements", "write `x.shape()[0]`";
    zeros CalledZeros(_) "zeros([2, 3])": "`zeros` is a constructor of `Tensor`, and the shape stands in the type", "write `Tensor::<f64, shape![2, 3]>::zeros()`";
    ones CalledOnes(_) "ones([2, 3])": "`ones` is a constructor of `Tensor`, and the shape stands in the type", "write `Tensor::<f64, shape![2, 3]>::ones()`";
    eye CalledEye(_) "eye(3)": "`eye` is a constructor of `Tensor`, and the shape stands in the type", "write `Tensor::<f64, shape![3, 3]>::eye()`";
    arange CalledArange(_) "arange(5)": "`arange` is a constructor of `Tensor`, and the length stands in the type", "write `Tensor::<i64, shape![5]>::arange()`";
    linspace CalledLinspace(_, _, _) "linspace(0.0, 1.0, 5)": "`linspace` is a constructor of `Tensor`, and the length stands in the type", "write `Tensor::<f64, shape![5]>::linspace(0.0, 1.0)`";
    matmul CalledMatmul(_, _) "matmul(&x, &w)": "`matmul` is a method of the left operand", "write `x.matmul(&w)`";
    dot CalledDot(_, _) "dot(&v, &v)": "`dot` is a method, of two vectors", "write `v.dot(&v)`";
    transpose CalledTranspose(_) "transpose(&x)": "`transpose` is a method", "write `x.transpose()`";
    reshape CalledReshape(_, _) "reshape(x, [3, 2])": "`reshape` is a method, and the shape is a type", "write `x.reshape::<shape![3, 2]>()`";
    softmax CalledSoftmax(_, _) "softmax(&x, 1)": "`softmax` is a method, and the axis is written by `axes!`", "write `x.softmax(axes![1])`";
    relu CalledRelu(_) "relu(&x)": "`relu` is a method", "write `x.relu()`";
}
