package dev.mynah.modem.at.goldfish;

import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.network.air.Rat;

/** {@code %CGFPCCFG}: the channel that carries a context just activated: serving, bandwidth in kHz, technology, range, context. */
final class ChannelReport implements UnsolicitedReport {
    private static final int SERVING = 1;
    private static final int UNKNOWN_RANGE = 0;

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed
                && changed.context().bearer().isPresent()) {
            port.network()
                    .serving()
                    .map(ServingNetwork::rat)
                    .ifPresent(rat -> port.report("%CGFPCCFG: " + SERVING + "," + bandwidth(rat) + ","
                            + (1 << RadioTechnology.bit(rat)) + "," + UNKNOWN_RANGE + ","
                            + changed.context().cid()));
        }
    }

    /** Of the cells there are: the resource blocks that {@code SignalQuality} is measured over. */
    private static int bandwidth(Rat rat) {
        return switch (rat) {
            case GSM -> 200;
            case UTRAN -> 5000;
            case E_UTRAN, NR -> 10_000;
        };
    }
}
