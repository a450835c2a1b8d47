"""Records values and gradients of small models by PyTorch and by JAX, in `torch.txt` and `jax.txt`.

    python3 -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python record.py             # writes both files
    venv/bin/python record.py --check     # fails unless both hold, up to rounding

Each framework computes a model with its own functions, in 64 bits and on the CPU. All inputs are multiples of 1/64 by a rule, so
that no input is recorded: `Numbers` here and in `numbers.rs` draws the same ones. A line holds the name of a model, what it is
(`value`, `gradient`, …), the name of a tensor, and its elements with 17 digits, which is what an `f64` needs.
"""

import pathlib
import sys

import jax
import jax.numpy as jnp
import numpy as np
import torch
import torch.nn.functional as F

# The script lies among the tests: nothing is left beside it.
sys.dont_write_bytecode = True
jax.config.update("jax_enable_x64", True)
jax.config.update("jax_platforms", "cpu")
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

HERE = pathlib.Path(__file__).parent
# Frameworks differ from one another, and from themselves on another processor, by roundings: some of 1e-16 of the largest element.
BOUND = 1e-13


class Numbers:
    """Multiples of 1/64 from -1 to 1, by a linear congruential generator: that of the C standard's example, modulo 2³¹."""

    def __init__(self, seed):
        self.state = seed

    def draw(self):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return self.state >> 16

    def tensor(self, *sizes):
        return np.array([(self.draw() % 129 - 64) / 64 for _ in range(int(np.prod(sizes)))]).reshape(sizes)

    def labels(self, count, classes):
        return np.array([self.draw() % classes for _ in range(count)])


# Models: what they are differentiated by, what else they are given, and the loss, by each framework.


class Mlp:
    """Three layers with `relu` and `tanh`, and the mean cross-entropy."""

    name = "mlp"

    def __init__(self):
        numbers = Numbers(1)
        layer = lambda inputs, outputs: (numbers.tensor(inputs, outputs), numbers.tensor(outputs))
        self.at = (layer(5, 7), layer(7, 4), layer(4, 3))
        self.data = (numbers.tensor(6, 5), numbers.labels(6, 3))
        self.along = jax.tree.map(lambda tensor: numbers.tensor(*tensor.shape), self.at)

    def torch(self, at, data):
        (w1, b1), (w2, b2), (w3, b3) = at
        x, labels = data
        hidden = F.linear(x, w1.T, b1)
        assert (hidden != 0).all(), "`relu` has no slope there"
        hidden = torch.tanh(F.linear(F.relu(hidden), w2.T, b2))
        return F.cross_entropy(F.linear(hidden, w3.T, b3), labels)

    def jax(self, at, data):
        (w1, b1), (w2, b2), (w3, b3) = at
        x, labels = data
        hidden = jnp.tanh(jax.nn.relu(x @ w1 + b1) @ w2 + b2)
        likelihood = jax.nn.log_softmax(hidden @ w3 + b3)
        return -jnp.take_along_axis(likelihood, labels[:, None], axis=1).mean()


class Convnet:
    """Two convolutions, one with padding, a maximum and a mean over windows, and a linear layer. The gradient is by the images, too."""

    name = "convnet"

    def __init__(self):
        numbers = Numbers(2)
        first = (numbers.tensor(3, 2, 3, 3), numbers.tensor(3))
        second = (numbers.tensor(4, 3, 3, 3), numbers.tensor(4))
        linear = (numbers.tensor(4, 3), numbers.tensor(3))
        self.at = (first, second, linear, numbers.tensor(2, 2, 8, 8))
        self.data = (numbers.labels(2, 3),)

    def torch(self, at, data):
        (k1, b1), (k2, b2), (w, b), x = at
        x = F.conv2d(x, k1, b1, padding=1)
        windows = x.detach().unfold(2, 2, 2).unfold(3, 2, 2).flatten(4).sort(descending=True).values
        assert (windows[..., 0] != windows[..., 1]).all() and (x != 0).all(), "a maximum that is two elements has no slope"
        x = F.max_pool2d(F.relu(x), 2)
        x = F.avg_pool2d(torch.tanh(F.conv2d(x, k2, b2)), 2).flatten(1)
        return F.cross_entropy(F.linear(x, w.T, b), data[0])

    def jax(self, at, data):
        (k1, b1), (k2, b2), (w, b), x = at
        x = jax.lax.conv_general_dilated(x, k1, (1, 1), [(1, 1), (1, 1)]) + b1[:, None, None]
        window = ((1, 1, 2, 2), (1, 1, 2, 2), "VALID")
        x = jax.lax.reduce_window(jax.nn.relu(x), -jnp.inf, jax.lax.max, *window)
        x = jnp.tanh(jax.lax.conv_general_dilated(x, k2, (1, 1), "VALID") + b2[:, None, None])
        x = jax.lax.reduce_window(x, 0.0, jax.lax.add, *window).reshape(2, 4) / 4
        likelihood = jax.nn.log_softmax(x @ w + b)
        return -jnp.take_along_axis(likelihood, data[0][:, None], axis=1).mean()


class Transformer:
    """A block: layer norm and attention by two heads with a causal mask, layer norm and two layers with GELU; both are added to what goes in."""

    name = "transformer"

    def __init__(self):
        numbers = Numbers(3)
        norm = lambda: (numbers.tensor(6), numbers.tensor(6))
        attention = (norm(), tuple(numbers.tensor(6, 6) for _ in range(4)))
        layers = (norm(), (numbers.tensor(6, 8), numbers.tensor(8)), (numbers.tensor(8, 6), numbers.tensor(6)))
        self.at = (attention, layers, numbers.tensor(2, 5, 6))
        self.data = (numbers.tensor(2, 5, 6),)

    def torch(self, at, data):
        ((gain, bias), (query, key, value, output)), ((gain2, bias2), (w1, b1), (w2, b2)), x = at
        y = F.layer_norm(x, (6,), gain, bias, eps=1e-5)
        heads = lambda weight: (y @ weight).unflatten(2, (2, 3)).transpose(1, 2)
        seen = F.scaled_dot_product_attention(heads(query), heads(key), heads(value), is_causal=True)
        x = x + seen.transpose(1, 2).flatten(2) @ output
        y = F.layer_norm(x, (6,), gain2, bias2, eps=1e-5)
        x = x + F.linear(F.gelu(F.linear(y, w1.T, b1)), w2.T, b2)
        return F.mse_loss(x, data[0])

    def jax(self, at, data):
        ((gain, bias), (query, key, value, output)), ((gain2, bias2), (w1, b1), (w2, b2)), x = at
        norm = lambda x, gain, bias: jax.nn.standardize(x, axis=-1, epsilon=1e-5) * gain + bias
        y = norm(x, gain, bias)
        # Not `jax.nn.dot_product_attention`: whatever it is given, it has its softmax in 32 bits, and is 1e-7 off.
        heads = lambda weight: (y @ weight).reshape(2, 5, 2, 3)
        scores = jnp.einsum("nqhc,nkhc->nhqk", heads(query), heads(key)) / jnp.sqrt(3.0)
        weights = jax.nn.softmax(jnp.where(jnp.tril(jnp.ones((5, 5), bool)), scores, -jnp.inf))
        seen = jnp.einsum("nhqk,nkhc->nqhc", weights, heads(value))
        x = x + seen.reshape(2, 5, 6) @ output
        x = x + jax.nn.gelu(norm(x, gain2, bias2) @ w1 + b1, approximate=False) @ w2 + b2
        return ((x - data[0]) ** 2).mean()


class Gru:
    """A gated recurrent unit over five steps, and the squared error of the last state. The gradient is by the first state, too."""

    name = "gru"

    def __init__(self):
        numbers = Numbers(4)
        # Weights and biases of the reset gate, the update gate and the candidate.
        self.at = (
            (numbers.tensor(3, 4, 5), numbers.tensor(3, 5)),
            (numbers.tensor(3, 5, 5), numbers.tensor(3, 5)),
            numbers.tensor(3, 5),
        )
        self.data = (numbers.tensor(5, 3, 4), numbers.tensor(3, 5))

    def torch(self, at, data):
        (w, b), (v, c), state = at
        # PyTorch has the gates one below the other.
        below = lambda weights: weights.transpose(1, 2).flatten(0, 1)
        for x in data[0]:
            state = torch.gru_cell(x, state, below(w), below(v), b.flatten(), c.flatten())
        return F.mse_loss(state, data[1])

    def jax(self, at, data):
        (w, b), (v, c), state = at

        def step(state, x):
            of_input = jnp.einsum("ni,gio->gno", x, w) + b[:, None]
            of_state = jnp.einsum("ni,gio->gno", state, v) + c[:, None]
            reset, update = jax.nn.sigmoid(of_input[:2] + of_state[:2])
            candidate = jnp.tanh(of_input[2] + reset * of_state[2])
            return (1 - update) * candidate + update * state, None

        state, _ = jax.lax.scan(step, state, data[0])
        return ((state - data[1]) ** 2).mean()


# Frameworks: what each says of a model, as pairs of a name and an array.


def leaves(tree, name=""):
    """The arrays of a tree with their names, as Shapewise names them: `0.1`."""
    if isinstance(tree, tuple):
        return [leaf for i, one in enumerate(tree) for leaf in leaves(one, f"{name}.{i}" if name else str(i))]
    return [(name, tree)]


def lines(model, what, tree):
    return [(f"{model.name} {what} {name}".rstrip(), np.asarray(array)) for name, array in leaves(tree)]


def in_torch(tree):
    return jax.tree.map(torch.tensor, tree)


def torch_gradient(model, at):
    flat, structure = jax.tree.flatten(at)
    for tensor in flat:
        tensor.requires_grad_()
    value = model.torch(at, in_torch(model.data))
    return value, structure.unflatten(torch.autograd.grad(value, flat, create_graph=True))


def plain(tree):
    return jax.tree.map(lambda tensor: tensor.detach().numpy(), tree)


def by_torch(model):
    at = in_torch(model.at)
    value, gradient = torch_gradient(model, at)
    yield from lines(model, "value", value.detach())
    yield from lines(model, "gradient", plain(gradient))
    if hasattr(model, "along"):
        flat, structure = jax.tree.flatten(at)
        products = [(a * torch.tensor(b)).sum() for a, b in zip(jax.tree.leaves(gradient), jax.tree.leaves(model.along))]
        yield from lines(model, "hessian", plain(structure.unflatten(torch.autograd.grad(sum(products), flat))))


def by_jax(model):
    gradient = jax.value_and_grad(lambda at: model.jax(at, model.data))
    value, slope = gradient(model.at)
    yield from lines(model, "value", value)
    yield from lines(model, "gradient", slope)
    if hasattr(model, "along"):
        yield from lines(model, "hessian", jax.jvp(lambda at: gradient(at)[1], (model.at,), (model.along,))[1])


def trained(name, optimiser):
    """The losses before each of five steps of an optimiser of PyTorch, and where they lead."""
    model = Mlp()
    at = in_torch(model.at)
    flat, _ = jax.tree.flatten(at)
    optimiser = optimiser(flat)
    losses = []
    for _ in range(5):
        value, gradient = torch_gradient(model, at)
        losses.append(value.item())
        for tensor, slope in zip(flat, jax.tree.leaves(gradient)):
            # AdamW divides a gradient by its size: where that is nothing but rounding, so is the step.
            assert ((slope == 0) | (slope.abs() > 1e-6)).all(), "a gradient that is nothing but rounding"
            tensor.grad = slope.detach()
        optimiser.step()
    model.name = name
    yield from lines(model, "losses", np.array(losses))
    yield from lines(model, "at", plain(at))


def all_by_torch():
    for model in MODELS:
        yield from by_torch(model())
    yield from trained("momentum", lambda at: torch.optim.SGD(at, lr=0.125, momentum=0.9))
    yield from trained("adamw", lambda at: torch.optim.AdamW(at, lr=0.0625, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01))


def all_by_jax():
    for model in MODELS:
        yield from by_jax(model())


def distance(one, other):
    """How far two tensors are from one another, where their largest element is 1."""
    size = max(np.abs(one).max(), np.abs(other).max())
    return np.abs(one - other).max() / size if size else 0.0


def read(path):
    rows = (line.split(": ") for line in path.read_text().splitlines() if not line.startswith("#"))
    return {name: np.array([float(number) for number in numbers.split()]) for name, numbers in rows}


MODELS = [Mlp, Convnet, Transformer, Gru]
FRAMEWORKS = {
    "torch": (f"PyTorch {torch.__version__.split('+')[0]}", all_by_torch),
    "jax": (f"JAX {jax.__version__}", all_by_jax),
}


def main():
    recorded = {}
    for name, (title, record) in FRAMEWORKS.items():
        path = HERE / f"{name}.txt"
        recorded[name] = {name: array.reshape(-1) for name, array in record()}
        if "--check" in sys.argv:
            before = read(path)
            assert before.keys() == recorded[name].keys(), f"{path} has other tensors"
            worst = max(distance(before[name], array) for name, array in recorded[name].items())
            print(f"{title}: within {worst:.1e} of {path.name}")
            assert worst <= BOUND
        else:
            rows = (f"{name}: {' '.join(f'{x:.16e}' for x in array)}\n" for name, array in recorded[name].items())
            path.write_text(f"# {title}, 64 bits, CPU. Written by record.py.\n" + "".join(rows))
    both = recorded["jax"]
    for name in both:
        apart = distance(recorded["torch"][name], both[name])
        if apart > BOUND or "--distances" in sys.argv:
            print(f"{name}: PyTorch and JAX are {apart:.1e} apart")


main()
