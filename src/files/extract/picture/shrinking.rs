//! Making a picture smaller while its rows arrive: each new point is the mean of the points that lie where it lies,
//! those on its border by the part that lies within. Lengths are counted in parts so small that both pictures' points
//! have whole numbers of them.

use super::Size;

pub(super) struct Shrinking {
    from: [u64; 2],
    to: [u64; 2],
    /// Rows that have arrived, and rows that are finished.
    taken: u64,
    done: u64,
    /// The row in hand, shortened.
    across: Vec<u64>,
    /// The row that is growing.
    sums: Vec<u64>,
    rgb: Vec<u8>,
}

impl Shrinking {
    pub(super) fn new(from: Size, to: Size) -> Self {
        let row = vec![0; to.width as usize * 3];
        Self { from: from.sides(), to: to.sides(), taken: 0, done: 0, across: row.clone(), sums: row, rgb: Vec::new() }
    }

    /// Takes the next row: three bytes for each point.
    pub(super) fn row(&mut self, rgb: &[u8]) {
        self.shorten(rgb);
        let ([_, from], [_, to]) = (self.from, self.to);
        let (mut start, end) = (self.taken * to, (self.taken + 1) * to);
        self.taken += 1;
        while start < end {
            let border = (self.done + 1) * from;
            let part = end.min(border) - start;
            for (sum, across) in self.sums.iter_mut().zip(&self.across) {
                *sum += across * part;
            }
            start += part;
            if start == border {
                self.finish_row();
            }
        }
    }

    /// All new points; nothing when rows are missing.
    pub(super) fn finish(self) -> Option<Vec<u8>> {
        (self.done == self.to[1]).then_some(self.rgb)
    }

    fn shorten(&mut self, rgb: &[u8]) {
        self.across.fill(0);
        let ([from, _], [to, _]) = (self.from, self.to);
        let mut fresh = self.across.as_chunks_mut::<3>().0.iter_mut();
        let (mut start, mut border) = (0, from);
        let mut sums = fresh.next();
        for point in rgb.as_chunks::<3>().0 {
            let end = start + to;
            while start < end {
                let Some([red, green, blue]) = sums.as_deref_mut() else { return };
                let part = end.min(border) - start;
                *red += u64::from(point[0]) * part;
                *green += u64::from(point[1]) * part;
                *blue += u64::from(point[2]) * part;
                start += part;
                if start == border {
                    sums = fresh.next();
                    border += from;
                }
            }
        }
    }

    fn finish_row(&mut self) {
        let weight = self.from[0] * self.from[1];
        self.rgb.extend(self.sums.iter().map(|sum| u8::try_from((sum + weight / 2) / weight).unwrap_or(u8::MAX)));
        self.sums.fill(0);
        self.done += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shrunk(from: Size, to: Size, grey: &[u8]) -> Vec<u8> {
        let mut shrinking = Shrinking::new(from, to);
        for row in grey.chunks(from.width as usize) {
            shrinking.row(&row.iter().flat_map(|grey| [*grey; 3]).collect::<Vec<_>>());
        }
        shrinking.finish().expect("all rows").chunks(3).map(|point| point[0]).collect()
    }

    const fn size(width: u32, height: u32) -> Size {
        Size { width, height }
    }

    #[test]
    fn a_point_is_the_mean_of_those_where_it_lies() {
        assert_eq!(shrunk(size(4, 2), size(2, 1), &[0, 10, 100, 200, 20, 30, 100, 200]), [15, 150]);
        assert_eq!(shrunk(size(3, 1), size(2, 1), &[30, 90, 150]), [50, 130]);
        assert_eq!(shrunk(size(2, 3), size(1, 2), &[0, 0, 60, 60, 90, 90]), [20, 80]);
    }

    #[test]
    fn a_picture_of_the_right_size_stays_as_it_is() {
        assert_eq!(shrunk(size(2, 2), size(2, 2), &[1, 2, 3, 4]), [1, 2, 3, 4]);
    }

    #[test]
    fn missing_rows_are_noticed() {
        let mut shrinking = Shrinking::new(size(1, 2), size(1, 1));
        shrinking.row(&[1, 2, 3]);

        assert_eq!(shrinking.finish(), None);
    }
}
