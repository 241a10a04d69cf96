# What each term means.

## Level

term-level-local = Part of a commune: a neighbourhood, a village.
term-level-communal = A commune.
term-level-intercommunal = Several communes together.
term-level-departmental = A department.
term-level-regional = A region.
term-level-national = The whole country.
term-level-european = Several countries of Europe.
term-level-international = Countries beyond Europe.

## Setting

term-setting-urban = In a town.
term-setting-periurban = Around a town.
term-setting-rural = In the country.
