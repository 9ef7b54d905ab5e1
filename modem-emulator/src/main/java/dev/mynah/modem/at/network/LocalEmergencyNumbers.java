package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.EmergencyNumbers;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.network.air.Plmn;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code +CEN}: local numbers that call for help, as the network named them: {@code +CEN1:} says of which network, a
 * {@code +CEN2:} for each what it is and whom it reaches (0, or the bits of TS 24.008 10.5.4.33). Extended lists, which lead
 * to other URNs, are not read. TS 27.007 8.67.
 */
final class LocalEmergencyNumbers implements AtCommand<AtPort>, UnsolicitedReport {
    private static final IntParameter REPORTING =
            IntParameter.of("reporting", 0, 1).orElse(0);
    private static final Setting<Integer> REPORTED = Setting.number("+CEN", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEN").set(REPORTING).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTED, given.get(REPORTING));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(lines(port, port.network().emergencyNumbers()));
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.EmergencyNumbersChanged changed && port.get(REPORTED) == 1) {
            lines(port, changed.numbers()).forEach(port::report);
        }
    }

    private static List<String> lines(AtPort port, EmergencyNumbers numbers) {
        List<String> lines = new ArrayList<>();
        Line first = Line.of("+CEN1").add(port.get(REPORTED));
        numbers.network().ifPresent(it -> network(first, it));
        lines.add(first.toString());
        numbers.numbers()
                .forEach(it -> lines.add(
                        Line.of("+CEN2").add(it.category()).add(it.digits()).toString()));
        return lines;
    }

    private static void network(Line line, Plmn plmn) {
        line.add(plmn.mcc()).add(plmn.mnc());
    }

    @Override
    public String clause() {
        return "27.007 8.67";
    }

    @Override
    public String summary() {
        return "local emergency numbers";
    }
}
