package dev.mynah.modem;

import java.util.Optional;

/** How much of a stack is switched on: {@code <fun>} of {@code +CFUN}, TS 27.007 8.2. */
public enum Functionality {
    /** Neither radio nor card. */
    MINIMUM(0),
    FULL(1),
    /** Flight mode: the card works, the radio is off. */
    RADIO_OFF(4);

    private final int fun;

    Functionality(int fun) {
        this.fun = fun;
    }

    public int fun() {
        return fun;
    }

    public static Optional<Functionality> of(int fun) {
        for (Functionality functionality : values()) {
            if (functionality.fun == fun) {
                return Optional.of(functionality);
            }
        }
        return Optional.empty();
    }
}
