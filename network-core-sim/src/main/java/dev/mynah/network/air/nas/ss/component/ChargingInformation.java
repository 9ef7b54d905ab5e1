package dev.mynah.network.air.nas.ss.component;

import java.util.List;
import java.util.Optional;

/**
 * What a call costs, in the elements of TS 22.024 3; those that are not there are zero at first, and as before when the tariff
 * changes. TS 24.080 4.4.2, ChargingInformation. Each is 0 to 8191.
 *
 * @param e1 units per interval, in tenths
 * @param e2 length of an interval, in tenths of a second
 * @param e3 units of the home per unit, in hundredths
 * @param e4 units at once, in tenths
 * @param e5 units per data interval, in tenths
 * @param e6 segments per data interval
 * @param e7 length of the first interval, in tenths of a second
 */
public record ChargingInformation(
        Optional<Integer> e1,
        Optional<Integer> e2,
        Optional<Integer> e3,
        Optional<Integer> e4,
        Optional<Integer> e5,
        Optional<Integer> e6,
        Optional<Integer> e7) {
    private static final int MOST = 8191;
    private static final int E1 = 0x81;

    public ChargingInformation {
        List<Optional<Integer>> all = List.of(e1, e2, e3, e4, e5, e6, e7);
        for (int i = 0; i < all.size(); i++) {
            int value = all.get(i).orElse(0);
            if (value < 0 || value > MOST) {
                throw new IllegalArgumentException("e" + (i + 1) + ": " + value + " is not 0 to " + MOST);
            }
        }
    }

    /** All seven elements. */
    public static ChargingInformation of(int e1, int e2, int e3, int e4, int e5, int e6, int e7) {
        return new ChargingInformation(
                Optional.of(e1),
                Optional.of(e2),
                Optional.of(e3),
                Optional.of(e4),
                Optional.of(e5),
                Optional.of(e6),
                Optional.of(e7));
    }

    /** What holds when this comes after another. */
    public ChargingInformation over(ChargingInformation before) {
        return new ChargingInformation(
                e1.or(before::e1),
                e2.or(before::e2),
                e3.or(before::e3),
                e4.or(before::e4),
                e5.or(before::e5),
                e6.or(before::e6),
                e7.or(before::e7));
    }

    static ChargingInformation read(BerFields fields) {
        return new ChargingInformation(
                element(fields, 1),
                element(fields, 2),
                element(fields, 3),
                element(fields, 4),
                element(fields, 5),
                element(fields, 6),
                element(fields, 7));
    }

    private static Optional<Integer> element(BerFields fields, int number) {
        Optional<Integer> value = fields.number(E1 + number - 1);
        if (value.orElse(0) > MOST) {
            throw fields.reader().malformed("e" + number + " of " + value.orElse(0));
        }
        return value;
    }

    BerElement element(int tag) {
        return BerElement.holding(
                tag,
                List.of(
                        element(1, e1),
                        element(2, e2),
                        element(3, e3),
                        element(4, e4),
                        element(5, e5),
                        element(6, e6),
                        element(7, e7)));
    }

    private static Optional<BerElement> element(int number, Optional<Integer> value) {
        return value.map(it -> BerElement.ofNumber(E1 + number - 1, it));
    }
}
