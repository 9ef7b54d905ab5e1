package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.Optional;

/**
 * The number of a calling, connected or redirecting user, and whether it may be shown. TS 24.008 10.5.4.9, 10.5.4.13,
 * 10.5.4.21b.
 *
 * @param type what it begins with
 * @param plan the numbering plan, 1 for telephony
 * @param shown whether it may be shown and who says so; without it, it may
 * @param digits without {@code +}; none where the network withholds them
 */
public record PresentedNumber(NumberType type, int plan, Optional<Shown> shown, String digits) {

    private static final int EXTENSION = 0x80;

    /** The calling party's. */
    public static final ElementType<PresentedNumber> CALLING = typed("Calling party BCD number", "10.5.4.9");
    /** The connected party's. */
    public static final ElementType<PresentedNumber> CONNECTED = typed("Connected number", "10.5.4.13");
    /** The redirecting party's. */
    public static final ElementType<PresentedNumber> REDIRECTING = typed("Redirecting party BCD number", "10.5.4.21b");

    /** Presentation indicator. TS 24.008 table 10.5.120. */
    public enum Presentation {
        ALLOWED(0),
        RESTRICTED(1),
        /** There is none, as from another kind of network. */
        NOT_AVAILABLE(2),
        RESERVED(3);

        private final int value;

        Presentation(int value) {
            this.value = value;
        }
    }

    /**
     * Octet 3a.
     *
     * @param screening 0 user provided, 1 verified, 2 failed, 3 provided by the network
     */
    public record Shown(Presentation presentation, int screening) {}

    /** The network vouches for the number. */
    public static final int NETWORK_PROVIDED = 3;

    /** Refuses what is no number. */
    public PresentedNumber {
        BcdDigits.check(digits);
    }

    private static ElementType<PresentedNumber> typed(String name, String clause) {
        return ElementType.of(name, "TS 24.008 " + clause, PresentedNumber::read, PresentedNumber::write);
    }

    /** A subscriber's number in international format, without {@code +}, that may be shown. */
    public static PresentedNumber allowed(String msisdn) {
        return new PresentedNumber(
                NumberType.INTERNATIONAL,
                CalledNumber.TELEPHONY,
                Optional.of(new Shown(Presentation.ALLOWED, NETWORK_PROVIDED)),
                msisdn);
    }

    /** No number, and why. */
    public static PresentedNumber withheld(Presentation why) {
        return new PresentedNumber(NumberType.UNKNOWN, 0, Optional.of(new Shown(why, NETWORK_PROVIDED)), "");
    }

    /** Whether it may be shown. */
    public Presentation presentation() {
        return shown.map(Shown::presentation).orElse(Presentation.ALLOWED);
    }

    /** As users write it. */
    public String written() {
        return type == NumberType.INTERNATIONAL && !digits.isEmpty() ? "+" + digits : digits;
    }

    private static PresentedNumber read(OctetReader in) {
        int first = in.octet();
        Optional<Shown> shown = Optional.empty();
        if ((first & EXTENSION) == 0) {
            int second = in.octet();
            shown = Optional.of(new Shown(Presentation.values()[second >> 5 & 3], second & 3));
        }
        return new PresentedNumber(NumberType.of(first >> 4), first & 0xF, shown, BcdDigits.read(in));
    }

    private static void write(PresentedNumber number, OctetWriter out) {
        int first = number.type.value() << 4 | number.plan;
        if (number.shown.isPresent()) {
            Shown shown = number.shown.get();
            out.octet(first).octet(EXTENSION | shown.presentation.value << 5 | shown.screening);
        } else {
            out.octet(EXTENSION | first);
        }
        BcdDigits.write(number.digits, out);
    }
}
