package dev.mynah.modem.at.network;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Registration;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/**
 * The unsolicited {@code +CREG:} and its sisters. A change is news for a host if the line it would get is another than
 * the last: with {@code <n>} 1 a new status, with 2 also a new cell, with 3 also a new cause.
 */
final class RegistrationReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.PowerSavingChanged) {
            report(port, RegistrationDomain.EPS, port.network().registration(Domain.EPS));
        } else if (event instanceof SubscriptionEvent.RegistrationChanged changed) {
            for (RegistrationDomain domain : RegistrationDomain.values()) {
                if (domain.domain() == changed.domain()) {
                    report(port, domain, changed.registration());
                }
            }
        }
    }

    private static void report(AtPort port, RegistrationDomain domain, Registration registration) {
        String line = RegistrationLine.report(port, domain, registration);
        if (!line.equals(port.get(domain.reported))) {
            port.set(domain.reported, line);
            if (!line.isEmpty()) {
                port.report(line);
            }
        }
    }

    /** What holds now is no news. */
    static void fromNowOn(AtPort port, RegistrationDomain domain) {
        port.set(
                domain.reported,
                RegistrationLine.report(port, domain, port.network().registration(domain.domain())));
    }

    @Override
    public void subscriptionChanged(AtPort port) {
        for (RegistrationDomain domain : RegistrationDomain.values()) {
            fromNowOn(port, domain);
        }
    }
}
