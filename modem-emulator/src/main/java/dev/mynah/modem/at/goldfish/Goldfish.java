package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.at.line.Framing;
import dev.mynah.at.line.LineHabits;
import dev.mynah.modem.at.AtCommands;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The dialect: rows of its own before those of the standard dialect, which are there as they are but for these. */
public final class Goldfish {
    private static final RegistrationStatus REGISTRATION = RegistrationStatus.EPS;
    private static final Signal SIGNAL = new Signal();

    private static final Family<AtPort> FAMILY = new Family<>("Android's emulated radio", rows());

    /** The HAL asks for its messages by no command. */
    private static final Map<String, String> SETTINGS = Map.of("+CNMI1", "1", "+CNMI2", "2", "+CNMI4", "1");

    /** What a door speaks that is to be the modem of such a HAL. */
    public static final Dialect DIALECT = new Dialect(
            Framing.CARRIAGE_RETURN,
            LineHabits.NONE,
            false,
            Dialect.STANDARD.with(List.of(FAMILY)).commands(),
            reports(),
            Unasked::worded,
            SETTINGS);

    private Goldfish() {}

    private static List<AtCommand<AtPort>> rows() {
        List<AtCommand<AtPort>> rows = new ArrayList<>();
        rows.addAll(List.of(
                new RadioTechnology(),
                SIGNAL,
                new OperatorNames(),
                RegistrationStatus.CS.command(),
                RegistrationStatus.GPRS.command(),
                REGISTRATION.command(),
                new RadioPower(),
                new CardState(),
                CardNumber.ICCID.command(),
                CardNumber.EID.command(),
                CardNumber.ATR.command(),
                new Reworded("+CSIM", Wording::unquoted),
                new Reworded("+CGLA", Wording::unquoted),
                new Reworded("+CRSM", Wording::unquoted),
                new Reworded("+CCHO", Wording::bare),
                new CardAuthentication(),
                new ToolkitService(),
                new Reworded("+CUSATE", Wording::firstOrZero),
                new ImeiOnly(),
                new Reworded("+CLCC", Wording::call),
                new Reworded("+CMGS", Wording::first),
                new Reworded("+CMGW", Wording::first),
                new ServiceCentre(),
                new Acknowledgement(),
                new Reworded("+CGDCONT", Wording::context),
                new ContextAddresses(),
                new Forwarding(),
                new EmergencyDialling(),
                new LeaveEmergencyMode(),
                new CdmaSetting("+CCSS", 1, "CDMA subscription source"),
                new CdmaSetting("+WRMP", 2, "CDMA roaming preference")));
        for (int n = 0; n <= 2; n++) {
            rows.add(new CallerRestriction(n));
        }
        return rows;
    }

    /** The commands that this dialect has in the place of the standard ones, or besides. */
    static Family<AtPort> family() {
        return FAMILY;
    }

    private static List<UnsolicitedReport> reports() {
        return Stream.concat(
                        AtCommands.reports().stream(),
                        Stream.of(REGISTRATION.report(), SIGNAL, new NetworkTimeReport(), new ChannelReport()))
                .toList();
    }
}
