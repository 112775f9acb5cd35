package enum Program {}
