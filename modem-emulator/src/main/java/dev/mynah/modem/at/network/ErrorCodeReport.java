package dev.mynah.modem.at.network;

import dev.mynah.at.command.Line;
import dev.mynah.modem.Domain;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.network.air.Rat;

/** The unsolicited {@code +CNEC_EMM: <cause>} and {@code +CNEC_ESM: <cause>,<cid>}. TS 27.007 9.1B. */
final class ErrorCodeReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        int reported = port.get(ErrorCodeReporting.REPORTED);
        if (event instanceof SubscriptionEvent.RegistrationRefused refused
                && (reported & ErrorCodeReporting.EMM) != 0
                && refused.domains().contains(Domain.EPS)) {
            port.report(Line.of("+CNEC_EMM").add(refused.cause()).toString());
        } else if (event instanceof SubscriptionEvent.ContextRefused refused
                && (reported & ErrorCodeReporting.ESM) != 0
                && inEps(port)) {
            port.report(
                    Line.of("+CNEC_ESM").add(refused.cause()).add(refused.cid()).toString());
        }
    }

    /** Whether the cause is one of ESM: other systems' session management has others. */
    private static boolean inEps(AtPort port) {
        return port.network().signal().filter(it -> it.rat() == Rat.E_UTRAN).isPresent();
    }
}
