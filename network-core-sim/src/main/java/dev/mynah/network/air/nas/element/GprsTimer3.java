package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import java.time.Duration;
import java.util.Optional;

/**
 * A timer value of five bits in units from 2 seconds to 320 hours, or "deactivated". TS 24.008 10.5.7.4a.
 *
 * @param octet the unit in bits 6 to 8, the number of units in bits 1 to 5
 */
public record GprsTimer3(int octet) {

    /** The timer does not run. */
    public static final GprsTimer3 DEACTIVATED = new GprsTimer3(0xE0);

    /** Its coding. */
    public static final ElementType<GprsTimer3> TYPE = ElementType.of(
            "GPRS timer 3",
            "TS 24.301 9.9.3.16B",
            in -> new GprsTimer3(in.octet()),
            (timer, out) -> out.octet(timer.octet));

    private static final int[] SECONDS_OF_UNIT = {600, 3600, 36_000, 2, 30, 60, 1_152_000};
    private static final int[] RISING = {3, 4, 5, 0, 1, 2, 6};

    /** The shortest timer that is not shorter than {@code duration}; 9920 hours at most. */
    public static GprsTimer3 of(Duration duration) {
        return new GprsTimer3(TimerUnits.octet(duration, RISING, SECONDS_OF_UNIT));
    }

    /** How long it runs; empty if it is deactivated. */
    public Optional<Duration> duration() {
        return TimerUnits.duration(octet, SECONDS_OF_UNIT);
    }

    @Override
    public String toString() {
        return duration().map(Duration::toString).orElse("deactivated");
    }
}
