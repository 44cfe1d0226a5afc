# Whether a paper is true.
verification-lead = A certificate or a protocol of this portal: whether it is genuine and still holds.
verification-code = The code on the paper
verification-code-hint = Sixteen letters and digits of the address under the QR code
verification-check = Check
verification-again = Enter the code again
verification-says = What the document says
verification-certificate = Certificate { $value }
verification-work = Work
verification-issued-on = Issued on
verification-issued-by = Issued by
verification-withdrawn-on = The work was withdrawn by its author or by the centre on { $value }
verification-annulled-on = Since { $value }
verification-compare = Compare name, title, school, date and number with the paper: if anything differs, the paper was altered.
