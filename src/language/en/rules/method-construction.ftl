# Rules of the family method-construction: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).
