"""From IR to machine text: the IR, its passes, PTX selection, printing, parsing and assembling."""
