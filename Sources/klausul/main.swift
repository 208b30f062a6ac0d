print("klausul")
