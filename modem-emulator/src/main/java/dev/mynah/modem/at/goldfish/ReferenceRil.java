package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.at.line.Framing;
import dev.mynah.at.line.LineHabits;
import dev.mynah.modem.at.AtCommands;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * AT as Android's old radio daemon speaks it (hardware/ril/reference-ril). It reads lines of V.250 and bears what it does not know;
 * where it counts values, or wants an answer where the standards have none, it has rows of its own, most of them the HAL's.
 */
public final class ReferenceRil {
    private static final Signal SIGNAL = new Signal();
    private static final Family<AtPort> FAMILY = new Family<>("reference-ril", rows());

    /** What a door speaks that is to be the modem of such a daemon. */
    public static final Dialect DIALECT = new Dialect(
            Framing.STANDARD,
            LineHabits.NONE,
            true,
            Dialect.STANDARD.with(List.of(FAMILY)).commands(),
            reports(),
            UnaryOperator.identity(),
            Map.of());

    private ReferenceRil() {}

    private static List<AtCommand<AtPort>> rows() {
        return List.of(
                new TechnologyIndex(),
                SIGNAL,
                RegistrationStatus.CS.command(),
                RegistrationStatus.GPRS.command(),
                RegistrationStatus.EPS.command(),
                new RadioPower(),
                new AnsweredPin(),
                CardNumber.ICCID.command(),
                new Reworded("+CSIM", Wording::unquoted),
                new Reworded("+CGLA", Wording::unquoted),
                new Reworded("+CRSM", Wording::unquoted),
                new Reworded("+CCHO", Wording::bare),
                new CardAuthentication(),
                new ToolkitService(),
                new ImeiOnly(),
                new Acknowledgement(),
                new Reworded("+CGDCONT", Wording::context),
                new EmergencyDialling(),
                new LeaveEmergencyMode(),
                new CdmaSetting("+CCSS", 1, "CDMA subscription source"),
                new CdmaSetting("+WRMP", 2, "CDMA roaming preference"));
    }

    /** The commands that this dialect has in the place of the standard ones, or besides. */
    static Family<AtPort> family() {
        return FAMILY;
    }

    private static List<UnsolicitedReport> reports() {
        return Stream.concat(
                        AtCommands.reports().stream(),
                        Stream.of(RegistrationStatus.EPS.report(), SIGNAL, new NetworkTimeReport()))
                .toList();
    }
}
