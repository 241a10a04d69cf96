# Les règles.
same-output = deux documents donneraient le même fichier « { $file } »
same-output-first = le premier est ici
