package dev.mynah.modem;

import java.time.Duration;

/**
 * How long a modem takes to begin. An emulated one needs no time; real ones do, and hosts have to bear it.
 *
 * @param boot from power to the first sign of life: meanwhile it hears nothing and says nothing, and is on no network
 * @param restart the same from a restart that a host asks for
 * @param card from then, or from being switched on again, until the card is touched: meanwhile it is {@link SimState#NOT_READY}
 */
public record Startup(Duration boot, Duration restart, Duration card) {
    public static final Startup AT_ONCE = new Startup(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    public Startup {
        if (boot.isNegative() || restart.isNegative() || card.isNegative()) {
            throw new IllegalArgumentException("startup: a duration is negative");
        }
    }

    /** Takes as long from power as from a restart. */
    public Startup withBoot(Duration other) {
        return new Startup(other, other, card);
    }

    public Startup withRestart(Duration other) {
        return new Startup(boot, other, card);
    }

    public Startup withCard(Duration other) {
        return new Startup(boot, restart, other);
    }
}
