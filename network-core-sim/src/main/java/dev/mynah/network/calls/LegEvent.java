package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.MobileTerminating.Unreachable;
import java.util.Optional;

/** What moves a UE's call besides messages, those of the other half, and timers. */
sealed interface LegEvent {
    /** Somebody calls the UE. */
    record Offered() implements LegEvent {}

    /** The UE has been reached. */
    record Reached(CmConnection connection) implements LegEvent {}

    /** The UE can't be reached. */
    record NotReached(Unreachable why) implements LegEvent {}

    /** The subscriber may make the call; nothing is known of one who calls for help. */
    record Allowed(Optional<CallServices> services) implements LegEvent {}

    /** The subscriber may not make the call. */
    record NotAllowed(CauseValue cause, Optional<SsNotification> why) implements LegEvent {}

    /** The connection to the UE is gone. */
    record ConnectionLost() implements LegEvent {}

    /** The UE keeps no account of what the call costs, as it has to. */
    record NoAccount() implements LegEvent {}

    /** The network ends this half: the call goes on without it. */
    record LeftOut(CauseValue cause) implements LegEvent {}
}
