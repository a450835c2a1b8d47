//! The pictures of the book, drawn from tensors: a cell shows where in memory its element stands, so what a view reads,
//! and what stretches, is what the library does. `PICTURES=overwrite cargo test --test book` writes them into `book/pictures/`.
//!
//! Lines and letters have the colour of the text around them, so the pictures can be read in each theme of the book.

use std::fmt::{Display, Write};

use shapewise::prelude::*;

const CELL: usize = 40;

/// How a cell is drawn.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    Plain,
    /// What the text is about.
    Marked,
    /// Not in memory: it is read again, or it is padding.
    Ghost,
    /// Padding that the text is about.
    MarkedGhost,
}

/// An SVG that grows.
struct Picture {
    title: &'static str,
    description: &'static str,
    body: String,
    width: usize,
    height: usize,
}

impl Picture {
    fn new(title: &'static str, description: &'static str) -> Self {
        Self { title, description, body: String::new(), width: 0, height: 0 }
    }

    fn grow(&mut self, x: usize, y: usize) {
        self.width = self.width.max(x + 10);
        self.height = self.height.max(y + 10);
    }

    fn text(&mut self, x: usize, y: usize, anchor: &str, text: impl Display) {
        let text = text.to_string().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        writeln!(self.body, r#"<text x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>"#).unwrap();
        let right = if anchor == "start" { 9 * text.chars().count() } else { 0 };
        self.grow(x + right, y);
    }

    fn cell(&mut self, x: usize, y: usize, look: Look, text: impl Display) {
        let class = match look {
            Look::Plain => "plain",
            Look::Marked => "marked",
            Look::Ghost => "ghost",
            Look::MarkedGhost => "marked ghost",
        };
        writeln!(self.body, r#"<rect class="{class}" x="{x}" y="{y}" width="{CELL}" height="{CELL}"/>"#).unwrap();
        self.text(x + CELL / 2, y + CELL / 2 + 5, "middle", text);
        self.grow(x + CELL, y + CELL);
    }

    /// A matrix of cells, and its shape above.
    fn matrix<T: Display + Copy, N: Dim, C: Dim>(
        &mut self,
        (x, y): (usize, usize),
        above: &str,
        cells: &Tensor<T, (N, C), impl Data<T>>,
        look: impl Fn(usize, usize) -> Look,
    ) {
        self.text(x, y + 12, "start", above);
        for i in 0..N::SIZE {
            for j in 0..C::SIZE {
                self.cell(x + j * CELL, y + 20 + i * CELL, look(i, j), cells[[i, j]]);
            }
        }
    }

    fn svg(&self) -> String {
        let Self { title, description, body, width, height } = self;
        let id = title.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        format!(
            r#"<svg class="picture" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="{id}-title {id}-desc" fill="currentColor" font-family="sans-serif" font-size="15">
<title id="{id}-title">{title}</title>
<desc id="{id}-desc">{description}</desc>
<style>.picture rect {{ stroke: currentColor; fill: none; }} .picture .marked {{ fill: var(--links, #4183c4); fill-opacity: 0.3; }} .picture .ghost {{ stroke-dasharray: 4 3; stroke-opacity: 0.6; }}</style>
{body}</svg>
"#
        )
    }
}

/// The numbers of the elements, in the order in which they lie in memory.
fn counted<S: Shape>() -> Tensor<usize, S> {
    Tensor::try_from_iter(0..S::LEN).unwrap()
}

/// A shape as NumPy prints it.
fn shape(sizes: &[usize]) -> String {
    match sizes {
        [size] => format!("({size},)"),
        sizes => format!("({})", sizes.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
    }
}

fn axes() -> Picture {
    let mut picture = Picture::new(
        "The axes of a tensor",
        "A tensor of shape (2, 3, 4) is drawn as two blocks of 3 rows and 4 columns. Axis 0 goes from block to block, axis 1 \
         down the rows, axis 2 along the columns. A reduction over axis 0 drops the blocks and leaves one of shape (3, 4). \
         One over axes 0 and 2 leaves three numbers, one for each row.",
    );
    let x: Tensor<usize, shape![2, 3, 4]> = counted();
    for block in 0..2 {
        let name = if block == 0 { format!("{}: block 0", shape(&x.shape())) } else { "block 1".to_owned() };
        picture.matrix((30 + block * 190, 10), &name, &x.subtensor(block), |i, _| {
            if i == 1 { Look::Marked } else { Look::Plain }
        });
    }
    picture.text(195, 180, "middle", "axis 0: from block to block →");
    picture.text(22, 95, "end", "↓");
    picture.text(30, 205, "start", "axis 1: down ↓   axis 2: to the right →");
    let blocks = x.over(axes![0]).sum();
    picture.matrix((430, 10), &format!("over axis 0: {}", shape(&blocks.shape())), &blocks, |i, _| {
        if i == 1 { Look::Marked } else { Look::Plain }
    });
    let rows = x.over(axes![0, 2]).sum();
    let column = rows.unsqueeze(axes![1]);
    picture.matrix((630, 10), &format!("over axes 0, 2: {}", shape(&rows.shape())), &column, |i, _| {
        if i == 1 { Look::Marked } else { Look::Plain }
    });
    picture
}

fn reduction() -> Picture {
    let mut picture = Picture::new(
        "What a reduction drops",
        "A matrix of 2 rows and 3 columns. A sum over axis 0 adds up each column, so it drops the rows and leaves 3 numbers. \
         A sum over axis 1 adds up each row, so it drops the columns and leaves 2 numbers.",
    );
    let x: Tensor<i64, shape![2, 3]> = tensor![[1, 2, 3], [4, 5, 6]];
    let plain = |_, _| Look::Plain;
    picture.matrix(
        (10, 10),
        &format!("x: {}", shape(&x.shape())),
        &x,
        |_, j| if j == 0 { Look::Marked } else { Look::Plain },
    );
    let columns = x.over(axes![0]).sum();
    picture.matrix(
        (200, 30),
        &format!("over axis 0: {}", shape(&columns.shape())),
        &columns.unsqueeze(axes![0]),
        |_, j| {
            if j == 0 { Look::Marked } else { Look::Plain }
        },
    );
    let rows = x.over(axes![1]).sum();
    picture.matrix((390, 30), &format!("over axis 1: {}", shape(&rows.shape())), &rows.unsqueeze(axes![0]), plain);
    picture
}

fn broadcasting() -> Picture {
    let mut picture = Picture::new(
        "Broadcasting",
        "A row of shape (3,) is added to a matrix of shape (2, 3): the row is read again for each row of the matrix, which is \
         drawn with dashed lines. A column of shape (2, 1) is read again for each of 3 columns. A row and a column stretch \
         both.",
    );
    let x: Tensor<usize, shape![2, 3]> = counted();
    let row: Tensor<usize, shape![3]> = Tensor::arange() * 10 + 10;
    let column: Tensor<usize, shape![2, 1]> = Tensor::from([[100], [200]]);
    let (rows, columns) = (row.broadcast_to::<shape![2, 3]>(), column.broadcast_to::<shape![2, 3]>());
    let first_row = |i, _| if i == 0 { Look::Marked } else { Look::Ghost };
    let first_column = |_, j| if j == 0 { Look::Marked } else { Look::Ghost };
    let plain = |_, _| Look::Plain;
    let mut line = |y: usize, parts: [(&str, &Tensor<usize, shape![2, 3]>, &dyn Fn(usize, usize) -> Look); 3]| {
        for (at, (above, cells, look)) in parts.into_iter().enumerate() {
            picture.matrix((10 + at * 190, y), above, cells, look);
            if at < 2 {
                picture.text(10 + at * 190 + 155, y + 65, "middle", ["+", "="][at]);
            }
        }
    };
    let name = |sizes: &[usize]| shape(sizes);
    let (matrix, r, c) = (name(&x.shape()), name(&row.shape()), name(&column.shape()));
    let (rows, columns) = (rows.to_tensor(), columns.to_tensor());
    line(10, [(&matrix, &x, &plain), (&r, &rows, &first_row), (&matrix, &(x + row), &plain)]);
    line(140, [(&matrix, &x, &plain), (&c, &columns, &first_column), (&matrix, &(x + column), &plain)]);
    line(270, [(&r, &rows, &first_row), (&c, &columns, &first_column), (&matrix, &(row + column), &plain)]);
    picture
}

fn keepdims() -> Picture {
    let mut picture = Picture::new(
        "What keepdims keeps",
        "The means of the rows of a matrix of shape (2, 3) are two numbers of shape (2,). Aligned at the last axis, 2 meets 3 and \
         does not fit. With keepdims the means stay a column of shape (2, 1), which is read again for each of the 3 columns.",
    );
    let x: Tensor<f64, shape![2, 3]> = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]];
    let dropped = x.over(axes![1]).mean();
    let kept = x.over(axes![1]).keepdims().mean();
    let stretched: Tensor<f64, shape![2, 3]> = Tensor::<f64, shape![2, 3]>::zeros() + kept;
    let plain = |_, _| Look::Plain;
    picture.matrix((10, 10), &format!("x: {}", shape(&x.shape())), &x, plain);
    picture.text(165, 75, "middle", "−");
    picture.matrix((200, 10), &format!("means: {}", shape(&dropped.shape())), &dropped.unsqueeze(axes![0]), |_, _| {
        Look::Marked
    });
    picture.text(200, 105, "start", "2 means, 3 columns:");
    picture.text(200, 125, "start", "they do not fit");
    picture.matrix((10, 150), &format!("x: {}", shape(&x.shape())), &x, plain);
    picture.text(165, 215, "middle", "−");
    picture.matrix((200, 150), &format!("kept: {}", shape(&kept.shape())), &stretched, |_, j| {
        if j == 0 { Look::Marked } else { Look::Ghost }
    });
    picture.text(355, 215, "middle", "=");
    picture.matrix((390, 150), &format!("x - kept: {}", shape(&x.shape())), &(x - kept), plain);
    picture
}

fn windows() -> Picture {
    let mut picture = Picture::new(
        "Sliding windows with stride and padding",
        "A signal of 7 elements has one element of padding at each end. A window of 3 elements is marked at four places, each 2 \
         elements after the one before. So the result has 4 elements.",
    );
    type Count = Windows<dim!(7), dim!(3), dim!(2), dim!(1)>;
    let x: Tensor<usize, shape![7]> = Tensor::arange() + 1;
    let padded: Tensor<usize, shape![9]> = x.pad(pad![1], 0);
    let places: Tensor<usize, shape![9]> = Tensor::arange();
    let starts: Tensor<usize, (Count, dim!(3))> = places.windows::<shape![3]>().slice(slice![..;2]).to_tensor();
    assert_eq!(starts.shape(), [Count::SIZE, 3]);
    picture.text(10, 20, "start", "7 elements, padding 1, a window of 3, stride 2");
    for window in 0..Count::SIZE {
        let y = 35 + window * (CELL + 12);
        let read = starts.subtensor(window);
        for place in 0..9 {
            let look = match (read.equal(place).any(), padded[[place]]) {
                (true, 0) => Look::MarkedGhost,
                (true, _) => Look::Marked,
                (false, 0) => Look::Ghost,
                _ => Look::Plain,
            };
            picture.cell(10 + place * CELL, y, look, padded[[place]]);
        }
        picture.text(10 + 9 * CELL + 15, y + 25, "start", format!("window {} of {}", window + 1, Count::SIZE));
    }
    picture
}

fn views() -> Picture {
    let mut picture = Picture::new(
        "Views of one memory",
        "Six elements lie in memory one after another, numbered from 0 to 5. The matrix of shape (2, 3), its transpose of shape \
         (3, 2) and the slice of its last two columns, of shape (2, 2), show in each cell the number of the element that they \
         read. All three read the same memory.",
    );
    let x: Tensor<usize, shape![2, 3]> = counted();
    let (turned, slice) = (x.transpose(), x.slice(slice![.., 1..]));
    let in_slice = |element: usize| slice.equal(element).any();
    let look = |element: usize| if in_slice(element) { Look::Marked } else { Look::Plain };
    let memory = x.reshape::<shape![1, 6]>();
    picture.matrix((10, 10), "memory", &memory, |_, j| look(j));
    picture.matrix((10, 90), &format!("x: {}, strides 3, 1", shape(&x.shape())), &x, |i, j| look(x[[i, j]]));
    picture.matrix((220, 90), &format!("x.transpose(): {}, strides 1, 3", shape(&turned.shape())), &turned, |i, j| {
        look(turned[[i, j]])
    });
    picture.matrix(
        (480, 90),
        &format!("x.slice(slice![.., 1..]): {}, strides 3, 1", shape(&slice.shape())),
        &slice,
        |_, _| Look::Marked,
    );
    picture
}

/// Each picture with the name of its file.
pub(crate) fn all() -> Vec<(&'static str, String)> {
    let pictures: [(&str, Picture); 6] = [
        ("axes", axes()),
        ("reduction", reduction()),
        ("broadcasting", broadcasting()),
        ("keepdims", keepdims()),
        ("windows", windows()),
        ("views", views()),
    ];
    pictures.map(|(name, picture)| (name, picture.svg())).to_vec()
}
