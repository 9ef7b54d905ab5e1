package dev.mynah.testbed.file;

import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.msc.Tariff;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what calls cost, in units and seconds: an MSC's {@code charges}. */
public final class TariffReader {
    private static final int MOST = 8191;
    private static final int TENTHS = 1;
    private static final int HUNDREDTHS = 2;
    /** A unit is one of the home. */
    private static final ChargingInformation FREE = ChargingInformation.of(0, 0, 100, 0, 0, 0, 0);

    private TariffReader() {}

    static Tariff read(Fields charges) {
        Optional<ChargingInformation> outgoing = side(charges, "outgoing");
        Optional<ChargingInformation> incoming = side(charges, "incoming");
        charges.done();
        return new Tariff(outgoing, incoming);
    }

    private static Optional<ChargingInformation> side(Fields charges, String name) {
        if (!charges.has(name)) {
            return Optional.empty();
        }
        Fields side = charges.inner(name);
        ChargingInformation read = change(side).over(FREE);
        side.done();
        return Optional.of(read);
    }

    /** Only what is said. */
    public static ChargingInformation change(Fields side) {
        return new ChargingInformation(
                number(side, "units", TENTHS),
                number(side, "interval", TENTHS),
                number(side, "scale", HUNDREDTHS),
                number(side, "atOnce", TENTHS),
                Optional.empty(),
                Optional.empty(),
                number(side, "firstInterval", TENTHS));
    }

    private static Optional<Integer> number(Fields side, String name, int places) {
        return side.optional(name, text -> scaled(text, places));
    }

    /** A number of so many places, as the network counts it: in tenths or hundredths. */
    private static int scaled(String text, int places) {
        BigDecimal most = BigDecimal.valueOf(MOST, places);
        if (!text.matches("[0-9]{1,4}([.][0-9]{1," + places + "})?") || new BigDecimal(text).compareTo(most) > 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number from 0 to " + most + " with at most "
                    + places + (places == 1 ? " decimal place" : " decimal places"));
        }
        return new BigDecimal(text).movePointRight(places).intValueExact();
    }
}
