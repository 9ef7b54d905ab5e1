package dev.mynah.testbed.file;

import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.msc.Tariff;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads an MSC's {@code charges}: what calls cost, in units and seconds. */
final class TariffReader {
    private static final int MOST = 8191;
    private static final int TENTHS = 1;
    private static final int HUNDREDTHS = 2;
    private static final int HOME = 100;

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
        int units = number(side, "units", TENTHS, 0);
        int interval = number(side, "interval", TENTHS, 0);
        int first = number(side, "firstInterval", TENTHS, 0);
        int atOnce = number(side, "atOnce", TENTHS, 0);
        int scale = number(side, "scale", HUNDREDTHS, HOME);
        side.done();
        return Optional.of(ChargingInformation.of(units, interval, scale, atOnce, 0, 0, first));
    }

    private static int number(Fields side, String name, int places, int usual) {
        return side.optional(name, text -> scaled(text, places)).orElse(usual);
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
