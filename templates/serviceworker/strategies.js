// How addresses are kept and answered. Knows no event.
