package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.time.Duration;
import java.util.Optional;

/** How long a service centre keeps trying (TS 23.040 9.2.3.12). The format is two bits of the first octet. */
public sealed interface ValidityPeriod {

    /** Nothing said: the service centre's own limit. */
    ValidityPeriod NONE = new None();

    /** The two bits in the first octet of a submission. */
    int format();

    /** Appends the field. */
    void write(OctetWriter out);

    /** Reads the field that the two bits announce. */
    static ValidityPeriod read(int format, OctetReader in) {
        return switch (format) {
            case 1 -> new Enhanced(in.octets(7));
            case 2 -> new Relative(in.octet());
            case 3 -> new Absolute(ServiceCentreTime.read(in));
            default -> NONE;
        };
    }

    /** See {@link #NONE}. */
    record None() implements ValidityPeriod {
        @Override
        public int format() {
            return 0;
        }

        @Override
        public void write(OctetWriter out) {}
    }

    /**
     * One octet on a scale that grows coarser.
     *
     * @param value 0 to 255
     */
    record Relative(int value) implements ValidityPeriod {

        /** The time it means. TS 23.040 9.2.3.12.1. */
        public Duration duration() {
            if (value <= 143) {
                return Duration.ofMinutes((value + 1) * 5L);
            }
            if (value <= 167) {
                return Duration.ofHours(12).plusMinutes((value - 143) * 30L);
            }
            return value <= 196 ? Duration.ofDays(value - 166L) : Duration.ofDays((value - 192L) * 7);
        }

        /** The shortest coding that is not less than this time; the longest is 63 weeks. */
        public static Relative atLeast(Duration wanted) {
            int value = 0;
            while (value < 255 && new Relative(value).duration().compareTo(wanted) < 0) {
                value++;
            }
            return new Relative(value);
        }

        @Override
        public int format() {
            return 2;
        }

        @Override
        public void write(OctetWriter out) {
            out.octet(value);
        }
    }

    /** Until a time. */
    record Absolute(ServiceCentreTime until) implements ValidityPeriod {
        @Override
        public int format() {
            return 3;
        }

        @Override
        public void write(OctetWriter out) {
            until.write(out);
        }
    }

    /**
     * Seven octets with a format of their own (TS 23.040 9.2.3.12.3).
     *
     * @param octets as they came
     */
    record Enhanced(Octets octets) implements ValidityPeriod {
        private static final int SINGLE_SHOT = 0x40;
        private static final int FORMAT = 0x07;

        /** Whether the service centre is to try only once. */
        public boolean singleShot() {
            return (octets.at(0) & SINGLE_SHOT) != 0;
        }

        /** The time it means; empty where it says none, or says it in a reserved way. */
        public Optional<Duration> duration() {
            return switch (octets.at(0) & FORMAT) {
                case 1 -> Optional.of(new Relative(octets.at(1)).duration());
                case 2 -> Optional.of(Duration.ofSeconds(octets.at(1))).filter(it -> !it.isZero());
                case 3 ->
                    Optional.of(Duration.ofHours(swapped(1))
                                    .plusMinutes(swapped(2))
                                    .plusSeconds(swapped(3)))
                            .filter(it -> !it.isZero());
                default -> Optional.empty();
            };
        }

        private int swapped(int at) {
            return (octets.at(at) & 0xF) * 10 + (octets.at(at) >> 4);
        }

        @Override
        public int format() {
            return 1;
        }

        @Override
        public void write(OctetWriter out) {
            out.octets(octets);
        }
    }
}
