package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.ForwardingFeature;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import java.util.Optional;

/**
 * A forwarding registered for a basic service. TS 23.082.
 *
 * @param noReplySeconds used by CFNRY
 * @param active whether calls are forwarded, or only the number is kept
 */
record KeptForwarding(
        SsCode condition, BasicService basicService, AddressString to, int noReplySeconds, boolean active) {

    /** What the network takes when the subscriber names no time. TS 22.082 4.2.3. */
    static final int USUAL_SECONDS = 20;

    KeptForwarding activated(boolean now) {
        return new KeptForwarding(condition, basicService, to, noReplySeconds, now);
    }

    SsStatus status() {
        return active ? SsStatus.REGISTERED_AND_ACTIVE : SsStatus.REGISTERED;
    }

    ForwardingFeature feature() {
        return new ForwardingFeature(
                Optional.of(basicService),
                Optional.of(status()),
                Optional.of(to),
                Optional.empty(),
                condition == SsCode.CFNRY ? Optional.of(noReplySeconds) : Optional.empty());
    }
}
