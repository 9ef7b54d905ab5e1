package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Plmn;
import java.util.Optional;

/** A network as MBIM describes one. MBIM 1.0 10.5.6. */
final class Provider {
    static final Field<String> ID = string("ProviderId");
    static final Field<Integer> STATE = uint32("ProviderState");
    static final Field<String> NAME = string("ProviderName");
    private static final Field<Integer> CELLULAR_CLASS = uint32("CellularClass");
    private static final Field<Integer> RSSI = uint32("Rssi");
    private static final Field<Integer> ERROR_RATE = uint32("ErrorRate");

    static final Layout LAYOUT = Layout.of(ID, STATE, NAME, CELLULAR_CLASS, RSSI, ERROR_RATE);

    static final int HOME = 0x01;
    static final int FORBIDDEN = 0x02;
    static final int PREFERRED = 0x04;
    static final int VISIBLE = 0x08;
    static final int REGISTERED = 0x10;

    private static final int GSM = 1;
    private static final int UNKNOWN = 99;

    /** The most characters of a name. */
    private static final int LONGEST_NAME = 20;

    private Provider() {}

    static Contents of(Plmn plmn, String name, int state) {
        return Contents.none()
                .with(ID, plmn.digits())
                .with(STATE, state)
                .with(NAME, name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .with(CELLULAR_CLASS, GSM)
                .with(RSSI, UNKNOWN)
                .with(ERROR_RATE, UNKNOWN);
    }

    /** The network that digits name, if they name one. */
    static Optional<Plmn> plmn(String digits) {
        return digits.matches("[0-9]{5,6}") ? Optional.of(Plmn.of(digits)) : Optional.empty();
    }
}
