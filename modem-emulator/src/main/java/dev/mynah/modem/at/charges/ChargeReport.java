package dev.mynah.modem.at.charges;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code +CCCM} of {@code +CAOC}, and {@code +CCWV} of {@code +CCWE}. */
final class ChargeReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallMeterChanged changed && port.get(AdviceOfCharge.REPORTED)) {
            port.report(AdviceOfCharge.units("+CCCM", changed.units()).toString());
        } else if (event instanceof SubscriptionEvent.CallMeterNearMaximum && port.get(MaximumWarning.WARNED)) {
            port.report("+CCWV");
        }
    }
}
