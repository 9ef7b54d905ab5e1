package dev.mynah.euicc.cat.object;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Date, time and time zone in seven bytes of two swapped digits, as in a short message (TS 102 223 8.39, TS 23.040 9.2.3.11). */
final class TimeStamp {

    private static final int QUARTER = 15 * 60;
    private static final int NO_ZONE = 0xFF;

    private TimeStamp() {}

    static byte[] encode(OffsetDateTime time) {
        int quarters = time.getOffset().getTotalSeconds() / QUARTER;
        int[] numbers = {
            time.getYear() % 100,
            time.getMonthValue(),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond(),
            Math.abs(quarters)
        };
        byte[] bytes = new byte[7];
        for (int i = 0; i < 7; i++) {
            bytes[i] = (byte) (numbers[i] % 10 << 4 | numbers[i] / 10);
        }
        if (quarters < 0) {
            bytes[6] |= 0x08;
        }
        return bytes;
    }

    /** A zone that isn't said is taken for UTC. */
    static Optional<OffsetDateTime> decode(byte[] bytes) {
        if (bytes.length != 7) {
            return Optional.empty();
        }
        int zone = bytes[6] & 0xFF;
        int quarters = zone == NO_ZONE ? 0 : number(zone & 0xF7) * ((zone & 0x08) != 0 ? -1 : 1);
        try {
            return Optional.of(OffsetDateTime.of(
                    2000 + number(bytes[0]),
                    number(bytes[1]),
                    number(bytes[2]),
                    number(bytes[3]),
                    number(bytes[4]),
                    number(bytes[5]),
                    0,
                    ZoneOffset.ofTotalSeconds(quarters * QUARTER)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(int swapped) {
        return 10 * (swapped & 0xF) + (swapped >> 4 & 0xF);
    }
}
