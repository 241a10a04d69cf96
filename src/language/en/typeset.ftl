# Typesetting: what stands between a document and its PDF.

missing-glyph = No font can write the character “{ $character }” ({ $code }): the PDF would show an empty box.
missing-glyph-help = Replace this character in the dossier, or name in `paraphe.yaml` (`style.font`) a font that has it.
missing-picture = The picture “{ $name }” is named in the document, but does not come with it.
missing-picture-help = Check the name of the picture in the text, and that the file is in the dossier.
house-font-unreadable = The font named in `paraphe.yaml` (`style.font`) cannot be read.
house-font-unreadable-help = Name a TTF or OTF font file, not compressed.
typesetting-failed = Typst refused to typeset the document ({ $file }, line { $line }): { $reason }.
typesetting-failed-help = If you changed a template in `templates/`, correct it; otherwise report this fault together with the dossier.
too-slow = Typesetting the document took longer than { $seconds } seconds; it was ended.
too-slow-help = Make the document smaller: a table of several thousand rows, for example, is better joined as a separate file.
too-much-memory = Typesetting the document needs more than { $mebibytes } MiB of memory; it was ended.
worker-lost = Typesetting the document stopped without an answer ({ $reason }).
worker-lost-help = Build again. If it stops again, report this fault together with the dossier.
template-fault = The template has a fault on line { $line }: { $reason }
template-fault-help = Correct this file, or delete it to return to the template that comes with paraphe.
