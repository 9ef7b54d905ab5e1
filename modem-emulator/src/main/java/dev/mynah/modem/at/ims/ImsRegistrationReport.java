package dev.mynah.modem.at.ims;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** The unsolicited {@code +CIREGU: <reg_info>[,<ext_info>]}. TS 27.007 8.71. */
final class ImsRegistrationReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        int reporting = port.get(ImsRegistration.REPORTING);
        if (event instanceof SubscriptionEvent.ImsRegistrationChanged changed && reporting > 0) {
            port.report(ImsRegistration.state(
                            Line.of("+CIREGU"), changed.registration(), reporting == ImsRegistration.EXTENDED)
                    .toString());
        }
    }
}
