"""PTX instruction rows, by manual chapter, and the notation they are written in."""
