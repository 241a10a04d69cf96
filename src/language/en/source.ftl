# Files and folders.

file-denied = You are not allowed to read “{ $path }”.
file-denied-help = Make this file readable for your account.
file-unreadable = The system could not read “{ $path }” ({ $reason }).
not-a-folder = “{ $path }” is not a folder.
path-missing = “{ $path }” does not exist.
path-missing-help = Check the spelling of the path, capitals and accents included.

link-refused = “{ $path }” passes through a link (“{ $link }”): links are not followed.
link-refused-help = Put the file itself in its place: a link could lead out of the project.

path-outside-project = The path “{ $path }” { $reason ->
    [backslash] contains a backslash.
    [address] contains a colon, like an address or a drive.
    [absolute] starts at the root of the disk or at your home folder.
    [parent] climbs through “..”.
    [encoded] hides a dot or a slash behind a “%” code.
    [elsewhere] leads out of the project.
   *[unusable] is empty, too long, or contains a character that does not show.
}
path-outside-project-help = Write a path inside the project, with slashes, for example “annexes/needs.md”.
path-elsewhere-help = Run the command from the folder of the project that contains this path.

not-a-regular-file = “{ $path }” { $kind ->
    [folder] is a folder where a file is expected.
   *[special] is a pipe or a device, not a file.
}
not-a-regular-file-help = Put an ordinary file there, or remove it.

file-too-large = “{ $path }” is larger than { $most } MB.
files-too-large = With “{ $path }”, the files of this sort are together larger than { $most } MB; it is not read, nor are those behind it.
file-too-large-help = Reduce the content, or divide it between several dossiers.
too-many-files = This dossier holds { $count } files; { $most } at most are read.
too-many-files-help = Remove the files that the documents do not need.
folder-too-deep = “{ $path }” is more than { $most } folders deep: its content is not read.
folder-too-deep-help = Bring this folder nearer to that of the dossier.

not-utf8 = “{ $path }” is not UTF-8: byte { $value } at position { $byte } (line { $line }, column { $column }) cannot be read.
utf-16 = “{ $path }” is UTF-16.
not-utf8-help = Save the file again with the encoding UTF-8.

empty-file = “{ $path }” is empty.
empty-file-help = Write its content, or remove the file.

lfs-pointer = “{ $path }” is only a Git LFS pointer: the real content was not downloaded.
lfs-pointer-help = Run “git lfs pull” and try again.

forbidden-character = { $kind ->
    [control] Control character { $code }: it has no place in a text.
    [direction] Character { $code }, which changes the direction of display: what is seen is not what is read.
    [invisible] Invisible character { $code }.
    [line-break] Unusual line break { $code }: not every program sees it.
    [private-use] Private-use character { $code }: it does not mean the same everywhere.
    [damaged] Replacement character { $code }: a character was lost in a conversion.
   *[non-character] { $code } is not a character.
}
forbidden-character-help = { $kind ->
    [line-break] Delete it and break the line with the Enter key.
    [private-use] Replace it by the letter or sign that is meant.
    [damaged] Write the lost letter again.
   *[control] Delete it; if it does not show, delete and retype the word around it.
}
bare-carriage-return = Carriage return alone (U+000D): it opens a line that a screen may hide.
bare-carriage-return-help = Delete it and break the line with the Enter key.
garbled-accent = Garbled accent: a UTF-8 text was read as Latin-1 (“é” becomes two signs).
garbled-accent-help = Retype the word, then save the file as UTF-8.
more-faults = { $count ->
    [one] One more fault of this file is not shown.
   *[other] { $count } more faults of this file are not shown.
}

unusable-file-name = The name “{ $path }” cannot be read on every machine.
unusable-file-name-help = Rename it with letters, digits, dots and hyphens.
unusable-dossier-name = The folder “{ $name }” cannot give its name to the documents.
unusable-dossier-name-help = Rename it: at most 100 characters among letters without accents, digits, “-”, “_” and “.”, with a letter or a digit first; names reserved by Windows (CON, NUL…) are excluded.
same-dossier-name = “{ $path }” and “{ $other }” have the same name: their documents would overwrite each other.
same-dossier-name-help = Rename one of the two folders.

no-dossier = “{ $path }” contains no dossier.
no-dossier-help = A dossier is a folder that contains the file “partnership.yaml”.
misplaced-yaml = Nothing reads “{ $path }”: only “.yaml” files beside “partnership.yaml” are read.
misplaced-yaml-help = Put it beside “partnership.yaml” under the name “{ $name }”, or remove it.
months = January February March April May June July August September October November December
