"""Arithmetic, comparisons, masks, functions of elements: each broadcasting, with single numbers, lazy, and in place."""

import numpy as np

from elements import FLOATS, INTEGERS, NUMBERS, SIGNED, TYPES, is_float
from exactness import EQUAL, EXACT, rounded_once, ulps
from operations import ONCE, Case, operation

SYMBOLS = {"+": "+", "-": "-", "*": "*", "/": "/", "%": "%", "//": "floor_div"}


def two(d, element, kinds=("small", "small")):
    """Two operands that broadcast, the second perhaps a single number: each in NumPy's words and in Rust's."""
    if d.chance.often(0.2):
        a = d.operand(element, d.shape(), kinds[0])
        return a, *d.scalar(element, kinds[1])
    a, b = d.pair([element, element], kinds)
    return a, b.numpy, b.ref if d.chance.often(0.7) or b.plain else b.rust


@operation(weight=4)
def arithmetic(d):
    c = d.chance
    element, symbol = c.choice(NUMBERS), c.choice(list(SYMBOLS))
    if element == "f16" and symbol == "/":
        # The quotient has 32 bits.
        a, b = d.pair(["f16", "f16"], ("special", "special"))
        return Case(f"{d.wide(a).numpy} / {d.wide(b).numpy}", f"{a.ref} / {b.ref}")
    kind = c.choice(["eighths", "any", "special", "nan", "spread"]) if is_float(element) else c.choice(["small", "small", "extreme"])
    divides = element in INTEGERS and symbol in ("%", "//", "/")
    a, b_numpy, b = two(d, element, (kind, "nonzero" if divides else kind))
    numpy = f"{a.numpy} {symbol} {b_numpy}"
    if symbol == "//":
        lazy = c.often(0.3)
        return Case(numpy, f"({a.rust}.lazy().floor_div({b})).eval()" if lazy else f"{a.rust}.floor_div({b})", wraps=ONCE)
    form = c.choice(["values", "values", "lazy", "in place"])
    in_place = form == "in place" and not (symbol == "/" and element in INTEGERS)
    if in_place and np.shape(d.evaluate(numpy)) == np.shape(d.evaluate(a.numpy)):
        return Case(numpy, f"{{ let mut y = {a.rust}.to_tensor(); y {symbol}= {b}; y }}", wraps=ONCE)
    if form == "lazy":
        return Case(numpy, f"({a.rust}.lazy() {symbol} {b}).eval()", wraps=ONCE)
    return Case(numpy, f"{a.ref if c.often(0.5) or a.plain else a.rust} {symbol} {b}", wraps=ONCE)


@operation
def number_on_the_left(d):
    c = d.chance
    element, symbol = c.choice(FLOATS + SIGNED), c.choice(["+", "-", "*", "/"])
    numpy, number = d.scalar(element)
    a = d.operand(element, d.shape(), "nonzero")
    return Case(f"{numpy} {symbol} {a.numpy}", f"{number} {symbol} {a.ref}", wraps=ONCE)


@operation
def signs(d):
    element = d.chance.choice(FLOATS + SIGNED)
    a = d.operand(element, d.shape(), "special" if is_float(element) else "small")
    numpy, rust = d.chance.choice([("-@", f"-{a.ref}"), ("np.abs(@)", f"{a.rust}.abs()"), ("np.sign(@)", f"{a.rust}.signum()")])
    return Case(numpy.replace("@", a.numpy), rust, EQUAL if "sign" in numpy else EXACT)


@operation(weight=2)
def comparison(d):
    element = d.chance.choice(NUMBERS)
    a, b_numpy, b = two(d, element, ("nan", "nan") if is_float(element) else ("small", "small"))
    symbols = {">": "gt", "<": "lt", ">=": "ge", "<=": "le", "==": "equal", "!=": "not_equal"}
    symbol = d.chance.choice(list(symbols))
    call = f".{symbols[symbol]}({b})"
    return Case(f"{a.numpy} {symbol} {b_numpy}", f"{a.rust}.lazy(){call}.eval()" if d.chance.often(0.3) else a.rust + call)


@operation
def bits(d):
    element = d.chance.choice(["bool", "bool", "bool"] + INTEGERS)
    if d.chance.often(0.2):
        a = d.operand(element, d.shape(), "extreme")
        return Case(f"~{a.numpy}", f"!{a.ref}")
    a, b_numpy, b = two(d, element, ("extreme", "extreme"))
    symbol = d.chance.choice("&|^")
    return Case(f"{a.numpy} {symbol} {b_numpy}", f"{a.ref} {symbol} {b}")


@operation
def larger_and_smaller(d):
    element = d.chance.choice(NUMBERS)
    a, b_numpy, b = two(d, element, ("nan", "nan") if is_float(element) else ("extreme", "extreme"))
    word = d.chance.choice(["minimum", "maximum"])
    # Of two zeros NumPy's answer depends on the processor.
    return Case(f"np.{word}({a.numpy}, {b_numpy})", f"{a.rust}.{word}({b})", EQUAL)


@operation
def clip(d):
    element = d.chance.choice(NUMBERS)
    a = d.operand(element, d.shape(), "nan" if is_float(element) else "small")
    (low_numpy, low), (high_numpy, high) = d.scalar(element), d.scalar(element)
    lazy = d.chance.often(0.3)
    rust = f"{a.rust}{'.lazy()' if lazy else ''}.clamp({low}, {high}){'.eval()' if lazy else ''}"
    return Case(f"np.clip({a.numpy}, {low_numpy}, {high_numpy})", rust, EQUAL)


@operation(weight=2)
def where(d):
    element = d.chance.choice(NUMBERS)
    kind = "special" if is_float(element) else "extreme"
    sizes = d.shape()
    mask = d.operand("bool", d.part_of(sizes))
    a = d.operand(element, d.part_of(sizes), kind)
    if d.chance.often(0.3):
        b_numpy, b = d.scalar(element)
    else:
        operand = d.operand(element, d.part_of(sizes), kind)
        b_numpy, b = operand.numpy, operand.ref
    return Case(f"np.where({mask.numpy}, {a.numpy}, {b_numpy})", f"{mask.rust}.select({a.ref}, {b})")


@operation
def masked_fill(d):
    element = d.chance.choice(NUMBERS)
    sizes = d.shape()
    a, mask = d.operand(element, sizes), d.operand("bool", d.part_of(sizes))
    if d.chance.often(0.5):
        v_numpy, v = d.scalar(element)
    else:
        operand = d.operand(element, d.part_of(sizes))
        v_numpy, v = operand.numpy, operand.ref
    numpy = f"np.where({mask.numpy}, {v_numpy}, {a.numpy})"
    if d.chance.often(0.5):
        return Case(numpy, f"{{ let mut y = {a.rust}.to_tensor(); y.put_mask({mask.ref}, {v}); y }}")
    return Case(numpy, f"{a.rust}.masked_fill({mask.ref}, {v})")


# Of NumPy's in 80-bit numbers, rounded: at most so many floats away. Without entry: bit for bit.
FUNCTIONS = {
    "exp": ("exp", "any"), "expm1": ("expm1", "any"), "exp2": ("exp2", "any"), "log": ("ln", "positive"), "log2": ("log2", "positive"),
    "log10": ("log10", "positive"), "log1p": ("log1p", "positive"), "cbrt": ("cbrt", "spread"), "sin": ("sin", "any"), "cos": ("cos", "any"),
    "tan": ("tan", "any"), "arcsin": ("asin", "unit"), "arccos": ("acos", "unit"), "arctan": ("atan", "any"), "sinh": ("sinh", "any"),
    "cosh": ("cosh", "any"), "tanh": ("tanh", "any"), "arcsinh": ("asinh", "any"), "arccosh": ("acosh", "positive"), "arctanh": ("atanh", "unit"),
}
ROUNDED_ONCE = {
    "sqrt": "sqrt", "reciprocal": "recip", "floor": "floor", "ceil": "ceil", "trunc": "trunc", "rint": "round",
    "isnan": "is_nan", "isinf": "is_infinite", "isfinite": "is_finite",
}


@operation(weight=4)
def function(d):
    element, (numpy, (rust, kind)) = d.chance.choice(FLOATS), d.chance.choice(list(FUNCTIONS.items()))
    a = d.operand(element, d.shape(), d.chance.choice([kind, kind, "special", "bits", "near"]))
    numpy = f"np.{numpy}({a.numpy})"
    lazy = d.chance.often(0.2)
    answer = rounded_once(d, numpy, element)
    return Case(numpy, f"{a.rust}{'.lazy()' if lazy else ''}.{rust}(){'.eval()' if lazy else ''}", ulps(2), answer=answer)


@operation(weight=2)
def function_of_one_rounding(d):
    element, (numpy, rust) = d.chance.choice(FLOATS), d.chance.choice(list(ROUNDED_ONCE.items()))
    a = d.operand(element, d.shape(), d.chance.choice(["special", "eighths", "any", "bits"]))
    return Case(f"np.{numpy}({a.numpy})", f"{a.rust}.{rust}()")


@operation
def angle_and_length(d):
    element = d.chance.choice(FLOATS)
    a, b = d.pair([element, element], (d.chance.choice(["eighths", "zeros", "special", "bits"]),) * 2)
    numpy, rust = d.chance.choice([("arctan2", "atan2"), ("hypot", "hypot")])
    numpy = f"np.{numpy}({a.numpy}, {b.numpy})"
    answer = rounded_once(d, numpy, element)
    return Case(numpy, f"{a.rust}.{rust}({b.ref})", ulps(2), answer=answer)


@operation(weight=2)
def power(d):
    element = d.chance.choice(FLOATS + INTEGERS)
    sizes = d.shape()
    lazy = d.chance.often(0.3)
    before, after = (".lazy()", ".eval()") if lazy else ("", "")
    if element in INTEGERS or d.chance.often(0.4):
        a = d.operand(element, d.part_of(sizes), "nonzero" if is_float(element) else "small")
        if d.chance.often(0.5):
            n = d.chance.between(0 if element in INTEGERS else -3, 3)
            exponent_numpy, exponent = f"{n}", f"{n}"
        else:
            b = d.operand("i32", d.part_of(sizes), "tiny")
            if element in INTEGERS:
                b.values = abs(b.values)
            exponent_numpy, exponent = f"{b.numpy}.astype({a.numpy}.dtype)" if element in INTEGERS else b.numpy, b.ref
        if is_float(element):
            numpy = f"{a.numpy} ** ({exponent_numpy})"
            answer = rounded_once(d, numpy, element)
            return Case(numpy, f"{a.rust}{before}.pow({exponent}){after}", ulps(1), answer=answer)
        return Case(f"{a.numpy} ** {exponent_numpy}", f"{a.rust}{before}.pow({exponent}){after}", wraps=ONCE)
    a = d.operand(element, d.part_of(sizes), d.chance.choice(["positive", "special", "near"]))
    b = d.operand(element, d.part_of(sizes), d.chance.choice(["eighths", "special"]))
    numpy = f"np.power({a.numpy}, {b.numpy})"
    answer = rounded_once(d, numpy, element)
    return Case(numpy, f"{a.rust}{before}.pow({b.ref}){after}", ulps(1), answer=answer)


@operation(weight=2)
def cast(d):
    c = d.chance
    element, to = c.choice(NUMBERS + ["bool"]), c.choice(NUMBERS + ["bool"])
    kind = "small"
    if is_float(element):
        kind = "special" if is_float(to) or to == "bool" else "eighths"
    elif element in INTEGERS:
        kind = c.choice(["small", "extreme"])
    a = d.operand(element, d.shape(), kind)
    if is_float(element) and to in INTEGERS:
        # Out of range, C leaves the answer open.
        a.values = np.abs(a.values) if to.startswith("u") else a.values
    lazy = c.often(0.2)
    rust = f"{a.rust}{'.lazy()' if lazy else ''}.cast::<{to}>(){'.eval()' if lazy else ''}"
    return Case(f"{a.numpy}.astype(np.{np.dtype(TYPES[to]).name})", rust)


@operation
def close(d):
    element = d.chance.choice(FLOATS)
    a, b = d.pair([element, element], ("nan", "nan"))
    rtol, atol = d.chance.choice([("0.125", "0.0"), ("0.0", "2.0"), ("0.25", "1.0"), ("0.0", "0.0")])
    if d.chance.often(0.3):
        return Case(f"np.allclose({a.numpy}, {b.numpy}, {rtol}, {atol})", f"{a.rust}.all_close({b.ref}, {rtol}, {atol})", scalar=True)
    return Case(f"np.isclose({a.numpy}, {b.numpy}, {rtol}, {atol})", f"{a.rust}.is_close({b.ref}, {rtol}, {atol})")


@operation
def formula(d):
    element = d.chance.choice(FLOATS)
    sizes = d.shape()
    a, b, c = (d.operand(element, d.part_of(sizes), "eighths") for _ in range(3))
    number_numpy, number = d.scalar(element)
    numpy = f"np.abs(({a.numpy} - {b.numpy}) * {c.numpy} + {number_numpy})"
    if d.chance.often(0.5):
        return Case(numpy, f"(({a.ref} - {b.ref}) * {c.ref} + {number}).abs()")
    return Case(numpy, f"(({a.rust}.lazy() - {b.ref}) * {c.ref} + {number}).abs().eval()")


@operation(weight=2)
def by_closure(d):
    element = d.chance.choice(FLOATS + INTEGERS)
    number_numpy, number = d.scalar(element)
    if d.chance.often(0.4):
        a = d.operand(element, d.shape())
        return Case(f"{a.numpy} + {number_numpy}", f"{a.rust}.map(|x| x + {number})", wraps=True)
    a, b = d.pair([element, element])
    return Case(f"{a.numpy} * {number_numpy} + {b.numpy}", f"{a.rust}.zip_map({b.ref}, |x, y| x * {number} + y)", wraps=True)


@operation
def formula_in_place(d):
    element = d.chance.choice(FLOATS + INTEGERS)
    sizes = d.shape()
    a = d.operand(element, sizes)
    b, c = (d.operand(element, d.part_of(sizes)) for _ in range(2))
    return Case(f"{a.numpy} - {b.numpy} * {c.numpy}", f"{{ let mut y = {a.rust}.to_tensor(); y -= {b.rust}.lazy() * {c.ref}; y }}", wraps=True)
