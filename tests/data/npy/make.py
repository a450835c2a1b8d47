"""Makes the files of this folder: `python make.py`, by each version of NumPy whose files there shall be.

Every file holds the numbers 0, 1, 2, ... in C order, as elements of its type (bools: whether they are odd; complex numbers: with the
next number as the imaginary part), whatever the order and the byte order in the file. Its name says what it is:
`<NumPy's version>/<dtype>-<byte order>-<C or F>-<shape>.npy`.

`python make.py --more` makes only what was added for NumPy 2.4.6 with ml_dtypes 0.6.0: numbers of 16 bits, complex ones, and `headers.txt`.
"""

import io
import os
import sys
import warnings

import numpy as np
from numpy.lib import format as npy

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), np.__version__)
DTYPES = ["b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8"]
ONE_BYTE = ("b1", "i1", "u1")


def numbers(dtype, shape):
    count = int(np.prod(shape, dtype=int))
    flat = np.arange(count) % 2 == 1 if dtype.endswith("b1") else np.arange(count)
    return flat.reshape(shape).astype(dtype)


def name(shape):
    return "x".join(map(str, shape)) or "scalar"


def path(file):
    return os.path.join(HERE, file)


def more():
    import ml_dtypes

    dtypes = {"f2": "f2", "c8": "c8", "c16": "c16", "V2": ml_dtypes.bfloat16}
    for dtype in dtypes:
        for word, order in {"little": "<", "big": ">"}.items():
            flat = np.arange(6)
            flat = flat + 1j * (flat + 1) if dtype[0] == "c" else flat
            x = flat.reshape(2, 3).astype(np.dtype(dtypes[dtype]).newbyteorder(order))
            np.save(path(f"{dtype}-{word}-C-2x3.npy"), x)
            np.save(path(f"{dtype}-{word}-F-2x3.npy"), np.asfortranarray(x))
    headers()


# Headers that are written otherwise than by `np.save`. In the first group one value is replaced.
DTYPE_NAMES = """b1 ? bool bool_ i1 b int8 byte i2 h int16 short i4 i int32 intc i8 q int64 longlong u1 B uint8 ubyte u2 H uint16 ushort u4 I uint32 uintc u8 Q
uint64 ulonglong f2 e float16 half f4 f float32 single f8 d float64 double float c8 F complex64 csingle c16 D complex128 cdouble complex <f4 >f4 =f4 |f4 <f =f
>d <float32 =int8 >complex64 <<f4 !f4 f44 f5 f32 Float32 F4 float_ bool8 e2 O V4 S4 U1""".split()
SHAPES = r"""(2,3)|( 2 , 3 )|(2, 3,)|(2L, 3L)|(0x2, 0o3)|(0b10, 0B11)|(0X2, 3)|(2, 3_|2_, 3)|((2), 3)|((2, 3))|(((2)), (3),)|(2, (3,))|[2, 3]|(02, 3)|(2, 3.0)
(2, 3#)\n)|(2, # two\n3)|(2\n,\n3)|(2 3)|(2,, 3)|(, 2, 3)|6|(6)|(0_2, 3)|(0x_2, 3)|(2, 3l)|('2', 3)|(2, -3)|((2, 3)|(2, 3))|(())|()|((),)"""
WHOLE = r"""{u'descr': u'<f4', u'fortran_order': False, u'shape': (2, 3), }
{U'descr': R'<f4', r'fortran_order': False, "shape": (2, 3)}
{b'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}
{'descr': b'<f4', 'fortran_order': False, 'shape': (2, 3)}
{"shape": (2, 3), "fortran_order": False, "descr": "<f4"}
{'shape':(2,3),'descr':'<f4','fortran_order':False}
{ 'descr' : '<f4' , 'fortran_order' : False , 'shape' : ( 2 , 3 ) , }
{'descr': ('<f4'), 'fortran_order': (False), 'shape': ((2, 3))}
{('descr'): (('<f4')), 'fortran_order': ((False)), 'shape': (2, 3)}
({'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)})
{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)},
{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)} # the end
{# 'descr'}\n'descr': '<f4', # ), 'shape'\n'fortran_order': False, 'shape': (2, 3)}
{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}\n\n# the end
\n{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}
# the start\n{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}
{\n'descr':\t'<f4',\x0c'fortran_order':\r\nFalse, 'shape': (2, 3)}
{'descr': '<f4', 'fortran_order': 0, 'shape': (2, 3)}
{'descr': '<f4', 'fortran_order': false, 'shape': (2, 3)}
{'descr': '<f4', 'fortran_order': None, 'shape': (2, 3)}
{'descr': '<f4', 'fortran_order': False}
{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), 'more': 1}
{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3),,}
{, 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}
{'descr': '<f4'; 'fortran_order': False, 'shape': (2, 3)}
{'descr' '<f4', 'fortran_order': False, 'shape': (2, 3)}
{'descr': '<f4", 'fortran_order': False, 'shape': (2, 3)}
{'descr': '<f4' 'fortran_order': False, 'shape': (2, 3)}
{'descr': <f4, 'fortran_order': False, 'shape': (2, 3)}
{'descr': None, 'fortran_order': False, 'shape': (2, 3)}
{'descr': ('<f4',), 'fortran_order': False, 'shape': (2, 3)}
{'descr': ['<f4'], 'fortran_order': False, 'shape': (2, 3)}
dict(descr='<f4', fortran_order=False, shape=(2, 3))"""


def headers():
    """A line for each header: what NumPy reads it as, a tab, the version of the format, a tab, and the header with escapes."""
    whole = lambda descr, shape: f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}"
    texts = [whole(repr(name), "(2, 3)") for name in DTYPE_NAMES]
    shapes = [shape.replace(r"\n", "\n") for line in SHAPES.splitlines() for shape in line.split("|")]
    texts += [whole("'<f4'", shape) for shape in shapes]
    texts += [text.encode().decode("unicode_escape") for text in WHOLE.splitlines()]
    lines = []
    for text in texts:
        for version in (1, 3):
            lines.append(f"{verdict(text, version)}\t{version}\t{text.encode('unicode_escape').decode()}\n")
    with open(path("headers.txt"), "w") as file:
        file.writelines(lines)


def verdict(text, version):
    length = len(text).to_bytes(2 if version == 1 else 4, "little")
    file = b"\x93NUMPY" + bytes([version, 0]) + length + text.encode() + bytes(200)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            x = npy.read_array(io.BytesIO(file))
        except Exception:
            return "refused"
    return f"{x.dtype.str} {x.shape}"


def main():
    if sys.argv[1:] == ["--more"]:
        return more()
    os.makedirs(HERE, exist_ok=True)
    for dtype in DTYPES:
        orders = {"native": "|"} if dtype in ONE_BYTE else {"little": "<", "big": ">"}
        for word, order in orders.items():
            x = numbers(order + dtype, (2, 3))
            np.save(path(f"{dtype}-{word}-C-2x3.npy"), x)
            np.save(path(f"{dtype}-{word}-F-2x3.npy"), np.asfortranarray(x))
    for shape in [(), (1,), (5,), (2, 3), (2, 3, 4), (2, 1, 3, 2), (0, 3)]:
        x = numbers("<f4", shape)
        np.save(path(f"f4-little-C-{name(shape)}.npy"), x)
        np.save(path(f"f4-little-F-{name(shape)}.npy"), np.asfortranarray(x) if shape else x)
    for version in [(1, 0), (2, 0), (3, 0)]:
        with open(path(f"version-{version[0]}.npy"), "wb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                npy.write_array(file, numbers("<i4", (2, 3)), version=version)
            except ValueError:  # before NumPy 1.17
                os.remove(file.name)
    # Files that no tensor is read from.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        long = np.zeros(2, [(f"field_{i:04}", "<f4") for i in range(2_900)])
        np.save(path("refused-record-long.npy"), long[:0])
        try:
            np.save(path("refused-record-utf8.npy"), np.zeros(2, [("größe", "<f4"), ("名", "<i2", (2,))]))
        except UnicodeEncodeError:  # before NumPy 1.17
            os.remove(path("refused-record-utf8.npy"))
    np.save(path("refused-record.npy"), np.zeros(2, [("a", "<f4"), ("b", "<i2", (2,))]))
    np.save(path("refused-object.npy"), np.array([{}, None], dtype=object), allow_pickle=True)
    np.save(path("refused-complex.npy"), np.zeros(2, "<c8"))
    np.save(path("refused-half.npy"), np.zeros(2, "<f2"))
    np.save(path("refused-string.npy"), np.array(["a", "bc"]))
    np.save(path("refused-bytes.npy"), np.array([b"a", b"bc"]))
    np.save(path("refused-time.npy"), np.array(["2020-01-01"], "M8[D]"))
    arrays = {"weights": numbers("<f4", (2, 3)), "labels": numbers("<i8", (5,)), "layers/0": numbers("|b1", ())}
    np.savez(path("arrays.npz"), **arrays)
    np.savez_compressed(path("compressed.npz"), **arrays)


if __name__ == "__main__":
    sys.exit(main())
