# Ce que veut dire un terme, là où son nom français ne suffit pas ; sinon, son nom est montré.
