# Words of the program in the terminal when it brings in the data of another program, and names that those lack.
import-district = District No. { $number }
import-association = Association of class teachers
import-of-schools = Schools
import-of-users = People
import-of-practices = Practices
import-of-comments = Questions to practices
import-of-reports = Reports
import-progress = { $of }: { $added } added, { $known } known before, { $left_out } left out
import-reports-left-out = Reports: { $left_out }. The section for reports is yet to come, so they were counted and not brought in.
import-finished = The import was finished in { $seconds } s.
