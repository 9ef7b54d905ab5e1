package dev.mynah.network.air.sms;

import static dev.mynah.network.air.sms.FirstOctet.has;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.Optional;

/**
 * The optional end of a report, announced by TP-Parameter-Indicator (TS 23.040 9.2.3.27).
 *
 * @param protocolIdentifier TP-PID
 * @param coding TP-DCS; where it is missing user data are in the default alphabet
 * @param userData TP-UD
 */
public record ReportParameters(
        Optional<Integer> protocolIdentifier, Optional<DataCodingScheme> coding, Optional<UserData> userData) {

    /** Nothing. */
    public static final ReportParameters NONE =
            new ReportParameters(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int PROTOCOL_IDENTIFIER = 0x01;
    private static final int CODING = 0x02;
    private static final int USER_DATA = 0x04;
    private static final int EXTENSION = 0x80;

    /** User data in an alphabet, as the card's answer to a command packet. */
    public static ReportParameters of(DataCodingScheme coding, UserData userData) {
        return new ReportParameters(Optional.of(0), Optional.of(coding), Optional.of(userData));
    }

    static int readIndicator(OctetReader in) {
        int indicator = in.octet();
        int more = indicator;
        while (has(more, EXTENSION)) {
            more = in.octet();
        }
        return indicator;
    }

    static ReportParameters read(int indicator, boolean hasHeader, OctetReader in) {
        Optional<Integer> protocolIdentifier =
                has(indicator, PROTOCOL_IDENTIFIER) ? Optional.of(in.octet()) : Optional.empty();
        Optional<DataCodingScheme> coding =
                has(indicator, CODING) ? Optional.of(new DataCodingScheme(in.octet())) : Optional.empty();
        return new ReportParameters(
                protocolIdentifier,
                coding,
                has(indicator, USER_DATA)
                        ? Optional.of(UserData.read(hasHeader, coding.orElse(DataCodingScheme.DEFAULT), in))
                        : Optional.empty());
    }

    int indicator() {
        return (protocolIdentifier.isPresent() ? PROTOCOL_IDENTIFIER : 0)
                | (coding.isPresent() ? CODING : 0)
                | (userData.isPresent() ? USER_DATA : 0);
    }

    boolean hasHeader() {
        return userData.filter(it -> !it.header().isEmpty()).isPresent();
    }

    void write(OctetWriter out) {
        protocolIdentifier.ifPresent(out::octet);
        coding.ifPresent(it -> out.octet(it.value()));
        userData.ifPresent(it -> it.write(out));
    }
}
