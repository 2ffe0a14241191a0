// The kill switch.
