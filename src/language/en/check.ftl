# The rules.
same-output = two documents would give the same file “{ $file }”
same-output-first = the first is here
