# typeset
