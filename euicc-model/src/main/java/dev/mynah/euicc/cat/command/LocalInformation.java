package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.terminal.TerminalFeature;
import java.util.Arrays;
import java.util.Optional;

/** What PROVIDE LOCAL INFORMATION can ask for (TS 102 223 8.6). */
public enum LocalInformation {
    LOCATION(0x00, "location", TerminalFeature.LOCATION_AND_IMEI),
    IMEI(0x01, "imei", TerminalFeature.LOCATION_AND_IMEI),
    NETWORK_MEASUREMENT_RESULTS(0x02, "networkMeasurement", TerminalFeature.NETWORK_MEASUREMENT_RESULTS),
    DATE_AND_TIME(0x03, "dateAndTime", TerminalFeature.DATE_AND_TIME),
    LANGUAGE(0x04, "language", TerminalFeature.LANGUAGE),
    TIMING_ADVANCE(0x05, "timingAdvance", TerminalFeature.TIMING_ADVANCE),
    ACCESS_TECHNOLOGY(0x06, "accessTechnology", TerminalFeature.ACCESS_TECHNOLOGY),
    IMEISV(0x08, "imeisv", TerminalFeature.IMEISV),
    NETWORK_SEARCH_MODE(0x09, "networkSearchMode", TerminalFeature.NETWORK_SEARCH_MODE),
    BATTERY_STATE(0x0A, "batteryState", TerminalFeature.BATTERY_STATE);

    private final int qualifier;
    private final String word;
    private final TerminalFeature feature;

    LocalInformation(int qualifier, String word, TerminalFeature feature) {
        this.qualifier = qualifier;
        this.word = word;
        this.feature = feature;
    }

    /** The value on the wire. */
    public int qualifier() {
        return qualifier;
    }

    /** What it is called in a testbed file. */
    public String word() {
        return word;
    }

    TerminalFeature feature() {
        return feature;
    }

    /** What a value asks for; empty when it isn't known. */
    public static Optional<LocalInformation> of(int qualifier) {
        return Arrays.stream(values()).filter(it -> it.qualifier == qualifier).findFirst();
    }
}
