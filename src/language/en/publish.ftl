# What is written under out/.
out-is-link = “{ $path }” is a link: nothing is written through a link
out-around-project = “{ $path }” contains the project itself
out-in-sources = “{ $path }” contains the sources of the project
out-holds-sources = “{ $path }” contains a git repository or a dossier
out-is-file = “{ $path }” is a file and not a folder
out-refused-help = choose a folder apart, for instance `--out out`
not-written = “{ $path }” could not be written: { $reason }
not-written-help = check rights and free space, then run again; the previous version of the file is intact
file-exists = “{ $path }” exists already: nothing was written
file-exists-help = choose another name, or move what is there
changed-meanwhile = “{ $path }” was changed during the check: the correction is not written into it
changed-meanwhile-help = run the command again; if the file mixes two kinds of line endings, save it with one kind first
