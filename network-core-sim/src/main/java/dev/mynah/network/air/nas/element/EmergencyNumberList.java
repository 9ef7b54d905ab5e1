package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Emergency numbers of the country a UE is in. TS 24.008 10.5.3.13.
 *
 * @param numbers in the order they are sent
 */
public record EmergencyNumberList(List<EmergencyNumber> numbers) {

    /** Its coding. */
    public static final ElementType<EmergencyNumberList> TYPE = ElementType.of(
            "Emergency number list", "TS 24.301 9.9.3.37", EmergencyNumberList::read, EmergencyNumberList::write);

    private static final String DIGITS = "0123456789*#abc";
    private static final int FILLER = 0xF;

    /**
     * A number and the services it reaches.
     *
     * @param categories bit 1 police, 2 ambulance, 3 fire brigade, 4 marine guard, 5 mountain rescue; 0 for any
     * @param digits the number
     */
    public record EmergencyNumber(int categories, String digits) {

        /** Refuses what cannot be dialled. */
        public EmergencyNumber {
            if (digits.isEmpty() || !digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
                throw new IllegalArgumentException("emergency number: " + digits);
            }
        }
    }

    /** Takes a copy of the numbers. */
    public EmergencyNumberList {
        numbers = List.copyOf(numbers);
    }

    private static EmergencyNumberList read(OctetReader in) {
        var numbers = new ArrayList<EmergencyNumber>();
        while (in.hasMore()) {
            OctetReader one = in.octets(in.octet()).reader();
            if (one.remaining() < 2) {
                throw in.malformed("number without digits");
            }
            int categories = one.octet() & 0x1F;
            var digits = new StringBuilder();
            while (one.hasMore()) {
                int octet = one.octet();
                append(digits, octet & 0xF, in);
                if (octet >> 4 != FILLER || one.hasMore()) {
                    append(digits, octet >> 4, in);
                }
            }
            numbers.add(new EmergencyNumber(categories, digits.toString()));
        }
        return new EmergencyNumberList(numbers);
    }

    private static void append(StringBuilder digits, int value, OctetReader in) {
        if (value == FILLER) {
            throw in.malformed("filler within a number");
        }
        digits.append(DIGITS.charAt(value));
    }

    private static void write(EmergencyNumberList list, OctetWriter out) {
        for (EmergencyNumber number : list.numbers) {
            String digits = number.digits;
            out.octet(1 + (digits.length() + 1) / 2).octet(number.categories);
            for (int i = 0; i < digits.length(); i += 2) {
                int high = i + 1 < digits.length() ? DIGITS.indexOf(digits.charAt(i + 1)) : FILLER;
                out.octet(high << 4 | DIGITS.indexOf(digits.charAt(i)));
            }
        }
    }
}
