package dev.mynah.modem.door;

import java.util.stream.Stream;

/**
 * How each side of a serial line has the other wait. V.250 6.2.12.
 *
 * @param byHost how the host stops the modem: its DC3, or circuit 133 (RTS)
 * @param byModem how the modem stops the host: its DC3, or circuit 106 (CTS)
 */
public record FlowControl(Means byHost, Means byModem) {
    public static final FlowControl NONE = new FlowControl(Means.NONE, Means.NONE);
    public static final FlowControl CIRCUITS = new FlowControl(Means.CIRCUIT, Means.CIRCUIT);
    public static final FlowControl CHARACTERS = new FlowControl(Means.CHARACTERS, Means.CHARACTERS);

    /** With the numbers that V.250 gives them. */
    public enum Means {
        NONE(0),
        CHARACTERS(1),
        CIRCUIT(2);

        private final int number;

        Means(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        /** @param number one of {@link #number()} */
        public static Means of(int number) {
            return Stream.of(values())
                    .filter(each -> each.number == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("number: " + number));
        }
    }
}
