# Why a file was not taken: what happened, what to do next. Each sentence stands after the file's name.

files-too-large = The file is larger than { $max } MB. Compress the pictures in it or split it; give a link to a video instead.
files-item-too-large = With this file the whole is larger than { $max } MB. Remove something or move a part elsewhere.
files-too-many = There may be no more than { $max } files. Put the rest into one ZIP archive or share them separately.
files-empty = There is nothing in the file. Check that it was saved, then choose it again.
files-unfinished = Not all of the file has arrived. Choose it again: sending goes on from where it stopped.
files-damaged = The file does not open: it is damaged or did not arrive whole. Open it on your computer, save it anew and choose it again.
files-encrypted = The file has a password, so colleagues could not open it. Remove the password and choose the file again.
files-macros = The file contains macros, and those can be dangerous. Save it without them: “Save as”, DOCX, PPTX or XLSX.
files-mismatch = It is named { $named }, but inside it is { $found }. Give the file its real extension or save it anew in the format you want.
files-bomb = The file unpacks into far too much or is built in an unusual way. Open it on your computer, save it anew and choose it again.
files-nested = The archive holds another archive: “{ $name }”. Unpack it and put the files into one archive.
files-inside = The archive holds “{ $name }”, and { $found ->
    [program] programs are not accepted
    [page] web pages and scripts are not accepted
   *[other] files with macros are not accepted
}. Make the archive without this file.
files-kind = { $found ->
    [picture] Such pictures are not accepted. Save the picture as JPG or PNG.
    [video] Video is not accepted. Put it on a video site and give the link.
    [sound] Such sound is not accepted. Save the recording as MP3.
    [archive] Such an archive is not accepted. Put the files into a ZIP archive.
    [document] Such a document is not accepted. Save it as DOCX, PPTX, XLSX or PDF.
    [page] Web pages, SVG drawings and Flash games are not accepted. Save the content as DOCX or PDF, a drawing as PNG.
    [program] Programs are not accepted. If it is a game or a test, give a link to it.
   *[unknown] Files of this kind are not accepted. Office and OpenDocument documents, presentations and tables, PDF, TXT, JPG, PNG, MP3 and ZIP are.
}
