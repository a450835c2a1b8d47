//! What tensors compute, one family of operations a file, as methods of [`Tensor`](crate::Tensor).
//!
//! | file | operations |
//! |---|---|
//! | [`operand`] | what may stand beside a tensor: tensors, views, single elements |
//! | [`function`] | the functions of elements that operations apply, by their names |
//! | [`arithmetic`] | `+ - * / %` between tensors and with scalars, unary `-`, `floor_div` |
//! | [`assign`] | `+= -= *= /= %=`, `assign`, `fill` |
//! | [`power`] | `pow` |
//! | [`compare`] | `gt lt ge le equal not_equal` |
//! | [`close`] | `is_close`, `all_close` |
//! | [`assert_close`] | `assert_all_close` |
//! | [`mask`] | `& \| ^ !`, `select`, `masked_fill`, `put_mask`, `argwhere` |
//! | [`selection`] | `masked_select` |
//! | [`elementwise`] | `map`, `zip_map`, `cast`, `exp`, `ln`, `abs`, `clamp` and the other functions of one element |
//! | [`reduce`] | `sum prod mean var std max min median any all count norm logsumexp` |
//! | [`over`] | the same over axes: `x.over(axes![0]).sum()`, with `keepdims`, `ddof`, `masked` |
//! | [`masked`] | the same for the elements that a mask selects |
//! | [`arg`] | `argmax argmin` |
//! | [`cumulative`] | `cumsum cumprod` |
//! | [`softmax`] | `softmax log_softmax` over axes |
//! | [`layer_norm`] | `layer_norm` over axes |
//! | [`sort`] | `sort argsort top_k` over one axis, `sort_in_place` |
//! | [`matmul`] | `matmul`, `dot` |
//! | [`linear`] | `linear`, `linear_then`: a product, a bias and an activation |
//! | [`contract`] | `outer`, `inner`, `tensordot`, `contract` over dimensions |
//! | [`einsum`] | `einsum!` |
//! | [`sliding`] | `sliding`: stride, padding, dilation and groups of the next three |
//! | [`windows`] | `windows` |
//! | [`convolve`] | `conv1d conv2d` |
//! | [`pool`] | `max_pool avg_pool` |
//! | [`permute`] | `permute transpose swap_axes move_axis broadcast_to` |
//! | [`expand`] | `expand`, `along` |
//! | [`squeeze`](mod@squeeze) | `squeeze unsqueeze` |
//! | [`rename`] | `rename` |
//! | [`reshape`] | `reshape` |
//! | [`flatten`] | `flatten`, `flatten_axes`, `unflatten` |
//! | [`slice`](mod@slice) | `slice`, `slice_mut` |
//! | [`diff`] | `diff` along one axis |
//! | [`split`](mod@split) | `split split_at chunks` |
//! | [`concat`](mod@concat) | `concat stack` |
//! | [`repeat`](mod@repeat) | `repeat`, `tile`, `tile_along` |
//! | [`flip`] | `flip`, `roll`, `roll_all` |
//! | [`pad`](mod@pad) | `pad`, `pad_edge`, `pad_reflect` |
//! | [`diagonal`] | `diagonal`, `diag`, `trace` |
//! | [`triangle`] | `tril`, `triu` |
//! | [`take`] | `take`, `gather`, `index_axis`, `one_hot` |
//! | [`scatter`] | `index_add`, `scatter_add`, `scatter` |
//! | `random` | `sample`, with the feature `rand` |

// The documentation of `Tensor` shows methods in the order of these modules; rustfmt sorts those that follow each other without a space.

pub mod function;
pub(crate) mod inside;
pub mod operand;

pub mod arithmetic;

pub mod power;

pub mod assign;

pub mod elementwise;

pub mod compare;

pub mod close;

pub mod assert_close;

pub mod mask;

pub mod selection;

pub mod reduce;

pub mod over;

pub mod masked;

pub mod arg;

pub mod cumulative;

pub mod softmax;

pub mod layer_norm;

pub mod sort;

pub mod matmul;

pub mod linear;

pub mod contract;

pub mod einsum;

pub mod sliding;

pub mod windows;

pub mod convolve;

pub mod pool;

pub mod reshape;

pub mod flatten;

pub mod squeeze;

pub mod rename;

pub mod permute;

pub mod expand;

pub mod slice;

pub mod split;

pub mod concat;

pub mod repeat;

pub mod flip;

pub mod pad;

pub mod diagonal;

pub mod triangle;

pub mod diff;

pub mod take;

pub mod scatter;

#[cfg(feature = "rand")]
pub mod random;
