//! Setting a photograph upright: cameras write down how they were held and leave the turning to whoever shows it.

use super::Size;

/// Points set upright; `held` is the orientation of EXIF, from 1 to 8.
pub(super) fn upright(rgb: Vec<u8>, size: Size, held: u16) -> (Vec<u8>, Size) {
    if !(2..=8).contains(&held) {
        return (rgb, size);
    }
    let (last_column, last_row) = (size.width - 1, size.height - 1);
    let turned = if held < 5 { size } else { Size { width: size.height, height: size.width } };
    let points = rgb.as_chunks::<3>().0;
    let mut fresh = Vec::with_capacity(rgb.len());
    for row in 0..turned.height {
        for column in 0..turned.width {
            let (from_column, from_row) = match held {
                2 => (last_column - column, row),
                3 => (last_column - column, last_row - row),
                4 => (column, last_row - row),
                5 => (row, column),
                6 => (row, last_row - column),
                7 => (last_column - row, last_row - column),
                _ => (last_column - row, column),
            };
            fresh.extend(points[from_row as usize * size.width as usize + from_column as usize]);
        }
    }
    (fresh, turned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_holding_the_camera_ends_upright() {
        // The letter F, as the camera writes it down when held so.
        let held = [
            (1, "###|#..|##.|#..|#.."),
            (2, "###|..#|.##|..#|..#"),
            (3, "..#|..#|.##|..#|###"),
            (4, "#..|#..|##.|#..|###"),
            (5, "#####|#.#..|#...."),
            (6, "#....|#.#..|#####"),
            (7, "....#|..#.#|#####"),
            (8, "#####|..#.#|....#"),
        ];
        let letter = held[0].1.replace('|', "");
        for (orientation, drawn) in held {
            let rows: Vec<&str> = drawn.split('|').collect();
            let side = |length: usize| u32::try_from(length).expect("a few points");
            let size = Size { width: side(rows[0].len()), height: side(rows.len()) };
            let rgb = rows.concat().bytes().flat_map(|point| [point; 3]).collect();

            let (turned, size) = upright(rgb, size, orientation);

            let shown: String = turned.chunks(3).map(|point| char::from(point[0])).collect();
            assert_eq!((size.width, size.height, shown.as_str()), (3, 5, letter.as_str()), "held {orientation}");
        }
    }
}
