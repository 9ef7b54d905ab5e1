package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetWriter;
import java.time.Duration;
import java.util.Optional;

/**
 * A timer value of five bits in units of 2 seconds, 1 minute or 6 minutes, or "deactivated"; the GPRS timer and,
 * with a length octet before it, the GPRS timer 2. TS 24.008 10.5.7.3 and 10.5.7.4.
 *
 * @param octet the unit in bits 6 to 8, the number of units in bits 1 to 5
 */
public record GprsTimer(int octet) {

    /** The timer does not run. */
    public static final GprsTimer DEACTIVATED = new GprsTimer(0xE0);

    /** Its coding, GPRS timer. */
    public static final ElementType<GprsTimer> TYPE =
            ElementType.of("GPRS timer", "TS 24.301 9.9.3.16", in -> new GprsTimer(in.octet()), GprsTimer::write);

    /** Its coding, GPRS timer 2. */
    public static final ElementType<GprsTimer> TYPE_2 =
            ElementType.of("GPRS timer 2", "TS 24.301 9.9.3.16A", in -> new GprsTimer(in.octet()), GprsTimer::write);

    private static final int[] SECONDS_OF_UNIT = {2, 60, 360, 60, 60, 60, 60};

    /** The shortest timer that is not shorter than {@code duration}; 186 minutes at most. */
    public static GprsTimer of(Duration duration) {
        return new GprsTimer(TimerUnits.octet(duration, new int[] {0, 1, 2}, SECONDS_OF_UNIT));
    }

    /** How long it runs; empty if it is deactivated. Undefined units count as minutes, as the standard asks. */
    public Optional<Duration> duration() {
        return TimerUnits.duration(octet, SECONDS_OF_UNIT);
    }

    private static void write(GprsTimer timer, OctetWriter out) {
        out.octet(timer.octet);
    }

    @Override
    public String toString() {
        return duration().map(Duration::toString).orElse("deactivated");
    }
}
